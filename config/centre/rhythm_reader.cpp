// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"
#include "config/toml/problem_codes.h"
#include "schedule/problem_codes.h"

#include <algorithm>

namespace config {

using schedule::Pattern;
using schedule::Rhythm;
using schedule::Weekdays;

namespace {

constexpr std::size_t most_dates = 1000;
const std::vector<std::string_view> weekday_names = {"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};
const std::vector<std::string_view> ordinal_names = {"first", "second", "third", "fourth", "fifth", "last"};

/// The file's words are English; a Danish admin will now and then write a Danish day.
schedule::Finding unknown_weekday(const std::string &word)
{
    constexpr std::string_view danish[] = {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"};
    for (std::size_t i = 0; i < std::size(danish); ++i) {
        if (word == danish[i])
            return codes::danish_day(word, weekday_names[i]);
    }
    return unknown_word(word, weekday_names);
}

Weekdays read_days(Table &table)
{
    table.require("days", "days = [\"monday\"]");
    Weekdays days;
    const std::vector<std::string> words = table.strings("days");
    for (std::size_t i = 0; i < words.size() && !table.report().full(); ++i) {
        const auto found = std::ranges::find(weekday_names, words[i]);
        if (found == weekday_names.end()) {
            table.item_error("days", i, unknown_weekday(words[i]));
            continue;
        }
        const schedule::weekday day(static_cast<unsigned>(found - weekday_names.begin() + 1));
        if (days.contains(day))
            table.item_error("days", i, codes::duplicate(words[i]));
        days.insert(day);
    }
    return days;
}

std::vector<int> read_ordinals(Table &table)
{
    table.require("in_month", "in_month = [\"second\", \"last\"]");
    std::vector<std::size_t> places;
    const std::vector<std::string> words = table.strings("in_month");
    for (std::size_t i = 0; i < words.size() && !table.report().full(); ++i) {
        const auto found = std::ranges::find(ordinal_names, words[i]);
        if (found == ordinal_names.end()) {
            table.item_error("in_month", i, unknown_word(words[i], ordinal_names));
            continue;
        }
        const auto place = static_cast<std::size_t>(found - ordinal_names.begin());
        if (std::ranges::find(places, place) != places.end())
            table.item_error("in_month", i, codes::duplicate(words[i]));
        else
            places.push_back(place);
    }
    std::ranges::sort(places);
    std::vector<int> ordinals;
    for (const std::size_t place : places)
        ordinals.push_back(place == 5 ? -1 : static_cast<int>(place) + 1);
    return ordinals;
}

/// Dates under `key`, ascending.
std::vector<schedule::local_days> read_sorted_dates(Table &table, std::string_view key)
{
    std::vector<schedule::local_days> dates = table.dates(key);
    if (dates.size() > most_dates) {
        table.error(key, codes::too_many_dates(most_dates));
        dates.clear();
    }
    std::ranges::sort(dates);
    const auto repeat = std::ranges::adjacent_find(dates);
    if (repeat != dates.end())
        table.error(key, codes::duplicate(schedule::to_iso(*repeat)));
    return dates;
}

/// Dates that are left out and were never among the rhythm's, so that one of the two is a slip.
void check_except(Table &table, const Rhythm &rhythm, const std::vector<schedule::local_days> &except, schedule::Work &work)
{
    const bool by_rule = std::holds_alternative<schedule::Rule>(rhythm.pattern);
    for (const schedule::local_days date : except) {
        // A rule may have to go through a year to say whether it names a date.
        if (by_rule && (work.days -= 366) < 0)
            return;
        if (dates(rhythm, date, date).empty())
            table.warning("except", codes::needless_except(date));
    }
}

/// Which of the ways to recur the table uses; two at once contradict each other.
void check_one_way(Table &table)
{
    std::string_view first;
    for (const std::string_view key : {"rrule", "dates", "days", "every", "weeks", "in_month"}) {
        // `days` goes together with each of the others but `rrule` and `dates`.
        if (!table.has(key) || (key == "days" && first.empty()))
            continue;
        if (first.empty())
            first = key;
        else
            table.error(key, codes::contradiction(key, first));
    }
}

/// The zone in which a rule's UNTIL is read.
const schedule::Zone *zone_of_plans()
{
    static const auto zone = schedule::Zone::load("Europe/Copenhagen");
    return zone ? &*zone : nullptr;
}

/// Says where a rule can't be meant as it stands.
void check_rule(Table &table, const schedule::Rule &rule, schedule::Work &work)
{
    // Looking for the first date of a rule that never matches goes through decades: no file gets more than its share of that.
    if (rule.contains(rule.start()) || work.days < 0)
        return;
    work.days -= std::int64_t(366) * 40;
    const auto first = rule.next(rule.start());
    if (first)
        table.warning("from", codes::start_not_in_rule(rule.start(), *first));
    else
        table.warning("rrule", codes::rule_without_dates());
}

std::optional<Pattern> read_rule(Table &table, const std::optional<schedule::local_days> &from, const schedule::TimeSpan &time,
                                 schedule::Work &work)
{
    if (!table.has("from"))
        table.error("from", codes::missing_rule_start());
    table.require("rrule", "rrule = \"FREQ=DAILY\"");
    const auto text = table.string("rrule");
    if (!text || !from)
        return std::nullopt;
    const schedule::Zone *zone = zone_of_plans();
    if (!zone) {
        table.error("rrule", schedule::codes::unknown_zone("Europe/Copenhagen"));
        return std::nullopt;
    }
    auto rule = schedule::parse_recurrence(*text, {*from, time.start}, *zone).and_then([&](schedule::Recurrence &&recurrence) {
        return schedule::Rule::make(std::move(recurrence), *from, work);
    });
    if (!rule) {
        table.error("rrule", rule.error());
        return std::nullopt;
    }
    check_rule(table, *rule, work);
    return std::move(*rule);
}

Pattern read_pattern(Table &table, const std::optional<schedule::local_days> &from)
{
    if (table.has("dates")) {
        table.require("dates", "dates = [2026-12-10, 2027-01-14]");
        return schedule::SingleDates{read_sorted_dates(table, "dates")};
    }
    const Weekdays days = read_days(table);
    if (table.has("in_month"))
        return schedule::MonthlyWeekdays{days, read_ordinals(table)};
    if (table.has("weeks")) {
        const auto parity = table.choice("weeks", {"odd", "even"});
        return schedule::ParityWeeks{days, parity == 1U ? schedule::Parity::Even : schedule::Parity::Odd};
    }
    const int interval = table.integer("every", 1, 52).value_or(1);
    if (interval > 1 && !from && !table.has("from"))
        table.error("every", codes::missing_week_start(interval));
    if (interval > 1 && from && !days.empty() && !days.contains(schedule::weekday(*from)))
        table.warning("from", codes::start_on_other_day(*from));
    return schedule::EveryWeeks{days, interval};
}

}  // namespace

std::optional<Rhythm> read_rhythm(Table &table, schedule::Work &work)
{
    const std::size_t errors = table.report().errors();
    // Known in every rhythm, so that a word out of place is told from a misspelt one.
    for (const std::string_view key : {"rrule", "every", "weeks", "in_month", "days", "dates"})
        table.find(key);
    check_one_way(table);
    Rhythm rhythm;
    rhythm.from = table.date("from");
    rhythm.until = table.date("until");
    check_range(table, rhythm.from, rhythm.until, "until");
    std::optional<Pattern> pattern;
    if (!table.has("rrule"))
        pattern = read_pattern(table, rhythm.from);
    table.require("time", "time = \"19.00-20.30\"");
    rhythm.time = table.span("time").value_or(schedule::TimeSpan{});
    if (table.has("rrule"))
        pattern = read_rule(table, rhythm.from, rhythm.time, work);
    if (pattern)
        rhythm.pattern = std::move(*pattern);
    const std::vector<schedule::local_days> except = read_sorted_dates(table, "except");
    table.finish();
    if (!pattern || table.report().errors() != errors)
        return std::nullopt;
    check_except(table, rhythm, except, work);
    rhythm.except = except;
    return rhythm;
}

}  // namespace config
