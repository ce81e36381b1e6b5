// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

#include <string_view>
#include <vector>

namespace handouts {

/// The short rule and the large title that begin a sheet or its back; below it the lead, and from when the plan is where that is
/// long ago. A back has neither.
Block title(const Job &job, const std::string &text, const std::string &lead);

/// A section's heading, by its key; stays with what follows.
Block heading(const Job &job, std::string_view key);

/// A meeting's six steps, numbered, in one column.
Block steps(const Job &job, double width);

/// The steps in two columns, three and three.
Block steps_in_two(const Job &job);

/// The six steps at the left, who leads and that one may just listen at the right.
Block steps_and_words(const Job &job);

/// The four points with their teasers, two by two.
Block four_points(const Job &job);

constexpr double note_line_spacing = 9.5;  ///< millimetres

/// Lines to write on.
Block note_lines(int count);

/// 112 and the centre's own numbers, each with the hours when someone answers.
Block help_now(const Job &job);

/// The foot of each page, once their number is known: the centre, the date that the schedule is valid from, the page of pages;
/// and the mark of an example.
void feet(const Job &job, std::vector<canvas::Page> &pages);

}  // namespace handouts
