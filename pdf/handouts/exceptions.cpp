// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/exceptions.h"

#include "handouts/group_words.h"

#include <algorithm>

namespace handouts {

namespace {

using schedule::local_days;
using schedule::Meeting;
using schedule::Status;
using Kind = Exception::Kind;

local_days day_of(schedule::local_seconds time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

/// All of one day, cancelled ones too.
std::vector<Meeting> meetings_on(const Telling &telling, std::size_t group, local_days day)
{
    return telling.calendar.between(group, telling.start_of(day), telling.start_of(day + std::chrono::days(1)));
}

/// Collects exceptions, those that are told in one sentence together.
class Collector {
public:
    Collector(const Telling &telling, std::size_t group, local_days last)
        : m_telling(telling), m_index(group), m_group(telling.group(group)), m_last(last)
    {
    }

    std::vector<Exception> take()
    {
        off();
        cancelled();
        for (const schedule::MovedMeeting &moved : m_group.moved)
            add_moved(moved);
        for (const schedule::AddedMeeting &added : m_group.added)
            add_added(added);
        for (Exception &exception : m_found)
            std::ranges::sort(exception.dates);
        std::ranges::stable_sort(m_found, {}, [](const Exception &exception) { return exception.dates.front(); });
        return std::move(m_found);
    }

private:
    void add(Exception exception)
    {
        const auto same = std::ranges::find_if(m_found, [&](const Exception &other) {
            return !exception.held && other.kind == exception.kind && other.reason == exception.reason &&
                   other.time == exception.time && other.common == exception.common;
        });
        if (same == m_found.end())
            m_found.push_back(std::move(exception));
        else if (std::ranges::find(same->dates, exception.dates.front()) == same->dates.end())
            same->dates.push_back(exception.dates.front());
    }

    /// Dates on which a closure or a day off takes every meeting, and those that a rhythm leaves out.
    void off()
    {
        for (const schedule::SkippedDate &skipped : m_telling.calendar.skipped(m_index, m_telling.today, m_last)) {
            const schedule::WhyNot &why = skipped.why;
            if (why.cause == schedule::Cause::DayOff)
                add({Kind::Off, schedule::sentence_case(day_off_words(m_telling.words(), *why.day_off)), {skipped.date}});
            else if (why.cause == schedule::Cause::Closed)
                add({.kind = Kind::Off,
                     .reason = m_telling.in_language(why.reason),
                     .dates = {skipped.date},
                     .common = closed_for_all(skipped.date)});
        }
        for (const schedule::Rhythm &rhythm : m_group.rhythms) {
            for (const local_days date : rhythm.except) {
                if (date >= m_telling.today && date <= m_last &&
                    m_telling.calendar.why_not(m_index, date).cause == schedule::Cause::Exception)
                    add({Kind::Off, {}, {date}});
            }
        }
    }
    /// By a closure of the whole centre, and by none of the group's own.
    bool closed_for_all(local_days date) const
    {
        return std::ranges::none_of(m_telling.calendar.plan().closures, [&](const schedule::Closure &closure) {
            return !closure.groups.empty() && closure.covers(m_group, date);
        });
    }

    void cancelled()
    {
        if (m_group.cancelled.empty())
            return;
        const auto end = m_telling.start_of(m_last + std::chrono::days(1));
        for (const Meeting &meeting : m_telling.calendar.between(m_index, m_telling.order.now, end)) {
            if (meeting.status != Status::Cancelled)
                continue;
            const std::vector<Meeting> same_day = meetings_on(m_telling, m_index, meeting.date);
            const bool others =
                std::ranges::any_of(same_day, [](const Meeting &other) { return other.status != Status::Cancelled; });
            const std::optional<schedule::TimeSpan> which = others ? std::optional(meeting.time) : std::nullopt;
            const std::string &reason = m_telling.in_language(meeting.reason);
            // One that was moved and then cancelled is held on neither day.
            if (meeting.moved_from && day_of(*meeting.moved_from) != meeting.date &&
                day_of(*meeting.moved_from) >= m_telling.today)
                add({Kind::Cancelled, reason, {day_of(*meeting.moved_from)}, which});
            add({Kind::Cancelled, reason, {meeting.date}, which});
        }
    }

    /// Told as long as either day is ahead.
    void add_moved(const schedule::MovedMeeting &moved)
    {
        if (std::max(moved.date, moved.to) < m_telling.today || std::min(moved.date, moved.to) > m_last)
            return;
        for (const Meeting &meeting : meetings_on(m_telling, m_index, moved.to)) {
            const bool this_one = meeting.moved_from ? day_of(*meeting.moved_from) == moved.date : moved.date == moved.to;
            if (meeting.status == Status::Moved && this_one &&
                (moved.date > m_telling.today || meeting.start >= m_telling.order.now))
                add({.kind = Kind::Moved,
                     .reason = m_telling.in_language(meeting.reason),
                     .dates = {moved.date},
                     .held = meeting});
        }
    }

    void add_added(const schedule::AddedMeeting &added)
    {
        if (added.date < m_telling.today || added.date > m_last)
            return;
        for (const Meeting &meeting : meetings_on(m_telling, m_index, added.date)) {
            if (meeting.status == Status::Scheduled && meeting.time == added.time && meeting.start >= m_telling.order.now)
                add({Kind::Added, m_telling.in_language(added.reason), {added.date}, added.time});
        }
    }

    const Telling &m_telling;
    std::size_t m_index;
    const schedule::Group &m_group;
    local_days m_last;
    std::vector<Exception> m_found;
};

}  // namespace

std::vector<Exception> exceptions(const Telling &telling, std::size_t group, schedule::local_days last)
{
    // A break that begins within the time asked for is told to its end.
    const auto after = telling.calendar.next({group}, std::max(telling.order.now, telling.start_of(last)), 1);
    if (!after.empty())
        last = std::max(last, after.front().date);
    return Collector(telling, group, last).take();
}

}  // namespace handouts
