// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/problem.h"
#include "schedule/zone.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace schedule {

enum class Frequency { Daily, Weekly, Monthly, Yearly };

/// One entry of BYDAY: every such weekday, or the n-th of the month or year counted from its start (1, 2, …) or end (-1, -2,
/// …).
struct NthWeekday {
    weekday day;
    int ordinal = 0;  ///< 0 = every

    friend bool operator==(const NthWeekday &, const NthWeekday &) = default;
};

/// An iCalendar recurrence rule on whole days: RFC 5545 section 3.3.10 without what is finer than a day.
///
/// The time of day is not part of it: a rule gives local dates, and what stands beside it (a rhythm, an event) the wall time.
struct Recurrence {
    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    std::optional<std::int64_t> count;
    std::optional<local_days> until;  ///< last date that may be one of it
    std::vector<NthWeekday> by_day;
    std::vector<int> by_month_day;
    std::vector<int> by_year_day;
    std::vector<int> by_week_number;
    std::vector<int> by_month;
    std::vector<int> by_set_position;
    weekday week_start = std::chrono::Monday;

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// DTSTART as a rule needs it: local date, and wall time since midnight unless it is a DATE.
struct RuleStart {
    local_days date;
    std::optional<seconds> time;
};

/// Reads the value of an RRULE property (a leading "RRULE:" is taken too), upper or lower case. UNTIL may be UTC, local or a
/// DATE; it becomes the last local date, in `zone`, on which an occurrence can start. BYHOUR, BYMINUTE and BYSECOND are taken
/// only where they say what DTSTART says. Errors, which name the part: `unsupported-rule` for HOURLY and finer and for parts
/// that are not understood, `bad-rule` for the rest (INTERVAL=0, COUNT beside UNTIL, a part twice, …); file, line and key are
/// the caller's to fill.
tl::expected<Recurrence, Problem> parse_recurrence(std::string_view rrule, const RuleStart &start, const Zone &zone);

/// What keeps a rule from meaning anything by section 3.3.10: a part out of range, or one that its frequency does not take.
/// Error `bad-rule`; nothing where the rule is sound.
tl::expected<void, Problem> check(const Recurrence &recurrence);

/// The value of an RRULE property, its parts in the order of the RFC. UNTIL is written as a DATE, or as `until` in UTC where
/// the DTSTART beside it has a time (section 3.3.10: the two must be of one kind).
std::string to_rrule(const Recurrence &recurrence, std::optional<sys_seconds> until = {});

/// How many days, about, may still be looked at to count occurrences (COUNT): shared by all rules of one file, so that no file
/// costs more than a moment.
struct Work {
    std::int64_t days = 20'000'000;
};

/// A recurrence with the date it begins on, ready to be asked. Its cost follows the length of the range asked for, not its age.
///
/// What section 3.3.10 leaves to DTSTART comes from the start: the weekday, the day of the month, the month. A year with
/// BYWEEKNO is the year of its weeks, which may begin in the last days of December before it or end in January after it, so
/// that each date belongs to one year. Dates lie in the years 1 to 9999.
class Rule {
public:
    /// Errors: those of check(), and `costly-rule` where COUNT can't be worked out within `work`. COUNT counts the dates that
    /// the rule names, and not beyond 2099.
    static tl::expected<Rule, Problem> make(Recurrence recurrence, local_days start, Work &work);

    /// The dates with first <= date <= last, ascending and without repeats. A start that the rule itself does not name is none
    /// of them.
    std::vector<local_days> between(local_days first, local_days last) const;
    /// The first date at or after `from`; looks at most `horizon_years` ahead, so that a rule that never matches ends too.
    std::optional<local_days> next(local_days from, int horizon_years = 40) const;
    /// The last date at or before `from`.
    std::optional<local_days> previous(local_days from, int horizon_years = 40) const;
    /// Whether the rule names that date.
    bool contains(local_days date) const;

    const Recurrence &recurrence() const { return *m_recurrence; }
    local_days start() const { return m_start; }
    /// The last date there can be: from UNTIL or COUNT; none for a rule without an end.
    std::optional<local_days> last() const { return m_last; }

    friend bool operator==(const Rule &a, const Rule &b) { return a.m_start == b.m_start && *a.m_recurrence == *b.m_recurrence; }

private:
    Rule() = default;

    std::shared_ptr<const Recurrence> m_recurrence;  ///< shared by copies, so that a rhythm stays small
    local_days m_start;
    std::optional<local_days> m_last;
};

}  // namespace schedule
