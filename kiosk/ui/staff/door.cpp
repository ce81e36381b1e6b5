// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/door.h"
#include "config/content/problems.h"

#include "config/access/tries.h"

#include <time.h>
#include <utility>

#include <QLoggingCategory>

namespace staff {

Q_LOGGING_CATEGORY(lcDoor, "moedested.door", QtInfoMsg)

using std::chrono::milliseconds;

Door::Answer Door::look(const std::filesystem::path &directory, const config::PinDigits &digits, config::PinCost cost)
{
    const auto counted = config::add_try(directory);
    if (!counted)
        return {.problem = counted.error()};
    const auto pins = config::read_pins(directory);
    if (!pins)
        return {.wrong = *counted, .problem = pins.error()};
    const auto role = config::role_of(digits.text(), *pins, cost);
    if (!role)
        return {.wrong = *counted};
    // A count that can't be set back is kept, but it was the right PIN.
    if (auto forgotten = config::forget_tries(directory); !forgotten)
        return {.wrong = 0, .role = role, .problem = std::move(forgotten.error())};
    return {.wrong = 0, .role = role};
}

Lock::Uptime Door::since_boot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<Lock::Uptime>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

Door::Door(std::filesystem::path directory, Uptime uptime, config::PinCost cost, QObject *parent)
    : QObject(parent),
      m_directory(std::move(directory)),
      m_uptime(std::move(uptime)),
      m_cost(cost),
      m_lock(config::read_tries(m_directory).value_or(0), m_uptime())
{
    m_thread.setMaxThreadCount(1);
    m_tick.setInterval(milliseconds(200));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const int left = secondsLeft();
        if (left == 0)
            m_tick.stop();
        if (std::exchange(m_told_seconds, left) != left)
            emit changed();
    });
}

Door::~Door()
{
    m_thread.waitForDone();
}

Door::State Door::state() const
{
    if (m_checking)
        return State::Checking;
    if (m_problem)
        return State::Broken;
    if (!m_set)
        return State::Unset;
    return m_lock.open(m_uptime()) ? State::Ready : State::Waiting;
}

int Door::secondsLeft() const
{
    return int(std::chrono::ceil<std::chrono::seconds>(m_lock.left(m_uptime())).count());
}

void Door::read_files()
{
    const auto pins = config::read_pins(m_directory);
    m_set = pins && pins->any();
    if (!pins)
        return set_problem(pins.error());
    const auto tries = config::read_tries(m_directory);
    if (!tries)
        return set_problem(tries.error());
    set_problem({});
    // Somebody with the right to took tries away, or put some there.
    if (*tries != m_lock.wrong())
        m_lock.count(*tries, m_uptime());
}

void Door::set_problem(const std::optional<schedule::Problem> &problem)
{
    if (problem && problem != m_problem)
        qCWarning(lcDoor, "%s", config::to_log_line(*problem).c_str());
    m_problem = problem;
}

void Door::come()
{
    ++m_visit;
    m_refused = false;
    if (!m_checking)
        read_files();
    m_told_seconds = secondsLeft();
    m_tick.start();
    emit changed();
}

void Door::leave()
{
    ++m_visit;
    m_refused = false;
    m_tick.stop();
}

void Door::tryPin(const config::PinDigits &digits)
{
    if (state() != State::Ready)
        return;
    m_checking = true;
    m_refused = false;
    m_thread.start([this, digits, visit = m_visit, directory = m_directory, cost = m_cost] {
        QMetaObject::invokeMethod(
            this, [this, visit, answer = look(directory, digits, cost)] { take(visit, answer); }, Qt::QueuedConnection);
    });
    emit changed();
}

void Door::take(int visit, const Answer &answer)
{
    m_checking = false;
    set_problem(answer.problem);
    if (answer.wrong)
        m_lock.count(*answer.wrong, m_uptime());
    const bool same = visit == m_visit;
    m_refused = same && !answer.role && !answer.problem;
    m_told_seconds = secondsLeft();
    m_tick.start();
    emit changed();
    if (same && answer.role)
        emit opened(*answer.role == config::PinRole::Admin ? context::Session::Admin : context::Session::Staff);
}

}  // namespace staff
