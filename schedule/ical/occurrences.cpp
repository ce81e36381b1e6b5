// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/calendar.h"
#include "ical/problem_codes.h"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

namespace ical {

using schedule::local_days;
using schedule::local_seconds;
using schedule::Problem;
using schedule::seconds;
using schedule::sys_seconds;
using std::chrono::floor;

namespace {

/// More than a person can read, and few enough to be found and written in a moment.
constexpr std::size_t most_occurrences = 400'000;
constexpr std::int64_t most_days = 40'000'000;
constexpr std::int64_t most_text = 64 * 1024 * 1024;

sys_seconds end_of(sys_seconds start, const Duration &length, const schedule::Zone &zone)
{
    const sys_seconds day = length.days == 0 ? start : zone.to_utc(zone.to_local(start) + std::chrono::days(length.days));
    return day + length.exact;
}

/// What has been found, and what may still be spent on looking.
struct Search {
    sys_seconds from;
    sys_seconds to;
    std::vector<Occurrence> found;
    std::int64_t days_left = most_days;  ///< of rules
    std::int64_t text_left = most_text;  ///< bytes of what is said in the list

    bool exhausted() const { return days_left < 0 || text_left < 0 || found.size() > most_occurrences; }
    void take(const Series &series, const Event &event, sys_seconds start, const Duration &length)
    {
        if (start < from || start >= to)
            return;
        text_left -= static_cast<std::int64_t>(series.uid.size() + event.summary.size() + event.location.size());
        found.push_back({&series, &event, start, end_of(start, length, *event.start.zone), event.status});
    }
};

/// One recurrence as the master has it, before an override moves it.
struct Instance {
    sys_seconds at;
    const Duration *length = nullptr;  ///< its own, from a PERIOD
};

/// A stretch of a master's instances that are all told in one way: by the master, or by an override for it and those after it.
struct Stretch {
    sys_seconds first = sys_seconds::min();
    sys_seconds end = sys_seconds::max();  ///< exclusive
    const Override *by = nullptr;
};

/// Finds the occurrences of a master.
class MasterSearch {
public:
    MasterSearch(const Series &series, Search &search);
    void run();

private:
    void run(const Stretch &stretch);
    std::vector<Instance> instances(const Stretch &stretch, const Event &event);
    void append_rules(std::vector<Instance> &found, local_days first, local_days last);
    bool is_left_out(sys_seconds at) const;
    sys_seconds at(local_days date) const { return m_start.zone->to_utc(date + m_time); }
    local_seconds wall_of(sys_seconds at, const Event &event) const;

