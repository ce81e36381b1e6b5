// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/text.h"

#include <string>

namespace config {

/// A short film of the centre's own, in files of its directory.
struct Film {
    schedule::Text title;
    std::string file;          ///< below the centre's directory: "film/velkommen.webm"
    schedule::Text subtitles;  ///< the WebVTT file of each language, below the centre's directory too; empty where there is none
    int minutes = 0;           ///< how long it lasts; 0 = not said

    friend bool operator==(const Film &, const Film &) = default;
};

}  // namespace config
