// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/calendar.h"

#include <optional>
#include <span>
#include <vector>

namespace meetings {

/// The meetings of all groups that are not over yet, in stretches of four weeks, each of which is worked out once: a filter that
/// somebody changes only picks among them.
class UpcomingWindow {
public:
    /// A year: what is later than that nobody plans by.
    static constexpr int most_stretches = 13;

    UpcomingWindow() = default;
    /// Borrows the calendar's plan and zone for as long as meetings are asked for. Four weeks end with the day on which they are
    /// over, so that what is listed changes at midnight and not in the middle of a day.
    UpcomingWindow(const schedule::Calendar &calendar, schedule::sys_seconds now);

    /// The meetings of the first so many stretches, by start: those under way and those to come, cancelled ones too.
    std::span<const schedule::Meeting> within(int stretches);

private:
    std::optional<schedule::Calendar> m_calendar;
    schedule::local_days m_today{};
    std::vector<schedule::Meeting> m_meetings;
    std::vector<std::size_t> m_ends;  ///< how many meetings the first stretch has, the first two, …
    schedule::sys_seconds m_until{};
};

}  // namespace meetings
