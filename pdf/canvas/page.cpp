// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/page.h"

#include "canvas/document_state.h"

#include <algorithm>

namespace canvas {

namespace {

constexpr double circle_handle = 0.5523;  // how far a Bézier handle reaches to draw a quarter of a circle

double points(double millimetres)
{
    return millimetres * points_per_mm;
}

/// Operators with their points, in millimetres of the page.
class Path {
public:
    explicit Path(PageState &sheet) : m_content(sheet.content), m_height(sheet.size.height) {}

    void move(double x, double y) { point(x, y).words("m\n"); }
    void line(double x, double y) { point(x, y).words("l\n"); }
    void curve(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        point(x1, y1);
        point(x2, y2);
        point(x3, y3).words("c\n");
    }

private:
    Content &point(double x, double y) { return m_content.number(points(x)).number(points(m_height - y)); }

    Content &m_content;
    double m_height;
};

bool is_heading(Role role)
{
    return role == Role::H1 || role == Role::H2 || role == Role::H3;
}

}  // namespace

void PageState::end_mark()
{
    if (marked != no_mark)
        content.words("EMC\n");
    marked = no_mark;
}

void PageState::mark_artifact()
{
    if (marked == artifact)
        return;
    end_mark();
    content.words("/Artifact BMC\n");
    marked = artifact;
}

void PageState::mark(Structure &structure)
{
    if (structure.artifacts > 0) {
        mark_artifact();
        return;
    }
    if (marked == structure.current())
        return;
    end_mark();
    marked = structure.current();
    content.words("/")
        .words(name_of(structure.element(marked).tag.role))
        .words("<</MCID ")
        .whole(structure.mark(index))
        .words(">>BDC\n");
}

Tagged::~Tagged()
{
    if (m_structure == nullptr)
        return;
    if (m_artifact)
        --m_structure->artifacts;
    else
        m_structure->close();
}

Tagged Page::tag(const Tag &tag)
{
    if (m_book->structure.artifacts > 0)
        return artifact();  // a part of what says nothing new
    m_book->structure.open(tag);
    return {m_book->structure, false};
}

Tagged Page::artifact()
{
    ++m_book->structure.artifacts;
    return {m_book->structure, true};
}

Tagged Page::figure(const Box &box, std::string_view alt)
{
    Tagged tagged = tag({.role = Role::Figure, .alt = std::string(alt)});
    m_book->structure.element(m_book->structure.current()).box = {points(box.left), from_bottom(box.top + box.height),
                                                                  points(box.left + box.width), from_bottom(box.top)};
    return tagged;
}

double Page::from_bottom(double y) const
{
    return points(m_sheet->size.height - y);
}

void Page::text(double x, double baseline, std::string_view text, const Style &style, Align align)
{
    this->text(x, baseline, Line{{std::string(text), style}}, align);
}

void Page::text(double x, double baseline, const Line &line, Align align)
{
    lines(x, baseline, {line}, 0, align);
}

void Page::lines(double x, double baseline, const std::vector<Line> &lines, double leading, Align align)
{
    Structure &structure = m_book->structure;
    const bool empty = std::ranges::all_of(
        lines, [](const Line &line) { return std::ranges::all_of(line, [](const Span &span) { return span.text.empty(); }); });
    if (empty)
        return;
    const bool alone = structure.artifacts == 0 && structure.element(structure.current()).tag.role == Role::Document;
    if (alone)
        structure.open({Role::P});
    const Role role = structure.element(structure.current()).tag.role;
    if (is_heading(role) && structure.artifacts == 0)
        structure.element(structure.current()).top = baseline - 8;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        // A space parts the words of two lines, and those of two paragraphs in one element, for programs that take the text out.
        const bool more = index + 1 < lines.size() || (!alone && !is_heading(role) && structure.artifacts == 0);
        show(x, baseline, lines[index], align, more);
        baseline += leading;
    }
    if (alone)
        structure.close();
}

void Page::show(double x, double baseline, const Line &line, Align align, bool more)
{
    Structure &structure = m_book->structure;
    Typesetter &typesetter = m_book->typesetter;
    Line clean = line;
    double width = 0;
    for (Span &span : clean) {
        if (!Typesetter::is_clean(span.text))
            span.text = typesetter.clean(span.text);
        if (align != Align::Left)
            width += typesetter.width(span.text, span.style);
    }
    const double left = align == Align::Left ? x : align == Align::Centre ? x - width / 2 : x - width;
    if (more && !clean.empty() && !clean.back().text.ends_with('-') && !clean.back().text.ends_with(soft_hyphen) &&
        !clean.back().text.ends_with('/'))
        clean.back().text += ' ';

    Content &content = m_sheet->content;
    m_sheet->mark(structure);
    Structure::Element &element = structure.element(structure.current());
    content.words("BT\n").number(points(left)).number(from_bottom(baseline)).words("Td\n");
    double shown = 0;
    double size = 0;
    for (const Span &span : clean) {
        content.fill_colour(span.style.colour);
        shown += typesetter.show(content, span.text, span.style);
        size = std::max(size, span.style.size / points_per_mm);
        if (structure.artifacts == 0 && is_heading(element.tag.role))
            element.text += span.text;
    }
    content.words("ET\n");
    if (structure.artifacts == 0 && element.tag.role == Role::Link)
        link({left, baseline - 0.8 * size, shown, 1.05 * size});
}

