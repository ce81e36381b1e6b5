// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/begin.h"
#include "handouts/date_list.h"
#include "handouts/group_card.h"
#include "handouts/handouts.h"
#include "handouts/job.h"
#include "handouts/sections.h"

#include <algorithm>

namespace handouts {

Pdf discharge(const Order &order)
{
    auto document = begin(order, order.content.on_paper("discharge_title"));
    if (!document)
        return tl::unexpected(document.error());
    const Job job(order, *document);

    const bool all_open = std::ranges::all_of(order.groups, [&](std::size_t group) { return job.group(group).open; });
    std::vector<Block> blocks = {
        title(job, job.say("discharge_title"), job.say(all_open ? "discharge_lead_open" : "discharge_lead"))};
    blocks.push_back(heading(job, order.groups.size() == 1 ? "group_heading" : "groups_heading"));
    for (const std::size_t group : order.groups) {
        blocks.push_back(group_card(job, group));
        blocks.back().before = 4.5;
    }
    std::ranges::move(date_list(job, order.groups, "discharge_dates", "discharge_few_dates"), std::back_inserter(blocks));

    Block back = title(job, job.say("steps_heading"), {});
    back.new_page = true;
    back.keep_with_next = true;
    blocks.push_back(std::move(back));
    blocks.push_back(steps_and_words(job));
    blocks.back().before = 9;
    blocks.push_back(heading(job, "points_heading"));
    blocks.push_back(four_points(job));
    blocks.back().before = 5.5;
    blocks.push_back(heading(job, "notes_heading"));
    blocks.push_back(note_lines(7));
    blocks.back().before = 2;
    blocks.push_back(help_now(job));
    blocks.back().before = 11;
    blocks.push_back(paragraph(*document, {{job.say("private"), note_style}}, content_width, 4.6));
    blocks.back().before = 5;

    std::vector<canvas::Page> pages = flow(*document, blocks);
    feet(job, pages);
    return finished(*document);
}

}  // namespace handouts
