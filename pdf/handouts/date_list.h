// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

#include <vector>

namespace handouts {

/// The next five meetings of the groups with a box to tick, and below them the dates that are skipped, with the reason and the
/// next meeting after. `five` and `fewer` are the heading's keys.
std::vector<Block> date_list(const Job &job, const std::vector<std::size_t> &groups, std::string_view five,
                             std::string_view fewer);

/// The same of all that are held in those weeks, the first 120 of them; the heading says from when until when.
std::vector<Block> date_list(const Job &job, const std::vector<std::size_t> &groups, const Weeks &weeks);

}  // namespace handouts
