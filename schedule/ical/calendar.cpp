// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/calendar.h"
#include "ical/problem_codes.h"

#include "ical/components.h"
#include "ical/event_lines.h"
#include "ical/event_reader.h"
#include "ical/report.h"
#include "ical/series.h"
#include "ical/title.h"
#include "ical/zones.h"

#include <utility>

namespace ical {

using schedule::Severity;

namespace {

constexpr std::size_t most_events = 100'000;
constexpr std::size_t most_memory = 100 * 1024 * 1024;
constexpr std::size_t longest_title = 60;

/// How much memory an event takes once it is read, roughly.
std::size_t footprint(const ReadEvent &read)
{
    // Of a rule and of an entry in its lists; of a series with its place in the index.
    constexpr std::size_t rule = 300;
    constexpr std::size_t entry = 8;
    std::size_t bytes = sizeof(Series) + 200 + 2 * read.uid.size();
    for (const schedule::Rule &one : read.rules) {
        const schedule::Recurrence &r = one.recurrence();
        bytes += rule + entry * (r.by_day.size() + r.by_month_day.size() + r.by_year_day.size() + r.by_week_number.size() +
                                 r.by_month.size() + r.by_set_position.size());
    }
    bytes += read.extra.size() * sizeof(RDate) + read.except.size() * sizeof(DateTime);
    if (!read.event)
        return bytes;
    const Event &event = *read.event;
    bytes += event.summary.size() + event.description.size() + event.location.size() + event.url.size();
    for (const std::string &category : event.categories)
        bytes += sizeof(category) + category.size();
    for (const Property &property : event.properties)
        bytes += sizeof(property) + property.name.size() + property.value.size();
    return bytes;
}

/// Reads one file from its first line to its last.
class Reader {
public:
    Reader(std::string_view bytes, std::string_view file, const schedule::Zone &danish)
        : m_components(bytes), m_zones(bytes, danish), m_events(m_zones), m_report(file)
    {
    }

    Reading read();

private:
    using Step = Components::Step;

    void take(Step step);
    void take_in_event(Step step);
    void take_in_calendar();
    void end_event(bool cut_short);
    void end_calendar(bool cut_short);
    int line() const { return m_components.source().number(); }
    void error(schedule::Finding what) { m_report.add(Severity::Error, std::move(what), line()); }

