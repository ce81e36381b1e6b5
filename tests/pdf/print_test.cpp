// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes out of an ordinary office printer: black and white, nothing near the paper's edges, and sometimes the wrong paper.

#include "pdf/picture.h"
#include "pdf/placed_words.h"
#include "pdf/samples.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <sstream>

#include <gmock/gmock.h>

using namespace paper;

namespace {

constexpr int print_dpi = 300;
constexpr double unprintable = 4;  // millimetres at each edge
constexpr double letter_height = 279.4;

class Print : public testing::TestWithParam<Sample> {
protected:
    void SetUp() override { ASSERT_FALSE(bytes.empty()); }

    std::string bytes = bytes_of(GetParam());
    File file{bytes};
};

int to_dots(double mm)
{
    return static_cast<int>(std::lround(mm / 25.4 * print_dpi));
}

/// WCAG 2.1 "contrast ratio" of two grey levels.
double contrast(int one, int other)
{
    const auto luminance = [](int level) {
        const double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// Between a word and what it stands on: the level that most of its box has, and the one furthest from it that at least 2 % of
/// the dots reach.
double contrast_of(const Picture &page, const PlacedWord &word)
{
    std::array<int, 256> count{};
    int all = 0;
    for (int row = to_dots(word.top); row < to_dots(word.bottom); ++row) {
        for (int column = to_dots(word.left); column < to_dots(word.right); ++column, ++all)
            ++count[page.at(column, row)];
    }
    const int ground = static_cast<int>(std::ranges::max_element(count) - count.begin());
    const auto furthest = [&](int from, int step) {
        for (int level = from, dots = 0; level != ground; level += step) {
            dots += count[static_cast<std::size_t>(level)];
            if (dots * 50 >= all)
                return level;
        }
        return ground;
    };
    return std::max(contrast(furthest(0, 1), ground), contrast(furthest(255, -1), ground));
}

}  // namespace

TEST_P(Print, CanBeReadInBlackAndWhite)
{
    const PlacedText text = placed_text(file);
    for (int number = 1; number <= static_cast<int>(text.pages.size()); ++number) {
        const Picture page = page_picture(file, number, print_dpi);
        for (const PlacedWord &word : text.words) {
            if (word.page == number) {
                EXPECT_GE(contrast_of(page, word), 4.5)
                    << '"' << word.text << "\" on page " << number << " at " << word.left << ", " << word.top << " mm";
            }
        }
    }
}

TEST_P(Print, LeavesTheEdgesFree)
{
    const std::size_t pages = placed_text(file).pages.size();
    for (std::size_t number = 1; number <= pages; ++number) {
        const Picture page = page_picture(file, static_cast<int>(number), print_dpi);
        const int edge = to_dots(unprintable);
        int inked = 0;
        for (int row = 0; row < page.height; ++row) {
            for (int column = 0; column < page.width; ++column) {
                if (column == edge && row >= edge && row < page.height - edge)
                    column = page.width - edge;
                inked += page.at(column, row) < 250;
            }
        }
        EXPECT_EQ(inked, 0) << "dots within 4 mm of the edge of page " << number;
    }
}

/// Unscaled, with the upper edges together, the lower ones or the middles: what all three leave.
TEST_P(Print, KeepsItsTextOnUsLetterFedByMistake)
{
    const PlacedText text = placed_text(file);
    for (const PlacedWord &word : text.words) {
        const SizeOfPage &page = text.pages.at(static_cast<std::size_t>(word.page) - 1);
        if (page.height > 298)
            continue;  // A3 is fed by nobody into a tray of Letter
        // The box is as high as the font's ascent and descent; no letter of ours is.
        const double slack = 0.2 * (word.bottom - word.top);
        EXPECT_GE(word.top + slack, page.height - letter_height + unprintable) << '"' << word.text << "\" on page " << word.page;
        EXPECT_LE(word.bottom, letter_height - unprintable) << '"' << word.text << "\" on page " << word.page;
    }
}

TEST_P(Print, HasNoLineThinnerThanAQuarterOfAMillimetre)
{
    static const std::regex width(R"(([0-9.]+) w)");
    std::istringstream lines(output_of("qpdf --qdf --object-streams=disable " + file.path().string() + " -"));
    std::smatch parts;
    for (std::string line; std::getline(lines, line);) {
        if (std::regex_match(line, parts, width)) {
            EXPECT_GE(std::stod(parts[1]) * 25.4 / 72, 0.249);
        }
    }
}

TEST_P(Print, HasNoTextBelowEightAndAHalfPoints)
{
    static const std::regex size(R"(/[A-Za-z0-9]+ ([0-9.]+) Tf)");
    std::istringstream lines(output_of("qpdf --qdf --object-streams=disable " + file.path().string() + " -"));
    std::smatch parts;
    int sizes = 0;
    for (std::string line; std::getline(lines, line);) {
        if (std::regex_match(line, parts, size)) {
            EXPECT_GE(std::stod(parts[1]), 8.5);
            ++sizes;
        }
    }
    EXPECT_GT(sizes, 0);
}

INSTANTIATE_TEST_SUITE_P(Paper, Print, testing::ValuesIn(every_sample()), name_of_test);
