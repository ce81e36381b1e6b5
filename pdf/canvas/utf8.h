// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace canvas {

/// The character at `at`, which moves on behind it. For valid UTF-8 (RFC 3629).
inline char32_t next_character(std::string_view utf8, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(utf8[at++]);
    if (lead < 0x80)
        return lead;
    char32_t character = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;
    for (; at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80; ++at)
        character = (character << 6) | (static_cast<unsigned char>(utf8[at]) & 0x3F);
    return character;
}

inline void append_utf8(std::string &utf8, char32_t character)
{
    const auto byte = [&utf8](char32_t value) { utf8 += static_cast<char>(value); };
    if (character < 0x80)
        return byte(character);
    if (character < 0x800) {
        byte(0xC0 | (character >> 6));
    } else if (character < 0x10000) {
        byte(0xE0 | (character >> 12));
        byte(0x80 | ((character >> 6) & 0x3F));
    } else {
        byte(0xF0 | (character >> 18));
        byte(0x80 | ((character >> 12) & 0x3F));
        byte(0x80 | ((character >> 6) & 0x3F));
    }
    byte(0x80 | (character & 0x3F));
}

}  // namespace canvas
