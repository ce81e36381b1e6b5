// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/toml/read.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// One thing to try at a stage: a strategy, or what a tool does there.
struct Advice {
    std::string title;  ///< of a strategy its heading, of a tool its name
    std::string text;

    friend bool operator==(const Advice &, const Advice &) = default;
};

/// One of the six stages of change, told so that a person knows it again.
struct Stage {
    std::string name;      ///< what a link calls it
    std::string sentence;  ///< what a person there could say
    std::string title;     ///< what the handbook calls it
    std::string text;
    std::vector<Advice> strategies;
    std::vector<Advice> tools;

    friend bool operator==(const Stage &, const Stage &) = default;
};

/// Reads `stages.toml` of a language: six [[stage]], each with at least one [[stage.strategy]] and one [[stage.tool]], whose
/// `name` is one of `tools`. Every key is required. Problems besides those of any file: `wrong-count`, `duplicate`,
/// `unknown-word`. Where `tools` is empty nothing is known of them, and every name is taken.
Read<std::vector<Stage>> read_stages(const std::filesystem::path &file, const std::vector<std::string_view> &tools);

}  // namespace config
