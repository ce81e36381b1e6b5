// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/favourites.h"

#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"
#include "config/toml/problem_codes.h"

#include <algorithm>

namespace config {

namespace {

constexpr std::size_t most_favourites = 12;  // more are slower to find than to pick anew
constexpr std::size_t longest_favourite_name = 40;
constexpr std::size_t most_entries = 50;

/// The names under `key`, each once.
std::vector<std::string> listed_names(Table &table, std::string_view key)
{
    std::vector<std::string> all = table.strings(key);
    if (all.size() > most_entries)
        table.error(key, codes::long_favourite(most_entries));
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (std::find(all.begin(), all.begin() + std::ptrdiff_t(at), all[at]) != all.begin() + std::ptrdiff_t(at))
            table.item_error(key, at, codes::duplicate(all[at]));
    }
    return all;
}

Favourite read_favourite(Table &table)
{
    Favourite favourite;
    table.require("name", "name = { da = \"Efter ophold\", en = \"After a stay\" }");
    favourite.name = screen_text(table, "name", longest_favourite_name);
    favourite.groups = listed_names(table, "groups");
    favourite.enclosures = listed_names(table, "enclosures");
    if (favourite.groups.empty() && favourite.enclosures.empty() && !table.has("groups") && !table.has("enclosures"))
        table.error("groups", codes::empty_favourite());
    table.finish();
    return favourite;
}

}  // namespace

std::vector<Favourite> read_favourites(Table &table)
{
    std::vector<Favourite> favourites;
    for (Table &source : table.tables("favourite", most_favourites))
        favourites.push_back(read_favourite(source));
    return favourites;
}

schedule::Problems check_favourites(const std::vector<Favourite> &favourites, const schedule::Plan &plan, const std::string &file,
                                    const std::function<bool(std::string_view)> &can_enclose)
{
    schedule::Problems problems;
    const auto warn = [&](schedule::Finding finding, std::string key) {
        problems.push_back(schedule::warning(std::move(finding), {.file = file, .key = std::move(key)}));
    };
    for (std::size_t at = 0; at < favourites.size(); ++at) {
        const Favourite &favourite = favourites[at];
        const std::string path = "favourite[" + std::to_string(at) + "].";
        for (std::size_t item = 0; item < favourite.groups.size(); ++item)
            if (!plan.find(favourite.groups[item]))
                warn(codes::favourite_group(favourite.groups[item]), path + "groups[" + std::to_string(item) + "]");
        for (std::size_t item = 0; item < favourite.enclosures.size(); ++item)
            if (!can_enclose(favourite.enclosures[item]))
                warn(codes::favourite_enclosure(favourite.enclosures[item]), path + "enclosures[" + std::to_string(item) + "]");
    }
    return problems;
}

}  // namespace config
