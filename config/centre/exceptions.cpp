// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"
#include "schedule/planned.h"

#include <algorithm>
#include <set>

namespace config {

using schedule::Group;
using schedule::local_days;
using schedule::PlannedMeeting;

namespace {

using Wanted = std::optional<schedule::minutes>;
using Slots = std::set<std::pair<local_days, schedule::minutes>>;

std::vector<PlannedMeeting> meetings_on(const Group &group, local_days date, const Wanted &at)
{
    std::vector<PlannedMeeting> meetings = planned(group, date, date);
    std::erase_if(meetings, [&](const PlannedMeeting &meeting) { return at && *at != meeting.time.start; });
    return meetings;
}

/// The planned meeting closest to `date`, within about a year.
std::optional<PlannedMeeting> nearest_meeting(const Group &group, local_days date)
{
    for (const std::chrono::days reach : {std::chrono::days(8), std::chrono::days(62), std::chrono::days(400)}) {
        const std::vector<PlannedMeeting> around = planned(group, date - reach, date + reach);
        const auto nearest = std::ranges::min_element(around, {}, [&](const PlannedMeeting &meeting) {
            return meeting.date < date ? date - meeting.date : meeting.date - date;
        });
        if (nearest != around.end())
            return *nearest;
    }
    return std::nullopt;
}

schedule::Finding no_such_meeting(const Group &group, local_days date, const Wanted &at)
{
    const std::vector<PlannedMeeting> that_day = planned(group, date, date);
    if (!that_day.empty()) {
        std::vector<schedule::Value> times;
        for (const PlannedMeeting &meeting : that_day)
            times.emplace_back(schedule::to_canonical(meeting.time.start));
        return codes::no_meeting_at(schedule::to_canonical(*at), date, std::move(times));
    }
    if (const auto nearest = nearest_meeting(group, date))
        return codes::no_meeting_on(date, nearest->date);
    return codes::no_meeting_near(date);
}

/// Whether a closure or a day off may keep the rhythm's meeting of that day from being held.
bool may_be_skipped(const schedule::Plan &plan, const Group &group, local_days date)
{
    const auto closes = [&](const schedule::Closure &closure) { return closure.covers(group, date); };
    const auto is_off = [&](const schedule::SchoolHoliday &holiday) { return date >= holiday.from && date <= holiday.to; };
    return schedule::public_holiday(date) || schedule::conventional_day(date) || std::ranges::any_of(plan.closures, closes) ||
           std::ranges::any_of(plan.school_holidays, is_off);
}

class Exceptions {
public:
    Exceptions(Table &table, const Group &group) : m_table(table), m_group(group) {}

    void check_moved()
    {
        std::size_t index = 0;
        for (Table &entry : tables("moved")) {
            const schedule::MovedMeeting &moved = m_group.moved[index++];
            const std::vector<PlannedMeeting> meetings = meetings_on(m_group, moved.date, moved.at);
            const std::string_view key = moved.at ? "at" : "date";
            if (meetings.empty())
                entry.error(key, no_such_meeting(m_group, moved.date, moved.at));
            else if (meetings.size() > 1)
                entry.error("date", codes::which_meeting(meetings.size(), moved.date,
                                                         schedule::to_canonical(meetings.front().time.start)));
            for (const PlannedMeeting &meeting : meetings) {
                if (!m_moved.emplace(meeting.date, meeting.time.start).second)
                    entry.error(key, codes::moved_twice(moved.date));
            }
        }
    }

    /// After check_moved. A cancelled meeting that is not there does no harm: the rhythm may have changed since.
    void check_cancelled()
    {
        Slots targets;
        for (const schedule::MovedMeeting &moved : m_group.moved) {
            for (const PlannedMeeting &meeting : meetings_on(m_group, moved.date, moved.at))
                targets.emplace(moved.to, moved.time.value_or(meeting.time).start);
        }
        Slots cancelled_before;
        std::size_t index = 0;
        for (Table &entry : tables("cancelled")) {
            const schedule::CancelledMeeting &cancelled = m_group.cancelled[index++];
            const std::vector<PlannedMeeting> meetings = meetings_on(m_group, cancelled.date, cancelled.at);
            const std::string_view key = cancelled.at ? "at" : "date";
            const bool where_it_went = std::ranges::any_of(targets, [&](const auto &slot) {
                return slot.first == cancelled.date && (!cancelled.at || *cancelled.at == slot.second);
            });
            if (meetings.empty() && !where_it_went)
                entry.warning(key, no_such_meeting(m_group, cancelled.date, cancelled.at));
            for (const PlannedMeeting &meeting : meetings) {
                if (!cancelled_before.emplace(meeting.date, meeting.time.start).second)
                    entry.warning(key, codes::cancelled_twice(cancelled.date));
                else if (m_moved.contains({meeting.date, meeting.time.start}))
                    entry.warning(key, codes::cancelled_and_moved(cancelled.date));
            }
        }
    }

private:
    std::vector<Table> tables(std::string_view key) { return m_table.tables(key, std::size_t(-1)); }

    Table &m_table;
    const Group &m_group;
    Slots m_moved;
};

}  // namespace

void check_exceptions(Table &table, const Group &group)
{
    Exceptions exceptions(table, group);
    exceptions.check_moved();
    exceptions.check_cancelled();
}

void check_added(Table &table, const schedule::Plan &plan, const Group &group)
{
    Slots before;
    std::size_t index = 0;
    for (Table &entry : table.tables("added", std::size_t(-1))) {
        const schedule::AddedMeeting &added = group.added[index++];
        const std::vector<PlannedMeeting> there = meetings_on(group, added.date, added.time.start);
        // On a day on which the rhythm may be skipped the addition is how a person says that the group does meet; with a reason
        // it says what is special about a meeting of the rhythm.
        const bool repeats = added.reason.empty() && std::ranges::any_of(there, &PlannedMeeting::in_rhythm) &&
                             !may_be_skipped(plan, group, added.date);
        if (!before.emplace(added.date, added.time.start).second || repeats)
            entry.warning("date", codes::added_twice(schedule::to_canonical(added.time.start), added.date));
    }
}

}  // namespace config
