// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/visit.h"

#include <QImage>
#include <QStringList>

namespace app {

/// A display as the test sets it up: its density is the test's and not what the program makes of it.
struct Glass {
    QSize pixels;
    double width_mm = 0;
    int distance_mm = 400;  ///< from eye to glass

    double pixels_per_mm() const { return pixels.width() / width_mm; }
};

/// What is wrong with where things are, one finding a line: text that is cut, overlaps or is too small to read from the distance
/// (EN 301 549 section 5.1.4), targets under 12.7 mm, nearer than 2.5 mm to each other or in the staff's corner, and, with low
/// reach, a control above the middle. Needs the items to be laid out and no picture.
QStringList layout_faults(support::Visit &visit, const Glass &glass);

/// Which texts have too little contrast, as `picture` shows their letters and the ground around them. `seen` counts the texts
/// that were measured.
QStringList contrast_faults(support::Visit &visit, const QImage &picture, int &seen);

/// The contrast of the letters within `part`: between the colour that most of it has and the one farthest from that which more
/// than a stray pixel has.
double measured_contrast(const QImage &picture, const QRect &part);

}  // namespace app