    Components m_components;
    Zones m_zones;
    EventReader m_events;
    Report m_report;
    Calendar m_calendar;
    Gathering m_gathering;
    std::optional<EventLines> m_event;  ///< the one that is being read
    std::size_t m_seen = 0;             ///< how many events began
    std::size_t m_taken = 0;            ///< bytes of memory, roughly, that the events read so far take
    bool m_is_cancelled = false;        ///< METHOD:CANCEL of the current VCALENDAR
    bool m_is_full = false;             ///< said that there are too many events
    bool m_said_stray = false;
};

Reading Reader::read()
{
    Step step = m_components.next();
    if (step != Step::Begin || !m_components.is_in({"VCALENDAR"})) {
        m_report.add(Severity::Error, codes::no_icalendar(), 1);
        return {std::nullopt, m_report.take()};
    }
    for (; step != Step::Done; step = m_components.next())
        take(step);
    m_calendar.series = m_gathering.finish();
    return {std::move(m_calendar), m_report.take()};
}

void Reader::take(Step step)
{
    const auto &path = m_components.path();
    if (step == Step::TooDeep)
        error(codes::components_too_deep());
    if (path.size() >= 2 && path[0] == "VCALENDAR" && path[1] == "VEVENT")
        return take_in_event(step);
    if (path.empty() && !m_said_stray) {
        m_said_stray = true;
        error(codes::stray_line());
    }
    if (!m_components.is_in({"VCALENDAR"}))
        return;
    if (step == Step::Property)
        take_in_calendar();
    else if (step == Step::End || step == Step::CutShort)
        end_calendar(step == Step::CutShort);
}

void Reader::take_in_event(Step step)
{
    const bool is_inner = m_components.path().size() > 2;
    if (step == Step::Begin && !is_inner) {
        const bool has_room = ++m_seen <= most_events && m_taken <= most_memory;
        if (has_room)
            m_event.emplace(line());
        else if (!std::exchange(m_is_full, true))
            error(codes::too_many_events());
    }
    if (!m_event)
        return;
    if (step == Step::CutShort)
        end_event(true);
    else if (is_inner)
        return;
    else if (step == Step::Property)
        m_event->take(m_components.line(), line(), m_components.source().too_long());
    else if (step == Step::BadLine)
        m_event->take_bad(m_components.line(), line());
    else if (step == Step::End)
        end_event(false);
}

void Reader::take_in_calendar()
{
    const ContentLine &line = m_components.line();
    const std::string_view value = trimmed(line.value);
    if (is_name(line.name, "METHOD"))
        m_is_cancelled = is_name(value, "CANCEL");
    else if ((is_name(line.name, "NAME") || is_name(line.name, "X-WR-CALNAME")) && m_calendar.name.empty())
        m_calendar.name = parse_text(trimmed(line.plain_value()));
    else if ((is_name(line.name, "REFRESH-INTERVAL") || is_name(line.name, "X-PUBLISHED-TTL")) && !m_calendar.refresh) {
        if (const auto refresh = parse_duration(value))
            m_calendar.refresh = refresh->exact + std::chrono::days(refresh->days);
    }
}

void Reader::end_event(bool cut_short)
{
    EventLines lines = *std::exchange(m_event, std::nullopt);
    if (cut_short)
        lines.faults.push_back({codes::event_cut_short(), lines.words.line, "END"});
    if (lines.uid.empty())
        m_report.add(Severity::Warning, codes::no_uid(), lines.words.line, "UID");
    if (m_is_cancelled)
        lines.words.status = Status::Cancelled;
    if (lines.words.status != Status::Cancelled && says_cancelled(lines.words.summary)) {
        lines.words.status = Status::Cancelled;
        lines.words.cancelled_in_title = true;
        m_report.add(Severity::Warning, codes::cancelled_title(), lines.words.line, "SUMMARY");
    }
    auto event = m_events.read(lines);
    const bool leaves_occurrence = event && !event->event;
    // A UID, which may be made of somebody's mail address, stays out of what is printed and logged.
    const std::string title = parse_text(std::string_view(lines.words.summary).substr(0, longest_title));
    const auto left_out = [&](const schedule::Finding &why) {
        if (title.empty())
            return leaves_occurrence ? codes::occurrence_left_out(why) : codes::event_left_out(why);
        return leaves_occurrence ? codes::titled_occurrence_left_out(title, why) : codes::titled_event_left_out(title, why);
    };
    for (const Fault &fault : lines.faults)
        m_report.add(Severity::Error, left_out(fault.what), fault.line, fault.key);
    if (!event)
        return;
    m_taken += footprint(*event);
    m_gathering.take(std::move(*event), m_report);
}

void Reader::end_calendar(bool cut_short)
{
    if (cut_short)
        error(codes::cut_short());
    m_is_cancelled = false;
}

}  // namespace

bool is_whole(std::string_view bytes)
{
    constexpr std::string_view last = "END:VCALENDAR";
    bytes = bytes.substr(0, bytes.find_last_not_of(" \t\r\n") + 1);
    return bytes.size() >= last.size() && is_name(bytes.substr(bytes.size() - last.size()), last);
}

Reading read_calendar(std::string_view bytes, std::string_view file, const schedule::Zone &danish)
{
    if (bytes.size() <= largest_file)
        return Reader(bytes, file, danish).read();
    Report report(file);
    report.add(Severity::Error, codes::calendar_too_large(), 0);
    return {std::nullopt, report.take()};
}

}  // namespace ical
