// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/problem_codes.h"
#include "schedule/calendar.h"

namespace cli {

using schedule::Cause;
using schedule::Group;
using schedule::WhyNot;

namespace {

std::string_view name_of(Cause cause)
{
    switch (cause) {
        case Cause::Held:
            return "held";
        case Cause::NotInRhythm:
            return "not-in-rhythm";
        case Cause::NotBegun:
            return "not-begun";
        case Cause::Ended:
            return "ended";
        case Cause::Exception:
            return "exception";
        case Cause::Cancelled:
            return "cancelled";
        case Cause::Moved:
            return "moved";
        case Cause::Closed:
            return "closed";
        case Cause::DayOff:
            return "day-off";
    }
    return {};
}

/// The group, the day asked about and the answer.
struct Asked {
    const Group &group;
    schedule::local_days date;
    WhyNot why;
};

std::string to_json(const Asked &asked, const schedule::Words &words)
{
    std::string out = "{\"group\":";
    append_json(out, asked.group.id);
    out += ",\"date\":\"" + schedule::to_iso(asked.date) + "\",\"cause\":\"";
    out.append(name_of(asked.why.cause)).append("\",\"reason\":");
    append_json(out, asked.why.reason.in(danish));
    if (asked.why.moved_to)
        out += ",\"moved_to\":\"" + schedule::to_iso(*asked.why.moved_to) + '"';
    if (asked.why.day_off) {
        out += asked.why.cause == Cause::Held ? ",\"ask\":true,\"holiday\":" : ",\"holiday\":";
        append_json(out, day_off_words(words, *asked.why.day_off));
    }
    return out + "}\n";
}

/// In a few words after "mødes ikke mandag 29. marts:".
std::string cause_words(const Asked &asked, const schedule::Words &words)
{
    switch (asked.why.cause) {
        case Cause::NotInRhythm:
            return "dagen er ikke en af gruppens mødedage";
        case Cause::NotBegun:
            return "gruppen er ikke begyndt endnu";
        case Cause::Ended:
            return "gruppen er holdt op";
        case Cause::Exception:
            return "dagen er taget ud af gruppens mødedage (except)";
        case Cause::Cancelled:
            return "mødet er aflyst";
        case Cause::Moved:
            return "mødet er flyttet til " + date_words(words, *asked.why.moved_to, asked.date);
        case Cause::Closed:
            return "der er lukket";
        case Cause::DayOff:
            return day_off_words(words, *asked.why.day_off);
        case Cause::Held:
            break;
    }
    return {};
}

std::string to_text(const Asked &asked, const schedule::Words &words)
{
    const WhyNot &why = asked.why;
    std::string text = asked.group.name.in(danish);
    text += (why.cause == Cause::Held ? " mødes " : " mødes ikke ") + date_words(words, asked.date, schedule::local_days());
    if (why.cause == Cause::Held)
        return text + (why.day_off ? ", men " + words.ask + " først: " + day_off_words(words, *why.day_off) : "") + ".\n";
    text += ": " + cause_words(asked, words);
    if (!why.reason.empty())
        text += " (" + why.reason.in(danish) + ')';
    return text + ".\n";
}

int run(const Arguments &arguments)
{
    const auto date = schedule::parse_date(*arguments.value("--date"));
    if (!date)
        return usage_error(arguments.command, codes::option_takes_day("--date"));
    const std::string format = arguments.value("--format").value_or("text");
    if (format != "text" && format != "json")
        return usage_error(arguments.command, codes::option_takes("--format", std::vector<schedule::Value>{"text", "json"}));
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto site = read_centre(arguments);
    if (!site)
        return failure;
    const auto groups = chosen_groups(arguments, site->plan);
    if (!groups)
        return failure;
    const auto words = danish_words();
    if (!words)
        return failure;
    const schedule::Calendar calendar(site->plan, *zone);
    const Asked asked{site->plan.groups[groups->front()], *date, calendar.why_not(groups->front(), *date)};
    return print(format == "json" ? to_json(asked, *words) : to_text(asked, *words));
}

}  // namespace

Command why_command()
{
    return {.name = "why",
            .summary = "say whether a group meets on a day, and if not, why",
            .operands = {},
            .options = {{.name = "--centre", .value = "DIR", .required = true},
                        {.name = "--group", .value = "ID", .required = true},
                        {.name = "--date", .value = "DAY", .required = true},
                        {.name = "--format", .value = "text|json"}},
            .details =
                "The text is in Danish. DAY is written year-month-day. In JSON the cause is held, not-in-rhythm, not-begun, "
                "ended, exception,\n"
                "cancelled, moved, closed or day-off; \"ask\" is there where one should call first, \"holiday\" names the "
                "day off.\n"
                "Exit status: 0 when answered, 1 when the centre has errors or lacks the group, 2 on wrong usage.\n",
            .run = run};
}

}  // namespace cli
