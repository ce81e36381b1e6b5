// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the groups of the feeds' kept copies join the centre's own.

#include "feeds/site.h"

#include "config/centre/groups.h"
#include "config/toml/problem_codes.h"
#include "config/toml/toml_file.h"
#include "exchange/merge.h"
#include "feeds/feed_content.h"
#include "feeds/feed_copies.h"
#include "feeds/feed_state.h"
#include "feeds/problem_codes.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace feeds {

namespace {

/// More of one feed would bury what is wrong in the centre's own files.
constexpr std::size_t most_problems_of_feed = 20;

void append(schedule::Problems &problems, schedule::Problems &&of_feed, const std::string &file)
{
    const std::size_t said = std::min(of_feed.size(), most_problems_of_feed);
    const std::size_t rest = of_feed.size() - said;
    for (std::size_t i = 0; i < said; ++i) {
        of_feed[i].severity = schedule::Severity::Warning;
        problems.push_back(std::move(of_feed[i]));
    }
    if (rest > 0)
        problems.push_back(schedule::warning(codes::more_of_feed(rest), {.file = file}));
}

/// Whose group stands under an id: -1 = the centre's own, otherwise the feed's place in the list.
struct Holder {
    std::size_t group = 0;
    int feed = -1;
};

class Merger {
public:
    Merger(Site &site, schedule::Problems &problems) : m_site(site), m_problems(problems)
    {
        for (std::size_t i = 0; i < site.plan.groups.size(); ++i)
            m_holders.emplace(site.plan.groups[i].id, Holder{i, -1});
    }

    void add(int feed, std::vector<schedule::Group> &&groups, const std::string &file)
    {
        schedule::Problems doubles;
        for (schedule::Group &group : groups) {
            const auto [held, is_new] = m_holders.emplace(group.id, Holder{m_site.plan.groups.size(), feed});
            Holder &holder = held->second;
            if (is_new) {
                m_site.plan.groups.push_back(std::move(group));
            } else if (holder.feed < 0 && m_site.centre.feeds[static_cast<std::size_t>(feed)].wins) {
                m_site.plan.groups[holder.group] = std::move(group);
                holder.feed = feed;
            } else if (holder.feed >= 0 && holder.feed != feed) {
                const std::string &other = m_site.centre.feeds[static_cast<std::size_t>(holder.feed)].name;
                doubles.push_back(schedule::warning(codes::group_of_other_feed(group.id, other), {.file = file}));
            }
        }
        append(m_problems, std::move(doubles), file);
    }

    /// After the groups of all feeds: a change may stand in another feed than its group.
    void change(const std::vector<exchange::ImportedChange> &changes, const std::string &file)
    {
        schedule::Problems problems;
        exchange::merge_changes(m_site.plan, changes, file, problems);
        append(m_problems, std::move(problems), file);
    }

private:
    Site &m_site;
    schedule::Problems &m_problems;
    std::unordered_map<std::string, Holder> m_holders;
};

}  // namespace

void merge_feeds(Site &site, const std::filesystem::path &directory, schedule::Problems &problems)
{
    Merger merger(site, problems);
    std::vector<std::pair<std::string, std::vector<exchange::ImportedChange>>> changes;
    for (std::size_t i = 0; i < site.centre.feeds.size(); ++i) {
        const Feed &feed = site.centre.feeds[i];
        site.feeds.push_back({feed.name, std::nullopt, feed.stale_after});
        const auto copy = find_feed_copy(directory, feed);
        if (!copy)
            continue;
        const std::string named = copy->file.string();
        auto content = read_feed_bytes(copy->file).map([&](const std::string &bytes) {
            return read_feed(bytes, copy->format, named, copy->checked, private_of(feed));
        });
        if (!content) {
            append(problems, {std::move(content.error())}, named);
            continue;
        }
        append(problems, std::move(content->problems), named);
        if (!content->value)
            continue;
        site.feeds.back().checked = copy->checked;
        merger.add(static_cast<int>(i), std::move(content->value->groups), named);
        changes.emplace_back(named, std::move(content->value->changes));
    }
    for (const auto &[file, of_feed] : changes)
        merger.change(of_feed, file);
}

Read<Site> read_site(const std::filesystem::path &directory, const config::Centre &centre)
{
    Read<Site> result;
    Read<schedule::Plan> plan = config::read_groups(directory / "groups.toml");
    result.problems = std::move(plan.problems);
    if (plan.value) {
        result.value = Site{centre, std::move(*plan.value)};
        merge_feeds(*result.value, directory, result.problems);
    }
    return result;
}

Read<Site> read_site(const std::filesystem::path &directory)
{
    Read<Site> result;
    std::error_code error;
    if (!std::filesystem::is_directory(directory, error)) {
        result.problems.push_back(schedule::error(config::codes::missing_directory(), {.file = directory.string()}));
        return result;
    }
    Read<config::Centre> centre = config::read_centre(directory / "centre.toml");
    Read<Site> site = read_site(directory, centre.value.value_or(config::Centre()));
    if (centre.value)
        result.value = std::move(site.value);
    result.problems = std::move(centre.problems);
    std::ranges::move(site.problems, std::back_inserter(result.problems));
    return result;
}

}  // namespace feeds
