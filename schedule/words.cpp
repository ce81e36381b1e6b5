// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/words.h"

#include "schedule/rule_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace schedule {

using std::chrono::year_month_day;

namespace {

std::string two_digits(long value)
{
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::string fill_date(const Words &words, std::string_view pattern, local_days date)
{
    const year_month_day parts(date);
    return fill(pattern, {{"weekday", words.weekdays[weekday(date).iso_encoding() - 1]},
                          {"day", std::to_string(unsigned(parts.day()))},
                          {"month", words.months[unsigned(parts.month()) - 1]},
                          {"year", std::to_string(int(parts.year()))}});
}

/// The upper case of a letter of U+00C0 to U+047F that has one there (Unicode 15, UnicodeData.txt), otherwise the same.
unsigned upper_case(unsigned letter)
{
    const auto between = [letter](unsigned first, unsigned last) { return letter >= first && letter <= last; };
    if (between(0xE0, 0xFE) && letter != 0xF7)
        return letter - 0x20;
    if (between(0x100, 0x12F) || between(0x132, 0x137) || between(0x14A, 0x177))
        return letter & ~1U;
    if (between(0x139, 0x148) || between(0x179, 0x17E))
        return letter % 2 == 0 ? letter - 1 : letter;
    if (letter == 0x3AC)
        return 0x386;
    if (between(0x3AD, 0x3AF))
        return letter - 0x25;
    if (letter == 0x3CC)
        return 0x38C;
    if (between(0x3CD, 0x3CE))
        return letter - 0x3F;
    if (between(0x3B1, 0x3C9) && letter != 0x3C2)
        return letter - 0x20;
    if (between(0x430, 0x44F))
        return letter - 0x20;
    if (between(0x450, 0x45F))
        return letter - 0x50;
    return letter;
}

/// Puts a rhythm's pattern into words.
struct Speak {
    const Words &words;

    std::string days(const Weekdays &wanted, const std::array<std::string, 7> &names) const
    {
        std::vector<std::string> items;
        for (const weekday day : wanted.list())
            items.push_back(names[day.iso_encoding() - 1]);
        return list_words(words, items);
    }

    std::string operator()(const EveryWeeks &pattern) const
    {
        if (pattern.interval <= 1)
            return fill(words.every_week, {{"days", days(pattern.days, words.weekdays)}});
        if (pattern.interval == 2)
            return fill(words.every_other_week, {{"days", days(pattern.days, words.weekdays)}});
        return fill(words.every_n_weeks,
                    {{"n", std::to_string(pattern.interval)}, {"days_many", days(pattern.days, words.weekdays_many)}});
    }

    std::string operator()(const ParityWeeks &pattern) const
    {
        const std::string &text = pattern.parity == Parity::Even ? words.even_weeks : words.odd_weeks;
        return fill(text, {{"days_many", days(pattern.days, words.weekdays_many)}});
    }

    std::string operator()(const MonthlyWeekdays &pattern) const
    {
        std::vector<std::string> ordinals;
        for (const int ordinal : pattern.ordinals) {
            const bool counted = ordinal >= 1 && ordinal <= 5;
            ordinals.push_back(counted ? words.ordinals[static_cast<std::size_t>(ordinal - 1)] : words.last);
        }
        return fill(words.monthly, {{"ordinals", list_words(words, ordinals)}, {"days", days(pattern.days, words.weekdays)}});
    }

    std::string operator()(const SingleDates &pattern) const
    {
        std::set<std::chrono::year> years;
        for (const local_days date : pattern.dates)
            years.insert(year_month_day(date).year());
        std::vector<std::string> items;
        for (const local_days date : pattern.dates)
            items.push_back(years.size() > 1 ? day_month_year_words(words, date) : day_month_words(words, date));
        return fill(words.on_dates, {{"dates", list_words(words, items)}});
    }

    std::string operator()(const Rule &rule) const { return rule_words(words, rule); }
};

}  // namespace

std::string fill(std::string_view pattern, std::initializer_list<std::pair<std::string_view, std::string>> values)
{
    std::string text;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        text += pattern.substr(0, open);
        if (open == std::string_view::npos)
            break;
        pattern.remove_prefix(open);
        const auto close = pattern.find('}');
        const std::string_view name = close == std::string_view::npos ? std::string_view() : pattern.substr(1, close - 1);
        const auto value = std::ranges::find(values, name, &std::pair<std::string_view, std::string>::first);
        if (close == std::string_view::npos || value == values.end()) {
            text += '{';
            pattern.remove_prefix(1);
        } else {
            text += value->second;
            pattern.remove_prefix(close + 1);
        }
    }
    return text;
}

std::string date_words(const Words &words, local_days date)
{
    return fill_date(words, words.date, date);
}

std::string date_words(const Words &words, local_days date, local_days today)
{
    const bool this_year = year_month_day(date).year() == year_month_day(today).year();
    return fill_date(words, this_year ? words.date : words.date_year, date);
}

std::string day_month_words(const Words &words, local_days date)
{
    return fill_date(words, words.day_month, date);
}

std::string day_month_year_words(const Words &words, local_days date)
{
    return fill_date(words, words.day_month_year, date);
}

std::string time_words(const Words &words, minutes time)
{
    const long hour = time.count() / 60;
    return fill(words.time, {{"hour", std::to_string(hour)},
                             {"hour2", two_digits(hour)},
                             {"hour12", std::to_string((hour + 11) % 12 + 1)},
                             {"half", words.halves[hour % 24 < 12 ? 0 : 1]},
                             {"minute", two_digits(time.count() % 60)}});
}

std::string span_words(const Words &words, const TimeSpan &span)
{
    return fill(words.span, {{"start", time_words(words, span.start)}, {"end", time_words(words, span.end)}});
}

std::string at_words(const Words &words, const TimeSpan &span)
{
    return fill(words.at, {{"time", span_words(words, span)}});
}

std::string rhythm_words(const Words &words, const Rhythm &rhythm)
{
    return std::visit(Speak{words}, rhythm.pattern);
}

std::string day_off_words(const Words &words, const DayOff &day)
{
    return day.holiday ? words.holidays[static_cast<std::size_t>(*day.holiday)] : day.school_holiday.in(words.language);
}

std::string list_words(const Words &words, const std::vector<std::string> &items)
{
    return list_words(words, items, words.and_word);
}

std::string list_words(const Words &words, const std::vector<std::string> &items, std::string_view link)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += i + 1 < items.size() ? words.comma : ' ' + std::string(link) + ' ';
        text += items[i];
    }
    return text;
}

std::string sentence_case(std::string text)
{
    if (text.empty())
        return text;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first >= 'a' && first <= 'z') {
        text[0] = static_cast<char>(first - 'a' + 'A');
    } else if (first >= 0xC3 && first <= 0xD1 && text.size() > 1) {
        const unsigned letter = (first & 0x1FU) << 6 | (static_cast<unsigned char>(text[1]) & 0x3FU);
        const unsigned large = upper_case(letter);
        text[0] = static_cast<char>(0xC0 | large >> 6);
        text[1] = static_cast<char>(0x80 | (large & 0x3F));
    }
    return text;
}

}  // namespace schedule
