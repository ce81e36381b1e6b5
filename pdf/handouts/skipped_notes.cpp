// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/skipped_notes.h"

#include "handouts/group_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace handouts {

namespace {

using schedule::local_days;
using std::chrono::year_month_day;

constexpr std::chrono::days least_ahead{42};
constexpr std::size_t most_dates = 3;   // named one by one
constexpr std::size_t most_groups = 3;  // named one by one for the same closure

/// Dates of one group that fall out for the same reason.
struct Gap {
    std::size_t group = 0;
    schedule::Cause cause = schedule::Cause::Closed;
    std::string reason;             ///< a day off's name, where it is one
    std::vector<local_days> dates;  ///< ascending, never empty
};

/// Whether the gap is told by its reason first: a closure, a holiday.
bool is_common(const Gap &gap)
{
    return gap.cause == schedule::Cause::Closed || gap.cause == schedule::Cause::DayOff;
}

bool shows_move(const std::vector<schedule::Meeting> &listed, std::size_t group, local_days date)
{
    return std::ranges::any_of(listed, [&](const schedule::Meeting &meeting) {
        return meeting.group == group && meeting.moved_from && std::chrono::floor<std::chrono::days>(*meeting.moved_from) == date;
    });
}

std::vector<Gap> gaps_of(const Telling &telling, std::size_t group, local_days last, const std::vector<schedule::Meeting> &listed)
{
    std::vector<Gap> gaps;
    for (const schedule::SkippedDate &skipped : telling.calendar.skipped(group, telling.today, last)) {
        const schedule::WhyNot &why = skipped.why;
        if (why.cause == schedule::Cause::Moved && shows_move(listed, group, skipped.date))
            continue;
        const std::string reason = why.cause == schedule::Cause::DayOff
                                       ? schedule::sentence_case(day_off_words(telling.words(), *why.day_off))
                                       : telling.in_language(why.reason);
        const auto same =
            std::ranges::find_if(gaps, [&](const Gap &gap) { return gap.cause == why.cause && gap.reason == reason; });
        if (same == gaps.end())
            gaps.push_back({group, why.cause, reason, {skipped.date}});
        else
            same->dates.push_back(skipped.date);
    }
    return gaps;
}

std::string full_dates(const Telling &telling, const std::vector<local_days> &dates)
{
    std::vector<std::string> items;
    for (const local_days date : dates)
        items.push_back(schedule::date_words(telling.words(), date, telling.today));
    return schedule::list_words(telling.words(), items);
}

std::string ended(std::string sentence)
{
    const bool has_end = sentence.ends_with('.') || sentence.ends_with('!') || sentence.ends_with('?');
    return sentence.empty() || has_end ? sentence : sentence + '.';
}

/// "Næste møde er mandag 4. januar 2027.", or nothing where none is planned.
std::string next_after(const Telling &telling, const std::vector<std::size_t> &groups, local_days date)
{
    const auto after = telling.order.zone.to_utc(schedule::local_seconds(date + std::chrono::days(1)));
    const auto next = telling.calendar.next(groups, std::max(after, telling.order.now), 1);
    if (next.empty())
        return {};
    return telling.say("next_after", {{"date", schedule::date_words(telling.words(), next.front().date, telling.today)}});
}

std::string sentence(const Telling &telling, const Gap &gap)
{
    const std::string &name = telling.in_language(telling.group(gap.group).name);
    std::string what;
    if (is_common(gap) && gap.dates.size() > most_dates) {
        what = telling.say("skipped_range", {{"reason", gap.reason},
                                             {"group", name},
                                             {"first", schedule::day_month_words(telling.words(), gap.dates.front())},
                                             {"last", schedule::day_month_words(telling.words(), gap.dates.back())}});
    } else if (is_common(gap)) {
        what = telling.say("skipped", {{"reason", gap.reason}, {"group", name}, {"dates", short_dates(telling, gap.dates)}});
    } else {
        const bool cancelled = gap.cause == schedule::Cause::Cancelled;
        what = telling.say(cancelled ? "cancelled" : "moved_away", {{"group", name}, {"dates", full_dates(telling, gap.dates)}});
        what = joined({what, ended(gap.reason)}, " ");
    }
    return joined({what, next_after(telling, {gap.group}, gap.dates.back())}, " ");
}

/// One sentence for a closure that several groups share.
std::string sentence(const Telling &telling, const std::vector<const Gap *> &shared)
{
    local_days first = shared.front()->dates.front();
    local_days last = shared.front()->dates.back();
    std::vector<std::size_t> groups;
    std::vector<std::string> names;
    for (const Gap *gap : shared) {
        first = std::min(first, gap->dates.front());
        last = std::max(last, gap->dates.back());
        groups.push_back(gap->group);
        names.push_back(telling.in_language(telling.group(gap->group).name));
    }
    const bool many = shared.size() > most_groups;
    const bool one_day = first == last;
    const std::string what =
        telling.say(many ? (one_day ? "skipped_many_day" : "skipped_many") : (one_day ? "skipped_names_day" : "skipped_names"),
                    {{"reason", shared.front()->reason},
                     {"groups", schedule::list_words(telling.words(), names)},
                     {"count", std::to_string(shared.size())},
                     {"date", schedule::day_month_words(telling.words(), first)},
                     {"first", schedule::day_month_words(telling.words(), first)},
                     {"last", schedule::day_month_words(telling.words(), last)}});
    return joined({what, next_after(telling, groups, last)}, " ");
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

std::vector<std::string> skipped_notes(const Telling &telling, const std::vector<std::size_t> &groups,
                                       const std::vector<schedule::Meeting> &listed)
{
    const local_days last = std::max(telling.today + least_ahead, listed.empty() ? telling.today : listed.back().date);
    std::vector<Gap> gaps;
    for (const std::size_t group : std::set(groups.begin(), groups.end()))
        std::ranges::move(gaps_of(telling, group, last, listed), std::back_inserter(gaps));
    std::ranges::stable_sort(gaps, {}, [](const Gap &gap) { return gap.dates.front(); });

    std::map<std::string, std::vector<const Gap *>> closures;
    for (const Gap &gap : gaps) {
        if (is_common(gap))
            closures[gap.reason].push_back(&gap);
    }
    std::vector<std::string> notes;
    std::set<std::string> told;
    for (const Gap &gap : gaps) {
        const bool shared = is_common(gap) && closures[gap.reason].size() > 1;
        if (!shared)
            notes.push_back(sentence(telling, gap));
        else if (told.insert(gap.reason).second)
            notes.push_back(sentence(telling, closures[gap.reason]));
    }
    return notes;
}

}  // namespace handouts
