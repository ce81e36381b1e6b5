// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/problem_codes.h"
#include "config/toml/table.h"

#include <algorithm>

namespace config {

using schedule::Severity;

namespace {

constexpr std::size_t most_problems = 10'000;

}  // namespace

void Report::append(Severity severity, schedule::Finding &&finding, Position at, std::string &&key)
{
    m_problems.push_back({std::move(finding), {m_file, at.line, at.column, std::move(key)}, severity});
}

bool Report::full() const
{
    return m_errors >= most_problems;
}

void Report::error(schedule::Finding finding, Position at, std::string key)
{
    if (++m_errors <= most_problems)
        append(Severity::Error, std::move(finding), at, std::move(key));
}

void Report::warning(schedule::Finding finding, Position at, std::string key)
{
    if (++m_warnings <= most_problems)
        append(Severity::Warning, std::move(finding), at, std::move(key));
}

void Report::settled(schedule::Finding finding, Position at, std::string key)
{
    if (++m_settled <= most_problems)
        append(Severity::Error, std::move(finding), at, std::move(key));
}

schedule::Problems Report::take()
{
    std::ranges::stable_sort(m_problems, {},
                             [](const schedule::Problem &problem) { return std::pair(problem.line, problem.column); });
    if (full()) {
        const Position last{m_problems.back().line, m_problems.back().column};
        append(Severity::Error, codes::too_many_problems(most_problems), last, {});
    }
    return std::move(m_problems);
}

}  // namespace config
