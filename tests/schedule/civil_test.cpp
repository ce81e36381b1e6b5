// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/civil.h"

#include "make.h"

#include <gtest/gtest.h>

namespace schedule {

TEST(IsoWeek, FirstDaysOf2027BelongToWeek53Of2026)
{
    EXPECT_EQ(iso_week(day("2026-12-28")), (IsoWeek{2026, 53}));
    EXPECT_EQ(iso_week(day("2027-01-01")), (IsoWeek{2026, 53}));
    EXPECT_EQ(iso_week(day("2027-01-03")), (IsoWeek{2026, 53}));
    EXPECT_EQ(iso_week(day("2027-01-04")), (IsoWeek{2027, 1}));
}

TEST(IsoWeek, LastDaysOfDecemberMayBelongToNextYear)
{
    EXPECT_EQ(iso_week(day("2024-12-30")), (IsoWeek{2025, 1}));
    EXPECT_EQ(iso_week(day("2026-01-01")), (IsoWeek{2026, 1}));
}

TEST(IsoWeek, YearsOf53Weeks)
{
    std::vector<int> long_years;
    for (int year = 2016; year <= 2050; ++year) {
        if (weeks_in_year(year) == 53)
            long_years.push_back(year);
        else
            EXPECT_EQ(weeks_in_year(year), 52) << year;
    }
    EXPECT_EQ(long_years, (std::vector<int>{2020, 2026, 2032, 2037, 2043, 2048}));
}

TEST(IsoWeek, CountsOnByOneFromMondayToMonday)
{
    for (local_days monday = monday_of(day("2019-12-30")); monday < day("2051-01-01"); monday += std::chrono::days(7)) {
        const IsoWeek week = iso_week(monday);
        const IsoWeek next = iso_week(monday + std::chrono::days(7));
        for (int i = 0; i < 7; ++i)
            ASSERT_EQ(iso_week(monday + std::chrono::days(i)), week) << to_iso(monday);
        if (week.number < weeks_in_year(week.year))
            ASSERT_EQ(next, (IsoWeek{week.year, week.number + 1})) << to_iso(monday);
        else
            ASSERT_EQ(next, (IsoWeek{week.year + 1, 1})) << to_iso(monday);
    }
}

TEST(MondayOf, IsTheMondayOnOrBefore)
{
    EXPECT_EQ(monday_of(day("2026-11-23")), day("2026-11-23"));
    EXPECT_EQ(monday_of(day("2026-11-29")), day("2026-11-23"));
    EXPECT_EQ(monday_of(day("1969-12-31")), day("1969-12-29"));
}

TEST(ParseDate, TakesDatesThatExist)
{
    EXPECT_EQ(to_iso(day("2028-02-29")), "2028-02-29");
    EXPECT_EQ(to_iso(day("0007-01-02")), "0007-01-02");
}

class NoDate : public testing::TestWithParam<const char *> {};

TEST_P(NoDate, IsRefused)
{
    EXPECT_FALSE(parse_date(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(ParseDate, NoDate,
                         testing::Values("", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-1", "26-01-01",
                                         "2026-11-31", "2026/11/23", "2026-11-23 ", " 2026-11-2", "2026-11-2a", "+026-11-23"));

TEST(ParseTime, TakesFullStopAndColon)
{
    EXPECT_EQ(parse_time("17.00"), minutes(17 * 60));
    EXPECT_EQ(parse_time("17:05"), minutes(17 * 60 + 5));
    EXPECT_EQ(parse_time("9.30"), minutes(9 * 60 + 30));
    EXPECT_EQ(parse_time("00.00"), minutes(0));
    EXPECT_EQ(parse_time("24.00"), minutes(24 * 60));
}

class NoTime : public testing::TestWithParam<const char *> {};

TEST_P(NoTime, IsRefused)
{
    EXPECT_FALSE(parse_time(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(ParseTime, NoTime,
                         testing::Values("", "24.01", "25.00", "17.60", "17", "17.0", "17.000", ".30", "017.00", "-1.00", "17,00",
                                         "kl. 17.00", "17.00 ", "1７.00"));

TEST(ParseSpan, TakesHyphenAndEnDash)
{
    const TimeSpan evening{minutes(17 * 60), minutes(18 * 60 + 30)};
    EXPECT_EQ(parse_span("17.00-18.30"), evening);
    EXPECT_EQ(parse_span("17:00–18:30"), evening);
    EXPECT_EQ(to_canonical(evening), "17.00-18.30");
    EXPECT_EQ(to_canonical(span("9.05-24.00")), "09.05-24.00");
}

TEST(ParseSpan, DoesNotJudgeTheOrder)
{
    EXPECT_TRUE(parse_span("18.00-17.00"));
}

TEST(ParseSpan, RefusesOtherForms)
{
    for (const char *text : {"", "17.00", "17.00-", "-18.00", "17.00 - 18.00", "17.00-18.00-19.00", "17.00—18.00", "17.00–"})
        EXPECT_FALSE(parse_span(text)) << text;
}

}  // namespace schedule
