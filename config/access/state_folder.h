// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <filesystem>

#include <tl/expected.hpp>

namespace config {

/// The folder of what the programs themselves keep of a centre: `DIR/state`.
std::filesystem::path state_folder(const std::filesystem::path &directory);

/// Makes `DIR/state` where it is missing, for its owner alone (mode 700); made by root it belongs to the owner of `DIR`.
tl::expected<void, schedule::Problem> make_state_folder(const std::filesystem::path &directory);

/// Whether what stands in `DIR/state` can be believed: who may write in a folder replaces any file in it, whatever mode the file
/// has. It has to be closed to others (mode 700) and to belong to this user, who may be root. No folder is no problem.
tl::expected<void, schedule::Problem> check_state_folder(const std::filesystem::path &directory);

/// The same of a file in it: closed to others (mode 600) and this user's, or read by root. No file is no problem.
tl::expected<void, schedule::Problem> check_state_file(const std::filesystem::path &file);

}  // namespace config
