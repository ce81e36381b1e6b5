// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/kerning.h"

#include <algorithm>
#include <span>

namespace canvas {

namespace {

// Ascending by left, then right; made at build time by kerning_table.cpp.
constexpr KerningPair regular[] = {
#include "kerning_regular.inc"
};
constexpr KerningPair bold[] = {
#include "kerning_bold.inc"
};

}  // namespace

int kerning(Face face, char32_t left, char32_t right)
{
    if (left > 0xFFFF || right > 0xFFFF)
        return 0;
    const std::span pairs = face == Face::Bold ? std::span<const KerningPair>(bold) : std::span<const KerningPair>(regular);
    const KerningPair wanted{static_cast<char16_t>(left), static_cast<char16_t>(right), INT16_MIN};
    const auto found = std::ranges::lower_bound(pairs, wanted);
    return found != pairs.end() && found->left == left && found->right == right ? found->amount : 0;
}

}  // namespace canvas
