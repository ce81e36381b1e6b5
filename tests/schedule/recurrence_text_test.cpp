// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/problem_codes.h"
#include "schedule/recurrence.h"

#include "make.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace schedule {

namespace {

tl::expected<Recurrence, Problem> parse(const std::string &text, std::optional<seconds> time = std::chrono::hours(17))
{
    return parse_recurrence(text, {day("2026-11-24"), time}, copenhagen());
}

template<typename Named>
std::string name_of(const testing::TestParamInfo<Named> &info)
{
    return info.param.name;
}

struct Refusal {
    const char *name;
    const char *rule;
    const char *code;
    const char *part;  ///< its first value; nothing where it has none
};

void PrintTo(const Refusal &refusal, std::ostream *out)
{
    *out << refusal.rule;
}

class Refused : public testing::TestWithParam<Refusal> {};

}  // namespace

TEST_P(Refused, ByName)
{
    const auto rule = parse(GetParam().rule);
    ASSERT_FALSE(rule);
    EXPECT_EQ(rule.error().code, GetParam().code);
    EXPECT_EQ(rule.error().values.empty() ? Value("") : rule.error().values.front(), Value(GetParam().part));
}

INSTANTIATE_TEST_SUITE_P(
    RecurrenceText, Refused,
    testing::Values(Refusal{"Hourly", "FREQ=HOURLY", "rule-within-a-day", "HOURLY"},
                    Refusal{"Minutely", "FREQ=MINUTELY;INTERVAL=15", "rule-within-a-day", "MINUTELY"},
                    Refusal{"Secondly", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "rule-within-a-day", "SECONDLY"},
                    Refusal{"AnotherHour", "FREQ=DAILY;BYHOUR=9,17", "rule-at-other-times", "BYHOUR"},
                    Refusal{"AnotherMinute", "FREQ=DAILY;BYMINUTE=30", "rule-at-other-times", "BYMINUTE"},
                    Refusal{"AnotherSecond", "FREQ=DAILY;BYSECOND=59", "rule-at-other-times", "BYSECOND"},
                    Refusal{"AnotherCalendar", "RSCALE=CHINESE;FREQ=YEARLY", "unknown-rule-part", "RSCALE"},
                    Refusal{"Skip", "FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31", "unknown-rule-part", "SKIP"},
                    Refusal{"AnExtension", "FREQ=WEEKLY;X-MOON=FULL", "unknown-rule-part", "X-MOON"},
                    Refusal{"Easter", "FREQ=YEARLY;BYEASTER=0", "unknown-rule-part", "BYEASTER"},
                    Refusal{"AnUnknownFrequency", "FREQ=FORTNIGHTLY", "bad-rule-value", "FREQ"},
                    Refusal{"Nothing", "", "no-rule-part", ""},
                    Refusal{"NoFrequency", "INTERVAL=2;BYDAY=MO", "rule-without-frequency", ""},
                    Refusal{"NoValue", "FREQ", "no-rule-part", "FREQ"},
                    Refusal{"AnEmptyFrequency", "FREQ=", "bad-rule-value", "FREQ"},
                    Refusal{"ASemicolonTooMany", "FREQ=WEEKLY;;BYDAY=MO", "no-rule-part", ""},
                    Refusal{"APartTwice", "FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", "rule-part-twice", "BYDAY"},
                    Refusal{"IntervalZero", "FREQ=WEEKLY;INTERVAL=0", "rule-number-too-small", "INTERVAL"},
                    Refusal{"IntervalBelowZero", "FREQ=WEEKLY;INTERVAL=-1", "bad-rule-value", "INTERVAL"},
                    Refusal{"IntervalTooLarge", "FREQ=WEEKLY;INTERVAL=2147483648", "bad-rule-value", "INTERVAL"},
                    Refusal{"IntervalNoNumber", "FREQ=WEEKLY;INTERVAL=two", "bad-rule-value", "INTERVAL"},
                    Refusal{"IntervalEmpty", "FREQ=WEEKLY;INTERVAL=", "bad-rule-value", "INTERVAL"},
                    Refusal{"CountZero", "FREQ=WEEKLY;COUNT=0", "rule-number-too-small", "COUNT"},
                    Refusal{"CountTooLarge", "FREQ=WEEKLY;COUNT=99999999999999999999", "bad-rule-value", "COUNT"},
                    Refusal{"CountBesideUntil", "FREQ=WEEKLY;COUNT=5;UNTIL=20271231", "rule-with-two-ends", ""},
                    Refusal{"UntilNoDate", "FREQ=WEEKLY;UNTIL=20260230", "bad-rule-value", "UNTIL"},
                    Refusal{"UntilInIsoForm", "FREQ=WEEKLY;UNTIL=2026-12-31", "bad-rule-value", "UNTIL"},
                    Refusal{"UntilNoTime", "FREQ=WEEKLY;UNTIL=20261231T250000Z", "bad-rule-value", "UNTIL"},
                    Refusal{"UntilCutShort", "FREQ=WEEKLY;UNTIL=20261231T1600Z", "bad-rule-value", "UNTIL"},
                    Refusal{"UntilWithoutT", "FREQ=WEEKLY;UNTIL=20261231 160000Z", "bad-rule-value", "UNTIL"},
                    Refusal{"UntilEmpty", "FREQ=WEEKLY;UNTIL=", "bad-rule-value", "UNTIL"},
                    Refusal{"AnEmptyList", "FREQ=WEEKLY;BYDAY=", "bad-rule-value", "BYDAY"},
                    Refusal{"ATrailingComma", "FREQ=WEEKLY;BYDAY=MO,", "bad-rule-value", "BYDAY"},
                    Refusal{"AnUnknownWeekday", "FREQ=WEEKLY;BYDAY=XX", "bad-rule-value", "BYDAY"},
                    Refusal{"AnOrdinalInAWeek", "FREQ=WEEKLY;BYDAY=1MO", "rule-ordinal-without-month", ""},
                    Refusal{"AnOrdinalInADay", "FREQ=DAILY;BYDAY=-1MO", "rule-ordinal-without-month", ""},
                    Refusal{"AnOrdinalBesideWeekNumbers", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "rule-ordinal-in-week", ""},
                    Refusal{"OrdinalZero", "FREQ=MONTHLY;BYDAY=0MO", "bad-rule-value", "BYDAY"},
                    Refusal{"Ordinal54", "FREQ=YEARLY;BYDAY=54MO", "rule-ordinal-out-of-range", ""},
                    Refusal{"TheDayOfAMonthInAWeek", "FREQ=WEEKLY;BYMONTHDAY=1", "rule-month-day-in-week", ""},
                    Refusal{"DayOfTheMonthZero", "FREQ=MONTHLY;BYMONTHDAY=0", "rule-number-beyond-range", "BYMONTHDAY"},
                    Refusal{"DayOfTheMonth32", "FREQ=MONTHLY;BYMONTHDAY=32", "rule-number-beyond-range", "BYMONTHDAY"},
                    Refusal{"TheDayOfAYearInAMonth", "FREQ=MONTHLY;BYYEARDAY=1", "rule-part-without-year", "BYYEARDAY"},
                    Refusal{"DayOfTheYear367", "FREQ=YEARLY;BYYEARDAY=367", "rule-number-beyond-range", "BYYEARDAY"},
                    Refusal{"WeekNumbersInAMonth", "FREQ=MONTHLY;BYWEEKNO=20", "rule-part-without-year", "BYWEEKNO"},
                    Refusal{"Week54", "FREQ=YEARLY;BYWEEKNO=54", "rule-number-beyond-range", "BYWEEKNO"},
                    Refusal{"Month13", "FREQ=YEARLY;BYMONTH=13", "rule-number-out-of-range", "BYMONTH"},
                    Refusal{"MonthMinusOne", "FREQ=YEARLY;BYMONTH=-1", "bad-rule-value", "BYMONTH"},
                    Refusal{"ALeapMonth", "FREQ=YEARLY;BYMONTH=5L", "bad-rule-value", "BYMONTH"},
                    Refusal{"PositionsOfNothing", "FREQ=MONTHLY;BYSETPOS=1", "rule-position-of-nothing", ""},
                    Refusal{"PositionZero", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "rule-number-beyond-range", "BYSETPOS"},
                    Refusal{"Position367", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "rule-number-beyond-range", "BYSETPOS"},
                    Refusal{"AnUnknownWeekStart", "FREQ=WEEKLY;WKST=1", "bad-rule-value", "WKST"},
                    Refusal{"ASpace", "FREQ=WEEKLY; BYDAY=MO", "unknown-rule-part", " BYDAY"}),
    name_of<Refusal>);

