// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/toml/read.h"
#include "schedule/group.h"

#include <filesystem>
#include <string>

#include <tl/expected.hpp>

namespace config {

/// Reads and cross-checks groups and closures: ids, exceptions of meetings that are not there, closures of unknown groups. What
/// `write_groups` wrote is read whole or not at all.
Read<schedule::Plan> read_groups(const std::filesystem::path &file);
/// The same of text that was read already, or could not be, or is in no file yet; `named` is what problems call it.
Read<schedule::Plan> parse_groups(tl::expected<std::string, schedule::Problem> toml, const std::string &named);

/// The one canonical form of `groups.toml`: reading it back gives an equal plan, writing that again the same bytes.
std::string to_toml(const schedule::Plan &plan);

/// Replaces `file` in one step, so that a reader sees the old plan or the new one and a power cut loses neither. It gets the
/// canonical form between two lines that tell whether it is whole.
tl::expected<void, schedule::Problem> write_groups(const std::filesystem::path &file, const schedule::Plan &plan);

}  // namespace config
