// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/zone.h"

#include <memory>

namespace ical {

/// A DATE or a DATE-TIME (RFC 5545 sections 3.3.4 and 3.3.5), `wall` as the file has it; midnight for a DATE.
struct DateTime {
    enum class Kind { Date, Floating, Utc, Zoned };

    Kind kind = Kind::Floating;
    schedule::local_seconds wall;
    std::shared_ptr<const schedule::Zone> zone;  ///< that `wall` is read in; never null. The Danish one for DATE and floating.

    schedule::local_days date() const { return std::chrono::floor<std::chrono::days>(wall); }
    schedule::sys_seconds instant() const { return zone->to_utc(wall); }

    friend bool operator==(const DateTime &a, const DateTime &b)
    {
        return a.kind == b.kind && a.wall == b.wall &&
               (a.zone == b.zone || (a.zone && b.zone && a.zone->name() == b.zone->name()));
    }
};

/// How long an event is. Days are nominal (the same wall time on a later day), seconds exact, and both are added: a DTEND with a
/// time gives seconds alone, DURATION both (sections 3.3.6 and 3.8.5.3).
struct Duration {
    int days = 0;
    schedule::seconds exact{};

    friend bool operator==(const Duration &, const Duration &) = default;
};

}  // namespace ical
