// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/zone.h"

#include "schedule/problem_codes.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <utility>

#include <QDateTime>
#include <QTimeZone>

namespace schedule {

namespace {

// The years that have transitions, cut into slots of 48 days: an instant finds its transition without a search. The length
// is a power of two, so that the division is a shift.
constexpr seconds slot(1 << 22);
constexpr sys_seconds index_begin = std::chrono::sys_days(std::chrono::year(1970) / 1 / 1);
constexpr sys_seconds index_end = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);

/// QTimeZone takes any word for a zone of offset 0, so the name is held against the system's files first.
bool is_system_zone(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' ||
               c == '/';
    };
    if (name.empty() || name.size() > 64 || name.front() == '/' || !std::ranges::all_of(name, allowed))
        return false;
    for (const char *root : {"/usr/share/zoneinfo", "/usr/lib/zoneinfo"}) {
        const std::filesystem::path file = std::filesystem::path(root) / name;
        std::error_code error;
        if (!std::filesystem::is_regular_file(file, error))
            continue;
        std::array<char, 4> magic{};
        std::ifstream(file, std::ios::binary).read(magic.data(), magic.size());
        if (std::string_view(magic.data(), magic.size()) == "TZif")
            return true;
    }
    return false;
}

std::optional<int> number(std::string_view text, std::size_t at, std::size_t length)
{
    if (text.size() < at + length)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(at, length)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// `Z`, `+01:00` or `+0100`: seconds east of UTC.
std::optional<seconds> parse_offset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return seconds(0);
    const bool colon = text.size() == 6 && text[3] == ':';
    if ((!colon && text.size() != 5) || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const auto hour = number(text, 1, 2);
    const auto minute = number(text, colon ? 4 : 3, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    const seconds east = std::chrono::hours(*hour) + minutes(*minute);
    return text[0] == '-' ? -east : east;
}

}  // namespace

tl::expected<Zone, Problem> Zone::load(std::string_view iana_name)
{
    const auto unknown = [&] { return tl::unexpected(error(codes::unknown_zone(iana_name))); };
    if (!is_system_zone(iana_name))
        return unknown();
    const QTimeZone source(QByteArray(iana_name.data(), static_cast<qsizetype>(iana_name.size())));
    if (!source.isValid())
        return unknown();

    // Wide enough for any schedule; outside it the nearest offset holds.
    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    Zone zone;
    zone.m_name = iana_name;
    zone.m_transitions.push_back({sys_seconds(seconds(first.toSecsSinceEpoch())), seconds(source.offsetFromUtc(first))});
    const auto append = [&zone](const QTimeZone::OffsetData &change) {
        const seconds offset(change.offsetFromUtc);
        if (offset != zone.m_transitions.back().offset)
            zone.m_transitions.push_back({sys_seconds(seconds(change.atUtc.toSecsSinceEpoch())), offset});
    };
    QDateTime reached = first;
    for (const QTimeZone::OffsetData &change : source.transitions(first, last)) {
        append(change);
        reached = change.atUtc;
    }
    // Qt 6.4 ends that list with the zone file's own table (2037); the rule behind the table answers step by step, but not
    // exactly at the table's end.
    for (auto change = source.nextTransition(reached.addSecs(1)); change.atUtc.isValid() && change.atUtc < last;
         change = source.nextTransition(change.atUtc.addSecs(1)))
        append(change);
    zone.build_index();
    return zone;
}

Zone Zone::from_transitions(std::string name, seconds first, std::vector<std::pair<sys_seconds, seconds>> changes)
{
    std::ranges::stable_sort(changes, {}, &std::pair<sys_seconds, seconds>::first);
    Zone zone;
    zone.m_name = std::move(name);
    zone.m_transitions.push_back({sys_seconds::min(), first});
    for (const auto &[at, offset] : changes) {
        if (zone.m_transitions.back().at == at)
            zone.m_transitions.back().offset = offset;
        else if (zone.m_transitions.back().offset != offset)
            zone.m_transitions.push_back({at, offset});
    }
    zone.build_index();
    return zone;
}

void Zone::build_index()
{
    m_before.clear();
    auto next = m_transitions.begin();
    // The slot before the first holds all time before it, the one behind the last all time after it.
    m_before.push_back(0);
    for (sys_seconds begin = index_begin; begin <= index_end; begin += slot) {
        next = std::find_if(next, m_transitions.end(), [begin](const Transition &change) { return change.at > begin; });
        m_before.push_back(static_cast<std::uint32_t>(next - m_transitions.begin()));
    }
    m_before.push_back(static_cast<std::uint32_t>(m_transitions.size()));

    for (std::size_t i = 1; i < m_transitions.size(); ++i) {
        const Transition &before = m_transitions[i - 1];
        // Behind the gap or the overlap of this change, and of all before it.
        const local_seconds behind(m_transitions[i].at.time_since_epoch() + std::max(before.offset, m_transitions[i].offset));
        m_transitions[i].wall_begin = std::max(before.wall_begin, behind);
    }
}

std::size_t Zone::holding(sys_seconds instant) const
{
    const auto number = instant < index_begin ? 0 : (instant - index_begin) / slot + 1;
    const auto place = std::min(static_cast<std::size_t>(number), m_before.size() - 2);
    // Most slots hold no transition and some hold one, so that there is next to nothing to search.
    const auto begin = m_transitions.begin();
    const auto after = std::upper_bound(begin + m_before[place], begin + m_before[place + 1], instant,
                                        [](sys_seconds sought, const Transition &change) { return sought < change.at; });
    return after == begin ? 0 : static_cast<std::size_t>(after - begin) - 1;
}

sys_seconds Zone::to_utc(local_seconds wall) const
{
    const auto with = [wall](seconds offset) { return sys_seconds(wall.time_since_epoch() - offset); };
    // Begin where the offset surely held before `wall`, then go on until the answer lies before the next change.
    std::size_t current = holding(sys_seconds(wall.time_since_epoch() - std::chrono::hours(26)));
    while (current + 1 < m_transitions.size() && with(m_transitions[current].offset) >= m_transitions[current + 1].at)
        ++current;
    const bool in_gap = current > 0 && with(m_transitions[current].offset) < m_transitions[current].at;
    return with(m_transitions[in_gap ? current - 1 : current].offset);
}

seconds Zone::offset_at(sys_seconds instant) const
{
    return m_transitions[holding(instant)].offset;
}

local_seconds Zone::to_local(sys_seconds instant) const
{
    return local_seconds(instant.time_since_epoch() + offset_at(instant));
}

Zone::Stretch Zone::stretch_at(sys_seconds instant) const
{
    const std::size_t current = holding(instant);
    const Transition &change = m_transitions[current];
    const local_seconds end = current + 1 < m_transitions.size()
                                  ? local_seconds(m_transitions[current + 1].at.time_since_epoch() + change.offset)
                                  : local_seconds::max();
    return {change.offset, change.wall_begin, end};
}

std::optional<sys_seconds> parse_instant(std::string_view text, const Zone &zone)
{
    const auto date = parse_date(text.substr(0, std::min<std::size_t>(10, text.size())));
    if (!date)
        return std::nullopt;
    if (text.size() == 10)
        return zone.to_utc(*date);
    if (text[10] != 'T' && text[10] != 't' && text[10] != ' ')
        return std::nullopt;
    const auto hour = number(text, 11, 2);
    const auto minute = number(text, 14, 2);
    if (!hour || !minute || text[13] != ':' || *hour > 23 || *minute > 59)
        return std::nullopt;
    local_seconds wall = *date + std::chrono::hours(*hour) + minutes(*minute);
    std::string_view rest = text.substr(16);
    if (rest.starts_with(':')) {
        const auto second = number(rest, 1, 2);
        if (!second || *second > 59)
            return std::nullopt;
        wall += seconds(*second);
        rest.remove_prefix(3);
        if (rest.starts_with('.')) {
            const auto end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
            if (end == 1)
                return std::nullopt;
            rest.remove_prefix(end);
        }
    }
    if (rest.empty())
        return zone.to_utc(wall);
    const auto offset = parse_offset(rest);
    if (!offset)
        return std::nullopt;
    return sys_seconds(wall.time_since_epoch() - *offset);
}

std::string to_iso(sys_seconds instant, const Zone &zone)
{
    const seconds offset = zone.offset_at(instant);
    const local_seconds wall(instant.time_since_epoch() + offset);
    const local_days date = std::chrono::floor<std::chrono::days>(wall);
    const std::chrono::hh_mm_ss time(wall - date);
    const auto east = std::chrono::abs(std::chrono::duration_cast<minutes>(offset)).count();
    std::string text = to_iso(date);
    const auto append = [&text](char before, long value) {
        text += before;
        text += static_cast<char>('0' + value / 10);
        text += static_cast<char>('0' + value % 10);
    };
    append('T', time.hours().count());
    append(':', time.minutes().count());
    append(':', time.seconds().count());
    append(offset < seconds(0) ? '-' : '+', east / 60);
    append(':', east % 60);
    return text;
}

}  // namespace schedule
