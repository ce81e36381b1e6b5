// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"
#include "schedule/zone.h"

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace ical {

/// The zone of a VTIMEZONE (RFC 5545 section 3.6.5), worked out for the years 1970 to 2099. `bytes` begin with its BEGIN line.
///
/// Taken are offsets of less than 16 hours and rules that are yearly, as in all calendars seen; `rules_left` is what one file may
/// still cost. The error says why it is none.
tl::expected<schedule::Zone, schedule::Finding> read_timezone(std::string_view bytes, const std::string &name, int &rules_left);

}  // namespace ical
