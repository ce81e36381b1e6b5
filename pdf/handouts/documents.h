// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/job.h"

#include <string_view>

namespace handouts {

/// One group on one sheet; several groups give several sheets, each with its own page numbers.
void meeting(const Job &job);

/// The sheet for the discharge plan (udslusningsplan): the chosen groups, the next five dates across them, what happens at a
/// meeting.
void discharge(const Job &job);

/// The worksheet of that name, which the content must have.
void worksheet(const Job &job, std::string_view name);

/// The groups by town, in a table with as many pages as it takes.
void town_list(const Job &job);

/// What is on in a week, to hang on a wall: one page of A4 or A3, readable from two metres.
void week_poster(const Job &job);

/// Eight cards for the wallet on a sheet, the groups in turn; as many sheets as it takes for each to have one.
void pocket_card(const Job &job);

/// The eight principles on one page; undated.
void principles(const Job &job);

/// Two pages to try a printer with: a frame near the edges, greys, thin lines, a code, and a back.
void test_page(const Job &job);

}  // namespace handouts
