// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/series_times.h"

#include <algorithm>

namespace exchange {

using schedule::local_seconds;

namespace {

constexpr schedule::minutes length_without_end(60);
constexpr schedule::minutes longest_slot(24 * 60);

}  // namespace

std::optional<Slot> SeriesTimes::slot_of(const ical::DateTime &start, const ical::Duration &length, Of of) const
{
    const local_seconds wall = start.zone->name() == m_danish.name() ? start.wall : m_danish.to_local(start.instant());
    Slot slot;
    slot.date = std::chrono::floor<std::chrono::days>(wall);
    slot.time.start = std::chrono::floor<schedule::minutes>(wall - slot.date);
    schedule::minutes lasts = std::chrono::ceil<schedule::minutes>(std::chrono::days(length.days) + length.exact);
    // Over a change of the clock the end has a wall time of its own; not so for a start in the hour that spring skips.
    if (of == Of::OneMeeting && m_danish.to_local(m_danish.to_utc(wall)) == wall && lasts < longest_slot)
        lasts = std::chrono::ceil<schedule::minutes>(m_danish.to_local(m_danish.to_utc(wall) + lasts) - wall);
    slot.time.end = slot.time.start + lasts;
    if (lasts == schedule::minutes(0))
        slot.time.end = std::min(slot.time.start + length_without_end, longest_slot);
    return slot.time.end <= longest_slot ? std::optional(slot) : std::nullopt;
}

bool SeriesTimes::keeps_danish_time(const schedule::Zone &zone)
{
    if (zone.name() == m_danish.name())
        return true;
    const auto [known, is_new] = m_steady.try_emplace(zone.name(), true);
    if (!is_new)
        return known->second;
    const schedule::sys_seconds from(m_builder.options().today.time_since_epoch() - std::chrono::days(366));
    const auto apart = [&](schedule::sys_seconds at) { return zone.offset_at(at) - m_danish.offset_at(at); };
    for (schedule::sys_seconds at = from; at < from + 4 * std::chrono::days(366); at += std::chrono::hours(12))
        known->second = known->second && apart(at) == apart(from);
    return known->second;
}

}  // namespace exchange
