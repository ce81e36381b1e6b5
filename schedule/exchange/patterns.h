// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/recurrence.h"
#include "schedule/rhythm.h"

#include <optional>
#include <vector>

namespace exchange {

/// The recurrence (RFC 5545 section 3.3.10) that gives the dates of a pattern, without an end of its own; nothing for single
/// dates. A parity of weeks is a yearly rule by week numbers, since every second week is another thing.
std::optional<schedule::Recurrence> recurrence_of(const schedule::Pattern &pattern);

/// The plainest pattern that gives the same dates as the rule from its start on; the rule itself where no other does. The end of
/// a rule stays with it: `Rule::last` is the rhythm's to keep where the pattern is a plainer one.
schedule::Pattern plain_pattern(const schedule::Rule &rule);

/// The rhythm of a rule at a time of day: its pattern as plain as can be, from the rule's start to its end.
schedule::Rhythm rhythm_of(const schedule::Rule &rule, const schedule::TimeSpan &time);

/// The rhythms with those made one that differ only in their weekdays, in the order of the first of each.
std::vector<schedule::Rhythm> with_days_together(const std::vector<schedule::Rhythm> &rhythms);

}  // namespace exchange
