// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/toml/read.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// One bar of a chart.
struct Bar {
    std::string name;  ///< the same in all languages
    std::string label;
    int percent = 0;

    friend bool operator==(const Bar &, const Bar &) = default;
};

/// What one question of the evaluation gave.
struct Chart {
    std::string name;   ///< the same in all languages
    std::string title;  ///< one sentence that says what it shows
    std::string text;   ///< what else one should know, or empty
    int figure = 0;     ///< number in the report; 0 = the figures stand in its text
    int page = 0;       ///< of the report
    std::vector<Bar> bars;

    friend bool operator==(const Chart &, const Chart &) = default;
};

/// The evaluation of 2016 in one language: its figures, what they can't show, and where they are from.
struct Evidence {
    int people = 0;   ///< who came to one meeting or more
    int groups = 0;   ///< that took part
    int answers = 0;  ///< questionnaires that were handed in
    std::string title;
    std::string lead;
    std::string people_label;
    std::string groups_label;
    std::string answers_label;
    std::string percent;      ///< pattern with {n}
    std::string from_figure;  ///< pattern with {answers}, {figure} and {page}
    std::string from_text;    ///< pattern with {answers} and {page}
    std::string limits_title;
    std::vector<std::string> limits;
    std::string after;  ///< what to make of it all
    std::string source;
    std::vector<Chart> charts;

    /// Nothing where there is no chart of that name.
    const Chart *chart(std::string_view name) const;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Joins the `numbers` of all languages with the `words` of one. Each chart and bar must be in both; problems name the file in
/// which one is missing.
Read<Evidence> read_evidence(const std::filesystem::path &numbers, const std::filesystem::path &words);

}  // namespace config
