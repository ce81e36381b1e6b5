// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/problem_codes.h"
#include "config/centre/lookahead.h"
#include "config/centre/notices.h"
#include "feeds/site.h"
#include "handouts/handouts.h"

#include <algorithm>
#include <filesystem>

namespace cli {

namespace {

int run(const Arguments &arguments)
{
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto instant = now(arguments, *zone);
    if (!instant)
        return usage_error(arguments.command, codes::option_takes_time("--now"));
    warn_of_clock(arguments, *instant, *zone);
    const std::filesystem::path directory = *arguments.value("--centre");
    config::Read<config::Site> read = feeds::read_site(directory);
    if (read.value) {
        const auto today = std::chrono::floor<std::chrono::days>(zone->to_local(*instant));
        std::ranges::move(config::check_favourites(read.value->centre.favourites, read.value->plan,
                                                   (directory / "centre.toml").string(), handouts::can_enclose),
                          std::back_inserter(read.problems));
        std::ranges::move(config::look_ahead(directory / "groups.toml", today), std::back_inserter(read.problems));
        std::ranges::move(config::look_at_feeds(directory, read.value->plan, today), std::back_inserter(read.problems));
    }
    std::ranges::move(config::read_notices(directory / "notices.toml").problems, std::back_inserter(read.problems));
    std::string lines;
    for (const schedule::Problem &problem : read.problems)
        lines += line_of(problem) + '\n';
    const int written = print(lines);
    return written == success && has_errors(read.problems) ? failure : written;
}

}  // namespace

Command check_command()
{
    return {.name = "check",
            .summary = "say what is wrong with a centre's files",
            .operands = {},
            .options = {{.name = "--centre", .value = "DIR", .required = true}, {.name = "--now", .value = "T"}},
            .details =
                "Prints each problem on a line of its own: FILE:LINE:COL: error|warning: TEXT [KEY], where keys count from 0.\n"
                "The text is in Danish or English: --language, else the locale (LC_ALL, LC_MESSAGES, LANG), else English.\n"
                "Warns of what a person must decide within a year of T (ISO 8601; without it the system's clock counts): even or "
                "odd\n"
                "weeks over the end of a year of 53 weeks, rhythms without a date left, groups of which all is past, school\n"
                "holidays not yet written.\n"
                "Prints nothing where all is well. Exit status: 0 without errors, 1 with errors, 2 on wrong usage.\n",
            .run = run};
}

}  // namespace cli
