// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/golden_text.h"

#include "pdf/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <sstream>

namespace paper {

namespace {

std::string tenths(double mm, int width = 0)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%*.1f", width, mm);
    return text.data();
}

std::vector<std::string> texts(const PlacedText &text)
{
    std::vector<std::string> result;
    for (const PlacedWord &word : text.words)
        result.push_back(word.text);
    return result;
}

std::string place(const PlacedWord &word)
{
    return "page " + std::to_string(word.page) + ", " + tenths(word.left) + " x " + tenths(word.top) + " mm: \"" + word.text +
           '"';
}

/// Words one after the other that moved by about the same.
struct Move {
    PlacedWord first;
    PlacedWord last;
    int words = 1;
    int pages = 0;
    double right = 0;
    double down = 0;

    bool goes_on_with(const Move &other, double tolerance) const
    {
        return pages == other.pages && first.page == other.first.page && std::abs(right - other.right) <= tolerance &&
               std::abs(down - other.down) <= tolerance;
    }

    std::string sentence() const
    {
        const std::string rest = words == 1 ? "" : " to \"" + last.text + "\" (" + std::to_string(words) + " words)";
        const std::string page = pages == 0 ? "" : " to page " + std::to_string(first.page + pages);
        return place(first) + rest + " moved" + page + " by " + tenths(right) + " to the right and " + tenths(down) + " down";
    }
};

std::vector<std::string> changed_pages(const PlacedText &before, const PlacedText &after)
{
    std::vector<std::string> result;
    if (before.pages.size() != after.pages.size())
        result.push_back(std::to_string(after.pages.size()) + " pages, " + std::to_string(before.pages.size()) + " before");
    for (std::size_t page = 0; page < std::min(before.pages.size(), after.pages.size()); ++page) {
        const auto size = [page](const PlacedText &text) {
            return tenths(text.pages[page].width) + " x " + tenths(text.pages[page].height) + " mm";
        };
        if (size(before) != size(after))
            result.push_back("page " + std::to_string(page + 1) + " is " + size(after) + ", " + size(before) + " before");
    }
    return result;
}

}  // namespace

std::string to_golden(const PlacedText &text)
{
    std::string golden;
    int page = 0;
    std::string height;  // of the line so far
    for (const PlacedWord &word : text.words) {
        for (; page < word.page; ++page, height.clear()) {
            const SizeOfPage &size = text.pages[static_cast<std::size_t>(page)];
            golden += (golden.empty() ? "page " : "\npage ") + tenths(size.width) + " x " + tenths(size.height);
        }
        if (tenths(word.top, 5) != height) {
            height = tenths(word.top, 5);
            golden += '\n' + height + " |";
        }
        golden += ' ' + tenths(word.left, 5) + ' ' + word.text;
    }
    return golden + '\n';
}

PlacedText from_golden(const std::string &golden)
{
    PlacedText text;
    std::istringstream lines(golden);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream parts(line);
        std::string mark;
        if (line.starts_with("page ")) {
            SizeOfPage size;
            parts >> mark >> size.width >> mark >> size.height;
            text.pages.push_back(size);
            continue;
        }
        PlacedWord word;
        word.page = static_cast<int>(text.pages.size());
        parts >> word.top >> mark;
        while (parts >> word.left >> word.text)
            text.words.push_back(word);
    }
    return text;
}

std::vector<std::string> differences(const PlacedText &before, const PlacedText &after, double tolerance)
{
    std::vector<std::string> result = changed_pages(before, after);
    std::vector<Move> moves;
    std::size_t old_word = 0;
    std::size_t new_word = 0;
    const auto tell = [&](std::size_t old_end, std::size_t new_end) {
        for (; old_word < old_end; ++old_word)
            result.push_back(place(before.words[old_word]) + " is gone");
        for (; new_word < new_end; ++new_word)
            result.push_back(place(after.words[new_word]) + " is new");
    };
    for (const auto &[was_at, is_at] : common_words(texts(before), texts(after))) {
        tell(was_at, is_at);
        const PlacedWord &was = before.words[old_word++];
        const PlacedWord &is = after.words[new_word++];
        const Move move{was, was, 1, is.page - was.page, is.left - was.left, is.top - was.top};
        if (move.pages == 0 && std::max(std::abs(move.right), std::abs(move.down)) <= tolerance)
            continue;
        if (moves.empty() || !moves.back().goes_on_with(move, tolerance)) {
            moves.push_back(move);
        } else {
            moves.back().last = was;
            ++moves.back().words;
        }
    }
    tell(before.words.size(), after.words.size());
    for (const Move &move : moves)
        result.push_back(move.sentence());
    return result;
}

}  // namespace paper
