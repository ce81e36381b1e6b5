// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/date_time.h"
#include "schedule/civil.h"
#include "schedule/problem.h"
#include "schedule/recurrence.h"
#include "schedule/zone.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace ical {

enum class Status { Confirmed, Tentative, Cancelled };

/// One of the properties that an event has no member for. Kept are X-MOEDESTED-…, RELATED-TO, CONTACT, CLASS, CONFERENCE and what
/// Google and Microsoft call their links to online meetings; in the order of the file.
struct Property {
    std::string name;   ///< upper case
    std::string value;  ///< without escapes
    int line = 0;

    friend bool operator==(const Property &, const Property &) = default;
};

/// One VEVENT, without how it recurs. Words are UTF-8 without control characters but line feed; escapes are taken away.
struct Event {
    std::string summary;
    std::string description;
    std::string location;
    std::string url;
    std::vector<std::string> categories;
    std::vector<Property> properties;
    Status status = Status::Confirmed;
    bool cancelled_in_title = false;  ///< STATUS does not say that it is cancelled, but the title does
    int sequence = 0;
    DateTime start;
    Duration length;
    int line = 0;  ///< of its BEGIN, from 1

    bool all_day() const { return start.kind == DateTime::Kind::Date; }

    friend bool operator==(const Event &, const Event &) = default;
};

/// An RDATE: the event takes place then too, for its usual length unless the file gave a PERIOD.
struct RDate {
    DateTime start;
    std::optional<Duration> length;

    friend bool operator==(const RDate &, const RDate &) = default;
};

/// A VEVENT with RECURRENCE-ID (section 3.8.4.4): what one occurrence is instead.
struct Override {
    DateTime instance;        ///< when it would have been
    bool and_future = false;  ///< RANGE=THISANDFUTURE: those after it are shifted and worded in the same way
    /// Nothing where the file said it in a way that can't be read: the occurrence is left out then.
    std::optional<Event> event;

    friend bool operator==(const Override &, const Override &) = default;
};

/// All that a file says under one UID.
struct Series {
    std::string uid;
    std::optional<Event> master;  ///< nothing where the file holds single occurrences only; the rest is about the master
    /// On local dates of the master's zone, from its start on, at its wall time. The start is an occurrence even where no rule
    /// names it (section 3.8.5.3), and COUNT has been lowered by one then.
    std::vector<schedule::Rule> rules;
    /// RDATE, and the start of each further event of this UID where the file has several without a rule, which they should not
    /// share; what they say otherwise than the master is then an override.
    std::vector<RDate> extra;
    std::vector<DateTime> except;     ///< EXDATE; a DATE takes away all of that day
    std::vector<Override> overrides;  ///< ascending by instance, one for each

    friend bool operator==(const Series &, const Series &) = default;
};

/// What a file of one or several VCALENDAR holds.
struct Calendar {
    std::string name;                          ///< NAME (RFC 7986 section 5.1) or X-WR-CALNAME
    std::optional<schedule::seconds> refresh;  ///< REFRESH-INTERVAL (RFC 7986 section 5.7) or X-PUBLISHED-TTL, as the file has it
    std::vector<Series> series;                ///< in the order in which the file first names them

    friend bool operator==(const Calendar &, const Calendar &) = default;
};

constexpr std::size_t largest_file = 32 * 1024 * 1024;  ///< bytes

/// What reading gave: no calendar where the bytes are none; otherwise all sound events, and for each broken one an error with the
/// line of its fault.
struct Reading {
    std::optional<Calendar> calendar;
    schedule::Problems problems;
};

/// Whether the last line is END:VCALENDAR: a calendar that was cut off between two events looks whole otherwise.
bool is_whole(std::string_view bytes);

/// Reads iCalendar (RFC 5545, RFC 6868, parts of RFC 7986). `file` is what problems call it, `danish` the zone of floating times
/// and whole days. Time and memory are bounded whatever the bytes are.
Reading read_calendar(std::string_view bytes, std::string_view file, const schedule::Zone &danish);

/// One occurrence of a series. Borrows from the calendar it was asked of.
struct Occurrence {
    const Series *series = nullptr;
    const Event *event = nullptr;  ///< whose words hold: the master's or an override's
    schedule::sys_seconds start;   ///< of an all-day event: Danish midnight
    schedule::sys_seconds end;     ///< exclusive
    Status status = Status::Confirmed;

    bool all_day() const { return event->all_day(); }
};

/// The occurrences with from <= start < to, cancelled ones too, by start, then UID. Error `too-many` where they, or the work of
/// finding them, would be more than any list is good for.
tl::expected<std::vector<Occurrence>, schedule::Problem> occurrences(const Calendar &calendar, schedule::sys_seconds from,
                                                                     schedule::sys_seconds to);

}  // namespace ical
