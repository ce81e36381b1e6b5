// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/pills.h"

namespace handouts {

namespace {

constexpr double word_height = 5.4;
constexpr double inset = 2.4;
constexpr double gap = 1.8;
constexpr double frame = 0.3;

Block pill(const canvas::Document &document, const Pill &pill, double most_width, double &width)
{
    const Style named{Face::Bold, 9, pill.colour};
    const Block word = paragraph(document, {{pill.text, named}}, most_width - 2 * inset, word_height, 1);
    const Style style = document.scaled(named);
    const double height = word_height * document.text_scale();
    width = std::min(most_width, document.width(pill.text, style) + 2 * inset);
    return {height, [word, style, width, height, colour = pill.colour](canvas::Page &page, double left, double top) {
                page.rounded({left + frame / 2, top, width - frame, height}, height * 0.36, std::nullopt,
                             canvas::Stroke{colour, frame});
                word.draw(page, left + inset, top + (height - canvas::cap_height(style)) / 2);
            }};
}

}  // namespace

std::vector<Pill> pills_of(const Job &job, const schedule::Group &group)
{
    std::vector<Pill> pills;
    if (!group.open)
        pills.push_back({job.say("closed"), plum});
    else if (!group.for_whom.empty())
        pills.push_back({job.in_language(group.for_whom), leaf});
    else
        pills.push_back({job.say("open"), leaf});
    if (group.attendance != schedule::Attendance::InPerson)
        pills.push_back({job.say(group.attendance == schedule::Attendance::Online ? "online" : "both"), petrol});
    if (group.step_free && group.attendance != schedule::Attendance::Online)
        pills.push_back({job.say("step_free"), petrol});
    return pills;
}

Block pill_rows(const canvas::Document &document, const std::vector<Pill> &pills, double width)
{
    std::vector<Block> rows;
    std::vector<std::pair<double, Block>> row;
    double used = 0;
    for (const Pill &one : pills) {
        double own = 0;
        Block block = pill(document, one, width, own);
        if (!row.empty() && used + own > width) {
            rows.push_back(beside(std::move(row)));
            rows.back().before = gap;
            row.clear();
            used = 0;
        }
        row.emplace_back(used, std::move(block));
        used += own + gap;
    }
    rows.push_back(beside(std::move(row)));
    rows.back().before = gap;
    return tagged(stack(std::move(rows)), {canvas::Role::P});
}

}  // namespace handouts
