// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a command could not do its work.
#pragma once

#include "schedule/finding.h"

namespace cli::codes {

using schedule::CodeWith;

inline constexpr CodeWith in_group{"in-group", "group", "reason"};

}  // namespace cli::codes
