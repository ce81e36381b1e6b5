// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace config {

/// The folder with `content` and `fonts`: `../share/moedested` beside the folder of the running program, in the build tree as
/// in an installation.
std::filesystem::path assets_directory();

}  // namespace config
