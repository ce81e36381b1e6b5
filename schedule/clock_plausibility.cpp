// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/clock_plausibility.h"

#include <algorithm>

namespace schedule {

ClockSense judge_clock(sys_seconds now, const std::vector<sys_seconds> &traces)
{
    if (now < first_possible_time)
        return ClockSense::TooEarly;
    sys_seconds last_known = first_possible_time;
    for (const sys_seconds trace : traces) {
        if (trace <= first_possible_time + longest_believed)
            last_known = std::max(last_known, trace);
    }
    if (now < last_known - trace_tolerance)
        return ClockSense::TooEarly;
    return now > last_known + longest_believed ? ClockSense::TooLate : ClockSense::Plausible;
}

}  // namespace schedule
