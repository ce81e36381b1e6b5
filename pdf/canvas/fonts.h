// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/error.h"

#include <filesystem>
#include <string>

#include <tl/expected.hpp>

namespace canvas {

/// The bytes of the two faces that everything is set in.
struct Fonts {
    std::string regular;
    std::string bold;
};

/// Reads Lato-Regular.ttf and Lato-Bold.ttf from `directory`. Only the very files that the build made are taken (by SHA-1, which
/// is enough against damage and a fifth of the time of SHA-256): libharu's font parser crashes or hangs on damaged ones.
tl::expected<Fonts, Error> load_fonts(const std::filesystem::path &directory);

}  // namespace canvas
