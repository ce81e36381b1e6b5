// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/places.h"

#include "exchange/links.h"
#include "exchange/spoken.h"
#include "schedule/validation.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace exchange {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool has_digit(std::string_view text)
{
    return std::ranges::any_of(text, is_digit);
}

/// Where a postcode with its town begins in a part of an address: four digits of their own with a name behind them.
std::size_t find_postcode(std::string_view part)
{
    for (std::size_t at = 0; at + 5 < part.size(); ++at) {
        const bool alone = at == 0 || part[at - 1] == ' ' || part[at - 1] == '-';
        if (alone && std::ranges::all_of(part.substr(at, 4), is_digit) && part[at + 4] == ' ' &&
            !has_digit(part.substr(at + 5, 1)))
            return at;
    }
    return std::string_view::npos;
}

bool is_country(std::string_view part)
{
    const std::string word = simplified(part);
    return word == "danmark" || word == "denmark" || word == "dk";
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        add_item(text, ", ", part);
    return text;
}

/// "Odense C" and "København NV" as the town they are a part of.
std::string without_district(std::string town)
{
    const auto space = town.rfind(' ');
    if (space == std::string::npos || town.size() - space > 3)
        return town;
    const std::string_view last = std::string_view(town).substr(space + 1);
    if (std::ranges::all_of(last, [](char c) { return c >= 'A' && c <= 'Z'; }))
        town.resize(space);
    return town;
}

void append_entity(std::string &out, std::string_view name)
{
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"amp", "&"},    {"lt", "<"},    {"gt", ">"},    {"quot", "\""},  {"apos", "'"},  {"nbsp", " "},  {"aelig", "æ"},
        {"oslash", "ø"}, {"aring", "å"}, {"AElig", "Æ"}, {"Oslash", "Ø"}, {"Aring", "Å"}, {"ndash", "–"}, {"mdash", "—"},
        {"hellip", "…"}, {"rsquo", "’"}, {"lsquo", "‘"}, {"ldquo", "“"},  {"rdquo", "”"}, {"eacute", "é"}};
    for (const auto &[known, character] : names) {
        if (name == known) {
            out += character;
            return;
        }
    }
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(hex ? 2 : 1);
        unsigned code = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (error == std::errc() && end == digits.data() + digits.size() && code >= 0x20 && code < 0xD800) {
            if (code < 0x80) {
                out += static_cast<char>(code);
            } else if (code < 0x800) {
                out += static_cast<char>(0xC0U | code >> 6U);
                out += static_cast<char>(0x80U | (code & 0x3FU));
            } else {
                out += static_cast<char>(0xE0U | code >> 12U);
                out += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
                out += static_cast<char>(0x80U | (code & 0x3FU));
            }
            return;
        }
    }
    out.append("&").append(name).append(";");
}

/// The first web address, as it stands there.
std::string first_web_address(std::string_view text)
{
    constexpr std::size_t longest_link = 8000;  // of a wrapped one
    for (auto at = text.find("http"); at != std::string_view::npos; at = text.find("http", at + 4)) {
        std::string_view link = text.substr(at, longest_link + 1);
        link = link.substr(0, link.find_first_of(" \t\r\n<>\"'"));
        while (!link.empty() && std::string_view(".,;:)!").find(link.back()) != std::string_view::npos)
            link.remove_suffix(1);
        if (schedule::is_web_address(unwrapped(link)))
            return std::string(link);
    }
    return {};
}

}  // namespace

