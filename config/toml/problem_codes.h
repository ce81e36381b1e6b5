// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with any file that is read or saved.
#pragma once

#include "schedule/finding.h"

namespace config::codes {

using schedule::CodeWith;

// Reading.
inline constexpr CodeWith missing_file{"missing-file"};
inline constexpr CodeWith missing_directory{"missing-directory"};
inline constexpr CodeWith unreadable_file{"unreadable-file"};
inline constexpr CodeWith link_circle{"link-circle"};
inline constexpr CodeWith not_opened{"not-opened", "reason"};
inline constexpr CodeWith not_read{"not-read", "reason"};
inline constexpr CodeWith is_directory{"is-directory"};
inline constexpr CodeWith is_pipe{"is-pipe"};
inline constexpr CodeWith too_large{"too-large", "most"};
inline constexpr CodeWith bad_utf8{"bad-utf8"};
inline constexpr CodeWith binary{"binary"};

// TOML.
inline constexpr CodeWith too_many_values{"too-many-values"};
inline constexpr CodeWith too_deep{"too-deep"};
inline constexpr CodeWith syntax{"syntax", "fault"};
inline constexpr CodeWith too_many_problems{"too-many-problems", "most"};

// Keys and what kind of value they have.
inline constexpr CodeWith missing_key{"missing-key", "key", "example"};
inline constexpr CodeWith empty_key{"empty-key", "key", "example"};
inline constexpr CodeWith unknown_key{"unknown-key", "key"};
inline constexpr CodeWith misspelt_key{"misspelt-key", "key", "meant"};
inline constexpr CodeWith key_too_late{"key-too-late", "key"};
inline constexpr CodeWith wrong_type{"wrong-type", "needed", "found"};
inline constexpr CodeWith quoted_date{"quoted-date", "date"};
inline constexpr CodeWith single_brackets{"single-brackets", "table"};
inline constexpr CodeWith no_tables{"no-tables", "table", "found"};
inline constexpr CodeWith too_many_tables{"too-many-tables", "found", "most"};

// Single values.
inline constexpr CodeWith control_character{"control-character"};
inline constexpr CodeWith invisible_text{"invisible-text"};
inline constexpr CodeWith text_too_long{"text-too-long", "found", "most"};
inline constexpr CodeWith bad_language{"bad-language", "word"};
inline constexpr CodeWith out_of_range{"out-of-range", "least", "most"};
inline constexpr CodeWith bad_date{"bad-date", "date"};
inline constexpr CodeWith year_out_of_range{"year-out-of-range", "first", "last"};
inline constexpr CodeWith bad_time{"bad-time", "text"};
inline constexpr CodeWith bad_span{"bad-span", "text", "example"};
inline constexpr CodeWith span_backwards{"span-backwards", "start", "end"};
inline constexpr CodeWith unknown_word{"unknown-word", "word", "known"};
inline constexpr CodeWith misspelt_word{"misspelt-word", "word", "known", "meant"};
inline constexpr CodeWith duplicate{"duplicate", "word"};

// Saving.
inline constexpr CodeWith no_room{"no-room", "reason"};
inline constexpr CodeWith read_only_disk{"read-only-disk", "reason"};
inline constexpr CodeWith broken_disk{"broken-disk", "reason"};
inline constexpr CodeWith may_not_write{"may-not-write", "reason"};
inline constexpr CodeWith no_file_there{"no-file-there"};
inline constexpr CodeWith foreign_link{"foreign-link"};
inline constexpr CodeWith not_written{"not-written", "reason"};
inline constexpr CodeWith unsure{"unsure", "reason"};

// Values of more than one file.
inline constexpr CodeWith bad_web_address{"bad-web-address"};
inline constexpr CodeWith user_in_address{"user-in-address"};
inline constexpr CodeWith bad_phone{"bad-phone"};
inline constexpr CodeWith name_too_long{"name-too-long", "found", "most"};
inline constexpr CodeWith range_backwards{"range-backwards", "from", "until"};
inline constexpr CodeWith missing_part{"missing-part", "part"};

}  // namespace config::codes
