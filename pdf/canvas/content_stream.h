// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace canvas {

/// Operators of one page (PDF 32000-1 section 7.8). Sets a colour, font or line width only where it changes.
class Content {
public:
    /// Appends a number with at most two decimals, and a space.
    Content &number(double value) { return decimal(value, 2); }
    Content &decimal(double value, int decimals);
    Content &whole(long value);
    Content &words(std::string_view operators)
    {
        m_text += operators;
        return *this;
    }

    void fill_colour(const Colour &colour);
    void stroke(const Colour &colour, double points);
    void font(std::string_view name, double size);

    const std::string &text() const { return m_text; }

private:
    void colour(const Colour &colour, std::string_view grey, std::string_view red_green_blue);

    std::string m_text;
    Colour m_fill;
    Colour m_stroke;
    double m_width = 1;
    double m_size = 0;
    std::string m_font;
};

}  // namespace canvas
