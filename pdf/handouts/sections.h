// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

#include <string_view>
#include <vector>

namespace handouts {

/// The short rule, the large title and below it what the sheet is for; for a sheet that no plan can make old.
Block head(const Job &job, const std::string &text, const std::string &lead);

/// The short rule and the large title that begin a sheet or its back; below it the lead, and from when the plan is where that is
/// long ago. A back has neither.
Block title(const Job &job, const std::string &text, const std::string &lead);

/// A section's heading, by its key; stays with what follows.
Block heading(const Job &job, std::string_view key);
/// The same of words that are no key's.
Block heading_of(const Job &job, const std::string &words);

constexpr double numbered_left = 9.2;  ///< millimetres from a numbered block's left edge to its text

/// A number in a disc, level with the first line of the text beside it, whose style it is told: an item of a list that begins
/// with number 1.
Block numbered(const Job &job, int number, Block text, const Style &style);

/// A meeting's six steps, numbered, in one column.
Block steps(const Job &job, double width);

/// The steps in two columns, three and three.
Block steps_in_two(const Job &job);

/// The six steps at the left, who leads and that one may just listen at the right.
Block steps_and_words(const Job &job);

/// The four points with their teasers, two by two.
Block four_points(const Job &job);

constexpr double note_line_spacing = 9.5;  ///< millimetres

/// Lines to write on, at least `count`, the first of them with `notes` on them: each line of the text begins a line.
Block note_lines(const Job &job, int count, std::string_view notes);

/// 112 and the centre's own numbers, each with the hours when someone answers.
Block help_now(const Job &job);

/// The foot of each page, once their number is known: the centre, the date that the schedule is valid from, the page of pages;
/// and the mark of an example.
void feet(const Job &job, std::vector<canvas::Page> &pages);

/// The same with `words` at the left in place of the centre and the date: for sheets without a schedule.
void feet(const Job &job, std::vector<canvas::Page> &pages, const std::string &words);

/// The mark of an example, with its top right corner given in millimetres; drawn larger by `scale`.
void mark_example(const Job &job, canvas::Page &page, double right, double top, double scale);

/// "Planen er fra 1. oktober 2026. …" where a copy of it is older than the centre allows; otherwise empty.
std::string age_words(const Job &job);

/// "21. november 2026": from when the schedule is valid.
std::string valid_date(const Job &job);

/// "Rusmiddelcentret · planen gælder pr. 21. november 2026"
std::string valid_words(const Job &job);

}  // namespace handouts
