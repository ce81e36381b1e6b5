// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/patterns.h"

#include <algorithm>

namespace exchange {

using schedule::EveryWeeks;
using schedule::Frequency;
using schedule::MonthlyWeekdays;
using schedule::NthWeekday;
using schedule::Parity;
using schedule::ParityWeeks;
using schedule::Pattern;
using schedule::Recurrence;
using schedule::Rhythm;
using schedule::Rule;
using schedule::SingleDates;
using schedule::Weekdays;

namespace {

constexpr int most_weeks = 52;  // that groups.toml takes as `every`

std::vector<NthWeekday> every_one_of(const Weekdays &days)
{
    std::vector<NthWeekday> by_day;
    for (const schedule::weekday day : days.list())
        by_day.push_back({day, 0});
    return by_day;
}

std::vector<int> weeks_of(Parity parity)
{
    std::vector<int> weeks;
    for (int week = parity == Parity::Odd ? 1 : 2; week <= 53; week += 2)
        weeks.push_back(week);
    return weeks;
}

struct ToRecurrence {
    std::optional<Recurrence> operator()(const EveryWeeks &pattern) const
    {
        Recurrence recurrence;
        recurrence.interval = std::max(1, pattern.interval);
        recurrence.by_day = every_one_of(pattern.days);
        return recurrence;
    }
    std::optional<Recurrence> operator()(const ParityWeeks &pattern) const
    {
        Recurrence recurrence;
        recurrence.frequency = Frequency::Yearly;
        recurrence.by_week_number = weeks_of(pattern.parity);
        recurrence.by_day = every_one_of(pattern.days);
        return recurrence;
    }
    std::optional<Recurrence> operator()(const MonthlyWeekdays &pattern) const
    {
        Recurrence recurrence;
        recurrence.frequency = Frequency::Monthly;
        for (const int ordinal : pattern.ordinals) {
            for (const schedule::weekday day : pattern.days.list())
                recurrence.by_day.push_back({day, ordinal});
        }
        return recurrence;
    }
    std::optional<Recurrence> operator()(const SingleDates &) const { return std::nullopt; }
    std::optional<Recurrence> operator()(const Rule &rule) const
    {
        Recurrence recurrence = rule.recurrence();
        recurrence.count.reset();
        recurrence.until.reset();
        return recurrence;
    }
};

/// The weekdays of BYDAY, or that of the start where there is none; nothing where one of them is numbered.
std::optional<Weekdays> plain_days(const Recurrence &recurrence, schedule::local_days start)
{
    Weekdays days;
    for (const NthWeekday &entry : recurrence.by_day) {
        if (entry.ordinal != 0)
            return std::nullopt;
        days.insert(entry.day);
    }
    if (days.empty())
        days.insert(schedule::weekday(start));
    return days;
}

std::optional<Pattern> as_weeks(const Recurrence &recurrence, schedule::local_days start)
{
    auto days = plain_days(recurrence, start);
    const bool daily = recurrence.frequency == Frequency::Daily;
    if (!days || recurrence.interval > most_weeks || (daily && recurrence.interval != 1))
        return std::nullopt;
    if (daily && recurrence.by_day.empty()) {
        for (unsigned day = 1; day <= 7; ++day)
            days->insert(schedule::weekday(day));
    }
    // Where the week begins matters only when weeks are left out and several days are split by it.
    if (recurrence.interval > 1 && days->list().size() > 1 && recurrence.week_start != std::chrono::Monday)
        return std::nullopt;
    return EveryWeeks{*days, recurrence.interval};
}

bool is_plain_ordinal(int ordinal)
{
    return ordinal == -1 || (ordinal >= 1 && ordinal <= 5);
}

std::optional<Pattern> as_months(const Recurrence &recurrence)
{
    MonthlyWeekdays pattern;
    std::vector<NthWeekday> entries = recurrence.by_day;
    // "The second of the Tuesdays" may be written as a position too.
    if (!recurrence.by_set_position.empty()) {
        if (entries.size() != 1 || entries[0].ordinal != 0)
            return std::nullopt;
        const schedule::weekday day = entries[0].day;
        entries.clear();
        for (const int position : recurrence.by_set_position)
            entries.push_back({day, position});
    }
    for (const NthWeekday &entry : entries) {
        if (!is_plain_ordinal(entry.ordinal))
            return std::nullopt;
        pattern.days.insert(entry.day);
        if (std::ranges::find(pattern.ordinals, entry.ordinal) == pattern.ordinals.end())
            pattern.ordinals.push_back(entry.ordinal);
    }
    std::ranges::sort(pattern.ordinals, {}, [](int ordinal) { return ordinal == -1 ? 6 : ordinal; });
    // Each ordinal with each day, or the pattern would say more than the rule.
    for (const int ordinal : pattern.ordinals) {
        for (const schedule::weekday day : pattern.days.list()) {
            if (std::ranges::find(entries, NthWeekday{day, ordinal}) == entries.end())
                return std::nullopt;
        }
    }
    if (pattern.ordinals.empty())
        return std::nullopt;
    return pattern;
}

std::optional<Pattern> as_parity(const Recurrence &recurrence, schedule::local_days start)
{
    const auto days = plain_days(recurrence, start);
    std::vector<int> weeks = recurrence.by_week_number;
    std::ranges::sort(weeks);
    for (const Parity parity : {Parity::Odd, Parity::Even}) {
        if (days && weeks == weeks_of(parity) && recurrence.week_start == std::chrono::Monday)
            return ParityWeeks{*days, parity};
    }
    return std::nullopt;
}

/// Weekdays of two patterns of one kind that differ in nothing else.
struct Together {
    Pattern &first;
    const Pattern &second;

