// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/text.h"

#include <functional>

namespace canvas {

/// The width of a text in a style, in whatever unit the widths of wrap_text are.
using Measure = std::function<double(std::string_view text, const Style &style)>;

/// Where a word may be parted by a hyphen, in bytes from its beginning.
using Part = std::function<std::vector<std::size_t>(std::string_view word)>;

/// Breaks spans into lines no wider than `width`: at spaces (never at no-break spaces), after hyphens and slashes inside long
/// words, and at '\n'. A word is parted where `part` allows it and a quarter of the line would stay empty otherwise; the line
/// ends with U+00AD then. A word wider than a line that can't be parted is broken where the line is full. Gives no empty last
/// line, and at least one line.
std::vector<Line> wrap_text(const std::vector<Span> &spans, double width, Wrap how, const Measure &measure,
                            const Part &part = {});

}  // namespace canvas
