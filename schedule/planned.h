// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/group.h"

#include <vector>

namespace schedule {

/// One meeting as a group's rhythm or an addition names it, before anything is cancelled, moved or closed.
struct PlannedMeeting {
    local_days date;
    TimeSpan time;
    Text reason;            ///< of an addition
    bool in_rhythm = true;  ///< whether a rhythm names it
    bool added = false;     ///< whether a person added it, so that no closure and no day off skips it

    friend bool operator==(const PlannedMeeting &, const PlannedMeeting &) = default;
};

/// The meetings planned with first <= date <= last, ascending. A group meets once at a time: of two that begin together the
/// rhythm written first holds, and one that was added at the time of a rhythm's is that meeting, held as the
/// addition says. Group::from and Group::until bound the rhythms, not what a person added.
std::vector<PlannedMeeting> planned(const Group &group, local_days first, local_days last);

/// Whether all that the group had is past: no rhythm, addition or move names a day from `today` on, however far ahead.
bool is_over(const Group &group, local_days today);

}  // namespace schedule