    const Series &m_series;
    Search &m_search;
    const DateTime &m_start;
    const seconds m_time;                   ///< of the start, since midnight
    std::vector<Instance> m_extra;          ///< RDATE, ascending
    std::vector<sys_seconds> m_except;      ///< EXDATE, ascending
    std::vector<local_days> m_free_days;    ///< EXDATE of whole days, ascending
    std::vector<sys_seconds> m_overridden;  ///< ascending
};

MasterSearch::MasterSearch(const Series &series, Search &search)
    : m_series(series), m_search(search), m_start(series.master->start), m_time(m_start.wall - m_start.date())
{
    m_extra.reserve(series.extra.size());
    for (const RDate &extra : series.extra)
        m_extra.push_back({extra.start.instant(), extra.length ? &*extra.length : nullptr});
    std::ranges::sort(m_extra, {}, &Instance::at);
    for (const DateTime &moment : series.except) {
        if (moment.kind == DateTime::Kind::Date)
            m_free_days.push_back(moment.date());
        else
            m_except.push_back(moment.instant());
    }
    std::ranges::sort(m_except);
    std::ranges::sort(m_free_days);
    for (const Override &one : series.overrides)
        m_overridden.push_back(one.instance.instant());
}

void MasterSearch::run()
{
    Stretch stretch;
    for (const Override &one : m_series.overrides) {
        if (!one.and_future)
            continue;
        stretch.end = one.instance.instant();
        run(stretch);
        stretch = {stretch.end, sys_seconds::max(), &one};
    }
    run(stretch);
}

/// An instance's wall time as `event`, which may be in another zone or all-day, counts it.
local_seconds MasterSearch::wall_of(sys_seconds at, const Event &event) const
{
    const bool by_day = event.all_day() || m_series.master->all_day();
    const local_seconds wall = (by_day ? m_start.zone : event.start.zone)->to_local(at);
    return by_day ? local_seconds(floor<std::chrono::days>(wall)) : wall;
}

void MasterSearch::run(const Stretch &stretch)
{
    if (stretch.by && !stretch.by->event)
        return;
    const Event &event = stretch.by ? *stretch.by->event : *m_series.master;
    const seconds shift = stretch.by ? event.start.wall - wall_of(stretch.first, event) : seconds(0);
    for (const Instance &instance : instances(stretch, event)) {
        if (is_left_out(instance.at))
            continue;
        const sys_seconds start = stretch.by ? event.start.zone->to_utc(wall_of(instance.at, event) + shift) : instance.at;
        m_search.take(m_series, event, start, instance.length ? *instance.length : event.length);
        if (m_search.exhausted())
            return;
    }
}

/// The instances of the stretch whose occurrences may lie in the time that is searched, and some around it; ascending.
std::vector<Instance> MasterSearch::instances(const Stretch &stretch, const Event &event)
{
    // Two days more on each side than the shift: for the time of day, and for zones.
    const seconds shift = stretch.by ? event.start.wall - wall_of(stretch.first, event) : seconds(0);
    const sys_seconds from = std::max(m_search.from - shift - std::chrono::days(2), std::max(stretch.first, m_start.instant()));
    const sys_seconds to = std::min(m_search.to - shift + std::chrono::days(2), stretch.end);
    std::vector<Instance> found;
    if (from >= to)
        return found;
    const auto append = [&](const Instance &instance) {
        if (instance.at >= from && instance.at < to)
            found.push_back(instance);
    };
    append({m_start.instant()});
    // There may be as many stretches as dates, so each looks at its own ones only.
    std::for_each(std::ranges::lower_bound(m_extra, from, {}, &Instance::at),
                  std::ranges::lower_bound(m_extra, to, {}, &Instance::at), append);
    std::vector<Instance> of_rules;
    append_rules(of_rules, floor<std::chrono::days>(m_start.zone->to_local(from)) - std::chrono::days(1),
                 floor<std::chrono::days>(m_start.zone->to_local(to)) + std::chrono::days(1));
    std::ranges::for_each(of_rules, append);
    // A PERIOD says more than a rule does about the same instance.
    std::ranges::sort(found, [](const Instance &a, const Instance &b) {
        return std::tuple(a.at, a.length == nullptr) < std::tuple(b.at, b.length == nullptr);
    });
    const auto is_same = [](const Instance &a, const Instance &b) { return a.at == b.at; };
    found.erase(std::unique(found.begin(), found.end(), is_same), found.end());
    return found;
}

void MasterSearch::append_rules(std::vector<Instance> &found, local_days first, local_days last)
{
    first = std::max(first, m_start.date());
    for (const schedule::Rule &rule : m_series.rules) {
        const local_days end = rule.last() ? std::min(last, *rule.last()) : last;
        if (end < first)
            continue;
        m_search.days_left -= (end - first).count() + 1;
        if (m_search.exhausted())
            return;
        for (const local_days date : rule.between(first, end))
            found.push_back({at(date)});
    }
}

bool MasterSearch::is_left_out(sys_seconds at) const
{
    return std::ranges::binary_search(m_overridden, at) || std::ranges::binary_search(m_except, at) ||
           (!m_free_days.empty() &&
            std::ranges::binary_search(m_free_days, floor<std::chrono::days>(m_start.zone->to_local(at))));
}

void search_series(const Series &series, Search &search)
{
    const std::size_t first = search.found.size();
    const Override *before = nullptr;
    for (const Override &one : series.overrides) {
        // What is said of one occurrence alone, which stands first, holds for it.
        const bool is_told = before && before->instance.instant() == one.instance.instant();
        if (one.event && !is_told)
            search.take(series, *one.event, one.event->start.instant(), one.event->length);
        before = &one;
        if (search.exhausted())
            return;
    }
    if (!series.master)
        return;
    MasterSearch(series, search).run();
    // Who cancels a series cancels what was changed in it, too.
    if (series.master->status == Status::Cancelled) {
        for (std::size_t i = first; i < search.found.size(); ++i)
            search.found[i].status = Status::Cancelled;
    }
}

Problem too_many()
{
    return schedule::error(codes::too_many_occurrences());
}

}  // namespace

tl::expected<std::vector<Occurrence>, Problem> occurrences(const Calendar &calendar, sys_seconds from, sys_seconds to)
{
    Search search{from, to, {}};
    for (const Series &series : calendar.series) {
        search_series(series, search);
        if (search.exhausted())
            return tl::unexpected(too_many());
    }
    std::ranges::stable_sort(search.found, [](const Occurrence &a, const Occurrence &b) {
        return a.start != b.start ? a.start < b.start : a.series->uid < b.series->uid;
    });
    return std::move(search.found);
}

}  // namespace ical
