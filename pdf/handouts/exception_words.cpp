// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences of exceptions.h.

#include "handouts/exceptions.h"
#include "handouts/group_words.h"
#include "handouts/pauses.h"

#include <algorithm>

namespace handouts {

namespace {

using schedule::local_days;
using std::chrono::year_month_day;
using Kind = Exception::Kind;

constexpr std::chrono::days least_ahead{42};
constexpr std::size_t most_dates = 4;  // named one by one where the group meets on none between them

bool is_without_meeting(const Exception &exception)
{
    return exception.kind == Kind::Off || exception.kind == Kind::Cancelled;
}

std::string ended(std::string sentence)
{
    const bool has_end = sentence.ends_with('.') || sentence.ends_with('!') || sentence.ends_with('?');
    return sentence.empty() || has_end ? sentence : sentence + '.';
}

/// Whether the group meets on no day from the first date to the last, so that the days between may be named with them.
bool is_one_break(const Telling &telling, std::size_t group, const std::vector<local_days> &dates)
{
    const auto next = telling.calendar.next({group}, telling.start_of(dates.front()), 1);
    return next.empty() || next.front().date > dates.back();
}

/// The first sentence with all the dates, or the second where they are many and one break.
std::string dated(const Telling &telling, std::size_t group, const std::vector<local_days> &dates, const std::string &reason,
                  std::string_view key, std::string_view range_key)
{
    if (dates.size() <= most_dates || !is_one_break(telling, group, dates))
        return telling.say(key, {{"reason", reason}, {"dates", short_dates(telling, dates)}});
    return telling.say(range_key, {{"reason", reason},
                                   {"first", schedule::day_month_words(telling.words(), dates.front())},
                                   {"last", schedule::day_month_words(telling.words(), dates.back())}});
}

/// "mandag 7. december", "7. december" in short; with the time where it is given.
class Speaker {
public:
    Speaker(const Telling &telling, bool in_short) : m_telling(telling), m_short(in_short) {}