void Page::link(const Box &box)
{
    Structure &structure = m_book->structure;
    const int element = structure.current();
    std::vector<Link> &links = m_book->links;
    const Link part{
        m_sheet->index,      element, points(box.left), from_bottom(box.top + box.height), points(box.left + box.width),
        from_bottom(box.top)};
    if (links.empty() || links.back().element != element || links.back().page != part.page) {
        Structure::Kid touched;
        touched.link = static_cast<int>(links.size());
        structure.element(element).kids.push_back(touched);
        links.push_back(part);
        return;
    }
    Link &whole = links.back();
    whole.left = std::min(whole.left, part.left);
    whole.bottom = std::min(whole.bottom, part.bottom);
    whole.right = std::max(whole.right, part.right);
    whole.top = std::max(whole.top, part.top);
}

void Page::paint(const std::optional<Colour> &fill, const std::optional<Stroke> &stroke)
{
    m_sheet->content.words(fill && stroke ? "B\n" : fill ? "f\n" : stroke ? "S\n" : "n\n");
}

void Page::rule(double left, double y, double right, const Stroke &stroke)
{
    line(left, y, right, y, stroke);
}

void Page::line(double from_x, double from_y, double to_x, double to_y, const Stroke &stroke)
{
    m_sheet->mark_artifact();
    m_sheet->content.stroke(stroke.colour, points(stroke.thickness));
    Path path(*m_sheet);
    path.move(from_x, from_y);
    path.line(to_x, to_y);
    paint(std::nullopt, stroke);
}

void Page::rectangle(const Box &box, const Colour &fill)
{
    m_sheet->mark_artifact();
    Content &content = m_sheet->content;
    content.fill_colour(fill);
    content.number(points(box.left)).number(from_bottom(box.top + box.height));
    content.number(points(box.width)).number(points(box.height)).words("re\n");
    paint(fill, std::nullopt);
}

void Page::rounded(const Box &box, double radius, const std::optional<Colour> &fill, const std::optional<Stroke> &stroke)
{
    m_sheet->mark_artifact();
    if (fill)
        m_sheet->content.fill_colour(*fill);
    if (stroke)
        m_sheet->content.stroke(stroke->colour, points(stroke->thickness));
    const double left = box.left;
    const double top = box.top;
    const double right = left + box.width;
    const double bottom = top + box.height;
    const double handle = radius * (1 - circle_handle);
    Path path(*m_sheet);
    path.move(left + radius, top);
    path.line(right - radius, top);
    path.curve(right - handle, top, right, top + handle, right, top + radius);
    path.line(right, bottom - radius);
    path.curve(right, bottom - handle, right - handle, bottom, right - radius, bottom);
    path.line(left + radius, bottom);
    path.curve(left + handle, bottom, left, bottom - handle, left, bottom - radius);
    path.line(left, top + radius);
    path.curve(left, top + handle, left + handle, top, left + radius, top);
    m_sheet->content.words("h\n");
    paint(fill, stroke);
}

void Page::disc(double centre_x, double centre_y, double radius, const Colour &fill)
{
    rounded({centre_x - radius, centre_y - radius, 2 * radius, 2 * radius}, radius, fill, std::nullopt);
}

void Page::numbered_disc(double centre_x, double centre_y, double radius, int number, const Colour &fill, const Style &style)
{
    disc(centre_x, centre_y, radius, fill);
    text(centre_x, centre_y + cap_height(style) / 2, std::to_string(number), style, Align::Centre);
}

void Page::qr(const QrCode &code, double left, double top, double module, std::string_view alt)
{
    std::vector<QrCode> &codes = m_book->codes;
    const auto known = std::ranges::find(codes, code);
    const auto index = known - codes.begin();
    if (known == codes.end())
        codes.push_back(code);

    const double side = module * code.size;
    const Tagged part = figure({left, top, side, side}, alt);
    m_sheet->mark(m_book->structure);
    Content &content = m_sheet->content;
    // One module is one unit, rows go down.
    content.words("q\n").decimal(points(module), 5).words("0 0 ").decimal(-points(module), 5);
    content.number(points(left)).number(from_bottom(top)).words("cm\n/Q");
    content.whole(index).words("_").whole(code.size).words(" Do\nQ\n");
}

}  // namespace canvas
