// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/day_names.h"
#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"
#include "config/toml/problem_codes.h"
#include "config/toml/suggest.h"

#include <algorithm>

namespace config {

namespace {

constexpr std::size_t most_school_holidays = 1000;

/// What the group does on such a day, where the key says it.
void read_policy(Table &table, std::string_view key, schedule::OnDayOff &policy)
{
    if (const auto word = table.choice(key, {policy_names.begin(), policy_names.end()}))
        policy = static_cast<schedule::OnDayOff>(*word);
}

std::vector<schedule::Holiday> read_conventional_days(Table &table)
{
    std::vector<schedule::Holiday> days;
    const std::vector<std::string> words = table.strings("conventional_days");
    for (std::size_t i = 0; i < words.size() && !table.report().full(); ++i) {
        const auto found = std::ranges::find(conventional_names, words[i], &ConventionalName::name);
        if (found == conventional_names.end()) {
            std::vector<std::string_view> known;
            for (const ConventionalName &name : conventional_names)
                known.push_back(name.name);
            const bool close = !nearest(words[i], known).empty();
            table.item_error(
                "conventional_days", i,
                close ? unknown_word(words[i], known)
                      : codes::unknown_conventional_day(words[i], std::vector<schedule::Value>(known.begin(), known.end())));
        } else if (std::ranges::find(days, found->day) != days.end()) {
            table.item_error("conventional_days", i, codes::duplicate(words[i]));
        } else {
            days.push_back(found->day);
        }
    }
    return days;
}

schedule::SchoolHoliday read_school_holiday(Table &table)
{
    schedule::SchoolHoliday holiday;
    table.require("from", "from = 2027-02-13");
    table.require("to", "to = 2027-02-21");
    table.require("name", "name = \"Vinterferie\"");
    const auto from = table.date("from");
    const auto to = table.date("to");
    check_range(table, from, to, "to");
    holiday.from = from.value_or(schedule::local_days());
    holiday.to = to.value_or(holiday.from);
    holiday.name = read_name(table, "name");
    table.finish();
    return holiday;
}

}  // namespace

void read_policies(Table &table, schedule::Group &group)
{
    read_policy(table, "holidays", group.holidays);
    read_policy(table, "school_holidays", group.school_holidays);
}

void read_days_off(Table &table, schedule::Plan &plan)
{
    if (table.find("conventional_days"))
        plan.conventional_days = read_conventional_days(table);
    for (Table &holiday : table.tables("school_holiday", most_school_holidays))
        plan.school_holidays.push_back(read_school_holiday(holiday));
}

}  // namespace config
