// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/calendar.h"

#include <optional>
#include <string>
#include <string_view>

namespace ical {

/// A DATE or DATE-TIME as written, before its zone is known.
struct Stamp {
    schedule::local_seconds wall;
    bool is_date = false;
    bool is_utc = false;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// RFC 5545 sections 3.3.4 and 3.3.5, years 1 to 9999; second 60 is taken as 59. Nothing where the text is neither.
std::optional<Stamp> parse_stamp(std::string_view text);

/// RFC 5545 section 3.3.6: weeks and days are nominal, the rest exact; at most 100 years. May be negative.
std::optional<Duration> parse_duration(std::string_view text);

/// UTC-OFFSET (section 3.3.14): `+0100` or `-013000`, less than a day; seconds east of UTC.
std::optional<schedule::seconds> parse_offset(std::string_view text);

/// A whole number without a sign of at most nine digits.
std::optional<int> parse_number(std::string_view text);

/// TEXT (section 3.3.11) without its escapes; bytes that are no UTF-8 become U+FFFD, control characters but line feed spaces.
std::string parse_text(std::string_view text);

/// The values of a list (section 3.1.1), without escapes; empty ones are left out.
std::vector<std::string> parse_texts(std::string_view text);

std::string_view trimmed(std::string_view text);

}  // namespace ical
