// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/readers.h"

#include <algorithm>

namespace config {

namespace {

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace

bool is_web_address(std::string_view text)
{
    if (text.size() > 500)
        return false;
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme))
            continue;
        const std::string_view rest = text.substr(scheme.size());
        const bool plain = std::ranges::all_of(
            rest, [](char c) { return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\'; });
        const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
        return plain && !host.empty() && (is_letter(host[0]) || is_digit(host[0]) || host[0] == '[');
    }
    return false;
}

bool is_phone(std::string_view text)
{
    const auto allowed = [](char c) { return is_digit(c) || c == ' ' || c == '+' || c == '-' || c == '(' || c == ')'; };
    return text.size() <= 30 && std::ranges::all_of(text, allowed) && std::ranges::count_if(text, is_digit) >= 3;
}

bool is_mail_address(std::string_view text)
{
    const auto mark = text.find('@');
    const bool plain = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) > ' ' && c != 0x7F; });
    return plain && text.size() <= 254 && mark != std::string_view::npos && mark > 0 &&
           text.find('@', mark + 1) == std::string_view::npos && text.find('.', mark + 2) != std::string_view::npos &&
           text.back() != '.';
}

bool is_language_tag(std::string_view text)
{
    const std::string_view primary = text.substr(0, text.find('-'));
    const auto allowed = [](char c) { return is_letter(c) || is_digit(c) || c == '-'; };
    return primary.size() >= 2 && primary.size() <= 3 &&
           std::ranges::all_of(primary, [](char c) { return c >= 'a' && c <= 'z'; }) && text.size() <= 35 && text.back() != '-' &&
           std::ranges::all_of(text, allowed);
}

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

void check_range(Table &table, const std::optional<schedule::local_days> &from, const std::optional<schedule::local_days> &until,
                 std::string_view until_key)
{
    if (from && until && *until < *from)
        table.error(until_key, "end-before-start",
                    "it ends on " + schedule::to_iso(*until) + ", before it begins on " + schedule::to_iso(*from) +
                        "; swap or correct the two dates");
}

}  // namespace config
