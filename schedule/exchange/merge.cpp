// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/merge.h"

#include "exchange/fields.h"
#include "schedule/calendar.h"
#include "schedule/planned.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace exchange {

using schedule::Group;

namespace {

constexpr std::chrono::days compared(5 * 365);

constexpr Field times[] = {Field::Rhythms, Field::Cancelled, Field::Moved, Field::Added};

/// The meetings that a group would have in the plan from `now` on, in an order that does not hang on how they are written.
std::vector<schedule::Meeting> meetings_of(const schedule::Plan &plan, const Group &group, schedule::sys_seconds now,
                                           const schedule::Zone &zone)
{
    schedule::Plan alone;
    alone.groups = {group};
    alone.conventional_days = plan.conventional_days;
    alone.school_holidays = plan.school_holidays;
    for (schedule::Closure closure : plan.closures) {
        if (!closure.covers(group, closure.from))
            continue;
        closure.groups.clear();
        alone.closures.push_back(std::move(closure));
    }
    std::vector<schedule::Meeting> meetings = schedule::Calendar(alone, zone).between(now, now + compared);
    // Several may be moved to one time; none comes from where another does.
    std::ranges::sort(meetings, {},
                      [](const schedule::Meeting &meeting) { return std::pair(meeting.start, meeting.moved_from); });
    return meetings;
}

/// Cancelled and moved meetings that the file does not speak of may name meetings which the new rhythms no longer have.
void drop_lost(Group &group, const ImportedGroup &imported)
{
    const auto lost = [&group](const auto &exception) {
        const auto meetings = planned(group, exception.date, exception.date);
        return std::ranges::none_of(meetings,
                                    [&](const auto &meeting) { return !exception.at || meeting.time.start == *exception.at; });
    };
    if (!imported.tells(Field::Cancelled))
        std::erase_if(group.cancelled, lost);
    if (!imported.tells(Field::Moved))
        std::erase_if(group.moved, lost);
}

Group updated(const Group &known, const ImportedGroup &imported)
{
    Group group = known;
    for (std::size_t i = 0; i < field_count; ++i) {
        const auto field = static_cast<Field>(i);
        if (imported.tells(field))
            copy_field(group, imported.group, field);
    }
    // A group that is closed now says for whom, one way or the other; an open one asks for nothing.
    if (!group.open && group.condition.empty())
        group.condition = imported.group.condition;
    if (group.open && imported.tells(Field::Open) && !known.open)
        group.condition = imported.group.condition;
    return group;
}

/// Brings a group of the plan up to date; the keys that change.
std::vector<std::string_view> update(schedule::Plan &plan, Group &known, const ImportedGroup &imported, schedule::sys_seconds now,
                                     const schedule::Zone &zone)
{
    Group group = updated(known, imported);
    // Written in another way, such as a closure of the plan as exceptions of a rhythm, they may still be the same meetings.
    const bool other_times = std::ranges::any_of(times, [&](Field field) { return !same_field(group, known, field); });
    if (other_times && meetings_of(plan, group, now, zone) == meetings_of(plan, known, now, zone)) {
        for (const Field field : times)
            copy_field(group, known, field);
    } else if (other_times) {
        drop_lost(group, imported);
    }
    std::vector<std::string_view> keys = differing_keys(group, known);
    known = std::move(group);
    return keys;
}

}  // namespace

std::vector<Change> merge(schedule::Plan &plan, const std::vector<ImportedGroup> &groups, schedule::sys_seconds now,
                          const schedule::Zone &zone)
{
    std::unordered_map<std::string, std::size_t> by_id;
    for (std::size_t i = 0; i < plan.groups.size(); ++i)
        by_id.emplace(plan.groups[i].id, i);
    std::vector<Change> changes;
    for (const ImportedGroup &imported : groups) {
        const auto [known, is_new] = by_id.emplace(imported.group.id, plan.groups.size());
        Change change;
        change.group = known->second;
        if (is_new) {
            change.kind = Change::Kind::Added;
            plan.groups.push_back(imported.group);
        } else {
            change.fields = update(plan, plan.groups[known->second], imported, now, zone);
            change.kind = change.fields.empty() ? Change::Kind::Unchanged : Change::Kind::Updated;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace exchange
