// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/crowd.h"

#include <algorithm>

namespace paper {

schedule::Group weekly(const std::string &name, const std::string &town, schedule::weekday day)
{
    schedule::Group group;
    group.id = name;
    group.name = schedule::Text(name);
    group.town = town;
    group.venue = schedule::Text("Huset");
    group.street = "Eksempelvej 12";
    group.postcode = "5970";
    group.phone = "00 00 00 00";
    group.rhythms = {{schedule::EveryWeeks{{day}, 1}, {schedule::minutes(17 * 60), schedule::minutes(18 * 60 + 30)}, {}, {}, {}}};
    return group;
}

Desk crowd(int groups, int towns, const std::string &language)
{
    Desk desk(language);
    desk.site.plan.groups.clear();
    for (int index = 0; index < groups; ++index) {
        const auto day = schedule::weekday(static_cast<unsigned>(index % 7 + 1));
        desk.site.plan.groups.push_back(weekly("Gruppe " + std::to_string(index), "By " + std::to_string(index % towns), day));
    }
    return desk;
}

std::string in_one_line(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string repeated(const std::string &text, int times)
{
    std::string result;
    while (times-- > 0)
        result += text;
    return result;
}

std::size_t count(const std::string &text, const std::string &part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

}  // namespace paper
