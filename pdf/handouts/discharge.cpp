// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/date_list.h"
#include "handouts/documents.h"
#include "handouts/exceptions.h"
#include "handouts/group_card.h"
#include "handouts/sections.h"

#include <algorithm>

namespace handouts {

namespace {

/// What a meeting is like where it is wanted, room for notes and where to get help. With the former it is a page of its own, on
/// which the lines to write on take what is left.
std::vector<Block> back_page(const Job &job)
{
    const Discharge &wanted = job.order.discharge;
    std::vector<Block> blocks;
    const auto add = [&blocks](Block block, double before) {
        block.before = before;
        blocks.push_back(std::move(block));
    };
    if (wanted.steps) {
        add(title(job, job.say("steps_heading"), {}), 0);
        add(steps_and_words(job), 9);
        blocks.push_back(heading(job, "points_heading"));
        add(four_points(job), spaced(job.document, 5.5));
    }
    blocks.push_back(heading(job, "notes_heading"));
    const std::size_t lines = blocks.size();  // where they come, once it is known how many fit
    blocks.emplace_back();
    add(help_now(job), 11);
    add(paragraph(job.document, {{job.say("private"), note_style}}, content_width, 4.6), 5);

    const auto fitting_below = [&blocks](double top, std::size_t first) {
        for (std::size_t index = first; index < blocks.size(); ++index)
            top += blocks[index].height + (index == first ? 0 : blocks[index].before);
        return static_cast<int>((content_bottom - top) / note_line_spacing);
    };
    constexpr int least_lines = 4;
    int fitting = fitting_below(margin, 0);
    // Without a page of their own the lines follow what stands before them, and are few.
    int most_lines = wanted.steps ? 9 : 5;
    const bool go_over = wanted.steps && fitting < least_lines;
    if (go_over) {
        // Too few: they go over to the next page together with what follows, and take what is left of that.
        fitting = fitting_below(margin + running_height, lines - 1);
        most_lines = 14;
    }
    blocks[lines] = note_lines(job, std::clamp(fitting, least_lines, most_lines), wanted.notes);
    for (std::size_t index = lines; go_over && index + 1 < blocks.size(); ++index)
        blocks[index].keep_with_next = true;
    blocks.front().new_page = wanted.steps;
    return blocks;
}

DateList dates(const Job &job)
{
    const Order &order = job.order;
    return order.discharge.weeks.count > 0 ? dates_in(job, order.groups, order.discharge.weeks)
                                           : next_dates(job, order.groups, "discharge_dates", "discharge_few_dates");
}

}  // namespace

void discharge(const Job &job)
{
    const Order &order = job.order;
    const bool all_open = std::ranges::all_of(order.groups, [&](std::size_t group) { return job.group(group).open; });
    std::vector<Block> blocks = {
        title(job, job.say("discharge_title"), job.say(all_open ? "discharge_lead_open" : "discharge_lead"))};
    blocks.push_back(heading(job, order.groups.size() == 1 ? "group_heading" : "groups_heading"));
    const DateList list = order.discharge.dates ? dates(job) : DateList();
    const schedule::local_days last = told_until(job, list.meetings);
    for (const std::size_t group : order.groups) {
        blocks.push_back(group_card(job, group, last));
        blocks.back().before = 4;
    }
    if (order.discharge.dates)
        std::ranges::move(date_blocks(job, list, order.groups.size() > 1, {}), std::back_inserter(blocks));

    if (order.discharge.steps)
        tighten(blocks);
    std::ranges::move(back_page(job), std::back_inserter(blocks));
    if (!order.discharge.steps)
        tighten(blocks);
    std::vector<canvas::Page> pages = flow(job.document, blocks, job.say("discharge_title"));
    feet(job, pages);
}

}  // namespace handouts
