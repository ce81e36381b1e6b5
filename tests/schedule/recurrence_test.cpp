// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/recurrence.h"

#include "make.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace schedule {

namespace {

/// Every rule below that has a time of day has this one, as the examples of the RFC do.
constexpr seconds nine = std::chrono::hours(9);

const Zone &new_york()
{
    static const Zone zone = Zone::load("America/New_York").value();
    return zone;
}

Rule rule_of(const std::string &start, const std::string &text)
{
    Work work;
    return Rule::make(parse_recurrence(text, {day(start), nine}, new_york()).value(), day(start), work).value();
}

/// "1997-09-02 09-09 1998-01-06": the year where it changes.
std::string short_form(const std::vector<local_days> &dates)
{
    std::string text;
    std::string year;
    for (const local_days date : dates) {
        const std::string whole = to_iso(date);
        text.append(text.empty() ? "" : " ").append(whole.substr(0, 4) == year ? whole.substr(5) : whole);
        year = whole.substr(0, 4);
    }
    return text;
}

struct Example {
    const char *name;
    const char *start;
    const char *rule;
    const char *dates;     ///< the first of them
    bool complete = true;  ///< whether there are no more
};

void PrintTo(const Example &example, std::ostream *out)
{
    *out << example.start << ' ' << example.rule;
}

template<typename Named>
std::string name_of(const testing::TestParamInfo<Named> &info)
{
    return info.param.name;
}

class Names : public testing::TestWithParam<Example> {};

constexpr bool and_on = false;

}  // namespace

TEST_P(Names, TheseDates)
{
    const Example &example = GetParam();
    const Rule rule = rule_of(example.start, example.rule);
    const std::string wanted = example.dates;
    std::vector<local_days> dates;
    for (auto date = rule.next(rule.start()); date && short_form(dates).size() < wanted.size();
         date = rule.next(*date + std::chrono::days(1)))
        dates.push_back(*date);
    EXPECT_EQ(short_form(dates), wanted);
    if (!dates.empty()) {
        EXPECT_EQ(rule.between(rule.start(), dates.back()), dates);
        EXPECT_EQ(!rule.next(dates.back() + std::chrono::days(1)).has_value(), example.complete);
    }
}