TEST(RecurrenceText, OfAnyLengthIsRefusedWithoutReadingIt)
{
    std::string many = "FREQ=MONTHLY;BYMONTHDAY=1";
    while (many.size() < 1'000'000)
        many += ",1";
    const auto rule = parse(many);
    ASSERT_FALSE(rule);
    EXPECT_EQ(rule.error().code, codes::rule_too_long);
    EXPECT_LT(to_line(rule.error()).size(), 200U);
}

TEST(RecurrenceText, AListOfThousandsIsRefused)
{
    std::string many = "FREQ=MONTHLY;BYMONTHDAY=1";
    for (int i = 0; i < 5000; ++i)
        many += ",1";
    const auto rule = parse(many);
    ASSERT_FALSE(rule);
    EXPECT_EQ(rule.error().code, codes::rule_list_too_long);
}

TEST(RecurrenceText, ShowsNothingThatATerminalWouldObey)
{
    const auto rule = parse("FREQ=WEEKLY;\x1b[2J\x9b=1");
    ASSERT_FALSE(rule);
    for (const char c : to_line(rule.error()))
        ASSERT_TRUE(c >= ' ' && c <= '~');
}

TEST(RecurrenceText, MayBeLowerCaseAndCarryItsPropertyName)
{
    EXPECT_EQ(parse("rrule:freq=monthly;byday=-1mo;wkst=su"), parse("FREQ=MONTHLY;BYDAY=-1MO;WKST=SU"));
}

