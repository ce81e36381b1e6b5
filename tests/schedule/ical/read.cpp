// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read.h"

#include "../cause.h"

namespace ical {

const schedule::Zone &copenhagen()
{
    static const schedule::Zone zone = *schedule::Zone::load("Europe/Copenhagen");
    return zone;
}

std::string calendar_of(std::string_view lines)
{
    return "BEGIN:VCALENDAR\n" + std::string(lines) + "END:VCALENDAR\n";
}

std::string event_of(std::string_view lines)
{
    return calendar_of("BEGIN:VEVENT\nUID:a\n" + std::string(lines) + "END:VEVENT\n");
}

std::vector<std::string> read(std::string_view bytes, std::string_view from, std::string_view to)
{
    const schedule::Zone &zone = copenhagen();
    const Reading reading = read_calendar(bytes, "a.ics", zone);
    std::vector<std::string> lines;
    if (reading.calendar) {
        const auto found = occurrences(*reading.calendar, *parse_instant(from, zone), *parse_instant(to, zone));
        if (!found)
            return {std::string(found.error().code.name())};
        for (const Occurrence &occurrence : *found) {
            std::string line = to_iso(occurrence.start, zone);
            if (occurrence.all_day())
                line.resize(line.find('T'));
            line += ' ' + occurrence.event->summary;
            line += occurrence.status == Status::Cancelled   ? " cancelled"
                    : occurrence.status == Status::Tentative ? " tentative"
                                                             : "";
            lines.push_back(std::move(line));
        }
    }
    for (const schedule::Problem &problem : reading.problems)
        lines.push_back(std::to_string(problem.line) + (problem.severity == schedule::Severity::Error ? " error " : " warning ") +
                        std::string(schedule::cause(problem).name()));
    return lines;
}

}  // namespace ical
