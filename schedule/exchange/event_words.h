// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/calendar.h"
#include "schedule/text.h"

#include <string>
#include <string_view>

namespace exchange {

/// The reason or the place that our own export gives beside an event, in each language.
schedule::Text own_words(const ical::Event &event, std::string_view name);

/// The title of what is held, also where it says that it is not.
std::string title_of(const ical::Event &event);

/// An event's description on one line; it may be a whole letter, of which the beginning is kept.
std::string description_of(const ical::Event &event);

/// Why one meeting of a series is not as the others: as our own export says it, or in the event's own words where they are not
/// those of all.
schedule::Text reason_of(const ical::Event &event, const ical::Series &series);

}  // namespace exchange
