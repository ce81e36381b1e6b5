// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/document_state.h"
#include "canvas/objects.h"

#include <vector>

namespace canvas {

/// Writes the links as annotations of their pages; number `index` has StructParent `index` behind those of the pages.
std::vector<HPDF_Dict> write_links(Objects &objects, const DocumentState &book, const std::vector<HPDF_Page> &pages);

/// Writes the structure tree; gives its root. Page number `index` has StructParents `index`.
HPDF_Dict write_structure(Objects &objects, const DocumentState &book, const std::vector<HPDF_Page> &pages,
                          const std::vector<HPDF_Dict> &links);

/// Writes the headings as bookmarks; null where the book has none.
HPDF_Dict write_outline(Objects &objects, const DocumentState &book, const std::vector<HPDF_Page> &pages);

}  // namespace canvas
