// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/calendar.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace schedule {

namespace {

bool names(local_days date, const std::optional<minutes> &at, local_days meeting_date, const TimeSpan &time)
{
    return date == meeting_date && (!at || *at == time.start);
}

/// The first of the decisions (cancelled or moved) that names the meeting.
template<typename Decision>
const Decision *decision_on(const std::vector<Decision> &decisions, local_days date, const TimeSpan &time)
{
    const auto found =
        std::ranges::find_if(decisions, [&](const Decision &decision) { return names(decision.date, decision.at, date, time); });
    return found == decisions.end() ? nullptr : &*found;
}

int strictness(OnDayOff policy)
{
    return policy == OnDayOff::Skip ? 2 : policy == OnDayOff::Ask ? 1 : 0;
}

/// Sorts meetings that were appended group by group: by start, and where that is the same in their order. Sorts places and
/// moves each meeting once, since a meeting is large.
void sort_by_start(std::vector<Meeting> &meetings)
{
    std::vector<std::pair<sys_seconds, std::size_t>> order;
    order.reserve(meetings.size());
    for (const Meeting &meeting : meetings)
        order.emplace_back(meeting.start, order.size());
    std::ranges::sort(order);
    std::vector<Meeting> sorted;
    sorted.reserve(meetings.size());
    for (const auto &[start, place] : order)
        sorted.push_back(std::move(meetings[place]));
    meetings = std::move(sorted);
}

}  // namespace

Calendar::Calendar(const Plan &plan, const Zone &zone) : m_plan(&plan), m_zone(&zone)
{
    std::unordered_map<std::string_view, std::size_t> by_id;
    for (const Closure &closure : plan.closures) {
        if (closure.groups.empty()) {
            m_common.push_back(&closure);
            continue;
        }
        for (std::size_t i = by_id.size(); i < plan.groups.size(); ++i)
            by_id.emplace(plan.groups[i].id, i);
        for (const std::string &id : closure.groups) {
            const auto group = by_id.find(id);
            if (group != by_id.end())
                m_own[group->second].push_back(&closure);
        }
    }
}

const Closure *Calendar::closure_on(std::size_t group, local_days date) const
{
    const auto covers = [date](const Closure *closure) { return date >= closure->from && date <= closure->to; };
    // The group's own closure speaks first: its reason is the nearer one.
    const auto own = m_own.find(group);
    if (own != m_own.end()) {
        const auto found = std::ranges::find_if(own->second, covers);
        if (found != own->second.end())
            return *found;
    }
    const auto found = std::ranges::find_if(m_common, covers);
    return found == m_common.end() ? nullptr : *found;
}

Calendar::OffDay Calendar::day_off_on(const Group &group, local_days date) const
{
    OffDay found;
    if (group.holidays != OnDayOff::Meet) {
        std::optional<Holiday> holiday = public_holiday(date);
        if (!holiday) {
            holiday = conventional_day(date);
            if (holiday && std::ranges::find(m_plan->conventional_days, *holiday) == m_plan->conventional_days.end())
                holiday.reset();
        }
        if (holiday)
            found = {group.holidays, {holiday, {}}};
    }
    // Where both apply the stricter holds.
    if (strictness(group.school_holidays) <= strictness(found.policy))
        return found;
    const auto covers = [date](const SchoolHoliday &holiday) { return date >= holiday.from && date <= holiday.to; };
    const auto school = std::ranges::find_if(m_plan->school_holidays, covers);
    if (school != m_plan->school_holidays.end())
        found = {group.school_holidays, {std::nullopt, school->name}};
    return found;
}

Calendar::Verdict Calendar::judge(std::size_t group, const PlannedMeeting &meeting) const
{
    const Group &whose = m_plan->groups[group];
    if (const auto *cancelled = decision_on(whose.cancelled, meeting.date, meeting.time))
        return {Cause::Cancelled, &cancelled->reason};
    if (const auto *moved = decision_on(whose.moved, meeting.date, meeting.time))
        return {Cause::Moved, &moved->reason, moved};
    if (!meeting.added) {
        if (const Closure *closure = closure_on(group, meeting.date))
            return {Cause::Closed, &closure->reason};
        OffDay off = day_off_on(whose, meeting.date);
        if (off.policy != OnDayOff::Meet)
            return {off.policy == OnDayOff::Skip ? Cause::DayOff : Cause::Held, &meeting.reason, nullptr, std::move(off.day)};
    }
    return {Cause::Held, &meeting.reason};
}

