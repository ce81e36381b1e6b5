// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/picture.h"

#include <filesystem>

namespace paper {

/// A grey PNG; a picture of no dots where there is none.
Picture read_png(const std::filesystem::path &path);
void write_png(const Picture &picture, const std::filesystem::path &path);

/// The share of dots, 0 to 1, that differ by more than a quarter of the way from black to white; 1 for pictures of two sizes.
double share_of_changed_dots(const Picture &before, const Picture &after);

/// Side by side: what was, what is, and what is with the changed dots in red.
void write_comparison(const Picture &before, const Picture &after, const std::filesystem::path &path);

}  // namespace paper
