// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "config/assets.h"
#include "config/content.h"
#include "config/suggest.h"
#include "handouts/handouts.h"
#include "schedule/clock_sense.h"

#include <algorithm>
#include <filesystem>
#include <numeric>

namespace cli {

namespace {

std::string known_kinds()
{
    std::string names;
    for (const handouts::Kind &kind : handouts::kinds)
        names.append(names.empty() ? "" : ", ").append(kind.name);
    return names;
}

std::optional<config::Content> read_content(const std::filesystem::path &directory, const std::string &language)
{
    config::Read<config::Content> read = config::read_content(directory, language);
    if (!read.value) {
        for (const schedule::Problem &problem : read.problems)
            failed(to_line(problem));
    }
    return std::move(read.value);
}

int run(const Arguments &arguments)
{
    const std::string &name = arguments.operands.front();
    const auto kind = std::ranges::find(handouts::kinds, std::string_view(name), &handouts::Kind::name);
    if (kind == handouts::kinds.end())
        return usage_error(arguments.command, "there is no handout " + config::in_quotes(name) + "; there are " + known_kinds());
    const std::filesystem::path assets = config::assets_directory();
    const auto language = arguments.value("--language");
    if (language && *language != "da" && *language != "en")
        return usage_error(arguments.command, "--language takes da or en");
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto time = now(arguments, *zone);
    if (!time)
        return usage_error(arguments.command, "--now takes a time such as 2026-11-23T17:00 or 2026-11-23T17:00:00+01:00");
    // Paper outlives the moment: one with wrong dates would be believed for months.
    if (!arguments.value("--now") && schedule::judge_clock(*time, {}) != schedule::ClockSense::Plausible)
        return failed("this machine's clock says " + to_iso(*time, *zone) +
                      ", which can't be right; set it, or name the time with --now");
    const auto site = read_centre(arguments);
    if (!site)
        return failure;
    if (site->plan.groups.empty())
        return failed("the centre has no groups yet, so there is nothing to print; write a [[group]] in groups.toml");
    auto groups = chosen_groups(arguments, site->plan);
    if (!groups)
        return failure;
    if (groups->empty()) {
        groups->resize(site->plan.groups.size());
        std::iota(groups->begin(), groups->end(), std::size_t{0});
    }
    const auto content = read_content(assets / "content", language.value_or(site->centre.languages.front()));
    if (!content)
        return failure;

    const auto pdf = kind->make({*site, *zone, *content, *groups, *time, assets / "fonts"});
    return pdf ? save(*arguments.value("-o"), *pdf) : failed(pdf.error().text);
}

}  // namespace

Command handout_command()
{
    return {
        .name = "handout",
        .summary = "write a handout as PDF",
        .operands = {"KIND"},
        .options = {{.name = "--centre", .value = "DIR", .required = true},
                    {.name = "--group", .value = "ID", .repeats = true},
                    {.name = "--now", .value = "T"},
                    {.name = "--language", .value = "da|en"},
                    {.name = "-o", .value = "FILE", .required = true}},
        .details =
            "KIND is meeting (one sheet for each group) or discharge (all chosen groups on one, for the discharge plan). Without "
            "--group\n"
            "every group is chosen. FILE - is standard output. The language is the centre's first by default.\n"
            "Exit status: 0 when written, 1 when the centre has errors, lacks the group or FILE can't be written, 2 on wrong "
            "usage.\n",
        .run = run};
}

}  // namespace cli
