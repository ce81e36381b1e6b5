// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/telling.h"

#include <optional>
#include <string>
#include <vector>

namespace handouts {

enum class SayNext {
    Always,
    WhereNeeded,  ///< where the rhythm alone does not say it: "hver anden onsdag", a new place, a break
};

/// "Næste møde: onsdag 25. november kl. 18.00–19.00. Nyt sted: Biblioteket.", the time only where it is not the group's usual
/// one; then a line for each of several rhythms that need one of their own. Nothing of meetings that `listed` shows, and nothing
/// where none is planned.
std::vector<std::string> next_lines(const Telling &telling, std::size_t group, SayNext when,
                                    const std::vector<schedule::Meeting> &listed = {});

/// The next meeting of one of the group's rhythms, wherever it was moved to.
std::optional<schedule::Meeting> next_of_rhythm(const Telling &telling, std::size_t group, const schedule::Rhythm &rhythm);

/// "Næste møde: …" of that one, where it is needed; otherwise empty.
std::string next_line(const Telling &telling, const schedule::Rhythm &rhythm, const schedule::Meeting &next);

}  // namespace handouts
