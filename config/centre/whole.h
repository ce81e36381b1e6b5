// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace config {

/// TOML that a program wrote, between a first line that says so and a last one that says that the file is whole: most places at
/// which such a file can be cut off leave TOML that reads well and lacks groups.
std::string framed(std::string_view toml);

/// "cut-off", where the first line is there and the last one isn't. Whoever takes both away, or writes a file without them, is
/// asked for nothing.
tl::expected<void, schedule::Problem> check_whole(std::string_view toml, const std::string &named);

}  // namespace config
