// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feeds/fetch.h"
#include "cli/commands.h"
#include "cli/problem_codes.h"
#include "config/toml/privileges.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>

namespace cli {

namespace {

/// A feed with more is best read by its owner, in an editor.
constexpr std::size_t most_problems = 20;
/// Longer than all feeds together may take; where a power cut left the lock, it counts for nothing after this.
constexpr std::chrono::milliseconds stale_lock = std::chrono::hours(1);

void say(const schedule::Problems &problems)
{
    for (std::size_t i = 0; i < std::min(problems.size(), most_problems); ++i)
        report(problems[i]);
    if (problems.size() > most_problems)
        failed(codes::more_like_these(problems.size() - most_problems));
}

std::string describe(const config::Feed &feed, feeds::Outcome outcome)
{
    switch (outcome) {
        case feeds::Outcome::NotDue:
            return feed.name + ": not due yet\n";
        case feeds::Outcome::Unchanged:
            return feed.name + ": unchanged\n";
        case feeds::Outcome::Changed:
            return feed.name + ": new\n";
        case feeds::Outcome::Failed:
            break;
    }
    return feed.name + ": failed\n";
}

int fetch_all(const std::filesystem::path &directory, const std::vector<config::Feed> &all, const feeds::Options &options)
{
    std::error_code error;
    const std::filesystem::path folder = directory / "feeds";
    std::filesystem::create_directory(folder, error);
    // Fetched once by hand as root, it can still be fetched by the user of the timer.
    const config::AsOwnerOf owner(folder);
    QLockFile lock(QFile::decodeName((folder / "lock").c_str()));
    lock.setStaleLockTime(static_cast<int>(stale_lock.count()));
    // The lock's own file is the first thing for which a full disk has no room.
    if (!lock.tryLock(0))
        return failed(lock.error() == QLockFile::LockFailedError
                          ? codes::other_fetch(schedule::Value::whole(folder.string()))
                          : codes::feeds_not_writable(schedule::Value::whole(folder.string())));
    int status = success;
    for (const config::Feed &feed : all) {
        const feeds::Fetched fetched = feeds::fetch(directory, feed, options);
        say(fetched.problems);
        if (fetched.outcome == feeds::Outcome::Failed)
            status = failure;
        if (const int printed = print(describe(feed, fetched.outcome)); printed != success)
            status = printed;
    }
    return status;
}

int run(const Arguments &arguments)
{
    const auto zone = read_zone();
    if (!zone)
        return failure;
    const auto time = now(arguments, *zone);
    if (!time)
        return usage_error(arguments.command, codes::option_takes_time("--now"));
    warn_of_clock(arguments, *time, *zone);
    const std::filesystem::path directory = *arguments.value("--centre");
    const config::Read<config::Centre> centre = config::read_centre(directory / "centre.toml");
    if (!centre.value) {
        report(centre.problems);
        return failure;
    }
    if (centre.value->feeds.empty())
        return print("There is no [[feed]] in centre.toml.\n");

    // Qt's network needs one; it reads none of our arguments.
    int count = 1;
    char name[] = "moedested";
    char *words[] = {name, nullptr};
    const QCoreApplication application(count, words);
    feeds::Options options;
    options.now = *time;
    options.force = arguments.has("--force");
    options.agent = "Mozilla/5.0 (compatible; Moedested/" MOEDESTED_VERSION ")";
    const int status = fetch_all(directory, centre.value->feeds, options);
    // On the way out Qt would wait for a name that is still looked up, for as long as the network lets it.
    std::fflush(nullptr);
    std::_Exit(status);
}

}  // namespace

Command fetch_command()
{
    return {.name = "fetch",
            .summary = "fetch the feeds of a centre that are due, and keep copies of them",
            .operands = {},
            .options = {{.name = "--centre", .value = "DIR", .required = true},
                        {.name = "--now", .value = "T"},
                        {.name = "--force", .value = {}}},
            .details =
                "Asks each [[feed]] of centre.toml once where its refresh time has passed, or with --force in any case, and "
                "keeps\n"
                "what it gave in DIR/feeds. Where that fails, standard error says why and the last good copy stays.\n"
                "A timer runs this; docs/it.en.md has one. The screen itself never uses the network.\n"
                "Exit status: 0 when no feed failed, 1 when one did, 2 on wrong usage.\n",
            .run = run};
}

}  // namespace cli
