// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/problem_codes.h"
#include "cli/upcoming_calendar.h"
#include "schedule/calendar.h"

#include <algorithm>

namespace cli {

using schedule::Calendar;
using schedule::Group;
using schedule::Meeting;
using schedule::Status;

namespace {

constexpr int default_days = 14;
constexpr int most_days = 3660;

std::optional<int> parse_days(const std::string &text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value > most_days)
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value <= most_days ? std::optional(value) : std::nullopt;
}

std::string_view name_of(Status status)
{
    switch (status) {
        case Status::Cancelled:
            return "cancelled";
        case Status::Moved:
            return "moved";
        case Status::Scheduled:
            break;
    }
    return "scheduled";
}

std::string to_json(const std::vector<Meeting> &meetings, const Calendar &calendar, const schedule::Words &words)
{
    if (meetings.empty())
        return "[]\n";
    std::string out = "[\n";
    for (const Meeting &meeting : meetings) {
        const Group &group = calendar.plan().groups[meeting.group];
        const std::pair<std::string_view, std::string> entries[] = {
            {"group", group.id},
            {"title", group.name.in(danish)},
            {"town", group.town},
            {"start", to_iso(meeting.start, calendar.zone())},
            {"end", to_iso(meeting.end, calendar.zone())},
            {"status", std::string(name_of(meeting.status))},
            {"reason", meeting.reason.in(danish)},
        };
        char before = '{';
        for (const auto &[key, value] : entries) {
            out += before;
            out.append("\"").append(key).append("\":");
            append_json(out, value);
            before = ',';
        }
        if (meeting.ask) {
            out += ",\"ask\":true,\"holiday\":";
            append_json(out, day_off_words(words, *meeting.ask));
        }
        out += &meeting == &meetings.back() ? "}\n" : "},\n";
    }
    return out + "]\n";
}

std::string describe(const Meeting &meeting, const Group &group, const schedule::Words &words)
{
    std::string line = "  " + span_words(words, meeting.time) + "  " + group.name.in(danish);
    if (group.name.in(danish).find(group.town) == std::string::npos)
        line += ", " + group.town;
    if (group.attendance != schedule::Attendance::InPerson)
        line += group.attendance == schedule::Attendance::Online ? " (online)" : " (også online)";
    if (meeting.status == Status::Cancelled)
        line += " – AFLYST";
    if (meeting.status == Status::Moved)
        line += " – FLYTTET";
    if (meeting.moved_from) {
        const auto date = std::chrono::floor<std::chrono::days>(*meeting.moved_from);
        const auto time = std::chrono::duration_cast<schedule::minutes>(*meeting.moved_from - date);
        line += " fra " + date_words(words, date) + ' ' + schedule::fill(words.at, {{"time", time_words(words, time)}});
    }
    if (!meeting.moved_place.empty())
        line += " til " + meeting.moved_place.in(danish);
    if (meeting.ask)
        line += " – " + words.ask + ": " + day_off_words(words, *meeting.ask);
    if (!meeting.reason.empty())
        line += ": " + meeting.reason.in(danish);
    return line + '\n';
}

std::string to_text(const std::vector<Meeting> &meetings, const Calendar &calendar, const schedule::Words &words,
                    schedule::local_days today)
{
    if (meetings.empty())
        return "Ingen møder i den periode.\n";
    std::string out;
    const Meeting *before = nullptr;
    for (const Meeting &meeting : meetings) {
        if (!before || before->date != meeting.date) {
            if (before)
                out += '\n';
            out += schedule::sentence_case(date_words(words, meeting.date, today)) + '\n';
        }
        out += describe(meeting, calendar.plan().groups[meeting.group], words);
        before = &meeting;
    }
    return out;
}

std::vector<Meeting> meetings_of(const Calendar &calendar, const std::vector<std::size_t> &groups, schedule::sys_seconds from,
                                 schedule::sys_seconds to)
{
    std::vector<Meeting> meetings;
    for (const std::size_t group : groups)
        std::ranges::move(calendar.between(group, from, to), std::back_inserter(meetings));
    std::ranges::stable_sort(
        meetings, [](const Meeting &a, const Meeting &b) { return a.start != b.start ? a.start < b.start : a.group < b.group; });
    return meetings;
}

/// What is wrong with the choice of options, which depend on where the list comes from.
std::optional<schedule::Finding> wrong_choice(const Arguments &arguments)
{
    const bool of_calendar = arguments.has("--calendar");
    if (of_calendar == arguments.has("--centre"))
        return of_calendar ? codes::options_apart("--centre", "--calendar")
                           : codes::one_option_of("--centre DIR", "--calendar FILE");
    if (of_calendar && arguments.has("--group"))
        return codes::option_goes_with("--group", "--centre");
    if (!of_calendar && (arguments.has("--from") || arguments.has("--to")))
        return codes::option_goes_with(arguments.has("--from") ? "--from" : "--to", "--calendar");
    return std::nullopt;
}

/// The time of an option; `otherwise` where it is not given, nothing where it is no time.
std::optional<schedule::sys_seconds> time_of(const Arguments &arguments, std::string_view option, const schedule::Zone &zone,
                                             schedule::sys_seconds otherwise)
{
    const auto text = arguments.value(option);
    return text ? schedule::parse_instant(*text, zone) : otherwise;
}

int list_centre(const Arguments &arguments, const Shown &shown)
{
    const auto site = read_centre(arguments);
    if (!site)
        return failure;
    const auto groups = chosen_groups(arguments, site->plan);
    if (!groups)
        return failure;
    const Calendar calendar(site->plan, shown.zone);
    const auto meetings =
        groups->empty() ? calendar.between(shown.from, shown.to) : meetings_of(calendar, *groups, shown.from, shown.to);
    const auto words = danish_words();
    if (!words)
        return failure;
    if (shown.json)
        return print(to_json(meetings, calendar, *words));
    const auto today = std::chrono::floor<std::chrono::days>(shown.zone.to_local(shown.from));
    return print(to_text(meetings, calendar, *words, today));
}

int run(const Arguments &arguments)
{
    if (const auto wrong = wrong_choice(arguments))
        return usage_error(arguments.command, *wrong);
    const auto days = parse_days(arguments.value("--days").value_or(std::to_string(default_days)));
    if (!days)
        return usage_error(arguments.command, codes::option_takes_number("--days", 0, most_days));
    const std::string format = arguments.value("--format").value_or("text");
    if (format != "text" && format != "json")
        return usage_error(arguments.command, codes::option_takes("--format", std::vector<schedule::Value>{"text", "json"}));
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto takes_time = [&](const char *option) { return usage_error(arguments.command, codes::option_takes_time(option)); };
    const auto begin = now(arguments, *zone);
    if (!begin)
        return takes_time("--now");
    const auto from = time_of(arguments, "--from", *zone, *begin);
    if (!from)
        return takes_time("--from");
    const auto to = time_of(arguments, "--to", *zone, zone->to_utc(zone->to_local(*from) + std::chrono::days(*days)));
    if (!to)
        return takes_time("--to");
    if (!arguments.has("--from"))
        warn_of_clock(arguments, *begin, *zone);
    const Shown shown{*zone, *from, *to, format == "json"};
    if (!arguments.has("--calendar"))
        return list_centre(arguments, shown);
    if (*from >= *to)
        return usage_error(arguments.command, codes::from_after_to());
    return list_calendar(*arguments.value("--calendar"), shown);
}

}  // namespace

Command upcoming_command()
{
    return {
        .name = "upcoming",
        .summary = "list the meetings to come",
        .operands = {},
        .options = {{.name = "--centre", .value = "DIR"},
                    {.name = "--calendar", .value = "FILE"},
                    {.name = "--now", .value = "T"},
                    {.name = "--days", .value = "N"},
                    {.name = "--from", .value = "T"},
                    {.name = "--to", .value = "T"},
                    {.name = "--group", .value = "ID", .repeats = true},
                    {.name = "--format", .value = "text|json"}},
        .details =
            "Either of a centre's groups, or of any iCalendar file (.ics), from --from to before --to.\n"
            "The text is in Danish; a JSON title or reason is the Danish one where there are several.\n"
            "T is ISO 8601, in Danish wall time where it has no offset; without it the system's clock counts. N is 14 by "
            "default.\n"
            "Events of a calendar that can't be used are left out; standard error says which, and why.\n"
            "Exit status: 0 when listed, 1 when the centre has errors, lacks the group or the file is no calendar, 2 on wrong "
            "usage.\n",
        .run = run};
}

}  // namespace cli
