// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/content_stream.h"
#include "canvas/fonts.h"
#include "canvas/text.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace canvas {

/// One font of a PDF with what it has shown so far. A glyph that stands for different texts makes one more of the same typeface,
/// since a PDF's font knows one text a glyph.
struct UsedFont {
    std::string name;  ///< among the page's resources
    std::shared_ptr<const Typeface> typeface;
    Face face = Face::Regular;
    /// By glyph, what it stands for, for text that is taken out again; empty = it was not shown.
    std::vector<std::string> texts = {};
};

/// Measures text and writes it into pages, glyph by glyph as HarfBuzz places them. Borrows nothing.
///
/// Words are shaped apart from each other, so that a line is as wide as its words and the spaces between them.
class Typesetter {
public:
    explicit Typesetter(Fonts fonts);

    std::string clean(std::string_view utf8) const;
    /// Text that clean has nothing to do for.
    static bool is_clean(std::string_view utf8);
    /// Millimetres. For text that has been cleaned.
    double width(std::string_view utf8, const Style &style) const;
    /// Shows text at the pen's place; gives its width in millimetres. For text that has been cleaned.
    double show(Content &content, std::string_view utf8, const Style &style);

    const std::vector<UsedFont> &fonts() const { return m_used; }
    /// Words of a language are parted by these; nullptr = not at all.
    std::shared_ptr<const Hyphens> hyphens(std::string_view language) const;
    /// Whether a font that some character asked for or line asked for could not be loaded.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    struct Placed {
        std::size_t font = 0;  ///< among the faces that stand in for each other: 0 is the wanted one
        Glyph glyph;
        double kern = 0;             ///< thousandths that the pen moves less than the glyph is wide
        std::string_view text = {};  ///< what it shows
    };

    static double millimetres(const std::vector<Placed> &text, const Style &style);
    const Typeface *typeface(std::size_t font, Face face) const;
    std::size_t font_of(char32_t character, Face face) const;
    bool set_letters(std::string_view word, Face face) const;
    void shape(std::string_view word, Face face) const;
    void name_cluster(std::size_t first, std::size_t count, std::string_view text, bool mirrored) const;
    void shape_run(std::string_view run, std::size_t font, Face face) const;
    const std::vector<Placed> &set(std::string_view utf8, Face face) const;
    std::size_t used(const Placed &placed, Face face);

    Fonts m_fonts;
    std::vector<UsedFont> m_used;
    mutable std::vector<Placed> m_placed;  ///< of the text that was set last
    mutable std::optional<Error> m_fault;
};

}  // namespace canvas
