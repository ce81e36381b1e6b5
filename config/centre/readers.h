// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/favourites.h"
#include "config/centre/feed.h"
#include "config/centre/film.h"
#include "config/centre/printer.h"
#include "config/toml/table.h"
#include "config/toml/values.h"
#include "schedule/group.h"

#include <string_view>

namespace config {

/// The `[printer]` table of `centre.toml`.
Printer read_printer(Table &table);

/// The `[[feed]]` tables of `centre.toml`.
std::vector<Feed> read_feeds(Table &table);

/// The `[[film]]` tables of `centre.toml`.
std::vector<Film> read_films(Table &table);

/// The `[[favourite]]` tables of `centre.toml`.
std::vector<Favourite> read_favourites(Table &table);

/// The whole of `groups.toml`.
schedule::Plan read_plan(Table &table);
/// One `[[group]]`, with all that is wrong inside it. `work` is what rules of the file may still cost.
schedule::Group read_group(Table &table, schedule::Work &work);
/// One `[[group.rhythm]]`; nothing where it is too wrong to make one.
std::optional<schedule::Rhythm> read_rhythm(Table &table, schedule::Work &work);
/// What the group does on days off.
void read_policies(Table &table, schedule::Group &group);
/// Which days are off: `conventional_days` and the `[[school_holiday]]`.
void read_days_off(Table &table, schedule::Plan &plan);
/// Names the additions of meetings that are there already. Only for a plan without errors.
void check_added(Table &table, const schedule::Plan &plan, const schedule::Group &group);
/// Holds a group's cancelled and moved meetings against the meetings that its rhythms name. Only for a group whose own keys are
/// right.
void check_exceptions(Table &table, const schedule::Group &group);
}  // namespace config
