// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/recurrence_expand.h"
#include "schedule/rhythm.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <optional>

namespace schedule {

/// Calls `take` with the dates of one pattern between two, ascending, for as long as it returns true; a date may come twice.
/// `anchor` is where intervals are counted from.
template<typename Take>
class PatternWalk {
public:
    PatternWalk(local_days anchor, local_days first, local_days last, Take &take)
        : m_anchor(anchor), m_first(first), m_last(last), m_take(take)
    {
    }

    void operator()(const EveryWeeks &pattern) const
    {
        const int interval = std::max(1, pattern.interval);
        const local_days origin = monday_of(m_anchor);
        // Rounded up, also where the range begins before the origin (division rounds towards zero).
        const int ahead = static_cast<int>((monday_of(m_first) - origin).count() / 7);
        const int steps = ahead / interval + (ahead > 0 && ahead % interval != 0 ? 1 : 0);
        const std::chrono::days step(7 * std::int64_t(interval));
        for (local_days monday = origin + step * steps; monday <= m_last; monday += step) {
            if (!take_week(pattern.days, monday))
                return;
        }
    }

    void operator()(const ParityWeeks &pattern) const
    {
        for (local_days monday = monday_of(m_first); monday <= m_last; monday += std::chrono::days(7)) {
            const bool odd = iso_week(monday).number % 2 == 1;
            if (odd == (pattern.parity == Parity::Odd) && !take_week(pattern.days, monday))
                return;
        }
    }

    void operator()(const MonthlyWeekdays &pattern) const
    {
        const auto month_of = [](local_days date) {
            const std::chrono::year_month_day parts(date);
            return std::chrono::year_month(parts.year(), parts.month());
        };
        const auto end = month_of(m_last);
        for (auto month = month_of(m_first); month <= end; month += std::chrono::months(1)) {
            if (!take_month(pattern, month))
                return;
        }
    }

    void operator()(const SingleDates &pattern) const
    {
        auto date = std::ranges::lower_bound(pattern.dates, m_first);
        while (date != pattern.dates.end() && *date <= m_last && m_take(*date))
            ++date;
    }

    void operator()(const Rule &rule) const { walk(rule, m_first, m_last, m_take); }

private:
    bool take_week(const Weekdays &days, local_days monday) const
    {
        for (unsigned left = days.bits(); left != 0; left &= left - 1) {
            const local_days date = monday + std::chrono::days(std::countr_zero(left));
            if (date >= m_first && (date > m_last || !m_take(date)))
                return false;
        }
        return true;
    }

    bool take_month(const MonthlyWeekdays &pattern, std::chrono::year_month month) const
    {
        DaySet set{local_days(month / 1)};
        const weekday first(set.origin());
        const unsigned length = unsigned((month / std::chrono::last).day());
        for (unsigned left = pattern.days.bits(); left != 0; left &= left - 1) {
            const weekday day(static_cast<unsigned>(std::countr_zero(left)) + 1);
            for (const int ordinal : pattern.ordinals) {
                if (const auto place = place_of({day, ordinal}, first, length))
                    set.insert(*place);
            }
        }
        return set.ascending([this](local_days date) { return date < m_first || (date <= m_last && m_take(date)); });
    }

    local_days m_anchor;
    local_days m_first;
    local_days m_last;
    Take &m_take;
};

/// Calls `take` with the dates of `rhythm` between two, ascending and without repeats, for as long as it returns true.
template<typename Take>
void walk(const Rhythm &rhythm, local_days first, local_days last, Take take)
{
    if (rhythm.from)
        first = std::max(first, *rhythm.from);
    if (rhythm.until)
        last = std::min(last, *rhythm.until);
    if (first > last)
        return;
    std::optional<local_days> before;
    auto once = [&](local_days date) {
        if (date == before || std::ranges::binary_search(rhythm.except, date))
            return true;
        before = date;
        return take(date);
    };
    std::visit(PatternWalk<decltype(once)>(rhythm.from.value_or(local_days()), first, last, once), rhythm.pattern);
}

}  // namespace schedule
