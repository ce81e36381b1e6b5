// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

#include <vector>

namespace handouts {

/// Meetings that are listed one by one.
struct DateList {
    std::string heading;
    std::string none;  ///< what is said where there is none
    std::vector<schedule::Meeting> meetings;
};

/// The next five meetings of the groups. `five` and `fewer` are the heading's keys.
DateList next_dates(const Job &job, const std::vector<std::size_t> &groups, std::string_view five, std::string_view fewer);

/// All that are held in those weeks, the first 120 of them; the heading says from when until when.
DateList dates_in(const Job &job, const std::vector<std::size_t> &groups, const Weeks &weeks);

/// The meetings with a box to tick, each with the name of its group where `named`, and the notes below them.
std::vector<Block> date_blocks(const Job &job, const DateList &list, bool named, const std::vector<std::string> &notes);

}  // namespace handouts
