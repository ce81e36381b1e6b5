// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/group_words.h"

#include <algorithm>

namespace handouts {

std::vector<schedule::Rhythm> rhythms_from(const schedule::Group &group, schedule::local_days today)
{
    std::vector<schedule::Rhythm> rhythms;
    for (schedule::Rhythm rhythm : group.rhythms) {
        if (rhythm.until && *rhythm.until < today)
            continue;
        if (auto *single = std::get_if<schedule::SingleDates>(&rhythm.pattern)) {
            std::erase_if(single->dates, [today](schedule::local_days date) { return date < today; });
            if (single->dates.empty())
                continue;
        }
        if (const auto *rule = std::get_if<schedule::Rule>(&rhythm.pattern); rule && rule->last() && *rule->last() < today)
            continue;
        rhythms.push_back(std::move(rhythm));
    }
    return rhythms;
}

std::vector<std::string> rhythm_lines(const config::Content &content, const schedule::Group &group, schedule::local_days today)
{
    std::vector<std::string> lines;
    for (const schedule::Rhythm &rhythm : rhythms_from(group, today)) {
        std::string line = schedule::sentence_case(schedule::rhythm_words(content.words, rhythm)) + ' ' +
                           schedule::at_words(content.words, rhythm.time);
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> season_lines(const config::Content &content, const schedule::Group &group, schedule::local_days today)
{
    std::vector<std::string> lines;
    if (group.from && *group.from > today)
        lines.push_back(content.on_paper("begins", {{"date", schedule::date_words(content.words, *group.from, today)}}));
    if (group.until && *group.until >= today)
        lines.push_back(content.on_paper("ends", {{"date", schedule::date_words(content.words, *group.until, today)}}));
    return lines;
}

std::string ask_words(const config::Content &content, const schedule::DayOff &day)
{
    return content.on_paper("ask", {{"day", schedule::sentence_case(day_off_words(content.words, day))}});
}

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string text;
    for (const std::string &part : parts) {
        if (part.empty())
            continue;
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::string typed_address(std::string_view address)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (address.starts_with(scheme))
            address.remove_prefix(scheme.size());
    }
    while (address.ends_with('/'))
        address.remove_suffix(1);
    return std::string(address);
}

std::string town_line(const schedule::Group &group)
{
    const bool digits_only =
        std::ranges::all_of(group.postcode, [](char character) { return character >= '0' && character <= '9'; });
    return digits_only ? joined({group.postcode, group.town}, " ") : group.postcode;
}

std::string place_line(const config::Content &content, const schedule::Group &group)
{
    std::string street = group.street;  // its number stays with it
    const std::size_t space = street.find_last_of(' ');
    if (space != std::string::npos && space + 1 < street.size() && street[space + 1] >= '0' && street[space + 1] <= '9')
        street.replace(space, 1, "\u00A0");
    return joined({group.venue.in(content.language), street, group.room.in(content.language)}, ", ");
}

std::string language_line(const config::Content &content, const schedule::Group &group)
{
    if (group.language.empty() || group.language == content.language)
        return {};
    const std::string key = "spoken_" + group.language;
    if (content.paper.contains(key))
        return content.on_paper(key);
    return content.on_paper("spoken", {{"language", group.language}});
}

}  // namespace handouts
