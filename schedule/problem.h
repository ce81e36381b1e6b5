// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace schedule {

enum class Severity { Error, Warning };

/// One thing that is wrong with something a person or a program gave us: where it is and how to put it right.
struct Problem {
    Severity severity = Severity::Error;
    std::string code;  ///< stable, for tests and programs: "unknown-key", "bad-time", …
    std::string text;  ///< for people, in English, with the remedy
    std::string file;  ///< as the caller named it; empty where no file is involved
    int line = 0;      ///< from 1; 0 = the file as a whole
    int column = 0;    ///< from 1, in code points; 0 = the line as a whole
    std::string key;   ///< dotted path as in the file: "group[3].rhythm[1].time"

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

/// `FILE:LINE:COL: error|warning: TEXT [KEY]`, the one line that every program prints; safe for a terminal whatever a file holds.
std::string to_line(const Problem &problem);

bool has_errors(const Problems &problems);

}  // namespace schedule
