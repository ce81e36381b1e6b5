// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/text.h"

#include <string>

namespace config {

/// Where paper comes out, and how it is printed unless somebody asks for something else.
struct Printer {
    std::string uri;        ///< ipp://… or ipps://…; empty = none, or a queue
    std::string queue;      ///< of the CUPS on this machine; empty = none, or an address
    schedule::Text name;    ///< as people call it, said on the screen: "printeren på gangen"
    bool colour = false;    ///< black and white otherwise, where the printer can
    bool two_sided = true;  ///< where the printer can
    std::string tray;       ///< keyword of PWG 5101.1 for media-source: "tray-2"; empty = the printer chooses
    bool a3 = false;        ///< whether A3 paper lies in it
    int client_limit = 5;   ///< sheets that one visitor may print; 0 = none
    bool present() const { return !uri.empty() || !queue.empty(); }

    friend bool operator==(const Printer &, const Printer &) = default;
};

}  // namespace config
