// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/values.h"
#include "config/toml/problem_codes.h"

#include <algorithm>

namespace config {

namespace {

void check_length(Table &table, std::string_view key, std::string_view text, std::size_t most)
{
    if (const std::size_t found = characters(text); found > most)
        table.error(key, codes::text_too_long(found, most));
}

std::string bounded_text(Table &table, std::string_view key, std::size_t most)
{
    std::string text = table.string(key).value_or("");
    check_length(table, key, text, most);
    return text;
}

}  // namespace

std::size_t characters(std::string_view utf8)
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(utf8, begins));
}

std::string web_address(Table &table, std::string_view key)
{
    const auto text = table.string(key);
    if (text && !is_web_address(*text)) {
        table.error(key, codes::bad_web_address());
        return {};
    }
    // Never quoted: this line ends in logs.
    if (text && schedule::has_user_info(*text)) {
        table.error(key, codes::user_in_address());
        return {};
    }
    return text.value_or("");
}

std::string phone_number(Table &table, std::string_view key)
{
    const auto text = table.string(key);
    if (text && !is_phone(*text)) {
        table.error(key, codes::bad_phone());
        return {};
    }
    return text.value_or("");
}

std::string example_of(std::string_view key)
{
    return std::string(key) + " = \"…\"";
}

std::string needed_text(Table &table, std::string_view key, std::size_t most)
{
    table.require(key, example_of(key).c_str());
    return bounded_text(table, key, most);
}

std::string needed_pattern(Table &table, std::string_view key, std::size_t most, std::initializer_list<std::string_view> parts)
{
    const std::string text = needed_text(table, key, most);
    check_parts(table, key, text, parts);
    return text;
}

void check_parts(Table &table, std::string_view key, const std::string &pattern, std::initializer_list<std::string_view> parts)
{
    for (const std::string_view part : parts) {
        const std::string written = '{' + std::string(part) + '}';
        if (!pattern.empty() && pattern.find(written) == std::string::npos)
            table.error(key, codes::missing_part(written));
    }
}

std::string optional_text(Table &table, std::string_view key, std::size_t most)
{
    if (table.has(key))
        table.require(key, example_of(key).c_str());
    return bounded_text(table, key, most);
}

schedule::Text screen_text(Table &table, std::string_view key, std::size_t most)
{
    schedule::Text text = table.text(key);
    for (const auto &[language, words] : text.by_language())
        check_length(table, key, words, most);
    return text;
}

schedule::Text read_name(Table &table, std::string_view key)
{
    constexpr std::size_t most = 120;
    schedule::Text name = table.text(key);
    for (const auto &[language, words] : name.by_language()) {
        if (const auto letters = characters(words); letters > most)
            table.error(key, codes::name_too_long(letters, most));
    }
    return name;
}

void check_range(Table &table, const std::optional<schedule::local_days> &from, const std::optional<schedule::local_days> &until,
                 std::string_view until_key)
{
    if (from && until && *until < *from)
        table.error(until_key, codes::range_backwards(*from, *until));
}

}  // namespace config
