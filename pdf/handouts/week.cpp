// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/week.h"

#include "handouts/exceptions.h"
#include "handouts/group_words.h"
#include "handouts/next_meeting.h"
#include "handouts/pauses.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <variant>

namespace handouts {

namespace {

constexpr std::chrono::days year_ahead{366};

unsigned number(schedule::weekday day)
{
    return day.iso_encoding() - 1;
}

/// Tells a rhythm apart into one for each weekday that it names.
struct ByWeekday {
    const Telling &telling;
    const schedule::Rhythm &rhythm;
    std::vector<std::pair<unsigned, schedule::Rhythm>> found = {};

    void add(unsigned day, schedule::Pattern pattern)
    {
        found.emplace_back(day, rhythm);
        found.back().second.pattern = std::move(pattern);
    }
    template<typename OnWeekdays>
    void operator()(const OnWeekdays &pattern)
    {
        for (const schedule::weekday day : pattern.days.list()) {
            OnWeekdays alone = pattern;
            alone.days = {day};
            add(number(day), std::move(alone));
        }
    }
    void operator()(const schedule::SingleDates &pattern)
    {
        std::map<unsigned, schedule::SingleDates> days;
        for (const schedule::local_days date : pattern.dates)
            days[number(schedule::weekday(date))].dates.push_back(date);
        for (auto &[day, dates] : days)
            add(day, std::move(dates));
    }
    void operator()(const schedule::Rule &rule)
    {
        std::set<unsigned> days;
        for (const schedule::local_days date : dates(rhythm, telling.today, telling.today + year_ahead))
            days.insert(number(schedule::weekday(date)));
        add(days.size() == 1 ? *days.begin() : WeekEntry::other_days, rule);
    }
};

bool is_every_week(const schedule::Rhythm &rhythm)
{
    const auto *weeks = std::get_if<schedule::EveryWeeks>(&rhythm.pattern);
    return weeks != nullptr && weeks->interval <= 1;
}

/// The meetings that a person added, those of the same weekday, time and reason as one entry.
void append_added(const Telling &telling, std::size_t group, std::vector<WeekEntry> &entries)
{
    std::map<std::tuple<unsigned, schedule::minutes, schedule::minutes>, schedule::SingleDates> added;
    for (const Exception &exception : exceptions(telling, group, telling.today + paused_ahead)) {
        if (exception.kind != Exception::Kind::Added)
            continue;
        for (const schedule::local_days date : exception.dates)
            added[{number(schedule::weekday(date)), exception.time->start, exception.time->end}].dates.push_back(date);
    }
    for (auto &[when, single] : added) {
        const auto &[day, start, end] = when;
        std::ranges::sort(single.dates);
        const schedule::Rhythm rhythm{single, {start, end}, {}, {}};
        entries.push_back({.day = day,
                           .time = rhythm.time,
                           .group = group,
                           .rhythm = schedule::sentence_case(schedule::rhythm_words(telling.words(), rhythm)),
                           .next = {},
                           .exceptions = {}});
    }
}

void append(const Telling &telling, std::size_t group, std::vector<WeekEntry> &entries)
{
    const auto next = telling.calendar.next({group}, telling.order.now, 1);
    if (next.empty())
        return;
    const std::size_t before = entries.size();
    for (const schedule::Rhythm &rhythm : rhythms_from(telling.group(group), telling.today)) {
        ByWeekday split{telling, rhythm};
        std::visit(split, rhythm.pattern);
        for (const auto &[day, alone] : split.found) {
            const std::string words = schedule::sentence_case(schedule::rhythm_words(telling.words(), alone));
            const auto own_next = next_of_rhythm(telling, group, alone);
            entries.push_back(
                {.day = day,
                 .time = rhythm.time,
                 .group = group,
                 .rhythm = is_every_week(alone) ? std::string() : words,
                 .next = own_next ? next_line(telling, alone, *own_next) : std::string(),
                 .exceptions = exceptions_in_short(telling, group, {.of = &alone, .next = own_next, .pauses_told = true})});
        }
    }
    append_added(telling, group, entries);
    if (entries.size() == before) {
        const schedule::Meeting &meeting = next.front();
        const schedule::Rhythm once{schedule::SingleDates{{meeting.date}}, meeting.time, {}, {}};
        entries.push_back({.day = number(schedule::weekday(meeting.date)),
                           .time = meeting.time,
                           .group = group,
                           .rhythm = schedule::sentence_case(schedule::rhythm_words(telling.words(), once)),
                           .next = {},
                           .exceptions = {}});
    }
}

}  // namespace

std::vector<WeekEntry> week_of(const Telling &telling)
{
    std::vector<WeekEntry> entries;
    for (const std::size_t group : telling.order.groups)
        append(telling, group, entries);
    std::ranges::stable_sort(entries, {},
                             [](const WeekEntry &entry) { return std::tuple(entry.day, entry.time.start, entry.time.end); });
    return entries;
}

}  // namespace handouts
