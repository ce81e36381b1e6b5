// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace config {

/// Where something stands in a file: both from 1, the column in code points.
struct Position {
    int line = 0;
    int column = 0;

    friend auto operator<=>(const Position &, const Position &) = default;
};

enum class Kind { String, Integer, Float, Boolean, Date, ImpossibleDate, Time, DateTime, Array, Table };

struct Member;

/// A value of a TOML 1.0 document, with its place in the file.
struct Node {
    Kind kind = Kind::Table;
    Position at;
    std::string string;  ///< of a String; of an ImpossibleDate as it was written
    long long integer = 0;
    double number = 0;  ///< of a Float, finite or not
    bool boolean = false;
    schedule::local_days date;
    std::vector<Node> items;      ///< of an Array
    std::vector<Member> members;  ///< of a Table
};

struct Member {
    std::string key;
    Position at;
    Node value;
};

/// Reads a regular file of at most `limit` bytes, whatever they are. Never waits for a pipe or a device. `named` is what the
/// problem calls the file.
tl::expected<std::string, schedule::Problem> read_bytes(const std::filesystem::path &file, const std::string &named,
                                                        std::size_t limit);

/// Reads a regular file of UTF-8 text of at most 32 MiB, without a byte order mark. Never waits for a pipe or a device.
/// `named` is what the problem calls the file.
tl::expected<std::string, schedule::Problem> read_text(const std::filesystem::path &file, const std::string &named);

/// Whether bytes are UTF-8 text; the problem is the first place where they are not: "bad-utf8", or "binary" for a zero byte.
tl::expected<void, schedule::Problem> check_text(std::string_view text, const std::string &named);

/// Parses a document. A date that the calendar lacks (2026-02-30) comes as a node of its own kind, so that it hides no other
/// problem. Nesting and the number of values are bounded, so that no file can exhaust the stack or the memory.
tl::expected<Node, schedule::Problem> parse_toml(std::string text, const std::string &named);

}  // namespace config
