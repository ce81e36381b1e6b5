// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with what is imported, and what is left out of it.
#pragma once

#include "schedule/finding.h"

namespace exchange::codes {

using schedule::CodeWith;

// The file.
inline constexpr CodeWith import_too_large{"import-too-large"};
inline constexpr CodeWith too_many_groups_in_file{"too-many-groups-in-file", "most"};
inline constexpr CodeWith too_many_dates_in_file{"too-many-dates-in-file", "most"};
inline constexpr CodeWith more_not_shown{"more-not-shown", "count"};
inline constexpr CodeWith calendar_cut_off{"calendar-cut-off"};

// What stays out as private.
inline constexpr CodeWith private_contacts{"private-contacts", "names", "phones", "mails"};
inline constexpr CodeWith private_contacts_of_feed{"private-contacts-of-feed", "names", "phones", "mails"};
inline constexpr CodeWith private_passwords{"private-passwords", "passwords", "numbers", "links"};
inline constexpr CodeWith private_passwords_of_feed{"private-passwords-of-feed", "passwords", "numbers", "links"};
inline constexpr CodeWith users_in_links{"users-in-links", "links"};

// A group.
inline constexpr CodeWith too_many_rhythms{"too-many-rhythms", "most"};
inline constexpr CodeWith too_many_exceptions{"too-many-exceptions", "most"};
inline constexpr CodeWith no_meetings{"no-meetings"};
inline constexpr CodeWith group_ends_before_it_begins{"group-ends-before-it-begins"};
inline constexpr CodeWith lost_exception{"lost-exception", "date"};
inline constexpr CodeWith ambiguous_exception{"ambiguous-exception", "date"};
inline constexpr CodeWith unclear_openness{"unclear-openness", "text"};
inline constexpr CodeWith asks_for_something{"asks-for-something", "text"};
inline constexpr CodeWith assumed_name{"assumed-name"};
inline constexpr CodeWith assumed_online{"assumed-online"};
inline constexpr CodeWith assumed_town{"assumed-town"};
inline constexpr CodeWith assumed_condition{"assumed-condition"};

// A value that is left out, and why.
inline constexpr CodeWith bad_value{"bad-value", "value", "reason"};
inline constexpr CodeWith not_a_postcode{"not-a-postcode"};
inline constexpr CodeWith not_a_web_address{"not-a-web-address"};
inline constexpr CodeWith not_a_phone_number{"not-a-phone-number"};
inline constexpr CodeWith not_a_mail_address{"not-a-mail-address"};
inline constexpr CodeWith not_a_language{"not-a-language"};
inline constexpr CodeWith not_yes_or_no{"not-yes-or-no"};
inline constexpr CodeWith not_a_way_to_take_part{"not-a-way-to-take-part"};
inline constexpr CodeWith not_a_policy{"not-a-policy"};
inline constexpr CodeWith not_a_date{"not-a-date"};
inline constexpr CodeWith not_one_value{"not-one-value"};

// Calendars.
inline constexpr CodeWith too_many_changes{"too-many-changes", "most"};
inline constexpr CodeWith private_event{"private-event", "secrecy"};
inline constexpr CodeWith all_day_event{"all-day-event"};
inline constexpr CodeWith cancelled_event{"cancelled-event"};
inline constexpr CodeWith change_from_a_day_on{"change-from-a-day-on", "date"};
inline constexpr CodeWith unplaced_occurrence{"unplaced-occurrence"};
inline constexpr CodeWith meeting_over_midnight{"meeting-over-midnight"};
inline constexpr CodeWith extra_date_over_midnight{"extra-date-over-midnight"};
inline constexpr CodeWith event_without_end{"event-without-end"};
inline constexpr CodeWith expanded_zone{"expanded-zone", "zone", "until"};
inline constexpr CodeWith expanded_move{"expanded-move", "from", "until"};
inline constexpr CodeWith tentative{"tentative", "date"};
inline constexpr CodeWith unknown_series{"unknown-series", "date"};
inline constexpr CodeWith cancelled_series{"cancelled-series", "group"};
inline constexpr CodeWith changes_no_meeting{"changes-no-meeting", "date", "group"};
inline constexpr CodeWith changes_one_of_several{"changes-one-of-several", "date", "group"};

// Meeting Guide.
inline constexpr CodeWith no_json{"no-json", "fault"};
inline constexpr CodeWith no_guide{"no-guide"};
inline constexpr CodeWith too_many_guide_values{"too-many-guide-values"};
inline constexpr CodeWith too_many_guide_meetings{"too-many-guide-meetings", "most"};
inline constexpr CodeWith no_guide_meeting{"no-guide-meeting"};
inline constexpr CodeWith closed_for_now{"closed-for-now"};
inline constexpr CodeWith inactive{"inactive"};
inline constexpr CodeWith missing_time{"missing-time"};
inline constexpr CodeWith not_a_time{"not-a-time", "text"};
inline constexpr CodeWith not_an_end{"not-an-end", "text"};
inline constexpr CodeWith not_a_day{"not-a-day"};
inline constexpr CodeWith by_appointment{"by-appointment"};
inline constexpr CodeWith taken_slug{"taken-slug", "slug", "id"};
inline constexpr CodeWith meeting_twice{"meeting-twice"};
inline constexpr CodeWith no_such_zone{"no-such-zone", "zone"};
inline constexpr CodeWith other_keys{"other-keys", "keys"};
inline constexpr CodeWith odd_types{"odd-types", "count"};
inline constexpr CodeWith unknown_types{"unknown-types", "types"};

// Tables.
inline constexpr CodeWith other_encoding{"other-encoding", "encoding"};
inline constexpr CodeWith not_a_text{"not-a-text"};
inline constexpr CodeWith empty_table{"empty-table"};
inline constexpr CodeWith no_headings{"no-headings"};
inline constexpr CodeWith heading_twice{"heading-twice", "heading"};
inline constexpr CodeWith unknown_columns{"unknown-columns", "columns"};
inline constexpr CodeWith too_many_rows{"too-many-rows", "most"};
inline constexpr CodeWith row_too_long{"row-too-long"};
inline constexpr CodeWith open_quote{"open-quote"};
inline constexpr CodeWith more_cells_than_columns{"more-cells-than-columns"};
inline constexpr CodeWith row_without_name{"row-without-name"};
inline constexpr CodeWith id_mended{"id-mended", "given", "id"};
inline constexpr CodeWith row_differs{"row-differs", "key", "line"};
inline constexpr CodeWith row_differs_on_open{"row-differs-on-open", "key", "line"};
inline constexpr CodeWith rhythm_twice{"rhythm-twice"};
inline constexpr CodeWith unreadable_exception{"unreadable-exception", "text", "key"};

// The rhythm of a row that is left out, and why.
inline constexpr CodeWith rhythm_left_out{"rhythm-left-out", "reason"};
inline constexpr CodeWith row_date_unreadable{"row-date-unreadable", "text"};
inline constexpr CodeWith row_dates_unreadable{"row-dates-unreadable", "text"};
inline constexpr CodeWith row_ends_before_it_begins{"row-ends-before-it-begins"};
inline constexpr CodeWith row_without_time{"row-without-time"};
inline constexpr CodeWith row_time_backwards{"row-time-backwards", "end", "start"};
inline constexpr CodeWith row_without_days{"row-without-days"};
inline constexpr CodeWith row_days_unreadable{"row-days-unreadable", "text"};
inline constexpr CodeWith row_ordinal_unreadable{"row-ordinal-unreadable", "text"};
inline constexpr CodeWith row_weeks_unreadable{"row-weeks-unreadable", "text"};
inline constexpr CodeWith row_interval_unreadable{"row-interval-unreadable", "text"};
inline constexpr CodeWith row_without_first_week{"row-without-first-week"};
inline constexpr CodeWith row_rule_without_start{"row-rule-without-start"};

}  // namespace exchange::codes
