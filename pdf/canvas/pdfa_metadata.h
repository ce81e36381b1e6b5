// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace canvas {

/// What ISO 19005-1 wants to be said in XMP; the same title and programs as in the document's information.
std::string xmp(std::string_view title, std::string_view language);

/// The screen colours that the page's numbers mean: an ICC profile (version 2.1) of IEC 61966-2-1, deflated.
const std::string &colour_profile();

}  // namespace canvas
