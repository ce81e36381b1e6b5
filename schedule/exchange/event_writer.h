// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// What stands behind the @ of our UIDs, and how the id of a group stands before it: `ID@…` for its first rhythm, `ID.2@…` for
/// the second, `ID.20261129T193000@…` for an added meeting. No id holds a full stop.
constexpr std::string_view uid_host = "moedested";

/// The properties that hold what iCalendar has no word for, a field of the group each: `X-MOEDESTED-FOR-WHOM`, with the language
/// behind (`X-MOEDESTED-FOR-WHOM-EN`) where the words differ by language. REASON and PLACE stand in an override or
/// an added meeting.
constexpr std::string_view own_prefix = "X-MOEDESTED-";
constexpr std::string_view own_reason = "X-MOEDESTED-REASON";
constexpr std::string_view own_place = "X-MOEDESTED-PLACE";
/// An added meeting as it was added, written as in a table; the event itself says what became of it since.
constexpr std::string_view own_added = "X-MOEDESTED-ADDED";

/// What stands before the name where one meeting is changed: for those at the centre and always Danish, as the rhythm's words
/// are.
constexpr std::string_view cancelled_word = "Aflyst: ";
constexpr std::string_view moved_word = "Flyttet: ";

/// `Whole` is for calendars; `Times` leaves out what only people read, for formats that hold the rest themselves.
enum class Detail { Whole, Times };

/// The VEVENTs of one group, as content lines that are neither folded nor ended: one for each rhythm that still has a meeting,
/// its overrides, and one for each added meeting.
std::vector<std::string> event_lines(const schedule::Calendar &calendar, std::size_t group, const ExportOptions &options,
                                     Detail detail);

/// The meetings of a group whose wall time by rhythm or addition lies between two dates, both included, by that wall time: where
/// one is cancelled or moved, by where it would have been. What a closure or a day off skips is none of them.
std::map<schedule::local_seconds, schedule::Meeting> meetings_by_slot(const schedule::Calendar &calendar, std::size_t group,
                                                                      schedule::local_days first, schedule::local_days last);

/// The first date from which a rhythm is written: its own or its group's beginning, otherwise 1 January of the year before `now`.
schedule::local_days first_date(const schedule::Group &group, const schedule::Rhythm &rhythm, const schedule::Calendar &calendar,
                                const ExportOptions &options);

/// A private field without the flag for it has no value.
schedule::Text exported_value(const schedule::Group &group, Field field, const Private &with);

}  // namespace exchange
