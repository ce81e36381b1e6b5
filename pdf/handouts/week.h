// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/telling.h"

#include <string>
#include <vector>

namespace handouts {

/// A group's meetings on one day of the week, for paper that hangs for weeks.
struct WeekEntry {
    static constexpr unsigned other_days = 7;

    unsigned day = other_days;  ///< 0 = Monday; other_days where the rhythm names no weekday
    schedule::TimeSpan time;
    std::size_t group = 0;
    std::string rhythm;      ///< "Hver anden mandag", of that weekday alone; empty where it is every week
    std::string next;        ///< next_line() of that rhythm
    std::string exceptions;  ///< exceptions_in_short() of that rhythm
};

/// What the groups have on in a week, by weekday and time. A group is there once for each weekday and time of its rhythms and
/// of the meetings added to them in the weeks that such paper hangs, one that only has single meetings left later with the date
/// of the next; one without a meeting ahead is not there.
std::vector<WeekEntry> week_of(const Telling &telling);

}  // namespace handouts
