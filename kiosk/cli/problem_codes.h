// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a command line, and why a command could not do its work.
#pragma once

#include "schedule/finding.h"

namespace cli::codes {

using schedule::CodeWith;

// The command line.
inline constexpr CodeWith missing_command{"missing-command"};
inline constexpr CodeWith unknown_command{"unknown-command", "command", "known"};
inline constexpr CodeWith unknown_option{"unknown-option", "option", "known"};
inline constexpr CodeWith word_too_many{"word-too-many", "word"};
inline constexpr CodeWith missing_operand{"missing-operand", "operand"};
inline constexpr CodeWith missing_option{"missing-option", "option", "value"};
inline constexpr CodeWith option_without_value{"option-without-value", "option"};
inline constexpr CodeWith option_needs_value{"option-needs-value", "option", "value"};
inline constexpr CodeWith option_twice{"option-twice", "option"};
inline constexpr CodeWith option_takes{"option-takes", "option", "known"};
inline constexpr CodeWith option_takes_time{"option-takes-time", "option"};
inline constexpr CodeWith option_takes_day{"option-takes-day", "option"};
inline constexpr CodeWith option_takes_number{"option-takes-number", "option", "least", "most"};
inline constexpr CodeWith options_apart{"options-apart", "option", "other"};
inline constexpr CodeWith one_option_of{"one-option-of", "option", "other"};
inline constexpr CodeWith option_goes_with{"option-goes-with", "option", "other"};
inline constexpr CodeWith from_after_to{"from-after-to"};
inline constexpr CodeWith unknown_handout{"unknown-handout", "handout", "known"};
inline constexpr CodeWith only_a4{"only-a4", "handout"};
inline constexpr CodeWith status_stands_alone{"status-stands-alone"};
inline constexpr CodeWith set_or_status{"set-or-status", "word"};
inline constexpr CodeWith whose_pin{"whose-pin"};
inline constexpr CodeWith unknown_role{"unknown-role"};

// The work.
inline constexpr CodeWith implausible_clock{"implausible-clock", "time"};
inline constexpr CodeWith missing_words{"missing-words", "reason"};
inline constexpr CodeWith group_not_there{"group-not-there", "id"};
inline constexpr CodeWith group_nearly_there{"group-nearly-there", "id", "meant"};
inline constexpr CodeWith no_groups_yet{"no-groups-yet"};
inline constexpr CodeWith device_not_written{"device-not-written", "file", "reason"};
inline constexpr CodeWith output_not_written{"output-not-written", "reason"};
inline constexpr CodeWith unknown_import_format{"unknown-import-format"};
inline constexpr CodeWith in_group{"in-group", "group", "reason"};
inline constexpr CodeWith errors_first{"errors-first"};
inline constexpr CodeWith import_with_errors{"import-with-errors", "counts"};
inline constexpr CodeWith groups_not_kept{"groups-not-kept"};
inline constexpr CodeWith other_fetch{"other-fetch", "folder"};
inline constexpr CodeWith feeds_not_writable{"feeds-not-writable", "folder"};
inline constexpr CodeWith more_like_these{"more-like-these", "count"};
inline constexpr CodeWith no_printer{"no-printer"};
inline constexpr CodeWith no_pin{"no-pin"};
inline constexpr CodeWith two_pins{"two-pins"};
inline constexpr CodeWith refused_pin{"refused-pin", "reason"};

}  // namespace cli::codes
