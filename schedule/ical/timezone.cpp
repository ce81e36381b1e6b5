// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/timezone.h"
#include "ical/problem_codes.h"

#include "ical/components.h"
#include "ical/values.h"
#include "schedule/recurrence.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace ical {

using schedule::local_days;
using schedule::local_seconds;
using schedule::seconds;
using schedule::sys_seconds;
using schedule::Zone;
using std::chrono::year;

namespace {

constexpr seconds largest_offset = std::chrono::hours(16);
constexpr std::size_t most_onsets = 2'000;
constexpr std::int64_t most_counted_days = 200'000;
constexpr local_days first_day(year(1970) / 1 / 1);
constexpr local_days last_day(year(2099) / 12 / 31);

/// A STANDARD or DAYLIGHT part.
struct Observance {
    std::optional<Stamp> start;
    std::optional<seconds> from;
    std::optional<seconds> to;
    std::vector<std::string> rules;
    std::vector<Stamp> dates;
};

struct Onset {
    sys_seconds at;
    seconds before;
    seconds after;
};

tl::unexpected<schedule::Finding> bad(schedule::Finding why)
{
    return tl::unexpected(std::move(why));
}

/// Takes one property into the observance; false where it can't be read.
bool take(Observance &observance, const ContentLine &line)
{
    if (is_name(line.name, "DTSTART")) {
        observance.start = parse_stamp(line.value);
        return observance.start && !observance.start->is_date && !observance.start->is_utc;
    }
    if (is_name(line.name, "TZOFFSETFROM") || is_name(line.name, "TZOFFSETTO")) {
        const auto offset = parse_offset(line.value);
        (is_name(line.name, "TZOFFSETTO") ? observance.to : observance.from) = offset;
        return offset && *offset < largest_offset && -*offset < largest_offset;
    }
    if (is_name(line.name, "RRULE"))
        observance.rules.emplace_back(line.value);
    if (!is_name(line.name, "RDATE"))
        return true;
    for (const std::string &value : parse_texts(line.value)) {
        const auto date = parse_stamp(value.substr(0, value.find('/')));
        if (!date || date->is_date)
            return false;
        observance.dates.push_back(*date);
    }
    return observance.dates.size() <= most_onsets;
}

/// When the observance begins, each time: DTSTART, RDATE and the dates of its rules, in wall time of the offset before.
tl::expected<std::vector<Onset>, schedule::Finding> onsets(const Observance &observance, const std::string &name, int &rules_left)
{
    if (!observance.start || !observance.from || !observance.to)
        return bad(codes::incomplete_observance());
    std::vector<Onset> found;
    const auto append = [&](local_seconds wall) {
        found.push_back({sys_seconds(wall.time_since_epoch() - *observance.from), *observance.from, *observance.to});
    };
    const local_seconds start = observance.start->wall;
    const local_days date = std::chrono::floor<std::chrono::days>(start);
    append(start);
    for (const Stamp &stamp : observance.dates)
        append(stamp.is_utc ? stamp.wall + *observance.from : stamp.wall);
    const Zone before = Zone::from_transitions(name, *observance.from, {});
    schedule::Work work{.days = most_counted_days};
    for (const std::string &text : observance.rules) {
        if (--rules_left < 0)
            return bad(codes::too_many_zone_rules());
        const auto recurrence = schedule::parse_recurrence(text, {date, start - date}, before);
        if (!recurrence)
            return bad(codes::bad_zone_rule(recurrence.error()));
        if (recurrence->frequency != schedule::Frequency::Yearly)
            return bad(codes::zone_rule_not_yearly());
        const auto rule = schedule::Rule::make(*recurrence, date, work);
        if (!rule)
            return bad(codes::bad_zone_rule(rule.error()));
        for (const local_days day : rule->between(std::max(date, first_day), last_day))
            append(day + (start - date));
        if (found.size() > most_onsets)
            return bad(codes::too_many_onsets(most_onsets));
    }
    return found;
}

Zone zone_of(const std::string &name, std::vector<Onset> onsets)
{
    std::ranges::stable_sort(onsets, {}, &Onset::at);
    const sys_seconds begin(first_day.time_since_epoch());
    seconds first = onsets.front().before;
    std::vector<std::pair<sys_seconds, seconds>> changes;
    for (const Onset &onset : onsets) {
        if (onset.at < begin)
            first = onset.after;
        else
            changes.emplace_back(onset.at, onset.after);
    }
    return Zone::from_transitions(name, first, std::move(changes));
}

}  // namespace

tl::expected<Zone, schedule::Finding> read_timezone(std::string_view bytes, const std::string &name, int &rules_left)
{
    using Step = Components::Step;
    Components components(bytes);
    Observance observance;
    std::vector<Onset> all;
    for (Step step = components.next(); step != Step::Done; step = components.next()) {
        const bool in_observance = components.is_in({"VTIMEZONE", "STANDARD"}) || components.is_in({"VTIMEZONE", "DAYLIGHT"});
        if (step == Step::CutShort || step == Step::BadLine)
            return bad(codes::zone_cut_short());
        if (step == Step::End && components.is_in({"VTIMEZONE"}))
            break;
        if (step == Step::Begin && in_observance)
            observance = {};
        if (step == Step::Property && in_observance && !take(observance, components.line()))
            return bad(codes::bad_zone_property(components.line().name));
        if (step == Step::End && in_observance) {
            const auto found = onsets(observance, name, rules_left);
            if (!found)
                return tl::unexpected(found.error());
            all.insert(all.end(), found->begin(), found->end());
            if (all.size() > most_onsets)
                return bad(codes::too_many_onsets(most_onsets));
        }
    }
    if (all.empty())
        return bad(codes::zone_without_offset());
    return zone_of(name, std::move(all));
}

}  // namespace ical
