// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a centre's own files: centre.toml, groups.toml, notices.toml.
#pragma once

#include "schedule/finding.h"

namespace config::codes {

using schedule::CodeWith;

// centre.toml.
inline constexpr CodeWith language_left_out{"language-left-out", "language", "known"};
inline constexpr CodeWith unknown_language{"unknown-language", "language", "known"};
inline constexpr CodeWith night_without_length{"night-without-length"};
inline constexpr CodeWith narrow_screen{"narrow-screen"};
inline constexpr CodeWith missing_schedule{"missing-schedule"};
inline constexpr CodeWith address_without_brackets{"address-without-brackets"};
inline constexpr CodeWith bad_printer_address{"bad-printer-address"};
inline constexpr CodeWith user_at_printer{"user-at-printer"};
inline constexpr CodeWith bad_queue{"bad-queue", "queue"};
inline constexpr CodeWith two_printers{"two-printers"};
inline constexpr CodeWith missing_printer{"missing-printer"};
inline constexpr CodeWith bad_tray{"bad-tray", "tray"};
inline constexpr CodeWith film_on_the_net{"film-on-the-net"};
inline constexpr CodeWith film_elsewhere{"film-elsewhere", "file"};
inline constexpr CodeWith bad_file_name{"bad-file-name"};
inline constexpr CodeWith bad_subtitles{"bad-subtitles"};
inline constexpr CodeWith empty_favourite{"empty-favourite"};
inline constexpr CodeWith long_favourite{"long-favourite", "most"};
inline constexpr CodeWith favourite_group{"favourite-group", "group"};
inline constexpr CodeWith favourite_enclosure{"favourite-enclosure", "enclosure"};

// [[feed]] in it.
inline constexpr CodeWith duplicate_feed{"duplicate-feed"};
inline constexpr CodeWith bad_duration{"bad-duration", "text", "example"};
inline constexpr CodeWith refresh_too_short{"refresh-too-short"};
inline constexpr CodeWith refresh_too_long{"refresh-too-long"};
inline constexpr CodeWith stale_after_out_of_range{"stale-after-out-of-range"};
inline constexpr CodeWith stale_before_refresh{"stale-before-refresh"};
inline constexpr CodeWith address_without_slashes{"address-without-slashes"};
inline constexpr CodeWith address_of_file{"address-of-file"};
inline constexpr CodeWith unknown_scheme{"unknown-scheme"};
inline constexpr CodeWith bad_feed_address{"bad-feed-address"};
inline constexpr CodeWith open_http{"open-http"};

// groups.toml: a group's own keys.
inline constexpr CodeWith cut_off{"cut-off", "last_line"};
inline constexpr CodeWith missing_groups{"missing-groups"};
inline constexpr CodeWith bad_id{"bad-id", "id"};
inline constexpr CodeWith duplicate_id{"duplicate-id", "id", "line"};
inline constexpr CodeWith closed_otherwise{"closed-otherwise", "key"};
inline constexpr CodeWith open_otherwise{"open-otherwise", "key"};
inline constexpr CodeWith unclear_open{"unclear-open"};
inline constexpr CodeWith open_with_condition{"open-with-condition"};
inline constexpr CodeWith open_for_few{"open-for-few"};
inline constexpr CodeWith missing_condition{"missing-condition"};
inline constexpr CodeWith empty_condition{"empty-condition"};
inline constexpr CodeWith bad_postcode{"bad-postcode", "postcode"};
inline constexpr CodeWith bad_email{"bad-email", "email"};
inline constexpr CodeWith missing_link{"missing-link"};
inline constexpr CodeWith group_without_meetings{"group-without-meetings"};
inline constexpr CodeWith unknown_group{"unknown-group", "group"};
inline constexpr CodeWith misspelt_group{"misspelt-group", "group", "meant"};
inline constexpr CodeWith unknown_conventional_day{"unknown-conventional-day", "word", "known"};

// Its rhythms.
inline constexpr CodeWith danish_day{"danish-day", "word", "english"};
inline constexpr CodeWith too_many_dates{"too-many-dates", "most"};
inline constexpr CodeWith contradiction{"contradiction", "key", "other"};
inline constexpr CodeWith missing_rule_start{"missing-rule-start"};
inline constexpr CodeWith missing_week_start{"missing-week-start", "interval"};
inline constexpr CodeWith start_on_other_day{"start-on-other-day", "date"};
inline constexpr CodeWith start_not_in_rule{"start-not-in-rule", "date", "first"};
inline constexpr CodeWith rule_without_dates{"rule-without-dates"};
inline constexpr CodeWith needless_except{"needless-except", "date"};

// Its single meetings.
inline constexpr CodeWith moved_nowhere{"moved-nowhere"};
inline constexpr CodeWith no_meeting_at{"no-meeting-at", "time", "date", "times"};
inline constexpr CodeWith no_meeting_on{"no-meeting-on", "date", "nearest"};
inline constexpr CodeWith no_meeting_near{"no-meeting-near", "date"};
inline constexpr CodeWith which_meeting{"which-meeting", "count", "date", "time"};
inline constexpr CodeWith moved_twice{"moved-twice", "date"};
inline constexpr CodeWith cancelled_twice{"cancelled-twice", "date"};
inline constexpr CodeWith cancelled_and_moved{"cancelled-and-moved", "date"};
inline constexpr CodeWith added_twice{"added-twice", "time", "date"};

// What is wrong within a year of today.
inline constexpr CodeWith even_weeks_break{"even-weeks-break", "year", "before", "after"};
inline constexpr CodeWith odd_weeks_break{"odd-weeks-break", "year", "before", "after"};
inline constexpr CodeWith no_dates_left{"no-dates-left", "today"};
inline constexpr CodeWith no_school_holidays{"no-school-holidays", "today"};
inline constexpr CodeWith group_over{"group-over", "today"};
inline constexpr CodeWith groups_of_feeds_over{"groups-of-feeds-over", "today", "groups"};

}  // namespace config::codes
