// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/problem_codes.h"
#include "config/content/assets.h"
#include "config/content/content.h"
#include "handouts/handouts.h"

#include <algorithm>
#include <filesystem>
#include <numeric>

namespace cli {

namespace {

std::vector<schedule::Value> known_kinds()
{
    std::vector<schedule::Value> names;
    for (const handouts::Kind &kind : handouts::kinds())
        names.emplace_back(kind.name);
    return names;
}

std::optional<config::Content> read_content(const std::filesystem::path &directory, const std::string &language)
{
    config::Read<config::Content> read = config::read_content(directory, language);
    if (!read.value)
        report(read.problems);
    return std::move(read.value);
}

/// The names and titles of all kinds, a line each, in Danish unless told otherwise.
int list_kinds(const std::filesystem::path &directory, const std::string &language)
{
    const auto content = read_content(directory, language);
    if (!content)
        return failure;
    const auto widest = std::ranges::max_element(handouts::kinds(), {}, [](const auto &kind) { return kind.name.size(); });
    std::string lines;
    for (const handouts::Kind &kind : handouts::kinds()) {
        lines.append(kind.name).append(widest->name.size() + 2 - kind.name.size(), ' ');
        lines.append(handouts::title_of(kind, *content)).append("\n");
    }
    return print(lines);
}

/// The kinds of KIND and of each --enclose, or what is wrong with one of them.
tl::expected<std::vector<const handouts::Kind *>, schedule::Problem> wanted_kinds(const Arguments &arguments)
{
    std::vector<std::string> names = arguments.values("--enclose");
    names.insert(names.begin(), arguments.operands.front());
    std::vector<const handouts::Kind *> wanted;
    for (const std::string &name : names) {
        wanted.push_back(handouts::find_kind(name));
        if (wanted.back() == nullptr)
            return tl::unexpected(schedule::error(codes::unknown_handout(name, known_kinds())));
    }
    return wanted;
}

/// The paper of the poster, or what is wrong with --paper.
tl::expected<handouts::Paper, schedule::Problem> paper_for(const Arguments &arguments, const handouts::Kind &kind)
{
    const std::string size = arguments.value("--paper").value_or("a4");
    if (size == "a4")
        return handouts::Paper::A4;
    if (size != "a3")
        return tl::unexpected(schedule::error(codes::option_takes("--paper", std::vector<schedule::Value>{"a4", "a3"})));
    if (!kind.takes_a3)
        return tl::unexpected(schedule::error(codes::only_a4(kind.name)));
    return handouts::Paper::A3;
}

int run(const Arguments &arguments)
{
    const std::filesystem::path assets = config::assets_directory();
    const auto language = arguments.value("--language");
    if (arguments.has("--list"))
        return list_kinds(assets / "content", language.value_or(std::string(danish)));
    const auto kinds = wanted_kinds(arguments);
    if (!kinds)
        return usage_error(arguments.command, kinds.error());
    const auto paper = paper_for(arguments, *kinds->front());
    if (!paper)
        return usage_error(arguments.command, paper.error());
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto time = now(arguments, *zone);
    if (!time)
        return usage_error(arguments.command, codes::option_takes_time("--now"));
    // Paper outlives the moment: one with wrong dates would be believed for months.
    if (const auto doubt = clock_doubt(arguments, *time, *zone))
        return failed(*doubt);
    const auto site = read_centre(arguments);
    if (!site)
        return failure;
    if (site->plan.groups.empty() && std::ranges::any_of(*kinds, &handouts::Kind::needs_groups))
        return failed(codes::no_groups_yet());
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

    const auto pdf = handouts::make(arguments.operands.front(), {*site,
                                                                 *zone,
                                                                 *content,
                                                                 *groups,
                                                                 *time,
                                                                 assets / "fonts",
                                                                 arguments.values("--enclose"),
                                                                 *paper,
                                                                 {},
                                                                 arguments.has("--large")});
    return pdf ? save(*arguments.value("-o"), *pdf) : failed(pdf.error());
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
                    {.name = "--enclose", .value = "KIND", .repeats = true},
                    {.name = "--paper", .value = "a4|a3"},
                    {.name = "--large", .value = ""},
                    {.name = "--now", .value = "T"},
                    {.name = "-o", .value = "FILE", .required = true},
                    {.name = "--list", .value = "", .alone = true}},
        .details =
            "--list names every KIND with its title; it needs nothing beside it. --enclose puts another handout behind the "
            "first, "
            "in the\n"
            "same file, as often as it is given. --paper a3 is for week-poster. --large sets meeting, discharge and principles\n"
            "in 16 points. Without --group every group is chosen. FILE "
            "- is\n"
            "standard output. The language is the centre's first by default, Danish for --list.\n"
            "Exit status: 0 when written, 1 when the centre has errors, lacks the group or FILE can't be written, 2 on wrong "
            "usage.\n",
        .run = run};
}

}  // namespace cli
