// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/report.h"
#include "schedule/in_english.h"

#include <algorithm>

namespace ical {

using schedule::Problem;
using schedule::Severity;

namespace {

constexpr std::size_t most_problems = 500;
constexpr std::size_t longest_text = 400;

/// A text may quote what a file says, which may be long.
std::string shortened(std::string text)
{
    if (text.size() <= longest_text)
        return text;
    std::size_t end = longest_text;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    return text + "…";
}

}  // namespace

void Report::add(Severity severity, std::string code, std::string text, int line, std::string key)
{
    if (m_problems.size() >= most_problems) {
        ++m_unsaid;
        return;
    }
    m_problems.push_back({schedule::in_english(code, shortened(std::move(text))), {m_file, line, 0, std::move(key)}, severity});
}

schedule::Problems Report::take()
{
    std::ranges::stable_sort(m_problems, {}, &Problem::line);
    if (m_unsaid > 0) {
        const std::string more = std::to_string(m_unsaid) + " more problems are not listed; put these right first";
        m_problems.push_back(schedule::error(schedule::in_english("more-problems", more), {.file = m_file}));
    }
    return std::move(m_problems);
}

}  // namespace ical
