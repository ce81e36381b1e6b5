// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/text.h"

#include <utility>

namespace schedule {

namespace {

/// How many bytes the control character at `at` has; 0 where there is none.
std::size_t control_length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    if (byte(0) < 0x20 || byte(0) == 0x7F)
        return 1;
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0)
        return 2;
    const bool separator_or_direction = byte(1) == 0x80 && byte(2) >= 0xA8 && byte(2) <= 0xAE;
    const bool isolate = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
    return byte(0) == 0xE2 && (separator_or_direction || isolate) ? 3 : 0;
}

}  // namespace

Text::Text(std::string same_in_every_language)
{
    if (!same_in_every_language.empty())
        m_words.emplace(std::string(), std::move(same_in_every_language));
}

Text::Text(const char *same_in_every_language) : Text(std::string(same_in_every_language)) {}

Text::Text(std::map<std::string, std::string, std::less<>> by_language) : m_words(std::move(by_language))
{
    std::erase_if(m_words, [](const auto &entry) { return entry.second.empty(); });
}

const std::string &Text::in(std::string_view language) const
{
    static const std::string none;
    if (m_words.empty())
        return none;
    for (const std::string_view wanted :
         {language, language.substr(0, language.find('-')), std::string_view(), std::string_view("da")}) {
        const auto found = m_words.find(wanted);
        if (found != m_words.end())
            return found->second;
    }
    return m_words.begin()->second;
}

bool has_control_character(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (control_length(text, at) > 0)
            return true;
    }
    return false;
}

std::string without_control_characters(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = control_length(text, at);
        shown += length > 0 ? ' ' : text[at];
        at += length > 0 ? length : 1;
    }
    return shown;
}

}  // namespace schedule
