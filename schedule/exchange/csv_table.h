// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/finding.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// One record of a CSV file; a cell in quotes may hold line breaks.
struct CsvRow {
    int line = 0;  ///< on which it begins, from 1
    std::vector<std::string> cells;
    std::optional<schedule::Finding> fault = {};  ///< why it can't be taken as it stands; nothing where it can
};

/// What a file's bytes are as text.
struct CsvText {
    std::string utf8;
    std::string_view encoding;  ///< for people, where it is not UTF-8: "Windows-1252"
    char separator = ';';       ///< semicolon, comma or tab: the one that the first row has most of
    int first_line = 1;         ///< of the first row, from 1: after `sep=;`, if it is there
};

/// UTF-8 with or without a byte order mark, UTF-16 with one, otherwise Windows-1252; nothing for bytes that are no text.
std::optional<CsvText> decode_csv(std::string_view bytes);

/// Calls `take` with each record (RFC 4180, CRLF or LF, a quote inside an unquoted cell stands for itself); stops when it says
/// false. Empty lines are left out. A record has at most 300 cells and 64 KiB.
void for_each_row(const CsvText &text, const std::function<bool(const CsvRow &)> &take);

/// A cell as it is written: quoted where it must be, and with an apostrophe before what a spreadsheet would take for a formula.
std::string csv_cell(std::string_view value);
/// The value of a cell, without that apostrophe.
std::string_view cell_value(std::string_view cell);

}  // namespace exchange
