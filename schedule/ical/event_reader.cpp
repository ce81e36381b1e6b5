// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/event_reader.h"
#include "ical/problem_codes.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace ical {

using schedule::local_days;
using schedule::local_seconds;
using schedule::Problem;
using schedule::seconds;
using std::chrono::floor;

namespace {

using Kind = DateTime::Kind;
using Faults = std::vector<Fault>;

void add(Faults &faults, const TimeLine &line, schedule::Finding what)
{
    faults.push_back({std::move(what), line.line, line.name});
}

/// Calls `take` with each value of a list.
template<typename Take>
void for_each_value(std::string_view list, Take take)
{
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (const std::string_view value = trimmed(list.substr(0, comma)); !value.empty())
            take(value);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

/// An event without UID is known by what it says, so that it keeps its name as long as it says the same (FNV-1a, 64 bits).
std::string made_up_uid(const EventLines &lines)
{
    std::uint64_t hash = 14695981039346656037U;
    const auto mix = [&hash](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
        hash = (hash ^ 0xFFU) * 1099511628211U;
    };
    mix(lines.words.summary);
    mix(lines.words.location);
    mix(lines.start ? lines.start->value : std::string());
    for (const TimeLine &rule : lines.rules)
        mix(rule.value);
    constexpr char digits[] = "0123456789abcdef";
    std::string uid = "no-uid-";
    for (int shift = 60; shift >= 0; shift -= 4)
        uid += digits[(hash >> shift) & 0xFU];
    return uid;
}

}  // namespace

DateTime like_start(const DateTime &moment, const DateTime &start)
{
    if ((moment.kind == Kind::Date) == (start.kind == Kind::Date))
        return moment;
    if (moment.kind == Kind::Date)
        return {start.kind, moment.wall + (start.wall - start.date()), start.zone};
    const local_seconds wall = moment.kind == Kind::Utc ? start.zone->to_local(moment.instant()) : moment.wall;
    return {Kind::Date, floor<std::chrono::days>(wall), start.zone};
}

std::optional<DateTime> EventReader::moment(const TimeLine &line, std::string_view value, Faults &faults)
{
    const auto stamp = parse_stamp(value);
    const bool says_date = is_name(line.type, "DATE");
    if (!stamp || (says_date && !stamp->is_date) || (is_name(line.type, "DATE-TIME") && stamp->is_date)) {
        add(faults, line, says_date ? codes::bad_event_date(parse_text(value)) : codes::bad_event_time(parse_text(value)));
        return std::nullopt;
    }
    if (stamp->is_date)
        return DateTime{Kind::Date, stamp->wall, m_zones.danish()};
    if (stamp->is_utc)
        return DateTime{Kind::Utc, stamp->wall, m_zones.utc()};
    if (line.zone.empty())
        return DateTime{Kind::Floating, stamp->wall, m_zones.danish()};
    const auto zone = m_zones.find(line.zone);
    if (zone)
        return DateTime{Kind::Zoned, stamp->wall, *zone};
    add(faults, line, zone.error());
    return std::nullopt;
}

std::optional<DateTime> EventReader::moment(const std::optional<TimeLine> &line, Faults &faults)
{
    return line ? moment(*line, line->value, faults) : std::nullopt;
}

/// The length that an end gives, which must be of the start's kind and not before it.
std::optional<Duration> EventReader::period(const TimeLine &line, const DateTime &start, std::string_view text, Faults &faults)
{
    const auto end = moment(line, text, faults);
    if (!end)
        return std::nullopt;
    if ((end->kind == Kind::Date) != (start.kind == Kind::Date)) {
        add(faults, line, codes::dates_and_times_mixed());
        return std::nullopt;
    }
    if (end->instant() < start.instant()) {
        add(faults, line, codes::ends_before_start(text));
        return std::nullopt;
    }
    if (start.kind != Kind::Date)
        return Duration{0, end->instant() - start.instant()};
    // An end on the first day is how some programs write one whole day.
    return Duration{std::max(1, static_cast<int>((end->date() - start.date()).count())), seconds(0)};
}

std::optional<Duration> EventReader::length(const EventLines &lines, const DateTime &start, Faults &faults)
{
    if (lines.end)
        return period(*lines.end, start, lines.end->value, faults);
    if (!lines.duration)
        return Duration{start.kind == Kind::Date ? 1 : 0, seconds(0)};
    auto given = parse_duration(lines.duration->value);
    if (!given || given->days < 0 || given->exact < seconds(0)) {
        add(faults, *lines.duration, codes::bad_event_duration(lines.duration->value));
        return std::nullopt;
    }
    if (start.kind != Kind::Date)
        return given;
    if (given->exact % std::chrono::days(1) != seconds(0)) {
        add(faults, *lines.duration, codes::duration_not_in_days());
        return std::nullopt;
    }
    return Duration{std::max(1, given->days + static_cast<int>(given->exact / std::chrono::days(1))), seconds(0)};
}

void EventReader::read_dates(const EventLines &lines, ReadEvent &read, Faults &faults)
{
    const DateTime &start = read.event->start;
    const auto take_extra = [&](const TimeLine &line, std::string_view value) {
        const std::size_t slash = value.find('/');
        TimeLine plain = line;
        if (is_name(line.type, "PERIOD"))
            plain.type.clear();
        const auto when = moment(plain, value.substr(0, slash), faults);
        if (!when)
            return;
        RDate extra{like_start(*when, start), std::nullopt};
        if (slash != std::string_view::npos && start.kind != Kind::Date) {
            const std::string_view end = value.substr(slash + 1);
            extra.length = end.find_first_of("Pp") < 2 ? parse_duration(end) : period(plain, *when, end, faults);
            const bool sound = extra.length && extra.length->days >= 0 && extra.length->exact >= seconds(0);
            if (!sound && faults.empty())
                add(faults, line, codes::bad_period(value));
        }
        read.extra.push_back(std::move(extra));
    };
    for (const TimeLine &line : lines.extra) {
        for_each_value(line.value, [&](std::string_view value) {
            if (faults.empty())
                take_extra(line, value);
        });
    }
    for (const TimeLine &line : lines.except) {
        for_each_value(line.value, [&](std::string_view value) {
            const auto when = faults.empty() ? moment(line, value, faults) : std::nullopt;
            if (when)
                read.except.push_back(start.kind == Kind::Date ? like_start(*when, start) : *when);
        });
    }
}

void EventReader::read_rules(const EventLines &lines, ReadEvent &read, Faults &faults)
{
    const DateTime &start = read.event->start;
    const local_days date = start.date();
    const auto time = start.kind == Kind::Date ? std::nullopt : std::optional<seconds>(start.wall - date);
    for (const TimeLine &line : lines.rules) {
        const auto fail = [&](const Problem &problem) { add(faults, line, problem); };
        auto recurrence = schedule::parse_recurrence(line.value, {date, time}, *start.zone);
        if (!recurrence)
            return fail(recurrence.error());
        auto rule = schedule::Rule::make(*recurrence, date, m_work);
        if (!rule)
            return fail(rule.error());
        if (recurrence->count && !rule->contains(date)) {
            // The start is the first of those that COUNT counts (section 3.8.5.3), although the rule does not name it.
            if (--*recurrence->count == 0)
                continue;
            rule = schedule::Rule::make(*recurrence, date, m_work);
            if (!rule)
                return fail(rule.error());
        }
        read.rules.push_back(std::move(*rule));
    }
}

std::optional<ReadEvent> EventReader::read(EventLines &lines)
{
    Faults &faults = lines.faults;
    ReadEvent read;
    read.uid = lines.uid.empty() ? made_up_uid(lines) : lines.uid;
    read.and_future = lines.and_future;
    read.instance = moment(lines.instance, faults);
    read.version = {lines.words.sequence, lines.made.value_or(Stamp{}).wall, lines.edited.value_or(Stamp{}).wall};
    if (lines.instance && !read.instance)
        return std::nullopt;

    auto start = moment(lines.start, faults);
    // A cancellation of one occurrence need not repeat when that would have been (RFC 5546 section 3.2.5).
    if (!lines.start && read.instance && lines.words.status == Status::Cancelled)
        start = read.instance;
    if (!start && !lines.start && faults.empty())
        faults.push_back({codes::missing_start(), lines.words.line, "DTSTART"});
    if (start) {
        read.event = std::move(lines.words);
        read.event->start = *start;
        read.event->length = length(lines, *start, faults).value_or(Duration{});
        read_dates(lines, read, faults);
        read_rules(lines, read, faults);
    }
    if (faults.empty())
        return read;
    if (read.event)
        lines.words = std::move(*read.event);
    if (!read.instance)
        return std::nullopt;
    read.event.reset();
    return read;
}

}  // namespace ical
