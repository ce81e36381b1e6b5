// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/worksheet_parts.h"

#include <algorithm>

namespace handouts {

namespace {

using config::worksheet::Field;
using config::worksheet::Fields;

constexpr double leading = 5.2;
constexpr double small_leading = 4.4;
constexpr double inset = 4.7;
constexpr double between = 4.6;
constexpr int least_lines = 2;  // to write on in each box
constexpr double frame = 0.35;
constexpr double heading_width = 27;    // of the band in front of a row
constexpr double heading_height = 8.5;  // of the band above a column, where its words fit on one line
constexpr double radius = 3;

/// What is printed in a box; the rest of it is for writing.
Block words_of(const Job &job, const Field &field, double width)
{
    std::vector<Block> blocks = {paragraph(job.document, {{field.label, strong_style}}, width, leading)};
    if (!field.hint.empty()) {
        blocks.push_back(paragraph(job.document, {{field.hint, note_style}}, width, small_leading));
        blocks.back().before = 2.5;
    }
    if (!field.example.empty()) {
        const Style label{Face::Bold, note_style.size, note_style.colour};
        blocks.push_back(paragraph(job.document, {{job.say("worksheet_example") + ' ', label}, {field.example, note_style}},
                                   width, small_leading));
        blocks.back().before = 2.5;
    }
    return stack(std::move(blocks));
}

/// A tinted band with words in its middle: a heading of boxes.
Block band(const Job &job, const std::string &text, double width, double least_height, canvas::Scope scope)
{
    constexpr double side = 2;
    constexpr double above = 3;
    const Block words = centred(job.document, {{text, strong_style}}, width - 2 * side, leading);
    const double height = std::max(least_height, words.height + 2 * above);
    Block block{height, [=](canvas::Page &page, double left, double top) {
                    page.rounded({left, top, width, height}, radius, petrol_soft, std::nullopt);
                    words.draw(page, left + width / 2, top + (height - words.height) / 2);
                }};
    return tagged(std::move(block), {.role = canvas::Role::TH, .scope = scope});
}

struct Row {
    std::vector<Block> words;  ///< one for each box
    double box_width = 0;
    double highest = 0;  ///< of the words

    double least() const { return 2 * inset + highest + least_lines * least_pitch; }
};

/// The rows' heights, `more` millimetres higher together than they need be: all the same where that is enough for each.
std::vector<double> heights_of(const std::vector<Row> &rows, double more)
{
    double highest = 0;
    double sum = more;
    for (const Row &row : rows) {
        highest = std::max(highest, row.least());
        sum += row.least();
    }
    const auto count = static_cast<double>(rows.size());
    std::vector<double> heights;
    for (const Row &row : rows)
        heights.push_back(highest * count <= sum ? sum / count : row.least() + more / count);
    return heights;
}

/// Boxes side by side. Their lines are level with each other, from the bottom up.
Block boxes(const Row &row, double height)
{
    const double room = height - 2 * inset - row.highest;
    const double pitch = room / lines_in(room, least_lines);
    return {height, [=](canvas::Page &page, double left, double top) {
                double x = left;
                for (const Block &words : row.words) {
                    page.rounded({x, top, row.box_width, height}, radius, std::nullopt, canvas::Stroke{hairline, frame});
                    const double writing = top + inset + words.height + pitch - 0.01;
                    for (double y = top + height - inset; y >= writing; y -= pitch)
                        page.rule(x + inset, y, x + row.box_width - inset, {hairline, 0.25});
                    words.draw(page, x + inset, top + inset);
                    x += row.box_width + between;
                }
            }};
}

std::vector<Row> rows_of(const Job &job, const Fields &fields, double width)
{
    std::vector<Row> rows;
    const auto columns = static_cast<std::size_t>(fields.columns);
    for (std::size_t first = 0; first < fields.fields.size(); first += columns) {
        const std::size_t end = std::min(first + columns, fields.fields.size());
        Row row;
        // The last row's boxes are as wide as the page even where there are fewer of them.
        const auto count = static_cast<double>(end - first);
        row.box_width = (width - between * (count - 1)) / count;
        for (std::size_t index = first; index < end; ++index) {
            Block words = words_of(job, fields.fields[index], row.box_width - 2 * inset);
            if (!fields.row_headings.empty())
                words = tagged(std::move(words), {canvas::Role::TD});
            row.words.push_back(std::move(words));
            row.highest = std::max(row.highest, row.words.back().height);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The bands above the columns, as a row of the table.
Block column_bands(const Job &job, const Fields &fields, double box_width)
{
    Block corner{0, [](canvas::Page &page, double, double) { const canvas::Tagged cell = page.tag({canvas::Role::TD}); }};
    std::vector<std::pair<double, Block>> cells = {{0, std::move(corner)}};
    double left = heading_width + between;
    for (const std::string &heading : fields.column_headings) {
        cells.emplace_back(left, band(job, heading, box_width, heading_height, canvas::Scope::Column));
        left += box_width + between;
    }
    return tagged(beside(std::move(cells)), {canvas::Role::TR});
}

}  // namespace

Piece piece_of(const Job &job, const Fields &fields)
{
    const bool headed = !fields.row_headings.empty();
    const double boxes_left = headed ? heading_width + between : 0;
    const std::vector<Row> rows = rows_of(job, fields, content_width - boxes_left);
    return {[=, &job, &fields](double more) {
                std::vector<Block> blocks;
                if (headed)
                    blocks.push_back(column_bands(job, fields, rows.front().box_width));
                const std::vector<double> heights = heights_of(rows, more);
                for (std::size_t index = 0; index < rows.size(); ++index) {
                    const double height = heights[index];
                    Block row = boxes(rows[index], height);
                    if (headed)
                        row =
                            tagged(beside({{0, band(job, fields.row_headings[index], heading_width, height, canvas::Scope::Row)},
                                           {boxes_left, std::move(row)}}),
                                   {canvas::Role::TR});
                    row.before = between;
                    blocks.push_back(std::move(row));
                }
                for (Block &block : blocks) {
                    if (headed)
                        block = tagged(std::move(block), {.role = canvas::Role::Table, .joins = &block != &blocks.front()});
                }
                return blocks;
            },
            any_height};
}

}  // namespace handouts
