// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/rule_words.h"

#include <algorithm>
#include <set>

namespace schedule {

using std::chrono::year_month_day;

namespace {

using Said = std::optional<std::string>;

const Weekdays workdays = {std::chrono::Monday, std::chrono::Tuesday, std::chrono::Wednesday, std::chrono::Thursday,
                           std::chrono::Friday};
constexpr std::size_t most_items = 10;  // of a list that a person would still read

/// A rule as people think of it: what RFC 5545 section 3.3.10 takes from DTSTART is written into it, and rules that come to the
/// same are written in one way.
struct Plain {
    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    std::vector<NthWeekday> nth;  ///< weekdays with an ordinal
    Weekdays days;                ///< weekdays without
    std::set<int> month_days;
    std::set<int> months;
    std::set<int> weeks;
    std::set<int> positions;
};

/// Nothing where the rule is one that nobody speaks of.
std::optional<Plain> plain(const Rule &rule)
{
    const Recurrence &recurrence = rule.recurrence();
    const year_month_day start(rule.start());
    if (!recurrence.by_year_day.empty())
        return std::nullopt;
    Plain found;
    found.frequency = recurrence.frequency;
    found.interval = recurrence.interval;
    for (const NthWeekday &day : recurrence.by_day) {
        if (day.ordinal != 0)
            found.nth.push_back(day);
        else
            found.days.insert(day.day);
    }
    found.month_days.insert(recurrence.by_month_day.begin(), recurrence.by_month_day.end());
    found.months.insert(recurrence.by_month.begin(), recurrence.by_month.end());
    found.weeks.insert(recurrence.by_week_number.begin(), recurrence.by_week_number.end());
    found.positions.insert(recurrence.by_set_position.begin(), recurrence.by_set_position.end());
    if (found.months.size() == 12)
        found.months.clear();
    const bool no_day = found.nth.empty() && found.days.empty() && found.month_days.empty();
    // Every seventh day is a weekday; a day of the week or month among all days is that day.
    if (found.frequency == Frequency::Daily && no_day && found.interval % 7 == 0) {
        found.frequency = Frequency::Weekly;
        found.interval /= 7;
    } else if (found.frequency == Frequency::Daily && !no_day) {
        if (found.interval != 1 || !found.positions.empty())
            return std::nullopt;
        found.frequency = found.month_days.empty() ? Frequency::Weekly : Frequency::Monthly;
    }
    if (no_day && (found.frequency == Frequency::Weekly || !found.weeks.empty()))
        found.days.insert(weekday(rule.start()));
    else if (no_day && found.frequency != Frequency::Daily)
        found.month_days.insert(static_cast<int>(unsigned(start.day())));
    if (no_day && found.frequency == Frequency::Yearly && found.months.empty() && found.weeks.empty())
        found.months.insert(static_cast<int>(unsigned(start.month())));
    // Every Monday of every month or year is every Monday.
    const bool only_days = found.nth.empty() && found.month_days.empty() && found.weeks.empty() && found.positions.empty();
    if (only_days && found.interval == 1 && !found.days.empty())
        found.frequency = Frequency::Weekly;
    return found;
}

class RuleSpeaker {
public:
    RuleSpeaker(const Words &words, const Plain &plain) : m_words(words), m_plain(plain) {}

    Said say() const
    {
        switch (m_plain.frequency) {
            case Frequency::Daily:
                return m_plain.positions.empty() ? Said(in_months(daily())) : std::nullopt;
            case Frequency::Weekly:
                return m_plain.positions.empty() ? Said(in_months(weekly())) : std::nullopt;
            case Frequency::Monthly:
                return monthly();
            case Frequency::Yearly:
                return yearly();
        }
        return std::nullopt;
    }

private:
    std::string daily() const
    {
        if (m_plain.interval == 1)
            return m_words.every_day;
        if (m_plain.interval == 2)
            return m_words.every_other_day;
        return fill(m_words.every_n_days, {{"n", std::to_string(m_plain.interval)}});
    }

    std::string weekly() const
    {
        if (m_plain.interval == 1 && m_plain.days.list().size() == 7)
            return m_words.every_day;
        if (m_plain.interval == 1 && m_plain.days == workdays)
            return m_words.every_workday;
        return rhythm_words(m_words, {EveryWeeks{m_plain.days, m_plain.interval}, {}, {}, {}, {}});
    }

