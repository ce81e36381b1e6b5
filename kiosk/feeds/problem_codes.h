// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a feed could not be fetched, or was not taken.
#pragma once

#include "schedule/finding.h"

namespace feeds::codes {

using schedule::CodeWith;

inline constexpr CodeWith not_fetched{"not-fetched", "feed", "source", "reason"};
inline constexpr CodeWith not_fetched_anew{"not-fetched-anew", "feed", "source", "reason"};
inline constexpr CodeWith in_line{"in-line", "line", "reason"};

// What came.
inline constexpr CodeWith unusable_feed{"unusable-feed"};
inline constexpr CodeWith all_groups_gone{"all-groups-gone", "files"};
inline constexpr CodeWith newly_garbled{"newly-garbled"};

// The network.
inline constexpr CodeWith unproven_server{"unproven-server", "fault"};
inline constexpr CodeWith refused_connection{"refused-connection"};
inline constexpr CodeWith broken_off{"broken-off"};
inline constexpr CodeWith unknown_server{"unknown-server"};
inline constexpr CodeWith no_answer{"no-answer"};
inline constexpr CodeWith no_safe_connection{"no-safe-connection"};
inline constexpr CodeWith network_down{"network-down"};
inline constexpr CodeWith no_whole_answer{"no-whole-answer", "error"};
inline constexpr CodeWith too_slow{"too-slow", "seconds"};
inline constexpr CodeWith too_many_bytes{"too-many-bytes", "most"};
inline constexpr CodeWith too_many_redirects{"too-many-redirects", "most"};
inline constexpr CodeWith unsafe_redirect{"unsafe-redirect"};

// The server.
inline constexpr CodeWith not_let_in{"not-let-in", "status"};
inline constexpr CodeWith gone{"gone", "status"};
inline constexpr CodeWith server_trouble{"server-trouble", "status"};
inline constexpr CodeWith no_calendar{"no-calendar", "status"};
inline constexpr CodeWith unknown_packing{"unknown-packing"};
inline constexpr CodeWith unpacked_too_large{"unpacked-too-large", "most"};
inline constexpr CodeWith damaged_packing{"damaged-packing"};

// What a copy holds.
inline constexpr CodeWith more_of_feed{"more-of-feed", "count"};
inline constexpr CodeWith group_of_other_feed{"group-of-other-feed", "group", "feed"};
inline constexpr CodeWith empty_feed{"empty-feed"};
inline constexpr CodeWith unknown_format{"unknown-format"};
inline constexpr CodeWith cut_off_calendar{"cut-off-calendar"};
inline constexpr CodeWith unreadable_groups{"unreadable-groups"};
inline constexpr CodeWith garbled_feed{"garbled-feed"};

}  // namespace feeds::codes
