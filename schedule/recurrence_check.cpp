// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/recurrence.h"

#include <algorithm>
#include <utility>

namespace schedule {

namespace {

/// More than any list can hold without repeats (BYDAY with all ordinals of a year: 749).
constexpr std::size_t longest_list = 800;

std::optional<Problem> bad(std::string text)
{
    Problem problem;
    problem.code = "bad-rule";
    problem.text = std::move(text);
    return problem;
}

std::optional<Problem> bad_list(const char *part, const std::vector<int> &values, int most, bool from_the_end)
{
    if (values.size() > longest_list)
        return bad(std::string(part) + " has more than " + std::to_string(longest_list) + " entries; leave out the repeats");
    const auto wrong =
        std::ranges::find_if(values, [&](int value) { return value == 0 || value > most || value < (from_the_end ? -most : 1); });
    if (wrong == values.end())
        return std::nullopt;
    const std::string range = "1 to " + std::to_string(most);
    return bad(std::string(part) + " has " + std::to_string(*wrong) + "; it takes " + range +
               (from_the_end ? ", or -1 to -" + std::to_string(most) + " counted from the end" : ""));
}

std::optional<Problem> bad_weekdays(const Recurrence &rule)
{
    if (rule.by_day.size() > longest_list)
        return bad("BYDAY has more than " + std::to_string(longest_list) + " entries; leave out the repeats");
    const bool ordinals = std::ranges::any_of(rule.by_day, [](const NthWeekday &entry) { return entry.ordinal != 0; });
    if (std::ranges::any_of(rule.by_day, [](const NthWeekday &entry) { return entry.ordinal < -53 || entry.ordinal > 53; }))
        return bad("BYDAY has a number that no year reaches; it takes 1 to 53, or -1 to -53 counted from the end");
    if (ordinals && (rule.frequency == Frequency::Daily || rule.frequency == Frequency::Weekly))
        return bad("BYDAY takes a number before a weekday only with FREQ=MONTHLY or YEARLY");
    if (ordinals && !rule.by_week_number.empty())
        return bad("BYDAY takes no number before a weekday beside BYWEEKNO");
    if (!rule.week_start.ok() || std::ranges::any_of(rule.by_day, [](const NthWeekday &entry) { return !entry.day.ok(); }))
        return bad("BYDAY and WKST take the days of the week: MO, TU, WE, TH, FR, SA and SU");
    return std::nullopt;
}

/// The rows of the RFC's table that say N/A.
std::optional<Problem> bad_mix(const Recurrence &rule)
{
    if (!rule.by_month_day.empty() && rule.frequency == Frequency::Weekly)
        return bad("BYMONTHDAY does not go with FREQ=WEEKLY; use FREQ=MONTHLY");
    if (!rule.by_year_day.empty() && rule.frequency != Frequency::Yearly)
        return bad("BYYEARDAY goes only with FREQ=YEARLY");
    if (!rule.by_week_number.empty() && rule.frequency != Frequency::Yearly)
        return bad("BYWEEKNO goes only with FREQ=YEARLY");
    if (!rule.by_set_position.empty() && rule.by_day.empty() && rule.by_month_day.empty() && rule.by_year_day.empty() &&
        rule.by_week_number.empty() && rule.by_month.empty())
        return bad("BYSETPOS chooses among the dates of another BY part, such as BYDAY; give one");
    return std::nullopt;
}

}  // namespace

std::optional<Problem> check(const Recurrence &rule)
{
    if (rule.interval < 1)
        return bad("INTERVAL is " + std::to_string(rule.interval) + "; it must be 1 or more");
    if (rule.count && *rule.count < 1)
        return bad("COUNT is " + std::to_string(*rule.count) + "; it must be 1 or more");
    if (rule.count && rule.until)
        return bad("COUNT and UNTIL are both there; a rule ends by one of them");
    if (auto problem = bad_list("BYMONTHDAY", rule.by_month_day, 31, true))
        return problem;
    if (auto problem = bad_list("BYYEARDAY", rule.by_year_day, 366, true))
        return problem;
    if (auto problem = bad_list("BYWEEKNO", rule.by_week_number, 53, true))
        return problem;
    if (auto problem = bad_list("BYMONTH", rule.by_month, 12, false))
        return problem;
    if (auto problem = bad_list("BYSETPOS", rule.by_set_position, 366, true))
        return problem;
    if (auto problem = bad_weekdays(rule))
        return problem;
    return bad_mix(rule);
}

}  // namespace schedule
