// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/holidays.h"

namespace schedule {

using std::chrono::day;
using std::chrono::month;
using std::chrono::month_day;
using std::chrono::year;
using std::chrono::year_month_day;

namespace {

constexpr int last_prayer_day = 2023;

month_day month_day_of(local_days date)
{
    const year_month_day parts(date);
    return parts.month() / parts.day();
}

}  // namespace

local_days easter_sunday(int of_year)
{
    // The ecclesiastical full moon by epact and Sunday letter, in whole numbers (Meeus, Astronomical Algorithms, chapter 8).
    const int golden = of_year % 19;
    const int century = of_year / 100;
    const int of_century = of_year % 100;
    const int moon_correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    const int to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    const int late = (golden + 11 * epact + 22 * to_sunday) / 451;
    const int from_march = epact + to_sunday - 7 * late + 114;
    return local_days(year(of_year) / month(static_cast<unsigned>(from_march / 31)) /
                      day(static_cast<unsigned>(from_march % 31 + 1)));
}

std::optional<Holiday> public_holiday(local_days date)
{
    const year_month_day parts(date);
    const unsigned of_month = unsigned(parts.month());
    if (of_month == 1 || of_month == 12) {
        const month_day of_year = month_day_of(date);
        if (of_year == month(1) / day(1))
            return Holiday::NewYearsDay;
        if (of_year == month(12) / day(25))
            return Holiday::ChristmasDay;
        if (of_year == month(12) / day(26))
            return Holiday::SecondChristmasDay;
        return std::nullopt;
    }
    // Easter lies between 22 March and 25 April, so nothing that follows it is later than 14 June.
    if (of_month < 3 || of_month > 6)
        return std::nullopt;
    const int of_year = int(parts.year());
    switch ((date - easter_sunday(of_year)).count()) {
        case -3:
            return Holiday::MaundyThursday;
        case -2:
            return Holiday::GoodFriday;
        case 0:
            return Holiday::EasterSunday;
        case 1:
            return Holiday::EasterMonday;
        case 26:
            return of_year <= last_prayer_day ? std::optional(Holiday::PrayerDay) : std::nullopt;
        case 39:
            return Holiday::AscensionDay;
        case 49:
            return Holiday::WhitSunday;
        case 50:
            return Holiday::WhitMonday;
        default:
            return std::nullopt;
    }
}

std::optional<Holiday> conventional_day(local_days date)
{
    const month_day of_year = month_day_of(date);
    if (of_year == month(5) / day(1))
        return Holiday::LabourDay;
    if (of_year == month(6) / day(5))
        return Holiday::ConstitutionDay;
    if (of_year == month(12) / day(24))
        return Holiday::ChristmasEve;
    if (of_year == month(12) / day(31))
        return Holiday::NewYearsEve;
    return std::nullopt;
}

}  // namespace schedule