    std::string day(local_days date) const
    {
        return m_short ? schedule::day_month_words(m_telling.words(), date)
                       : schedule::date_words(m_telling.words(), date, m_telling.today);
    }
    std::string days(const Exception &exception) const
    {
        std::vector<std::string> items;
        for (const local_days date : exception.dates)
            items.push_back(day(date));
        const std::string list = schedule::list_words(m_telling.words(), items);
        return exception.time ? list + ' ' + schedule::at_words(m_telling.words(), *exception.time) : list;
    }
    /// Of the next meeting, of which a line beside this one says when and where it is: from when it was moved.
    std::string moved_here(const Exception &exception) const
    {
        const schedule::Meeting &held = *exception.held;
        if (held.date != exception.dates.front())
            return m_telling.say("moved", {{"date", day(exception.dates.front())}});
        if (!held.moved_from)
            return {};
        const schedule::local_seconds from = *held.moved_from;
        const auto minute = std::chrono::duration_cast<schedule::minutes>(from - std::chrono::floor<std::chrono::days>(from));
        return m_telling.say("moved_time", {{"time", schedule::time_words(m_telling.words(), minute)}});
    }
    /// Of one that was moved: where to.
    std::string moved(const Exception &exception) const
    {
        const schedule::Meeting &held = *exception.held;
        const std::string time = schedule::at_words(m_telling.words(), held.time);
        const std::string from = day(exception.dates.front());
        const std::string place = m_telling.in_language(held.moved_place);
        std::string what;
        if (held.date != exception.dates.front())
            what = m_telling.say(
                "moved_to",
                {{"from", from}, {"to", schedule::date_words(m_telling.words(), held.date, m_telling.today) + ' ' + time}});
        else if (held.moved_from)
            what = m_telling.say("other_time", {{"date", from}, {"time", time}});
        else
            return place.empty() ? std::string() : m_telling.say("other_place", {{"date", from}, {"place", place}});
        return place.empty() ? what : what + ' ' + m_telling.say("moved_place", {{"place", place}});
    }
    std::string added(const Exception &exception) const { return m_telling.say("also_on", {{"dates", days(exception)}}); }

private:
    const Telling &m_telling;
    bool m_short;
};

bool is_shown(const Exception &exception, std::size_t group, const std::vector<schedule::Meeting> &shown)
{
    return std::ranges::any_of(shown, [&](const schedule::Meeting &meeting) {
        if (meeting.group != group)
            return false;
        if (exception.kind == Kind::Moved)
            return meeting.start == exception.held->start;
        return exception.kind == Kind::Added && meeting.time == *exception.time && meeting.date == exception.dates.back();
    });
}

std::optional<schedule::Meeting> next_meeting(const Telling &telling, std::size_t group)
{
    auto next = telling.calendar.next({group}, telling.order.now, 1);
    return next.empty() ? std::nullopt : std::optional(std::move(next.front()));
}

/// "Der er møde igen mandag 4. januar 2027."; nothing where none is planned, or where it is the group's very next one, which
/// stands beside it anyway.
std::string meets_again(const Telling &telling, std::size_t group, local_days last)
{
    const auto after = telling.start_of(last + std::chrono::days(1));
    const auto again = telling.calendar.next({group}, std::max(after, telling.order.now), 1);
    if (again.empty() || again.front() == next_meeting(telling, group))
        return {};
    return telling.say("meets_again", {{"date", schedule::date_words(telling.words(), again.front().date, telling.today)}});
}

/// Whether that is the only one of a group without a rhythm, which the line with the next meeting tells.
bool is_told_as_next(const Telling &telling, std::size_t group, const Exception &exception)
{
    if (exception.kind != Kind::Added || exception.dates.size() > 1 || !exception.reason.empty() ||
        !rhythms_from(telling.group(group), telling.today).empty())
        return false;
    const auto next = next_meeting(telling, group);
    return next && next->date == exception.dates.front() && next->time == exception.time;
}

std::string sentence(const Telling &telling, std::size_t group, const Exception &exception)
{
    const Speaker speaker(telling, false);
    const auto with_reason = [&](const std::string &what) { return joined({what, ended(exception.reason)}, " "); };
    switch (exception.kind) {
        case Kind::Moved:
            return with_reason(exception.held == next_meeting(telling, group) ? speaker.moved_here(exception)
                                                                              : speaker.moved(exception));
        case Kind::Added:
            return with_reason(speaker.added(exception));
        case Kind::Cancelled: {
            const std::string what = with_reason(telling.say("cancelled", {{"dates", speaker.days(exception)}}));
            return exception.time ? what : joined({what, meets_again(telling, group, exception.dates.back())}, " ");
        }
        case Kind::Off:
            break;
    }
    const bool bare = exception.reason.empty();
    const std::string what = dated(telling, group, exception.dates, exception.reason, bare ? "not_on" : "skipped",
                                   bare ? "not_on_range" : "skipped_range");
    return joined({what, meets_again(telling, group, exception.dates.back())}, " ");
}

/// The part of an exception that takes meetings of that rhythm.
void keep_dates_of(const schedule::Rhythm &rhythm, Exception &exception)
{
    schedule::Rhythm whole = rhythm;
    whole.except.clear();
    const bool other_time = is_without_meeting(exception) && exception.time && exception.time->start != rhythm.time.start;
    std::erase_if(exception.dates, [&](local_days date) { return other_time || schedule::dates(whole, date, date).empty(); });
}

}  // namespace

std::string short_dates(const Telling &telling, const std::vector<local_days> &dates)
{
    const auto month = [](local_days date) { return year_month_day(date).year() / year_month_day(date).month(); };
    std::vector<std::string> items;
    for (std::size_t index = 0; index < dates.size(); ++index) {
        if (index + 1 == dates.size() || month(dates[index]) != month(dates[index + 1])) {
            items.push_back(schedule::day_month_words(telling.words(), dates[index]));
            continue;
        }
        std::string day = schedule::fill(telling.words().day_month,
                                         {{"day", std::to_string(unsigned(year_month_day(dates[index]).day()))}, {"month", ""}});
        while (!day.empty() && day.back() == ' ')
            day.pop_back();
        items.push_back(std::move(day));
    }
    return schedule::list_words(telling.words(), items);
}

schedule::local_days told_until(const Telling &telling, const std::vector<schedule::Meeting> &listed)
{
    return std::max(telling.today + least_ahead, listed.empty() ? telling.today : listed.back().date);
}

std::vector<std::string> exception_notes(const Telling &telling, std::size_t group, schedule::local_days last,
                                         const std::vector<schedule::Meeting> &shown)
{
    std::vector<std::string> notes;
    for (const Exception &exception : exceptions(telling, group, last)) {
        const bool told = is_shown(exception, group, shown) || is_told_as_next(telling, group, exception);
        std::string note = told ? std::string() : sentence(telling, group, exception);
        if (!note.empty())
            notes.push_back(std::move(note));
    }
    return notes;
}

std::string exceptions_in_short(const Telling &telling, std::size_t group, const InShort &which)
{
    const Speaker speaker(telling, true);
    const std::optional<schedule::Meeting> next = which.of != nullptr ? which.next : next_meeting(telling, group);
    std::vector<local_days> without;
    std::vector<std::string> sentences = {{}};  // the first is for the dates without a meeting
    for (Exception exception : exceptions(telling, group, telling.today + paused_ahead)) {
        if ((which.pauses_told && exception.common) || is_told_as_next(telling, group, exception))
            continue;
        if (which.of != nullptr && exception.kind != Kind::Added)
            keep_dates_of(*which.of, exception);
        if (exception.dates.empty())
            continue;
        if (exception.kind == Kind::Moved && exception.held != next)
            sentences.push_back(speaker.moved(exception));
        else if (exception.kind == Kind::Moved && exception.held->date == exception.dates.front())
            continue;
        else if (exception.kind == Kind::Added)
            sentences.push_back(which.of == nullptr ? speaker.added(exception) : std::string());
        else if (exception.time)
            sentences.push_back(telling.say("not_on", {{"dates", speaker.days(exception)}}));
        else
            std::ranges::move(exception.dates, std::back_inserter(without));
    }
    std::ranges::sort(without);
    const auto repeats = std::ranges::unique(without);
    without.erase(repeats.begin(), repeats.end());
    if (!without.empty())
        sentences.front() = dated(telling, group, without, {}, "not_on", "not_on_range");
    return joined(sentences, " ");
}

}  // namespace handouts
