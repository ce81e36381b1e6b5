// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/picture.h"

#include <iosfwd>
#include <string_view>

namespace paper {

/// What happens to a code between the file and the phone. The same seed gives the same dots on every host.
struct Damage {
    std::string_view name;
    int gain = 0;         ///< printer dots (600 dpi) by which black grows at each side
    double stains = 0;    ///< share of the area under dark and light spots, 0 to 1
    double turn = 0;      ///< degrees
    double blur = 0;      ///< millimetres on the paper (a Gaussian's sigma)
    double contrast = 1;  ///< what is left between black and white, 0 to 1
    double noise = 0;     ///< grey levels (standard deviation)
};

void PrintTo(const Damage &damage, std::ostream *stream);

constexpr int printer_dpi = 600;

/// What lies on the paper: the dots of `file` at printer_dpi are black or white, grown and stained.
Picture printed(Picture file, const Damage &damage, unsigned seed);

/// What a camera above that paper takes at so many pixels an inch, not lined up with the paper: turned, blurred, pale and noisy.
Picture photographed(const Picture &paper, int dpi, const Damage &damage, unsigned seed);

}  // namespace paper
