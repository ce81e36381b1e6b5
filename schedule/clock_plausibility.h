// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"

#include <vector>

namespace schedule {

/// Whether the time that a clock gives can be the right one.
enum class ClockSense { Plausible, TooEarly, TooLate };

/// No clock can be right before the program was written. The year's first day, so that any day of that year can be looked at.
inline constexpr sys_seconds first_possible_time = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

/// How long after the last known moment a clock is still believed: longer than a screen hangs on a wall.
inline constexpr std::chrono::years longest_believed{20};

/// How far a clock may be behind a trace: files come from other machines, whose clocks run ahead a little.
inline constexpr std::chrono::hours trace_tolerance{24};

/// Judges a clock that says `now` (UTC) by what is known without it. `traces` are moments (UTC) that have passed for certain:
/// when the centre's files were changed or last fetched. A trace that can't be right itself says nothing.
ClockSense judge_clock(sys_seconds now, const std::vector<sys_seconds> &traces);

}  // namespace schedule
