// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/site.h"
#include "config/toml/read.h"

#include <filesystem>

namespace feeds {

using config::Read;
using config::Site;

/// Reads one centre. Every file is bounded to 32 MiB and must be a regular file of UTF-8 text.
Read<Site> read_site(const std::filesystem::path &directory);
/// The same where `centre.toml` has been read already: its groups and the kept copies of its feeds.
Read<Site> read_site(const std::filesystem::path &directory, const config::Centre &centre);

/// Adds the groups of the kept copies to the plan and says how old the copies are. A copy that can't be read is a warning.
void merge_feeds(Site &site, const std::filesystem::path &directory, schedule::Problems &problems);

}  // namespace feeds
