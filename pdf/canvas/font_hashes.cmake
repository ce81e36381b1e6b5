# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D FONTS=folder -D HEADER=… -P font_hashes.cmake: writes the SHA-1 of all that text is set with into a C++ header.
file(SHA1 ${FONTS}/Lato-Regular.ttf lato_regular)
file(SHA1 ${FONTS}/Lato-Bold.ttf lato_bold)
file(SHA1 ${FONTS}/DejaVuSans.ttf dejavu_sans)
file(SHA1 ${FONTS}/DejaVuSans-Bold.ttf dejavu_sans_bold)
file(SHA1 ${FONTS}/hyphens-da.dic hyphens_da)
file(SHA1 ${FONTS}/hyphens-en.dic hyphens_en)
file(CONFIGURE OUTPUT ${HEADER} CONTENT [[
#pragma once

#include <string_view>

namespace canvas {

inline constexpr std::string_view sha1_lato_regular = "@lato_regular@";
inline constexpr std::string_view sha1_lato_bold = "@lato_bold@";
inline constexpr std::string_view sha1_dejavu_sans = "@dejavu_sans@";
inline constexpr std::string_view sha1_dejavu_sans_bold = "@dejavu_sans_bold@";
inline constexpr std::string_view sha1_hyphens_da = "@hyphens_da@";
inline constexpr std::string_view sha1_hyphens_en = "@hyphens_en@";

}  // namespace canvas
]] @ONLY)
