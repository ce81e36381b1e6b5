// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/problem_codes.h"
#include "config/centre/groups.h"
#include "config/toml/save_file.h"
#include "config/toml/toml_file.h"
#include "exchange/merge.h"
#include "ical/calendar.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>

namespace cli {

using exchange::Change;
using exchange::Format;

namespace {

constexpr std::pair<std::string_view, Format> formats[] = {
    {"ics", Format::ICalendar},
    {"json", Format::MeetingGuide},
    {"csv", Format::Csv},
};

/// The groups of one file; nothing where it can't be read as a whole, which has been said then.
std::optional<exchange::Import> read(const std::string &file, const std::optional<Format> &wanted,
                                     exchange::ImportOptions options, const schedule::Zone &zone)
{
    const auto bytes = config::read_bytes(file, file, exchange::largest_import);
    if (!bytes) {
        report(bytes.error());
        return std::nullopt;
    }
    const auto format = wanted ? wanted : exchange::guess_format(*bytes);
    if (!format) {
        report(schedule::error(codes::unknown_import_format(), {.file = file}));
        return std::nullopt;
    }
    options.file = file;
    exchange::Import import = exchange::read_groups(*bytes, *format, options, zone);
    report(import.problems);
    return import.groups ? std::optional(std::move(import)) : std::nullopt;
}

/// The plan as it becomes, and what that changes.
struct Outcome {
    schedule::Plan plan;
    std::vector<Change> changes;
    std::map<std::string, std::string> sources;  ///< FILE of each group that was touched, by id
};

void take(Outcome &outcome, const std::string &file, const exchange::Import &import, schedule::sys_seconds now,
          const schedule::Zone &zone)
{
    const std::vector<exchange::ImportedGroup> &groups = *import.groups;
    std::vector<Change> changes = exchange::merge(outcome.plan, groups, now, zone);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].kind == Change::Kind::Added)
            report(groups[i].assumed);
        outcome.sources[groups[i].group.id] = file;
    }
    schedule::Problems problems;
    for (Change &change : exchange::merge_changes(outcome.plan, import.changes, file, problems)) {
        outcome.sources[outcome.plan.groups[change.group].id] = file;
        changes.push_back(std::move(change));
    }
    report(problems);
    std::ranges::move(changes, std::back_inserter(outcome.changes));
}

std::string lines_of(const Outcome &outcome)
{
    std::string text;
    for (const Change &change : outcome.changes) {
        const schedule::Group &group = outcome.plan.groups[change.group];
        if (change.kind == Change::Kind::Added)
            text += "added      " + group.id + ": " + schedule::without_control_characters(group.name.in("da")) + '\n';
        if (change.kind == Change::Kind::Unchanged)
            text += "unchanged  " + group.id + '\n';
        if (change.kind != Change::Kind::Updated)
            continue;
        text += "updated    " + group.id + ":";
        for (const std::string_view &field : change.fields)
            text.append(&field == &change.fields.front() ? " " : ", ").append(field);
        text += '\n';
    }
    return text;
}

std::string summary(const std::vector<Change> &changes)
{
    const auto count = [&changes](Change::Kind kind) { return std::to_string(std::ranges::count(changes, kind, &Change::kind)); };
    return count(Change::Kind::Added) + " added, " + count(Change::Kind::Updated) + " updated, " +
           count(Change::Kind::Unchanged) + " unchanged";
}

/// What would be wrong with the plan, in terms of the files that it comes from.
schedule::Problems errors_in(const Outcome &outcome, const std::string &groups_file)
{
    config::Read<schedule::Plan> read = config::parse_groups(config::to_toml(outcome.plan), groups_file);
    std::erase_if(read.problems, [](const auto &problem) { return problem.severity != schedule::Severity::Error; });
    for (schedule::Problem &problem : read.problems) {
        // The lines are those of a file that will not be written.
        problem.line = 0;
        problem.column = 0;
        unsigned index = 0;
        if (std::sscanf(problem.key.c_str(), "group[%u]", &index) != 1 || index >= outcome.plan.groups.size())
            continue;
        const std::string &id = outcome.plan.groups[index].id;
        const auto source = outcome.sources.find(id);
        if (source != outcome.sources.end())
            problem.file = source->second;
        problem = {codes::in_group(id, schedule::Finding(problem)), problem, problem.severity};
    }
    return read.problems;
}

