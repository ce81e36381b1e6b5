// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

#include <optional>

namespace handouts {

/// The two codes of a group side by side, each with a line that says what scanning does: the next meeting for the phone's
/// calendar (where one is held) and the schedule on the net (where the centre has an address that can be printed large enough).
struct Codes {
    double width = 0;  ///< 0 = there is neither
    Block block;
};

Codes codes(const Job &job, std::size_t group);

/// The schedule's code alone, so many millimetres wide without its quiet zone; its caption reaches past it at both sides.
Codes schedule_alone(const Job &job, double width);

}  // namespace handouts
