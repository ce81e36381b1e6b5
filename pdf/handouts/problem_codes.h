// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a handout can't be made.
#pragma once

#include "schedule/finding.h"

namespace handouts::codes {

using schedule::CodeWith;

inline constexpr CodeWith no_such_handout{"no-such-handout", "handout"};
inline constexpr CodeWith no_group_chosen{"no-group-chosen"};
inline constexpr CodeWith chosen_group_gone{"chosen-group-gone"};
inline constexpr CodeWith too_many_groups{"too-many-groups", "chosen", "handout", "most"};
inline constexpr CodeWith missing_worksheet{"missing-worksheet", "worksheet"};
inline constexpr CodeWith unusable_font{"unusable-font", "fault"};
inline constexpr CodeWith undrawn_paper{"undrawn-paper", "fault"};

}  // namespace handouts::codes
