// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace schedule {

/// Words that an admin wrote, in one language or in several.
class Text {
public:
    Text() = default;
    Text(std::string same_in_every_language);
    Text(const char *same_in_every_language);
    /// Keys are BCP 47 tags ("da", "en"); the empty key holds for every language not named.
    explicit Text(std::map<std::string, std::string, std::less<>> by_language);

    /// The words in `language`, else in that language as it is spoken elsewhere ("pt" for "pt-BR"), else those for every
    /// language, else the Danish ones, else the first; never fails.
    const std::string &in(std::string_view language) const;
    const std::map<std::string, std::string, std::less<>> &by_language() const { return m_words; }
    bool empty() const { return m_words.empty(); }

    friend bool operator==(const Text &, const Text &) = default;

private:
    std::map<std::string, std::string, std::less<>> m_words;
};

/// Whether UTF-8 text holds a character that a line can't show or that changes how a terminal or a screen shows the rest: C0, C1
/// and U+007F, the line separators U+2028 and U+2029, and what forces a direction (U+202A to U+202E, U+2066 to U+2069).
bool has_control_character(std::string_view text);

/// Whether nobody can see anything of the UTF-8 text: it is empty, or all of it is white space (Unicode property White_Space),
/// ignorable (Default_Ignorable_Code_Point: U+00AD, U+200B, U+2060, U+3164, U+FEFF …) or a sign without ink such as U+2800.
bool is_invisible(std::string_view text);

/// The text with a space in place of each of those, so that it can be shown wherever it came from.
std::string without_control_characters(std::string_view text);

}  // namespace schedule
