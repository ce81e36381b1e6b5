// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/rhythm.h"

#include "make.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace schedule {

using std::chrono::days;
using std::chrono::Friday;
using std::chrono::Monday;
using std::chrono::Saturday;
using std::chrono::Sunday;
using std::chrono::Thursday;
using std::chrono::Tuesday;
using std::chrono::Wednesday;
using std::chrono::year_month_day;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Rhythm make(Pattern pattern)
{
    return {std::move(pattern), span("19.00-20.30"), {}, {}};
}

Rhythm every(int weeks, Weekdays on, std::string_view from)
{
    Rhythm rhythm = make(EveryWeeks{on, weeks});
    rhythm.from = day(from);
    return rhythm;
}

std::vector<std::string> expand(const Rhythm &rhythm, std::string_view first, std::string_view last)
{
    return iso(dates(rhythm, day(first), day(last)));
}

}  // namespace

TEST(EveryWeek, IncludesBothEndsOfTheRange)
{
    EXPECT_THAT(expand(weekly({Monday}), "2026-11-23", "2026-12-07"), ElementsAre("2026-11-23", "2026-11-30", "2026-12-07"));
}

TEST(EveryWeek, SeveralDaysAWeekComeInOrder)
{
    EXPECT_THAT(expand(weekly({Thursday, Monday}), "2026-11-24", "2026-12-03"),
                ElementsAre("2026-11-26", "2026-11-30", "2026-12-03"));
}

TEST(EveryWeek, AnEmptyOrReversedRangeHasNone)
{
    EXPECT_THAT(expand(weekly({Monday}), "2026-11-24", "2026-11-29"), IsEmpty());
    EXPECT_THAT(expand(weekly({Monday}), "2026-12-07", "2026-11-23"), IsEmpty());
}

TEST(EveryWeek, FromAndUntilBoundIt)
{
    Rhythm rhythm = weekly({Monday});
    rhythm.from = day("2026-11-30");
    rhythm.until = day("2026-12-07");
    EXPECT_THAT(expand(rhythm, "2026-01-01", "2027-12-31"), ElementsAre("2026-11-30", "2026-12-07"));
}

TEST(EveryOtherWeek, KeepsFourteenDaysOverNewYear)
{
    EXPECT_THAT(expand(every(2, {Tuesday}, "2026-11-24"), "2026-12-01", "2027-01-31"),
                ElementsAre("2026-12-08", "2026-12-22", "2027-01-05", "2027-01-19"));
}

TEST(EveryOtherWeek, CountsWeeksFromMonday)
{
    // The week of Thursday 26 November counts, though its Monday is before the start.
    EXPECT_THAT(expand(every(2, {Monday, Thursday}, "2026-11-26"), "2026-11-01", "2026-12-15"),
                ElementsAre("2026-11-26", "2026-12-07", "2026-12-10"));
}

TEST(EveryThirdWeek, StartsAnywhereInTheRange)
{
    const Rhythm rhythm = every(3, {Wednesday}, "2020-01-01");
    EXPECT_THAT(expand(rhythm, "2026-11-23", "2026-12-31"), ElementsAre("2026-11-25", "2026-12-16"));
    EXPECT_THAT(expand(rhythm, "2026-11-25", "2026-11-25"), ElementsAre("2026-11-25"));
    EXPECT_THAT(expand(rhythm, "2026-11-26", "2026-12-15"), IsEmpty());
}

TEST(EvenWeeks, SkipThreeWeeksAfterAYearOf53)
{
    EXPECT_THAT(expand(make(ParityWeeks{{Tuesday}, Parity::Even}), "2026-12-08", "2027-01-31"),
                ElementsAre("2026-12-08", "2026-12-22", "2027-01-12", "2027-01-26"));
}

TEST(OddWeeks, MeetTwoWeeksRunningAfterAYearOf53)
{
    EXPECT_THAT(expand(make(ParityWeeks{{Tuesday}, Parity::Odd}), "2026-12-10", "2027-01-20"),
                ElementsAre("2026-12-15", "2026-12-29", "2027-01-05", "2027-01-19"));
}

TEST(RealRhythms, EveryWednesday)
{
    EXPECT_THAT(expand(weekly({Wednesday}), "2026-11-23", "2026-12-10"), ElementsAre("2026-11-25", "2026-12-02", "2026-12-09"));
}

TEST(RealRhythms, SecondAndFourthTuesday)
{
    EXPECT_THAT(expand(make(MonthlyWeekdays{{Tuesday}, {2, 4}}), "2026-11-01", "2027-01-31"),
                ElementsAre("2026-11-10", "2026-11-24", "2026-12-08", "2026-12-22", "2027-01-12", "2027-01-26"));
}

TEST(RealRhythms, SecondAndFourthThursday)
{
    EXPECT_THAT(expand(make(MonthlyWeekdays{{Thursday}, {2, 4}}), "2026-10-01", "2026-11-30"),
                ElementsAre("2026-10-08", "2026-10-22", "2026-11-12", "2026-11-26"));
}

TEST(RealRhythms, FourthWednesday)
{
    EXPECT_THAT(expand(make(MonthlyWeekdays{{Wednesday}, {4}}), "2026-09-01", "2026-12-31"),
                ElementsAre("2026-09-23", "2026-10-28", "2026-11-25", "2026-12-23"));
}

