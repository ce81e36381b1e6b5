// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/clock.h"

namespace context {

using namespace std::chrono;

Clock::Clock(std::optional<schedule::sys_seconds> frozen, Source source, QObject *parent)
    : QObject(parent), m_frozen(frozen), m_source(std::move(source)), m_minute(floor<minutes>(now()))
{
    if (m_frozen)
        return;
    // Looking each second rather than sleeping to the next minute: a clock that is set, or a machine that slept, is noticed.
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (const auto minute = floor<minutes>(now()); minute != m_minute) {
            m_minute = minute;
            emit minuteChanged();
        }
    });
    m_tick.start();
}

schedule::sys_seconds Clock::system_time()
{
    return floor<seconds>(system_clock::now());
}

}  // namespace context
