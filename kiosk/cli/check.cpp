// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

namespace cli {

namespace {

int run(const Arguments &arguments)
{
    const config::Read<config::Site> read = config::read_site(*arguments.value("--centre"));
    std::string lines;
    for (const schedule::Problem &problem : read.problems)
        lines += to_line(problem) + '\n';
    const int written = print(lines);
    return written == success && has_errors(read.problems) ? failure : written;
}

}  // namespace

Command check_command()
{
    return {.name = "check",
            .summary = "say what is wrong with a centre's files",
            .operands = {},
            .options = {{.name = "--centre", .value = "DIR", .required = true}},
            .details =
                "Prints each problem on a line of its own: FILE:LINE:COL: error|warning: TEXT [KEY], where keys count from 0.\n"
                "Prints nothing where all is well. Exit status: 0 without errors, 1 with errors, 2 on wrong usage.\n",
            .run = run};
}

}  // namespace cli
