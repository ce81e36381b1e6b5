// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/centre.h"

namespace config {

using namespace std::chrono;

bool is_night(const Screen &screen, schedule::sys_seconds now, const schedule::Zone &zone)
{
    if (!screen.night)
        return false;
    const auto today = floor<days>(zone.to_local(now));
    const days length(screen.night->end > screen.night->start ? 0 : 1);
    // Asked as instants, not as the wall clock's reading, which an autumn night shows twice and a spring night not at all.
    for (const auto day : {today - days(1), today})
        if (zone.to_utc(day + screen.night->start) <= now && now < zone.to_utc(day + length + screen.night->end))
            return true;
    return false;
}

}  // namespace config
