// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/order.h"
#include "schedule/problem.h"

#include <array>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace handouts {

/// A PDF's bytes; the same order gives the same bytes on every host. Errors: `no-groups`, `unknown-group` (an index outside the
/// plan), `bad-font`, `pdf`.
using Pdf = tl::expected<std::string, schedule::Problem>;

/// One group on one sheet; several groups give several sheets in one file, each with its own page numbers.
Pdf meeting(const Order &order);

/// The sheet for the discharge plan (udslusningsplan): the chosen groups, the next five dates across them, what happens at a
/// meeting.
Pdf discharge(const Order &order);

/// A document that can be asked for by name.
struct Kind {
    std::string_view name;  ///< as the command line says it
    Pdf (*make)(const Order &);
};

inline constexpr std::array kinds = {Kind{"meeting", meeting}, Kind{"discharge", discharge}};

}  // namespace handouts
