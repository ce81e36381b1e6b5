// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/document.h"
#include "handouts/handouts.h"

namespace handouts {

/// Checks the order and begins its document.
tl::expected<canvas::Document, schedule::Problem> begin(const Order &order, const std::string &title);

/// The finished file, or why there is none.
Pdf finished(canvas::Document &document);

}  // namespace handouts
