// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/centre.h"
#include "config/centre/site.h"
#include "config/content/content.h"
#include "schedule/calendar.h"

#include <cstddef>
#include <string>

namespace handouts {

/// The most bytes that calendar_code gives: a code of version 13, which is 41.4 mm wide at 0.6 mm a module.
constexpr std::size_t calendar_code_limit = 328;

/// One meeting as the text of a QR code that a phone's camera offers to put into its calendar, without internet: a VCALENDAR with
/// one VEVENT (RFC 5545), times in UTC, no RRULE and no VTIMEZONE, since phones misread both; the rhythm is in words in its
/// description. Long texts are cut at a character so that calendar_code_limit holds.
std::string calendar_code(const config::Site &site, const config::Content &content, const schedule::Meeting &meeting);

/// The address of the living schedule as the text of a QR code; empty where the centre has none.
std::string schedule_code(const config::Site &site);

}  // namespace handouts
