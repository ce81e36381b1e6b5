// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/upcoming_calendar.h"
#include "cli/say.h"

#include "cli/commands.h"
#include "cli/json.h"
#include "config/toml/toml_file.h"
#include "ical/calendar.h"
#include "schedule/text.h"

#include <cstdio>
#include <utility>

namespace cli {

using ical::Occurrence;
using schedule::local_days;
using schedule::sys_seconds;

namespace {

/// Output goes out in pieces, so that a long list does not have to be in memory as text too.
constexpr std::size_t piece = 1024 * 1024;

std::string_view name_of(ical::Status status)
{
    switch (status) {
        case ical::Status::Cancelled:
            return "cancelled";
        case ical::Status::Tentative:
            return "tentative";
        case ical::Status::Confirmed:
            break;
    }
    return "confirmed";
}

local_days date_of(sys_seconds instant, const schedule::Zone &zone)
{
    return std::chrono::floor<std::chrono::days>(zone.to_local(instant));
}

schedule::minutes time_of(sys_seconds instant, const schedule::Zone &zone)
{
    return std::chrono::floor<schedule::minutes>(zone.to_local(instant) - date_of(instant, zone));
}

void append_occurrence(std::string &out, const Occurrence &occurrence, const schedule::Zone &zone)
{
    const auto time = [&](sys_seconds instant) {
        return occurrence.all_day() ? schedule::to_iso(date_of(instant, zone)) : to_iso(instant, zone);
    };
    out += "{\"uid\":";
    append_json(out, occurrence.series->uid);
    out += ",\"summary\":";
    append_json(out, occurrence.event->summary);
    out.append(",\"start\":\"").append(time(occurrence.start));
    out.append("\",\"end\":\"").append(time(occurrence.end));
    out.append(occurrence.all_day() ? "\",\"all_day\":true" : "\",\"all_day\":false");
    out.append(",\"status\":\"").append(name_of(occurrence.status)).append("\"}");
}

int print_json(const std::vector<Occurrence> &occurrences, const schedule::Zone &zone)
{
    if (occurrences.empty())
        return print("[]\n");
    std::string out = "[\n";
    for (const Occurrence &occurrence : occurrences) {
        append_occurrence(out, occurrence, zone);
        out += &occurrence == &occurrences.back() ? "\n]\n" : ",\n";
        if (out.size() >= piece) {
            if (print(out) != success)
                return failure;
            out.clear();
        }
    }
    return print(out);
}

std::string describe(const Occurrence &occurrence, const schedule::Zone &zone, const schedule::Words &words)
{
    std::string line = "  ";
    if (occurrence.all_day()) {
        line += "Hele dagen";
    } else {
        line += time_words(words, time_of(occurrence.start, zone));
        if (occurrence.end > occurrence.start)
            line += "–" + time_words(words, time_of(occurrence.end, zone));
    }
    line += "  " + schedule::without_control_characters(occurrence.event->summary);
    if (!occurrence.event->location.empty())
        line += ", " + schedule::without_control_characters(occurrence.event->location);
    if (occurrence.status == ical::Status::Cancelled)
        line += " – AFLYST";
    if (occurrence.status == ical::Status::Tentative)
        line += " – måske";
    return line + '\n';
}

int print_text(const std::vector<Occurrence> &occurrences, const Shown &shown, const schedule::Words &words)
{
    if (occurrences.empty())
        return print("Ingen møder i den periode.\n");
    const local_days today = date_of(shown.from, shown.zone);
    std::string out;
    std::optional<local_days> before;
    for (const Occurrence &occurrence : occurrences) {
        const local_days date = date_of(occurrence.start, shown.zone);
        if (before != date) {
            out += before ? "\n" : "";
            out += schedule::sentence_case(date_words(words, date, today)) + '\n';
        }
        out += describe(occurrence, shown.zone, words);
        before = date;
        if (out.size() >= piece) {
            if (print(out) != success)
                return failure;
            out.clear();
        }
    }
    return print(out);
}

/// The calendar of a file, after all problems went to standard error. The bytes are gone by then.
std::optional<ical::Calendar> read_calendar(const std::string &file, const schedule::Zone &zone)
{
    const auto bytes = config::read_bytes(file, file, ical::largest_file);
    if (!bytes) {
        report(bytes.error());
        return std::nullopt;
    }
    ical::Reading reading = ical::read_calendar(*bytes, file, zone);
    report(reading.problems);
    return std::move(reading.calendar);
}

}  // namespace

int list_calendar(const std::string &file, const Shown &shown)
{
    const auto calendar = read_calendar(file, shown.zone);
    if (!calendar)
        return failure;
    auto occurrences = ical::occurrences(*calendar, shown.from, shown.to);
    if (!occurrences) {
        occurrences.error().file = file;
        report(occurrences.error());
        return failure;
    }
    if (shown.json)
        return print_json(*occurrences, shown.zone);
    const auto words = danish_words();
    if (!words)
        return failure;
    return print_text(*occurrences, shown, *words);
}

}  // namespace cli
