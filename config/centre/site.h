// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/centre.h"
#include "schedule/group.h"

#include <vector>

namespace config {

/// A centre's directory, read: `centre.toml`, `groups.toml` and the kept copies of its feeds.
struct Site {
    Centre centre;
    schedule::Plan plan;  ///< the centre's own groups and those of its feeds
    std::vector<FeedAge> feeds = {};

    friend bool operator==(const Site &, const Site &) = default;
};

}  // namespace config
