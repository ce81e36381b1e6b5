// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/telling.h"

#include <optional>
#include <string>
#include <vector>

namespace handouts {

// For paper that shows rhythms and hangs for weeks: when a rhythm is not to be trusted in the time ahead.

/// How long such paper may hang.
constexpr std::chrono::days paused_ahead{56};

/// "Juleferie: grupperne holder pause fra 21. december til 3. januar.": one for each closure of the whole centre.
std::vector<std::string> pauses(const Telling &telling);

/// "Ikke 24. november.": when the group does not meet on a date of its rhythm, other than in those pauses; of one weekday only,
/// where that is given. Empty where it always meets.
std::string not_on(const Telling &telling, std::size_t group, std::optional<schedule::weekday> day = std::nullopt);

}  // namespace handouts
