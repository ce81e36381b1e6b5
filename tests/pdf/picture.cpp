// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/picture.h"

#include "pdf/paper.h"

#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace paper {

namespace {

Picture drawn(const File &file, int page, int dpi, const std::string &window)
{
    const std::string number = std::to_string(page);
    std::istringstream stream(output_of("pdftoppm -gray -r " + std::to_string(dpi) + " -f " + number + " -l " + number + window +
                                        ' ' + file.path().string()));
    std::string magic;
    int width = 0;
    int height = 0;
    int most = 0;
    stream >> magic >> width >> height >> most;
    stream.get();
    EXPECT_EQ(magic + ' ' + std::to_string(most), "P5 255") << file.path() << ", page " << page;
    Picture picture(width, height);
    stream.read(reinterpret_cast<char *>(picture.dots.data()), static_cast<std::streamsize>(picture.dots.size()));
    EXPECT_EQ(static_cast<std::size_t>(stream.gcount()), picture.dots.size());
    return picture;
}

}  // namespace

Picture page_picture(const File &file, int page, int dpi)
{
    return drawn(file, page, dpi, "");
}

Picture page_picture(const File &file, int page, int dpi, const Window &window)
{
    return drawn(file, page, dpi,
                 " -x " + std::to_string(window.left) + " -y " + std::to_string(window.top) + " -W " +
                     std::to_string(window.width) + " -H " + std::to_string(window.height));
}

Picture cut(const Picture &picture, const Window &window)
{
    Picture result(window.width, window.height);
    for (int row = 0; row < window.height; ++row) {
        for (int column = 0; column < window.width; ++column)
            result.at(column, row) = picture.at(window.left + column, window.top + row);
    }
    return result;
}

}  // namespace paper
