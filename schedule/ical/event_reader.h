// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/event_lines.h"
#include "ical/zones.h"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace ical {

/// Which of two versions of one event is the newer: the higher SEQUENCE, then the later DTSTAMP (RFC 5546 section 2.1.5), then
/// LAST-MODIFIED.
struct Version {
    int sequence = 0;
    schedule::local_seconds made;
    schedule::local_seconds edited;

    friend auto operator<=>(const Version &, const Version &) = default;
};

/// One VEVENT, read: a master, or an override where it has an instance.
struct ReadEvent {
    std::string uid;
    std::optional<Event> event;  ///< nothing for an override that can't be used but says which occurrence it is about
    std::vector<schedule::Rule> rules;
    std::vector<RDate> extra;
    std::vector<DateTime> except;
    std::optional<DateTime> instance;
    bool and_future = false;
    Version version;
};

/// Makes events of their lines, with what all events of a file share: its zones, and what may still be spent.
class EventReader {
public:
    explicit EventReader(Zones &zones) : m_zones(zones) {}

    /// Nothing where the event can't be used at all. What is wrong goes to `lines.faults`, and nothing else does.
    std::optional<ReadEvent> read(EventLines &lines);

private:
    std::optional<DateTime> moment(const TimeLine &line, std::string_view value, std::vector<Fault> &faults);
    std::optional<DateTime> moment(const std::optional<TimeLine> &line, std::vector<Fault> &faults);
    std::optional<Duration> length(const EventLines &lines, const DateTime &start, std::vector<Fault> &faults);
    std::optional<Duration> period(const TimeLine &line, const DateTime &start, std::string_view end, std::vector<Fault> &faults);
    void read_dates(const EventLines &lines, ReadEvent &read, std::vector<Fault> &faults);
    void read_rules(const EventLines &lines, ReadEvent &read, std::vector<Fault> &faults);

    Zones &m_zones;
    schedule::Work m_work;
};

/// A moment as one of an event that starts at `start`: a DATE for all-day events; otherwise, where a DATE has no time of its own,
/// that of the start.
DateTime like_start(const DateTime &moment, const DateTime &start);

}  // namespace ical
