// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace paper {

class File;

/// A word where poppler sees it: millimetres from the page's top left corner, as high as the font's ascent and descent.
struct PlacedWord {
    int page = 1;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text;
};

struct SizeOfPage {
    double width = 0;
    double height = 0;
};

/// The words of the file in reading order, and its pages' sizes in millimetres.
struct PlacedText {
    std::vector<SizeOfPage> pages;
    std::vector<PlacedWord> words;
};

PlacedText placed_text(const File &file);

}  // namespace paper
