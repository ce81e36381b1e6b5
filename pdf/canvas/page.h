// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/qr.h"
#include "canvas/text.h"

#include <optional>
#include <string_view>

namespace canvas {

class Typesetter;

/// Millimetres from the page's top left corner.
struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

constexpr double page_width = 210;
constexpr double page_height = 297;

/// A line's colour and thickness.
struct Stroke {
    Colour colour;
    double thickness = 0.25;  ///< millimetres
};

/// One page to draw on: millimetres from its top left corner, text by its baseline. Faults are kept and told by Document::finish.
class Page {
public:
    void text(double x, double baseline, std::string_view text, const Style &style, Align align = Align::Left);
    void text(double x, double baseline, const Line &line, Align align = Align::Left);

    void rule(double left, double y, double right, const Stroke &stroke);
    void rectangle(const Box &box, const Colour &fill);
    void rounded(const Box &box, double radius, const std::optional<Colour> &fill, const std::optional<Stroke> &stroke);
    void disc(double centre_x, double centre_y, double radius, const Colour &fill);
    /// A number in the middle of a disc.
    void numbered_disc(double centre_x, double centre_y, double radius, int number, const Colour &fill, const Style &style);
    /// The code's modules in black as one path, without the quiet zone, which the caller leaves free.
    void qr(const QrCode &code, double left, double top, double module);

private:
    friend class Document;
    Page(void *page, Typesetter &typesetter) : m_page(page), m_typesetter(&typesetter) {}

    void paint(const std::optional<Colour> &fill, const std::optional<Stroke> &stroke);

    void *m_page;  ///< HPDF_Page; kept out of the header, borrowed from the document
    Typesetter *m_typesetter;
};

}  // namespace canvas
