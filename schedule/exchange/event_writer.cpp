// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/event_writer.h"

#include "exchange/exceptions_text.h"
#include "exchange/fields.h"
#include "exchange/links.h"
#include "exchange/patterns.h"
#include "exchange/places.h"
#include "exchange/spoken.h"
#include "ical/writer.h"
#include "schedule/planned.h"

#include <algorithm>
#include <map>
#include <set>

namespace exchange {

using schedule::Group;
using schedule::local_days;
using schedule::local_seconds;
using schedule::Meeting;
using schedule::Rhythm;
using schedule::Text;

namespace {

/// For so long from `now` days on which to call first are marked one by one.
constexpr std::chrono::days ask_horizon(2 * 365);

constexpr std::string_view ask_words = "Ring og hør, om mødet holdes.";

std::string upper(std::string_view key)
{
    std::string name;
    for (const char c : key)
        name += c == '_' ? '-' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return name;
}

/// The VEVENTs of one group in the making.
class Events {
public:
    Events(const schedule::Calendar &calendar, std::size_t index, const ExportOptions &options, Detail detail)
        : m_calendar(calendar), m_group(calendar.plan().groups[index]), m_options(options), m_detail(detail)
    {
        m_today = std::chrono::floor<std::chrono::days>(calendar.zone().to_local(options.now));
        const std::chrono::year_month_day today(m_today);
        const auto ahead = std::chrono::years(horizon_years);
        m_horizon = local_days(std::chrono::year_month_day_last(today.year() + ahead, today.month() / std::chrono::last));
        for (const schedule::Closure &closure : calendar.plan().closures) {
            if (closure.covers(m_group, closure.from))
                m_horizon = std::max(m_horizon, closure.to);
        }
        for (const auto &cancelled : m_group.cancelled)
            m_horizon = std::max(m_horizon, cancelled.date);
        for (const auto &moved : m_group.moved)
            m_horizon = std::max({m_horizon, moved.date, moved.to});
        for (const auto &added : m_group.added) {
            m_horizon = std::max(m_horizon, added.date);
            m_added.insert(added.date + added.time.start);
        }
        for (const Rhythm &rhythm : m_group.rhythms) {
            if (!rhythm.except.empty())
                m_horizon = std::max(m_horizon, rhythm.except.back());
            if (const auto *single = std::get_if<schedule::SingleDates>(&rhythm.pattern); single && !single->dates.empty())
                m_horizon = std::max(m_horizon, single->dates.back());
        }
        m_horizon = std::min(m_horizon, local_days(std::chrono::year(2099) / 12 / 31));
        m_meetings = meetings_by_slot(calendar, index, earliest(), m_horizon);
    }

    std::vector<std::string> write()
    {
        const std::vector<Rhythm> rhythms = with_days_together(m_group.rhythms);
        for (const Rhythm &rhythm : rhythms)
            write_rhythm(rhythm);
        for (const schedule::AddedMeeting &added : m_group.added)
            write_added(added);
        return std::move(m_lines);
    }

private:
    local_days earliest() const
    {
        local_days first = m_today;
        for (const Rhythm &rhythm : m_group.rhythms)
            first = std::min(first, first_date(m_group, rhythm, m_calendar, m_options));
        for (const schedule::AddedMeeting &added : m_group.added)
            first = std::min(first, added.date);
        return first;
    }

