// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace config {

/// The candidate that `word` most likely meant (fewest edits, case aside), or nothing where none is close.
std::string_view nearest(std::string_view word, const std::vector<std::string_view> &candidates);

/// A key as a path may show it: in quotes, on one line, at most 60 code points.
std::string in_quotes(std::string_view value);

}  // namespace config
