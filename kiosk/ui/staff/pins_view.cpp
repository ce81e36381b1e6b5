// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/pins_view.h"
#include "config/access/problem_codes.h"
#include "config/content/problems.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <QThreadPool>

namespace staff {

Q_LOGGING_CATEGORY(lcPins, "moedested.pins", QtInfoMsg)

namespace {

using config::PinFault;

QString words_of_fault(PinFault fault)
{
    switch (fault) {
        case PinFault::NotDigits:
        case PinFault::TooShort:
        case PinFault::TooLong:
            return PinsView::tr("A PIN has %1 to %2 digits.").arg(config::shortest_pin).arg(config::longest_pin);
        case PinFault::FewDigits:
            return PinsView::tr("That is too easy to guess. Take at least three different digits.");
        case PinFault::Run:
            return PinsView::tr("Digits in a row are guessed first. Mix them.");
        case PinFault::Repeats:
            return PinsView::tr("A part that comes again is guessed first. Take digits without a pattern.");
        case PinFault::Date:
            return PinsView::tr("That looks like a date, which is what others try. Take other digits.");
        case PinFault::KeypadLine:
            return PinsView::tr("Those keys lie in a line. Mix them.");
        case PinFault::OtherRole:
            return PinsView::tr("The other PIN is the same. Each needs its own.");
    }
    return {};
}

tl::expected<void, schedule::Problem> save(const std::filesystem::path &directory, config::PinRole role,
                                           const config::PinDigits &digits, config::PinCost cost)
{
    auto pins = config::read_pins(directory);
    if (!pins)
        return tl::unexpected(pins.error());
    const auto hash = config::hash_pin(digits.text(), cost);
    if (!hash)
        return tl::unexpected(schedule::error(config::codes::no_memory_for_hash()));
    (role == config::PinRole::Staff ? pins->staff : pins->admin) = *hash;
    return config::write_pins(directory, *pins);
}

}  // namespace

template<typename Work, typename Take>
void PinsView::beside(Work work, Take taken_by)
{
    QThreadPool::globalInstance()->start([this, self = QPointer<PinsView>(this), turn = ++m_turn, work, taken_by] {
        const auto answer = work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [this, self, turn, taken_by, answer] {
                if (self && turn == m_turn)
                    (this->*taken_by)(answer);
            },
            Qt::QueuedConnection);
    });
}

void PinsView::pick(const QString &role)
{
    m_role = role == QLatin1String("admin") ? config::PinRole::Admin : config::PinRole::Staff;
    m_stage = Stage::First;
    m_told = Told::Nothing;
    m_fault.reset();
    forget_digits();
    refresh();
}

void PinsView::leave()
{
    ++m_turn;
    m_stage = Stage::Whose;
    m_told = Told::Nothing;
    m_fault.reset();
    m_first.clear();
    forget_digits();
    refresh();
}

void PinsView::take(const config::PinDigits &digits)
{
    const std::filesystem::path directory = kiosk()->directory();
    m_fault.reset();
    m_told = Told::Nothing;
    if (m_stage == Stage::First) {
        m_first = digits;
        m_stage = Stage::Checking;
        beside(
            [directory, role = m_role, digits] {
                return config::find_pin_fault(digits.text(), role, config::read_pins(directory).value_or(config::Pins()));
            },
            &PinsView::take_fault);
    } else if (digits.text() != m_first.text()) {
        m_first.clear();
        m_stage = Stage::First;
        m_told = Told::Differed;
    } else {
        m_first.clear();
        m_stage = Stage::Saving;
        beside([directory, role = m_role, digits, cost = m_cost] { return save(directory, role, digits, cost); },
               &PinsView::take_saved);
    }
}

void PinsView::take_fault(const std::optional<PinFault> &fault)
{
    m_fault = fault;
    m_stage = fault ? Stage::First : Stage::Again;
    if (fault)
        m_first.clear();
    refresh();
}

void PinsView::take_saved(const tl::expected<void, schedule::Problem> &saved)
{
    if (!saved)
        qCWarning(lcPins, "%s", config::to_log_line(saved.error()).c_str());
    m_told = saved ? Told::Changed : Told::NotSaved;
    m_stage = Stage::Whose;
    refresh();
}

void PinsView::read()
{
    lay_keys();
    const auto pins = config::read_pins(kiosk()->directory());
    const auto state = [&](config::PinRole role) {
        return pins && !pins->of(role).empty() ? tr("There is one now.") : tr("There is none yet.");
    };
    m_staff_state = state(config::PinRole::Staff);
    m_admin_state = state(config::PinRole::Admin);
    say();
}

void PinsView::say()
{
    switch (m_stage) {
        case Stage::Whose:
            m_words = m_told == Told::Changed ? tr("The PIN is changed. Tell those who need it, and write it nowhere.")
                      : m_told == Told::NotSaved
                          ? tr("The PIN could not be saved, so the old one holds. Ask IT to look at the log.")
                          : tr("Whose PIN do you want to change?");
            break;
        case Stage::First:
            m_words = too_few()                          ? words_of_fault(PinFault::TooShort)
                      : m_fault                          ? words_of_fault(*m_fault)
                      : m_told == Told::Differed         ? tr("The two were not alike. Type the new PIN once more.")
                      : m_role == config::PinRole::Staff ? tr("Type the staff's new PIN.")
                                                         : tr("Type the administrator's new PIN.");
            break;
        case Stage::Again:
            m_words = too_few() ? words_of_fault(PinFault::TooShort) : tr("Type the same PIN again.");
            break;
        case Stage::Checking:
        case Stage::Saving:
            m_words = tr("One moment …");
            break;
    }
}

}  // namespace staff
