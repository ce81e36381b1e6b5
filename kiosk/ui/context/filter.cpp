// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/filter.h"

namespace context {

using namespace std::chrono;

namespace {

constexpr unsigned all_days = 0b1111111;
constexpr unsigned all_parts = 0b111;

/// Where every bit is set nothing is asked for.
unsigned some_of(unsigned picked, unsigned all)
{
    picked &= all;
    return picked == all ? 0 : picked;
}

}  // namespace

unsigned day_part(schedule::minutes start)
{
    return start < 12h ? 0 : start < 17h ? 1 : 2;
}

QString for_whom_key(const schedule::Group &group)
{
    return QString::fromStdString(group.for_whom.in({}));
}

unsigned Filter::active() const
{
    unsigned asked = 0;
    if (!town.isEmpty())
        asked |= Town;
    if (weekdays)
        asked |= Weekdays;
    if (day_parts)
        asked |= DayParts;
    if (!for_whom.isEmpty())
        asked |= ForWhom;
    if (only_open)
        asked |= Open;
    if (only_online)
        asked |= Online;
    if (step_free)
        asked |= StepFree;
    return asked;
}

unsigned Filter::refusals(const schedule::Group &group) const
{
    unsigned refused = 0;
    if (!town.isEmpty() && town != QString::fromStdString(group.town))
        refused |= Town;
    if (!for_whom.isEmpty() && for_whom != for_whom_key(group))
        refused |= ForWhom;
    if (only_open && !group.open)
        refused |= Open;
    if (only_online && group.attendance == schedule::Attendance::InPerson)
        refused |= Online;
    if (step_free && !group.step_free)
        refused |= StepFree;
    return refused;
}

unsigned Filter::refusals(const schedule::Meeting &meeting) const
{
    unsigned refused = 0;
    if (weekdays && !(weekdays >> (weekday(meeting.date).iso_encoding() - 1) & 1))
        refused |= Weekdays;
    if (day_parts && !(day_parts >> day_part(meeting.time.start) & 1))
        refused |= DayParts;
    // Nobody knows the steps of a place that a single meeting was moved to.
    if (step_free && !meeting.moved_place.empty())
        refused |= StepFree;
    return refused;
}

Filter Filter::without(unsigned facets) const
{
    Filter rest = *this;
    if (facets & Town)
        rest.town.clear();
    if (facets & Weekdays)
        rest.weekdays = 0;
    if (facets & DayParts)
        rest.day_parts = 0;
    if (facets & ForWhom)
        rest.for_whom.clear();
    if (facets & Open)
        rest.only_open = false;
    if (facets & Online)
        rest.only_online = false;
    if (facets & StepFree)
        rest.step_free = false;
    return rest;
}

QVariantMap Filter::to_map() const
{
    return {{QStringLiteral("town"), town},          {QStringLiteral("forWhom"), for_whom},
            {QStringLiteral("weekdays"), weekdays},  {QStringLiteral("dayParts"), day_parts},
            {QStringLiteral("onlyOpen"), only_open}, {QStringLiteral("onlyOnline"), only_online},
            {QStringLiteral("stepFree"), step_free}};
}

Filter Filter::from(const QVariantMap &map)
{
    Filter filter;
    filter.town = map.value(QStringLiteral("town")).toString();
    filter.for_whom = map.value(QStringLiteral("forWhom")).toString();
    filter.weekdays = some_of(map.value(QStringLiteral("weekdays")).toUInt(), all_days);
    filter.day_parts = some_of(map.value(QStringLiteral("dayParts")).toUInt(), all_parts);
    filter.only_open = map.value(QStringLiteral("onlyOpen")).toBool();
    filter.only_online = map.value(QStringLiteral("onlyOnline")).toBool();
    filter.step_free = map.value(QStringLiteral("stepFree")).toBool();
    return filter;
}

}  // namespace context
