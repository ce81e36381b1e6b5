// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a recurrence rule and a time zone. Each folder lists its own codes in a file of this name; a test holds
// all of them against assets/content/<language>/problems.toml.
#pragma once

#include "schedule/finding.h"

namespace schedule::codes {

inline constexpr CodeWith unknown_zone{"unknown-zone", "zone"};

// A rule as it is written (RFC 5545 section 3.3.10).
inline constexpr CodeWith rule_too_long{"rule-too-long", "found", "most"};
inline constexpr CodeWith rule_without_frequency{"rule-without-frequency"};
inline constexpr CodeWith no_rule_part{"no-rule-part", "part"};
inline constexpr CodeWith rule_part_twice{"rule-part-twice", "part"};
inline constexpr CodeWith unknown_rule_part{"unknown-rule-part", "part"};
inline constexpr CodeWith bad_rule_value{"bad-rule-value", "part", "value", "wanted"};
inline constexpr CodeWith rule_within_a_day{"rule-within-a-day", "frequency"};
inline constexpr CodeWith rule_at_other_times{"rule-at-other-times", "part"};

// What it asks for.
inline constexpr CodeWith rule_number_too_small{"rule-number-too-small", "part", "value"};
inline constexpr CodeWith rule_list_too_long{"rule-list-too-long", "part", "most"};
inline constexpr CodeWith rule_number_out_of_range{"rule-number-out-of-range", "part", "value", "most"};
inline constexpr CodeWith rule_number_beyond_range{"rule-number-beyond-range", "part", "value", "most"};
inline constexpr CodeWith rule_with_two_ends{"rule-with-two-ends"};
inline constexpr CodeWith rule_ordinal_out_of_range{"rule-ordinal-out-of-range"};
inline constexpr CodeWith rule_ordinal_without_month{"rule-ordinal-without-month"};
inline constexpr CodeWith rule_ordinal_in_week{"rule-ordinal-in-week"};
inline constexpr CodeWith rule_without_weekday{"rule-without-weekday"};
inline constexpr CodeWith rule_month_day_in_week{"rule-month-day-in-week"};
inline constexpr CodeWith rule_part_without_year{"rule-part-without-year", "part"};
inline constexpr CodeWith rule_position_of_nothing{"rule-position-of-nothing"};
inline constexpr CodeWith costly_rule{"costly-rule", "count"};

}  // namespace schedule::codes

namespace schedule::phrases {

// What the values of a rule's parts look like.
inline constexpr Phrase frequencies{"frequencies"};
inline constexpr Phrase an_interval{"an-interval"};
inline constexpr Phrase a_count{"a-count"};
inline constexpr Phrase a_week_start{"a-week-start"};
inline constexpr Phrase an_until{"an-until"};
inline constexpr Phrase ordinal_weekdays{"ordinal-weekdays"};
inline constexpr Phrase month_numbers{"month-numbers"};
inline constexpr Phrase whole_numbers{"whole-numbers"};

}  // namespace schedule::phrases