    /// `20261123T170000` in the zone that the line names.
    void time(std::string_view name, local_seconds wall)
    {
        m_lines.push_back(ical::content_line(name, {{"TZID", m_calendar.zone().name()}}, ical::date_time(wall)));
    }
    void start_and_end(local_days date, const schedule::TimeSpan &span, bool repeats)
    {
        const schedule::Zone &zone = m_calendar.zone();
        time("DTSTART", date + span.start);
        const schedule::sys_seconds start = zone.to_utc(date + span.start);
        // A start in the hour that spring skips is later than it says, and the meeting keeps its length. The length of a series'
        // first event is that of all others (section 3.8.5.3), so a night when the clock changes must not stretch it.
        const bool skipped = zone.to_local(start) != date + span.start;
        const bool later = !repeats && !skipped && zone.to_utc(date + span.end) > start;
        const schedule::sys_seconds end = start + (span.end - span.start);
        if (later)
            time("DTEND", date + span.end);
        else if (zone.to_utc(zone.to_local(end)) == end)
            time("DTEND", zone.to_local(end));
        else  // in the hour that autumn has twice, and a wall time means the first of the two (section 3.3.5)
            m_lines.push_back("DURATION:PT" + std::to_string((span.end - span.start).count()) + 'M');
    }
    void times(std::string_view name, const std::vector<local_days> &dates, schedule::minutes at)
    {
        // Several lines where there are many: each stays short enough for any reader.
        constexpr std::size_t most = 50;
        for (std::size_t first = 0; first < dates.size(); first += most) {
            std::string value;
            for (std::size_t i = first; i < std::min(dates.size(), first + most); ++i)
                add_item(value, ",", ical::date_time(dates[i] + at));
            m_lines.push_back(ical::content_line(name, {{"TZID", m_calendar.zone().name()}}, value));
        }
    }
    void text(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            m_lines.push_back(ical::content_line(name, {}, ical::escaped(value)));
    }
    void own_words(std::string_view name, const Text &value)
    {
        for (const auto &[language, words] : value.by_language())
            text(language.empty() ? std::string(name) : std::string(name) + '-' + upper(language), words);
    }
    void begin(const std::string &uid)
    {
        m_lines.emplace_back("BEGIN:VEVENT");
        m_lines.push_back("UID:" + uid);
        if (m_detail == Detail::Whole)
            m_lines.push_back("DTSTAMP:" + ical::utc(m_options.now));
    }
    void end() { m_lines.emplace_back("END:VEVENT"); }

    /// The UID of the next event; those after the first are related to it.
    std::string next_uid(const std::string &own_part)
    {
        const std::string host = '@' + std::string(uid_host);
        if (m_first_uid.empty()) {
            m_first_uid = m_group.id;
            if (!own_part.empty())
                m_first_uid += '.' + own_part;
            return m_first_uid += host;
        }
        ++m_count;
        return m_group.id + '.' + (own_part.empty() ? std::to_string(m_count) : own_part) + host;
    }
    void relation(const std::string &uid)
    {
        if (uid != m_first_uid)
            m_lines.push_back(ical::content_line("RELATED-TO", {{"RELTYPE", "SIBLING"}}, m_first_uid));
    }

    /// What people read of an event. `before` stands before the name, `note` before the description.
    void words(const std::string &rhythm_words, std::string_view before, const std::string &note, const std::string &place)
    {
        if (m_detail == Detail::Times)
            return;
        text("SUMMARY", std::string(before) + m_group.name.in(language()));
        text("LOCATION", place.empty() ? place_text(m_group) : place);
        std::string description = note;
        const auto append = [&description](const std::string &line) {
            if (!line.empty())
                add_item(description, "\n", line);
        };
        append(rhythm_words);
        append(m_group.for_whom.in(language()));
        append(m_group.condition.in(language()));
        append(m_group.room.in(language()));
        append(m_group.directions.in(language()));
        append(m_group.notes.in(language()));
        text("DESCRIPTION", description);
        const std::string link = exported_value(m_group, Field::Link, m_options.with).in(language());
        if (!link.empty())
            m_lines.push_back("URL:" + link);
        m_lines.emplace_back("CATEGORIES:SMART Recovery");
    }
    /// The facts of the group, once: with its first event.
    void facts(const std::string &uid)
    {
        relation(uid);
        if (uid != m_first_uid)
            return;
        m_lines.push_back(std::string(own_prefix) + "ID:" + m_group.id);
        for (std::size_t i = 0; i < static_cast<std::size_t>(first_of_many); ++i) {
            const auto field = static_cast<Field>(i);
            own_words(std::string(own_prefix) + upper(key_of(field)), exported_value(m_group, field, m_options.with));
        }
    }

