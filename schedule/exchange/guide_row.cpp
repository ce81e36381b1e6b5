// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/guide_row.h"

#include "exchange/fields.h"
#include "exchange/guide.h"
#include "exchange/places.h"
#include "exchange/problem_codes.h"
#include "exchange/spoken.h"
#include "schedule/validation.h"

#include <algorithm>

#include <QJsonArray>

namespace exchange {

using schedule::Text;

namespace {

std::string as_text(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15).toStdString();
    std::string text = one_line(without_html(value.toString().toStdString()), 2000);
    return schedule::is_invisible(text) ? std::string() : text;
}

std::optional<schedule::weekday> day_of(const QJsonValue &value)
{
    const std::string text = as_text(value);
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '6')
        return schedule::weekday(static_cast<unsigned>(text[0] - '0'));
    return spoken_weekday(text);
}

bool has(const std::set<std::string> &types, const char *code)
{
    return types.contains(code);
}

/// The street and the town, from parts or from one line; one line ends with the country and may begin with the venue.
void put_address(ImportBuilder &builder, ImportedGroup &group, const GuideRow &row)
{
    Place place = place_of(row.text("formatted_address"));
    const std::string street = row.text("address");
    const std::string city = row.text("city");
    const std::string postcode = row.text("postal_code");
    if (!street.empty())
        place.street = street;
    const std::string region = row.region();
    if (!city.empty())
        place.town = city;
    if (schedule::is_postcode(postcode))
        place.postcode = postcode;
    if (place.town.empty())
        place.town = region;
    const std::string location = row.text("location");
    const std::string venue = is_online_place(location) ? std::string() : location;
    builder.put(group, Field::Venue, Text(venue.empty() ? place.venue : venue));
    builder.put(group, Field::Street, Text(place.street));
    builder.put(group, Field::Postcode, Text(place.postcode));
    builder.put(group, Field::Town, Text(place.town));
    builder.put(group, Field::Directions, Text(row.text("location_notes")));
}

/// Where one joins from afar, and whether there is a room as well.
void put_attendance(ImportBuilder &builder, ImportedGroup &group, const GuideRow &row, const std::set<std::string> &types)
{
    const std::string link = row.text("conference_url");
    const std::string dial = row.text("conference_phone");
    const std::string option = simplified(row.text("attendance_option"));
    const bool afar = !link.empty() || !dial.empty() || has(types, "ONL") || option == "online" || option == "hybrid";
    // Without a street an address is only where a map puts its pin.
    const bool nowhere =
        simplified(row.text("approximate")) == "yes" || (group.group.street.empty() && group.group.venue.empty());
    const bool no_room = option == "online" || has(types, "TC") || (option.empty() && nowhere);
    builder.put(group, Field::Link, Text(link));
    builder.put(group, Field::Attendance, Text(!afar ? "in-person" : no_room ? "online" : "both"));
    if (afar && no_room) {
        for (const Field field : {Field::Venue, Field::Street, Field::Postcode, Field::Directions}) {
            copy_field(group.group, schedule::Group(), field);
            group.told.reset(static_cast<std::size_t>(field));
        }
    }
}

/// What is not understood may be why a group is closed, unless the group says that it is open.
void put_unknown_types(ImportBuilder &builder, ImportedGroup &group, const GuideTypes &types)
{
    const bool unclear = !types.unknown.empty() || types.odd > 0;
    if (!unclear || (has(types.codes, "O") && !has(types.codes, "C")))
        return;
    builder.put(group, Field::Open, Text("false"));
    if (!types.unknown.empty() && !group.tells(Field::Condition))
        builder.put(group, Field::Condition, Text(types.unknown));
    if (!types.unknown.empty())
        builder.warning(codes::unknown_types(types.unknown), group.line, group.key + ".types");
}

