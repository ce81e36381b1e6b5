// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace schedule {

/// What one language says of each code, as its `problems.toml` has it.
struct Sentences {
    /// Patterns in which `{name}` stands for a value.
    struct Sentence {
        std::string what;    ///< what is wrong
        std::string remedy;  ///< what to do about it
    };

    std::map<std::string, Sentence, std::less<>> by_code;
    std::map<std::string, std::string, std::less<>> phrases;
    std::array<std::string, 7> weekdays;  ///< Monday first
    std::string and_word;                 ///< before the last of a list
};

/// The sentence with its remedy and values. Of a code that `sentences` lack: the code and its values, `bad-id (id: "Å")`.
std::string to_words(const Finding &finding, const Sentences &sentences);

/// `FILE:LINE:COL: error|warning: SENTENCE [KEY]`, the one line that every program prints; safe for a terminal whatever a file
/// holds.
std::string to_line(const Problem &problem, const Sentences &sentences);

}  // namespace schedule
