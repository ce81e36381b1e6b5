// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/error.h"
#include "canvas/fonts.h"
#include "canvas/text.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <hpdf.h>
#include <tl/expected.hpp>

namespace canvas {

/// Characters of one text that one PDF font shows.
struct Run {
    HPDF_Font font = nullptr;
    std::string bytes;               ///< in the font's encoding
    std::vector<int> kerning_after;  ///< as many as there are bytes; thousandths of the size
};

/// Measures and encodes text in the two faces of one PDF document. Borrows the document.
///
/// Text goes out in one-byte encodings: CP1252 for nearly everything, others of libharu for single letters outside it (the "Ł" of
/// Łukasz), because its two-byte path makes files three times as large and maps text back wrongly.
class Typesetter {
public:
    Typesetter(HPDF_Doc document, const Fonts &fonts);

    std::string clean(std::string_view utf8) const;
    /// Millimetres.
    double width(std::string_view utf8, const Style &style) const;
    std::vector<Run> runs(std::string_view utf8, const Style &style);

private:
    static constexpr int encodings = 7;

    struct FaceData {
        HPDF_FontDef definition = nullptr;
        std::array<HPDF_Font, encodings> fonts{};
        mutable std::unordered_map<char32_t, int> advances;  ///< thousandths of the size
    };
    struct Code {
        int encoding = 0;
        char byte = '?';
    };

    const FaceData &face(Face face) const { return m_faces[face == Face::Bold ? 1 : 0]; }
    FaceData &face(Face face) { return m_faces[face == Face::Bold ? 1 : 0]; }
    bool has_glyph(char32_t character) const;
    int advance(Face face, char32_t character) const;
    Code code(char32_t character);
    HPDF_Font font(Face face, int encoding);

    HPDF_Doc m_document;
    std::array<FaceData, 2> m_faces;
    std::unordered_map<char32_t, Code> m_codes;
    int m_loaded_encodings = 0;  ///< how many of the encodings m_codes covers
};

}  // namespace canvas
