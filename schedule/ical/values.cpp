// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/values.h"

#include "schedule/text.h"

#include <algorithm>
#include <cstdint>

#include <QByteArray>
#include <QString>

namespace ical {

using schedule::seconds;

namespace {

constexpr std::int64_t longest_duration = std::int64_t{100} * 366 * 24 * 60 * 60;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes exactly `digits` digits off the front.
std::optional<int> take(std::string_view &text, std::size_t digits)
{
    const auto value = text.size() >= digits ? parse_number(text.substr(0, digits)) : std::nullopt;
    if (value)
        text.remove_prefix(digits);
    return value;
}

/// Takes all digits off the front.
std::optional<int> take_number(std::string_view &text)
{
    return take(text, static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin()));
}

/// The time of a DATE-TIME after its T: since midnight.
std::optional<seconds> take_time(std::string_view &text)
{
    const auto hour = take(text, 2);
    const auto minute = take(text, 2);
    const auto second = take(text, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) + seconds(std::min(*second, 59));
}

struct Unit {
    char letter;
    bool of_time;
    std::int64_t seconds;
};

/// In the order in which a duration may have them; RFC 5545 lets weeks stand alone only, which nobody relies on.
constexpr Unit units[] = {{'W', false, 7 * 86'400}, {'D', false, 86'400}, {'H', true, 3'600}, {'M', true, 60}, {'S', true, 1}};

std::string valid_utf8(std::string_view text)
{
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

std::string without_escapes(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = text[at] == '\\' && at + 1 < text.size() ? text[at + 1] : '\0';
        if (next == 'n' || next == 'N')
            plain += '\n';
        else if (next == '\\' || next == ';' || next == ',' || next == ':' || next == '"')
            plain += next;
        else {
            plain += text[at];
            continue;
        }
        ++at;
    }
    return plain;
}

}  // namespace

std::optional<int> parse_number(std::string_view text)
{
    if (text.empty() || text.size() > 9 || !std::ranges::all_of(text, is_digit))
        return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

std::optional<Stamp> parse_stamp(std::string_view text)
{
    text = trimmed(text);
    const auto year = take(text, 4);
    const auto month = take(text, 2);
    const auto day = take(text, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (*year < 1 || !date.ok())
        return std::nullopt;
    Stamp stamp{schedule::local_days(date), true, false};
    if (text.empty())
        return stamp;
    if (text[0] != 'T' && text[0] != 't')
        return std::nullopt;
    text.remove_prefix(1);
    const auto time = take_time(text);
    stamp.is_utc = text == "Z" || text == "z";
    if (!time || (!text.empty() && !stamp.is_utc))
        return std::nullopt;
    stamp.is_date = false;
    stamp.wall += *time;
    return stamp;
}

std::optional<Duration> parse_duration(std::string_view text)
{
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || (text[0] != 'P' && text[0] != 'p'))
        return std::nullopt;
    text.remove_prefix(1);

    std::int64_t days = 0;
    std::int64_t exact = 0;
    bool in_time = false;
    bool any = false;
    auto unit = std::begin(units);
    while (!text.empty()) {
        if (!in_time && (text[0] == 'T' || text[0] == 't')) {
            in_time = true;
            any = false;
            text.remove_prefix(1);
            continue;
        }
        const auto value = take_number(text);
        if (!value || text.empty())
            return std::nullopt;
        const char letter = static_cast<char>(text[0] & ~0x20);
        unit = std::find_if(unit, std::end(units), [&](const Unit &u) { return u.letter == letter && u.of_time == in_time; });
        if (unit == std::end(units))
            return std::nullopt;
        (in_time ? exact : days) += *value * unit->seconds;
        any = true;
        ++unit;
        text.remove_prefix(1);
    }
    if (!any || days + exact > longest_duration)
        return std::nullopt;
    const int sign = negative ? -1 : 1;
    return Duration{static_cast<int>(sign * (days / 86'400)), seconds(sign * exact)};
}

std::optional<seconds> parse_offset(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const int sign = text[0] == '-' ? -1 : 1;
    text.remove_prefix(1);
    const auto hour = take(text, 2);
    const auto minute = take(text, 2);
    const auto second = text.empty() ? std::optional(0) : take(text, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59 || !text.empty())
        return std::nullopt;
    return sign * (std::chrono::hours(*hour) + std::chrono::minutes(*minute) + seconds(*second));
}

std::string parse_text(std::string_view text)
{
    const std::string plain = valid_utf8(without_escapes(text));
    std::string shown;
    std::string_view rest = plain;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        shown += schedule::without_control_characters(rest.substr(0, end)) + '\n';
        rest.remove_prefix(end + 1);
    }
    return shown + schedule::without_control_characters(rest);
}

std::vector<std::string> parse_texts(std::string_view text)
{
    std::vector<std::string> values;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at + 1 < text.size() && text[at] == '\\') {
            ++at;
        } else if (at == text.size() || text[at] == ',') {
            if (std::string value = parse_text(trimmed(text.substr(begin, at - begin))); !value.empty())
                values.push_back(std::move(value));
            begin = at + 1;
        }
    }
    return values;
}

std::string_view trimmed(std::string_view text)
{
    const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

}  // namespace ical
