// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"

#include <optional>

namespace schedule {

/// Danish public holidays, then the days on which many are off although the law knows no holiday.
enum class Holiday {
    NewYearsDay,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    PrayerDay,  ///< Store Bededag: a public holiday to 2023 (Act no. 214 of 6 March 2023)
    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    SecondChristmasDay,
    LabourDay,        ///< 1 May, conventional
    ConstitutionDay,  ///< 5 June, conventional
    ChristmasEve,     ///< 24 December, conventional
    NewYearsEve,      ///< 31 December, conventional
};

/// Easter Sunday of the Gregorian calendar.
local_days easter_sunday(int year);

/// The public holiday that falls on `date` (the movable ones follow Easter). Where two fall together the one of the church year
/// is given.
std::optional<Holiday> public_holiday(local_days date);

/// The conventional day that falls on `date`, whether or not a plan counts it.
std::optional<Holiday> conventional_day(local_days date);

}  // namespace schedule
