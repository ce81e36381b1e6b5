// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/problem.h"

#include "schedule/text.h"

#include <algorithm>

namespace schedule {

namespace {

constexpr std::size_t longest_shown = 60;    // code points
constexpr std::size_t most_looked_at = 300;  // bytes; more are not worth going through

std::string shortened(std::string_view text)
{
    std::string shown;
    std::size_t code_points = 0;
    for (const char c : without_control_characters(text.substr(0, most_looked_at))) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && ++code_points > longest_shown)
            return shown + "…";
        shown += c;
    }
    return shown;
}

}  // namespace

Value::Value(const std::string &of_file) : m_is(shortened(of_file)) {}

Value::Value(std::string_view of_file) : m_is(shortened(of_file)) {}

Value::Value(Finding reason) : m_is(std::vector<Finding>{std::move(reason)}) {}

Value Value::whole(std::string_view text)
{
    return {without_control_characters(text).c_str()};
}

bool operator==(const Value &a, const Value &b)
{
    return a.m_is == b.m_is;
}

Problem error(Finding finding, Place place)
{
    return {std::move(finding), std::move(place), Severity::Error};
}

Problem warning(Finding finding, Place place)
{
    return {std::move(finding), std::move(place), Severity::Warning};
}

bool has_errors(const Problems &problems)
{
    return std::ranges::any_of(problems, [](const Problem &problem) { return problem.severity == Severity::Error; });
}

}  // namespace schedule
