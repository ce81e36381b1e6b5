// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// How the screen and the program that plays films speak: the player gets the film as an open file and orders as lines of text on
/// its standard input ("play", "pause", "seek MILLISECONDS", "sound 0|1", "room WIDTH HEIGHT", "text LANGUAGE"); it answers on
/// its standard output with packets in this machine's byte order, each followed by its `bytes`.
namespace player {

/// The file descriptor on which the film is open: high, so that it is no other of a process that has just begun.
inline constexpr int film_descriptor = 200;

enum class Kind : std::uint32_t {
    Loaded = 1,  ///< a = 1 where there is sound
    Picture,     ///< a x b pixels of four bytes (QImage::Format_RGB32), rows without gaps
    Position,    ///< a = ms from the start, b = length in ms
    Text,        ///< the line of the film's own text track, in UTF-8
    Ended,
    Failed,
};

struct Packet {
    Kind kind{};
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t bytes = 0;
};

/// No picture is larger than this on either side, and no text longer.
inline constexpr std::uint32_t longest_side = 4096;
inline constexpr std::uint32_t longest_text = 4096;

}  // namespace player
