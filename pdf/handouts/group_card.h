// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

namespace handouts {

/// A group for the discharge handout: what it is called, when, where and for whom, its codes at the right.
Block group_card(const Job &job, std::size_t group);

/// The same group with all that is known of it, for its own sheet.
Block group_facts(const Job &job, std::size_t group);

}  // namespace handouts
