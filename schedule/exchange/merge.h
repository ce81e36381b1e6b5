// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <string_view>
#include <vector>

namespace exchange {

/// What importing one group does to a plan.
struct Change {
    enum class Kind { Added, Updated, Unchanged };

    std::size_t group = 0;  ///< index in the plan
    Kind kind = Kind::Unchanged;
    std::vector<std::string_view> fields;  ///< keys that an update changes, in the order of `groups.toml`

    friend bool operator==(const Change &, const Change &) = default;
};

/// Adds each group to the plan or updates the one of its id; a change for each, in their order. What the file does not speak of
/// stays as it is, and so do rhythms and exceptions that are written in another way but give the same meetings for the years
/// from `now` on.
std::vector<Change> merge(schedule::Plan &plan, const std::vector<ImportedGroup> &groups, schedule::sys_seconds now,
                          const schedule::Zone &zone);

/// Cancels and moves single meetings of groups that the plan has; a change for each that found its group. What names no group or
/// no meeting of it is left out, and `problems` says so. `file` is what they call it.
std::vector<Change> merge_changes(schedule::Plan &plan, const std::vector<ImportedChange> &changes, const std::string &file,
                                  schedule::Problems &problems);

}  // namespace exchange
