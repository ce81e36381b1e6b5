// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace canvas {

/// A colour of the screen kind; each of the three from 0 to 1.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;

    friend bool operator==(const Colour &, const Colour &) = default;
};

/// 0xRRGGBB, as designers write it.
constexpr Colour colour(unsigned rgb)
{
    return {((rgb >> 16) & 0xFF) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0};
}

constexpr double points_per_mm = 72 / 25.4;

enum class Face { Regular, Bold };

struct Style {
    Face face = Face::Regular;
    double size = 11;  ///< points
    Colour colour;

    friend bool operator==(const Style &, const Style &) = default;
};

/// Height of a capital letter above the baseline, in millimetres (Lato: 0.7165 of the size).
constexpr double cap_height(const Style &style)
{
    return 0.7165 * style.size * 25.4 / 72;
}

/// Ends a line within a word; shown as a hyphen and taken out of the page as what it is.
inline constexpr const char *soft_hyphen = "\u00AD";

/// Words in one style. UTF-8; what the font lacks is shown by the nearest letter that it has.
struct Span {
    std::string text;
    Style style;

    friend bool operator==(const Span &, const Span &) = default;
};

/// Spans that stand side by side on one baseline.
using Line = std::vector<Span>;

enum class Wrap {
    Natural,   ///< each line as full as it can be, but no short word alone on the last one
    Balanced,  ///< lines about as long as each other: for captions and titles
};

enum class Align { Left, Centre, Right };

}  // namespace canvas
