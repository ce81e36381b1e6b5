// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace schedule {

/// A time zone as a table of its transitions, so that wall time is resolved in one place and the same on every host.
///
/// Source: the system's tzdata, read through QTimeZone. QTimeZone's own conversion from local time is not used: in a gap
/// and in an overlap it gives answers that differ from RFC 5545.
class Zone {
public:
    /// Error `unknown-zone` where the system has no zone of that IANA name (QTimeZone alone would accept any word).
    static tl::expected<Zone, Problem> load(std::string_view iana_name);

    /// A zone that no system file describes (section 3.6.5, VTIMEZONE): `first` holds before all changes, and each of those from
    /// its instant on. They may stand in any order; of two at one instant the later in the list holds.
    static Zone from_transitions(std::string name, seconds first, std::vector<std::pair<sys_seconds, seconds>> changes);

    /// RFC 5545 section 3.3.5: in a gap the offset before it holds, in an overlap the first of the two instants.
    sys_seconds to_utc(local_seconds wall) const;
    local_seconds to_local(sys_seconds instant) const;

    /// Wall times that lie together and have one offset: to_utc(wall) is wall - offset for begin <= wall < end.
    struct Stretch {
        seconds offset;  ///< east of UTC
        local_seconds begin;
        local_seconds end;
    };
    /// The stretch that holds at `instant`, so that many wall times near it need no search; empty where changes lie closer
    /// together than they reach.
    Stretch stretch_at(sys_seconds instant) const;

    /// Seconds east of UTC at `instant`.
    seconds offset_at(sys_seconds instant) const;
    const std::string &name() const { return m_name; }

private:
    struct Transition {
        sys_seconds at;
        seconds offset;                                   ///< east of UTC, from `at` on
        local_seconds wall_begin = local_seconds::min();  ///< from this wall time on no earlier offset holds
    };

    void build_index();
    /// The index of the transition that holds at `instant`.
    std::size_t holding(sys_seconds instant) const;

    std::string m_name;
    std::vector<Transition> m_transitions;  ///< ascending; the first holds for all time before it
    std::vector<std::uint32_t> m_before;    ///< by slot of time: how many transitions lie before it
};

/// An instant from ISO 8601 (RFC 3339 profile): a date with or without a time, with `Z`, an offset, or without one, when it is
/// wall time in `zone`. Nothing where the text is none.
std::optional<sys_seconds> parse_instant(std::string_view text, const Zone &zone);

/// `2026-11-23T17:00:00+01:00`, in the zone's wall time.
std::string to_iso(sys_seconds instant, const Zone &zone);

}  // namespace schedule
