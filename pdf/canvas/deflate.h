// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace canvas {

/// Bytes in the form that PDF's FlateDecode reads (RFC 1950). The same bytes give the same result.
std::string deflated(std::string_view bytes);

}  // namespace canvas
