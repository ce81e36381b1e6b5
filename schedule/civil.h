// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace schedule {

using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;
using std::chrono::weekday;

/// The dates that rhythms are worked out for: the years 1 to 9999.
constexpr local_days earliest_date = local_days(std::chrono::year(1) / 1 / 1);
constexpr local_days latest_date = local_days(std::chrono::year(9999) / 12 / 31);
constexpr sys_seconds earliest_instant(earliest_date.time_since_epoch());
constexpr sys_seconds latest_instant(latest_date.time_since_epoch());

/// A stretch of one local day: minutes of wall time after midnight, 0 <= start < end <= 24 h.
struct TimeSpan {
    minutes start{};
    minutes end{};

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// A week as ISO 8601 counts it: begins on Monday, and week 1 holds the year's first Thursday.
struct IsoWeek {
    int year = 0;
    int number = 0;  ///< 1 to 53

    friend bool operator==(const IsoWeek &, const IsoWeek &) = default;
};

IsoWeek iso_week(local_days date);

/// Number of ISO weeks in `iso_year`: 52 or 53 (2026 has 53).
int weeks_in_year(int iso_year);

/// The Monday on or before `date`.
local_days monday_of(local_days date);

/// `YYYY-MM-DD` (ISO 8601 calendar date, extended form) to a date that exists; otherwise nothing.
std::optional<local_days> parse_date(std::string_view text);
/// For the years 0 to 9999.
std::string to_iso(local_days date);

/// `17.00` or `17:00`, from 00.00 to 24.00; otherwise nothing.
std::optional<minutes> parse_time(std::string_view text);

/// `17.00-18.30`, with a hyphen or an en dash; nothing where the form is wrong. The order of the two is not judged here.
std::optional<TimeSpan> parse_span(std::string_view text);

/// `17.00` and `17.00-18.30`: the canonical form in files, whatever the language.
std::string to_canonical(minutes time);
std::string to_canonical(const TimeSpan &span);

}  // namespace schedule
