// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/problem.h"

#include "schedule/text.h"

#include <algorithm>

namespace schedule {

std::string to_line(const Problem &problem)
{
    std::string line = problem.file + ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column) + ": ";
    line += problem.severity == Severity::Error ? "error: " : "warning: ";
    line += problem.text;
    line += " [" + problem.key + ']';
    return without_control_characters(line);
}

bool has_errors(const Problems &problems)
{
    return std::ranges::any_of(problems, [](const Problem &problem) { return problem.severity == Severity::Error; });
}

}  // namespace schedule
