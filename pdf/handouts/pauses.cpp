// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/pauses.h"

#include <algorithm>

namespace handouts {

namespace {

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

}  // namespace handouts
