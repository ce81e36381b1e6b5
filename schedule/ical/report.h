// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ical {

/// The problems of one file, so many that a person can read them; the rest is counted.
class Report {
public:
    explicit Report(std::string_view file) : m_file(file) {}

    void add(schedule::Severity severity, schedule::Finding what, int line, std::string key = {});
    /// All of them, in the order of the file's lines.
    schedule::Problems take();

private:
    std::string m_file;
    schedule::Problems m_problems;
    std::size_t m_unsaid = 0;
};

}  // namespace ical