    bool operator()(EveryWeeks &pattern) const
    {
        return join(pattern, [](const EveryWeeks &a, const EveryWeeks &b) { return a.interval == b.interval; });
    }
    bool operator()(ParityWeeks &pattern) const
    {
        return join(pattern, [](const ParityWeeks &a, const ParityWeeks &b) { return a.parity == b.parity; });
    }
    bool operator()(MonthlyWeekdays &pattern) const
    {
        return join(pattern, [](const MonthlyWeekdays &a, const MonthlyWeekdays &b) { return a.ordinals == b.ordinals; });
    }
    bool operator()(SingleDates &) const { return false; }
    bool operator()(Rule &) const { return false; }

    template<typename Kind, typename Same>
    bool join(Kind &pattern, Same same) const
    {
        const Kind *other = std::get_if<Kind>(&second);
        if (!other || !same(pattern, *other))
            return false;
        for (const schedule::weekday day : other->days.list()) {
            // An exception of one of them would hit the other on a day they share.
            if (pattern.days.contains(day))
                return false;
        }
        for (const schedule::weekday day : other->days.list())
            pattern.days.insert(day);
        return true;
    }
};

}  // namespace

std::optional<Recurrence> recurrence_of(const Pattern &pattern)
{
    return std::visit(ToRecurrence(), pattern);
}

Pattern plain_pattern(const Rule &rule)
{
    const Recurrence &recurrence = rule.recurrence();
    const bool monthly = recurrence.frequency == Frequency::Monthly;
    const bool yearly = recurrence.frequency == Frequency::Yearly;
    const bool more = !recurrence.by_month_day.empty() || !recurrence.by_year_day.empty() || !recurrence.by_month.empty() ||
                      (!recurrence.by_set_position.empty() && !monthly) || (!recurrence.by_week_number.empty() && !yearly);
    std::optional<Pattern> pattern;
    if (!more && !monthly && !yearly)
        pattern = as_weeks(recurrence, rule.start());
    else if (!more && recurrence.interval == 1)
        pattern = monthly ? as_months(recurrence) : as_parity(recurrence, rule.start());
    return pattern.value_or(Pattern(rule));
}

Rhythm rhythm_of(const Rule &rule, const schedule::TimeSpan &time)
{
    Rhythm rhythm{plain_pattern(rule), time, rule.start(), {}};
    if (!std::holds_alternative<Rule>(rhythm.pattern))
        rhythm.until = rule.last();
    return rhythm;
}

std::vector<Rhythm> with_days_together(const std::vector<Rhythm> &rhythms)
{
    std::vector<Rhythm> together;
    for (const Rhythm &rhythm : rhythms) {
        const auto joined = std::ranges::find_if(together, [&](Rhythm &before) {
            return before.time == rhythm.time && before.from == rhythm.from && before.until == rhythm.until &&
                   std::visit(Together{before.pattern, rhythm.pattern}, before.pattern);
        });
        if (joined == together.end()) {
            together.push_back(rhythm);
            continue;
        }
        joined->except.insert(joined->except.end(), rhythm.except.begin(), rhythm.except.end());
        std::ranges::sort(joined->except);
    }
    return together;
}

}  // namespace exchange
