// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/golden_picture.h"

#include <algorithm>
#include <cstdlib>

#include <gtest/gtest.h>
#include <QImage>
#include <QString>

namespace paper {

namespace {

constexpr int noticeable = 64;

bool changed(const Picture &before, const Picture &after, int column, int row)
{
    return std::abs(before.at(column, row) - after.at(column, row)) > noticeable;
}

QString name_of(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

}  // namespace

Picture read_png(const std::filesystem::path &path)
{
    const QImage image = QImage(name_of(path)).convertToFormat(QImage::Format_Grayscale8);
    Picture picture(image.width(), image.height());
    for (int row = 0; row < picture.height; ++row)
        std::copy_n(image.constScanLine(row), picture.width, picture.dots.begin() + std::ptrdiff_t(row) * picture.width);
    return picture;
}

void write_png(const Picture &picture, const std::filesystem::path &path)
{
    const QImage image(picture.dots.data(), picture.width, picture.height, picture.width, QImage::Format_Grayscale8);
    EXPECT_TRUE(image.save(name_of(path), "PNG", 0)) << path;
}

double share_of_changed_dots(const Picture &before, const Picture &after)
{
    if (before.width != after.width || before.height != after.height)
        return 1;
    double count = 0;
    for (int row = 0; row < after.height; ++row) {
        for (int column = 0; column < after.width; ++column)
            count += changed(before, after, column, row);
    }
    return count / static_cast<double>(after.dots.size());
}

void write_comparison(const Picture &before, const Picture &after, const std::filesystem::path &path)
{
    const int width = std::max(before.width, after.width);
    const int height = std::max(before.height, after.height);
    QImage image(3 * width, height, QImage::Format_RGB32);
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            const int was = before.at(column, row);
            const int is = after.at(column, row);
            image.setPixel(column, row, qRgb(was, was, was));
            image.setPixel(width + column, row, qRgb(is, is, is));
            image.setPixel(2 * width + column, row, changed(before, after, column, row) ? qRgb(255, 0, 0) : qRgb(is, is, is));
        }
    }
    std::filesystem::create_directories(path.parent_path());
    EXPECT_TRUE(image.save(name_of(path))) << path;
}

}  // namespace paper
