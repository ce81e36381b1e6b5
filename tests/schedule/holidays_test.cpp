// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/holidays.h"

#include "make.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace schedule {

using std::chrono::days;

namespace {

/// A year's Easter, and all its public holidays in order.
struct Year {
    int year;
    std::string easter;
    std::vector<std::string> holidays;

    friend std::ostream &operator<<(std::ostream &out, const Year &one) { return out << one.year; }
};

std::vector<std::string> holidays_of(int year)
{
    std::vector<std::string> found;
    for (local_days date = local_days(std::chrono::year(year) / 1 / 1); date < local_days(std::chrono::year(year + 1) / 1 / 1);
         date += days(1)) {
        if (public_holiday(date))
            found.push_back(to_iso(date).substr(5));
    }
    return found;
}

class Holidays : public testing::TestWithParam<Year> {};

/// A date and what it is.
struct Named {
    std::string name;
    std::string date;
    std::optional<Holiday> holiday;

    friend std::ostream &operator<<(std::ostream &out, const Named &one) { return out << one.name; }
};

class HolidayOn : public testing::TestWithParam<Named> {};

}  // namespace

TEST_P(Holidays, AreThoseOfTheCalendar)
{
    EXPECT_EQ(to_iso(easter_sunday(GetParam().year)), GetParam().easter);
    EXPECT_EQ(holidays_of(GetParam().year), GetParam().holidays);
}

// As the Danish almanac has them; Store Bededag is the eleventh until 2023.
INSTANTIATE_TEST_SUITE_P(
    Years, Holidays,
    testing::Values(
        Year{2023,
             "2023-04-09",
             {"01-01", "04-06", "04-07", "04-09", "04-10", "05-05", "05-18", "05-28", "05-29", "12-25", "12-26"}},
        Year{2024, "2024-03-31", {"01-01", "03-28", "03-29", "03-31", "04-01", "05-09", "05-19", "05-20", "12-25", "12-26"}},
        Year{2025, "2025-04-20", {"01-01", "04-17", "04-18", "04-20", "04-21", "05-29", "06-08", "06-09", "12-25", "12-26"}},
        Year{2026, "2026-04-05", {"01-01", "04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25", "12-25", "12-26"}},
        Year{2027, "2027-03-28", {"01-01", "03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17", "12-25", "12-26"}},
        Year{2028, "2028-04-16", {"01-01", "04-13", "04-14", "04-16", "04-17", "05-25", "06-04", "06-05", "12-25", "12-26"}},
        Year{2029, "2029-04-01", {"01-01", "03-29", "03-30", "04-01", "04-02", "05-10", "05-20", "05-21", "12-25", "12-26"}},
        Year{2030, "2030-04-21", {"01-01", "04-18", "04-19", "04-21", "04-22", "05-30", "06-09", "06-10", "12-25", "12-26"}},
        Year{2031, "2031-04-13", {"01-01", "04-10", "04-11", "04-13", "04-14", "05-22", "06-01", "06-02", "12-25", "12-26"}}),
    [](const auto &instance) { return std::to_string(instance.param.year); });

TEST_P(HolidayOn, IsNamed)
{
    EXPECT_EQ(public_holiday(day(GetParam().date)), GetParam().holiday);
}

INSTANTIATE_TEST_SUITE_P(Dates, HolidayOn,
                         testing::Values(Named{"NewYearsDay", "2027-01-01", Holiday::NewYearsDay},
                                         Named{"MaundyThursday", "2027-03-25", Holiday::MaundyThursday},
                                         Named{"GoodFriday", "2027-03-26", Holiday::GoodFriday},
                                         Named{"TheSaturdayBetweenIsNone", "2027-03-27", std::nullopt},
                                         Named{"EasterSundayOnTheDayTheClockChanges", "2027-03-28", Holiday::EasterSunday},
                                         Named{"EasterMonday", "2027-03-29", Holiday::EasterMonday},
                                         Named{"PrayerDayForTheLastTime", "2023-05-05", Holiday::PrayerDay},
                                         Named{"PrayerDayNoMore", "2024-04-26", std::nullopt},
                                         Named{"AscensionDay", "2027-05-06", Holiday::AscensionDay},
                                         Named{"WhitSunday", "2027-05-16", Holiday::WhitSunday},
                                         Named{"WhitMondayOnConstitutionDay", "2028-06-05", Holiday::WhitMonday},
                                         Named{"ChristmasEveIsNone", "2027-12-24", std::nullopt},
                                         Named{"ChristmasDay", "2027-12-25", Holiday::ChristmasDay},
                                         Named{"SecondChristmasDay", "2027-12-26", Holiday::SecondChristmasDay},
                                         Named{"NewYearsEveIsNone", "2027-12-31", std::nullopt}),
                         [](const auto &instance) { return instance.param.name; });

TEST(ConventionalDays, AreFour)
{
    std::map<std::string, Holiday> found;
    for (local_days date = day("2027-01-01"); date < day("2028-01-01"); date += days(1)) {
        if (const auto conventional = conventional_day(date))
            found.emplace(to_iso(date), *conventional);
    }
    EXPECT_THAT(found, testing::ElementsAre(testing::Pair("2027-05-01", Holiday::LabourDay),
                                            testing::Pair("2027-06-05", Holiday::ConstitutionDay),
                                            testing::Pair("2027-12-24", Holiday::ChristmasEve),
                                            testing::Pair("2027-12-31", Holiday::NewYearsEve)));
}

TEST(Easter, IsASundayOfItsSeasonInEveryYear)
{
    for (int year = 1583; year <= 4000; ++year) {
        const local_days easter = easter_sunday(year);
        const std::chrono::year_month_day parts(easter);
        ASSERT_EQ(weekday(easter), std::chrono::Sunday) << year;
        ASSERT_GE(parts, std::chrono::year(year) / 3 / 22);
        ASSERT_LE(parts, std::chrono::year(year) / 4 / 25);
    }
}

}  // namespace schedule
