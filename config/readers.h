// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre.h"
#include "config/table.h"
#include "schedule/group.h"

#include <string_view>

namespace config {

/// What `read_groups` and `read_centre` share with the checks of single values.
bool is_web_address(std::string_view text);
bool is_phone(std::string_view text);
bool is_mail_address(std::string_view text);
/// The primary tag of BCP 47 with optional subtags: "da", "pt-BR".
bool is_language_tag(std::string_view text);

/// "Monday 2026-11-23", as messages name a date.
std::string to_words(schedule::local_days date);

/// An address of the web under `key`; says what is wrong with another text.
std::string web_address(Table &table, std::string_view key);
/// A phone number under `key`.
std::string phone_number(Table &table, std::string_view key);

/// The whole of `groups.toml`.
schedule::Plan read_plan(Table &table);
/// One `[[group]]`, with all that is wrong inside it.
schedule::Group read_group(Table &table);
/// One `[[group.rhythm]]`; nothing where it is too wrong to make one.
std::optional<schedule::Rhythm> read_rhythm(Table &table);
/// Holds a group's exceptions against the meetings that its rhythms name. Only for a group whose own keys are right.
void check_exceptions(Table &table, const schedule::Group &group);
/// `until` before `from`.
void check_range(Table &table, const std::optional<schedule::local_days> &from, const std::optional<schedule::local_days> &until,
                 std::string_view until_key);

}  // namespace config
