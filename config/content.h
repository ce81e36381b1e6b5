// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/about.h"
#include "config/centre.h"
#include "config/evidence.h"
#include "config/worksheets.h"
#include "schedule/words.h"

#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// A heading with what belongs under it: a principle, a step of a meeting, a tool.
struct Passage {
    std::string title;
    std::string text;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// One of the four points, with its tools.
struct Point {
    std::string title;
    std::string teaser;  ///< one line for cards
    std::string text;
    std::vector<Passage> tools;

    friend bool operator==(const Point &, const Point &) = default;
};

/// Everything that a language says on screen and on paper, apart from the screen's own labels (those are Qt translations).
struct Content {
    std::string language;       ///< BCP 47, the folder's name
    std::string language_name;  ///< in itself: "Dansk"
    schedule::Words words;
    std::vector<Passage> principles;  ///< eight
    std::vector<Point> points;        ///< four
    std::vector<Passage> steps;       ///< six, of a meeting
    About about;
    Evidence evidence;
    std::map<std::string, std::string, std::less<>> paper;     ///< texts of the handouts, by key
    std::map<std::string, Worksheet, std::less<>> worksheets;  ///< by the name of their file

    /// A text of the handouts with its `{parts}` filled in. The key must exist: a test proves that each language has each key.
    std::string on_paper(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> parts = {}) const;

    friend bool operator==(const Content &, const Content &) = default;
};

/// Reads one language from `assets/content/<language>`: `words.toml`, `smart.toml`, `about.toml`, `evidence.toml` and
/// `paper.toml`, every key required, the numbers beside the folder, and the `worksheets` that are there.
Read<Content> read_content(const std::filesystem::path &content_directory, std::string_view language);

/// Only the words for dates and times, for programs that say no more.
Read<schedule::Words> read_words(const std::filesystem::path &content_directory, std::string_view language);

/// The languages that have a folder with words in `content_directory`, sorted.
std::vector<std::string> content_languages(const std::filesystem::path &content_directory);

}  // namespace config
