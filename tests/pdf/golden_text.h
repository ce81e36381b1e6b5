// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/placed_words.h"

#include <string>
#include <vector>

namespace paper {

/// Pages and words as a file to keep: a line for each line on paper, its y and then each word with its x before it, millimetres.
std::string to_golden(const PlacedText &text);
PlacedText from_golden(const std::string &golden);

/// A sentence for each thing that is no longer as it was; words that moved by the same together in one. What is within
/// `tolerance` millimetres is as it was.
std::vector<std::string> differences(const PlacedText &before, const PlacedText &after, double tolerance);

}  // namespace paper
