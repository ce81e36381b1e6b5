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

void sheet(const Job &job, std::size_t group)
{
    const bool open = job.group(group).open;
    std::vector<Block> blocks = {
        title(job, job.in_language(job.group(group).name), job.say(open ? "meeting_lead_open" : "meeting_lead"))};
    const DateList list = next_dates(job, {group}, "meeting_dates", "meeting_dates");
    blocks.push_back(group_facts(job, group, list.meetings));
    blocks.back().before = 7.4;
    const std::vector<std::string> notes = exception_notes(job, group, told_until(job, list.meetings), list.meetings);
    std::ranges::move(date_blocks(job, list, false, notes), std::back_inserter(blocks));
    blocks.push_back(heading(job, "steps_heading"));
    blocks.push_back(steps_in_two(job));
    blocks.back().before = spaced(job.document, 4.8);
    blocks.back().keep_with_next = true;  // so that a second page does not begin with the numbers alone
    blocks.push_back(help_now(job));
    blocks.back().before = 7.5;
    tighten(blocks);
    std::vector<canvas::Page> pages = flow(job.document, blocks, job.in_language(job.group(group).name));
    feet(job, pages);
}

}  // namespace

void meeting(const Job &job)
{
    for (const std::size_t group : job.order.groups)
        sheet(job, group);
}

}  // namespace handouts
