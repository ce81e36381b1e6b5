// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre.h"
#include "schedule/words.h"
#include "schedule/zone.h"

#include <QString>

namespace kit {

/// What one ought to know before trusting any date on the screen.
QString clock_caveat();

/// "Planen er fra 12. november. …" where the kept copy of a feed is older at `now` than the centre allows, or is not there at
/// all; empty where every copy is fresh.
QString age_caveat(const std::vector<config::FeedAge> &feeds, schedule::sys_seconds now, const schedule::Words &words,
                   const schedule::Zone &zone);

}  // namespace kit
