// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/lookahead.h"

#include "config/centre/groups.h"
#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"
#include "schedule/planned.h"

#include <algorithm>

namespace config {

using schedule::Group;
using schedule::local_days;
using schedule::Parity;
using schedule::Rhythm;

namespace {

constexpr std::chrono::days week(7);
constexpr std::chrono::days ahead(365);

/// The Monday with which the ISO year after one of 53 weeks begins, where that is within a year of `today`.
std::optional<local_days> end_of_long_year(local_days today)
{
    const int year = schedule::iso_week(today).year;
    for (const int candidate : {year, year + 1}) {
        if (schedule::weeks_in_year(candidate) < 53)
            continue;
        // 4 January lies in week 1 (ISO 8601).
        const local_days next = schedule::monday_of(local_days(std::chrono::year(candidate + 1) / 1 / 4));
        if (next > today && next <= today + ahead)
            return next;
    }
    return std::nullopt;
}

/// The rhythm's dates within the group's own.
std::vector<local_days> dates_of(const Group &group, const Rhythm &rhythm, local_days first, local_days last)
{
    if (group.from)
        first = std::max(first, *group.from);
    if (group.until)
        last = std::min(last, *group.until);
    return dates(rhythm, first, last);
}

void check_parity(Table &table, const Group &group, const Rhythm &rhythm, local_days today)
{
    const auto *pattern = std::get_if<schedule::ParityWeeks>(&rhythm.pattern);
    const auto turn = end_of_long_year(today);
    if (!pattern || !turn)
        return;
    // Week 52 or 53 before the turn, week 2 or 1 after it.
    const bool even = pattern->parity == Parity::Even;
    const local_days before = *turn - (even ? 2 * week : week);
    const local_days after = *turn + (even ? week : std::chrono::days(0));
    const std::vector<local_days> old_year = dates_of(group, rhythm, before, before + std::chrono::days(6));
    const std::vector<local_days> new_year = dates_of(group, rhythm, after, after + std::chrono::days(6));
    if (old_year.empty() || new_year.empty())
        return;
    const int year = schedule::iso_week(before).year;
    const auto listed = [](const std::vector<local_days> &found) {
        return std::vector<schedule::Value>(found.begin(), found.end());
    };
    table.warning("weeks", even ? codes::even_weeks_break(year, old_year.back(), new_year.front())
                                : codes::odd_weeks_break(year, listed(old_year), listed(new_year)));
}

void check_dates_left(Table &table, const Group &group, const Rhythm &rhythm, local_days today)
{
    const bool begins_later = (group.from && *group.from > today) || (rhythm.from && *rhythm.from > today);
    if (begins_later || !dates_of(group, rhythm, today, today + ahead).empty())
        return;
    std::string_view key = "until";
    if (std::holds_alternative<schedule::SingleDates>(rhythm.pattern))
        key = "dates";
    else if (std::holds_alternative<schedule::Rule>(rhythm.pattern))
        key = "rrule";
    table.warning(key, codes::no_dates_left(today));
}

/// School holidays are written anew each year; said once, at the first group that counts on them.
void check_school_holidays(std::vector<Table> &groups, const schedule::Plan &plan, local_days today)
{
    const auto counts_on_them = [today](const Group &group) {
        return group.school_holidays != schedule::OnDayOff::Meet && (!group.until || *group.until >= today);
    };
    const auto group = std::ranges::find_if(plan.groups, counts_on_them);
    const bool is_ahead = std::ranges::any_of(plan.school_holidays, [&](const auto &holiday) { return holiday.to >= today; });
    if (group == plan.groups.end() || is_ahead)
        return;
    groups[static_cast<std::size_t>(group - plan.groups.begin())].warning("school_holidays", codes::no_school_holidays(today));
}

void look(Table &table, const schedule::Plan &plan, local_days today)
{
    std::vector<Table> groups = table.tables("group", plan.groups.size());
    check_school_holidays(groups, plan, today);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const Group &group = plan.groups[i];
        if (schedule::is_over(group, today)) {
            groups[i].warning(group.until ? "until" : "id", codes::group_over(today));
            continue;
        }
        std::vector<Table> rhythms = groups[i].tables("rhythm", group.rhythms.size());
        for (std::size_t k = 0; k < rhythms.size(); ++k) {
            check_parity(rhythms[k], group, group.rhythms[k], today);
            check_dates_left(rhythms[k], group, group.rhythms[k], today);
        }
    }
}

}  // namespace

schedule::Problems look_ahead(const std::filesystem::path &groups_file, local_days today)
{
    const auto root = read_text(groups_file, groups_file.string()).and_then([&](std::string &&text) {
        return parse_toml(std::move(text), groups_file.string());
    });
    if (!root)
        return {};
    // Read in silence: what is wrong with the file as it is, whoever reads the centre says.
    Report silent(groups_file.string());
    Table whole(*root, {}, silent);
    const schedule::Plan plan = read_plan(whole);
    if (silent.errors() > 0)
        return {};
    Report report(groups_file.string());
    Table table(*root, {}, report);
    look(table, plan, today);
    return report.take();
}

schedule::Problems look_at_feeds(const std::filesystem::path &directory, const schedule::Plan &shown, local_days today)
{
    const schedule::Plan own = read_groups(directory / "groups.toml").value.value_or(schedule::Plan());
    constexpr std::size_t most_named = 5;
    std::vector<schedule::Value> names;
    // The centre's own groups stand first, whether a feed's took the place of one or not.
    for (std::size_t i = own.groups.size(); i < shown.groups.size(); ++i) {
        const Group &group = shown.groups[i];
        if (schedule::is_over(group, today) && names.size() <= most_named)
            names.emplace_back(names.size() < most_named ? group.id : "…");
    }
    if (names.empty())
        return {};
    return {schedule::warning(codes::groups_of_feeds_over(today, std::move(names)),
                              {.file = (directory / "centre.toml").string(), .key = "feed"})};
}

}  // namespace config