void put_types(ImportBuilder &builder, ImportedGroup &group, const std::set<std::string> &types)
{
    if (has(types, "C") || has(types, "O"))
        builder.put(group, Field::Open, Text(has(types, "C") ? "false" : "true"));
    if (has(types, "X"))
        builder.put(group, Field::StepFree, Text("true"));
    if (has(types, "DA") != has(types, "EN"))
        builder.put(group, Field::Language, Text(has(types, "DA") ? "da" : "en"));
    for (const GuideType &audience : guide_audiences) {
        if (!types.contains(std::string(audience.code)))
            continue;
        const Text label(std::map<std::string, std::string, std::less<>>{{"da", std::string(audience.danish)},
                                                                         {"en", std::string(audience.english)}});
        builder.put(group, Field::ForWhom, label);
        if (has(types, "C"))
            builder.put(group, Field::Condition, label);
        break;
    }
}

}  // namespace

std::string GuideRow::text(const char *key) const
{
    return as_text(m_object.value(QLatin1String(key)));
}

std::string GuideRow::text(std::initializer_list<const char *> keys) const
{
    for (const char *key : keys) {
        if (std::string found = text(key); !found.empty())
            return found;
    }
    return {};
}

std::optional<std::vector<schedule::weekday>> GuideRow::days() const
{
    std::vector<schedule::weekday> days;
    const QJsonValue value = m_object.value(QStringLiteral("day"));
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return days;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : values) {
        const auto day = day_of(entry);
        if (!day)
            return std::nullopt;
        days.push_back(*day);
    }
    return days;
}

GuideTypes GuideRow::types() const
{
    return guide_types(m_object.value(QStringLiteral("types")));
}

std::string GuideRow::region() const
{
    const QJsonArray regions = m_object.value(QStringLiteral("regions")).toArray();
    if (!regions.isEmpty())
        return as_text(regions.last());
    return text({"sub_sub_region", "sub_region", "region"});
}

void put_guide_facts(ImportBuilder &builder, ImportedGroup &group, const GuideRow &row)
{
    const GuideTypes types = row.types();
    builder.put(group, Field::Name, Text(row.text({"name", "group", "location"})));
    put_address(builder, group, row);
    put_attendance(builder, group, row, types.codes);
    put_types(builder, group, types.codes);
    put_unknown_types(builder, group, types);
    std::string notes = row.text("notes");
    for (const char *key : {"group_notes", "conference_url_notes", "conference_phone_notes"}) {
        const std::string more = row.text(key);
        if (!more.empty() && notes.find(more) == std::string::npos)
            add_item(notes, " ", more);
    }
    // A number to dial in on may hold the meeting's password behind a comma.
    const std::string dial = row.text("conference_phone");
    builder.allow_phone(dial.substr(0, dial.find_first_of(",;#*")));
    if (!dial.empty())
        add_item(notes, " ",
                 "Telefon: " + (builder.options().with.passwords ? dial : dial.substr(0, dial.find_first_of(",;#*"))));
    builder.put(group, Field::Notes, Text(notes));
    builder.put(group, Field::Contact, Text(row.text("contact_1_name")));
    builder.put(group, Field::Email, Text(row.text({"contact_1_email", "email"})));
    builder.put(group, Field::Phone, Text(row.text({"contact_1_phone", "phone"})));
}

bool is_known_guide_key(std::string_view key)
{
    constexpr std::string_view known[] = {"name",
                                          "slug",
                                          "day",
                                          "time",
                                          "end_time",
                                          "timezone",
                                          "formatted_address",
                                          "address",
                                          "city",
                                          "state",
                                          "postal_code",
                                          "country",
                                          "approximate",
                                          "region",
                                          "sub_region",
                                          "sub_sub_region",
                                          "regions",
                                          "location",
                                          "location_notes",
                                          "group",
                                          "group_notes",
                                          "notes",
                                          "conference_url",
                                          "conference_url_notes",
                                          "conference_phone",
                                          "conference_phone_notes",
                                          "attendance_option",
                                          "types",
                                          "updated",
                                          "contact_1_name",
                                          "contact_1_email",
                                          "contact_1_phone",
                                          "email",
                                          "phone",
                                          guide_key};
    return std::ranges::find(known, key) != std::end(known);
}

}  // namespace exchange
