# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D REGULAR=… -D BOLD=… -D HEADER=… -P font_hashes.cmake: writes the fonts' SHA-1 into a C++ header.
file(SHA1 ${REGULAR} regular)
file(SHA1 ${BOLD} bold)
file(CONFIGURE OUTPUT ${HEADER} CONTENT [[
#pragma once

#include <string_view>

namespace canvas {

inline constexpr std::string_view sha1_regular = "@regular@";
inline constexpr std::string_view sha1_bold = "@bold@";

}  // namespace canvas
]] @ONLY)
