// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/objects.h"
#include "canvas/typesetter.h"

namespace canvas {

/// Writes a font of a PDF with its program, cut down to what was shown in it.
HPDF_Dict write_font(Objects &objects, const UsedFont &font);

}  // namespace canvas
