// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/documents.h"
#include "handouts/sections.h"

#include <algorithm>

namespace handouts {

namespace {

constexpr double disc_radius = 5;
constexpr double text_left = 2 * disc_radius + 4.5;
constexpr double head_gap = 14;  // between the lead and the first principles
constexpr double row_lead = 7;   // between the rule over a row and its text
constexpr double least_gap = 4;
constexpr double most_gap = 22;  // between a row's text and the next rule
constexpr Style number_style{Face::Bold, 15, petrol};
constexpr Style name_style{Face::Bold, 14, ink};
constexpr Style text_style{Face::Regular, 12, ink};
constexpr double text_leading = 6.2;

/// A principle under its rule, its number at the left.
Block cell(const Job &job, const config::Passage &principle, int number)
{
    const double width = column_width - text_left;
    Block name = paragraph(job.document, {{principle.title, name_style}}, width, 6.4, 3, canvas::Wrap::Balanced);
    name = tagged(std::move(name), {canvas::Role::H2});
    Block text = paragraph(job.document, {{principle.text, text_style}}, width, text_leading, 8);
    text.before = spaced(job.document, 4.4);
    const Block words = stack({std::move(name), std::move(text)});
    return {row_lead + words.height, [words, number](canvas::Page &page, double left, double top) {
                page.rule(left, top, left + column_width, {hairline, 0.3});
                const double middle = top + row_lead + canvas::cap_height(name_style) / 2;
                {
                    const canvas::Tagged ornament = page.artifact();
                    page.numbered_disc(left + disc_radius, middle, disc_radius, number, petrol_soft, number_style);
                }
                words.draw(page, left + text_left, top + row_lead);
            }};
}

}  // namespace

void principles(const Job &job)
{
    std::vector<Block> blocks = {head(job, job.say("principles_title"), job.say("principles_lead"))};
    const auto &all = job.order.content.principles;
    double height = blocks[0].height + head_gap;
    const std::size_t first_row = blocks.size();
    for (std::size_t index = 0; index < all.size(); index += 2) {
        std::vector<std::pair<double, Block>> row = {{0, cell(job, all[index], int(index) + 1)}};
        if (index + 1 < all.size())
            row.emplace_back(column_width + gutter, cell(job, all[index + 1], int(index) + 2));
        blocks.push_back(beside(std::move(row)));
        height += blocks.back().height;
    }
    // The rows share what is left of the page.
    const double gaps = static_cast<double>(blocks.size() - first_row);
    const double gap = std::clamp((content_bottom - margin - height) / gaps, spaced(job.document, least_gap), most_gap);
    for (std::size_t index = first_row; index < blocks.size(); ++index)
        blocks[index].before = index == first_row ? head_gap : gap;
    std::vector<canvas::Page> pages = flow(job.document, blocks, job.say("principles_title"));
    feet(job, pages, job.order.site.centre.name);
}

}  // namespace handouts
