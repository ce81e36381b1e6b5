// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/problem_codes.h"
#include "schedule/recurrence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace schedule {

using std::chrono::year_month_day;

namespace {

/// Longer than any rule without repeats.
constexpr std::size_t longest_rule = 16 * 1024;

constexpr std::array<std::pair<std::string_view, Frequency>, 4> frequencies = {
    {{"DAILY", Frequency::Daily}, {"WEEKLY", Frequency::Weekly}, {"MONTHLY", Frequency::Monthly}, {"YEARLY", Frequency::Yearly}}};
constexpr std::array<std::string_view, 3> finer_frequencies = {"HOURLY", "MINUTELY", "SECONDLY"};
// By their number in std::chrono::weekday.
constexpr std::array<std::string_view, 7> weekday_names = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};

/// What a file says, harmless to show: nobody knows in which encoding it is.
std::string shown(std::string_view text)
{
    std::string safe(text.substr(0, 100));
    std::ranges::replace_if(
        safe, [](char c) { return c < ' ' || c > '~'; }, '?');
    return safe;
}

template<typename Number>
std::optional<Number> whole_number(std::string_view text)
{
    Number value{};
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && text[0] != '-' ? std::optional(value) : std::nullopt;
}

/// With or without a sign.
std::optional<int> signed_number(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const auto value = whole_number<int>(text);
    return value && negative ? std::optional(-*value) : value;
}

std::optional<weekday> weekday_of(std::string_view name)
{
    const auto found = std::ranges::find(weekday_names, name);
    if (found == weekday_names.end())
        return std::nullopt;
    return weekday(static_cast<unsigned>(found - weekday_names.begin()));
}

std::optional<NthWeekday> nth_weekday(std::string_view text)
{
    const auto day = weekday_of(text.substr(text.size() < 2 ? 0 : text.size() - 2));
    if (!day)
        return std::nullopt;
    if (text.size() == 2)
        return NthWeekday{*day, 0};
    const auto ordinal = signed_number(text.substr(0, text.size() - 2));
    return ordinal && *ordinal != 0 ? std::optional(NthWeekday{*day, *ordinal}) : std::nullopt;
}

