// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/calendar.h"
#include "ical/lines.h"
#include "ical/values.h"
#include "schedule/finding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ical {

/// How many dates (RDATE, EXDATE) and rules one event may have.
constexpr std::size_t most_dates = 100'000;
constexpr std::size_t most_rules = 10;

/// A property that says a time or a rule, kept as written until all of its event is known.
struct TimeLine {
    std::string name;
    std::string value;
    std::string zone;  ///< TZID
    std::string type;  ///< VALUE
    int line = 0;
};

/// One thing that is wrong with an event.
struct Fault {
    schedule::Finding what;
    int line = 0;
    std::string key;
};

/// The lines of one VEVENT (RFC 5545 section 3.6.1), sorted by what they are; words are read, times not yet.
class EventLines {
public:
    explicit EventLines(int line) { words.line = line; }

    void take(const ContentLine &line, int number, bool too_long);
    /// A line that is no content line: harmless, unless its first word is a property that says when the event is.
    void take_bad(const ContentLine &line, int number);

    std::string uid;
    Event words;                  ///< all of the event but its times
    std::optional<Stamp> made;    ///< DTSTAMP
    std::optional<Stamp> edited;  ///< LAST-MODIFIED
    std::optional<TimeLine> start;
    std::optional<TimeLine> end;
    std::optional<TimeLine> duration;
    std::optional<TimeLine> instance;  ///< RECURRENCE-ID
    bool and_future = false;
    std::vector<TimeLine> rules;
    std::vector<TimeLine> extra;
    std::vector<TimeLine> except;
    std::vector<Fault> faults;

private:
    void fault(Fault fault);
    void take_word(const ContentLine &line, int number);
    void take_time(const ContentLine &line, int number);
    void take_dates(std::vector<TimeLine> &dates, TimeLine line);

    std::size_t m_dates = 0;
};

}  // namespace ical
