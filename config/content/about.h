// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/toml/read.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// A passage of a page; the first one often has no heading.
struct AboutPart {
    std::string title;
    std::string text;

    friend bool operator==(const AboutPart &, const AboutPart &) = default;
};

/// One card of About SMART: a page to read, or the way to another screen.
struct AboutPage {
    std::string name;   ///< the same in all languages
    std::string group;  ///< the name of its AboutGroup
    std::string title;
    std::string teaser;            ///< one sentence, for the card
    std::string opens;             ///< a screen's name; empty = a page to read
    std::vector<AboutPart> parts;  ///< none where it opens a screen

    friend bool operator==(const AboutPage &, const AboutPage &) = default;
};

/// A heading over cards.
struct AboutGroup {
    std::string name;  ///< the same in all languages
    std::string title;

    friend bool operator==(const AboutGroup &, const AboutGroup &) = default;
};

/// What one language says about SMART, in the order of the screen.
struct About {
    std::string lead;
    std::vector<AboutGroup> groups;
    std::vector<AboutPage> pages;

    /// Nothing where there is no page to read of that name.
    const AboutPage *page(std::string_view name) const;

    friend bool operator==(const About &, const About &) = default;
};

/// Reads a language's `about.toml`. Names every fault: two pages of one name, a group that is not there, a page that neither
/// opens a screen nor has parts.
Read<About> read_about(const std::filesystem::path &file);

}  // namespace config
