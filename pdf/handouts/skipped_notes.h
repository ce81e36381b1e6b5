// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/telling.h"
#include "schedule/calendar.h"

#include <string>
#include <vector>

namespace handouts {

/// One sentence for each reason for which a group does not meet (one for all groups that a closure covers) on dates that its
/// rhythm names: from today to the last of `listed`, and at least six weeks ahead, in order of date. Moves that `listed` itself
/// shows are left out.
std::vector<std::string> skipped_notes(const Telling &telling, const std::vector<std::size_t> &groups,
                                       const std::vector<schedule::Meeting> &listed);

/// "21. og 28. december": the month once where neighbours share it.
std::string short_dates(const Telling &telling, const std::vector<schedule::local_days> &dates);

}  // namespace handouts
