// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of Calendar that says why there is no meeting on a day.
#include "schedule/calendar.h"

#include <algorithm>

namespace schedule {

namespace {

/// The first date and the last that a rhythm can name; the ends of time where it has none.
struct Bounds {
    local_days first = earliest_date;
    local_days last = latest_date;
};

struct BoundsOfPattern {
    Bounds operator()(const SingleDates &pattern) const
    {
        return pattern.dates.empty() ? Bounds{} : Bounds{pattern.dates.front(), pattern.dates.back()};
    }
    Bounds operator()(const Rule &rule) const { return {rule.start(), rule.last().value_or(latest_date)}; }
    template<typename Endless>
    Bounds operator()(const Endless &) const
    {
        return {};
    }
};

Bounds bounds(const Rhythm &rhythm)
{
    Bounds found = std::visit(BoundsOfPattern(), rhythm.pattern);
    if (rhythm.from)
        found.first = std::max(found.first, *rhythm.from);
    if (rhythm.until)
        found.last = std::min(found.last, *rhythm.until);
    return found;
}

bool is_exception(const Group &group, local_days date)
{
    return std::ranges::any_of(group.rhythms, [date](const Rhythm &rhythm) {
        if (!std::ranges::binary_search(rhythm.except, date))
            return false;
        Rhythm whole = rhythm;
        whole.except.clear();
        return !dates(whole, date, date).empty();
    });
}

/// Why no rhythm of the group names the date.
Cause unplanned(const Group &group, local_days date)
{
    if (group.from && date < *group.from)
        return Cause::NotBegun;
    if (group.until && date > *group.until)
        return Cause::Ended;
    if (is_exception(group, date))
        return Cause::Exception;
    if (group.rhythms.empty())
        return Cause::NotInRhythm;
    if (std::ranges::all_of(group.rhythms, [date](const Rhythm &rhythm) { return date < bounds(rhythm).first; }))
        return Cause::NotBegun;
    if (std::ranges::all_of(group.rhythms, [date](const Rhythm &rhythm) { return date > bounds(rhythm).last; }))
        return Cause::Ended;
    return Cause::NotInRhythm;
}

}  // namespace

WhyNot Calendar::why_not(std::size_t group, local_days date) const
{
    if (date < earliest_date || date > latest_date)
        return {Cause::NotInRhythm, {}, {}, {}};
    const Group &whose = m_plan->groups[group];
    std::vector<Meeting> meetings;
    append_dates(meetings, group, date, date);
    const auto cancelled = [](const Meeting &meeting) { return meeting.status == Status::Cancelled; };
    if (!std::ranges::all_of(meetings, cancelled)) {
        // A day on which one of several meetings is sure is a day on which the group meets.
        std::erase_if(meetings, cancelled);
        const bool all_ask = std::ranges::all_of(meetings, [](const Meeting &meeting) { return meeting.ask.has_value(); });
        return {Cause::Held, {}, {}, all_ask ? meetings.front().ask : std::nullopt};
    }
    const std::vector<PlannedMeeting> that_day = planned(whose, date, date);
    auto asked = std::ranges::find_if(that_day, &PlannedMeeting::in_rhythm);
    if (asked == that_day.end())
        asked = that_day.begin();
    if (asked != that_day.end()) {
        Verdict verdict = judge(group, *asked);
        return {verdict.cause, *verdict.reason, verdict.moved ? std::optional(verdict.moved->to) : std::nullopt,
                std::move(verdict.day_off)};
    }
    // One that was moved here and then cancelled.
    if (!meetings.empty())
        return {Cause::Cancelled, meetings.front().reason, {}, {}};
    return {unplanned(whose, date), {}, {}, {}};
}

std::vector<SkippedDate> Calendar::skipped(std::size_t group, local_days from, local_days to) const
{
    from = std::max(from, earliest_date);
    to = std::min(to, latest_date);
    std::vector<SkippedDate> skipped;
    if (from > to)
        return skipped;
    std::optional<local_days> before;
    for (const PlannedMeeting &plan : planned(m_plan->groups[group], from, to)) {
        if (!plan.in_rhythm || plan.date == before)
            continue;
        before = plan.date;
        WhyNot why = why_not(group, plan.date);
        if (why.cause != Cause::Held)
            skipped.push_back({plan.date, std::move(why)});
    }
    return skipped;
}

}  // namespace schedule