// The examples of RFC 5545 section 3.8.5.3, with the dates that stand there.
INSTANTIATE_TEST_SUITE_P(
    Rfc5545, Names,
    testing::Values(
        Example{"DailyTenTimes", "1997-09-02", "FREQ=DAILY;COUNT=10",
                "1997-09-02 09-03 09-04 09-05 09-06 09-07 09-08 09-09 09-10 09-11"},
        Example{"EveryOtherDay", "1997-09-02", "FREQ=DAILY;INTERVAL=2", "1997-09-02 09-04 09-06 09-08 09-10", and_on},
        Example{"EveryTenDaysFiveTimes", "1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02 09-12 09-22 10-02 10-12"},
        Example{"WeeklyTenTimes", "1997-09-02", "FREQ=WEEKLY;COUNT=10",
                "1997-09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04"},
        Example{"WeeklyUntilChristmasEve", "1997-09-02", "FREQ=WEEKLY;UNTIL=19971224T000000Z",
                "1997-09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04 11-11 11-18 11-25 12-02 12-09 12-16 12-23"},
        Example{"EveryOtherWeek", "1997-09-02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1997-09-02 09-16 09-30 10-14 10-28 11-11",
                and_on},
        Example{"TwoWeekdaysForFiveWeeks", "1997-09-02", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
                "1997-09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02"},
        Example{
            "ThreeWeekdaysEveryOtherWeek", "1997-09-01", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
            "1997-09-01 09-03 09-05 09-15 09-17 09-19 09-29 10-01 10-03 10-13 10-15 10-17 10-27 10-29 10-31 11-10 11-12 11-14 "
            "11-24 11-26 11-28 12-08 12-10 12-12 12-22"},
        Example{"TwoWeekdaysEveryOtherWeek", "1997-09-02", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
                "1997-09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16"},
        Example{"FirstFridayTenTimes", "1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
                "1997-09-05 10-03 11-07 12-05 1998-01-02 02-06 03-06 04-03 05-01 06-05"},
        Example{"FirstFridayUntilChristmasEve", "1997-09-05", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
                "1997-09-05 10-03 11-07 12-05"},
        Example{"FirstAndLastSundayEveryOtherMonth", "1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
                "1997-09-07 09-28 11-02 11-30 1998-01-04 01-25 03-01 03-29 05-03 05-31"},
        Example{"SecondToLastMonday", "1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
                "1997-09-22 10-20 11-17 12-22 1998-01-19 02-16"},
        Example{"ThirdToLastDayOfTheMonth", "1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3",
                "1997-09-28 10-29 11-28 12-29 1998-01-29 02-26", and_on},
        Example{"SecondAndFifteenth", "1997-09-02", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
                "1997-09-02 09-15 10-02 10-15 11-02 11-15 12-02 12-15 1998-01-02 01-15"},
        Example{"FirstAndLastDayOfTheMonth", "1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
                "1997-09-30 10-01 10-31 11-01 11-30 12-01 12-31 1998-01-01 01-31 02-01"},
        Example{"SixDaysEvery18Months", "1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
                "1997-09-10 09-11 09-12 09-13 09-14 09-15 1999-03-10 03-11 03-12 03-13"},
        Example{"TuesdaysEveryOtherMonth", "1997-09-02", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
                "1997-09-02 09-09 09-16 09-23 09-30 11-04 11-11 11-18 11-25 1998-01-06 01-13 01-20 01-27 03-03", and_on},
        Example{"YearlyInJuneAndJuly", "1997-06-10", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
                "1997-06-10 07-10 1998-06-10 07-10 1999-06-10 07-10 2000-06-10 07-10 2001-06-10 07-10"},
        Example{"EveryOtherYearInThreeMonths", "1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
                "1997-03-10 1999-01-10 02-10 03-10 2001-01-10 02-10 03-10 2003-01-10 02-10 03-10"},
        Example{"ThreeDaysOfEveryThirdYear", "1997-01-01", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
                "1997-01-01 04-10 07-19 2000-01-01 04-09 07-18 2003-01-01 04-10 07-19 2006-01-01"},
        Example{"TwentiethMondayOfTheYear", "1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "1997-05-19 1998-05-18 1999-05-17", and_on},
        Example{"MondayOfWeek20", "1997-05-12", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12 1998-05-11 1999-05-17", and_on},
        Example{"ThursdaysInMarch", "1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
                "1997-03-13 03-20 03-27 1998-03-05 03-12 03-19 03-26 1999-03-04 03-11 03-18 03-25", and_on},
        Example{"ThursdaysInSummer", "1997-06-05", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
                "1997-06-05 06-12 06-19 06-26 07-03 07-10 07-17 07-24 07-31 08-07 08-14 08-21 08-28 1998-06-04", and_on},
        Example{"FridayThe13th", "1997-09-02", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                "1998-02-13 03-13 11-13 1999-08-13 2000-10-13", and_on},
        Example{"SaturdayAfterTheFirstSunday", "1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
                "1997-09-13 10-11 11-08 12-13 1998-01-10 02-07 03-07 04-11 05-09 06-13", and_on},
        Example{"ElectionDay", "1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
                "1996-11-05 2000-11-07 2004-11-02", and_on},
        Example{"ThirdOfThreeWeekdays", "1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04 10-07 11-06"},
        Example{"SecondToLastWorkday", "1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
                "1997-09-29 10-30 11-27 12-30 1998-01-29 02-26 03-30", and_on},
        Example{"WeeksFromMonday", "1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
                "1997-08-05 08-10 08-19 08-24"},
        Example{"WeeksFromSunday", "1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
                "1997-08-05 08-17 08-19 08-31"},
        Example{"A30thOfFebruaryIsLeftOut", "2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
                "2007-01-15 01-30 02-15 03-15 03-30"}),
    name_of<Example>);

// Worked out by hand from a calendar.
INSTANTIATE_TEST_SUITE_P(
    ByHand, Names,
    testing::Values(
        Example{"LeapDayYearly", "2024-02-29", "FREQ=YEARLY", "2024-02-29 2028-02-29 2032-02-29", and_on},
        Example{"LeapDayNotIn2100", "2096-02-29", "FREQ=YEARLY", "2096-02-29 2104-02-29", and_on},
        Example{"LeapDayEveryThreeYears", "2024-02-29", "FREQ=YEARLY;INTERVAL=3", "2024-02-29 2036-02-29 2048-02-29", and_on},
        Example{"The31stMonthly", "2026-01-31", "FREQ=MONTHLY", "2026-01-31 03-31 05-31 07-31 08-31 10-31 12-31 2027-01-31",
                and_on},
        Example{"LastDayOfTheYear", "2026-12-31", "FREQ=YEARLY;BYYEARDAY=-1", "2026-12-31 2027-12-31 2028-12-31", and_on},
        Example{"Day366", "2026-01-01", "FREQ=YEARLY;BYYEARDAY=366", "2028-12-31 2032-12-31", and_on},
        Example{"FifthMonday", "2026-11-01", "FREQ=MONTHLY;BYDAY=5MO", "2026-11-30 2027-03-29 05-31 08-30 11-29", and_on},
        Example{"FirstWorkday", "2026-11-01", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
                "2026-11-02 12-01 2027-01-01 02-01 03-01 04-01 05-03", and_on},
        Example{"LastWorkday", "2026-10-01", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "2026-10-30 11-30 12-31 2027-01-29 02-26", and_on},
        Example{"FirstOfThreeWeekdaysEachWeek", "2026-11-25", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1", "2026-11-30 12-07 12-14",
                and_on},
        Example{"FirstAndLastMeetingOfTheYear", "2026-01-01", "FREQ=YEARLY;BYDAY=TU;BYSETPOS=1,-1",
                "2026-01-06 12-29 2027-01-05 12-28", and_on},
        Example{"Week53", "2026-01-01", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,FR",
                "2026-12-28 2027-01-01 2032-12-27 12-31 2037-12-28 2038-01-01", and_on},
        Example{"Week1LiesInTwoYears", "2024-12-30", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,TH",
                "2024-12-30 2025-01-02 12-29 2026-01-01 2027-01-04 01-07", and_on},
        Example{"LastWeekIs52Or53", "2025-12-01", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=WE", "2025-12-24 2026-12-30 2027-12-29", and_on},
        Example{"Week1FromSunday", "2026-01-01", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU", "2026-01-04 2027-01-03 2028-01-02",
                and_on},
        Example{"WeekNumberTakesTheStartsWeekday", "2026-05-13", "FREQ=YEARLY;BYWEEKNO=20", "2026-05-13 2027-05-19 2028-05-17",
                and_on},
        Example{"WeekNumberWithADayOfTheMonth", "2026-01-01", "FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=13",
                "2026-05-13 2030-05-13 2031-05-13 2032-05-13", and_on},
        Example{"WeeklyInTwoMonths", "2026-11-24", "FREQ=WEEKLY;BYMONTH=1,12", "2026-12-01 12-08 12-15 12-22 12-29 2027-01-05",
                and_on},
        Example{"OrdinalInTheMonthsOfAYear", "2026-01-01", "FREQ=YEARLY;BYMONTH=5,11;BYDAY=-1MO",
                "2026-05-25 11-30 2027-05-31 11-29", and_on},
        Example{"LastThursdayOfTheYear", "2026-01-01", "FREQ=YEARLY;BYDAY=-1TH", "2026-12-31 2027-12-30", and_on},
        Example{"WorkdaysByDay", "2026-11-20", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=4", "2026-11-20 11-23 11-24 11-25"},
        Example{"EverySecondDayInOneMonth", "2026-11-29", "FREQ=DAILY;INTERVAL=2;BYMONTH=12;COUNT=3", "2026-12-01 12-03 12-05"},
        Example{"APositionThatADayHasNot", "2026-11-29", "FREQ=DAILY;BYMONTH=12;BYSETPOS=2", ""},
        Example{"ADayNamedTwiceHasOnePosition", "2026-12-01", "FREQ=MONTHLY;BYMONTHDAY=5,10,-22,20;BYSETPOS=-3;COUNT=2",
                "2026-12-05 2027-01-05"},
        Example{"AWeekdayNamedTwiceIsOne", "2026-11-24", "FREQ=WEEKLY;BYDAY=TU,TH,TH;COUNT=3", "2026-11-24 11-26 12-01"},
        Example{"AStartThatTheRuleDoesNotName", "2026-11-24", "FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-11-30 12-07"},
        Example{"UntilBeforeTheStart", "2026-11-24", "FREQ=DAILY;UNTIL=20261123", ""},
        Example{"The30thOfFebruary", "2026-11-24", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ""},
        Example{"TheLargestInterval", "2026-11-24", "FREQ=WEEKLY;INTERVAL=2147483647", "2026-11-24"},
        Example{"AMonthsSixthMonday", "2026-11-24", "FREQ=MONTHLY;BYDAY=6MO", ""}),
    name_of<Example>);

TEST(Rule, UntilOfTheRfcsDailyExampleIsItsLastMorning)
{
    const Rule rule = rule_of("1997-09-02", "FREQ=DAILY;UNTIL=19971224T000000Z");
    EXPECT_EQ(rule.between(day("1997-01-01"), day("1998-12-31")).size(), 113U);
    EXPECT_EQ(rule.last(), day("1997-12-23"));
}

TEST(Rule, EveryDayInJanuaryCanBeSaidInTwoWays)
{
    const Rule yearly = rule_of("1998-01-01", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA");
    const Rule daily = rule_of("1998-01-01", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1");
    const auto dates = yearly.between(day("1997-01-01"), day("2010-12-31"));
    EXPECT_EQ(dates.size(), 93U);
    EXPECT_EQ(dates, daily.between(day("1997-01-01"), day("2010-12-31")));
}

TEST(Rule, OfAgesAgoAnswersAboutToday)
{
    const Rule rule = rule_of("0001-01-01", "FREQ=WEEKLY;INTERVAL=3");
    const auto next = rule.next(day("2026-11-21"));
    ASSERT_TRUE(next);
    EXPECT_EQ((*next - day("0001-01-01")).count() % 21, 0);
    EXPECT_LT(*next - day("2026-11-21"), std::chrono::days(21));
}

TEST(Rule, EndsWithTheYear9999)
{
    const Rule rule = rule_of("9999-12-30", "FREQ=DAILY");
    EXPECT_EQ(iso(rule.between(day("9999-01-01"), local_days::max())), (std::vector<std::string>{"9999-12-30", "9999-12-31"}));
    EXPECT_EQ(rule.next(local_days::max()), std::nullopt);
    EXPECT_EQ(rule.previous(local_days::max()), day("9999-12-31"));
    EXPECT_EQ(rule.previous(local_days::min()), std::nullopt);
}

TEST(Rule, LooksNoFurtherThanItsHorizon)
{
    const Rule rule = rule_of("2026-11-24", "FREQ=YEARLY;INTERVAL=10");
    EXPECT_EQ(rule.next(day("2026-11-25"), 5), std::nullopt);
    EXPECT_EQ(rule.next(day("2026-11-25"), 12), day("2036-11-24"));
    EXPECT_EQ(rule.previous(day("2036-11-23"), 5), std::nullopt);
    EXPECT_EQ(rule.previous(day("2036-11-23"), 12), day("2026-11-24"));
}

TEST(Rule, ThatDoesNotEndHasNoLast)
{
    EXPECT_EQ(rule_of("2026-11-24", "FREQ=DAILY").last(), std::nullopt);
}

struct Counted {
    const char *name;
    const char *start;
    const char *rule;
    const char *last;
};

void PrintTo(const Counted &counted, std::ostream *out)
{
    *out << counted.start << ' ' << counted.rule;
}

class Count : public testing::TestWithParam<Counted> {};

TEST_P(Count, EndsOn)
{
    EXPECT_EQ(to_iso(rule_of(GetParam().start, GetParam().rule).last().value()), GetParam().last);
}

INSTANTIATE_TEST_SUITE_P(
    Rule, Count,
    testing::Values(
        Counted{"Once", "2026-11-24", "FREQ=WEEKLY;COUNT=1", "2026-11-24"},
        Counted{"AYearOfWeeks", "2026-11-24", "FREQ=WEEKLY;COUNT=52", "2027-11-16"},
        Counted{"FromTheMiddleOfAWeek", "2026-11-25", "FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=7", "2026-12-09"},
        Counted{"FromAfterTheLastDayOfAWeek", "2026-11-28", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=3", "2026-12-21"},
        Counted{"Days", "2026-11-24", "FREQ=DAILY;INTERVAL=3;COUNT=4", "2026-12-03"},
        Counted{"BillionsOfDays", "2026-11-24", "FREQ=DAILY;COUNT=999999999999999999", "2099-12-31"},
        Counted{"BillionsOfWeeks", "2026-11-24", "FREQ=WEEKLY;COUNT=999999999999999999", "2099-12-29"},
        Counted{"BillionsOfLeapDays", "2026-11-24", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=4000000000", "2099-12-31"},
        Counted{"MoreThanThereAreYears", "2026-11-24", "FREQ=YEARLY;INTERVAL=2147483647;COUNT=2", "2099-12-31"},
        Counted{"NoneAtAll", "2026-11-24", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1", "2099-12-31"}),
    name_of<Counted>);

TEST(Rule, WhoseCountCostsTooMuchIsRefused)
{
    const auto recurrence = parse_recurrence("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1", {day("2026-11-24"), {}}, copenhagen());
    Work work{10'000};
    const auto rule = Rule::make(*recurrence, day("2026-11-24"), work);
    ASSERT_FALSE(rule);
    EXPECT_EQ(rule.error().code, "costly-rule");
}

TEST(Rule, APlainCountCostsNoWork)
{
    Work work{0};
    const auto recurrence =
        parse_recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=500", {day("2026-11-24"), {}}, copenhagen());
    EXPECT_TRUE(Rule::make(*recurrence, day("2026-11-24"), work));
}

TEST(Rule, MadeOfANonsensicalRecurrenceIsRefused)
{
    Work work;
    Recurrence recurrence;
    recurrence.interval = 0;
    const auto rule = Rule::make(recurrence, day("2026-11-24"), work);
    ASSERT_FALSE(rule);
    EXPECT_EQ(rule.error().code, "rule-number-too-small");
}

}  // namespace schedule
