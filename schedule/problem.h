// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/finding.h"

#include <string>
#include <vector>

namespace schedule {

enum class Severity { Error, Warning };

/// Where something stands that a person or a program gave us.
struct Place {
    std::string file = {};  ///< as the caller named it; empty where no file is involved
    int line = 0;           ///< from 1; 0 = the file as a whole
    int column = 0;         ///< from 1, in code points; 0 = the line as a whole
    std::string key = {};   ///< dotted path as in the file: "group[3].rhythm[1].time"

    friend bool operator==(const Place &, const Place &) = default;
};

/// One thing that is wrong, and where it is.
struct Problem : Finding, Place {
    Severity severity = Severity::Error;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

/// The two ways to make a problem.
Problem error(Finding finding, Place place = {});
Problem warning(Finding finding, Place place = {});

bool has_errors(const Problems &problems);

/// `FILE:LINE:COL: error|warning: CODE (VALUES) [KEY]`, in no language: what `sentences.h` says where there are no sentences.
std::string to_line(const Problem &problem);

}  // namespace schedule
