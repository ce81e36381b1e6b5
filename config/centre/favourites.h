// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/group.h"
#include "schedule/problem.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// A choice of groups and enclosures for a discharge handout that the staff need again and again.
struct Favourite {
    schedule::Text name;
    std::vector<std::string> groups;      ///< ids
    std::vector<std::string> enclosures;  ///< "dates", "steps" and names of handouts

    friend bool operator==(const Favourite &, const Favourite &) = default;
};

/// Warns of groups that the plan lacks (a feed may bring them yet) and of enclosures of which `can_enclose` knows nothing. `file`
/// is what the problems name.
schedule::Problems check_favourites(const std::vector<Favourite> &favourites, const schedule::Plan &plan, const std::string &file,
                                    const std::function<bool(std::string_view)> &can_enclose);

}  // namespace config
