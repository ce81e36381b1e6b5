// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/error.h"

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace canvas {

/// The quiet zone that a code needs on all four sides, in modules (ISO/IEC 18004 section 6.3.8).
constexpr int qr_quiet_zone = 4;

/// A QR code as its modules, without the quiet zone; for paper and screen alike.
struct QrCode {
    int size = 0;            ///< modules along each side: 21, 25, … 177
    std::vector<bool> dark;  ///< size * size, row by row from the top left
    std::string drawing;     ///< the dark modules as one path of PDF operators, a unit a module, rows downwards; deflated

    bool at(int column, int row) const { return dark[static_cast<std::size_t>(row) * size + column]; }

    friend bool operator==(const QrCode &, const QrCode &) = default;
};

/// A rectangle of dark modules.
struct QrRectangle {
    int column = 0;
    int row = 0;
    int width = 0;
    int height = 0;

    friend bool operator==(const QrRectangle &, const QrRectangle &) = default;
};

/// Encodes `bytes` as one byte segment at error correction level M (ISO/IEC 18004). ECI 26 (UTF-8) is named only where the
/// bytes are not ASCII: some readers guess wrong without it, others choke on it. Error where the bytes are none or too many
/// (2329). The codes made last are remembered until forget_codes: choosing a mask takes longer than drawing a page.
tl::expected<QrCode, Error> encode_qr(std::string_view bytes);

/// Forgets the codes of an earlier visitor.
void forget_codes();

/// The dark modules merged along rows and then down columns: few rectangles, none overlapping.
std::vector<QrRectangle> merged(const QrCode &code);

}  // namespace canvas
