// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/filter.h"

#include <map>
#include <vector>

namespace meetings {

using context::all_facets;
using context::day_part;
using context::Facet;
using context::Filter;
using context::for_whom_key;
using enum context::Facet;

/// What to ask for no longer, so that something is found.
struct Relief {
    unsigned facets = 0;
    int found = 0;  ///< how much fits then

    friend bool operator==(const Relief &, const Relief &) = default;
};

/// How many things each set of facets turned away (0 = those that fit).
using Refused = std::map<unsigned, int>;

/// Each single facet that alone stands in the way, in the order of the facets. Where no single one does, the few that do
/// together and find most; nothing where the plan holds nothing at all.
std::vector<Relief> reliefs(const Refused &refused);

}  // namespace meetings
