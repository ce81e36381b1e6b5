// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/zones.h"
#include "ical/problem_codes.h"

#include "ical/components.h"
#include "ical/timezone.h"
#include "ical/values.h"
#include "schedule/text.h"
#include "schedule/zone_names.h"

#include <utility>

namespace ical {

using schedule::Problem;
using schedule::Zone;

namespace {

/// More than any calendar needs; each name that is new costs a look at the system's files.
constexpr std::size_t most_names = 100;
constexpr std::size_t most_definitions = 10'000;
constexpr int most_zone_rules = 400;

Problem unknown(const std::string &name)
{
    const std::string shown = parse_text(name);
    const std::string nearest = schedule::nearest_zone_name(name);
    return schedule::error(nearest.empty() ? codes::foreign_zone(shown) : codes::misspelt_zone(shown, nearest));
}

}  // namespace

Zones::Zones(std::string_view bytes, const Zone &danish)
    : m_bytes(bytes),
      m_danish(std::make_shared<const Zone>(danish)),
      m_utc(std::make_shared<const Zone>(Zone::from_transitions("UTC", schedule::seconds(0), {}))),
      m_rules_left(most_zone_rules)
{
}

tl::expected<ZonePointer, Problem> Zones::find(const std::string &name)
{
    // The one that nearly every event is in, whatever else a file names.
    if (name == m_danish->name())
        return m_danish;
    if (const auto known = m_known.find(name); known != m_known.end())
        return known->second;
    if (m_known.size() >= most_names)
        return tl::unexpected(schedule::error(codes::too_many_zones(most_names)));
    return m_known.emplace(name, load(name)).first->second;
}

tl::expected<ZonePointer, Problem> Zones::load(const std::string &name)
{
    if (auto zone = schedule::load_zone_called(name))
        return zone->name() == m_danish->name() ? m_danish : std::make_shared<const Zone>(std::move(*zone));
    if (!m_definitions)
        find_definitions();
    const auto place = m_definitions->find(name);
    if (place == m_definitions->end())
        return tl::unexpected(unknown(name));
    auto zone = read_timezone(m_bytes.substr(place->second.offset), name, m_rules_left);
    if (zone)
        return std::make_shared<const Zone>(std::move(*zone));
    return tl::unexpected(schedule::error(codes::bad_zone(place->second.line, zone.error())));
}

void Zones::find_definitions()
{
    m_definitions.emplace();
    Components components(m_bytes);
    // One name each, so that reading all zones reads no line twice.
    std::optional<Place> unnamed;
    for (auto step = components.next(); step != Components::Step::Done; step = components.next()) {
        if (!components.is_in({"VCALENDAR", "VTIMEZONE"}))
            continue;
        if (step == Components::Step::Begin) {
            unnamed = {components.source().offset(), components.source().number()};
        } else if (step == Components::Step::Property && is_name(components.line().name, "TZID") && unnamed &&
                   m_definitions->size() < most_definitions) {
            m_definitions->emplace(parse_text(trimmed(components.line().value)), *unnamed);
            unnamed.reset();
        }
    }
}

}  // namespace ical
