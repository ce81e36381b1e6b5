// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/group.h"
#include "schedule/problem.h"

#include <filesystem>
#include <optional>

namespace config {

/// What in `groups.toml` needs a person within a year of `today`, as warnings: even or odd weeks that cross the end of a year of
/// 53 weeks (`parity-break`), rhythms that name no date any more (`no-dates-left`), school holidays that groups count on and
/// nobody has written yet (`no-school-holidays`), groups of which all is past (`group-over`). Nothing where the file has errors.
schedule::Problems look_ahead(const std::filesystem::path &groups_file, schedule::local_days today);

/// One warning (`group-over`) that names the groups of feeds of which all is past: they stand on no paper either. `shown` is the
/// plan with the feeds' groups, `directory` the centre's.
schedule::Problems look_at_feeds(const std::filesystem::path &directory, const schedule::Plan &shown, schedule::local_days today);

}  // namespace config
