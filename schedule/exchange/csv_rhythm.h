// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_columns.h"
#include "schedule/rhythm.h"
#include "schedule/zone.h"

#include <array>
#include <optional>
#include <string>

#include <tl/expected.hpp>

namespace exchange {

/// What a row says beside the group's fields, by column.
using Parts = std::array<std::string, part_count>;

/// The rhythm of one row, or what is wrong with it. `group_from` is from when weeks are counted where the row does not
/// say; `work` what rules of the file may still cost.
tl::expected<schedule::Rhythm, schedule::Finding> rhythm_of_row(const Parts &parts,
                                                                std::optional<schedule::local_days> group_from,
                                                                const schedule::Zone &danish, schedule::Work &work);

}  // namespace exchange