    void write_rhythm(const Rhythm &rhythm)
    {
        Rhythm whole = rhythm;
        whole.except.clear();
        local_days last = m_horizon;
        if (m_group.until)
            last = std::min(last, *m_group.until);
        std::vector<local_days> held;
        std::vector<local_days> left_out;
        for (const local_days date : dates(whole, first_date(m_group, rhythm, m_calendar, m_options), last)) {
            const local_seconds slot = date + rhythm.time.start;
            const bool excepted = std::ranges::binary_search(rhythm.except, date);
            // Of two rhythms that meet at one time the first has the meeting; what a person added then has an end and a reason of
            // its own, and no day off takes it.
            const bool mine = !excepted && !m_added.contains(slot) && m_meetings.contains(slot) && m_claimed.insert(slot).second;
            (mine ? held : left_out).push_back(date);
        }
        if (held.empty())
            return;
        std::erase_if(left_out, [&](local_days date) { return date < held.front(); });

        const std::string uid = next_uid({});
        begin(uid);
        auto recurrence = recurrence_of(rhythm.pattern);
        start_and_end(held.front(), rhythm.time, recurrence || held.size() > 1);
        if (recurrence) {
            recurrence->until = end_of(rhythm);
            const auto until = recurrence->until ? std::optional(m_calendar.zone().to_utc(*recurrence->until + rhythm.time.start))
                                                 : std::nullopt;
            m_lines.push_back("RRULE:" + to_rrule(*recurrence, until));
            times("EXDATE", left_out, rhythm.time.start);
        } else if (held.size() > 1) {
            times("RDATE", {held.begin() + 1, held.end()}, rhythm.time.start);
        }
        const std::string in_words =
            schedule::sentence_case(rhythm_words(*m_options.words, rhythm)) + ' ' + at_words(*m_options.words, rhythm.time) + '.';
        words(in_words, {}, {}, {});
        facts(uid);
        end();
        for (const local_days date : held)
            write_override(uid, date + rhythm.time.start, in_words);
    }

    /// The last date that the rhythm can have.
    std::optional<local_days> end_of(const Rhythm &rhythm) const
    {
        std::optional<local_days> last = rhythm.until;
        const auto bound = [&last](const std::optional<local_days> &end) {
            if (end && (!last || *end < *last))
                last = end;
        };
        bound(m_group.until);
        if (const auto *rule = std::get_if<schedule::Rule>(&rhythm.pattern))
            bound(rule->last());
        return last;
    }

    void write_override(const std::string &uid, local_seconds slot, const std::string &in_words)
    {
        const Meeting &meeting = m_meetings.at(slot);
        const bool asks = meeting.ask && slot < m_today + ask_horizon;
        if (meeting.status == schedule::Status::Scheduled && !asks)
            return;
        begin(uid);
        time("RECURRENCE-ID", slot);
        state_of(meeting, in_words);
        end();
    }

    /// When and where one meeting is held, and whether it is.
    void state_of(const Meeting &meeting, const std::string &in_words)
    {
        start_and_end(meeting.date, meeting.time, false);
        const bool cancelled = meeting.status == schedule::Status::Cancelled;
        const bool moved = meeting.status == schedule::Status::Moved;
        if (cancelled)
            m_lines.emplace_back("STATUS:CANCELLED");
        else if (meeting.ask)
            m_lines.emplace_back("STATUS:TENTATIVE");
        std::string note = meeting.reason.in(language());
        if (meeting.ask && !cancelled)
            note = note.empty() ? std::string(ask_words) : std::string(ask_words) + '\n' + note;
        words(in_words,
              cancelled ? cancelled_word
              : moved   ? moved_word
                        : std::string_view(),
              note, meeting.moved_place.in(language()));
        own_words(own_reason, meeting.reason);
        own_words(own_place, meeting.moved_place);
    }

    void write_added(const schedule::AddedMeeting &added)
    {
        const local_seconds slot = added.date + added.time.start;
        const auto meeting = m_meetings.find(slot);
        if (meeting == m_meetings.end() || !m_claimed.insert(slot).second)
            return;
        const std::string uid = next_uid(ical::date_time(slot));
        begin(uid);
        state_of(meeting->second, {});
        text(own_added, to_item(added));
        facts(uid);
        end();
    }

