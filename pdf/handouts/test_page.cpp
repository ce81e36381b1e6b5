// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/codes.h"
#include "handouts/documents.h"
#include "handouts/sections.h"

#include <algorithm>
#include <array>

namespace handouts {

namespace {

constexpr double frame_edge = 6;  // millimetres from the paper's edge: what any office printer reaches
constexpr canvas::Stroke frame{ink, 0.5};
constexpr double item_gap = 7;
constexpr double samples_gap = 12;
constexpr double sample_height = 16;
constexpr double code_width = 46;
constexpr std::array greys = {0x000000, 0x595959, 0x9A9A9A, 0xD9D9D9};
constexpr std::array thicknesses = {0.25, 0.5, 1.0};

/// Four fields from black to light grey, and lines from the thinnest that any sheet has.
Block samples()
{
    return {sample_height, [](canvas::Page &page, double left, double top) {
                const double width = column_width / double(greys.size());
                for (std::size_t i = 0; i < greys.size(); ++i)
                    page.rectangle({left + double(i) * width, top, width, sample_height}, canvas::colour(unsigned(greys[i])));
                for (std::size_t i = 0; i < thicknesses.size(); ++i)
                    page.rule(left + column_width + gutter, top + 2 + double(i) * 6, left + content_width, {ink, thicknesses[i]});
            }};
}

void draw_frame(canvas::Page &page)
{
    page.rounded({frame_edge, frame_edge, canvas::a4.width - 2 * frame_edge, canvas::a4.height - 2 * frame_edge}, 0, std::nullopt,
                 frame);
}

}  // namespace

void test_page(const Job &job)
{
    std::vector<Block> blocks = {head(job, job.say("test_page_title"), job.say("test_page_lead"))};
    int number = 0;
    const Codes code = schedule_alone(job, code_width);
    for (const char *key : {"test_page_frame", "test_page_greys", "test_page_code", "test_page_back"}) {
        if (code.width == 0 && std::string_view(key) == "test_page_code")
            continue;
        blocks.push_back(numbered(job, ++number,
                                  paragraph(job.document, {{job.say(key), body_style}}, content_width - numbered_left, 5.4),
                                  body_style));
        blocks.back().before = item_gap;
    }
    blocks.push_back(samples());
    blocks.back().before = samples_gap;
    if (code.width > 0) {
        blocks.push_back(code.block);
        blocks.back().before = samples_gap;
    }
    blocks.push_back(title(job, job.say("test_page_back_title"), job.say("test_page_back_lead")));
    blocks.back().new_page = true;
    std::vector<canvas::Page> pages = flow(job.document, blocks, job.say("test_page_title"));
    std::ranges::for_each(pages, draw_frame);
    feet(job, pages, job.order.site.centre.name);
}

}  // namespace handouts
