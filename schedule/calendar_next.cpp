// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of Calendar that says when a group starts next, and nothing else about it.
#include "schedule/calendar.h"
#include "schedule/rhythm_walk.h"

#include <algorithm>

namespace schedule {

namespace {

/// Starts in ascending order, as many of the first as there is room for.
class FirstStarts {
public:
    explicit FirstStarts(std::span<sys_seconds> room) : m_room(room) {}

    std::size_t count() const { return m_count; }
    /// Whether a start so late, and all after it, would be left out.
    bool is_late(sys_seconds start) const { return m_count == m_room.size() && start >= m_room.back(); }

    /// To be asked about is_late first.
    void insert(sys_seconds start)
    {
        if (m_count < m_room.size())
            ++m_count;
        std::size_t place = m_count - 1;
        for (; place > 0 && m_room[place - 1] > start; --place)
            m_room[place] = m_room[place - 1];
        m_room[place] = start;
    }

private:
    std::span<sys_seconds> m_room;
    std::size_t m_count = 0;
};

bool names(const Rhythm &rhythm, local_days date)
{
    bool found = false;
    walk(rhythm, date, date, [&found](local_days) {
        found = true;
        return false;
    });
    return found;
}

}  // namespace

std::size_t Calendar::next_starts(std::size_t group, sys_seconds from, std::span<sys_seconds> out) const
{
    const Group &whose = m_plan->groups[group];
    if (out.empty())
        return 0;
    if (!whose.cancelled.empty() || !whose.moved.empty() || !whose.added.empty()) {
        const std::vector<Meeting> meetings = next({group}, from, out.size());
        std::ranges::transform(meetings, out.begin(), &Meeting::start);
        return meetings.size();
    }
    from = std::clamp(from, earliest_instant, latest_instant);
    const sys_seconds end = std::min(latest_instant, from + horizon);
    const Zone::Stretch near = m_zone->stretch_at(from);
    const auto to_utc = [&](local_seconds wall) {
        const bool is_near = wall >= near.begin && wall < near.end;
        return is_near ? sys_seconds(wall.time_since_epoch() - near.offset) : m_zone->to_utc(wall);
    };
    // A day wider on both sides: a wall time in a gap or an overlap may lie beside its date, and offsets reach a day.
    local_days first =
        std::chrono::floor<std::chrono::days>(local_seconds(from.time_since_epoch() + near.offset)) - std::chrono::days(1);
    local_days last = local_days(std::chrono::ceil<std::chrono::days>(end.time_since_epoch())) + std::chrono::days(2);
    if (whose.from)
        first = std::max(first, *whose.from);
    if (whose.until)
        last = std::min(last, *whose.until);
    const bool may_skip =
        whose.holidays == OnDayOff::Skip || whose.school_holidays == OnDayOff::Skip || !m_common.empty() || m_own.contains(group);

    FirstStarts starts(out);
    for (const Rhythm &rhythm : whose.rhythms) {
        const std::span earlier(whose.rhythms.data(), &rhythm);
        const auto is_repeat = [&](local_days date) {
            return std::ranges::any_of(
                earlier, [&](const Rhythm &other) { return other.time.start == rhythm.time.start && names(other, date); });
        };
        walk(rhythm, first, last, [&](local_days date) {
            const sys_seconds start = to_utc(date + rhythm.time.start);
            if (start >= end)
                return false;
            if (start >= from && !starts.is_late(start) && !is_repeat(date) && !(may_skip && is_skipped(group, date)))
                starts.insert(start);
            return !starts.is_late(start);
        });
    }
    return starts.count();
}

bool Calendar::is_skipped(std::size_t group, local_days date) const
{
    return closure_on(group, date) != nullptr || day_off_on(m_plan->groups[group], date).policy == OnDayOff::Skip;
}

}  // namespace schedule
