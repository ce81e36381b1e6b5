// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/finding.h"

#include <variant>
#include <vector>

namespace schedule {

/// Why something was left out; of any other finding its own code.
inline Code cause(const Finding &finding)
{
    if (!finding.code.name().ends_with("left-out"))
        return finding.code;
    return cause(std::get<std::vector<Finding>>(finding.values.back().is()).front());
}

}  // namespace schedule
