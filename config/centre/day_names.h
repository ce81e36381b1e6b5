// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/group.h"

#include <array>
#include <string_view>

namespace config {

/// The words of `groups.toml` for schedule::OnDayOff, in its order.
constexpr std::array<std::string_view, 3> policy_names = {"meet", "skip", "ask"};

struct ConventionalName {
    schedule::Holiday day;
    std::string_view name;
};

/// The words of `groups.toml` for the days that a plan may count as days off.
constexpr std::array<ConventionalName, 4> conventional_names = {{
    {schedule::Holiday::ChristmasEve, "christmas-eve"},
    {schedule::Holiday::NewYearsEve, "new-years-eve"},
    {schedule::Holiday::ConstitutionDay, "constitution-day"},
    {schedule::Holiday::LabourDay, "labour-day"},
}};

}  // namespace config
