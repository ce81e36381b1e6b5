// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/group.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// Exceptions as one cell of a table holds them, each on a line of its own (or after a `|`):
///
///     cancelled   2026-11-24 17.00: Huset er lukket
///     moved       2026-11-25 -> 2026-11-26 18.30-20.00 @ Biblioteket: Kursus i huset
///     added       2026-11-29 19.30-20.30: Ekstra møde
///
/// What stands after the date may be left out, apart from an addition's time. Words that hold one of these signs, or that
/// differ by language, are JSON: `{"da":"Lukket","en":"Closed"}`.

std::vector<std::string> exception_items(std::string_view cell);

std::string to_item(const schedule::CancelledMeeting &cancelled);
std::string to_item(const schedule::MovedMeeting &moved);
std::string to_item(const schedule::AddedMeeting &added);

/// Nothing where the item is not of that form.
std::optional<schedule::CancelledMeeting> cancelled_of(std::string_view item);
std::optional<schedule::MovedMeeting> moved_of(std::string_view item);
std::optional<schedule::AddedMeeting> added_of(std::string_view item);

}  // namespace exchange
