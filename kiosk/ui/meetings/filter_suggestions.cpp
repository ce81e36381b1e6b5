// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/filter_suggestions.h"

#include <bit>

namespace meetings {

std::vector<Relief> reliefs(const Refused &refused)
{
    std::vector<Relief> single;
    for (const Facet facet : all_facets)
        if (const auto found = refused.find(facet); found != refused.end())
            single.push_back({facet, found->second});
    if (!single.empty())
        return single;

    // A set finds what it alone turned away, and whatever smaller sets did; the smallest sets have none of those.
    int fewest = int(all_facets.size()) + 1;
    Relief best;
    for (const auto &[facets, found] : refused) {
        const int size = std::popcount(facets);
        if (size == 0 || size > fewest || (size == fewest && found <= best.found))
            continue;
        fewest = size;
        best = {facets, found};
    }
    return best.found > 0 ? std::vector{best} : std::vector<Relief>();
}

}  // namespace meetings
