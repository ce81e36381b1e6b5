// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with the texts of a language: for whoever translates or rewrites them.
#pragma once

#include "schedule/finding.h"

namespace config::codes {

using schedule::CodeWith;

inline constexpr CodeWith missing_half{"missing-half", "half", "hour12"};
inline constexpr CodeWith wrong_count{"wrong-count", "wanted", "found"};
inline constexpr CodeWith wrong_count_of_tables{"wrong-count-of-tables", "table", "wanted", "found"};
inline constexpr CodeWith bad_name{"bad-name", "name"};
inline constexpr CodeWith duplicate_name{"duplicate-name", "name"};

// About SMART.
inline constexpr CodeWith unknown_page_group{"unknown-page-group", "group", "known"};
inline constexpr CodeWith page_opens_and_tells{"page-opens-and-tells"};
inline constexpr CodeWith unknown_chart{"unknown-chart", "chart", "known"};
inline constexpr CodeWith missing_chart{"missing-chart", "chart"};
inline constexpr CodeWith too_many_limits{"too-many-limits", "most"};

// Worksheets.
inline constexpr CodeWith empty_text{"empty-text"};
inline constexpr CodeWith too_many_on_paper{"too-many-on-paper", "found", "most"};
inline constexpr CodeWith not_one_each{"not-one-each", "wanted", "found"};
inline constexpr CodeWith fields_in_part_of_row{"fields-in-part-of-row", "columns", "rows", "found"};
inline constexpr CodeWith headings_of_one_kind{"headings-of-one-kind"};
inline constexpr CodeWith rows_said_twice{"rows-said-twice"};
inline constexpr CodeWith scale_backwards{"scale-backwards"};
inline constexpr CodeWith scale_too_long{"scale-too-long", "most"};
inline constexpr CodeWith wrong_spokes{"wrong-spokes", "least", "most", "found"};

}  // namespace config::codes
