// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/civil.h"

namespace schedule {

using std::chrono::year_month_day;

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

std::string two_digits(int value)
{
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

}  // namespace

local_days monday_of(local_days date)
{
    return date - (weekday(date) - std::chrono::Monday);
}

IsoWeek iso_week(local_days date)
{
    // The week belongs to the year that its Thursday lies in.
    const local_days thursday = monday_of(date) + std::chrono::days(3);
    const auto year = year_month_day(thursday).year();
    const local_days january_first = local_days(year / std::chrono::January / 1);
    return {int(year), static_cast<int>((thursday - january_first).count() / 7 + 1)};
}

int weeks_in_year(int iso_year)
{
    // 28 December is always in the last week.
    return iso_week(local_days(std::chrono::year(iso_year) / std::chrono::December / 28)).number;
}

std::optional<local_days> parse_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok())
        return std::nullopt;
    return local_days(date);
}

std::string to_iso(local_days date)
{
    const year_month_day parts(date);
    const int year = int(parts.year());
    std::string text = two_digits(year / 100 % 100);
    text += two_digits(year % 100);
    text += '-';
    text += two_digits(static_cast<int>(unsigned(parts.month())));
    text += '-';
    text += two_digits(static_cast<int>(unsigned(parts.day())));
    return text;
}

std::optional<minutes> parse_time(std::string_view text)
{
    const auto mark = text.find_first_of(".:");
    if (mark == std::string_view::npos || mark < 1 || mark > 2 || text.size() != mark + 3)
        return std::nullopt;
    const auto hour = digits(text.substr(0, mark));
    const auto minute = digits(text.substr(mark + 1));
    if (!hour || !minute || *minute > 59)
        return std::nullopt;
    const minutes time(*hour * 60 + *minute);
    return time <= std::chrono::hours(24) ? std::optional(time) : std::nullopt;
}

std::optional<TimeSpan> parse_span(std::string_view text)
{
    constexpr std::string_view en_dash = "\u2013";
    auto mark = text.find('-');
    std::size_t width = 1;
    if (mark == std::string_view::npos) {
        mark = text.find(en_dash);
        width = en_dash.size();
    }
    if (mark == std::string_view::npos)
        return std::nullopt;
    const auto start = parse_time(text.substr(0, mark));
    const auto end = parse_time(text.substr(mark + width));
    if (!start || !end)
        return std::nullopt;
    return TimeSpan{*start, *end};
}

std::string to_canonical(minutes time)
{
    const int count = static_cast<int>(time.count());
    return two_digits(count / 60) + '.' + two_digits(count % 60);
}

std::string to_canonical(const TimeSpan &span)
{
    return to_canonical(span.start) + '-' + to_canonical(span.end);
}

}  // namespace schedule
