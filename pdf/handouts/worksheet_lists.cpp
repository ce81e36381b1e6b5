// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of a worksheet that stand line by line: steps, ticks, ladders, scales and lines to write on.

#include "handouts/sections.h"
#include "handouts/worksheet_parts.h"

#include <algorithm>

namespace handouts {

namespace {

constexpr double leading = 5.6;
constexpr canvas::Stroke pen_line{hairline, 0.3};

Piece unchanging(std::vector<Block> blocks)
{
    return {[blocks = std::move(blocks)](double) { return blocks; }};
}

Block tick(Block text, bool first)
{
    constexpr double box = 6;
    constexpr double row_height = 8;
    const double lead_in = (row_height - canvas::cap_height(body_style)) / 2;
    const double height = std::max(row_height, text.height + 2 * lead_in);
    Block item{height, [text = std::move(text), lead_in](canvas::Page &page, double left, double top) {
                   page.rounded({left + 0.2, top + (row_height - box) / 2, box, box}, 1, std::nullopt, canvas::Stroke{ink, 0.35});
                   const canvas::Tagged entry = page.tag({canvas::Role::LI});
                   const canvas::Tagged body = page.tag({canvas::Role::LBody});
                   text.draw(page, left + numbered_left, top + lead_in);
               }};
    return tagged(std::move(item), {.role = canvas::Role::L, .joins = !first});
}

}  // namespace

int lines_in(double room, int least)
{
    constexpr double good_pitch = 9.3;
    const int few = std::max(1, static_cast<int>(room / good_pitch));
    const double narrow = room / (few + 1);
    const bool more = narrow >= least_pitch && good_pitch - narrow < room / few - good_pitch;
    return std::max(least, more ? few + 1 : few);
}

Piece piece_of(const Job &job, const config::worksheet::Steps &steps)
{
    std::vector<Block> blocks;
    for (const std::string &item : steps.items) {
        Block text = paragraph(job.document, {{item, body_style}}, content_width - numbered_left, leading);
        blocks.push_back(numbered(job, static_cast<int>(blocks.size()) + 1, std::move(text), body_style));
        blocks.back().before = 4.6;
    }
    return unchanging(std::move(blocks));
}

Piece piece_of(const Job &, const config::worksheet::Words &)
{
    return unchanging({});
}

Piece piece_of(const Job &job, const config::worksheet::Ticks &ticks)
{
    std::vector<Block> blocks;
    for (const std::string &item : ticks.items)
        blocks.push_back(
            tick(paragraph(job.document, {{item, body_style}}, content_width - numbered_left, leading), blocks.empty()));
    return unchanging(std::move(blocks));
}

Piece piece_of(const Job &job, const config::worksheet::Ladder &ladder)
{
    constexpr double least_rung = 8.5;
    constexpr double most_rung = 11;
    constexpr double saved = 2;  // of the first rung: above it there is room to write in already
    std::vector<Block> above;
    if (!ladder.label.empty())
        above.push_back(paragraph(job.document, {{ladder.label, strong_style}}, content_width, leading));
    return {[&job, above, count = ladder.count](double more) {
                std::vector<Block> blocks = above;
                for (int number = 1; number <= count; ++number) {
                    const Block label = numbered(job, number, Block{0, [](canvas::Page &, double, double) {}}, strong_style);
                    const double height = least_rung + more / count - (number == 1 ? saved : 0);
                    blocks.push_back({height, [label, height](canvas::Page &page, double left, double top) {
                                          label.draw(page, left, top + height - 1.6 - canvas::cap_height(strong_style));
                                          page.rule(left + numbered_left, top + height, left + content_width, pen_line);
                                      }});
                }
                return blocks;
            },
            (most_rung - least_rung) * ladder.count};
}

Piece piece_of(const Job &job, const config::worksheet::Scale &scale)
{
    constexpr double radius = 4.4;
    static constexpr Style number_style{Face::Regular, 11, ink_soft};
    const Block label = paragraph(job.document, {{scale.label, strong_style}}, content_width, leading);
    const auto word = [&](const std::string &text, canvas::Align align) {
        std::vector<canvas::Line> lines = job.document.wrap(
            {{text, note_style}}, column_width, align == canvas::Align::Right ? canvas::Wrap::Balanced : canvas::Wrap::Natural);
        const double cap = canvas::cap_height(note_style);
        const double height = text.empty() ? 0 : cap + 4.4 * static_cast<double>(lines.size() - 1);
        return Block{height, [lines = std::move(lines), cap, align](canvas::Page &page, double x, double top) {
                         page.lines(x, top + cap, lines, 4.4, align);
                     }};
    };
    const Block low = word(scale.low, canvas::Align::Left);
    const Block high = word(scale.high, canvas::Align::Right);
    const Block row{2 * radius, [from = scale.from, to = scale.to](canvas::Page &page, double left, double top) {
                        const double pitch = (content_width - 2 * radius) / (to - from);
                        const canvas::Tagged numbers = page.tag({canvas::Role::P});
                        for (int number = from; number <= to; ++number) {
                            const double middle = left + radius + pitch * (number - from);
                            page.rounded({middle - radius + 0.2, top + 0.2, 2 * radius - 0.4, 2 * radius - 0.4}, radius - 0.2,
                                         std::nullopt, canvas::Stroke{ink, 0.35});
                            page.text(middle, top + radius + canvas::cap_height(number_style) / 2, std::to_string(number),
                                      number_style, canvas::Align::Centre);
                        }
                    }};
    // Read as it is meant: what it is about, the low end, the numbers, the high end.
    constexpr double below_label = 4.4;
    constexpr double below_row = 3;
    const double ends = std::max(low.height, high.height);
    const double height = label.height + below_label + row.height + (ends > 0 ? below_row + ends : 0);
    return unchanging({{height, [=](canvas::Page &page, double left, double top) {
                            const double row_top = top + label.height + below_label;
                            const double ends_top = row_top + row.height + below_row;
                            label.draw(page, left, top);
                            low.draw(page, left, ends_top);
                            row.draw(page, left, row_top);
                            high.draw(page, left + content_width, ends_top);
                        }}});
}

Piece piece_of(const Job &job, const config::worksheet::Lines &lines)
{
    constexpr double most_pitch = 11.5;
    const double beside_label = job.document.width(lines.label, strong_style) + 4;
    const bool above = !lines.label.empty() && beside_label > content_width * 0.6;
    const Block label = paragraph(job.document, {{lines.label, strong_style}}, content_width, leading);
    const double first_left = above || lines.label.empty() ? 0 : beside_label;
    // Above a line that has its label in front there is room to write in already.
    const double saved = first_left > 0 ? 3 : 0;
    return {[=, count = lines.count](double more) {
                const double height = least_pitch * count + more;
                const int rows = lines_in(height, count);
                const double pitch = std::min(height / rows, most_pitch);
                Block block{pitch * rows - saved, [=](canvas::Page &page, double left, double top) {
                                const double first = top + pitch - saved;
                                if (first_left > 0)
                                    label.draw(page, left, first - 1.2 - label.height);
                                for (int row = 0; row < rows; ++row)
                                    page.rule(left + (row == 0 ? first_left : 0), first + pitch * row, left + content_width,
                                              pen_line);
                            }};
                return above ? std::vector{label, std::move(block)} : std::vector{std::move(block)};
            },
            any_height};
}

}  // namespace handouts
