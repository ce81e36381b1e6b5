// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/hyphens.h"

#include "canvas/utf8.h"

#include <cstdlib>
#include <string>

#include <hyphen.h>

#include <QChar>

namespace canvas {

namespace {

constexpr int least_letters = 4;  // on either side
constexpr std::size_t most_letters = 100;

}  // namespace

void Hyphens::FreeDictionary::operator()(_HyphenDict *dictionary) const
{
    hnj_hyphen_free(dictionary);
}

Hyphens::Hyphens(const std::filesystem::path &dictionary) : m_dictionary(hnj_hyphen_load(dictionary.c_str())) {}

std::vector<std::size_t> Hyphens::places(std::string_view word) const
{
    if (!m_dictionary)
        return {};
    std::string letters;            // in the dictionary's encoding
    std::vector<std::size_t> ends;  // of each letter, in bytes of the word
    for (std::size_t at = 0; at < word.size();) {
        const char32_t character = next_character(word, at);
        if (character > 0xFF || !QChar::isLetter(character))
            return {};
        if (m_dictionary->utf8 != 0)
            append_utf8(letters, QChar::toLower(character));
        else
            letters += static_cast<char>(QChar::toLower(character));
        ends.push_back(at);
    }
    if (ends.size() < 2 * least_letters || ends.size() > most_letters)
        return {};
    std::string values(letters.size() + 5, '\0');
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int failed =
        hnj_hyphen_hyphenate3(m_dictionary.get(), letters.c_str(), static_cast<int>(letters.size()), values.data(), nullptr,
                              &replacements, &positions, &cuts, least_letters, least_letters, least_letters, least_letters);
    std::vector<std::size_t> places;
    for (std::size_t index = 0; failed == 0 && index + 1 < ends.size(); ++index) {
        const bool changes_letters = replacements != nullptr && replacements[index] != nullptr;
        if ((values[index] & 1) != 0 && !changes_letters)
            places.push_back(ends[index]);
    }
    for (std::size_t index = 0; replacements != nullptr && index < letters.size(); ++index)
        std::free(replacements[index]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return places;
}

}  // namespace canvas
