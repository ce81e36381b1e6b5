// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/write_fonts.h"

#include "canvas/content_stream.h"
#include "canvas/deflate.h"

#include <algorithm>

namespace canvas {

namespace {

/// Which text each glyph stands for, for taking it out (PDF 32000-1 section 9.10.3).
std::string to_unicode(const UsedFont &font, const std::vector<std::uint16_t> &glyphs)
{
    constexpr std::size_t most_lines = 100;
    std::string text =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n"
        "/CMapName /Glyphs def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    for (std::size_t begin = 0; begin < glyphs.size(); begin += most_lines) {
        const std::size_t end = std::min(begin + most_lines, glyphs.size());
        text += std::to_string(end - begin) + " beginbfchar\n";
        for (std::size_t index = begin; index < end; ++index)
            text += '<' + hexadecimal(glyphs[index]) + "><" + utf16_digits(font.texts[glyphs[index]]) + ">\n";
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// A bit for each glyph that the file holds, as PDF/A-1 wants it (ISO 19005-1 section 6.3.5).
std::string character_set(const std::vector<std::uint16_t> &glyphs)
{
    std::string bits(glyphs.back() / 8 + std::size_t{1}, '\0');
    bits[0] = static_cast<char>(0x80);  // the glyph of missing characters is always there
    for (const std::uint16_t glyph : glyphs)
        bits[glyph / 8] = static_cast<char>(bits[glyph / 8] | (0x80 >> glyph % 8));
    return bits;
}

}  // namespace

HPDF_Dict write_font(Objects &objects, const UsedFont &font)
{
    const Typeface &typeface = *font.typeface;
    std::vector<std::uint16_t> glyphs;
    Content widths;
    for (std::size_t index = 0; index < font.texts.size(); ++index) {
        if (font.texts[index].empty())
            continue;
        const auto glyph = static_cast<std::uint16_t>(index);
        if (glyphs.empty() || glyphs.back() + 1 != glyph)
            widths.words(glyphs.empty() ? "" : "]").whole(glyph).words("[");
        widths.decimal(typeface.advance(glyph), 1);
        glyphs.push_back(glyph);
    }
    const auto program = typeface.program(glyphs);
    HPDF_Dict file = objects.stream("/Filter/FlateDecode/Length1 " + std::to_string(program->length), program->deflated);
    HPDF_Dict set = objects.stream("/Filter/FlateDecode", deflated(character_set(glyphs)));

    const Typeface::Metrics &metrics = typeface.metrics();
    const std::string name = '/' + program->tag + '+' + typeface.name();
    std::string box;
    for (const int side : metrics.box)
        box += std::to_string(side) + ' ';
    HPDF_Dict descriptor =
        objects.add("/Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[" + box + "]/ItalicAngle 0/Ascent " +
                    std::to_string(metrics.ascent) + "/Descent " + std::to_string(metrics.descent) + "/CapHeight " +
                    std::to_string(metrics.capitals) + "/StemV " + (font.face == Face::Bold ? "140" : "80") + "/FontFile2 " +
                    reference(file) + "/CIDSet " + reference(set));
    HPDF_Dict descendant = objects.add("/Type/Font/Subtype/CIDFontType2/BaseFont" + name +
                                       "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                                       reference(descriptor) + "/W[" + widths.text() + "]]/CIDToGIDMap/Identity");
    return objects.add("/Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" +
                       reference(descendant) + "]/ToUnicode " +
                       reference(objects.stream("/Filter/FlateDecode", deflated(to_unicode(font, glyphs)))));
}

}  // namespace canvas
