// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/typesetter.h"

#include "canvas/clean_text.h"
#include "canvas/kerning.h"

#include <hpdf_doc.h>
#include <hpdf_font.h>
#include <hpdf_fontdef.h>
#include <hpdf_streams.h>

namespace canvas {

namespace {

// Tried in this order; together they hold all of Latin Extended-A that Europe writes.
constexpr std::array encoding_names = {"WinAnsiEncoding", "CP1250", "CP1257", "CP1254", "ISO8859-3", "ISO8859-4", "ISO8859-14"};

/// For text that has been cleaned, which is always UTF-8.
std::u32string to_utf32(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at++]);
        char32_t character = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;
        for (; at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80; ++at)
            character = (character << 6) | (static_cast<unsigned char>(utf8[at]) & 0x3F);
        text += character;
    }
    return text;
}

/// Whether a text needs no cleaning: ASCII and the letters and marks of U+00A0 to U+017F, but for the soft hyphen, and en dashes.
bool is_clean(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead >= 0x20 && lead < 0x7F)
            continue;
        const bool paired = at + 1 < utf8.size() && (static_cast<unsigned char>(utf8[at + 1]) & 0xC0) == 0x80;
        const auto next = static_cast<unsigned char>(paired ? utf8[at + 1] : 0);
        if (paired && ((lead == 0xC2 && next >= 0xA0 && next != 0xAD) || (lead >= 0xC3 && lead <= 0xC5)))
            at += 1;
        else if (utf8.substr(at, 3) == "–")
            at += 2;
        else
            return false;
    }
    return true;
}

/// libharu loads fonts only from files; this is what it does after it has opened one (hpdf_doc.c, LoadTTFontFromStream).
HPDF_FontDef load(HPDF_Doc document, const std::string &bytes, std::string tag)
{
    HPDF_Stream stream = HPDF_MemStream_New(document->mmgr, static_cast<HPDF_UINT>(bytes.size()));
    if (stream == nullptr)
        return nullptr;
    HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE *>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
    HPDF_FontDef definition = HPDF_TTFontDef_Load(document->mmgr, stream, HPDF_TRUE);  // takes the stream
    if (definition == nullptr)
        return nullptr;
    if (HPDF_List_Add(document->fontdef_list, definition) != HPDF_OK) {
        HPDF_FontDef_Free(definition);
        return nullptr;
    }
    HPDF_TTFontDef_SetTagName(definition, tag.data());
    return definition;
}

}  // namespace

Typesetter::Typesetter(HPDF_Doc document, const Fonts &fonts) : m_document(document)
{
    static_assert(encoding_names.size() == encodings);
    m_faces[0].definition = load(document, fonts.regular, "MODREG");
    m_faces[1].definition = load(document, fonts.bold, "MODBLD");
}

bool Typesetter::has_glyph(char32_t character) const
{
    return character <= 0xFFFF && HPDF_TTFontDef_GetGlyphid(m_faces[0].definition, static_cast<HPDF_UINT16>(character)) != 0;
}

std::string Typesetter::clean(std::string_view utf8) const
{
    if (is_clean(utf8))
        return std::string(utf8);
    return to_utf8(clean_text(utf8, [this](char32_t character) { return has_glyph(character); }));
}

int Typesetter::advance(Face face_name, char32_t character) const
{
    const FaceData &data = face(face_name);
    const auto known = data.advances.find(character);
    if (known != data.advances.end())
        return known->second;
    const int advance = HPDF_TTFontDef_GetCharWidth(data.definition, static_cast<HPDF_UINT16>(character));
    data.advances.emplace(character, advance);
    return advance;
}

double Typesetter::width(std::string_view utf8, const Style &style) const
{
    int total = 0;
    char32_t before = 0;
    for (const char32_t character : to_utf32(utf8)) {
        total += advance(style.face, character) + (before != 0 ? kerning(style.face, before, character) : 0);
        before = character;
    }
    return total / 1000.0 * style.size * 25.4 / 72;
}

Typesetter::Code Typesetter::code(char32_t character)
{
    while (true) {
        const auto known = m_codes.find(character);
        if (known != m_codes.end())
            return known->second;
        if (m_loaded_encodings == encodings)
            return {};
        HPDF_Encoder encoder = HPDF_GetEncoder(m_document, encoding_names[m_loaded_encodings]);
        for (int byte = 0x20; encoder != nullptr && byte < 0x100; ++byte) {
            const char32_t meant = HPDF_Encoder_ToUnicode(encoder, static_cast<HPDF_UINT16>(byte));
            if (meant != 0)
                m_codes.try_emplace(meant, Code{m_loaded_encodings, static_cast<char>(byte)});
        }
        m_codes.try_emplace(no_break_space, Code{0, ' '});  // so that a search for "kl. 17" finds it
        ++m_loaded_encodings;
    }
}

HPDF_Font Typesetter::font(Face face_name, int encoding)
{
    HPDF_Font &font = face(face_name).fonts[encoding];
    if (font == nullptr)
        font = HPDF_GetFont(m_document, face(face_name).definition->base_font, encoding_names[encoding]);
    return font;
}

std::vector<Run> Typesetter::runs(std::string_view utf8, const Style &style)
{
    std::vector<Run> runs;
    int encoding = -1;
    char32_t before = 0;
    for (const char32_t character : to_utf32(utf8)) {
        const Code found = code(character);
        if (found.encoding != encoding) {
            encoding = found.encoding;
            runs.push_back({font(style.face, encoding), {}, {}});
        }
        if (before != 0) {
            Run &run = runs[runs.size() - (runs.back().bytes.empty() ? 2 : 1)];
            run.kerning_after.back() = kerning(style.face, before, character);
        }
        runs.back().bytes += found.byte;
        runs.back().kerning_after.push_back(0);
        before = character;
    }
    return runs;
}

}  // namespace canvas
