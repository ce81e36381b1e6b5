// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/calendar.h"

#include <string>
#include <string_view>
#include <vector>

namespace schedule {

inline local_days day(std::string_view text)
{
    return parse_date(text).value();
}

inline TimeSpan span(std::string_view text)
{
    return parse_span(text).value();
}

inline const Zone &copenhagen()
{
    static const Zone zone = Zone::load("Europe/Copenhagen").value();
    return zone;
}

/// An instant from ISO 8601, in Danish wall time where it has no offset.
inline sys_seconds at(std::string_view text)
{
    return parse_instant(text, copenhagen()).value();
}

inline std::vector<std::string> iso(const std::vector<local_days> &dates)
{
    std::vector<std::string> texts;
    for (const local_days date : dates)
        texts.push_back(to_iso(date));
    return texts;
}

/// "2026-11-23T19:00:00+01:00 soeborg", with "cancelled" or "moved" behind where it is so.
inline std::vector<std::string> lines(const std::vector<Meeting> &meetings, const Plan &plan)
{
    std::vector<std::string> texts;
    for (const Meeting &meeting : meetings) {
        std::string text = to_iso(meeting.start, copenhagen()) + ' ' + plan.groups[meeting.group].id;
        if (meeting.status != Status::Scheduled)
            text += meeting.status == Status::Cancelled ? " cancelled" : " moved";
        texts.push_back(text);
    }
    return texts;
}

inline Rhythm weekly(Weekdays days, std::string_view time = "19.00-20.30")
{
    return {EveryWeeks{days, 1}, span(time), {}, {}};
}

inline Group group(std::string id, Rhythm rhythm)
{
    Group made;
    made.id = std::move(id);
    made.name = Text(made.id);
    made.town = "Søborg";
    made.rhythms.push_back(std::move(rhythm));
    return made;
}

inline Closure closure(std::string_view from, std::string_view to, const char *reason, std::vector<std::string> groups = {})
{
    return {day(from), day(to), Text(reason), std::move(groups)};
}

}  // namespace schedule
