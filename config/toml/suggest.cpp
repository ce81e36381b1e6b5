// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/suggest.h"

#include "schedule/text.h"

#include <algorithm>
#include <numeric>

namespace config {

namespace {

constexpr std::size_t longest_word = 64;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Insertions, deletions and substitutions between two short words (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substituted = diagonal + (lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view> &candidates)
{
    if (word.empty() || word.size() > longest_word)
        return {};
    std::string_view best;
    // More than about a third of the word wrong is another word.
    std::size_t limit = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const auto longer = std::max(word.size(), candidate.size());
        const auto shorter = std::min(word.size(), candidate.size());
        if (longer - shorter >= limit)
            continue;
        const std::size_t edits = distance(word, candidate);
        if (edits < limit && edits < longer) {
            limit = edits;
            best = candidate;
        }
    }
    return best;
}

std::string in_quotes(std::string_view value)
{
    std::string text = "\"";
    int code_points = 0;
    for (const char c : schedule::without_control_characters(value.substr(0, 300))) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U && ++code_points > 60) {
            text += "…";
            break;
        }
        text += c;
    }
    return text + '"';
}

}  // namespace config
