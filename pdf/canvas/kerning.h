// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/text.h"

#include <compare>
#include <cstdint>

namespace canvas {

/// Two characters of the Basic Multilingual Plane that stand side by side and how much closer (below 0) or further apart they
/// belong.
struct KerningPair {
    char16_t left;
    char16_t right;
    std::int16_t amount;  ///< thousandths of the size

    friend auto operator<=>(const KerningPair &, const KerningPair &) = default;
};

/// Thousandths of the size, from the font's own GPOS table; 0 for most pairs.
int kerning(Face face, char32_t left, char32_t right);

}  // namespace canvas
