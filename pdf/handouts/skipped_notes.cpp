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
    schedule::Status status = schedule::Status::Scheduled;
    std::string reason;
    std::vector<local_days> dates;  ///< ascending, never empty
};

bool shows_move(const std::vector<schedule::Meeting> &listed, std::size_t group, local_days date)
{
    return std::ranges::any_of(listed, [&](const schedule::Meeting &meeting) {
        return meeting.group == group && meeting.moved_from && std::chrono::floor<std::chrono::days>(*meeting.moved_from) == date;
    });
}

std::vector<Gap> gaps_of(const Job &job, std::size_t group, local_days last, const std::vector<schedule::Meeting> &listed)
{
    std::vector<Gap> gaps;
    for (const schedule::SkippedDate &skipped : job.calendar.skipped(group, job.today, last)) {
        if (skipped.status == schedule::Status::Moved && shows_move(listed, group, skipped.date))
            continue;
        const std::string &reason = job.in_language(skipped.reason);
        const auto same =
            std::ranges::find_if(gaps, [&](const Gap &gap) { return gap.status == skipped.status && gap.reason == reason; });
        if (same == gaps.end())
            gaps.push_back({group, skipped.status, reason, {skipped.date}});
        else
            same->dates.push_back(skipped.date);
    }
    return gaps;
}

/// "21. og 28. december": the month once where they share it.
std::string short_dates(const Job &job, const std::vector<local_days> &dates)
{
    const auto month = [](local_days date) { return year_month_day(date).year() / year_month_day(date).month(); };
    std::vector<std::string> items;
    for (std::size_t index = 0; index < dates.size(); ++index) {
        if (index + 1 == dates.size() || month(dates[index]) != month(dates[index + 1])) {
            items.push_back(schedule::day_month_words(job.words(), dates[index]));
            continue;
        }
        std::string day = schedule::fill(job.words().day_month,
                                         {{"day", std::to_string(unsigned(year_month_day(dates[index]).day()))}, {"month", ""}});
        while (!day.empty() && day.back() == ' ')
            day.pop_back();
        items.push_back(std::move(day));
    }
    return schedule::list_words(job.words(), items);
}

std::string full_dates(const Job &job, const std::vector<local_days> &dates)
{
    std::vector<std::string> items;
    for (const local_days date : dates)
        items.push_back(schedule::date_words(job.words(), date, job.today));
    return schedule::list_words(job.words(), items);
}

std::string ended(std::string sentence)
{
    const bool has_end = sentence.ends_with('.') || sentence.ends_with('!') || sentence.ends_with('?');
    return sentence.empty() || has_end ? sentence : sentence + '.';
}

/// "Næste møde er mandag 4. januar 2027.", or nothing where none is planned.
std::string next_after(const Job &job, const std::vector<std::size_t> &groups, local_days date)
{
    const auto after = job.order.zone.to_utc(schedule::local_seconds(date + std::chrono::days(1)));
    const auto next = job.calendar.next(groups, std::max(after, job.order.now), 1);
    if (next.empty())
        return {};
    return job.say("next_after", {{"date", schedule::date_words(job.words(), next.front().date, job.today)}});
}

std::string sentence(const Job &job, const Gap &gap)
{
    const std::string &name = job.in_language(job.group(gap.group).name);
    std::string what;
    if (gap.status == schedule::Status::Scheduled && gap.dates.size() > most_dates) {
        what = job.say("skipped_range", {{"reason", gap.reason},
                                         {"group", name},
                                         {"first", schedule::day_month_words(job.words(), gap.dates.front())},
                                         {"last", schedule::day_month_words(job.words(), gap.dates.back())}});
    } else if (gap.status == schedule::Status::Scheduled) {
        what = job.say("skipped", {{"reason", gap.reason}, {"group", name}, {"dates", short_dates(job, gap.dates)}});
    } else {
        const bool cancelled = gap.status == schedule::Status::Cancelled;
        what = job.say(cancelled ? "cancelled" : "moved_away", {{"group", name}, {"dates", full_dates(job, gap.dates)}});
        what = joined({what, ended(gap.reason)}, " ");
    }
    return joined({what, next_after(job, {gap.group}, gap.dates.back())}, " ");
}

/// One sentence for a closure that several groups share.
std::string sentence(const Job &job, const std::vector<const Gap *> &shared)
{
    local_days first = shared.front()->dates.front();
    local_days last = shared.front()->dates.back();
    std::vector<std::size_t> groups;
    std::vector<std::string> names;
    for (const Gap *gap : shared) {
        first = std::min(first, gap->dates.front());
        last = std::max(last, gap->dates.back());
        groups.push_back(gap->group);
        names.push_back(job.in_language(job.group(gap->group).name));
    }
    const std::string what = job.say(shared.size() > most_groups ? "skipped_many" : "skipped_names",
                                     {{"reason", shared.front()->reason},
                                      {"groups", schedule::list_words(job.words(), names)},
                                      {"count", std::to_string(shared.size())},
                                      {"first", schedule::day_month_words(job.words(), first)},
                                      {"last", schedule::day_month_words(job.words(), last)}});
    return joined({what, next_after(job, groups, last)}, " ");
}

}  // namespace

std::vector<std::string> skipped_notes(const Job &job, const std::vector<std::size_t> &groups,
                                       const std::vector<schedule::Meeting> &listed)
{
    const local_days last = std::max(job.today + least_ahead, listed.empty() ? job.today : listed.back().date);
    std::vector<Gap> gaps;
    for (const std::size_t group : std::set(groups.begin(), groups.end()))
        std::ranges::move(gaps_of(job, group, last, listed), std::back_inserter(gaps));
    std::ranges::stable_sort(gaps, {}, [](const Gap &gap) { return gap.dates.front(); });

    std::map<std::string, std::vector<const Gap *>> closures;
    for (const Gap &gap : gaps) {
        if (gap.status == schedule::Status::Scheduled)
            closures[gap.reason].push_back(&gap);
    }
    std::vector<std::string> notes;
    std::set<std::string> told;
    for (const Gap &gap : gaps) {
        const bool shared = gap.status == schedule::Status::Scheduled && closures[gap.reason].size() > 1;
        if (!shared)
            notes.push_back(sentence(job, gap));
        else if (told.insert(gap.reason).second)
            notes.push_back(sentence(job, closures[gap.reason]));
    }
    return notes;
}

}  // namespace handouts
