// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/toml/read.h"

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace config {

/// What a worksheet is put together from. An empty text is one that is not there.
namespace worksheet {

/// Numbered instructions.
struct Steps {
    std::vector<std::string> items;

    friend bool operator==(const Steps &, const Steps &) = default;
};

/// Nothing but the part's heading and text.
struct Words {
    friend bool operator==(const Words &, const Words &) = default;
};

/// Lines to write on.
struct Lines {
    int count = 0;  ///< at least
    std::string label;

    friend bool operator==(const Lines &, const Lines &) = default;
};

/// A box to write in.
struct Field {
    std::string label;
    std::string hint;
    std::string example;

    friend bool operator==(const Field &, const Field &) = default;
};

/// Boxes row by row. Headings are all there or none: one for each column, one for each row.
struct Fields {
    int columns = 1;
    std::vector<Field> fields;
    std::vector<std::string> column_headings;
    std::vector<std::string> row_headings;

    friend bool operator==(const Fields &, const Fields &) = default;
};

struct Column {
    std::string heading;
    std::string hint;
    int width = 1;  ///< its share of the table's width

    friend bool operator==(const Column &, const Column &) = default;
};

/// A table with rows to fill in.
struct Grid {
    std::vector<Column> columns;
    int rows = 0;
    std::vector<std::string> row_headings;  ///< in front of the columns; as many as rows, or none
    std::vector<std::string> example;       ///< a row above them that is filled in; as many as columns, or none

    friend bool operator==(const Grid &, const Grid &) = default;
};

/// Numbered lines, to put things in order.
struct Ladder {
    int count = 0;
    std::string label;

    friend bool operator==(const Ladder &, const Ladder &) = default;
};

/// Numbers in a row, one of which is marked.
struct Scale {
    std::string label;
    int from = 0;
    int to = 10;
    std::string low;   ///< what the first number means
    std::string high;  ///< and the last

    friend bool operator==(const Scale &, const Scale &) = default;
};

/// A wheel to shade: a field for each spoke's name, from the hub outwards as many rings.
struct Wheel {
    std::vector<std::string> spokes;
    int rings = 10;
    std::string hint;

    friend bool operator==(const Wheel &, const Wheel &) = default;
};

/// Boxes to tick.
struct Ticks {
    std::vector<std::string> items;

    friend bool operator==(const Ticks &, const Ticks &) = default;
};

struct Part {
    std::string heading = {};
    std::string text = {};
    bool new_page = false;
    std::variant<Steps, Words, Lines, Fields, Grid, Ladder, Scale, Wheel, Ticks> content = {};

    friend bool operator==(const Part &, const Part &) = default;
};

}  // namespace worksheet

/// A tool on paper, to fill in with a pen.
struct Worksheet {
    std::string title;
    std::string lead;
    std::vector<worksheet::Part> parts;

    friend bool operator==(const Worksheet &, const Worksheet &) = default;
};

/// Reads one worksheet. Counts and lengths are bounded, so that each part fits on a page.
Read<Worksheet> read_worksheet(const std::filesystem::path &file);

}  // namespace config