TEST(RecurrenceText, PartsMayStandInAnyOrder)
{
    EXPECT_EQ(parse("BYDAY=MO;INTERVAL=2;FREQ=WEEKLY"), parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"));
}

TEST(RecurrenceText, APlusSignSaysNothing)
{
    EXPECT_EQ(parse("FREQ=MONTHLY;BYDAY=+2TU"), parse("FREQ=MONTHLY;BYDAY=2TU"));
}

TEST(RecurrenceText, TheHourThatTheStartHasIsTaken)
{
    EXPECT_EQ(parse("FREQ=DAILY;BYHOUR=17;BYMINUTE=0;BYSECOND=0"), parse("FREQ=DAILY"));
}

TEST(RecurrenceText, AnHourBesideADateIsIgnored)
{
    EXPECT_EQ(parse("FREQ=DAILY;BYHOUR=9", std::nullopt), parse("FREQ=DAILY", std::nullopt));
}

TEST(RecurrenceText, IsWrittenInTheOrderOfTheRfc)
{
    Recurrence rule;
    rule.frequency = Frequency::Yearly;
    rule.interval = 2;
    rule.count = 10;
    rule.by_day = {{std::chrono::Monday, 0}, {std::chrono::Friday, -1}};
    rule.by_month_day = {1, -1};
    rule.by_year_day = {100};
    rule.by_month = {4, 12};
    rule.by_set_position = {1};
    rule.week_start = std::chrono::Sunday;
    EXPECT_EQ(to_rrule(rule),
              "FREQ=YEARLY;COUNT=10;INTERVAL=2;BYDAY=MO,-1FR;BYMONTHDAY=1,-1;BYYEARDAY=100;BYMONTH=4,12;"
              "BYSETPOS=1;WKST=SU");
}

TEST(RecurrenceText, UntilIsWrittenAsADateOrAsAnInstant)
{
    Recurrence rule;
    rule.until = day("2026-12-31");
    EXPECT_EQ(to_rrule(rule), "FREQ=WEEKLY;UNTIL=20261231");
    EXPECT_EQ(to_rrule(rule, at("2026-12-31T17:00:05")), "FREQ=WEEKLY;UNTIL=20261231T160005Z");
}

namespace {

struct End {
    const char *name;
    const char *time;  ///< of the start; empty = it is a DATE
    const char *until;
    const char *last;
};

void PrintTo(const End &end, std::ostream *out)
{
    *out << end.time << ' ' << end.until;
}

class Until : public testing::TestWithParam<End> {};

}  // namespace

TEST_P(Until, EndsOn)
{
    const std::optional<seconds> time = parse_time(GetParam().time);
    const auto rule = parse(std::string("FREQ=DAILY;UNTIL=") + GetParam().until, time);
    ASSERT_TRUE(rule);
    EXPECT_EQ(to_iso(rule->until.value()), GetParam().last);
}

INSTANTIATE_TEST_SUITE_P(RecurrenceText, Until,
                         testing::Values(End{"ADate", "17.00", "20261231", "2026-12-31"},
                                         End{"ADateBesideADate", "", "20261231", "2026-12-31"},
                                         End{"WinterAtTheVeryStart", "17.00", "20261231T160000Z", "2026-12-31"},
                                         End{"WinterASecondBefore", "17.00", "20261231T155959Z", "2026-12-30"},
                                         End{"SummerAtTheVeryStart", "17.00", "20260630T150000Z", "2026-06-30"},
                                         End{"SummerASecondBefore", "17.00", "20260630T145959Z", "2026-06-29"},
                                         End{"AfterMidnightHereBeforeItInUtc", "00.30", "20261231T233000Z", "2027-01-01"},
                                         End{"InTheHourThatSpringSkips", "02.30", "20270328T013000Z", "2027-03-28"},
                                         End{"BeforeTheHourThatSpringSkips", "02.30", "20270328T012959Z", "2027-03-27"},
                                         End{"InTheHourThatAutumnRepeats", "02.30", "20261025T003000Z", "2026-10-25"},
                                         End{"BeforeTheHourThatAutumnRepeats", "02.30", "20261025T002959Z", "2026-10-24"},
                                         End{"LocalAtTheVeryStart", "17.00", "20261231T170000", "2026-12-31"},
                                         End{"LocalASecondBefore", "17.00", "20261231T165959", "2026-12-30"},
                                         End{"ALeapSecond", "17.00", "20161231T235960Z", "2016-12-31"},
                                         End{"UtcMidnightBesideADate", "", "20261231T000000Z", "2026-12-31"},
                                         End{"DanishMidnightBesideADate", "", "20261230T230000Z", "2026-12-31"},
                                         End{"TheLastSecondBesideADate", "", "20261231T235959Z", "2026-12-31"}),
                         name_of<End>);

}  // namespace schedule
