// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/series.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace ical {

namespace {

struct Gathered {
    Version version;                 ///< of the master
    std::vector<Version> overrides;  ///< of each override
};

void take_master(Series &series, Gathered &gathered, ReadEvent event, Report &report)
{
    if (series.master && event.version < gathered.version)
        return;
    if (series.master && event.version == gathered.version && !(series.master->start == event.event->start))
        report.add(schedule::Severity::Warning, "same-uid",
                   "line " + std::to_string(series.master->line) +
                       " has an event with the same UID, of which this one takes the place; give each event a UID of its own",
                   event.event->line, "UID");
    gathered.version = event.version;
    series.master = std::move(event.event);
    series.rules = std::move(event.rules);
    series.extra = std::move(event.extra);
    series.except = std::move(event.except);
}

/// Sorts the overrides and keeps the newest one for each occurrence, or for it and those after it.
void settle(Series &series, const Gathered &gathered)
{
    struct Entry {
        schedule::sys_seconds instant;
        bool and_future;
        const Version *version;
        std::size_t index;
    };
    std::vector<Entry> entries;
    entries.reserve(series.overrides.size());
    for (Override &one : series.overrides) {
        if (series.master)
            one.instance = like_start(one.instance, series.master->start);
        const auto index = static_cast<std::size_t>(&one - series.overrides.data());
        entries.push_back({one.instance.instant(), one.and_future, &gathered.overrides[index], index});
    }
    // The newest first: of those that are equal in what they are about, the first is kept.
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        return std::tie(a.instant, a.and_future, *b.version, b.index) < std::tie(b.instant, b.and_future, *a.version, a.index);
    });
    const auto repeats = std::ranges::unique(
        entries, [](const Entry &a, const Entry &b) { return a.instant == b.instant && a.and_future == b.and_future; });
    entries.erase(repeats.begin(), repeats.end());
    std::vector<Override> settled;
    settled.reserve(entries.size());
    for (const Entry &entry : entries)
        settled.push_back(std::move(series.overrides[entry.index]));
    series.overrides = std::move(settled);
}

}  // namespace

std::vector<Series> gather(std::vector<ReadEvent> events, Report &report)
{
    std::vector<Series> all;
    std::vector<Gathered> gathered;
    std::unordered_map<std::string, std::size_t> by_uid;
    for (ReadEvent &event : events) {
        const auto [place, is_new] = by_uid.try_emplace(event.uid, all.size());
        if (is_new) {
            all.emplace_back().uid = event.uid;
            gathered.emplace_back();
        }
        Series &series = all[place->second];
        if (!event.instance) {
            take_master(series, gathered[place->second], std::move(event), report);
            continue;
        }
        gathered[place->second].overrides.push_back(event.version);
        series.overrides.push_back({*event.instance, event.and_future, std::move(event.event)});
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].overrides.empty())
            settle(all[i], gathered[i]);
    }
    return all;
}

}  // namespace ical
