// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/planned.h"

#include <algorithm>

namespace schedule {

std::vector<PlannedMeeting> planned(const Group &group, local_days first, local_days last)
{
    std::vector<PlannedMeeting> meetings;
    const local_days begin = group.from ? std::max(first, *group.from) : first;
    const local_days end = group.until ? std::min(last, *group.until) : last;
    for (const Rhythm &rhythm : group.rhythms) {
        for (const local_days date : dates(rhythm, begin, end))
            meetings.push_back({date, rhythm.time, {}, true, false});
    }
    for (const AddedMeeting &added : group.added) {
        if (added.date >= first && added.date <= last)
            meetings.push_back({added.date, added.time, added.reason, false, true});
    }
    if (group.rhythms.size() + group.added.size() < 2)
        return meetings;
    const auto when = [](const PlannedMeeting &meeting) { return meeting.date + meeting.time.start; };
    std::ranges::stable_sort(meetings, {}, when);
    std::vector<PlannedMeeting> once;
    once.reserve(meetings.size());
    for (PlannedMeeting &meeting : meetings) {
        if (once.empty() || when(once.back()) != when(meeting)) {
            once.push_back(std::move(meeting));
        } else if (meeting.added && !once.back().added) {
            once.back().added = true;
            once.back().time = meeting.time;
            once.back().reason = std::move(meeting.reason);
        }
    }
    return once;
}

bool is_over(const Group &group, local_days today)
{
    if (std::ranges::any_of(group.moved, [today](const MovedMeeting &moved) { return moved.to >= today; }))
        return false;
    // Most groups meet again within weeks; the whole of the calendar is looked through for those alone that do not.
    const local_days end_of_plans(std::chrono::year(2099) / 12 / 31);
    return planned(group, today, today + std::chrono::days(62)).empty() && planned(group, today, end_of_plans).empty();
}

}  // namespace schedule
