// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/recurrence.h"

#include <cstdint>
#include <string>
#include <vector>

namespace schedule {

/// A sound rule and the date it begins on; its dates are asked for up to `last`.
struct RuleCase {
    local_days start;
    Recurrence rule;
    local_days last;
};

/// Made by a generator of our own: the same for the same seed on every machine.
std::vector<RuleCase> generated_rules(std::uint32_t seed, std::size_t count);

/// "1997-09-02 FREQ=DAILY;UNTIL=19971224"
std::string to_text(const RuleCase &made);

/// What our own engine names, as far as another is asked.
std::vector<local_days> our_dates(const RuleCase &made);

constexpr std::size_t most_dates = 40;

}  // namespace schedule
