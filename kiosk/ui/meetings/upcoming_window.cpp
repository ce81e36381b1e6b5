// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/upcoming_window.h"

#include <algorithm>
#include <iterator>

namespace meetings {

using namespace std::chrono;

UpcomingWindow::UpcomingWindow(const schedule::Calendar &calendar, schedule::sys_seconds now)
    : m_calendar(calendar), m_today(floor<days>(calendar.zone().to_local(now))), m_until(now)
{
    // No meeting lasts longer than a day.
    m_meetings = calendar.between(now - days(1), now);
    std::erase_if(m_meetings, [now](const schedule::Meeting &meeting) { return meeting.end <= now; });
}

std::span<const schedule::Meeting> UpcomingWindow::within(int stretches)
{
    if (!m_calendar)
        return {};
    while (int(m_ends.size()) < std::min(stretches, most_stretches)) {
        const schedule::local_days end = m_today + weeks(4 * (int(m_ends.size()) + 1)) + days(1);
        const schedule::sys_seconds until = m_calendar->zone().to_utc(schedule::local_seconds(end));
        std::vector<schedule::Meeting> more = m_calendar->between(m_until, until);
        m_meetings.insert(m_meetings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        m_ends.push_back(m_meetings.size());
        m_until = until;
    }
    const std::size_t count = stretches > 0 ? m_ends[std::size_t(std::min(stretches, most_stretches)) - 1] : 0;
    return std::span(m_meetings).first(count);
}

}  // namespace meetings
