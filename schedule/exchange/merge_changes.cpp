// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single meetings of groups that the plan has already, as mails about a change name them.

#include "exchange/fields.h"
#include "exchange/merge.h"
#include "exchange/places.h"
#include "exchange/problem_codes.h"
#include "ical/title.h"
#include "schedule/planned.h"

#include <algorithm>
#include <unordered_map>

namespace exchange {

using schedule::Group;
using schedule::PlannedMeeting;
using schedule::Text;

namespace {

schedule::Problem left_out(const ImportedChange &change, const std::string &file, schedule::Finding what)
{
    return schedule::warning(std::move(what), {file, change.line, 0, change.key});
}

/// Finds the groups that changes are about.
class Known {
public:
    explicit Known(const schedule::Plan &plan)
    {
        for (std::size_t i = 0; i < plan.groups.size(); ++i) {
            const std::string &id = plan.groups[i].id;
            m_by_id.emplace(id, i);
            m_by_mark.emplace(id.substr(id.rfind('-') + 1), i);
        }
    }

    /// Nothing where there is none, or where it is not plain which.
    std::optional<std::size_t> find(const ImportedChange &change) const
    {
        for (const std::string &id : change.ids) {
            if (const auto known = m_by_id.find(id); known != m_by_id.end())
                return known->second;
        }
        for (const std::string &mark : change.marks) {
            if (m_by_mark.count(mark) == 1)
                return m_by_mark.find(mark)->second;
        }
        return std::nullopt;
    }

private:
    std::unordered_map<std::string, std::size_t> m_by_id;
    std::unordered_multimap<std::string, std::size_t> m_by_mark;
};

bool is_at_its_place(const Group &group, const std::string &location)
{
    return location == place_text(group) || (is_online_place(location) && !group.link.empty()) ||
           place_of(location) == Place{group.venue.in("da"), group.street, group.postcode, group.town};
}

/// Puts one meeting where the change has it. What was decided about it before counts no more.
class OneMeeting {
public:
    OneMeeting(Group &group, const PlannedMeeting &meeting, const ImportedChange &change)
        : m_group(group), m_meeting(meeting), m_change(change), m_alone(planned(group, meeting.date, meeting.date).size() == 1)
    {
    }

    void decide()
    {
        forget();
        const Text reason = reason_of();
        const schedule::TimeSpan time = time_of();
        const bool elsewhen = m_change.to != m_meeting.date || time.start != m_meeting.time.start;
        Text place = m_change.place;
        if (place.empty() || is_at_its_place(m_group, place.in("da")))
            place = {};
        if (m_change.cancelled && !elsewhen) {
            m_group.cancelled.push_back({m_meeting.date, at(), reason});
        } else if (elsewhen || time != m_meeting.time || !place.empty()) {
            schedule::MovedMeeting moved{m_meeting.date, at(), m_change.to, {}, std::move(place), reason};
            if (time != m_meeting.time)
                moved.time = time;
            m_group.moved.push_back(std::move(moved));
            if (m_change.cancelled)
                m_group.cancelled.push_back({m_change.to, time.start, reason});
        } else if (!reason.empty()) {
            m_group.added.push_back({m_meeting.date, m_meeting.time, reason});
        }
    }

private:
    std::optional<schedule::minutes> at() const
    {
        const bool target = std::ranges::any_of(m_group.moved, [&](const auto &moved) { return moved.to == m_meeting.date; });
        return m_alone && !target ? std::nullopt : std::optional(m_meeting.time.start);
    }

    bool is_it(schedule::local_days date, const std::optional<schedule::minutes> &at) const
    {
        return date == m_meeting.date && (at ? *at == m_meeting.time.start : m_alone);
    }

    void forget()
    {
        for (const schedule::MovedMeeting &moved : m_group.moved) {
            if (!is_it(moved.date, moved.at))
                continue;
            const schedule::minutes start = moved.time.value_or(m_meeting.time).start;
            std::erase_if(m_group.cancelled, [&](const auto &cancelled) {
                return moved.to != m_meeting.date && cancelled.date == moved.to && cancelled.at == start;
            });
        }
        std::erase_if(m_group.moved, [&](const auto &moved) { return is_it(moved.date, moved.at); });
        std::erase_if(m_group.cancelled, [&](const auto &cancelled) { return is_it(cancelled.date, cancelled.at); });
        if (m_meeting.in_rhythm)
            std::erase_if(m_group.added, [&](const auto &added) { return is_it(added.date, added.time.start); });
    }

    schedule::TimeSpan time_of() const
    {
        schedule::TimeSpan time = m_change.time.value_or(m_meeting.time);
        // One that says no end lasts as long as the meeting does.
        if (time.end <= time.start)
            time.end = std::min(time.start + (m_meeting.time.end - m_meeting.time.start), schedule::minutes(24 * 60));
        return time;
    }

    Text reason_of() const
    {
        if (!m_change.reason.empty() && m_change.reason != m_group.notes)
            return m_change.reason;
        const std::string beside = ical::beside_name(m_change.title, m_group.name.in("da"));
        return beside.empty() ? Text() : Text(beside);
    }

    Group &m_group;
    const PlannedMeeting m_meeting;
    const ImportedChange &m_change;
    const bool m_alone;  ///< the group has no other meeting that day
};

/// All from a day on; false where it is not plain that this is all of the group.
bool end_it(Group &group, const ImportedChange &change)
{
    if (group.rhythms.size() != 1)
        return false;
    const schedule::local_days last = change.date - std::chrono::days(1);
    if (!group.until || *group.until > last)
        group.until = group.from ? std::max(last, *group.from) : last;
    for (const schedule::AddedMeeting &added : group.added) {
        if (added.date > last)
            group.cancelled.push_back({added.date, added.time.start, {}});
    }
    return true;
}

}  // namespace

std::vector<Change> merge_changes(schedule::Plan &plan, const std::vector<ImportedChange> &changes, const std::string &file,
                                  schedule::Problems &problems)
{
    std::vector<Change> done;
    if (changes.empty())
        return done;
    const Known known(plan);
    for (const ImportedChange &change : changes) {
        const auto index = known.find(change);
        if (!index) {
            if (!change.said)
                problems.push_back(left_out(change, file, codes::unknown_series(change.date)));
            continue;
        }
        Group &group = plan.groups[*index];
        const Group before = group;
        auto meetings = planned(group, change.date, change.date);
        std::erase_if(meetings, [&](const auto &meeting) { return change.at && meeting.time.start != *change.at; });
        if (change.whole && !end_it(group, change)) {
            problems.push_back(left_out(change, file, codes::cancelled_series(group.id)));
        } else if (!change.whole && meetings.size() != 1) {
            problems.push_back(left_out(change, file,
                                        meetings.empty() ? codes::changes_no_meeting(change.date, group.id)
                                                         : codes::changes_one_of_several(change.date, group.id)));
        } else if (!change.whole) {
            OneMeeting(group, meetings.front(), change).decide();
        }
        Change result{*index, Change::Kind::Unchanged, {}};
        result.fields = differing_keys(group, before);
        if (!result.fields.empty())
            result.kind = Change::Kind::Updated;
        done.push_back(std::move(result));
    }
    return done;
}

}  // namespace exchange
