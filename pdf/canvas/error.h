// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace canvas {

/// Why a page or a code could not be made, in words for people (English).
struct Error {
    std::string text;

    friend bool operator==(const Error &, const Error &) = default;
};

}  // namespace canvas