Place place_of(std::string_view text)
{
    Place place;
    std::vector<std::string> parts = split(text, ",\n");
    std::erase_if(parts, is_country);
    const auto with_postcode =
        std::ranges::find_if(parts, [](const std::string &part) { return find_postcode(part) != std::string_view::npos; });
    std::vector<std::string> rest(parts.begin(), with_postcode);
    std::vector<std::string> behind;
    if (with_postcode != parts.end()) {
        const std::size_t at = find_postcode(*with_postcode);
        if (at > 0) {
            std::string before(trimmed(std::string_view(*with_postcode).substr(0, at)));
            while (before.ends_with('-') || before.ends_with(' ') || before.ends_with("DK"))
                before.resize(before.ends_with("DK") ? before.size() - 2 : before.size() - 1);
            if (!before.empty())
                rest.push_back(before);
        }
        place.postcode = with_postcode->substr(at);
        place.town = without_district(std::string(trimmed(std::string_view(place.postcode).substr(5))));
        if (place.postcode.substr(5) == place.town)
            place.postcode.resize(4);
        behind.assign(std::next(with_postcode), parts.end());
    } else if (parts.size() > 1 && !has_digit(parts.back())) {
        place.town = parts.back();
        rest.pop_back();
    }
    // A street ends in a number; in a single part it may be the number of a room just as well.
    const auto street = std::ranges::find_if(
        rest.rbegin(), rest.rend(), [](const std::string &part) { return has_digit(part) && !has_digit(part.substr(0, 1)); });
    if (street != rest.rend() && !place.town.empty()) {
        place.street = *street;
        rest.erase(std::next(street).base());
    }
    rest.insert(rest.end(), behind.begin(), behind.end());
    place.venue = joined(rest);
    return place;
}

std::string place_text(const schedule::Group &group)
{
    std::vector<std::string> parts;
    const auto append = [&parts](const std::string &part) {
        if (!part.empty())
            parts.push_back(part);
    };
    append(group.venue.in("da"));
    append(group.street);
    const bool with_town = group.postcode.size() > 4;
    append(with_town || group.postcode.empty() ? group.postcode : group.postcode + ' ' + group.town);
    if (with_town ? group.postcode.find(group.town) == std::string::npos : group.postcode.empty())
        append(group.town);
    return joined(parts);
}

std::string without_html(std::string_view text)
{
    constexpr std::size_t longest_entity = 10;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        if (text[i] == '<' && (next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'))) {
            const auto end = text.find('>', i);
            if (end == std::string_view::npos)
                break;
            out += ' ';
            i = end;
        } else if (text[i] == '&') {
            const auto end = text.substr(i, longest_entity + 2).find(';');
            if (end == std::string_view::npos || end < 2) {
                out += '&';
                continue;
            }
            append_entity(out, text.substr(i + 1, end - 1));
            i += end;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string first_link(std::string_view text)
{
    return unwrapped(first_web_address(text));
}

std::string without_online_places(std::string_view text)
{
    std::string kept;
    bool is_whole = true;
    for (std::string part : split(text, ";")) {
        for (std::string link = first_web_address(part); !link.empty(); link = first_web_address(part)) {
            part.erase(part.find(link), link.size());
            // What stood around the link: "Zoom: <…>".
            const auto first = part.find_first_not_of(" \t\r\n,:()<>-");
            const auto last = part.find_last_not_of(" \t\r\n,:()<>-");
            part = first == std::string::npos ? std::string() : part.substr(first, last - first + 1);
            is_whole = false;
        }
        const bool online = !part.empty() && is_online_place(part);
        is_whole = is_whole && !online;
        if (!online && !part.empty())
            add_item(kept, "; ", part);
    }
    return is_whole ? std::string(trimmed(text)) : kept;
}

bool is_room(std::string_view text)
{
    const std::string words = simplified(text);
    if (words.find_first_of(",;\n") != std::string::npos)
        return false;
    constexpr std::string_view names[] = {"lokale", "mødelokale", "rum", "mødesal", "sal", "room", "meeting room"};
    return std::ranges::any_of(names, [&](std::string_view name) {
        return words.starts_with(name) && (words.size() == name.size() || words[name.size()] == ' ');
    });
}

bool is_online_place(std::string_view text)
{
    const std::string words = simplified(text);
    if (words.starts_with("http://") || words.starts_with("https://"))
        return true;
    constexpr std::string_view names[] = {"online", "zoom", "teams", "google meet", "microsoft teams", "webex", "skype", "jitsi"};
    return std::ranges::any_of(names, [&](std::string_view name) {
        const std::string_view rest =
            words.starts_with(name) ? std::string_view(words).substr(name.size()) : std::string_view("?");
        return rest.empty() || rest == "-møde" || rest == " møde" || rest == "møde" || rest == " meeting" || rest == "-meeting";
    });
}

}  // namespace exchange
