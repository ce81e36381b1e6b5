// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/sentences.h"

#include <filesystem>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace config {

/// What `language` says of problems: `problems.toml` in its folder of `content_directory`.
tl::expected<schedule::Sentences, schedule::Problem> read_sentences(const std::filesystem::path &content_directory,
                                                                    std::string_view language);

/// A problem's line as logs have it, in English; where the program is not installed whole, with the code in place of a sentence.
std::string to_log_line(const schedule::Problem &problem);
/// The same without a place, for what is about no file.
std::string to_log_words(const schedule::Finding &finding);

}  // namespace config
