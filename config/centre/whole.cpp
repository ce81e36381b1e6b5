// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/whole.h"

#include "config/centre/problem_codes.h"

#include <algorithm>

namespace config {

namespace {

constexpr std::string_view first_line = "# Written by moedested. The last line says that the file is whole: keep both or none.";
constexpr std::string_view last_line = "# The file is whole.";
constexpr std::string_view blanks = " \t\r";

std::string_view next_line(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    // An editor may have changed how lines end.
    line.remove_suffix(line.size() - std::min(line.find_last_not_of(blanks) + 1, line.size()));
    return line;
}

}  // namespace

std::string framed(std::string_view toml)
{
    std::string text(first_line);
    text.append("\n\n").append(toml).append("\n").append(last_line).append("\n");
    return text;
}

tl::expected<void, schedule::Problem> check_whole(std::string_view toml, const std::string &named)
{
    if (next_line(toml) != first_line)
        return {};
    int lines = 1;
    for (; !toml.empty(); ++lines) {
        if (next_line(toml) == last_line)
            return {};
    }
    return tl::unexpected(schedule::error(codes::cut_off(last_line), {.file = named, .line = lines}));
}

}  // namespace config
