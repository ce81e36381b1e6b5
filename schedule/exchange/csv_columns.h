// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <optional>
#include <string>
#include <string_view>

namespace exchange {

/// What a column of a table tells beside the fields of a group: its id, a rhythm's parts and the exceptions.
enum class Part {
    Id,
    Days,
    Time,
    Start,
    End,
    Every,
    Weeks,
    InMonth,
    Dates,
    Rrule,
    RhythmFrom,
    RhythmUntil,
    Except,
    Cancelled,
    Moved,
    Added,
};
constexpr std::size_t part_count = static_cast<std::size_t>(Part::Added) + 1;

struct Column {
    std::optional<Field> field;  ///< otherwise `part`
    std::string language;        ///< of the field's words; empty = every language
    Part part = Part::Id;
    bool says_closed = false;  ///< of `open`: a yes means that the group is closed

    friend bool operator==(const Column &, const Column &) = default;
};

/// The column of a heading in Danish or English, whatever its case, spaces and hyphens: "navn", "Name (en)", "for_whom_en".
std::optional<Column> column_of(std::string_view heading);

/// The heading that export writes: the key in `groups.toml`, or what a rhythm's part is called there.
std::string heading_of(const Column &column);

}  // namespace exchange
