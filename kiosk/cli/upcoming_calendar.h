// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "schedule/words.h"
#include "schedule/zone.h"

namespace cli {

/// What `upcoming` shows, and how.
struct Shown {
    const schedule::Zone &zone;
    schedule::sys_seconds from;
    schedule::sys_seconds to;
    bool json = false;
};

/// `upcoming --calendar FILE`: lists what an iCalendar file has on. What can't be used in it goes to standard error.
int list_calendar(const std::string &file, const Shown &shown);

}  // namespace cli
