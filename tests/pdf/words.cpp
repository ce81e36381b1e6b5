// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/words.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace paper {

namespace {

constexpr std::array<std::string_view, 4> hyphens = {"-", "\u00AD", "\u2010", "\u2011"};
constexpr std::array<std::string_view, 6> spaces = {" ", "\n", "\f", "\r", "\u00A0", "/"};  // an address breaks at its slashes

/// The one of them that the text goes on with; empty where it is none.
template<std::size_t count>
std::string_view next_of(std::string_view text, const std::array<std::string_view, count> &marks)
{
    for (const std::string_view mark : marks) {
        if (text.starts_with(mark))
            return mark;
    }
    return {};
}

}  // namespace

std::vector<std::string> split_words(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    bool broken = false;  // the word ended with a hyphen, so the next belongs to it
    while (!text.empty()) {
        const std::string_view hyphen = next_of(text, hyphens);
        const std::string_view space = next_of(text, spaces);
        const std::size_t length = std::max({hyphen.size(), space.size(), std::size_t{1}});
        if (!space.empty()) {
            if (!word.empty() && !broken)
                words.push_back(std::exchange(word, {}));
        } else if (hyphen.empty()) {
            word += text.substr(0, length);
        }
        broken = hyphen.empty() ? broken && !space.empty() : !word.empty();
        text.remove_prefix(length);
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

std::vector<std::string> words_of_pages(const File &file)
{
    return split_words(output_of("pdftotext -enc UTF-8 -raw " + file.path().string() + " -"));
}

std::vector<std::string> words_of_structure(const File &file)
{
    std::string text;
    std::istringstream lines(output_of("pdfinfo -enc UTF-8 -struct-text " + file.path().string()));
    for (std::string line; std::getline(lines, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin != std::string::npos && line[begin] == '"' && line.ends_with('"') && line.size() > begin + 1)
            text += line.substr(begin + 1, line.size() - begin - 2) + '\n';
    }
    return split_words(text);
}

std::vector<std::pair<std::size_t, std::size_t>> common_words(const std::vector<std::string> &before,
                                                              const std::vector<std::string> &after)
{
    const std::size_t wide = after.size() + 1;
    std::vector<int> longest((before.size() + 1) * wide);  // how many the ends from here have in common
    for (std::size_t row = before.size(); row-- > 0;) {
        for (std::size_t column = after.size(); column-- > 0;)
            longest[row * wide + column] = before[row] == after[column]
                                               ? longest[(row + 1) * wide + column + 1] + 1
                                               : std::max(longest[(row + 1) * wide + column], longest[row * wide + column + 1]);
    }
    std::vector<std::pair<std::size_t, std::size_t>> common;
    for (std::size_t row = 0, column = 0; row < before.size() && column < after.size();) {
        if (before[row] == after[column])
            common.emplace_back(row++, column++);
        else if (longest[(row + 1) * wide + column] >= longest[row * wide + column + 1])
            ++row;
        else
            ++column;
    }
    return common;
}

Difference compare(const std::vector<std::string> &before, const std::vector<std::string> &after)
{
    Difference difference;
    std::size_t row = 0;
    std::size_t column = 0;
    const auto take = [&](std::size_t to_row, std::size_t to_column) {
        for (; row < to_row; ++row)
            difference.removed.push_back(before[row]);
        for (; column < to_column; ++column)
            difference.added.push_back(after[column]);
    };
    for (const auto &[kept_row, kept_column] : common_words(before, after)) {
        take(kept_row, kept_column);
        ++row;
        ++column;
    }
    take(before.size(), after.size());
    return difference;
}

}  // namespace paper
