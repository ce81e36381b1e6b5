// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/recurrence.h"

#include <bitset>
#include <optional>
#include <variant>
#include <vector>

namespace schedule {

/// A set of weekdays, kept in ISO 8601 order (Monday first).
class Weekdays {
public:
    Weekdays() = default;
    Weekdays(std::initializer_list<weekday> days);

    void insert(weekday day) { m_days.set(day.iso_encoding() - 1); }
    bool contains(weekday day) const { return m_days.test(day.iso_encoding() - 1); }
    bool empty() const { return m_days.none(); }
    /// Bit 0 = Monday.
    unsigned bits() const { return static_cast<unsigned>(m_days.to_ulong()); }
    std::vector<weekday> list() const;

    friend bool operator==(const Weekdays &, const Weekdays &) = default;

private:
    std::bitset<7> m_days;
};

/// Every n-th week on some weekdays. With an interval above 1 the weeks are counted from the week of Rhythm::from, Monday
/// first, as RFC 5545 section 3.3.10 does with WKST=MO.
struct EveryWeeks {
    Weekdays days;
    int interval = 1;

    friend bool operator==(const EveryWeeks &, const EveryWeeks &) = default;
};

enum class Parity { Odd, Even };

/// Weekdays in odd or even ISO weeks. Not the same as every second week: after a year of 53 weeks two odd weeks meet.
struct ParityWeeks {
    Weekdays days;
    Parity parity = Parity::Odd;

    friend bool operator==(const ParityWeeks &, const ParityWeeks &) = default;
};

/// The first to fifth (1 to 5) or last (-1) of each weekday in a month; a fifth that a month lacks is left out.
struct MonthlyWeekdays {
    Weekdays days;
    std::vector<int> ordinals;  ///< in the order 1, 2, 3, 4, 5, -1, without repeats

    friend bool operator==(const MonthlyWeekdays &, const MonthlyWeekdays &) = default;
};

/// Single dates, ascending.
struct SingleDates {
    std::vector<local_days> dates;

    friend bool operator==(const SingleDates &, const SingleDates &) = default;
};

using Pattern = std::variant<EveryWeeks, ParityWeeks, MonthlyWeekdays, SingleDates, Rule>;

/// How a group recurs: on which local dates, and at what wall time on each.
struct Rhythm {
    Pattern pattern;
    TimeSpan time;
    std::optional<local_days> from;       ///< first date that may be one of it; with a Rule, its start
    std::optional<local_days> until;      ///< last date that may be one of it
    std::vector<local_days> except = {};  ///< dates that are none of it after all (EXDATE), ascending

    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// The dates of `rhythm` with first <= date <= last, ascending and without repeats. Its cost follows the length of the range,
/// not the age of the rhythm.
std::vector<local_days> dates(const Rhythm &rhythm, local_days first, local_days last);

}  // namespace schedule
