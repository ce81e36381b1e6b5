// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/page.h"

#include "canvas/typesetter.h"

#include <cmath>

#include <hpdf.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>

namespace canvas {

namespace {

constexpr double points_per_mm = 72 / 25.4;
constexpr double circle = 0.5523;  // how far a Bézier handle reaches to draw a quarter of a circle

/// Points, to a hundredth: finer than any printer, and short in the file.
HPDF_REAL points(double millimetres)
{
    return static_cast<HPDF_REAL>(std::round(millimetres * points_per_mm * 100) / 100);
}

HPDF_REAL from_bottom(double millimetres)
{
    return points(page_height - millimetres);
}

HPDF_REAL real(double value)
{
    return static_cast<HPDF_REAL>(std::round(value * 1000) / 1000);
}

HPDF_Page haru(void *page)
{
    return static_cast<HPDF_Page>(page);
}

void set_fill(HPDF_Page page, const Colour &colour)
{
    HPDF_Page_SetRGBFill(page, real(colour.red), real(colour.green), real(colour.blue));
}

/// Shows a run with its kerning. libharu has no call for the TJ operator, so it is written into the page's stream by hand.
void show(HPDF_Page page, const Run &run)
{
    HPDF_Font_TextWidth(run.font, reinterpret_cast<const HPDF_BYTE *>(run.bytes.data()),
                        static_cast<HPDF_UINT>(run.bytes.size()));  // notes which characters the font must hold
    HPDF_Stream stream = static_cast<HPDF_PageAttr>(page->attr)->stream;
    HPDF_Stream_WriteStr(stream, "[");
    std::size_t begin = 0;
    for (std::size_t index = 0; index < run.bytes.size(); ++index) {
        const int kern = run.kerning_after[index];
        if (kern == 0 && index + 1 < run.bytes.size())
            continue;
        const std::string part = run.bytes.substr(begin, index + 1 - begin);
        HPDF_Stream_WriteEscapeText(stream, part.c_str());
        if (kern != 0)
            HPDF_Stream_WriteInt(stream, -kern);
        begin = index + 1;
    }
    HPDF_Stream_WriteStr(stream, "] TJ\012");
}

}  // namespace

void Page::text(double x, double baseline, std::string_view text, const Style &style, Align align)
{
    this->text(x, baseline, Line{{std::string(text), style}}, align);
}

void Page::text(double x, double baseline, const Line &line, Align align)
{
    Line clean = line;
    double width = 0;
    for (Span &span : clean) {
        span.text = m_typesetter->clean(span.text);
        width += m_typesetter->width(span.text, span.style);
    }
    const double left = align == Align::Left ? x : align == Align::Centre ? x - width / 2 : x - width;

    HPDF_Page page = haru(m_page);
    HPDF_Page_BeginText(page);
    HPDF_Page_MoveTextPos(page, points(left), from_bottom(baseline));
    for (const Span &span : clean) {
        set_fill(page, span.style.colour);
        for (const Run &run : m_typesetter->runs(span.text, span.style)) {
            HPDF_Page_SetFontAndSize(page, run.font, real(span.style.size));
            show(page, run);
        }
    }
    HPDF_Page_EndText(page);
}

void Page::paint(const std::optional<Colour> &fill, const std::optional<Stroke> &stroke)
{
    HPDF_Page page = haru(m_page);
    if (fill && stroke)
        HPDF_Page_FillStroke(page);
    else if (fill)
        HPDF_Page_Fill(page);
    else if (stroke)
        HPDF_Page_Stroke(page);
    else
        HPDF_Page_EndPath(page);
}

void Page::rule(double left, double y, double right, const Stroke &stroke)
{
    HPDF_Page page = haru(m_page);
    HPDF_Page_SetLineWidth(page, points(stroke.thickness));
    HPDF_Page_SetRGBStroke(page, real(stroke.colour.red), real(stroke.colour.green), real(stroke.colour.blue));
    HPDF_Page_MoveTo(page, points(left), from_bottom(y));
    HPDF_Page_LineTo(page, points(right), from_bottom(y));
    HPDF_Page_Stroke(page);
}

void Page::rectangle(const Box &box, const Colour &fill)
{
    HPDF_Page page = haru(m_page);
    set_fill(page, fill);
    HPDF_Page_Rectangle(page, points(box.left), from_bottom(box.top + box.height), points(box.width), points(box.height));
    HPDF_Page_Fill(page);
}

void Page::rounded(const Box &box, double radius, const std::optional<Colour> &fill, const std::optional<Stroke> &stroke)
{
    HPDF_Page page = haru(m_page);
    if (fill)
        set_fill(page, *fill);
    if (stroke) {
        HPDF_Page_SetLineWidth(page, points(stroke->thickness));
        HPDF_Page_SetRGBStroke(page, real(stroke->colour.red), real(stroke->colour.green), real(stroke->colour.blue));
    }
    const double right = box.left + box.width;
    const double bottom = box.top + box.height;
    const double handle = radius * (1 - circle);
    const auto x = points;
    const auto y = from_bottom;
    HPDF_Page_MoveTo(page, x(box.left + radius), y(box.top));
    HPDF_Page_LineTo(page, x(right - radius), y(box.top));
    HPDF_Page_CurveTo(page, x(right - handle), y(box.top), x(right), y(box.top + handle), x(right), y(box.top + radius));
    HPDF_Page_LineTo(page, x(right), y(bottom - radius));
    HPDF_Page_CurveTo(page, x(right), y(bottom - handle), x(right - handle), y(bottom), x(right - radius), y(bottom));
    HPDF_Page_LineTo(page, x(box.left + radius), y(bottom));
    HPDF_Page_CurveTo(page, x(box.left + handle), y(bottom), x(box.left), y(bottom - handle), x(box.left), y(bottom - radius));
    HPDF_Page_LineTo(page, x(box.left), y(box.top + radius));
    HPDF_Page_CurveTo(page, x(box.left), y(box.top + handle), x(box.left + handle), y(box.top), x(box.left + radius), y(box.top));
    HPDF_Page_ClosePath(page);
    paint(fill, stroke);
}

void Page::disc(double centre_x, double centre_y, double radius, const Colour &fill)
{
    HPDF_Page page = haru(m_page);
    set_fill(page, fill);
    HPDF_Page_Circle(page, points(centre_x), from_bottom(centre_y), points(radius));
    HPDF_Page_Fill(page);
}

void Page::numbered_disc(double centre_x, double centre_y, double radius, int number, const Colour &fill, const Style &style)
{
    disc(centre_x, centre_y, radius, fill);
    text(centre_x, centre_y + cap_height(style) / 2, std::to_string(number), style, Align::Centre);
}

void Page::qr(const QrCode &code, double left, double top, double module)
{
    HPDF_Page page = haru(m_page);
    const auto scale = static_cast<HPDF_REAL>(module * points_per_mm);
    HPDF_Page_GSave(page);
    set_fill(page, Colour{});
    HPDF_Page_Concat(page, scale, 0, 0, -scale, points(left), from_bottom(top));  // one module is one unit, rows go down
    // Written by hand: libharu formats each number as a real, which takes longer than all the rest of the page.
    std::string path;
    for (const QrRectangle &part : merged(code)) {
        for (const int number : {part.column, part.row, part.width, part.height})
            path.append(std::to_string(number)).append(" ");
        path.append("re\n");
    }
    path.append("f\n");
    HPDF_Stream_Write(static_cast<HPDF_PageAttr>(page->attr)->stream, reinterpret_cast<const HPDF_BYTE *>(path.data()),
                      static_cast<HPDF_UINT>(path.size()));
    HPDF_Page_GRestore(page);
}

}  // namespace canvas
