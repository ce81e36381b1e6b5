// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/calendar_code.h"

#include "config/centre/site.h"
#include "handouts/group_words.h"

#include <chrono>
#include <cstdio>

namespace handouts {

namespace {

constexpr std::size_t title_limit = 80;
constexpr std::size_t least_description = 40;  // room for "Hver mandag kl. 17.00–18.30"
constexpr std::size_t longest_link = 80;       // a cut address leads nowhere
constexpr std::string_view description_key = "DESCRIPTION:";
constexpr std::string_view place_key = "LOCATION:";
constexpr std::string_view line_end = "\r\n";
constexpr std::string_view tail = "END:VEVENT\r\nEND:VCALENDAR\r\n";
constexpr std::string_view ellipsis = "…";

/// RFC 5545 section 3.3.11, cut before the character that would go past `limit` bytes.
std::string escaped(std::string_view text, std::size_t limit)
{
    std::string result;
    std::size_t fits = 0;  // as much of the result as leaves room for the ellipsis
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        std::string_view character = text.substr(at, end - at);
        std::string_view escape;
        if (character == "\n") {
            character = "n";
            escape = "\\";
        } else if (character == "\\" || character == ";" || character == ",") {
            escape = "\\";
        } else if (static_cast<unsigned char>(character[0]) < 0x20 || character[0] == 0x7F) {
            character = {};
        }
        if (result.size() + escape.size() + character.size() > limit) {
            result.resize(fits);
            return limit < ellipsis.size() ? std::string() : result + std::string(ellipsis);
        }
        result += escape;
        result += character;
        if (result.size() + ellipsis.size() <= limit)
            fits = result.size();
        at = end;
    }
    return result;
}

/// Form 2 of RFC 5545 section 3.3.5.
std::string utc(schedule::sys_seconds instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(instant - day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                  int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    return text;
}

std::string place_of(const config::Content &content, const schedule::Group &group, const schedule::Meeting &meeting)
{
    if (!meeting.moved_place.empty())
        return meeting.moved_place.in(content.language);
    if (group.attendance == schedule::Attendance::Online)
        return group.link.empty() || group.link.size() > longest_link ? content.on_paper("online") : group.link;
    return joined({group.venue.in(content.language), group.street, town_line(group), group.room.in(content.language)}, ", ");
}

}  // namespace

std::string calendar_code(const config::Site &site, const config::Content &content, const schedule::Meeting &meeting)
{
    const schedule::Group &group = site.plan.groups[meeting.group];
    const std::string title = content.on_paper("calendar_title", {{"name", group.name.in(content.language)}});
    std::string head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n";
    head += "SUMMARY:" + escaped(title, title_limit) + "\r\n";
    head += "DTSTART:" + utc(meeting.start) + "\r\nDTEND:" + utc(meeting.end) + "\r\n";
    const std::size_t left = calendar_code_limit - head.size() - tail.size() - description_key.size() - line_end.size();
    const std::string place =
        escaped(place_of(content, group, meeting), left - least_description - place_key.size() - line_end.size());
    if (!place.empty())
        head.append(place_key).append(place).append(line_end);
    const std::size_t room = calendar_code_limit - head.size() - tail.size() - description_key.size() - line_end.size();
    std::vector<std::string> lines = rhythm_lines(content, group, meeting.date);
    if (meeting.ask)
        lines.insert(lines.begin(), ask_words(content, *meeting.ask));
    std::string description = escaped(joined(lines, "\n"), room);
    if (!site.centre.schedule_url.empty()) {
        const std::string plan =
            escaped(content.on_paper("calendar_plan", {{"url", site.centre.schedule_url}}), std::string::npos);
        if (description.size() + 2 + plan.size() <= room)  // a cut address leads nowhere
            description += (description.empty() ? "" : "\\n") + plan;
    }
    if (!description.empty())
        head.append(description_key).append(description).append(line_end);
    return head.append(tail);
}

std::string schedule_code(const config::Site &site)
{
    return site.centre.schedule_url;
}

}  // namespace handouts
