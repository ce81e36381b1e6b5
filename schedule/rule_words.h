// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/words.h"

namespace schedule {

/// A recurrence rule in words, where it has a shape that people speak of: "sidste hverdag i måneden", "den 24. december hvert
/// år", with its last date behind where it has one; otherwise Words::by_plan.
std::string rule_words(const Words &words, const Rule &rule);

}  // namespace schedule
