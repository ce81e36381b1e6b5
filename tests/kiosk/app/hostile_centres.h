// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A centre that is allowed and hard to show.
struct HostileCentre {
    const char *name;
    std::string centre_toml;
    std::string groups_toml;
    std::string notices_toml = {};

    friend std::ostream &operator<<(std::ostream &out, const HostileCentre &centre) { return out << centre.name; }
};

std::vector<HostileCentre> hostile_centres();
HostileCentre hostile_centre(std::string_view name);

}  // namespace app
