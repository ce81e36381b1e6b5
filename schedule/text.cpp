// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/text.h"

#include <algorithm>
#include <iterator>
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

struct Span {
    char32_t first;
    char32_t last;
};

/// Unicode 15: White_Space, Default_Ignorable_Code_Point and the control characters, with what has an empty glyph or only marks
/// a place for other signs. In order.
constexpr Span without_ink[] = {
    {0x0000, 0x0020},   {0x007F, 0x00A0},   {0x00AD, 0x00AD},   {0x034F, 0x034F},   {0x061C, 0x061C},
    {0x115F, 0x1160},   {0x1680, 0x1680},   {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x2000, 0x200F},
    {0x2028, 0x202F},   {0x205F, 0x206F},   {0x2800, 0x2800},   {0x3000, 0x3000},   {0x3164, 0x3164},
    {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},   {0x13430, 0x1343F},
    {0x16FE4, 0x16FE4}, {0x1BCA0, 0x1BCA3}, {0x1D159, 0x1D159}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
};

bool has_ink(char32_t letter)
{
    const auto *const span = std::ranges::lower_bound(without_ink, letter, {}, &Span::last);
    return span == std::end(without_ink) || letter < span->first;
}

/// Takes a code point off the front; a byte that is no UTF-8 is shown as U+FFFD.
char32_t take_letter(std::string_view &text)
{
    const auto first = static_cast<unsigned char>(text.front());
    text.remove_prefix(1);
    if (first < 0x80)
        return first;
    const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
    char32_t letter = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const unsigned next = i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
        if ((next & 0xC0U) != 0x80)
            return 0xFFFD;
        letter = letter << 6U | (next & 0x3FU);
    }
    text.remove_prefix(more);
    return more > 0 ? letter : 0xFFFD;
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

bool is_invisible(std::string_view text)
{
    while (!text.empty()) {
        if (has_ink(take_letter(text)))
            return false;
    }
    return true;
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
