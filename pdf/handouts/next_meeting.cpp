// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/next_meeting.h"

#include "handouts/group_words.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace handouts {

namespace {

using schedule::local_days;
using schedule::Meeting;

/// Where a meeting of the rhythm's went: that date's, on whichever day it is held now.
std::optional<Meeting> held_for(const Telling &telling, std::size_t group, const schedule::Rhythm &rhythm, local_days date)
{
    const auto &all_moved = telling.group(group).moved;
    const auto moved = std::ranges::find_if(all_moved, [&](const schedule::MovedMeeting &one) {
        return one.date == date && (!one.at || *one.at == rhythm.time.start);
    });
    const local_days day = moved == all_moved.end() ? date : moved->to;
    const auto from = std::max(telling.start_of(day), telling.order.now);
    for (Meeting &meeting : telling.calendar.between(group, from, telling.start_of(day + std::chrono::days(1)))) {
        const schedule::local_seconds planned =
            meeting.moved_from.value_or(schedule::local_seconds(meeting.date + meeting.time.start));
        if (meeting.status != schedule::Status::Cancelled && planned == date + rhythm.time.start)
            return std::move(meeting);
    }
    return std::nullopt;
}

bool is_plain_weekly(const schedule::Rhythm &rhythm)
{
    if (const auto *weeks = std::get_if<schedule::EveryWeeks>(&rhythm.pattern))
        return weeks->interval <= 1;
    const auto *rule = std::get_if<schedule::Rule>(&rhythm.pattern);
    if (rule == nullptr)
        return false;
    const schedule::Recurrence &of = rule->recurrence();
    return of.frequency == schedule::Frequency::Weekly && of.interval == 1 && of.by_month.empty() && of.by_set_position.empty();
}

/// The date that a person takes from the rhythm's words for the next one; nothing where they name none.
std::optional<local_days> expected_next(const Telling &telling, const schedule::Rhythm &rhythm)
{
    if (const auto *single = std::get_if<schedule::SingleDates>(&rhythm.pattern))
        return single->dates.empty() ? std::nullopt : std::optional(single->dates.front());
    if (!is_plain_weekly(rhythm))
        return std::nullopt;
    for (const local_days date : schedule::dates(rhythm, telling.today, telling.today + std::chrono::days(7))) {
        if (telling.order.zone.to_utc(date + rhythm.time.start) >= telling.order.now)
            return date;
    }
    return std::nullopt;
}

/// Whether the rhythm's words alone say when and where that one is.
bool goes_without_saying(const Telling &telling, const schedule::Rhythm &rhythm, const Meeting &next)
{
    return next.status == schedule::Status::Scheduled && !next.ask && expected_next(telling, rhythm) == next.date;
}

/// The date, and behind it what is not as usual about that meeting.
std::string when_and_where(const Telling &telling, const Meeting &meeting, std::string date, bool usual_time)
{
    if (!usual_time)
        date += ' ' + schedule::at_words(telling.words(), meeting.time);
    std::vector<std::string> more;
    if (!meeting.moved_place.empty())
        more.push_back(telling.say("moved_place", {{"place", telling.in_language(meeting.moved_place)}}));
    if (meeting.ask)
        more.push_back(ask_words(telling.order.content, *meeting.ask));
    return more.empty() ? date : date + ". " + joined(more, " ");
}

bool is_listed(const Meeting &meeting, const std::vector<Meeting> &listed)
{
    return std::ranges::find(listed, meeting) != listed.end();
}

std::string long_date(const Telling &telling, const Meeting &meeting)
{
    return schedule::date_words(telling.words(), meeting.date, telling.today);
}

}  // namespace

std::optional<Meeting> next_of_rhythm(const Telling &telling, std::size_t group, const schedule::Rhythm &rhythm)
{
    const schedule::Group &whose = telling.group(group);
    const local_days last = std::min(telling.today + schedule::Calendar::horizon, whose.until.value_or(schedule::latest_date));
    local_days from = std::max(telling.today, whose.from.value_or(telling.today));
    std::optional<Meeting> found;
    for (std::chrono::days width(28); from <= last; from += width, width *= 2) {
        for (const local_days date : schedule::dates(rhythm, from, std::min(last, from + width - std::chrono::days(1)))) {
            std::optional<Meeting> held = held_for(telling, group, rhythm, date);
            // The first may have been moved behind the second.
            if (found)
                return held && held->start < found->start ? held : found;
            found = std::move(held);
        }
    }
    return found;
}

std::vector<std::string> next_lines(const Telling &telling, std::size_t group, SayNext when, const std::vector<Meeting> &listed)
{
    const auto next = telling.calendar.next({group}, telling.order.now, 1);
    if (next.empty())
        return {};
    const std::vector<schedule::Rhythm> rhythms = rhythms_from(telling.group(group), telling.today);
    bool needed = when == SayNext::Always || rhythms.empty();
    std::vector<std::string> lines;
    for (const schedule::Rhythm &rhythm : rhythms) {
        const std::optional<Meeting> own = next_of_rhythm(telling, group, rhythm);
        if (own && goes_without_saying(telling, rhythm, *own))
            continue;
        needed = true;
        if (!own || own->start == next.front().start || is_listed(*own, listed))
            continue;
        const std::string date = when_and_where(telling, *own, long_date(telling, *own), own->time == rhythm.time);
        std::string line =
            telling.say("next_of_rhythm",
                        {{"rhythm", schedule::sentence_case(schedule::rhythm_words(telling.words(), rhythm))}, {"date", date}});
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(std::move(line));
    }
    if (!needed || is_listed(next.front(), listed))
        return lines;
    const bool usual_time = !rhythms.empty() && std::ranges::all_of(rhythms, [&](const schedule::Rhythm &rhythm) {
        return rhythm.time == next.front().time;
    });
    const std::string date = when_and_where(telling, next.front(), long_date(telling, next.front()), usual_time);
    lines.insert(lines.begin(), telling.say("next_meeting", {{"date", date}}));
    return lines;
}

std::string next_line(const Telling &telling, const schedule::Rhythm &rhythm, const Meeting &next)
{
    if (goes_without_saying(telling, rhythm, next))
        return {};
    return telling.say("next_meeting",
                       {{"date", when_and_where(telling, next, long_date(telling, next), next.time == rhythm.time)}});
}

}  // namespace handouts
