// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// The fields that one value fills: all before the rhythms.
constexpr Field first_of_many = Field::Rhythms;

/// The field of a key in `groups.toml`.
std::optional<Field> field_of(std::string_view key);

/// Whether a field is in words, which may differ by language.
bool is_words(Field field);
bool is_contact(Field field);

/// A field's value as `groups.toml` has it, without quotes; empty where there is nothing to say, as in a missing link.
schedule::Text value_of(const schedule::Group &group, Field field);

/// Sets a field from what `value_of` gives or from what people write in its place. What can't be taken leaves the group as it is,
/// and the answer says what is wrong and what to write.
std::optional<schedule::Finding> set_value(schedule::Group &group, Field field, const schedule::Text &value);

/// Copies one field, of any kind.
void copy_field(schedule::Group &to, const schedule::Group &from, Field field);
bool same_field(const schedule::Group &a, const schedule::Group &b, Field field);
/// The keys of the fields in which two groups differ, in the order of the fields.
std::vector<std::string_view> differing_keys(const schedule::Group &a, const schedule::Group &b);

}  // namespace exchange