    Said monthly() const
    {
        const Said what = within_month();
        if (!what)
            return std::nullopt;
        if (!m_plain.months.empty())
            return m_plain.interval == 1 ? Said(in_months(*what)) : std::nullopt;
        if (m_plain.interval == 1)
            return fill(m_words.of_month, {{"what", *what}});
        if (m_plain.interval == 2)
            return fill(m_words.every_other_month, {{"what", *what}});
        return fill(m_words.every_n_months, {{"what", *what}, {"n", std::to_string(m_plain.interval)}});
    }

    Said yearly() const
    {
        if (!m_plain.weeks.empty())
            return in_weeks();
        // In a year of several months a position counts over all of them.
        if (!m_plain.positions.empty() && m_plain.months.size() != 1)
            return std::nullopt;
        // An n-th weekday of the year, and every other year's every Monday.
        if (m_plain.months.empty() && m_plain.month_days.empty())
            return std::nullopt;
        const Said what = within_month();
        if (!what)
            return std::nullopt;
        if (m_plain.months.empty())
            return m_plain.interval == 1 ? Said(fill(m_words.of_month, {{"what", *what}})) : std::nullopt;
        const bool one_date = m_plain.month_days.size() == 1 && *m_plain.month_days.begin() > 0 && m_plain.months.size() == 1;
        std::string in_year = one_date ? date_of_year() : in_months(*what);
        if (m_plain.interval == 1)
            return one_date ? fill(m_words.every_year, {{"what", in_year}}) : in_year;
        if (m_plain.interval == 2)
            return fill(m_words.every_other_year, {{"what", in_year}});
        return fill(m_words.every_n_years, {{"what", in_year}, {"n", std::to_string(m_plain.interval)}});
    }

    Said in_weeks() const
    {
        if (m_plain.interval != 1 || m_plain.days.empty() || !m_plain.nth.empty() || !m_plain.month_days.empty() ||
            !m_plain.months.empty() || !m_plain.positions.empty())
            return std::nullopt;
        const auto &weeks = m_plain.weeks;
        const auto all = [&](int remainder, std::size_t count) {
            return weeks.size() == count &&
                   std::ranges::all_of(weeks, [&](int week) { return week > 0 && week % 2 == remainder; });
        };
        if (all(0, 26))
            return rhythm_words(m_words, {ParityWeeks{m_plain.days, Parity::Even}, {}, {}, {}, {}});
        if (all(1, 27))
            return rhythm_words(m_words, {ParityWeeks{m_plain.days, Parity::Odd}, {}, {}, {}, {}});
        if (weeks.size() > most_items || *weeks.begin() < 0)
            return std::nullopt;
        std::vector<std::string> numbers;
        for (const int week : weeks)
            numbers.push_back(std::to_string(week));
        return fill(m_words.in_weeks,
                    {{"days_many", days(m_words.weekdays_many, m_words.and_word)}, {"weeks", list_words(m_words, numbers)}});
    }

    /// What is meant within one month: "anden tirsdag", "sidste hverdag", "den 15.".
    Said within_month() const
    {
        const bool has_days = !m_plain.days.empty();
        if (!m_plain.month_days.empty())
            return has_days || !m_plain.nth.empty() || !m_plain.positions.empty() ? std::nullopt : on_month_days();
        if (has_days && !m_plain.nth.empty())
            return std::nullopt;
        if (!has_days)
            return m_plain.positions.empty() ? nth_weekdays() : std::nullopt;
        if (m_plain.positions.empty())
            return m_plain.interval == 1 ? std::nullopt : Said(days(m_words.weekdays_many, m_words.and_word));
        const Said ordinals = list_ordinals({m_plain.positions.begin(), m_plain.positions.end()});
        return ordinals ? Said(*ordinals + ' ' + any_of_days()) : std::nullopt;
    }

    Said on_month_days() const
    {
        if (m_plain.month_days.size() > most_items)
            return std::nullopt;
        std::vector<std::string> items;
        for (const int day : m_plain.month_days) {
            if (day > 0)
                items.push_back(m_words.month_days[static_cast<std::size_t>(day - 1)]);
        }
        for (auto day = m_plain.month_days.rbegin(); day != m_plain.month_days.rend(); ++day) {
            if (*day > 0)
                continue;
            const Said name = ordinal(*day);
            if (!name)
                return std::nullopt;
            items.push_back(*name + ' ' + m_words.day);
        }
        return fill(m_words.on_month_days, {{"days", list_words(m_words, items)}});
    }

