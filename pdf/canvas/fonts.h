// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/error.h"
#include "canvas/hyphens.h"
#include "canvas/text.h"
#include "canvas/typeface.h"

#include <filesystem>
#include <memory>

#include <tl/expected.hpp>

namespace canvas {

using SharedTypeface = std::shared_ptr<const Typeface>;

/// What everything is set with: Lato, DejaVu Sans for single characters that Lato lacks, and hyphens. Copies share them.
class Fonts {
public:
    const SharedTypeface &main(Face face) const { return face == Face::Bold ? m_bold : m_regular; }
    /// Read when the first character asks for it.
    tl::expected<SharedTypeface, Error> fallback(Face face) const;
    /// Where words of a language (BCP 47) may be parted, read when the first line asks for it; nullptr for other languages than
    /// Danish and English.
    tl::expected<std::shared_ptr<const Hyphens>, Error> hyphens(std::string_view language) const;

private:
    friend tl::expected<Fonts, Error> load_fonts(const std::filesystem::path &directory);

    std::filesystem::path m_directory;
    SharedTypeface m_regular;
    SharedTypeface m_bold;
};

/// Reads the typefaces in `directory`. Only the very files that the build made are taken (by SHA-1, which is enough against
/// damage). Files that were not written since an earlier call, or are byte for byte the same, give the same typefaces again.
tl::expected<Fonts, Error> load_fonts(const std::filesystem::path &directory);

}  // namespace canvas
