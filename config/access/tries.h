// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <filesystem>
#include <optional>

#include <tl/expected.hpp>

namespace config {

/// The wrong tries at the staff door since the last right one, as the length of `DIR/state/tries`: one byte a try, all alike,
/// and the file's date is always that of 1970. So it holds nothing but the number, and no crash leaves half of it. A folder that
/// others may touch is not believed.
tl::expected<int, schedule::Problem> read_tries(const std::filesystem::path &directory);

/// Counts one more, on the disk when it returns, and gives the new number. Called before a PIN is looked at: a try that is cut
/// short counts.
tl::expected<int, schedule::Problem> add_try(const std::filesystem::path &directory);

/// After a right PIN.
tl::expected<void, schedule::Problem> forget_tries(const std::filesystem::path &directory);

}  // namespace config