/// Writing gives the file its canonical form, which knows no comments, and an import may be a mistake: the file is kept beside as
/// it was. The answer tells where.
tl::expected<std::string, schedule::Problem> keep_as_it_was(const std::filesystem::path &file)
{
    const auto bytes = config::read_bytes(file, file.string(), ical::largest_file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::filesystem::path copy = file;
    copy += ".before-import";
    if (auto done = config::save_copy(file, copy, *bytes); !done)
        return tl::unexpected(std::move(done.error()));
    return "; as it was, it is kept in " + copy.string();
}

int run(const Arguments &arguments)
{
    const auto format_name = arguments.value("--format");
    const auto format = std::ranges::find(formats, format_name.value_or(""), &std::pair<std::string_view, Format>::first);
    if (format_name && format == std::end(formats))
        return usage_error(arguments.command,
                           codes::option_takes("--format", std::vector<schedule::Value>{"ics", "json", "csv"}));
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto time = now(arguments, *zone);
    if (!time)
        return usage_error(arguments.command, codes::option_takes_time("--now"));
    warn_of_clock(arguments, *time, *zone);
    const std::filesystem::path groups_file = std::filesystem::path(*arguments.value("--centre")) / "groups.toml";
    config::Read<schedule::Plan> known = config::read_groups(groups_file);
    // Writing would settle for good what a person has yet to put right.
    if (!known.value || has_errors(known.problems)) {
        report(known.problems);
        return failed(codes::errors_first());
    }

    exchange::ImportOptions options;
    options.with = {arguments.has("--with-contacts"), arguments.has("--with-passwords")};
    for (const schedule::Group &group : known.value->groups) {
        if (!group.phone.empty())
            options.own_phones.emplace(group.id, group.phone);
    }
    options.today = std::chrono::floor<std::chrono::days>(zone->to_local(*time));
    const auto wanted = format_name ? std::optional(format->second) : std::nullopt;
    const schedule::Plan before = *known.value;
    Outcome outcome{std::move(*known.value), {}, {}};
    bool all_read = true;
    for (const std::string &file : arguments.operands) {
        const auto import = read(file, wanted, options, *zone);
        all_read = all_read && import;
        if (import)
            take(outcome, file, *import, *time, *zone);
    }
    const schedule::Problems errors = errors_in(outcome, groups_file.string());
    report(errors);
    if (const int printed = print(lines_of(outcome)); printed != success)
        return printed;
    const std::string counts = summary(outcome.changes);
    if (!all_read || !errors.empty())
        return failed(codes::import_with_errors(counts));
    if (arguments.has("--dry-run"))
        return print(counts + "; nothing was written, since this is a dry run\n");
    if (outcome.plan == before)
        return print(counts + "; there was nothing to write\n");
    const auto kept = keep_as_it_was(groups_file);
    if (!kept) {
        report(kept.error());
        return failed(codes::groups_not_kept());
    }
    if (const auto written = config::write_groups(groups_file, outcome.plan); !written) {
        report(written.error());
        return failure;
    }
    return print(counts + "; written to " + groups_file.string() + *kept + '\n');
}

}  // namespace

Command import_command()
{
    return {.name = "import",
            .summary = "add groups from calendars, Meeting Guide JSON or tables, or bring known ones up to date",
            .operands = {"FILE..."},
            .options = {{.name = "--centre", .value = "DIR", .required = true},
                        {.name = "--dry-run", .value = {}},
                        {.name = "--format", .value = "ics|json|csv"},
                        {.name = "--with-contacts", .value = {}},
                        {.name = "--with-passwords", .value = {}},
                        {.name = "--now", .value = "T"}},
            .details =
                "Prints a line for each group: added, updated (with the keys that change) or unchanged; groups are known by "
                "their id.\n"
                "What a file does not speak of stays as it is. What could not be taken, and why, goes to standard error. With "
                "--dry-run\n"
                "nothing is written. Names, phone numbers and mail addresses stay out unless --with-contacts is given, "
                "passwords\n"
                "and numbers of online meetings unless --with-passwords is: out of texts and links too. The format is guessed "
                "from the file where it is not said.\n"
                "A calendar that holds changes of single meetings alone changes those of groups that are known. What was before "
                "is kept\n"
                "in groups.toml.before-import.\n"
                "Exit status: 0 when done, even where single entries were left out; 1, and nothing written, when a file can't be "
                "read at\n"
                "all or the groups would have errors; 2 on wrong usage.\n",
            .run = run};
}

}  // namespace cli
