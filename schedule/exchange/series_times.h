// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_builder.h"
#include "ical/calendar.h"
#include "schedule/zone.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace exchange {

/// A date and a time of day in Danish wall time.
struct Slot {
    schedule::local_days date;
    schedule::TimeSpan time;
};

/// Puts the times of series into groups: rules as rhythms, as plain as can be, and what differs from them as exceptions.
class SeriesTimes {
public:
    SeriesTimes(ImportBuilder &builder, const schedule::Zone &danish) : m_builder(builder), m_danish(danish) {}

    /// Adds what the series says to the group, and marks rhythms and exceptions as told. False
    /// where it can't, which has been said then.
    bool add(const ical::Series &series, ImportedGroup &group);

    /// When an event is, in Danish wall time; nothing where it goes over midnight. One without an end is taken to last an hour.
    /// In a series the length is that of all its meetings (section 3.8.5.3), so that a night when the clock changes says nothing.
    enum class Of { OneMeeting, Series };
    std::optional<Slot> slot_of(const ical::DateTime &start, const ical::Duration &length, Of of = Of::OneMeeting) const;

private:
    /// Whether a wall time of that zone is the same Danish wall time all year.
    bool keeps_danish_time(const schedule::Zone &zone);

    ImportBuilder &m_builder;
    const schedule::Zone &m_danish;
    std::map<std::string, bool> m_steady;  ///< what keeps_danish_time found, by the zone's name
    schedule::Work m_work;
};

}  // namespace exchange