/// `YYYYMMDD`
std::optional<local_days> basic_date(std::string_view text)
{
    if (text.size() != 8)
        return std::nullopt;
    const auto year = whole_number<int>(text.substr(0, 4));
    const auto month = whole_number<unsigned>(text.substr(4, 2));
    const auto day = whole_number<unsigned>(text.substr(6, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const year_month_day date{std::chrono::year(*year), std::chrono::month(*month), std::chrono::day(*day)};
    return date.ok() ? std::optional(local_days(date)) : std::nullopt;
}

/// `HHMMSS`; a leap second counts as the second before it.
std::optional<seconds> basic_time(std::string_view text)
{
    if (text.size() != 6)
        return std::nullopt;
    const auto hour = whole_number<int>(text.substr(0, 2));
    const auto minute = whole_number<int>(text.substr(2, 2));
    const auto second = whole_number<int>(text.substr(4, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return std::chrono::hours(*hour) + minutes(*minute) + seconds(std::min(*second, 59));
}

/// Reads one rule part by part and stops at the first that is refused.
class Reader {
public:
    Reader(const RuleStart &start, const Zone &zone) : m_start(start), m_zone(zone) {}

    tl::expected<Recurrence, Problem> read(std::string_view text)
    {
        while (!m_refused) {
            const auto end = std::min(text.find(';'), text.size());
            take_part(text.substr(0, end));
            if (end == text.size())
                break;
            text.remove_prefix(end + 1);
        }
        if (!m_refused && std::ranges::find(m_seen, "FREQ") == m_seen.end())
            refuse(codes::rule_without_frequency());
        if (m_refused)
            return tl::unexpected(error(std::move(*m_refused)));
        return check(m_rule).map([&] { return std::move(m_rule); });
    }

private:
    void refuse(Finding finding) { m_refused = std::move(finding); }
    void bad_value(std::string_view name, std::string_view value, Phrase wanted)
    {
        refuse(codes::bad_rule_value(name, shown(value), wanted));
    }

    void take_part(std::string_view part)
    {
        const auto mark = part.find('=');
        if (mark == std::string_view::npos)
            return refuse(codes::no_rule_part(shown(part)));
        const std::string_view name = part.substr(0, mark);
        const std::string_view value = part.substr(mark + 1);
        if (std::ranges::find(m_seen, name) != m_seen.end())
            return refuse(codes::rule_part_twice(shown(name)));
        m_seen.push_back(name);
        if (name == "FREQ")
            take_frequency(value);
        else if (name == "UNTIL")
            take_until(value);
        else if (name == "COUNT")
            take_count(value);
        else if (name == "INTERVAL")
            take_interval(value);
        else if (name == "BYDAY")
            take_list(name, value, m_rule.by_day, nth_weekday, phrases::ordinal_weekdays);
        else if (name == "BYMONTHDAY")
            take_list(name, value, m_rule.by_month_day, signed_number, phrases::whole_numbers);
        else if (name == "BYYEARDAY")
            take_list(name, value, m_rule.by_year_day, signed_number, phrases::whole_numbers);
        else if (name == "BYWEEKNO")
            take_list(name, value, m_rule.by_week_number, signed_number, phrases::whole_numbers);
        else if (name == "BYMONTH")
            take_list(name, value, m_rule.by_month, whole_number<int>, phrases::month_numbers);
        else if (name == "BYSETPOS")
            take_list(name, value, m_rule.by_set_position, signed_number, phrases::whole_numbers);
        else if (name == "WKST")
            take_week_start(value);
        else if (name == "BYHOUR")
            take_time_part(name, value, std::chrono::hours(1), 24);
        else if (name == "BYMINUTE")
            take_time_part(name, value, minutes(1), 60);
        else if (name == "BYSECOND")
            take_time_part(name, value, seconds(1), 60);
        else
            refuse(codes::unknown_rule_part(shown(name)));
    }

    void take_frequency(std::string_view value)
    {
        const auto found = std::ranges::find(frequencies, value, &std::pair<std::string_view, Frequency>::first);
        if (found != frequencies.end())
            m_rule.frequency = found->second;
        else if (std::ranges::find(finer_frequencies, value) != finer_frequencies.end())
            refuse(codes::rule_within_a_day(value));
        else
            bad_value("FREQ", value, phrases::frequencies);
    }

    void take_interval(std::string_view value)
    {
        if (const auto number = whole_number<int>(value))
            m_rule.interval = *number;
        else
            bad_value("INTERVAL", value, phrases::an_interval);
    }

    void take_count(std::string_view value)
    {
        if (const auto number = whole_number<std::int64_t>(value))
            m_rule.count = *number;
        else
            bad_value("COUNT", value, phrases::a_count);
    }

    void take_week_start(std::string_view value)
    {
        if (const auto day = weekday_of(value))
            m_rule.week_start = *day;
        else
            bad_value("WKST", value, phrases::a_week_start);
    }

    template<typename Entry, typename Read>
    void take_list(std::string_view name, std::string_view value, std::vector<Entry> &list, Read value_of, Phrase wanted)
    {
        for (std::string_view rest = value;;) {
            const auto end = std::min(rest.find(','), rest.size());
            const auto entry = value_of(rest.substr(0, end));
            if (!entry)
                return bad_value(name, value, wanted);
            list.push_back(*entry);
            if (end == rest.size())
                return;
            rest.remove_prefix(end + 1);
        }
    }

    /// BYHOUR and its like choose nothing where they repeat what DTSTART says, and are to be ignored beside a DATE.
    void take_time_part(std::string_view name, std::string_view value, seconds unit, int units)
    {
        std::vector<int> list;
        take_list(name, value, list, whole_number<int>, phrases::whole_numbers);
        const auto said = [&](int number) { return number == m_start.time.value_or(seconds(0)) / unit % units; };
        if (!m_refused && m_start.time && !std::ranges::all_of(list, said))
            refuse(codes::rule_at_other_times(name));
    }

    void take_until(std::string_view value)
    {
        const auto date = basic_date(value.substr(0, 8));
        if (date && value.size() == 8) {
            m_rule.until = *date;
            return;
        }
        const bool utc = value.ends_with('Z');
        const auto time = value.size() == (utc ? 16U : 15U) && value[8] == 'T' ? basic_time(value.substr(9, 6)) : std::nullopt;
        if (!date || !time)
            return bad_value("UNTIL", value, phrases::an_until);
        m_rule.until = utc ? last_start_by_utc(*date, *time) : last_start_by_wall(*date, *time);
    }

    local_days last_start_by_wall(local_days date, seconds time) const
    {
        return m_start.time.value_or(seconds(0)) <= time ? date : date - std::chrono::days(1);
    }

    local_days last_start_by_utc(local_days date, seconds time) const
    {
        // Some programs end an all-day event with the last second of its last date and call that UTC.
        if (!m_start.time && time == std::chrono::hours(24) - seconds(1))
            return date;
        const sys_seconds until(date.time_since_epoch() + time);
        local_days last = std::chrono::floor<std::chrono::days>(m_zone.to_local(until)) + std::chrono::days(1);
        while (m_zone.to_utc(last + m_start.time.value_or(seconds(0))) > until)
            last -= std::chrono::days(1);
        return last;
    }

    const RuleStart &m_start;
    const Zone &m_zone;
    Recurrence m_rule;
    std::vector<std::string_view> m_seen;
    std::optional<Finding> m_refused;
};

void append_number(std::string &text, int year_part, std::size_t digits)
{
    const std::string number = std::to_string(year_part);
    text.append(digits - std::min(digits, number.size()), '0').append(number);
}

void append_date(std::string &text, local_days date)
{
    const year_month_day parts(date);
    append_number(text, int(parts.year()), 4);
    append_number(text, static_cast<int>(unsigned(parts.month())), 2);
    append_number(text, static_cast<int>(unsigned(parts.day())), 2);
}

template<typename Entry, typename Write>
void append_list(std::string &text, const char *name, const std::vector<Entry> &list, Write write)
{
    for (const Entry &value : list) {
        text += &value == &list.front() ? name : ",";
        text += write(value);
    }
}

std::string written(int number)
{
    return std::to_string(number);
}

std::string_view name_of(weekday day)
{
    return weekday_names.at(day.c_encoding());
}

}  // namespace

tl::expected<Recurrence, Problem> parse_recurrence(std::string_view rrule, const RuleStart &start, const Zone &zone)
{
    if (rrule.size() > longest_rule)
        return tl::unexpected(error(codes::rule_too_long(rrule.size(), longest_rule)));
    std::string upper(rrule);
    std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    std::string_view text = upper;
    if (text.starts_with("RRULE:"))
        text.remove_prefix(6);
    return Reader(start, zone).read(text);
}

std::string to_rrule(const Recurrence &rule, std::optional<sys_seconds> until)
{
    const auto name = std::ranges::find(frequencies, rule.frequency, &std::pair<std::string_view, Frequency>::second);
    std::string text = "FREQ=" + std::string(name->first);
    if (rule.until) {
        text += ";UNTIL=";
        const sys_seconds instant = until.value_or(sys_seconds());
        const auto date =
            until ? std::chrono::floor<std::chrono::days>(instant) : std::chrono::sys_days(rule.until->time_since_epoch());
        append_date(text, local_days(date.time_since_epoch()));
        if (until) {
            const std::chrono::hh_mm_ss time(instant - date);
            text += 'T';
            append_number(text, static_cast<int>(time.hours().count()), 2);
            append_number(text, static_cast<int>(time.minutes().count()), 2);
            append_number(text, static_cast<int>(time.seconds().count()), 2);
            text += 'Z';
        }
    }
    if (rule.count)
        text += ";COUNT=" + std::to_string(*rule.count);
    if (rule.interval != 1)
        text += ";INTERVAL=" + std::to_string(rule.interval);
    append_list(text, ";BYDAY=", rule.by_day, [](const NthWeekday &entry) {
        return (entry.ordinal == 0 ? std::string() : std::to_string(entry.ordinal)).append(name_of(entry.day));
    });
    append_list(text, ";BYMONTHDAY=", rule.by_month_day, written);
    append_list(text, ";BYYEARDAY=", rule.by_year_day, written);
    append_list(text, ";BYWEEKNO=", rule.by_week_number, written);
    append_list(text, ";BYMONTH=", rule.by_month, written);
    append_list(text, ";BYSETPOS=", rule.by_set_position, written);
    if (rule.week_start != std::chrono::Monday)
        text.append(";WKST=").append(name_of(rule.week_start));
    return text;
}

}  // namespace schedule
