// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/content_stream.h"

#include <charconv>
#include <cmath>

namespace canvas {

namespace {

/// `value` in units of 10^-decimals, without trailing zeros.
void append_decimal(std::string &text, long value, int decimals)
{
    for (; decimals > 0 && value % 10 == 0; --decimals)
        value /= 10;
    if (value < 0) {
        text += '-';
        value = -value;
    }
    long unit = 1;
    for (int digit = 0; digit < decimals; ++digit)
        unit *= 10;
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, value / unit).ptr);
    if (decimals == 0)
        return;
    text += '.';
    for (long rest = value % unit; unit > 1; rest %= unit) {
        unit /= 10;
        text += static_cast<char>('0' + rest / unit);
    }
}

}  // namespace

Content &Content::decimal(double value, int decimals)
{
    double scale = 1;
    for (int digit = 0; digit < decimals; ++digit)
        scale *= 10;
    append_decimal(m_text, std::lround(value * scale), decimals);
    m_text += ' ';
    return *this;
}

Content &Content::whole(long value)
{
    append_decimal(m_text, value, 0);
    return *this;
}

void Content::colour(const Colour &colour, std::string_view grey, std::string_view red_green_blue)
{
    const auto part = [&](double value) {
        append_decimal(m_text, std::lround(value * 1000), 3);
        m_text += ' ';
    };
    part(colour.red);
    if (colour.red == colour.green && colour.green == colour.blue) {
        m_text += grey;
        return;
    }
    part(colour.green);
    part(colour.blue);
    m_text += red_green_blue;
}

void Content::fill_colour(const Colour &wanted)
{
    if (m_fill != wanted)
        colour(wanted, "g\n", "rg\n");
    m_fill = wanted;
}

void Content::stroke(const Colour &wanted, double points)
{
    if (m_stroke != wanted)
        colour(wanted, "G\n", "RG\n");
    m_stroke = wanted;
    if (m_width != points)
        number(points).words("w\n");
    m_width = points;
}

void Content::font(std::string_view name, double size)
{
    if (m_font == name && m_size == size)
        return;
    m_font = name;
    m_size = size;
    words("/").words(name).words(" ").number(size).words("Tf\n");
}

}  // namespace canvas