    /// "anden og fjerde tirsdag", "anden tirsdag og sidste fredag".
    Said nth_weekdays() const
    {
        std::vector<std::pair<Weekdays, std::vector<int>>> parts;
        for (const NthWeekday &nth : m_plain.nth) {
            const auto same = std::ranges::find(parts, Weekdays{nth.day}, &std::pair<Weekdays, std::vector<int>>::first);
            if (same == parts.end())
                parts.push_back({Weekdays{nth.day}, {nth.ordinal}});
            else if (std::ranges::find(same->second, nth.ordinal) == same->second.end())
                same->second.push_back(nth.ordinal);
        }
        std::vector<std::string> items;
        for (auto &[day, ordinals] : parts) {
            const Said said = list_ordinals(std::move(ordinals));
            if (!said)
                return std::nullopt;
            items.push_back(*said + ' ' + m_words.weekdays[day.list().front().iso_encoding() - 1]);
        }
        return items.size() <= most_items ? Said(list_words(m_words, items)) : std::nullopt;
    }

    /// "første", "sidste", "næstsidste".
    Said ordinal(int number) const
    {
        if (number >= 1 && number <= 5)
            return m_words.ordinals[static_cast<std::size_t>(number - 1)];
        if (number == -1 || number == -2)
            return number == -1 ? m_words.last : m_words.next_to_last;
        return std::nullopt;
    }

    Said list_ordinals(std::vector<int> numbers) const
    {
        // From the start of the month on, then towards its end.
        std::ranges::sort(numbers, {}, [](int number) { return std::pair(number < 0, number); });
        std::vector<std::string> names;
        for (const int number : numbers) {
            const Said name = ordinal(number);
            if (!name)
                return std::nullopt;
            names.push_back(*name);
        }
        return list_words(m_words, names);
    }

    std::string any_of_days() const
    {
        if (m_plain.days.list().size() == 7)
            return m_words.day;
        return m_plain.days == workdays ? m_words.workday : days(m_words.weekdays, m_words.or_word);
    }

    std::string days(const std::array<std::string, 7> &names, const std::string &link) const
    {
        std::vector<std::string> items;
        for (const weekday day : m_plain.days.list())
            items.push_back(names[day.iso_encoding() - 1]);
        return list_words(m_words, items, link);
    }

    std::string date_of_year() const
    {
        const auto month = std::chrono::month(static_cast<unsigned>(*m_plain.months.begin()));
        const auto day = std::chrono::day(static_cast<unsigned>(*m_plain.month_days.begin()));
        // A leap year, so that 29 February has a name too.
        const auto date = std::chrono::year(2000) / month / day;
        return fill(m_words.on_dates,
                    {{"dates", fill(m_words.day_month, {{"day", std::to_string(unsigned(date.day()))},
                                                        {"month", m_words.months[unsigned(date.month()) - 1]}})}});
    }

    /// `what`, and in which months where not in all: "i marts og september", "fra september til maj".
    std::string in_months(const std::string &what) const
    {
        if (m_plain.months.empty())
            return what;
        const auto name = [&](int month) { return m_words.months[static_cast<std::size_t>((month - 1) % 12)]; };
        const auto has = [&](int month) { return m_plain.months.contains((month + 11) % 12 + 1); };
        // One stretch of the year has one month before which there is none.
        const auto begins = [&](int month) { return !has(month - 1); };
        if (m_plain.months.size() > 3 && std::ranges::count_if(m_plain.months, begins) == 1) {
            const int first = *std::ranges::find_if(m_plain.months, begins);
            const int last = first + static_cast<int>(m_plain.months.size()) - 1;
            return fill(m_words.month_span, {{"what", what}, {"first", name(first)}, {"last", name(last)}});
        }
        std::vector<std::string> names;
        for (const int month : m_plain.months)
            names.push_back(name(month));
        return fill(m_words.in_months, {{"what", what}, {"months", list_words(m_words, names)}});
    }

    const Words &m_words;
    const Plain &m_plain;
};

}  // namespace

std::string rule_words(const Words &words, const Rule &rule)
{
    const std::optional<Plain> shape = plain(rule);
    const Said what = shape ? RuleSpeaker(words, *shape).say() : std::nullopt;
    if (!what)
        return words.by_plan;
    const auto last = rule.last();
    return last ? fill(words.until, {{"what", *what}, {"date", day_month_year_words(words, *last)}}) : *what;
}

}  // namespace schedule
