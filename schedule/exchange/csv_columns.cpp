// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_columns.h"

#include "exchange/fields.h"
#include "exchange/spoken.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

/// The first is the one that export writes.
constexpr std::array<std::string_view, part_count> part_names = {
    "id",    "days",  "time",        "start",        "end",    "every",     "weeks", "in_month",
    "dates", "rrule", "rhythm_from", "rhythm_until", "except", "cancelled", "moved", "added"};

constexpr std::pair<std::string_view, Part> other_part_names[] = {
    {"slug", Part::Id},
    {"nr", Part::Id},
    {"dag", Part::Days},
    {"dage", Part::Days},
    {"day", Part::Days},
    {"ugedag", Part::Days},
    {"ugedage", Part::Days},
    {"weekday", Part::Days},
    {"weekdays", Part::Days},
    {"tid", Part::Time},
    {"tidspunkt", Part::Time},
    {"klokken", Part::Time},
    {"kl", Part::Time},
    {"starttid", Part::Start},
    {"start_time", Part::Start},
    {"begynder", Part::Start},
    {"slut", Part::End},
    {"sluttid", Part::End},
    {"slutter", Part::End},
    {"end_time", Part::End},
    {"hver", Part::Every},
    {"interval", Part::Every},
    {"uger", Part::Weeks},
    {"lige_ulige", Part::Weeks},
    {"i_måneden", Part::InMonth},
    {"nummer_i_måneden", Part::InMonth},
    {"dato", Part::Dates},
    {"datoer", Part::Dates},
    {"date", Part::Dates},
    {"regel", Part::Rrule},
    {"rytme_fra", Part::RhythmFrom},
    {"første_møde", Part::RhythmFrom},
    {"første_gang", Part::RhythmFrom},
    {"rytme_til", Part::RhythmUntil},
    {"sidste_møde", Part::RhythmUntil},
    {"sidste_gang", Part::RhythmUntil},
    {"undtagen", Part::Except},
    {"undtagelser", Part::Except},
    {"aflyst", Part::Cancelled},
    {"aflyste", Part::Cancelled},
    {"flyttet", Part::Moved},
    {"flyttede", Part::Moved},
    {"ekstra", Part::Added},
    {"tilføjet", Part::Added},
    {"tilføjede", Part::Added},
    {"extra", Part::Added},
};

constexpr std::pair<std::string_view, Field> other_field_names[] = {
    {"navn", Field::Name},
    {"gruppe", Field::Name},
    {"group", Field::Name},
    {"titel", Field::Name},
    {"title", Field::Name},
    {"by", Field::Town},
    {"city", Field::Town},
    {"sted", Field::Venue},
    {"mødested", Field::Venue},
    {"location", Field::Venue},
    {"place", Field::Venue},
    {"adresse", Field::Street},
    {"address", Field::Street},
    {"vej", Field::Street},
    {"gade", Field::Street},
    {"postnr", Field::Postcode},
    {"postnummer", Field::Postcode},
    {"postal_code", Field::Postcode},
    {"zip", Field::Postcode},
    {"lokale", Field::Room},
    {"rum", Field::Room},
    {"vejvisning", Field::Directions},
    {"find_vej", Field::Directions},
    {"trinfri", Field::StepFree},
    {"niveaufri", Field::StepFree},
    {"kørestol", Field::StepFree},
    {"wheelchair", Field::StepFree},
    {"åben", Field::Open},
    {"betingelse", Field::Condition},
    {"adgangskrav", Field::Condition},
    {"for_hvem", Field::ForWhom},
    {"målgruppe", Field::ForWhom},
    {"deltagelse", Field::Attendance},
    {"form", Field::Attendance},
    {"online_link", Field::Link},
    {"telefon", Field::Phone},
    {"tlf", Field::Phone},
    {"mail", Field::Email},
    {"e_mail", Field::Email},
    {"kontakt", Field::Contact},
    {"kontaktperson", Field::Contact},
    {"sprog", Field::Language},
    {"note", Field::Notes},
    {"noter", Field::Notes},
    {"bemærkning", Field::Notes},
    {"bemærkninger", Field::Notes},
    {"fra", Field::From},
    {"fra_dato", Field::From},
    {"startdato", Field::From},
    {"til", Field::Until},
    {"til_dato", Field::Until},
    {"slutdato", Field::Until},
    {"helligdage", Field::Holidays},
    {"skoleferie", Field::SchoolHolidays},
    {"skoleferier", Field::SchoolHolidays},
};

/// Columns that ask the other way round than `open`.
constexpr std::string_view closed_names[] = {"lukket", "lukket_gruppe", "closed", "closed_group"};

/// "Name (en)" as "name_en".
std::string as_key(std::string_view heading)
{
    std::string key;
    for (const char c : simplified(heading)) {
        const bool joins = c == ' ' || c == '-' || c == '(' || c == ')' || c == '.' || c == ':' || c == '/' || c == '_';
        if (!joins)
            key += c;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    while (key.ends_with('_'))
        key.pop_back();
    return key;
}

std::optional<Field> plain_field(std::string_view key)
{
    if (const auto field = field_of(key); field && *field < first_of_many)
        return field;
    const auto other = std::ranges::find(other_field_names, key, &std::pair<std::string_view, Field>::first);
    return other == std::end(other_field_names) ? std::nullopt : std::optional(other->second);
}

}  // namespace

std::optional<Column> column_of(std::string_view heading)
{
    const std::string key = as_key(heading);
    if (const auto part = std::ranges::find(part_names, key); part != part_names.end())
        return Column{{}, {}, static_cast<Part>(part - part_names.begin())};
    if (const auto part = std::ranges::find(other_part_names, key, &std::pair<std::string_view, Part>::first);
        part != std::end(other_part_names))
        return Column{{}, {}, part->second};
    if (std::ranges::find(closed_names, key) != std::end(closed_names))
        return Column{Field::Open, {}, Part::Id, true};
    if (const auto field = plain_field(key))
        return Column{field, {}};
    const auto bar = key.rfind('_');
    const std::size_t letters = bar == std::string::npos ? 0 : key.size() - bar - 1;
    if (letters != 2 && letters != 3)
        return std::nullopt;
    const auto field = plain_field(std::string_view(key).substr(0, bar));
    if (!field || !is_words(*field))
        return std::nullopt;
    return Column{field, key.substr(bar + 1)};
}

std::string heading_of(const Column &column)
{
    if (!column.field)
        return std::string(part_names[static_cast<std::size_t>(column.part)]);
    std::string heading(key_of(*column.field));
    if (!column.language.empty())
        add_item(heading, "_", column.language);
    return heading;
}

}  // namespace exchange
