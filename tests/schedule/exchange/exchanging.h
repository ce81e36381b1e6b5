// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../cause.h"

#include "../make.h"

#include "config/content/content.h"
#include "exchange/export.h"
#include "exchange/import.h"

#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

using namespace schedule;

inline const Words &danish_words()
{
    static const Words words = config::read_words(MOEDESTED_SHARE "/content", "da").value.value();
    return words;
}

inline const sys_seconds now = at("2026-11-22T10:00");

inline ImportOptions import_options(Private with = {true, true})
{
    return {.file = "file", .with = with, .today = day("2026-11-22")};
}

inline ExportOptions export_options(Private with = {true, true})
{
    return {.now = now, .with = with, .words = &danish_words(), .title = "Center"};
}

inline std::string written(const Plan &plan, Format format, const ExportOptions &options = export_options())
{
    std::vector<std::size_t> all(plan.groups.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const Calendar calendar(plan, copenhagen());
    switch (format) {
        case Format::ICalendar:
            return to_calendar(calendar, all, options);
        case Format::MeetingGuide:
            return to_guide(calendar, all, options);
        case Format::Csv:
            break;
    }
    return to_csv(calendar, all, options);
}

inline Plan plan_of(Group one)
{
    Plan plan;
    plan.groups.push_back(std::move(one));
    return plan;
}

inline std::vector<std::string> codes(const Problems &problems)
{
    std::vector<std::string> found;
    for (const Problem &problem : problems)
        found.emplace_back(schedule::cause(problem).name());
    return found;
}

/// The rhythms of a group as `groups.toml` would have them, in words.
inline std::vector<std::string> rhythms_in_words(const Group &group)
{
    std::vector<std::string> found;
    for (const Rhythm &rhythm : group.rhythms)
        found.push_back(rhythm_words(danish_words(), rhythm) + ' ' + to_canonical(rhythm.time));
    return found;
}

}  // namespace exchange
