// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace canvas {

constexpr char32_t no_break_space = U'\u00A0';

/// UTF-8 as the characters that a page can show: composed (NFC), controls and invisible marks left out, all line ends as
/// '\n'. A character for which `has_glyph` is false gives way to its plain form ("ạ" to "a"), a letter without one to '?', a
/// symbol to nothing. Bytes that are not UTF-8 count as unknown letters.
std::u32string clean_text(std::string_view utf8, const std::function<bool(char32_t)> &has_glyph);

std::string to_utf8(std::u32string_view text);

}  // namespace canvas
