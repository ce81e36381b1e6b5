// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <cstddef>
#include <filesystem>
#include <string>

#include <tl/expected.hpp>

namespace feeds {

/// The largest feed that is taken, in bytes, unpacked.
constexpr std::size_t largest_feed = 5 * 1024 * 1024;
/// A regular file of at most `largest_feed` bytes, whatever they are. Never waits for a pipe or a device.
tl::expected<std::string, schedule::Problem> read_feed_bytes(const std::filesystem::path &file);

}  // namespace feeds
