// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/writer.h"

#include "schedule/text.h"

#include <algorithm>
#include <cstdio>

namespace ical {

using schedule::local_days;
using schedule::local_seconds;
using schedule::seconds;
using schedule::sys_seconds;
using std::chrono::year_month_day;

namespace {

constexpr std::size_t folded_line = 75;

/// A parameter's value without what a line can't hold (RFC 6868).
std::string in_parameter(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        if (c == '^')
            text += "^^";
        else if (c == '"')
            text += "^'";
        else if (c == '\n')
            text += "^n";
        else
            text += c;
    }
    text = schedule::without_control_characters(text);
    return text.find_first_of(":;,") == std::string::npos ? text : '"' + text + '"';
}

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

std::string offset_text(seconds offset)
{
    const auto total = static_cast<long>(std::abs(offset.count()));
    char text[16];
    std::snprintf(text, sizeof text, "%c%02ld%02ld", offset.count() < 0 ? '-' : '+', total / 3600 % 100, total / 60 % 60);
    return text;
}

/// A change of a zone's offset, as the rule that it may be one of.
struct Change {
    sys_seconds at;
    seconds from;
    seconds to;

    local_seconds wall() const { return local_seconds(at.time_since_epoch() + from); }
    year_month_day day() const { return year_month_day(std::chrono::floor<std::chrono::days>(wall())); }
    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`
    std::string rule() const
    {
        constexpr const char *names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        const year_month_day date = day();
        const unsigned number = unsigned(date.day());
        const bool last = number + 7 > unsigned((date.year() / date.month() / std::chrono::last).day());
        const std::string which = last ? "-1" : std::to_string((number - 1) / 7 + 1);
        const schedule::weekday weekday{local_days(date)};
        return "FREQ=YEARLY;BYMONTH=" + std::to_string(unsigned(date.month())) + ";BYDAY=" + which +
               names[weekday.iso_encoding() - 1];
    }
    bool follows(const Change &before) const
    {
        return day().year() == before.day().year() + std::chrono::years(1) && from == before.from && to == before.to &&
               rule() == before.rule() &&
               wall() - std::chrono::floor<std::chrono::days>(wall()) ==
                   before.wall() - std::chrono::floor<std::chrono::days>(before.wall());
    }
};

constexpr int last_year = 2099;  // as far as a Zone reaches

std::vector<Change> changes(const schedule::Zone &zone, int from_year)
{
    std::vector<Change> found;
    const auto begin_of = [](int year) { return sys_seconds(std::chrono::sys_days(std::chrono::year(year) / 1 / 1)); };
    for (sys_seconds day = begin_of(from_year); day < begin_of(last_year + 1); day += std::chrono::days(1)) {
        const seconds before = zone.offset_at(day);
        if (zone.offset_at(day + std::chrono::days(1)) == before)
            continue;
        sys_seconds low = day;
        sys_seconds high = day + std::chrono::days(1);
        while (high - low > seconds(1)) {
            const sys_seconds middle = low + (high - low) / 2;
            (zone.offset_at(middle) == before ? low : high) = middle;
        }
        found.push_back({high, before, zone.offset_at(high)});
    }
    return found;
}

void append_observance(std::vector<std::string> &lines, const Change &first, const Change &last)
{
    const std::string name = first.to > first.from ? "DAYLIGHT" : "STANDARD";
    lines.push_back("BEGIN:" + name);
    lines.push_back("DTSTART:" + date_time(first.wall()));
    lines.push_back("TZOFFSETFROM:" + offset_text(first.from));
    lines.push_back("TZOFFSETTO:" + offset_text(first.to));
    if (int(last.day().year()) == last_year)
        lines.push_back("RRULE:" + first.rule());
    else if (last.at != first.at)
        lines.push_back("RRULE:" + first.rule() + ";UNTIL=" + utc(last.at));
    lines.push_back("END:" + name);
}

}  // namespace

std::string content_line(std::string_view name, std::initializer_list<Parameter> parameters, std::string_view value)
{
    std::string line(name);
    for (const auto &[parameter, its_value] : parameters)
        line.append(";").append(parameter).append("=").append(in_parameter(its_value));
    return line.append(":").append(value);
}

std::string escaped(std::string_view text)
{
    std::string out;
    std::size_t done = 0;
    while (done <= text.size()) {
        const std::size_t end = std::min(text.find('\n', done), text.size());
        for (const char c : schedule::without_control_characters(text.substr(done, end - done))) {
            if (c == '\\' || c == ';' || c == ',')
                out += '\\';
            out += c;
        }
        if (end < text.size())
            out += "\\n";
        done = end + 1;
    }
    return out;
}

std::string folded(const std::vector<std::string> &lines)
{
    std::string out;
    for (const std::string &line : lines) {
        std::string_view rest = line;
        std::size_t room = folded_line;
        while (rest.size() > room) {
            std::size_t cut = room;
            while (cut > 1 && continues_character(rest[cut]))
                --cut;
            out.append(rest.substr(0, cut)).append("\r\n ");
            rest.remove_prefix(cut);
            room = folded_line - 1;
        }
        out.append(rest).append("\r\n");
    }
    return out;
}

std::string date(local_days date)
{
    const year_month_day parts(date);
    char text[16];
    std::snprintf(text, sizeof text, "%04d%02u%02u", int(parts.year()) % 10000, unsigned(parts.month()), unsigned(parts.day()));
    return text;
}

std::string date_time(local_seconds wall)
{
    const local_days day = std::chrono::floor<std::chrono::days>(wall);
    const auto second = static_cast<unsigned>((wall - day).count());
    char text[16];
    std::snprintf(text, sizeof text, "T%02u%02u%02u", second / 3600 % 24, second / 60 % 60, second % 60);
    return date(day) + text;
}

std::string utc(sys_seconds instant)
{
    return date_time(local_seconds(instant.time_since_epoch())) + 'Z';
}

std::vector<std::string> time_zone(const schedule::Zone &zone, int from_year)
{
    std::vector<std::string> lines = {"BEGIN:VTIMEZONE", "TZID:" + zone.name()};
    // The change before the first of January is the one that holds on it.
    std::vector<Change> open = changes(zone, from_year - 1);
    if (open.empty()) {
        const seconds offset = zone.offset_at(sys_seconds());
        append_observance(lines, {sys_seconds() - offset, offset, offset}, {sys_seconds() - offset, offset, offset});
    }
    while (!open.empty()) {
        const Change first = open.front();
        Change last = first;
        std::vector<Change> others;
        for (const Change &change : open) {
            if (change.at == first.at)
                continue;
            if (change.follows(last))
                last = change;
            else
                others.push_back(change);
        }
        append_observance(lines, first, last);
        open = std::move(others);
    }
    lines.push_back("END:VTIMEZONE");
    return lines;
}

}  // namespace ical
