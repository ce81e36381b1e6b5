// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/report.h"
#include "ical/problem_codes.h"

#include <algorithm>

namespace ical {

using schedule::Problem;
using schedule::Severity;

namespace {

constexpr std::size_t most_problems = 500;

}  // namespace

void Report::add(Severity severity, schedule::Finding what, int line, std::string key)
{
    if (m_problems.size() >= most_problems) {
        ++m_unsaid;
        return;
    }
    m_problems.push_back({std::move(what), {m_file, line, 0, std::move(key)}, severity});
}

schedule::Problems Report::take()
{
    std::ranges::stable_sort(m_problems, {}, &Problem::line);
    if (m_unsaid > 0)
        m_problems.push_back(schedule::error(codes::more_problems(m_unsaid), {.file = m_file}));
    return std::move(m_problems);
}

}  // namespace ical
