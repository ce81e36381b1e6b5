// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/group.h"

#include <algorithm>

namespace schedule {

Text ask_first()
{
    return Text(std::map<std::string, std::string, std::less<>>{{"da", "Lukket gruppe. Spørg, om den er for dig."},
                                                                {"en", "Closed group. Ask if it is for you."}});
}

bool is_for_few(const Text &for_whom)
{
    return std::ranges::any_of(for_whom.by_language(), [](const auto &entry) {
        std::string words = entry.second;
        std::ranges::transform(words, words.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
        return words.starts_with("kun ") || words.starts_with("only ") || words.ends_with(" only");
    });
}

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
