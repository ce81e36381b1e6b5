// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/series.h"
#include "ical/problem_codes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ical {

namespace {

/// What an override leaves to its master: of what kind its instance is, and how long a cancelled one would have been.
void fit(Override &one, const Event &master)
{
    const bool says_no_length = one.event && one.event->status == Status::Cancelled && one.event->start == one.instance &&
                                one.event->length == Duration{};
    if (says_no_length)
        one.event->length = master.length;
    one.instance = like_start(one.instance, master.start);
}

}  // namespace

void Gathering::take(ReadEvent event, Report &report)
{
    const auto [place, is_new] = m_by_uid.try_emplace(event.uid, m_series.size());
    const std::size_t index = place->second;
    if (is_new) {
        m_series.emplace_back().uid = std::move(event.uid);
        m_versions.emplace_back();
    }
    if (!event.instance)
        return take_master(index, std::move(event), report);
    m_versions[index].overrides.push_back(event.version);
    m_series[index].overrides.push_back({std::move(*event.instance), event.and_future, std::move(event.event)});
}

std::vector<Series> Gathering::finish()
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        if (!m_versions[i].dates.empty())
            put_together(m_series[i], m_versions[i]);
        if (!m_series[i].overrides.empty())
            settle(m_series[i], m_versions[i]);
    }
    return std::move(m_series);
}

void Gathering::take_master(std::size_t index, ReadEvent event, Report &report)
{
    Series &series = m_series[index];
    Version &version = m_versions[index].master;
    if (series.master && take_date(index, event, report))
        return;
    if (series.master && event.version < version)
        return;
    if (series.master && event.version == version && !(series.master->start == event.event->start))
        report.add(schedule::Severity::Warning, codes::same_uid(series.master->line), event.event->line, "UID");
    m_versions[index].dates.clear();
    version = event.version;
    series.master = std::move(event.event);
    series.rules = std::move(event.rules);
    series.extra = std::move(event.extra);
    series.except = std::move(event.except);
}

/// Keeps a further event of a UID that is a date of its own; false where it is another version of the same one.
bool Gathering::take_date(std::size_t index, ReadEvent &event, Report &report)
{
    const Series &series = m_series[index];
    Versions &versions = m_versions[index];
    const Event &first = *series.master;
    const bool plain = event.rules.empty() && event.extra.empty() && series.rules.empty() && series.extra.empty();
    if (!plain || event.version.sequence != versions.master.sequence || event.event->all_day() != first.all_day())
        return false;
    const schedule::sys_seconds start = event.event->start.instant();
    if (versions.dates.empty()) {
        if (start == first.start.instant())
            return false;
        report.add(schedule::Severity::Warning, codes::same_uid_other_date(first.line), event.event->line, "UID");
        versions.dates.try_emplace(first.start.instant(), versions.master, first);
    }
    const auto [known, is_new] = versions.dates.try_emplace(start, event.version, *event.event);
    if (!is_new && !(event.version < known->second.first))
        known->second = {event.version, std::move(*event.event)};
    return true;
}

/// Makes the dates of one UID a series: what one of them says otherwise is an override. The words are those of a date that is
/// held, since a master that is cancelled cancels all.
void Gathering::put_together(Series &series, Versions &versions)
{
    const auto held =
        std::ranges::find_if(versions.dates, [](const auto &date) { return date.second.second.status != Status::Cancelled; });
    Event master = (held == versions.dates.end() ? versions.dates.begin() : held)->second.second;
    master.start = versions.dates.begin()->second.second.start;
    for (auto &[start, date] : versions.dates) {
        auto &[version, event] = date;
        if (start != versions.dates.begin()->first)
            series.extra.push_back({event.start, event.length});
        Event as_master = event;
        as_master.start = master.start;
        as_master.line = master.line;
        as_master.sequence = master.sequence;
        as_master.length = start == versions.dates.begin()->first ? event.length : master.length;
        if (as_master == master)
            continue;
        versions.overrides.push_back(version);
        series.overrides.push_back({event.start, false, std::move(event)});
    }
    series.master = std::move(master);
}

/// Sorts the overrides and keeps the newest one for each occurrence, or for it and those after it.
void Gathering::settle(Series &series, const Versions &versions)
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
            fit(one, *series.master);
        const auto index = static_cast<std::size_t>(&one - series.overrides.data());
        entries.push_back({one.instance.instant(), one.and_future, &versions.overrides[index], index});
    }
    // The newest first: of those that are equal in what they are about, the first is kept.
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        return std::tie(a.instant, a.and_future, *b.version, b.index) < std::tie(b.instant, b.and_future, *a.version, a.index);
    });
    const auto is_same = [](const Entry &a, const Entry &b) { return a.instant == b.instant && a.and_future == b.and_future; };
    entries.erase(std::unique(entries.begin(), entries.end(), is_same), entries.end());
    std::vector<Override> settled;
    settled.reserve(entries.size());
    for (const Entry &entry : entries)
        settled.push_back(std::move(series.overrides[entry.index]));
    series.overrides = std::move(settled);
}

}  // namespace ical
