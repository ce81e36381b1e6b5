// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/flow.h"
#include "handouts/job.h"

#include <string>
#include <vector>

namespace handouts {

/// A short word in a rounded frame. Told apart by its word and not only by its colour.
struct Pill {
    std::string text;
    canvas::Colour colour;
};

/// What one must know of a group before going: open or closed or for whom, online, step-free.
std::vector<Pill> pills_of(const Job &job, const schedule::Group &group);

/// Pills in as many rows as `width` asks for; a word that is too long is cut with "…".
Block pill_rows(const canvas::Document &document, const std::vector<Pill> &pills, double width);

}  // namespace handouts
