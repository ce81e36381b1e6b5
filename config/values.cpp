// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/readers.h"

#include <algorithm>

namespace config {

namespace {

/// Code points, not bytes.
std::size_t characters(std::string_view utf8)
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(utf8, begins));
}

void check_length(Table &table, std::string_view key, std::string_view text, std::size_t most)
{
    if (const std::size_t found = characters(text); found > most)
        table.error(key, "too-long",
                    "the text has " + std::to_string(found) + " characters; at most " + std::to_string(most) +
                        " fit here on the screen, so shorten it");
}

std::string bounded_text(Table &table, std::string_view key, std::size_t most)
{
    std::string text = table.string(key).value_or("");
    check_length(table, key, text, most);
    return text;
}

}  // namespace

std::string to_words(schedule::local_days date)
{
    constexpr const char *names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return std::string(names[schedule::weekday(date).iso_encoding() - 1]) + ' ' + schedule::to_iso(date);
}

std::string web_address(Table &table, std::string_view key)
{
    const auto text = table.string(key);
    if (text && !is_web_address(*text)) {
        table.error(key, "bad-address",
                    "this is no web address; write it as \"https://…\" in plain ASCII, without spaces, at most 500 characters");
        return {};
    }
    // Never quoted: this line ends in logs.
    if (text && schedule::has_user_info(*text)) {
        table.error(key, "bad-address",
                    "there is a user name or a password in this address, which everyone would read; take away what stands before "
                    "the @, and the @");
        return {};
    }
    return text.value_or("");
}

std::string phone_number(Table &table, std::string_view key)
{
    const auto text = table.string(key);
    if (text && !is_phone(*text)) {
        table.error(key, "bad-phone", "this is no phone number; write it with digits and spaces, as in \"00 00 00 00\"");
        return {};
    }
    return text.value_or("");
}

std::string needed_text(Table &table, std::string_view key, std::size_t most)
{
    table.require(key, "write its text");
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
        if (!pattern.empty() && pattern.find('{' + std::string(part) + '}') == std::string::npos)
            table.error(key, "missing-part",
                        "{" + std::string(part) + "} does not stand in it; without it something goes unsaid");
    }
}

std::string optional_text(Table &table, std::string_view key, std::size_t most)
{
    if (table.has(key))
        table.require(key, "write its text, or take the key away");
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
            table.error(key, "too-long",
                        "a name of " + std::to_string(letters) + " letters has no room on paper; write at most " +
                            std::to_string(most) + ", and the rest in notes or directions");
    }
    return name;
}

void check_range(Table &table, const std::optional<schedule::local_days> &from, const std::optional<schedule::local_days> &until,
                 std::string_view until_key)
{
    if (from && until && *until < *from)
        table.error(until_key, "end-before-start",
                    "it ends on " + schedule::to_iso(*until) + ", before it begins on " + schedule::to_iso(*from) +
                        "; swap or correct the two dates");
}

}  // namespace config