    std::string_view language() const { return m_options.words->language; }

    const schedule::Calendar &m_calendar;
    const Group &m_group;
    const ExportOptions &m_options;
    Detail m_detail;
    local_days m_today;
    local_days m_horizon;                         ///< exceptions that follow from days off are written up to here
    std::map<local_seconds, Meeting> m_meetings;  ///< by the wall time that the rhythm or the addition names
    std::set<local_seconds> m_added;              ///< those that a person added
    std::set<local_seconds> m_claimed;            ///< those that an event has
    std::string m_first_uid;
    int m_count = 1;
    std::vector<std::string> m_lines;
};

}  // namespace

std::map<local_seconds, Meeting> meetings_by_slot(const schedule::Calendar &calendar, std::size_t group, local_days first,
                                                  local_days last)
{
    // What was moved out of the range, or into it from outside, is found where it is now.
    local_days begin = first;
    local_days end = last;
    for (const schedule::MovedMeeting &moved : calendar.plan().groups[group].moved) {
        begin = std::min(begin, moved.to);
        end = std::max(end, moved.to);
    }
    std::map<local_seconds, Meeting> meetings;
    for (Meeting &meeting : calendar.between(group, calendar.zone().to_utc(begin - std::chrono::days(1)),
                                             calendar.zone().to_utc(end + std::chrono::days(2)))) {
        const local_seconds slot = meeting.moved_from.value_or(meeting.date + meeting.time.start);
        if (slot >= first && slot < last + std::chrono::days(1))
            meetings.emplace(slot, std::move(meeting));
    }
    return meetings;
}

local_days first_date(const Group &group, const Rhythm &rhythm, const schedule::Calendar &calendar, const ExportOptions &options)
{
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(calendar.zone().to_local(options.now)));
    std::optional<local_days> first = rhythm.from;
    if (group.from && (!first || *group.from > *first))
        first = group.from;
    if (const auto *single = std::get_if<schedule::SingleDates>(&rhythm.pattern); single && !first && !single->dates.empty())
        first = single->dates.front();
    return first.value_or(local_days((today.year() - std::chrono::years(1)) / 1 / 1));
}

Text exported_value(const Group &group, Field field, const Private &with)
{
    if (is_contact(field) && !with.contacts)
        return {};
    if (field == Field::Link && !with.passwords)
        return Text(without_password(group.link));
    return value_of(group, field);
}

std::vector<std::string> event_lines(const schedule::Calendar &calendar, std::size_t group, const ExportOptions &options,
                                     Detail detail)
{
    return Events(calendar, group, options, detail).write();
}

std::string to_calendar(const schedule::Calendar &calendar, const std::vector<std::size_t> &groups, const ExportOptions &options)
{
    std::vector<std::string> events;
    int first_year = int(std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(options.now)).year());
    for (const std::size_t group : groups) {
        const Group &whose = calendar.plan().groups[group];
        const auto reach = [&](local_days date) {
            first_year = std::min(first_year, int(std::chrono::year_month_day(date).year()));
        };
        for (const Rhythm &rhythm : whose.rhythms)
            reach(first_date(whose, rhythm, calendar, options));
        for (const schedule::AddedMeeting &added : whose.added)
            reach(added.date);
        std::ranges::move(event_lines(calendar, group, options, Detail::Whole), std::back_inserter(events));
    }
    std::vector<std::string> lines = {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Moedested//Moedested//DA",
                                      "CALSCALE:GREGORIAN"};
    if (!options.title.empty()) {
        lines.push_back("NAME:" + ical::escaped(options.title));
        lines.push_back("X-WR-CALNAME:" + ical::escaped(options.title));
    }
    lines.push_back("X-WR-TIMEZONE:" + calendar.zone().name());
    std::ranges::move(ical::time_zone(calendar.zone(), std::max(1970, first_year)), std::back_inserter(lines));
    std::ranges::move(events, std::back_inserter(lines));
    lines.emplace_back("END:VCALENDAR");
    return ical::folded(lines);
}

}  // namespace exchange
