// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

namespace handouts {

/// A group for the discharge handout: what it is called, when, when next and what is otherwise until `last`, where and for whom,
/// its codes at the right.
Block group_card(const Job &job, std::size_t group, schedule::local_days last);

/// The same group with all that is known of it, for its own sheet, on which these meetings are listed.
Block group_facts(const Job &job, std::size_t group, const std::vector<schedule::Meeting> &listed);

}  // namespace handouts
