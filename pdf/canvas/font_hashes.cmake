# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D REGULAR=… -D BOLD=… -D HEADER=… -P font_hashes.cmake: writes the fonts' SHA-256 into a C++ header.
file(SHA256 ${REGULAR} regular)
file(SHA256 ${BOLD} bold)
file(CONFIGURE OUTPUT ${HEADER} CONTENT [[
#pragma once

#include <string_view>

namespace canvas {

inline constexpr std::string_view sha256_regular = "@regular@";
inline constexpr std::string_view sha256_bold = "@bold@";

}  // namespace canvas
]] @ONLY)
