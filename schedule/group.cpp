// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/group.h"

#include <algorithm>

namespace schedule {

bool Closure::covers(const Group &group, local_days date) const
{
    return date >= from && date <= to && (groups.empty() || std::ranges::find(groups, group.id) != groups.end());
}

const Group *Plan::find(std::string_view id) const
{
    const auto found = std::ranges::find(groups, id, &Group::id);
    return found == groups.end() ? nullptr : &*found;
}

}  // namespace schedule
