// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/recurrence_expand.h"

#include <algorithm>
#include <optional>

namespace schedule {

using std::chrono::January;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

std::uint64_t lowest(unsigned count)
{
    return (std::uint64_t(1) << count) - 1;
}

/// Nine weeks of days, the first of them a `first`: bit i is set where that day is one of `weekdays` (bit n = weekday n).
std::uint64_t weekday_pattern(std::uint32_t weekdays, weekday first)
{
    const unsigned turn = first.c_encoding();
    const std::uint64_t week = (weekdays >> turn | weekdays << (7 - turn)) & lowest(7);
    return week * 0x0102'0408'1020'4081;
}

/// The place that `number` names among `count` (1, 2, … from the start or -1, -2, … from the end).
std::optional<std::size_t> place_of(int number, std::size_t count)
{
    const auto signed_count = static_cast<std::int64_t>(count);
    const std::int64_t place = number > 0 ? number - 1 : signed_count + number;
    return place >= 0 && place < signed_count ? std::optional(static_cast<std::size_t>(place)) : std::nullopt;
}

std::size_t length_of(year which)
{
    return which.is_leap() ? 366 : 365;
}

}  // namespace

std::optional<std::size_t> place_of(const NthWeekday &nth, weekday first, std::size_t length)
{
    const auto ahead = static_cast<std::int64_t>((nth.day - first).count());
    const auto days_there = static_cast<std::int64_t>(length);
    const std::int64_t place =
        nth.ordinal > 0 ? ahead + 7 * (nth.ordinal - 1) : ahead + 7 * ((days_there - 1 - ahead) / 7) + 7 * (nth.ordinal + 1);
    return place >= 0 && place < days_there ? std::optional(static_cast<std::size_t>(place)) : std::nullopt;
}

void DaySet::insert(std::uint64_t days, std::size_t offset)
{
    const std::size_t word = offset / 64;
    const std::size_t shift = offset % 64;
    m_words[word] |= days << shift;
    if (shift != 0 && word + 1 < m_words.size())
        m_words[word + 1] |= days >> (64 - shift);
}

void DaySet::keep(const DaySet &other)
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= other.m_words[word];
}

