// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/qr.h"
#include "canvas/structure.h"
#include "canvas/text.h"

#include <optional>
#include <string_view>
#include <vector>

namespace canvas {

struct DocumentState;
struct PageState;

/// Millimetres from the page's top left corner.
struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

/// Millimetres, upright (ISO 216).
struct PageSize {
    double width = 210;
    double height = 297;

    friend bool operator==(const PageSize &, const PageSize &) = default;
};

constexpr PageSize a4{210, 297};
constexpr PageSize a3{297, 420};

/// A line's colour and thickness.
struct Stroke {
    Colour colour;
    double thickness = 0.25;  ///< millimetres
};

/// What is drawn while it lives is inside one element of the structure, or none of it. Not for longer than the document.
class [[nodiscard]] Tagged {
public:
    Tagged(Tagged &&other) noexcept : m_structure(other.m_structure), m_artifact(other.m_artifact)
    {
        other.m_structure = nullptr;
    }
    Tagged &operator=(Tagged &&) = delete;
    ~Tagged();

private:
    friend class Page;
    Tagged(Structure &structure, bool artifact) : m_structure(&structure), m_artifact(artifact) {}

    Structure *m_structure;
    bool m_artifact;
};

/// One page to draw on: millimetres from its top left corner, text by its baseline. Faults are kept and told by Document::finish.
///
/// The order of drawing is the order of reading. Text belongs to the element that is open, to a paragraph of its own where none
/// is; shapes are ornaments that no screen reader mentions.
class Page {
public:
    void text(double x, double baseline, std::string_view text, const Style &style, Align align = Align::Left);
    void text(double x, double baseline, const Line &line, Align align = Align::Left);
    /// Lines of one paragraph, `leading` apart.
    void lines(double x, double baseline, const std::vector<Line> &lines, double leading, Align align = Align::Left);

    Tagged tag(const Tag &tag);
    /// For text that says nothing new where it stands: feet, running heads.
    Tagged artifact();
    /// A picture with words of its own, drawn within `box`. `alt` says what it shows.
    Tagged figure(const Box &box, std::string_view alt);

    void rule(double left, double y, double right, const Stroke &stroke);
    void line(double from_x, double from_y, double to_x, double to_y, const Stroke &stroke);
    void rectangle(const Box &box, const Colour &fill);
    void rounded(const Box &box, double radius, const std::optional<Colour> &fill, const std::optional<Stroke> &stroke);
    void disc(double centre_x, double centre_y, double radius, const Colour &fill);
    /// A number in the middle of a disc.
    void numbered_disc(double centre_x, double centre_y, double radius, int number, const Colour &fill, const Style &style);
    /// The code's modules in black as one path, without the quiet zone, which the caller leaves free. `alt` says what it is for.
    void qr(const QrCode &code, double left, double top, double module, std::string_view alt);

private:
    friend class Document;
    Page(PageState &sheet, DocumentState &book) : m_sheet(&sheet), m_book(&book) {}

    double from_bottom(double y) const;
    void show(double x, double baseline, const Line &line, Align align, bool more);
    void link(const Box &box);
    void paint(const std::optional<Colour> &fill, const std::optional<Stroke> &stroke);

    PageState *m_sheet;  ///< this and the book: borrowed from the document
    DocumentState *m_book;
};

}  // namespace canvas
