// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/paper.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace paper {

/// Words without their hyphens, so that one broken at the end of a line is one; the parts of an address are a word each.
std::vector<std::string> split_words(std::string_view text);

/// The words as they stand in the pages' own order of drawing.
std::vector<std::string> words_of_pages(const File &file);

/// The words as a screen reader meets them in the tree of tags.
std::vector<std::string> words_of_structure(const File &file);

/// The indices, ascending on both sides, of as many equal words as two lists have in the same order.
std::vector<std::pair<std::size_t, std::size_t>> common_words(const std::vector<std::string> &before,
                                                              const std::vector<std::string> &after);

/// The words of the one list that common_words leaves out, and those of the other.
struct Difference {
    std::vector<std::string> removed;
    std::vector<std::string> added;
};

Difference compare(const std::vector<std::string> &before, const std::vector<std::string> &after);

}  // namespace paper
