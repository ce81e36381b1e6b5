// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/rhythm.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// Days, dates and times as people and their spreadsheets write them, in Danish or English. Each gives nothing where the text
/// means none.

/// Without space around it, and lower case (ASCII and ÆØÅ).
std::string simplified(std::string_view text);
std::string_view trimmed(std::string_view text);
/// The parts between any of `separators`, trimmed, the empty ones left out.
std::vector<std::string> split(std::string_view text, std::string_view separators);

/// Puts an item at the end of a list in words, with the separator before it unless it is the first.
void add_item(std::string &list, std::string_view separator, std::string_view item);

/// "ja", "yes", "x", "1", … or "nej", "no", "0", …
std::optional<bool> spoken_yes_no(std::string_view text);
/// "mandag", "mandage", "man", "monday", "mon"
std::optional<schedule::weekday> spoken_weekday(std::string_view text);
/// "mandag og onsdag", "monday, wednesday"
std::optional<schedule::Weekdays> spoken_weekdays(std::string_view text);
/// "første og tredje", "1., 3.", "last": as MonthlyWeekdays has them.
std::optional<std::vector<int>> spoken_ordinals(std::string_view text);
/// "2026-11-24", "24-11-2026", "24.11.2026", "24/11/2026": the day before the month, as Danish spreadsheets write it.
std::optional<schedule::local_days> spoken_date(std::string_view text);
/// "17.00", "17:00", "17:00:00", "kl. 17", "5:00 PM"
std::optional<schedule::minutes> spoken_time(std::string_view text);
/// "17.00-18.30", "kl. 17–18.30", "17.00 til 18.30"; an end of 0.00 is midnight.
std::optional<schedule::TimeSpan> spoken_span(std::string_view text);
/// From two times; an end of 0.00 is midnight, and nothing where it ends before it begins.
std::optional<schedule::TimeSpan> span_of(schedule::minutes start, schedule::minutes end);

}  // namespace exchange
