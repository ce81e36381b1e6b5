// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with an iCalendar file (RFC 5545).
#pragma once

#include "schedule/finding.h"

namespace ical::codes {

using schedule::CodeWith;

// The file.
inline constexpr CodeWith no_icalendar{"no-icalendar"};
inline constexpr CodeWith calendar_too_large{"calendar-too-large"};
inline constexpr CodeWith components_too_deep{"components-too-deep"};
inline constexpr CodeWith stray_line{"stray-line"};
inline constexpr CodeWith too_many_events{"too-many-events"};
inline constexpr CodeWith cut_short{"cut-short"};
inline constexpr CodeWith more_problems{"more-problems", "count"};
inline constexpr CodeWith too_many_occurrences{"too-many-occurrences"};

// Time zones.
inline constexpr CodeWith foreign_zone{"foreign-zone", "zone"};
inline constexpr CodeWith misspelt_zone{"misspelt-zone", "zone", "meant"};
inline constexpr CodeWith too_many_zones{"too-many-zones", "most"};
inline constexpr CodeWith bad_zone{"bad-zone", "line", "reason"};
inline constexpr CodeWith incomplete_observance{"incomplete-observance"};
inline constexpr CodeWith too_many_zone_rules{"too-many-zone-rules"};
inline constexpr CodeWith bad_zone_rule{"bad-zone-rule", "reason"};
inline constexpr CodeWith zone_rule_not_yearly{"zone-rule-not-yearly"};
inline constexpr CodeWith too_many_onsets{"too-many-onsets", "most"};
inline constexpr CodeWith zone_cut_short{"zone-cut-short"};
inline constexpr CodeWith bad_zone_property{"bad-zone-property", "property"};
inline constexpr CodeWith zone_without_offset{"zone-without-offset"};

// Events: which one is left out, and why.
inline constexpr CodeWith event_left_out{"event-left-out", "reason"};
inline constexpr CodeWith titled_event_left_out{"titled-event-left-out", "title", "reason"};
inline constexpr CodeWith occurrence_left_out{"occurrence-left-out", "reason"};
inline constexpr CodeWith titled_occurrence_left_out{"titled-occurrence-left-out", "title", "reason"};
inline constexpr CodeWith missing_start{"missing-start"};
inline constexpr CodeWith event_cut_short{"event-cut-short"};
inline constexpr CodeWith bad_event_date{"bad-event-date", "text"};
inline constexpr CodeWith bad_event_time{"bad-event-time", "text"};
inline constexpr CodeWith dates_and_times_mixed{"dates-and-times-mixed"};
inline constexpr CodeWith ends_before_start{"ends-before-start", "text"};
inline constexpr CodeWith bad_event_duration{"bad-event-duration", "text"};
inline constexpr CodeWith duration_not_in_days{"duration-not-in-days"};
inline constexpr CodeWith bad_period{"bad-period", "text"};
inline constexpr CodeWith long_line{"long-line"};
inline constexpr CodeWith bad_line{"bad-line"};
inline constexpr CodeWith property_twice{"property-twice", "property"};
inline constexpr CodeWith exclusion_rule{"exclusion-rule"};
inline constexpr CodeWith too_many_event_rules{"too-many-event-rules", "most"};
inline constexpr CodeWith too_many_event_dates{"too-many-event-dates", "most"};
inline constexpr CodeWith no_uid{"no-uid"};
inline constexpr CodeWith cancelled_title{"cancelled-title"};
inline constexpr CodeWith same_uid{"same-uid", "line"};
inline constexpr CodeWith same_uid_other_date{"same-uid-other-date", "line"};

}  // namespace ical::codes
