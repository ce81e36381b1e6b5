// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The short answer to "when next" is the long one's, whatever the plan.
#include "generated_rules.h"
#include "make.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace schedule {

namespace {

using std::chrono::days;

const local_days new_year = day("2026-01-01");

int number(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

bool one_in(int count)
{
    return number(1, count) == 1;
}

local_days a_date()
{
    return new_year + days(number(0, 500));
}

Weekdays some_weekdays()
{
    Weekdays wanted;
    for (int i = number(1, 3); i > 0; --i)
        wanted.insert(weekday(static_cast<unsigned>(number(0, 6))));
    return wanted;
}

Pattern a_pattern()
{
    switch (number(0, 4)) {
        case 0:
            return EveryWeeks{some_weekdays(), number(1, 4)};
        case 1:
            return ParityWeeks{some_weekdays(), one_in(2) ? Parity::Odd : Parity::Even};
        case 2:
            return MonthlyWeekdays{some_weekdays(), one_in(2) ? std::vector{1, 3} : std::vector{5, -1}};
        case 3: {
            SingleDates single{{a_date(), a_date(), a_date()}};
            std::ranges::sort(single.dates);
            return single;
        }
        default: {
            const RuleCase made = generated_rules(*rc::gen::arbitrary<std::uint32_t>(), 1).front();
            Work work;
            return Rule::make(made.rule, made.start, work).value();
        }
    }
}

Rhythm a_rhythm()
{
    Rhythm rhythm;
    rhythm.pattern = a_pattern();
    // Few times, so that several rhythms meet; among them those that a night of changed clocks skips or repeats.
    const minutes start = *rc::gen::element(minutes(0), minutes(150), minutes(165), minutes(17 * 60), minutes(23 * 60 + 30));
    rhythm.time = {start, start + minutes(30)};
    if (one_in(2))
        rhythm.from = a_date();
    if (one_in(4))
        rhythm.until = a_date();
    if (one_in(3)) {
        for (int i = 0; i < 60; ++i)
            rhythm.except.push_back(new_year + days(i * 8));
    }
    return rhythm;
}

Group a_group()
{
    Group made = group("a", a_rhythm());
    for (int i = number(0, 2); i > 0; --i)
        made.rhythms.push_back(a_rhythm());
    if (one_in(4))
        made.from = a_date();
    if (one_in(4))
        made.until = a_date();
    made.holidays = static_cast<OnDayOff>(number(0, 2));
    made.school_holidays = static_cast<OnDayOff>(number(0, 2));
    if (one_in(5))
        made.cancelled.push_back({a_date(), {}, "Syg"});
    if (one_in(5))
        made.moved.push_back({a_date(), {}, a_date(), span("10.00-11.00"), {}, {}});
    if (one_in(5))
        made.added.push_back({a_date(), span("12.00-13.00"), {}});
    return made;
}

Plan a_plan()
{
    Plan plan;
    plan.groups.push_back(a_group());
    for (int i = number(0, 2); i > 0; --i) {
        const local_days from = a_date();
        plan.closures.push_back({from, from + days(number(0, 40)), "Lukket", {}});
        if (one_in(2))
            plan.closures.back().groups = {one_in(2) ? "a" : "another"};
    }
    if (one_in(3))
        plan.school_holidays.push_back({day("2026-10-12"), day("2026-10-18"), "Efterårsferie"});
    return plan;
}

std::vector<sys_seconds> starts_of(const std::vector<Meeting> &meetings)
{
    std::vector<sys_seconds> starts;
    for (const Meeting &meeting : meetings)
        starts.push_back(meeting.start);
    return starts;
}

std::vector<sys_seconds> next_starts(const Calendar &calendar, sys_seconds from, std::size_t count)
{
    std::vector<sys_seconds> room(count);
    room.resize(calendar.next_starts(0, from, room));
    return room;
}

}  // namespace

RC_GTEST_PROP(NextStarts, AreThoseOfTheNextMeetings, ())
{
    const Plan plan = a_plan();
    const Calendar calendar(plan, copenhagen());
    const sys_seconds from = copenhagen().to_utc(a_date() + minutes(number(0, 1440)));
    const auto count = static_cast<std::size_t>(number(0, 12));
    RC_ASSERT(next_starts(calendar, from, count) == starts_of(calendar.next({0}, from, count)));
}

RC_GTEST_PROP(NextStarts, KeepTheirWallTimeOverTheYear, ())
{
    Plan plan;
    plan.groups.push_back(group("a", weekly(some_weekdays(), one_in(2) ? "17.00-18.30" : "08.15-09.00")));
    const Calendar calendar(plan, copenhagen());
    for (const sys_seconds start : next_starts(calendar, copenhagen().to_utc(a_date()), 60)) {
        const local_seconds wall = copenhagen().to_local(start);
        RC_ASSERT(wall - std::chrono::floor<days>(wall) == plan.groups[0].rhythms[0].time.start);
    }
}

TEST(NextStarts, OfAGroupThatIsOverAreNone)
{
    Plan plan;
    plan.groups.push_back(group("a", weekly({std::chrono::Monday})));
    plan.groups[0].until = day("2026-11-01");
    std::array<sys_seconds, 5> room;
    EXPECT_EQ(Calendar(plan, copenhagen()).next_starts(0, at("2026-11-21"), room), 0U);
}

TEST(NextStarts, EndAfterTenYears)
{
    Plan plan;
    plan.groups.push_back(group("a", {SingleDates{{day("2035-05-07"), day("2037-05-07")}}, span("19.00-20.30"), {}, {}, {}}));
    const Calendar calendar(plan, copenhagen());
    EXPECT_EQ(next_starts(calendar, at("2026-11-21"), 5), std::vector{at("2035-05-07T19:00")});
}

TEST(NextStarts, AtTheEndsOfTimeAreNoneOrTheFirst)
{
    Plan plan;
    plan.groups.push_back(group("a", weekly({std::chrono::Monday})));
    const Calendar calendar(plan, copenhagen());
    EXPECT_TRUE(next_starts(calendar, sys_seconds::max(), 5).empty());
    EXPECT_EQ(next_starts(calendar, sys_seconds::min(), 1), starts_of(calendar.next({0}, sys_seconds::min(), 1)));
}

}  // namespace schedule
