// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/validation.h"

#include <algorithm>

namespace schedule {

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

bool has_user_info(std::string_view address)
{
    const auto scheme = address.find("://");
    const std::string_view rest = address.substr(scheme == std::string_view::npos ? 0 : scheme + 3);
    return rest.substr(0, rest.find_first_of("/?#")).find('@') != std::string_view::npos;
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

bool is_id(std::string_view text)
{
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-'; };
    return !text.empty() && text.size() <= longest_id && std::ranges::all_of(text, allowed);
}

bool is_postcode(std::string_view text)
{
    return text.size() >= 4 && std::ranges::all_of(text.substr(0, 4), is_digit) &&
           (text.size() == 4 || (text[4] == ' ' && text.find_first_not_of(' ', 5) != std::string_view::npos));
}

}  // namespace schedule
