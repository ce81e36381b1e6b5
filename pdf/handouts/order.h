// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/centre.h"
#include "config/centre/site.h"
#include "config/content/content.h"
#include "schedule/zone.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace handouts {

enum class Paper { A4, A3 };

/// Which dates a discharge handout lists.
struct Weeks {
    int first = 0;  ///< whole weeks from today until the list begins
    int count = 0;  ///< how many weeks it covers; 0 = the first five dates, whenever they are

    friend bool operator==(const Weeks &, const Weeks &) = default;
};

/// What may be chosen of the discharge handout.
struct Discharge {
    bool dates = true;  ///< the dates with boxes to tick
    bool steps = true;  ///< what a meeting is like, and the four points
    Weeks weeks = {};
    /// Written on its lines, each line of it on a line of its own; at most 24 lines. Borrowed, so that no copy is left behind.
    std::string_view notes = {};

    friend bool operator==(const Discharge &, const Discharge &) = default;
};

/// What one handout is made of. Borrows site, zone and content; they must outlive the call it is given to.
struct Order {
    const config::Site &site;
    const schedule::Zone &zone;
    const config::Content &content;   ///< its language is the handout's
    std::vector<std::size_t> groups;  ///< indices in site.plan.groups, in the order they are to appear
    schedule::sys_seconds now;    ///< meetings that start before this are past; its local date is the foot's "valid from", unless
                                  ///< the plan is an old copy
    std::filesystem::path fonts;  ///< the folder that holds Lato-Regular.ttf and Lato-Bold.ttf, as the build made them
    std::vector<std::string> enclosures = {};  ///< names of kinds whose pages follow in the same file
    Paper poster = Paper::A4;                  ///< what the week poster is drawn for; everything else is A4
    Discharge discharge = {};
    bool large = false;  ///< large print, 16 points: kinds that say so (Kind::grows) follow it
};

}  // namespace handouts
