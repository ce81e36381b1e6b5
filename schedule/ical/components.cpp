// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/components.h"

#include "ical/values.h"

#include <algorithm>
#include <array>

namespace ical {

namespace {

constexpr std::size_t longest_name = 64;

std::string name_of(std::string_view value)
{
    return upper(trimmed(value).substr(0, longest_name));
}

/// Components that stand in a VCALENDAR and in nothing else: where one begins inside another, that one's END was lost.
bool stands_in_calendar(std::string_view name)
{
    constexpr std::array<std::string_view, 5> names = {"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"};
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

bool Components::is_in(std::initializer_list<std::string_view> path) const
{
    return std::ranges::equal(m_path, path);
}

Components::Step Components::next()
{
    if (m_leave)
        m_path.pop_back();
    m_leave = false;
    while (true) {
        if (m_take_again && m_path.size() > m_keep)
            return cut_short();
        if (!m_take_again && !m_lines.next()) {
            m_keep = 0;
            return m_path.empty() ? Step::Done : cut_short();
        }
        m_take_again = false;
        if (const auto step = take_line())
            return *step;
    }
}

std::optional<Components::Step> Components::take_line()
{
    const bool sound = parse(m_lines.text(), m_line);
    if (sound && is_name(m_line.name, "BEGIN"))
        return begin(name_of(m_line.value));
    if (sound && is_name(m_line.name, "END"))
        return end(name_of(m_line.value));
    if (m_below > 0)
        return std::nullopt;
    return sound ? Step::Property : Step::BadLine;
}

std::optional<Components::Step> Components::begin(std::string_view name)
{
    if (name == "VCALENDAR" && !m_path.empty())
        return keep_and_take_again(0);
    const auto lost = std::ranges::find_if(m_path, stands_in_calendar);
    if (stands_in_calendar(name) && lost != m_path.end())
        return keep_and_take_again(static_cast<std::size_t>(lost - m_path.begin()));
    if (m_path.size() == deepest_nesting)
        return ++m_below == 1 ? std::optional(Step::TooDeep) : std::nullopt;
    m_path.emplace_back(name);
    return Step::Begin;
}

std::optional<Components::Step> Components::end(std::string_view name)
{
    // Below the deepest level names are not kept: an END belongs to the innermost one there, unless it is of those whose END
    // must not be missed.
    if (m_below > 0 && !stands_in_calendar(name) && name != "VCALENDAR") {
        --m_below;
        return std::nullopt;
    }
    const auto found = std::find(m_path.rbegin(), m_path.rend(), name);
    if (found == m_path.rend())
        return m_below > 0 ? std::nullopt : std::optional(Step::StrayEnd);
    const auto depth = static_cast<std::size_t>(m_path.rend() - found);
    if (depth < m_path.size())
        return keep_and_take_again(depth);
    m_below = 0;
    m_leave = true;
    return Step::End;
}

Components::Step Components::keep_and_take_again(std::size_t keep)
{
    m_keep = keep;
    m_take_again = true;
    return cut_short();
}

Components::Step Components::cut_short()
{
    m_below = 0;
    m_leave = true;
    return Step::CutShort;
}

}  // namespace ical
