// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/calendar.h"

#include <string>
#include <string_view>
#include <vector>

namespace ical {

const schedule::Zone &copenhagen();

/// A file of one VCALENDAR around the lines.
std::string calendar_of(std::string_view lines);

/// A file with one event: UID a, the lines, each ended by LF.
std::string event_of(std::string_view lines);

/// What is on in a file between two instants in the way of parse_instant, a line each, as "2026-11-24T17:00:00+01:00 SUMMARY",
/// with " cancelled" or " tentative" after it; then its problems, as "5 error code".
std::vector<std::string> read(std::string_view bytes, std::string_view from = "2026-11-21", std::string_view to = "2026-12-05");

}  // namespace ical