Meeting Calendar::meeting_at(std::size_t group, local_days date, const TimeSpan &time) const
{
    Meeting meeting;
    meeting.group = group;
    meeting.date = date;
    meeting.time = time;
    meeting.start = m_zone->to_utc(date + time.start);
    meeting.end = m_zone->to_utc(date + time.end);
    // A start inside the hour that spring skips is later than its wall time says: the meeting keeps its length.
    if (meeting.end <= meeting.start)
        meeting.end = meeting.start + (time.end - time.start);
    return meeting;
}

void Calendar::append_dates(std::vector<Meeting> &found, std::size_t group, local_days first, local_days last) const
{
    const Group &whose = m_plan->groups[group];
    for (const PlannedMeeting &plan : planned(whose, first, last)) {
        Verdict verdict = judge(group, plan);
        if (verdict.cause != Cause::Held && verdict.cause != Cause::Cancelled)
            continue;
        Meeting meeting = meeting_at(group, plan.date, plan.time);
        meeting.status = verdict.cause == Cause::Cancelled ? Status::Cancelled : Status::Scheduled;
        meeting.reason = *verdict.reason;
        meeting.ask = std::move(verdict.day_off);
        found.push_back(std::move(meeting));
    }
    for (const MovedMeeting &moved : whose.moved) {
        if (moved.to < first || moved.to > last)
            continue;
        for (const PlannedMeeting &plan : planned(whose, moved.date, moved.date)) {
            // Two decisions on one meeting contradict each other: the first that is written holds, and cancelled before moved.
            if (decision_on(whose.moved, plan.date, plan.time) != &moved || decision_on(whose.cancelled, plan.date, plan.time))
                continue;
            Meeting meeting = meeting_at(group, moved.to, moved.time.value_or(plan.time));
            meeting.status = Status::Moved;
            meeting.reason = moved.reason;
            meeting.moved_place = moved.place;
            if (meeting.date != plan.date || meeting.time.start != plan.time.start) {
                meeting.moved_from = plan.date + plan.time.start;
                // What was moved may be cancelled where it went.
                if (const auto *cancelled = decision_on(whose.cancelled, meeting.date, meeting.time)) {
                    meeting.status = Status::Cancelled;
                    meeting.reason = cancelled->reason;
                }
            }
            found.push_back(std::move(meeting));
        }
    }
}

void Calendar::append(std::vector<Meeting> &found, std::size_t group, sys_seconds from, sys_seconds to) const
{
    from = std::clamp(from, earliest_instant, latest_instant);
    to = std::clamp(to, earliest_instant, latest_instant);
    if (from >= to)
        return;
    const auto begin = static_cast<std::ptrdiff_t>(found.size());
    // A day wider on both sides: a wall time in a gap or an overlap may lie beside its date.
    append_dates(found, group, std::chrono::floor<std::chrono::days>(m_zone->to_local(from)) - std::chrono::days(1),
                 std::chrono::floor<std::chrono::days>(m_zone->to_local(to)) + std::chrono::days(1));
    const auto outside = [&](const Meeting &meeting) { return meeting.start < from || meeting.start >= to; };
    found.erase(std::remove_if(found.begin() + begin, found.end(), outside), found.end());
}

std::vector<Meeting> Calendar::between(sys_seconds from, sys_seconds to) const
{
    std::vector<Meeting> found;
    for (std::size_t group = 0; group < m_plan->groups.size(); ++group)
        append(found, group, from, to);
    sort_by_start(found);
    return found;
}

std::vector<Meeting> Calendar::between(std::size_t group, sys_seconds from, sys_seconds to) const
{
    std::vector<Meeting> found;
    append(found, group, from, to);
    sort_by_start(found);
    return found;
}

std::vector<Meeting> Calendar::next(const std::vector<std::size_t> &groups, sys_seconds from, std::size_t count) const
{
    const std::set<std::size_t> wanted(groups.begin(), groups.end());
    from = std::clamp(from, earliest_instant, latest_instant);
    const sys_seconds last = std::min(latest_instant, from + horizon);
    std::vector<Meeting> found;
    // Most groups meet weekly, so a month is enough; each further look is as wide as all before it, so that a group that meets
    // once in years costs a few looks.
    sys_seconds begin = from;
    std::chrono::days width(28);
    while (found.size() < count && begin < last) {
        const sys_seconds end = std::min(last, begin + width);
        std::vector<Meeting> part;
        for (const std::size_t group : wanted) {
            if (group < m_plan->groups.size())
                append(part, group, begin, end);
        }
        std::erase_if(part, [](const Meeting &meeting) { return meeting.status == Status::Cancelled; });
        sort_by_start(part);
        found.insert(found.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        begin = end;
        width *= 2;
    }
    if (found.size() > count)
        found.resize(count);
    return found;
}

}  // namespace schedule
