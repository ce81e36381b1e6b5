// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/zone.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ical {

/// A parameter of a property with its value, unquoted.
using Parameter = std::pair<std::string_view, std::string_view>;

/// One content line of RFC 5545 section 3.1, neither folded nor ended. `value` stands as it is; parameters are quoted where they
/// must be, and what a parameter can't hold is written as RFC 6868 says.
std::string content_line(std::string_view name, std::initializer_list<Parameter> parameters, std::string_view value);

/// A TEXT value (section 3.3.11): backslashes before `\`, `;` and `,`, line breaks as `\n`; other control characters as spaces.
std::string escaped(std::string_view text);

/// The lines folded so that none is longer than 75 octets (section 3.1), never inside a UTF-8 character, each with CRLF.
std::string folded(const std::vector<std::string> &lines);

/// `20261123T170000` and `20261123`: local time and DATE (sections 3.3.5 and 3.3.4), for the years 0 to 9999.
std::string date_time(schedule::local_seconds wall);
std::string date(schedule::local_days date);
/// `20261123T160000Z`
std::string utc(schedule::sys_seconds instant);

/// The VTIMEZONE (section 3.6.5) of a zone for the years from `from_year` on: each change of the offset that the zone's data
/// holds, those that follow one rule year after year as that rule.
std::vector<std::string> time_zone(const schedule::Zone &zone, int from_year);

}  // namespace ical
