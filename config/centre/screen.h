// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/group.h"
#include "schedule/zone.h"

#include <optional>

namespace config {

/// What the screen is and how people stand before it.
struct Screen {
    int width_mm = 0;       ///< of the picture; 0 = believe what the display says of itself
    int distance_mm = 400;  ///< from eye to glass; EN 301 549 section 5.1.4 derives letter heights from it
    int idle_seconds = 90;  ///< without touch until the countdown
    int countdown_seconds = 15;
    bool motion = true;  ///< whether anything glides or fades; the visitor can choose otherwise
    /// Wall time in which the resting picture is dimmed. Where its end is not after its start, it ends on the next day.
    std::optional<schedule::TimeSpan> night = {};
    double night_brightness = 0.4;  ///< of the resting picture then, 0.2 to 1

    friend bool operator==(const Screen &, const Screen &) = default;
};

/// Whether it is night at `now` where the screen is. When an hour comes twice in autumn, a start or end in it means the first of
/// the two; when it is left out in spring, the moment that its offset would have given (RFC 5545 section 3.3.5).
bool is_night(const Screen &screen, schedule::sys_seconds now, const schedule::Zone &zone);

}  // namespace config
