// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "schedule/calendar.h"
#include "schedule/words.h"

#include <cstddef>
#include <string>
#include <vector>

namespace exchange {

/// How many years from `now` days off that depend on a holiday are written out date by date.
constexpr int horizon_years = 5;

struct ExportOptions {
    schedule::sys_seconds now;               ///< when the file is made
    Private with;                            ///< what is written beside the public facts
    const schedule::Words *words = nullptr;  ///< the language of what people read; borrowed, never null
    std::string title;                       ///< what a calendar calls itself; may be empty
};

/// The groups (indices in the plan) as one RFC 5545 calendar: CRLF, folded at 75 octets, times in the calendar's zone with its
/// VTIMEZONE, a VEVENT per rhythm. The UID of a group's first event is its id; others are related to it (section 3.8.4.5). A
/// rhythm without a beginning begins with its first meeting of the year before `now`.
std::string to_calendar(const schedule::Calendar &calendar, const std::vector<std::size_t> &groups, const ExportOptions &options);

/// The groups as Meeting Guide JSON, a row per weekly rhythm. A rhythm that is not weekly has no `day` ("by appointment") and
/// stands in words in `notes`; the key `moedested` says it exactly.
std::string to_guide(const schedule::Calendar &calendar, const std::vector<std::size_t> &groups, const ExportOptions &options);

/// The groups as CSV for spreadsheets: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a spreadsheet could take for
/// a formula has an apostrophe before it, which `from_csv` takes away.
std::string to_csv(const schedule::Calendar &calendar, const std::vector<std::size_t> &groups, const ExportOptions &options);

}  // namespace exchange
