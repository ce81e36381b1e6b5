// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

#include <string>
#include <vector>

namespace handouts {

/// How large a poster is set. Points and millimetres of an A4 sheet.
struct PosterSizes {
    double title = 0;
    double lead = 0;
    double name = 0;     ///< of a group; its time and the weekday too
    double small = 0;    ///< what else is said of a meeting
    double code = 0;     ///< width of the schedule's code
    bool dense = false;  ///< two columns, the code beside the title, and only what is needed to find a meeting
};

/// What stands on a poster of any size: millimetres and points of A4, drawn larger by `scale`.
struct PosterScale {
    double scale = 1;
    double left = 0;  ///< of the paper's own millimetres, so that the drawing is in its middle

    double mm(double a4) const { return a4 * scale; }
    Style style(canvas::Face face, double points, const canvas::Colour &colour) const { return {face, points * scale, colour}; }
};

/// The week on a poster.
struct PosterWeek {
    Block block;            ///< in the paper's millimetres
    std::size_t shown = 0;  ///< so many of week_of's entries, from the first
    std::size_t all = 0;
};

/// The week in one of the ways to set it, as many entries as stand in `height` (of the paper's own millimetres). Entries in one
/// column are all there or none is; names that take two lines count as not fitting, except in the last way.
PosterWeek poster_week(const Job &job, const PosterScale &scale, const PosterSizes &sizes, double height, bool last);

}  // namespace handouts