std::size_t DaySet::size() const
{
    std::size_t count = 0;
    for (const std::uint64_t word : m_words)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

Expansion::Expansion(const Recurrence &rule, local_days start) : m_rule(&rule), m_interval(rule.interval)
{
    for (const int month : rule.by_month)
        m_months |= 1U << month;
    for (const int day : rule.by_month_day) {
        if (day > 0)
            m_month_days |= 1U << (day - 1);
        else
            m_month_days_back |= 1U << (32 + day);
    }
    for (const int day : rule.by_year_day) {
        if (day > 0)
            m_year_days.set(static_cast<std::size_t>(day - 1));
        else
            m_year_days_back.set(static_cast<std::size_t>(-1 - day));
    }
    for (const NthWeekday &entry : rule.by_day) {
        if (entry.ordinal == 0)
            m_weekdays |= 1U << entry.day.c_encoding();
        else
            m_ordinals = true;
    }
    switch (rule.frequency) {
        case Frequency::Daily:
            // Every day that passes the limits: the same dates month by month, at a thirtieth of the work.
            m_unit = m_interval == 1 ? Unit::Month : Unit::Day;
            // A day is a set of one, so that its first and its last are the day itself and there is no second.
            m_nothing = !rule.by_set_position.empty() &&
                        std::ranges::none_of(rule.by_set_position, [](int position) { return position == 1 || position == -1; });
            break;
        case Frequency::Weekly:
            m_unit = Unit::Week;
            break;
        case Frequency::Monthly:
            m_unit = Unit::Month;
            break;
        case Frequency::Yearly:
            m_unit = rule.by_week_number.empty() ? Unit::Year : Unit::WeekYear;
            break;
    }
    take_defaults(start);
    m_origin = (m_unit == Unit::Week ? week_begin(start) : start).time_since_epoch().count();
    m_first_unit = unit_of(start);
}

void Expansion::take_defaults(local_days start)
{
    const bool says_days = m_weekdays != 0 || m_ordinals || !m_rule->by_month_day.empty() || !m_rule->by_year_day.empty();
    if (says_days || m_rule->frequency == Frequency::Daily)
        return;
    const year_month_day date(start);
    if (m_unit == Unit::Week || m_unit == Unit::WeekYear) {
        m_weekdays = 1U << weekday(start).c_encoding();
        return;
    }
    m_month_days = 1U << (unsigned(date.day()) - 1);
    if (m_unit == Unit::Year && m_months == 0)
        m_months = 1U << unsigned(date.month());
}

local_days Expansion::week_one(int number) const
{
    // The first week with four days or more in the year is the one that holds 4 January, whatever day weeks begin on.
    return week_begin(local_days(year(number) / January / 4));
}

std::int64_t Expansion::unit_of(local_days date) const
{
    if (m_unit == Unit::Day)
        return date.time_since_epoch().count() - m_origin;
    if (m_unit == Unit::Week)
        return (week_begin(date).time_since_epoch().count() - m_origin) / 7;
    if (m_unit == Unit::WeekYear)
        return int(year_month_day(week_begin(date) + std::chrono::days(3)).year());
    const year_month_day parts(date);
    return m_unit == Unit::Year ? int(parts.year()) : int(parts.year()) * 12 + static_cast<int>(unsigned(parts.month())) - 1;
}

std::int64_t Expansion::cost() const
{
    // As measured, a day by itself the dearest; a hostile list costs by its length, in each month of a year again.
    const auto lists =
        static_cast<std::int64_t>(m_rule->by_day.size() + m_rule->by_year_day.size() + m_rule->by_set_position.size());
    switch (m_unit) {
        case Unit::Day:
            return 3;
        case Unit::Week:
            return 7 + lists;
        case Unit::Month:
            return 20 + lists;
        case Unit::Year:
            return 60 + 12 * lists;
        case Unit::WeekYear:
            return 400 + lists;
    }
    return 0;
}

DaySet Expansion::days_of(std::int64_t period) const
{
    const std::int64_t unit = m_first_unit + period * m_interval;
    switch (m_unit) {
        case Unit::Day: {
            DaySet set(local_days(std::chrono::days(m_origin + unit)));
            if (!m_nothing && names(set.origin()))
                set.insert(0);
            return set;
        }
        case Unit::Week:
            return positions(week_days(local_days(std::chrono::days(m_origin + unit * 7))));
        case Unit::Month: {
            const year_month month(year(static_cast<int>(unit / 12)), std::chrono::month(static_cast<unsigned>(unit % 12 + 1)));
            const local_days first(month / 1);
            DaySet set(first);
            if (m_nothing)
                return set;
            set.insert(month_days(month, weekday(first), true), 0);
            return m_rule->frequency == Frequency::Daily ? set : positions(set);
        }
        case Unit::Year:
            return positions(year_days(year(static_cast<int>(unit))));
        case Unit::WeekYear:
            return positions(week_year_days(static_cast<int>(unit)));
    }
    return DaySet(local_days());
}

bool Expansion::names(local_days date) const
{
    if (m_weekdays != 0 && (m_weekdays >> weekday(date).c_encoding() & 1) == 0)
        return false;
    if ((m_months | m_month_days | m_month_days_back) == 0 && m_rule->by_year_day.empty())
        return true;
    const year_month_day parts(date);
    if (m_months != 0 && (m_months >> unsigned(parts.month()) & 1) == 0)
        return false;
    if ((m_month_days | m_month_days_back) != 0) {
        const unsigned length = unsigned((parts.year() / parts.month() / std::chrono::last).day());
        if (((m_month_days | m_month_days_back >> (32 - length)) >> (unsigned(parts.day()) - 1) & 1) == 0)
            return false;
    }
    if (m_rule->by_year_day.empty())
        return true;
    const auto in_year = static_cast<std::size_t>((date - local_days(parts.year() / January / 1)).count());
    return m_year_days[in_year] || m_year_days_back[length_of(parts.year()) - 1 - in_year];
}

DaySet Expansion::week_days(local_days begin) const
{
    DaySet set(begin);
    set.insert(weekday_pattern(m_weekdays, m_rule->week_start) & lowest(7), 0);
    return m_months == 0 ? set : limited(set);
}

DaySet Expansion::limited(const DaySet &set) const
{
    DaySet left(set.origin());
    set.ascending([&](local_days date) {
        if (names(date))
            left.insert(static_cast<std::size_t>((date - set.origin()).count()));
        return true;
    });
    return left;
}

std::uint64_t Expansion::month_days(year_month month, weekday first, bool with_weekdays) const
{
    if (m_months != 0 && (m_months >> unsigned(month.month()) & 1) == 0)
        return 0;
    const unsigned length = unsigned((month / std::chrono::last).day());
    std::uint64_t found = lowest(length);
    if ((m_month_days | m_month_days_back) != 0)
        found &= m_month_days | m_month_days_back >> (32 - length);
    if (!with_weekdays || (m_weekdays == 0 && !m_ordinals))
        return found;
    std::uint64_t weekdays = weekday_pattern(m_weekdays, first);
    if (m_ordinals) {
        for (const NthWeekday &entry : m_rule->by_day) {
            const auto place = entry.ordinal == 0 ? std::nullopt : place_of(entry, first, length);
            if (place)
                weekdays |= std::uint64_t(1) << *place;
        }
    }
    return found & weekdays;
}

DaySet Expansion::year_days(year which) const
{
    // An ordinal counts within its month where BYMONTH is there, otherwise within the year (note 2).
    const bool ordinals_in_year = m_ordinals && m_months == 0;
    DaySet set(local_days(which / January / 1));
    std::size_t offset = 0;
    for (unsigned number = 1; number <= 12; ++number) {
        const year_month month(which, std::chrono::month(number));
        set.insert(month_days(month, weekday(set.origin() + std::chrono::days(offset)), !ordinals_in_year), offset);
        offset += unsigned((month / std::chrono::last).day());
    }
    if (ordinals_in_year)
        set.keep(year_weekdays(which));
    if (!m_rule->by_year_day.empty()) {
        DaySet numbered(set.origin());
        for (const int number : m_rule->by_year_day) {
            if (const auto place = place_of(number, length_of(which)))
                numbered.insert(*place);
        }
        set.keep(numbered);
    }
    return set;
}

DaySet Expansion::year_weekdays(year which) const
{
    DaySet set(local_days(which / January / 1));
    const weekday first(set.origin());
    const std::uint64_t week = weekday_pattern(m_weekdays, first) & lowest(7);
    for (std::size_t offset = 0; offset < length_of(which); offset += 7)
        set.insert(week, offset);
    for (const NthWeekday &entry : m_rule->by_day) {
        const auto place = entry.ordinal == 0 ? std::nullopt : place_of(entry, first, length_of(which));
        if (place)
            set.insert(*place);
    }
    return set;
}

DaySet Expansion::week_year_days(int number) const
{
    DaySet set(week_one(number));
    const auto weeks = static_cast<std::size_t>((week_one(number + 1) - set.origin()).count() / 7);
    // Where only days of the month or year are named, any weekday will do.
    const std::uint64_t week = m_weekdays == 0 ? lowest(7) : weekday_pattern(m_weekdays, m_rule->week_start) & lowest(7);
    for (const int wanted : m_rule->by_week_number) {
        if (const auto place = place_of(wanted, weeks))
            set.insert(week, *place * 7);
    }
    return limited(set);
}

DaySet Expansion::positions(const DaySet &set) const
{
    if (m_rule->by_set_position.empty())
        return set;
    std::array<std::uint16_t, 384> members;
    std::size_t count = 0;
    set.ascending([&](local_days date) {
        members[count++] = static_cast<std::uint16_t>((date - set.origin()).count());
        return true;
    });
    DaySet chosen(set.origin());
    for (const int position : m_rule->by_set_position) {
        if (const auto place = place_of(position, count))
            chosen.insert(members[*place]);
    }
    return chosen;
}

}  // namespace schedule
