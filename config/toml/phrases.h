// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that sentences about files take in.
#pragma once

#include "schedule/finding.h"

namespace config::phrases {

using schedule::Phrase;

// What kind a value is.
inline constexpr Phrase a_text{"a-text"};
inline constexpr Phrase a_text_by_language{"a-text-by-language"};
inline constexpr Phrase a_whole_number{"a-whole-number"};
inline constexpr Phrase a_decimal_number{"a-decimal-number"};
inline constexpr Phrase true_or_false{"true-or-false"};
inline constexpr Phrase a_date{"a-date"};
inline constexpr Phrase a_time{"a-time"};
inline constexpr Phrase a_date_with_time{"a-date-with-time"};
inline constexpr Phrase a_list{"a-list"};
inline constexpr Phrase a_table{"a-table"};

// Why the system did not do something.
inline constexpr Phrase not_there{"not-there"};
inline constexpr Phrase not_allowed{"not-allowed"};
inline constexpr Phrase disk_full{"disk-full"};
inline constexpr Phrase disk_read_only{"disk-read-only"};
inline constexpr Phrase disk_fault{"disk-fault"};
inline constexpr Phrase links_in_a_circle{"links-in-a-circle"};
inline constexpr Phrase name_too_long{"name-too-long"};

}  // namespace config::phrases
