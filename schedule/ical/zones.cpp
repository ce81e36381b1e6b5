// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/zones.h"

#include "ical/components.h"
#include "ical/timezone.h"
#include "ical/values.h"
#include "schedule/in_english.h"
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
constexpr std::size_t longest_shown = 60;

Problem problem(std::string code, std::string text)
{
    return schedule::error(schedule::in_english(code, text));
}

Problem unknown(const std::string &name)
{
    const std::string nearest = schedule::nearest_zone_name(name);
    std::string shown = parse_text(name.substr(0, longest_shown));
    return problem("unknown-zone", "unknown time zone \"" + schedule::without_control_characters(shown) + "\"; write " +
                                       (nearest.empty() ? "a name such as Europe/Copenhagen" : nearest));
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
        return tl::unexpected(problem("too-many-zones", "this file names more than " + std::to_string(most_names) +
                                                            " time zones; use a few of them, such as Europe/Copenhagen"));
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
    return tl::unexpected(
        problem(std::string(zone.error().code.name()),
                "the VTIMEZONE of that name (line " + std::to_string(place->second.line) + ") " + english(zone.error())));
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