TEST(RealRhythms, EveryOtherThursday)
{
    EXPECT_THAT(expand(every(2, {Thursday}, "2026-11-26"), "2026-11-01", "2027-01-10"),
                ElementsAre("2026-11-26", "2026-12-10", "2026-12-24", "2027-01-07"));
}

TEST(RealRhythms, EveryOtherFriday)
{
    EXPECT_THAT(expand(every(2, {Friday}, "2026-12-04"), "2026-12-01", "2027-01-15"),
                ElementsAre("2026-12-04", "2026-12-18", "2027-01-01", "2027-01-15"));
}

TEST(RealRhythms, SecondThirdFourthAndLastFriday)
{
    // In November 2026 the fourth Friday is the last; in January 2027 the fifth is.
    EXPECT_THAT(expand(make(MonthlyWeekdays{{Friday}, {2, 3, 4, -1}}), "2026-11-01", "2026-11-30"),
                ElementsAre("2026-11-13", "2026-11-20", "2026-11-27"));
    EXPECT_THAT(expand(make(MonthlyWeekdays{{Friday}, {2, 3, 4, -1}}), "2027-01-01", "2027-01-31"),
                ElementsAre("2027-01-08", "2027-01-15", "2027-01-22", "2027-01-29"));
}

TEST(Monthly, FifthIsLeftOutWhereAMonthLacksIt)
{
    EXPECT_THAT(expand(make(MonthlyWeekdays{{Monday}, {5}}), "2026-09-01", "2027-03-31"),
                ElementsAre("2026-11-30", "2027-03-29"));
}

TEST(Monthly, FirstAndLastOfTwoDays)
{
    EXPECT_THAT(expand(make(MonthlyWeekdays{{Saturday, Sunday}, {1, -1}}), "2027-02-01", "2027-02-28"),
                ElementsAre("2027-02-06", "2027-02-07", "2027-02-27", "2027-02-28"));
}

TEST(SingleDates, AreThoseInTheRange)
{
    const Rhythm rhythm = make(SingleDates{{day("2026-12-10"), day("2027-01-14"), day("2027-02-11")}});
    EXPECT_THAT(expand(rhythm, "2026-12-11", "2027-02-11"), ElementsAre("2027-01-14", "2027-02-11"));
}

namespace {

/// A rhythm with the plainest way to say whether a date belongs to it.
struct Oracle {
    const char *name;
    Rhythm rhythm;
    std::function<bool(local_days)> holds;
};

int weeks_between(local_days a, local_days b)
{
    return static_cast<int>((monday_of(b) - monday_of(a)).count() / 7);
}

std::vector<Oracle> oracles()
{
    const auto month_day = [](local_days date) { return static_cast<int>(unsigned(year_month_day(date).day())); };
    const auto is_last = [](local_days date) { return year_month_day(date).month() != year_month_day(date + days(7)).month(); };
    const local_days start = day("2023-05-17");
    return {
        {"Weekly", weekly({Monday, Sunday}), [](local_days d) { return weekday(d) == Monday || weekday(d) == Sunday; }},
        {"EveryFifthWeek", every(5, {Monday, Saturday}, "2023-05-17"),
         [=](local_days d) {
             return d >= start && (weekday(d) == Monday || weekday(d) == Saturday) && weeks_between(start, d) % 5 == 0;
         }},
        {"OddWeeks", make(ParityWeeks{{Sunday, Wednesday}, Parity::Odd}),
         [](local_days d) { return (weekday(d) == Sunday || weekday(d) == Wednesday) && iso_week(d).number % 2 == 1; }},
        {"ThirdAndLast", make(MonthlyWeekdays{{Tuesday, Friday}, {3, -1}}),
         [=](local_days d) {
             return (weekday(d) == Tuesday || weekday(d) == Friday) && ((month_day(d) - 1) / 7 == 2 || is_last(d));
         }},
        {"Fifth", make(MonthlyWeekdays{{Monday, Thursday}, {5}}),
         [=](local_days d) { return (weekday(d) == Monday || weekday(d) == Thursday) && (month_day(d) - 1) / 7 == 4; }},
    };
}

}  // namespace

TEST(AllRhythms, AgreeWithAskingEachDay)
{
    for (const Oracle &oracle : oracles()) {
        std::vector<local_days> expected;
        for (local_days date = day("2020-01-01"); date <= day("2034-12-31"); date += days(1)) {
            if (oracle.holds(date))
                expected.push_back(date);
        }
        EXPECT_EQ(iso(dates(oracle.rhythm, day("2020-01-01"), day("2034-12-31"))), iso(expected)) << oracle.name;
    }
}

TEST(AllRhythms, AdjacentRangesMakeTheWhole)
{
    for (const Oracle &oracle : oracles()) {
        const std::vector<local_days> whole = dates(oracle.rhythm, day("2023-01-01"), day("2027-12-31"));
        for (const int width : {1, 2, 7, 9, 31}) {
            std::vector<local_days> joined;
            for (local_days first = day("2023-01-01"); first <= day("2027-12-31"); first += days(width)) {
                const auto part = dates(oracle.rhythm, first, std::min(first + days(width - 1), day("2027-12-31")));
                joined.insert(joined.end(), part.begin(), part.end());
            }
            EXPECT_EQ(iso(joined), iso(whole)) << oracle.name << ' ' << width;
        }
    }
}

}  // namespace schedule
