// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/content/problems.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

namespace support {

/// Whether a text says what is wrong by that code, with whatever values, in that language. An unknown code is said by nothing.
inline bool says(std::string_view text, std::string_view code, std::string_view language)
{
    const auto sentences = config::read_sentences(MOEDESTED_SOURCE_DIR "/assets/content", language).value();
    const auto sentence = sentences.by_code.find(code);
    if (sentence == sentences.by_code.end())
        return false;
    std::string_view pattern = sentence->second.what;
    while (!pattern.empty()) {
        const std::size_t open = std::min(pattern.find('{'), pattern.size());
        const std::size_t at = text.find(pattern.substr(0, open));
        if (at == std::string_view::npos)
            return false;
        text.remove_prefix(at + open);
        pattern.remove_prefix(std::min(pattern.find('}', open), pattern.size() - 1) + 1);
    }
    return true;
}

MATCHER_P(Says, code, std::string("says ") + code)
{
    return says(arg, code, "en");
}

MATCHER_P(SaysInDanish, code, std::string("says in Danish ") + code)
{
    return says(arg, code, "da");
}

}  // namespace support
