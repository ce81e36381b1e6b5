// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export.h"
#include "cli/commands.h"
#include "cli/problem_codes.h"

#include <algorithm>
#include <numeric>

namespace cli {

namespace {

using Write = std::string (*)(const schedule::Calendar &, const std::vector<std::size_t> &, const exchange::ExportOptions &);

constexpr std::pair<std::string_view, Write> formats[] = {
    {"ics", exchange::to_calendar},
    {"json", exchange::to_guide},
    {"csv", exchange::to_csv},
};

int run(const Arguments &arguments)
{
    const auto format =
        std::ranges::find(formats, arguments.value("--format").value_or(""), &std::pair<std::string_view, Write>::first);
    if (format == std::end(formats))
        return usage_error(arguments.command,
                           codes::option_takes("--format", std::vector<schedule::Value>{"ics", "json", "csv"}));
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto time = now(arguments, *zone);
    if (!time)
        return usage_error(arguments.command, codes::option_takes_time("--now"));
    warn_of_clock(arguments, *time, *zone);
    const auto site = read_centre(arguments);
    if (!site)
        return failure;
    auto groups = chosen_groups(arguments, site->plan);
    if (!groups)
        return failure;
    if (groups->empty()) {
        groups->resize(site->plan.groups.size());
        std::iota(groups->begin(), groups->end(), std::size_t{0});
    }
    const auto words = danish_words();
    if (!words)
        return failure;

    exchange::ExportOptions options;
    options.now = *time;
    options.with = {arguments.has("--with-contacts"), arguments.has("--with-passwords")};
    options.words = &*words;
    options.title = site->centre.name;
    const schedule::Calendar calendar(site->plan, *zone);
    return save(arguments.value("-o").value_or("-"), format->second(calendar, *groups, options));
}

}  // namespace

Command export_command()
{
    return {.name = "export",
            .summary = "write the groups as a calendar, Meeting Guide JSON or a table",
            .operands = {},
            .options = {{.name = "--format", .value = "ics|json|csv", .required = true},
                        {.name = "--centre", .value = "DIR", .required = true},
                        {.name = "--group", .value = "ID", .repeats = true},
                        {.name = "--now", .value = "T"},
                        {.name = "--with-contacts", .value = {}},
                        {.name = "--with-passwords", .value = {}},
                        {.name = "-o", .value = "FILE"}},
            .details =
                "Without --group every group is written, those of the centre's feeds too. FILE is replaced in one step; - is "
                "standard\n"
                "output, as is leaving -o out. Names, phone numbers and mail addresses stay out unless --with-contacts is given, "
                "and the\n"
                "passwords in links unless --with-passwords is.\n"
                "In a calendar, days off that follow from a holiday are written out for five years from T, by default the "
                "system's clock.\n"
                "Exit status: 0 when written, 1 when the centre has errors, lacks the group or FILE can't be written, 2 on wrong "
                "usage.\n",
            .run = run};
}

}  // namespace cli
