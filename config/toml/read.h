// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <optional>

namespace config {

/// What reading gave: a value where it can be used, and every problem that was met (warnings too), in file order. There may be
/// errors beside a value: those of which the reader took the safe side, as with a group that says in a wrong way that it is
/// closed, which is shown closed until the error is put right.
template<typename Value>
struct Read {
    std::optional<Value> value;
    schedule::Problems problems;
};

}  // namespace config
