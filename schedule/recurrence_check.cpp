// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/problem_codes.h"
#include "schedule/recurrence.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace schedule {

namespace {

/// More than any list can hold without repeats (BYDAY with all ordinals of a year: 749).
constexpr std::size_t longest_list = 800;

using Checked = tl::expected<void, Problem>;

tl::unexpected<Problem> bad(Finding finding)
{
    return tl::unexpected(error(std::move(finding)));
}

Checked check_list(const char *part, const std::vector<int> &values, int most, bool from_the_end)
{
    if (values.size() > longest_list)
        return bad(codes::rule_list_too_long(part, longest_list));
    const auto wrong =
        std::ranges::find_if(values, [&](int value) { return value == 0 || value > most || value < (from_the_end ? -most : 1); });
    if (wrong == values.end())
        return {};
    return bad(from_the_end ? codes::rule_number_beyond_range(part, *wrong, most)
                            : codes::rule_number_out_of_range(part, *wrong, most));
}

Checked check_weekdays(const Recurrence &rule)
{
    if (rule.by_day.size() > longest_list)
        return bad(codes::rule_list_too_long("BYDAY", longest_list));
    const bool ordinals = std::ranges::any_of(rule.by_day, [](const NthWeekday &entry) { return entry.ordinal != 0; });
    if (std::ranges::any_of(rule.by_day, [](const NthWeekday &entry) { return entry.ordinal < -53 || entry.ordinal > 53; }))
        return bad(codes::rule_ordinal_out_of_range());
    if (ordinals && (rule.frequency == Frequency::Daily || rule.frequency == Frequency::Weekly))
        return bad(codes::rule_ordinal_without_month());
    if (ordinals && !rule.by_week_number.empty())
        return bad(codes::rule_ordinal_in_week());
    if (!rule.week_start.ok() || std::ranges::any_of(rule.by_day, [](const NthWeekday &entry) { return !entry.day.ok(); }))
        return bad(codes::rule_without_weekday());
    return {};
}

/// The rows of the RFC's table that say N/A.
Checked check_mix(const Recurrence &rule)
{
    if (!rule.by_month_day.empty() && rule.frequency == Frequency::Weekly)
        return bad(codes::rule_month_day_in_week());
    if (!rule.by_year_day.empty() && rule.frequency != Frequency::Yearly)
        return bad(codes::rule_part_without_year("BYYEARDAY"));
    if (!rule.by_week_number.empty() && rule.frequency != Frequency::Yearly)
        return bad(codes::rule_part_without_year("BYWEEKNO"));
    if (!rule.by_set_position.empty() && rule.by_day.empty() && rule.by_month_day.empty() && rule.by_year_day.empty() &&
        rule.by_week_number.empty() && rule.by_month.empty())
        return bad(codes::rule_position_of_nothing());
    return {};
}

}  // namespace

tl::expected<void, Problem> check(const Recurrence &rule)
{
    if (rule.interval < 1)
        return bad(codes::rule_number_too_small("INTERVAL", rule.interval));
    if (rule.count && *rule.count < 1)
        return bad(codes::rule_number_too_small("COUNT", *rule.count));
    if (rule.count && rule.until)
        return bad(codes::rule_with_two_ends());
    for (const auto &[part, values, most, from_the_end] :
         {std::tuple("BYMONTHDAY", &rule.by_month_day, 31, true), std::tuple("BYYEARDAY", &rule.by_year_day, 366, true),
          std::tuple("BYWEEKNO", &rule.by_week_number, 53, true), std::tuple("BYMONTH", &rule.by_month, 12, false),
          std::tuple("BYSETPOS", &rule.by_set_position, 366, true)}) {
        if (auto sound = check_list(part, *values, most, from_the_end); !sound)
            return sound;
    }
    return check_weekdays(rule).and_then([&] { return check_mix(rule); });
}

}  // namespace schedule
