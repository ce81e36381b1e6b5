// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/content/about.h"
#include "config/content/evidence.h"
#include "config/content/stages.h"
#include "config/content/worksheets.h"
#include "config/toml/read.h"
#include "schedule/words.h"

#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// A heading with what belongs under it: a principle.
struct Passage {
    std::string title;
    std::string text;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// One of the six steps of a meeting.
struct Step {
    std::string title;
    std::string text;
    std::string can;       ///< what you may do, and say if you like
    std::string need_not;  ///< what you are free to leave

    friend bool operator==(const Step &, const Step &) = default;
};

/// A way to think something through, alone or in the group.
struct Tool {
    std::string name;  ///< what a stage and a link call it
    std::string title;
    std::string teaser;     ///< one line for cards: what it is for
    std::string text;       ///< how it is done
    std::string example;    ///< how somebody did it, made up and without a name
    std::string worksheet;  ///< the name of its worksheet; empty where it has none

    friend bool operator==(const Tool &, const Tool &) = default;
};

/// One of the four points, with its tools.
struct Point {
    std::string title;
    std::string teaser;  ///< one line for cards
    std::string text;
    std::vector<Tool> tools;

    friend bool operator==(const Point &, const Point &) = default;
};

/// Everything that a language says on screen and on paper, apart from the screen's own labels (those are Qt translations).
struct Content {
    std::string language;       ///< BCP 47, the folder's name
    std::string language_name;  ///< in itself: "Dansk"
    schedule::Words words;
    std::vector<Passage> principles;  ///< eight
    std::vector<Point> points;        ///< four
    std::vector<Step> steps;          ///< six, of a meeting
    std::vector<Stage> stages;        ///< six, of change
    About about;
    Evidence evidence;
    std::map<std::string, std::string, std::less<>> paper;     ///< texts of the handouts, by key
    std::map<std::string, Worksheet, std::less<>> worksheets;  ///< by the name of their file

    /// A text of the handouts with its `{parts}` filled in. The key must exist: a test proves that each language has each key.
    std::string on_paper(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> parts = {}) const;

    /// The tool of that name among all points', or nullptr.
    const Tool *find_tool(std::string_view name) const;
    /// Whether the tool has a worksheet and the language has its file.
    bool has_worksheet(const Tool &tool) const { return worksheets.contains(tool.worksheet); }

    friend bool operator==(const Content &, const Content &) = default;
};

/// Reads one language from `assets/content/<language>`: `words.toml`, `smart.toml`, `stages.toml`, `about.toml`, `evidence.toml`
/// and `paper.toml`, every key required, the numbers beside the folder, and the `worksheets` that are there.
Read<Content> read_content(const std::filesystem::path &content_directory, std::string_view language);

/// Only the words for dates and times, for programs that say no more.
Read<schedule::Words> read_words(const std::filesystem::path &content_directory, std::string_view language);

/// The languages that have a folder with words in `content_directory`, sorted.
std::vector<std::string> content_languages(const std::filesystem::path &content_directory);

}  // namespace config
