// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/toml/read.h"
#include "config/toml/table.h"
#include "schedule/text.h"
#include "schedule/validation.h"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace config {

using schedule::is_language_tag;
using schedule::is_mail_address;
using schedule::is_phone;
using schedule::is_web_address;

/// What `reader` makes of a file's text, unless something is wrong with it. `named` is what problems call the file.
template<typename Value, typename Reader>
Read<Value> read_toml(tl::expected<std::string, schedule::Problem> text, const std::string &named, Reader reader)
{
    Read<Value> result;
    auto root = std::move(text).and_then([&](std::string &&toml) { return parse_toml(std::move(toml), named); });
    if (!root) {
        result.problems.push_back(std::move(root.error()));
        return result;
    }
    Report report(named);
    Table table(*root, {}, report);
    Value value = reader(table);
    if (report.errors() == 0)
        result.value = std::move(value);
    result.problems = report.take();
    return result;
}

/// An address of the web under `key`; says what is wrong with another text.
std::string web_address(Table &table, std::string_view key);
/// A phone number under `key`.
std::string phone_number(Table &table, std::string_view key);

/// Code points, not bytes.
std::size_t characters(std::string_view utf8);

/// How a text is written under `key`.
std::string example_of(std::string_view key);

/// Text for one place on the screen: required, and of at most `most` characters.
std::string needed_text(Table &table, std::string_view key, std::size_t most);

/// The same for a pattern, in which each of the named `{parts}` must stand.
std::string needed_pattern(Table &table, std::string_view key, std::size_t most, std::initializer_list<std::string_view> parts);

/// Says which of the named `{parts}` do not stand in a pattern that was read from `key`.
void check_parts(Table &table, std::string_view key, const std::string &pattern, std::initializer_list<std::string_view> parts);

/// The same where the key may be missing, but not empty.
std::string optional_text(Table &table, std::string_view key, std::size_t most);

/// An admin's words for one place on the screen, of at most `most` characters in each language.
schedule::Text screen_text(Table &table, std::string_view key, std::size_t most);

/// A name under `key`: text that must fit into one place on paper.
schedule::Text read_name(Table &table, std::string_view key);

/// `until` before `from`.
void check_range(Table &table, const std::optional<schedule::local_days> &from, const std::optional<schedule::local_days> &until,
                 std::string_view until_key);

}  // namespace config
