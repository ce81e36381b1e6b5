// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/document_state.h"
#include "canvas/error.h"

#include <string>

#include <tl/expected.hpp>

namespace canvas {

struct About;

/// A book as a tagged PDF 1.4 that is PDF/A-1b (ISO 19005-1) as well.
tl::expected<std::string, Error> write(DocumentState &book, const About &about);

}  // namespace canvas
