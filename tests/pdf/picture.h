// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace paper {

class File;

/// Grey dots, row by row from the top left: 0 is black, 255 white.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> dots;

    Picture() = default;
    Picture(int columns, int rows) : width(columns), height(rows), dots(static_cast<std::size_t>(columns) * rows, 255) {}

    std::uint8_t &at(int column, int row) { return dots[static_cast<std::size_t>(row) * width + column]; }
    /// White outside the picture.
    std::uint8_t at(int column, int row) const
    {
        const bool inside = column >= 0 && row >= 0 && column < width && row < height;
        return inside ? dots[static_cast<std::size_t>(row) * width + column] : 255;
    }
};

/// A part of a page in dots of the asked resolution, from its top left corner.
struct Window {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// The page as poppler draws it. Pages count from 1.
Picture page_picture(const File &file, int page, int dpi);
Picture page_picture(const File &file, int page, int dpi, const Window &window);

/// White where the window reaches beyond the picture.
Picture cut(const Picture &picture, const Window &window);

}  // namespace paper
