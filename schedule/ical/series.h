// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/event_reader.h"
#include "ical/report.h"

#include <vector>

namespace ical {

/// Puts the events of one UID together, in the order in which the file first names each. Of two versions of a master, or of one
/// occurrence, the newer one holds, or else the later in the file. Two masters of the same version that begin at different times
/// are most likely two events with one UID: a warning says so.
std::vector<Series> gather(std::vector<ReadEvent> events, Report &report);

}  // namespace ical
