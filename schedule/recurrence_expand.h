// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/recurrence.h"

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace schedule {

/// A set of days that follow an origin: bit i stands for origin + i. Room for a year of 53 weeks.
class DaySet {
public:
    explicit DaySet(local_days origin) : m_origin(origin) {}

    local_days origin() const { return m_origin; }
    void insert(std::size_t offset) { m_words[offset / 64] |= std::uint64_t(1) << offset % 64; }
    /// Adds those days of `days` (bit i = origin + offset + i).
    void insert(std::uint64_t days, std::size_t offset);
    void keep(const DaySet &other);
    std::size_t size() const;

    /// Calls `take` with each day in ascending order for as long as it returns true; says whether it always did.
    template<typename Take>
    bool ascending(Take take) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t left = m_words[word]; left != 0; left &= left - 1) {
                if (!take(m_origin + std::chrono::days(word * 64 + static_cast<unsigned>(std::countr_zero(left)))))
                    return false;
            }
        }
        return true;
    }
    /// The same in descending order.
    template<typename Take>
    bool descending(Take take) const
    {
        for (std::size_t word = m_words.size(); word-- > 0;) {
            for (std::uint64_t left = m_words[word]; left != 0;) {
                const unsigned bit = 63 - static_cast<unsigned>(std::countl_zero(left));
                if (!take(m_origin + std::chrono::days(word * 64 + bit)))
                    return false;
                left &= ~(std::uint64_t(1) << bit);
            }
        }
        return true;
    }

private:
    local_days m_origin;
    std::array<std::uint64_t, 6> m_words{};
};

/// Where the n-th weekday lies, from 0, in a month or year of `length` days whose first is a `first`; nothing where there is no
/// such day.
std::optional<std::size_t> place_of(const NthWeekday &nth, weekday first, std::size_t length);

/// A sound rule taken apart into its periods: day, week, month or year, those that INTERVAL counts, numbered from the one that
/// holds the start. Each period is worked out by itself (the table and notes of RFC 5545 section 3.3.10) as a set of days.
/// Borrows the rule.
class Expansion {
public:
    Expansion(const Recurrence &rule, local_days start);

    /// The first period that ends at or after `date`, which must not lie before the start.
    std::int64_t period_from(local_days date) const { return (unit_of(date) - m_first_unit + m_interval - 1) / m_interval; }
    /// The last period that begins at or before `date`, which must not lie before the start.
    std::int64_t period_to(local_days date) const { return (unit_of(date) - m_first_unit) / m_interval; }
    /// The days that the rule names in a period, also those before the start.
    DaySet days_of(std::int64_t period) const;
    /// What it takes to work out one period, in Work::days.
    std::int64_t cost() const;

private:
    enum class Unit { Day, Week, Month, Year, WeekYear };

    std::int64_t unit_of(local_days date) const;
    local_days week_begin(local_days date) const { return date - (weekday(date) - m_rule->week_start); }
    local_days week_one(int year) const;
    void take_defaults(local_days start);
    bool names(local_days date) const;
    DaySet limited(const DaySet &set) const;
    DaySet week_days(local_days begin) const;
    std::uint64_t month_days(std::chrono::year_month month, weekday first, bool with_weekdays) const;
    DaySet year_days(std::chrono::year which) const;
    DaySet year_weekdays(std::chrono::year which) const;
    DaySet week_year_days(int number) const;
    DaySet positions(const DaySet &set) const;

    const Recurrence *m_rule;
    Unit m_unit;
    std::int64_t m_interval;
    std::int64_t m_first_unit = 0;
    std::int64_t m_origin = 0;            ///< for days and weeks: of period 0, in days since 1970
    std::uint32_t m_months = 0;           ///< bit n = month n; 0 = all
    std::uint32_t m_month_days = 0;       ///< bit n-1 = day n of the month
    std::uint32_t m_month_days_back = 0;  ///< bit 32-n = day n counted from the month's end
    std::bitset<366> m_year_days;         ///< bit n-1 = day n of the year
    std::bitset<366> m_year_days_back;    ///< bit n-1 = day n counted from the year's end
    std::uint32_t m_weekdays = 0;         ///< bit n = weekday n, Sunday 0: those without an ordinal
    bool m_ordinals = false;              ///< BYDAY has ordinals
    bool m_nothing = false;               ///< no date can be one of it
};

/// Calls `take` with the rule's dates between two in ascending order for as long as it returns true.
template<typename Take>
void walk(const Rule &rule, local_days first, local_days last, Take take)
{
    first = std::max(first, rule.start());
    last = std::min({last, rule.last().value_or(latest_date), latest_date});
    if (first > last)
        return;
    const Expansion expansion(rule.recurrence(), rule.start());
    const std::int64_t end = expansion.period_to(last);
    for (std::int64_t period = expansion.period_from(first); period <= end; ++period) {
        const bool more =
            expansion.days_of(period).ascending([&](local_days date) { return date < first || (date <= last && take(date)); });
        if (!more)
            return;
    }
}

}  // namespace schedule
