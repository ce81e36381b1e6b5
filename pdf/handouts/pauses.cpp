// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/pauses.h"

#include "handouts/skipped_notes.h"

#include <algorithm>

namespace handouts {

namespace {

constexpr std::size_t most_dates = 4;  // named one by one

bool is_common(const schedule::Closure &closure)
{
    return closure.groups.empty();
}

}  // namespace

std::vector<std::string> pauses(const Telling &telling)
{
    std::vector<schedule::Closure> closures;
    for (const schedule::Closure &closure : telling.calendar.plan().closures) {
        if (is_common(closure) && closure.to >= telling.today && closure.from <= telling.today + paused_ahead)
            closures.push_back(closure);
    }
    std::ranges::stable_sort(closures, {}, &schedule::Closure::from);
    std::vector<std::string> sentences;
    for (const schedule::Closure &closure : closures) {
        const std::string first = schedule::day_month_words(telling.words(), closure.from);
        const std::string last = schedule::day_month_words(telling.words(), closure.to);
        const std::string &reason = telling.in_language(closure.reason);
        sentences.push_back(closure.from == closure.to
                                ? telling.say("all_closed_day", {{"reason", reason}, {"date", first}})
                                : telling.say("all_closed", {{"reason", reason}, {"first", first}, {"last", last}}));
    }
    return sentences;
}

std::string not_on(const Telling &telling, std::size_t group, std::optional<schedule::weekday> day)
{
    const auto &closures = telling.calendar.plan().closures;
    std::vector<schedule::local_days> dates;
    for (const schedule::SkippedDate &skipped : telling.calendar.skipped(group, telling.today, telling.today + paused_ahead)) {
        const bool told = std::ranges::any_of(closures, [&](const schedule::Closure &closure) {
            return is_common(closure) && closure.covers(telling.group(group), skipped.date);
        });
        if (!told && (!day || schedule::weekday(skipped.date) == *day))
            dates.push_back(skipped.date);
    }
    if (dates.empty())
        return {};
    if (dates.size() <= most_dates)
        return telling.say("not_on", {{"dates", short_dates(telling, dates)}});
    return telling.say("not_on_range", {{"first", schedule::day_month_words(telling.words(), dates.front())},
                                        {"last", schedule::day_month_words(telling.words(), dates.back())}});
}

}  // namespace handouts
