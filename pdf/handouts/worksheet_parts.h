// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/content/worksheets.h"
#include "handouts/flow.h"
#include "handouts/job.h"

#include <functional>
#include <vector>

namespace handouts {

/// Something of a worksheet that may grow until its page is full. Borrows the job and what it shows.
struct Piece {
    /// Its blocks, at most `more` millimetres higher together than they need be.
    std::function<std::vector<Block>(double more)> blocks;
    double most_more = 0;  ///< how much it can make use of
};

constexpr double any_height = 1000;  ///< for what can make use of all that is left

/// Millimetres that a line to write on is below the one before it, at least.
constexpr double least_pitch = 8.2;

/// How many lines stand best in so many millimetres; at least `least`, whatever room there is.
int lines_in(double room, int least);

Piece piece_of(const Job &job, const config::worksheet::Steps &steps);
Piece piece_of(const Job &job, const config::worksheet::Words &words);
Piece piece_of(const Job &job, const config::worksheet::Lines &lines);
Piece piece_of(const Job &job, const config::worksheet::Fields &fields);
Piece piece_of(const Job &job, const config::worksheet::Grid &grid);
Piece piece_of(const Job &job, const config::worksheet::Ladder &ladder);
Piece piece_of(const Job &job, const config::worksheet::Scale &scale);
Piece piece_of(const Job &job, const config::worksheet::Wheel &wheel);
Piece piece_of(const Job &job, const config::worksheet::Ticks &ticks);

}  // namespace handouts
