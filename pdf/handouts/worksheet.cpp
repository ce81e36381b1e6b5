// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/worksheet_parts.h"

#include "handouts/documents.h"
#include "handouts/sections.h"

#include <algorithm>

namespace handouts {

namespace {

constexpr double least_gap = 5;  // between parts; grows before they do
constexpr double full_gap = 9;
constexpr double below_heading = 5.4;
constexpr double below_text = 5;
constexpr double full_bottom = content_bottom - 2.5;  // what can be shorter ends well above the foot's rule

double height_of(const std::vector<Block> &blocks)
{
    double height = 0;
    for (const Block &block : blocks)
        height += (&block == &blocks.front() ? 0 : block.before) + block.height;
    return height;
}

/// A part as it will stand on its page.
struct Placed {
    Piece piece;
    bool new_page = false;
    double least = 0;
    double more = 0;
};

Placed placed(Piece piece, bool new_page)
{
    Placed part{std::move(piece), new_page};
    part.least = height_of(part.piece.blocks(0));
    return part;
}

/// The part's heading and text, and below them what there is to fill in.
Piece whole_part(const Job &job, const config::worksheet::Part &part)
{
    Piece piece = std::visit([&job](const auto &content) { return piece_of(job, content); }, part.content);
    std::vector<Block> above;
    if (!part.heading.empty())
        above.push_back(tagged(paragraph(job.document, {{part.heading, heading_style}}, content_width, 6.5), {canvas::Role::H2}));
    if (!part.text.empty()) {
        above.push_back(paragraph(job.document, {{part.text, body_style}}, content_width, 5.6));
        above.back().before = below_heading;
    }
    if (above.empty())
        return piece;
    piece.blocks = [above, content = std::move(piece.blocks), gap = part.text.empty() ? below_heading : below_text](double more) {
        std::vector<Block> blocks = above;
        std::vector<Block> below = content(more);
        if (!below.empty())
            below.front().before = gap;
        std::ranges::move(below, std::back_inserter(blocks));
        return blocks;
    };
    return piece;
}

using Parts = std::vector<Placed>;

/// The first part of each page. A part that is higher than a page begins one and is parted where it must be; nothing follows it
/// there.
std::vector<std::size_t> page_starts(const Parts &parts)
{
    constexpr double rounding = 0.01;  // so that the flow of the blocks comes to the same end
    std::vector<std::size_t> starts = {0};
    double used = margin + parts.front().least;
    for (std::size_t index = 1; index < parts.size(); ++index) {
        if (parts[index].new_page || used + least_gap + parts[index].least > content_bottom - rounding) {
            starts.push_back(index);
            used = margin + running_height + parts[index].least;
        } else {
            used += least_gap + parts[index].least;
        }
    }
    return starts;
}

/// Shares `room` among parts that can make use of it, each as much as it is high, until it or they have had enough.
void grow(const std::vector<Placed *> &parts, double room)
{
    constexpr double rounding = 0.01;
    std::vector<Placed *> hungry;
    std::ranges::copy_if(parts, std::back_inserter(hungry), [](const Placed *part) { return part->piece.most_more > 0; });
    while (room > rounding && !hungry.empty()) {
        double height = 0;
        for (const Placed *part : hungry)
            height += part->least;
        double given = 0;
        for (Placed *part : hungry) {
            const double share = std::min(room * part->least / height, part->piece.most_more - part->more);
            part->more += share;
            given += share;
        }
        room -= given;
        std::erase_if(hungry, [](const Placed *part) { return part->more >= part->piece.most_more - rounding; });
    }
}

}  // namespace

void worksheet(const Job &job, std::string_view name)
{
    const config::Worksheet &sheet = job.order.content.worksheets.find(name)->second;
    Parts parts = {placed({[&](double) { return std::vector{head(job, sheet.title, sheet.lead)}; }}, false)};
    for (const config::worksheet::Part &part : sheet.parts)
        parts.push_back(placed(whole_part(job, part), part.new_page));

    std::vector<Block> blocks;
    const std::vector<std::size_t> starts = page_starts(parts);
    for (std::size_t page = 0; page < starts.size(); ++page) {
        const std::size_t end = page + 1 < starts.size() ? starts[page + 1] : parts.size();
        const auto gaps = static_cast<double>(end - starts[page] - 1);
        double room = full_bottom - margin - (page == 0 ? 0 : running_height) - gaps * least_gap;
        std::vector<Placed *> here;
        for (std::size_t index = starts[page]; index < end; ++index) {
            here.push_back(&parts[index]);
            room -= parts[index].least;
        }
        const double gap = gaps > 0 ? std::clamp(least_gap + room / gaps, least_gap, full_gap) : 0;
        grow(here, room - gaps * (gap - least_gap));
        for (Placed *part : here) {
            std::vector<Block> own = part->piece.blocks(part->more);
            for (Block &block : own)
                block.keep_with_next = &block != &own.back();
            own.front().before = part == here.front() ? content_bottom : gap;  // more than there ever is: a new page
            std::ranges::move(own, std::back_inserter(blocks));
        }
    }
    std::vector<canvas::Page> pages = flow(job.document, blocks, sheet.title);
    feet(job, pages, job.say("worksheet_foot", {{"centre", job.order.site.centre.name}}));
}

}  // namespace handouts
