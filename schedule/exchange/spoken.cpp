// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/spoken.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace exchange {

using schedule::minutes;

namespace {

constexpr minutes day_length = std::chrono::hours(24);

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text[0] == '-' || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool is_any(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

void replace_all(std::string &text, std::string_view what, std::string_view with)
{
    std::string out;
    std::string_view rest = text;
    for (auto at = rest.find(what); at != std::string_view::npos; at = rest.find(what)) {
        out.append(rest.substr(0, at)).append(with);
        rest.remove_prefix(at + what.size());
    }
    text = out.append(rest);
}

/// The words of a list: "mandag, onsdag og fredag".
std::vector<std::string> listed(std::string_view text)
{
    std::vector<std::string> words = split(simplified(text), " ,;/+&|\n\t");
    std::erase_if(words, [](const std::string &word) { return is_any(word, {"og", "and", "hver", "every"}); });
    return words;
}

std::optional<int> spoken_ordinal(std::string_view word)
{
    constexpr std::array<std::array<std::string_view, 4>, 5> names = {{{"1", "første", "first", "1st"},
                                                                       {"2", "anden", "second", "2nd"},
                                                                       {"3", "tredje", "third", "3rd"},
                                                                       {"4", "fjerde", "fourth", "4th"},
                                                                       {"5", "femte", "fifth", "5th"}}};
    if (word.ends_with('.'))
        word.remove_suffix(1);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::ranges::find(names[i], word) != names[i].end())
            return static_cast<int>(i) + 1;
    }
    return is_any(word, {"sidste", "last", "-1"}) ? std::optional(-1) : std::nullopt;
}

}  // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string simplified(std::string_view text)
{
    std::string out(trimmed(text));
    // What spreadsheets and web pages use for a space and for a hyphen.
    replace_all(out, "\u00A0", " ");
    replace_all(out, "\u2013", "-");
    replace_all(out, "\u2014", "-");
    replace_all(out, "Æ", "æ");
    replace_all(out, "Ø", "ø");
    replace_all(out, "Å", "å");
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return std::string(trimmed(out));
}

std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (const auto part = trimmed(text.substr(begin, end - begin)); !part.empty())
            parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

void add_item(std::string &list, std::string_view separator, std::string_view item)
{
    if (!list.empty())
        list += separator;
    list += item;
}

std::optional<bool> spoken_yes_no(std::string_view text)
{
    const std::string word = simplified(text);
    if (is_any(word, {"ja", "j", "yes", "y", "true", "sand", "sandt", "x", "1"}))
        return true;
    if (is_any(word, {"nej", "n", "no", "false", "falsk", "0", "-"}))
        return false;
    return std::nullopt;
}

std::optional<schedule::weekday> spoken_weekday(std::string_view text)
{
    constexpr std::array<std::array<std::string_view, 2>, 7> names = {{{"mandag", "monday"},
                                                                       {"tirsdag", "tuesday"},
                                                                       {"onsdag", "wednesday"},
                                                                       {"torsdag", "thursday"},
                                                                       {"fredag", "friday"},
                                                                       {"lørdag", "saturday"},
                                                                       {"søndag", "sunday"}}};
    std::string word = simplified(text);
    if (word.ends_with('.'))
        word.pop_back();
    constexpr std::string_view short_danish[] = {"man", "tir", "ons", "tor", "fre", "lør", "søn"};
    for (unsigned i = 0; i < names.size(); ++i) {
        for (const std::string_view name : names[i]) {
            const bool plural = word.starts_with(name) && is_any(word.substr(name.size()), {"e", "s"});
            if (word == name || plural || word == name.substr(0, 3) || word == short_danish[i])
                return schedule::weekday(i + 1);
        }
    }
    return std::nullopt;
}

std::optional<schedule::Weekdays> spoken_weekdays(std::string_view text)
{
    schedule::Weekdays days;
    for (const std::string &word : listed(text)) {
        const auto day = spoken_weekday(word);
        if (!day)
            return std::nullopt;
        days.insert(*day);
    }
    return days.empty() ? std::nullopt : std::optional(days);
}

std::optional<std::vector<int>> spoken_ordinals(std::string_view text)
{
    std::vector<int> ordinals;
    for (const std::string &word : listed(text)) {
        const auto ordinal = spoken_ordinal(word);
        if (!ordinal)
            return std::nullopt;
        if (std::ranges::find(ordinals, *ordinal) == ordinals.end())
            ordinals.push_back(*ordinal);
    }
    std::ranges::sort(ordinals, {}, [](int ordinal) { return ordinal == -1 ? 6 : ordinal; });
    return ordinals.empty() ? std::nullopt : std::optional(ordinals);
}

std::optional<schedule::local_days> spoken_date(std::string_view text)
{
    const std::string_view bare = trimmed(text);
    if (const auto date = schedule::parse_date(bare))
        return date;
    const std::vector<std::string> parts = split(bare, "-./");
    if (parts.size() != 3 || parts[2].size() != 4)
        return std::nullopt;
    const auto day = number(parts[0]);
    const auto month = number(parts[1]);
    const auto year = number(parts[2]);
    if (!day || !month || !year || *day > 31 || *month > 12)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    return date.ok() ? std::optional(schedule::local_days(date)) : std::nullopt;
}

std::optional<minutes> spoken_time(std::string_view text)
{
    std::string word = simplified(text);
    for (const std::string_view before : {"kl.", "kl"}) {
        if (word.starts_with(before))
            word = std::string(trimmed(std::string_view(word).substr(before.size())));
    }
    int twelve = -1;  // 0 = am, 1 = pm
    for (const auto &[mark, half] : {std::pair{std::string_view("am"), 0}, {"a.m.", 0}, {"pm", 1}, {"p.m.", 1}}) {
        if (twelve < 0 && word.ends_with(mark)) {
            twelve = half;
            word = std::string(trimmed(std::string_view(word).substr(0, word.size() - mark.size())));
        }
    }
    const std::vector<std::string> parts = split(word, ".:");
    if (parts.empty() || parts.size() > 3 || word.find_first_not_of("0123456789.:") != std::string::npos)
        return std::nullopt;
    auto hour = number(parts[0]);
    const auto minute = parts.size() > 1 ? number(parts[1]) : 0;
    const auto second = parts.size() > 2 ? number(parts[2]) : 0;
    if (!hour || !minute || second != 0 || parts[0].size() > 2 || (parts.size() > 1 && parts[1].size() != 2) || *minute > 59)
        return std::nullopt;
    if (twelve >= 0) {
        if (*hour < 1 || *hour > 12)
            return std::nullopt;
        hour = *hour % 12 + 12 * twelve;
    }
    const minutes time = std::chrono::hours(*hour) + minutes(*minute);
    return time <= day_length ? std::optional(time) : std::nullopt;
}

std::optional<schedule::TimeSpan> span_of(minutes start, minutes end)
{
    if (end == minutes(0))
        end = day_length;
    return start < end ? std::optional(schedule::TimeSpan{start, end}) : std::nullopt;
}

std::optional<schedule::TimeSpan> spoken_span(std::string_view text)
{
    std::string words = simplified(text);
    replace_all(words, " til ", "-");
    replace_all(words, " to ", "-");
    const auto hyphen = words.find('-');
    if (hyphen == std::string::npos)
        return std::nullopt;
    const auto start = spoken_time(std::string_view(words).substr(0, hyphen));
    const auto end = spoken_time(std::string_view(words).substr(hyphen + 1));
    return start && end ? span_of(*start, *end) : std::nullopt;
}

}  // namespace exchange
