// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever plan there is: written and read it is the same, and written again the same bytes.
#include "config/bad_input.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "config/centre/whole.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace config {

namespace {

using namespace schedule;

/// One of a few, so that a failure shrinks to the first.
template<typename Value>
Value one_of(const std::vector<Value> &values)
{
    return *rc::gen::elementOf(values);
}

int number(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

local_days a_date()
{
    return local_days(std::chrono::year(2026) / 1 / 1) + std::chrono::days(number(0, 1000));
}

std::vector<local_days> some_dates(int least)
{
    std::vector<local_days> dates;
    for (int i = number(least, 4); i > 0; --i)
        dates.push_back(a_date());
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

Text a_text()
{
    const std::vector<std::string> words = {"A", "\"\\'", "Søborg – 1. sal", "🙂", "'''", "# [x]", " a ", "a = 1"};
    if (*rc::gen::arbitrary<bool>())
        return Text(one_of(words));
    return Text(std::map<std::string, std::string, std::less<>>{{"da", one_of(words)}, {"en", one_of(words)}});
}

TimeSpan a_time()
{
    const int start = number(0, 1439);
    return {minutes(start), minutes(number(start + 1, 1440))};
}

Weekdays some_days()
{
    Weekdays days{weekday(static_cast<unsigned>(number(1, 7)))};
    if (*rc::gen::arbitrary<bool>())
        days.insert(weekday(static_cast<unsigned>(number(1, 7))));
    return days;
}

Rhythm a_rule(Rhythm rhythm)
{
    const local_days start = a_date();
    const Zone zone = Zone::load("Europe/Copenhagen").value();
    const auto text = one_of<std::string>({"FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU",
                                           "FREQ=MONTHLY;BYDAY=-1FR;COUNT=20", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1",
                                           "FREQ=YEARLY;BYWEEKNO=7,42;BYDAY=TU", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                                           "FREQ=WEEKLY;UNTIL=20290101T170000Z", "FREQ=DAILY;UNTIL=20281231"});
    Work work;
    rhythm.pattern = Rule::make(parse_recurrence(text, {start, rhythm.time.start}, zone).value(), start, work).value();
    rhythm.from = start;
    return rhythm;
}

Rhythm a_rhythm()
{
    Rhythm rhythm;
    rhythm.time = a_time();
    if (*rc::gen::arbitrary<bool>())
        rhythm.except = some_dates(0);
    switch (number(0, 4)) {
        case 0:
            rhythm.pattern = EveryWeeks{some_days(), number(1, 5)};
            rhythm.from = a_date();
            return rhythm;
        case 1:
            rhythm.pattern = ParityWeeks{some_days(), one_of<Parity>({Parity::Odd, Parity::Even})};
            rhythm.until = a_date();
            return rhythm;
        case 2:
            rhythm.pattern = MonthlyWeekdays{some_days(), one_of<std::vector<int>>({{1}, {-1}, {2, 4}, {1, 3, 5, -1}})};
            return rhythm;
        case 3:
            rhythm.pattern = SingleDates{some_dates(1)};
            return rhythm;
        default:
            return a_rule(std::move(rhythm));
    }
}

Group a_group(int index)
{
    const std::vector<OnDayOff> policies = {OnDayOff::Ask, OnDayOff::Meet, OnDayOff::Skip};
    Group group;
    group.id = "g-" + std::to_string(index);
    group.name = a_text();
    group.town = "By";
    group.notes = a_text();
    group.holidays = one_of(policies);
    group.school_holidays = one_of(policies);
    for (int i = number(1, 3); i > 0; --i)
        group.rhythms.push_back(a_rhythm());
    for (int i = number(0, 2); i > 0; --i)
        group.added.push_back({a_date(), a_time(), a_text()});
    for (int i = number(0, 2); i > 0; --i)
        group.cancelled.push_back({a_date(), {}, a_text()});
    return group;
}

Plan a_plan()
{
    Plan plan;
    for (int i = number(0, 3); i > 0; --i)
        plan.groups.push_back(a_group(i));
    plan.conventional_days = one_of<std::vector<Holiday>>({{Holiday::ChristmasEve, Holiday::NewYearsEve},
                                                           {},
                                                           {Holiday::LabourDay},
                                                           {Holiday::NewYearsEve, Holiday::ConstitutionDay}});
    for (int i = number(0, 2); i > 0; --i) {
        const local_days from = a_date();
        plan.school_holidays.push_back({from, from + std::chrono::days(number(0, 20)), a_text()});
        plan.closures.push_back({from, from + std::chrono::days(number(0, 20)), a_text(), {}});
    }
    return plan;
}

}  // namespace

RC_GTEST_PROP(AnyPlan, WrittenAndReadIsTheSame, ())
{
    const Plan plan = a_plan();
    const std::string toml = to_toml(plan);
    const ScratchDirectory scratch;
    const auto read = read_groups(scratch.write("groups.toml", toml));
    for (const Problem &problem : read.problems) {
        if (problem.severity == Severity::Error)
            RC_FAIL(to_line(problem) + '\n' + toml);
    }
    RC_ASSERT(read.value.value() == plan);
    RC_ASSERT(to_toml(*read.value) == toml);
}

RC_GTEST_PROP(AnyPlan, CutOffAnywhereIsAnErrorOrTheSame, ())
{
    const Plan plan = a_plan();
    const std::string toml = framed(to_toml(plan));
    const auto size = *rc::gen::inRange<std::size_t>(0, toml.size() + 1);
    const auto read = parse_groups(toml.substr(0, size), "groups.toml");
    const bool sound = read.value ? read.value == plan : has_errors(read.problems);
    RC_ASSERT(sound);
}

}  // namespace config
