// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/rhythm.h"

#include <algorithm>

namespace schedule {

using std::chrono::days;
using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

constexpr days week(7);

/// Calls `take` with each date of `wanted` in the week of `monday`, within the range.
template<typename Take>
void take_week(const Weekdays &wanted, local_days monday, local_days first, local_days last, Take take)
{
    for (int i = 0; i < 7; ++i) {
        const local_days date = monday + days(i);
        if (date >= first && date <= last && wanted.contains(weekday(static_cast<unsigned>(i + 1))))
            take(date);
    }
}

/// Expands one pattern between two dates; `anchor` is where intervals are counted from.
struct Expand {
    local_days anchor;
    local_days first;
    local_days last;
    std::vector<local_days> &found;

    void operator()(const EveryWeeks &pattern) const
    {
        const days step = week * std::max(1, pattern.interval);
        const local_days origin = monday_of(anchor);
        // Rounded up, also where the range begins before the origin (division rounds towards zero).
        const days ahead = monday_of(first) - origin;
        const auto steps = (ahead.count() + (ahead.count() > 0 ? step.count() - 1 : 0)) / step.count();
        for (local_days monday = origin + step * steps; monday <= last; monday += step)
            take_week(pattern.days, monday, first, last, [&](local_days date) { found.push_back(date); });
    }

    void operator()(const ParityWeeks &pattern) const
    {
        for (local_days monday = monday_of(first); monday <= last; monday += week) {
            const bool odd = iso_week(monday).number % 2 == 1;
            if (odd == (pattern.parity == Parity::Odd))
                take_week(pattern.days, monday, first, last, [&](local_days date) { found.push_back(date); });
        }
    }

    void operator()(const MonthlyWeekdays &pattern) const
    {
        const auto month_of = [](local_days date) {
            const year_month_day parts(date);
            return year_month(parts.year(), parts.month());
        };
        const year_month end = month_of(last);
        for (year_month month = month_of(first); month <= end; month += std::chrono::months(1)) {
            const auto begin = found.size();
            for (const weekday day : pattern.days.list()) {
                for (const int ordinal : pattern.ordinals)
                    add(month, day, ordinal);
            }
            std::sort(found.begin() + static_cast<std::ptrdiff_t>(begin), found.end());
        }
    }

    void operator()(const SingleDates &pattern) const
    {
        auto date = std::lower_bound(pattern.dates.begin(), pattern.dates.end(), first);
        for (; date != pattern.dates.end() && *date <= last; ++date)
            found.push_back(*date);
    }

    void add(year_month month, weekday day, int ordinal) const
    {
        local_days date;
        if (ordinal == -1) {
            date = local_days(month / day[std::chrono::last]);
        } else {
            const auto numbered = month / day[static_cast<unsigned>(ordinal)];
            if (!numbered.ok())
                return;
            date = local_days(numbered);
        }
        if (date >= first && date <= last)
            found.push_back(date);
    }
};

}  // namespace

Weekdays::Weekdays(std::initializer_list<weekday> members)
{
    for (const weekday day : members)
        insert(day);
}

std::vector<weekday> Weekdays::list() const
{
    std::vector<weekday> found;
    for (unsigned i = 1; i <= 7; ++i) {
        if (contains(weekday(i)))
            found.push_back(weekday(i));
    }
    return found;
}

std::vector<local_days> dates(const Rhythm &rhythm, local_days first, local_days last)
{
    std::vector<local_days> found;
    if (rhythm.from)
        first = std::max(first, *rhythm.from);
    if (rhythm.until)
        last = std::min(last, *rhythm.until);
    if (first > last)
        return found;
    std::visit(Expand{rhythm.from.value_or(local_days()), first, last, found}, rhythm.pattern);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (!rhythm.except.empty())
        std::erase_if(found, [&](local_days date) { return std::ranges::binary_search(rhythm.except, date); });
    return found;
}

}  // namespace schedule
