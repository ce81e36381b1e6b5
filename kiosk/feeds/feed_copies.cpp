// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feeds/feed_copies.h"

#include "config/toml/toml_file.h"

namespace feeds {

tl::expected<std::string, schedule::Problem> read_feed_bytes(const std::filesystem::path &file)
{
    return config::read_bytes(file, file.string(), largest_feed);
}

}  // namespace feeds
