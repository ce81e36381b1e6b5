// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/guide_types.h"

#include "exchange/import_builder.h"
#include "exchange/places.h"
#include "exchange/spoken.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonObject>

namespace exchange {

namespace {

/// The codes of code4recovery's list and those of TSML with their English names. Most say what is talked about or spoken, which a
/// group has no field for; they are here so that they are not taken for a condition.
constexpr std::pair<std::string_view, std::string_view> known_types[] = {
    {"11", "11th step meditation"},
    {"12X12", "12 steps & 12 traditions"},
    {"A", "secular"},
    {"ABSI", "as bill sees it"},
    {"AL", "concurrent with alateen"},
    {"AL-AN", "concurrent with al-anon"},
    {"AM", "amharic"},
    {"AR", "arabic"},
    {"ASL", "american sign language"},
    {"B", "big book"},
    {"BA", "babysitting available"},
    {"BE", "newcomer"},
    {"BI", "bisexual"},
    {"BRK", "breakfast"},
    {"BV-I", "blind / visually impaired"},
    {"C", "closed"},
    {"CAN", "candlelight"},
    {"CF", "child-friendly"},
    {"D", "discussion"},
    {"DA", "danish"},
    {"DB", "digital basket"},
    {"DD", "dual diagnosis"},
    {"DE", "german"},
    {"D-HOH", "deaf/hard of hearing"},
    {"DR", "daily reflections"},
    {"EL", "greek"},
    {"EN", "english"},
    {"FA", "persian"},
    {"FF", "fragrance free"},
    {"FI", "finnish"},
    {"FR", "french"},
    {"G", "gay"},
    {"GR", "grapevine"},
    {"H", "birthday"},
    {"HE", "hebrew"},
    {"HI", "hindi"},
    {"HR", "croatian"},
    {"HU", "hungarian"},
    {"HY", "hybrid"},
    {"IS", "icelandic"},
    {"ITA", "italian"},
    {"JA", "japanese"},
    {"KOR", "korean"},
    {"L", "lesbian"},
    {"LGBTQ", "lgbtq"},
    {"LIT", "literature"},
    {"LS", "living sober"},
    {"LT", "lithuanian"},
    {"M", "men"},
    {"MED", "meditation"},
    {"ML", "malayalam"},
    {"N", "native american"},
    {"NDG", "indigenous"},
    {"NE", "nepali"},
    {"NL", "dutch"},
    {"NO", "norwegian"},
    {"O", "open"},
    {"ONL", "online"},
    {"OUT", "outdoor"},
    {"P", "professionals"},
    {"POA", "proof of attendance"},
    {"POC", "people of color"},
    {"POL", "polish"},
    {"POR", "portuguese"},
    {"PUN", "punjabi"},
    {"RUS", "russian"},
    {"S", "spanish"},
    {"SEN", "seniors"},
    {"SK", "slovak"},
    {"SM", "smoking permitted"},
    {"SP", "speaker"},
    {"ST", "step study"},
    {"SV", "swedish"},
    {"T", "transgender"},
    {"TC", "location temporarily closed"},
    {"TH", "thai"},
    {"TL", "tagalog"},
    {"TR", "tradition study"},
    {"TUR", "turkish"},
    {"UK", "ukrainian"},
    {"W", "women"},
    {"X", "wheelchair access"},
    {"XB", "wheelchair-accessible bathroom"},
    {"XT", "cross talk permitted"},
    {"Y", "young people"},
};

/// What people write beside the names of the list.
constexpr std::pair<std::string_view, std::string_view> other_names[] = {
    {"C", "lukket"},
    {"C", "lukket gruppe"},
    {"C", "closed meeting"},
    {"O", "åben"},
    {"O", "åben gruppe"},
    {"O", "open meeting"},
    {"W", "women only"},
    {"W", "women's"},
    {"W", "kvinder"},
    {"W", "kun kvinder"},
    {"W", "kun for kvinder"},
    {"M", "men only"},
    {"M", "men's"},
    {"M", "mænd"},
    {"M", "kun mænd"},
    {"M", "kun for mænd"},
    {"Y", "unge"},
    {"SEN", "ældre"},
    {"LGBTQ", "lgbt+"},
    {"LGBTQ", "lgbtq+"},
    {"X", "wheelchair accessible"},
    {"X", "kørestol"},
    {"X", "trinfri"},
    {"DA", "dansk"},
    {"EN", "engelsk"},
    {"BE", "newcomers"},
    {"BE", "beginners"},
    {"TC", "temporarily closed"},
    {"TC", "midlertidigt lukket"},
};

std::string_view code_of(std::string_view word)
{
    const std::string name = simplified(word);
    const auto same = [&name](const auto &type) { return simplified(type.first) == name || type.second == name; };
    if (const auto known = std::ranges::find_if(known_types, same); known != std::end(known_types))
        return known->first;
    const auto other = std::ranges::find_if(other_names, [&name](const auto &type) { return type.second == name; });
    return other == std::end(other_names) ? std::string_view() : other->first;
}

void take_words(GuideTypes &types, const std::string &words)
{
    for (const std::string &word : split(one_line(without_html(words), 500), ",")) {
        const std::string_view code = code_of(word);
        if (code.empty())
            add_item(types.unknown, ", ", word);
        else
            types.codes.emplace(code);
    }
}

void take_entry(GuideTypes &types, const QJsonValue &entry)
{
    if (entry.isString())
        take_words(types, entry.toString().toStdString());
    else if (entry.isDouble())
        take_words(types, QString::number(entry.toDouble(), 'g', 15).toStdString());
    else if (!entry.isNull())
        ++types.odd;
}

}  // namespace

GuideTypes guide_types(const QJsonValue &value)
{
    GuideTypes types;
    if (value.isObject()) {
        const QJsonObject entries = value.toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            // {"C": true} says as much as {"0": "C"}.
            if (!entry->isBool())
                take_entry(types, *entry);
            else if (entry->toBool())
                take_words(types, entry.key().toStdString());
        }
    } else if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            take_entry(types, entry);
    } else if (!value.isUndefined()) {
        take_entry(types, value);
    }
    return types;
}

}  // namespace exchange
