// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/worksheet_parts.h"

#include <algorithm>
#include <numeric>

namespace handouts {

namespace {

using canvas::Role;
using config::worksheet::Grid;

constexpr double leading = 5;
constexpr double small_leading = 4.3;
constexpr double padding = 2.4;  // beside a cell's words
constexpr double above_words = 2.6;
constexpr double least_row = 8.5;
constexpr canvas::Stroke between_rows{ink_soft, 0.3};
constexpr Style cell_label{Face::Bold, note_style.size, note_style.colour};

/// A column on paper. Words of the outermost two are flush with the page's other text.
struct Place {
    double left = 0;
    double width = 0;

    double words_left() const { return left + (left > 0 ? padding : 0); }
    double words_right() const { return left + width - (left + width < content_width - 0.01 ? padding : 0); }
    double words_width() const { return words_right() - words_left(); }
};

/// The places of the columns, in front of them that of the rows' headings where there are any.
std::vector<Place> places(const Job &job, const Grid &grid)
{
    std::vector<Place> found;
    double left = 0;
    if (!grid.row_headings.empty()) {
        double widest = 0;
        for (const std::string &heading : grid.row_headings)
            widest = std::max(widest, job.document.width(heading, strong_style));
        found.push_back({0, std::min(widest + 1.5 * padding, content_width * 0.3)});
        left = found.back().width;
    }
    const double room = content_width - left;
    const int shares = std::accumulate(grid.columns.begin(), grid.columns.end(), 0,
                                       [](int sum, const config::worksheet::Column &column) { return sum + column.width; });
    for (const config::worksheet::Column &column : grid.columns) {
        const double width = room * column.width / shares;
        found.push_back({left, width});
        left += width;
    }
    return found;
}

/// Cells side by side as one row of the table, with a line below it and lines between the columns.
Block row(const std::vector<Place> &columns, std::vector<Block> cells, double least_height, const canvas::Stroke &below)
{
    double height = least_height;
    for (const Block &cell : cells)
        height = std::max(height, cell.height + 2 * above_words);
    Block block{
        height, [=, cells = std::move(cells)](canvas::Page &page, double left, double top) {
            for (std::size_t index = 0; index < columns.size(); ++index) {
                if (index > 0)
                    page.line(left + columns[index].left, top, left + columns[index].left, top + height, {hairline, 0.25});
                if (index < cells.size())
                    cells[index].draw(page, left + columns[index].words_left(), top + above_words);
            }
            page.rule(left, top + height, left + content_width, below);
        }};
    return tagged(std::move(block), {Role::TR});
}

/// A cell to write in: a high one has lines, the row's own being the last.
Block empty_cell(double width = 0, double height = 0)
{
    const double pitch = height / lines_in(height, 1);
    return {0, [=](canvas::Page &page, double left, double top) {
                const canvas::Tagged cell = page.tag({Role::TD});
                for (double y = pitch; y < height - 1; y += pitch)
                    page.rule(left, top - above_words + y, left + width, {hairline, 0.25});
            }};
}

Block heading_row(const Job &job, const Grid &grid, const std::vector<Place> &columns)
{
    std::vector<Block> cells;
    if (!grid.row_headings.empty())
        cells.push_back(empty_cell());
    for (const config::worksheet::Column &column : grid.columns) {
        const double width = columns[cells.size()].words_width();
        std::vector<Block> words = {paragraph(job.document, {{column.heading, strong_style}}, width, leading)};
        if (!column.hint.empty()) {
            words.push_back(paragraph(job.document, {{column.hint, note_style}}, width, small_leading));
            words.back().before = 2.2;
        }
        cells.push_back(tagged(stack(std::move(words)), {.role = Role::TH, .scope = canvas::Scope::Column}));
    }
    return row(columns, std::move(cells), 0, {ink, 0.5});
}

Block example_row(const Job &job, const Grid &grid, const std::vector<Place> &columns)
{
    std::vector<Block> cells;
    if (!grid.row_headings.empty())
        cells.push_back(
            tagged(paragraph(job.document, {{job.say("worksheet_example"), cell_label}}, columns[0].words_width(), small_leading),
                   {.role = Role::TH, .scope = canvas::Scope::Row}));
    for (const std::string &text : grid.example) {
        std::vector<canvas::Span> spans = {{text, note_style}};
        if (cells.empty())
            spans.insert(spans.begin(), {job.say("worksheet_example") + ' ', cell_label});
        cells.push_back(tagged(paragraph(job.document, spans, columns[cells.size()].words_width(), small_leading), {Role::TD}));
    }
    return row(columns, std::move(cells), least_row, between_rows);
}

}  // namespace

Piece piece_of(const Job &job, const Grid &grid)
{
    const std::vector<Place> columns = places(job, grid);
    std::vector<Block> above = {heading_row(job, grid, columns)};
    if (!grid.example.empty())
        above.push_back(example_row(job, grid, columns));
    std::vector<Block> headings;
    for (const std::string &heading : grid.row_headings)
        headings.push_back(tagged(paragraph(job.document, {{heading, strong_style}}, columns[0].words_width(), leading),
                                  {.role = Role::TH, .scope = canvas::Scope::Row}));
    return {[=, rows = grid.rows](double more) {
                std::vector<Block> blocks = above;
                for (int index = 0; index < rows; ++index) {
                    std::vector<Block> cells;
                    double least = least_row;
                    if (!headings.empty()) {
                        cells.push_back(headings[static_cast<std::size_t>(index)]);
                        least = std::max(least, cells.back().height + 2 * above_words);
                    }
                    const double height = least + more / rows;
                    while (cells.size() < columns.size())
                        cells.push_back(empty_cell(columns[cells.size()].words_width(), height));
                    blocks.push_back(row(columns, std::move(cells), height, between_rows));
                }
                for (Block &block : blocks)
                    block = tagged(std::move(block), {.role = Role::Table, .joins = &block != &blocks.front()});
                return blocks;
            },
            any_height};
}

}  // namespace handouts
