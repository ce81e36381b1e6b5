// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/favourites.h"
#include "config/centre/feed.h"
#include "config/centre/film.h"
#include "config/centre/printer.h"
#include "config/centre/screen.h"
#include "config/toml/read.h"
#include "schedule/group.h"
#include "schedule/problem.h"

#include <filesystem>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace config {

/// A number to call when it can't wait.
struct HelpNumber {
    schedule::Text name;
    std::string phone;
    schedule::Text hours;

    friend bool operator==(const HelpNumber &, const HelpNumber &) = default;
};

/// Where reading aloud is offered: what is said in a hallway is heard by others.
enum class SpeechAllowed { Never, Headset, Always };

struct Speech {
    SpeechAllowed allowed = SpeechAllowed::Headset;
    int volume = 3;  ///< 1 (soft) to 4 (loud), each step 6 dB; what each visitor begins with

    friend bool operator==(const Speech &, const Speech &) = default;
};

/// The staff door and who is behind it.
struct Staff {
    bool shuffled_keys = false;  ///< the pad's digits stand in another order each time, so that neither eyes nor prints tell
    int lock_seconds = 120;      ///< without touch until staff are locked out and everything is wiped

    friend bool operator==(const Staff &, const Staff &) = default;
};

/// One kiosk site, as `centre.toml` describes it. Owned by IT; the program never rewrites it.
struct Centre {
    std::string name;
    std::vector<std::string> languages = {"da", "en"};  ///< BCP 47, the first is shown after each wipe
    bool example = false;                               ///< marks screens and sheets as made up
    std::string schedule_url;                           ///< where the living schedule is, ASCII
    Printer printer = {};
    Screen screen;
    std::vector<HelpNumber> help;  ///< 112 is not among them: it is always shown
    std::vector<Feed> feeds = {};
    Speech speech = {};
    std::vector<Film> films = {};
    Staff staff = {};
    std::vector<Favourite> favourites = {};

    friend bool operator==(const Centre &, const Centre &) = default;
};

/// Reads one centre. Every file is bounded to 32 MiB and must be a regular file of UTF-8 text.
Read<Centre> read_centre(const std::filesystem::path &file);
/// The same of text that was read already, or could not be; `named` is what problems call it.
Read<Centre> parse_centre(tl::expected<std::string, schedule::Problem> toml, const std::string &named);

}  // namespace config
