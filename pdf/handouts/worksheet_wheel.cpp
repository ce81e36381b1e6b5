// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/worksheet_parts.h"

#include "schedule/words.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace handouts {

namespace {

using config::worksheet::Wheel;

constexpr double leading = 5.2;
constexpr double least_radius = 38;
constexpr double most_radius = 54;  // leaves a name at the side 28 mm
constexpr double to_name = 4.5;     // from the rim
constexpr double between_names = 2.5;

/// A field's name beside the wheel; measures from the wheel's middle, y downwards.
struct Name {
    std::vector<canvas::Line> lines;
    double x = 0;  ///< of the side that is towards the wheel
    double top = 0;
    double height = 0;
    canvas::Align align = canvas::Align::Left;

    double bottom() const { return top + height; }
    double middle() const { return top + height / 2; }
};

/// `turn`: clockwise from straight up, in radians.
Name name_beside(const Job &job, const std::string &text, double radius, double turn)
{
    const double cosine = std::cos(turn);
    const double sine = std::sin(turn);
    const bool upright = std::abs(sine) < 0.1;
    Name name;
    name.align = upright ? canvas::Align::Centre : sine > 0 ? canvas::Align::Left : canvas::Align::Right;
    name.x = upright ? 0 : (radius + to_name) * sine;
    const double room = upright ? radius : content_width / 2 - std::abs(name.x);
    name.lines = job.document.wrap({{text, strong_style}}, room, canvas::Wrap::Balanced);
    name.height = canvas::cap_height(strong_style) + leading * static_cast<double>(name.lines.size() - 1);
    name.top = -(radius + to_name) * cosine - name.height / 2 * (1 + cosine);
    return name;
}

/// Moves names of one side, given from the top down, away from the wheel's middle until none is too near to the next.
void part(std::vector<Name *> &side)
{
    const auto below = std::ranges::find_if(side, [](const Name *name) { return name->middle() >= 0; });
    for (auto name = below; name != side.end(); ++name) {
        if (name != below)
            (*name)->top = std::max((*name)->top, (*std::prev(name))->bottom() + between_names);
    }
    double limit = below == side.end() ? 0 : (*below)->top - between_names;
    for (auto name = std::make_reverse_iterator(below); name != side.rend(); ++name) {
        if (below != side.end() || name != side.rbegin())
            (*name)->top = std::min((*name)->top, limit - (*name)->height);
        limit = (*name)->top - between_names;
    }
}

std::vector<Name> names_around(const Job &job, const Wheel &wheel, double radius)
{
    const double step = 2 * std::numbers::pi / static_cast<double>(wheel.spokes.size());
    std::vector<Name> names;
    for (const std::string &spoke : wheel.spokes)
        names.push_back(name_beside(job, spoke, radius, step * (static_cast<double>(names.size()) + 0.5)));
    for (const canvas::Align align : {canvas::Align::Left, canvas::Align::Right}) {
        std::vector<Name *> side;
        for (Name &name : names) {
            if (name.align == align)
                side.push_back(&name);
        }
        std::ranges::sort(side, {}, &Name::top);
        part(side);
    }
    return names;
}

/// Rings, spokes and on the spoke that points up the rings' numbers.
void draw_rim(canvas::Page &page, double x, double y, double radius, const Wheel &wheel)
{
    for (int ring = 1; ring <= wheel.rings; ++ring) {
        const double r = radius * ring / wheel.rings;
        const bool rim = ring == wheel.rings;
        page.rounded({x - r, y - r, 2 * r, 2 * r}, r, std::nullopt,
                     rim ? canvas::Stroke{ink, 0.5} : canvas::Stroke{hairline, 0.25});
    }
    const double step = 2 * std::numbers::pi / static_cast<double>(wheel.spokes.size());
    for (std::size_t spoke = 0; spoke < wheel.spokes.size(); ++spoke) {
        const double turn = step * static_cast<double>(spoke);
        page.line(x, y, x + radius * std::sin(turn), y - radius * std::cos(turn), {ink_soft, 0.35});
    }
    const double pitch = radius / wheel.rings;
    const int every = wheel.rings > 5 ? 2 : 1;       // more would be a crowd
    const canvas::Tagged numbers = page.artifact();  // the figure's words say how many there are
    for (int ring = wheel.rings; ring > 1; ring -= every) {
        const double middle = y - pitch * (ring - 0.5);
        page.rectangle({x - 1.9, middle - 1.5, 3.8, 3}, canvas::colour(0xFFFFFF));
        page.text(x, middle + canvas::cap_height(caption_style) / 2, std::to_string(ring), caption_style, canvas::Align::Centre);
    }
}

Block drawn(const Job &job, const Wheel &wheel, double radius)
{
    std::vector<Name> names = names_around(job, wheel, radius);
    double top = -radius;
    double bottom = radius;
    for (const Name &name : names) {
        top = std::min(top, name.top);
        bottom = std::max(bottom, name.bottom());
    }
    std::string all;
    for (const std::string &spoke : wheel.spokes)
        all.append(all.empty() ? "" : ", ").append(spoke);
    const std::string alt =
        job.say("worksheet_wheel",
                {{"count", std::to_string(wheel.spokes.size())}, {"names", all}, {"rings", std::to_string(wheel.rings)}});
    return {bottom - top, [=, names = std::move(names)](canvas::Page &page, double left, double edge) {
                const double x = left + content_width / 2;
                const double y = edge - top;
                const canvas::Tagged figure = page.figure({left, edge, content_width, bottom - top}, alt);
                draw_rim(page, x, y, radius, wheel);
                for (const Name &name : names)
                    page.lines(x + name.x, y + name.top + canvas::cap_height(strong_style), name.lines, leading, name.align);
            }};
}

}  // namespace

Piece piece_of(const Job &job, const Wheel &wheel)
{
    std::vector<Block> above;
    if (!wheel.hint.empty())
        above.push_back(paragraph(job.document, {{wheel.hint, note_style}}, content_width, 4.6));
    return {[above, &job, &wheel](double more) {
                std::vector<Block> blocks = above;
                const double radius = std::min(least_radius + more / 2, most_radius);
                blocks.push_back(drawn(job, wheel, radius));
                blocks.back().before = 6.5;
                return blocks;
            },
            2 * (most_radius - least_radius)};
}

}  // namespace handouts
