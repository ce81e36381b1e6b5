// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/objects.h"

#include "canvas/content_stream.h"
#include "canvas/utf8.h"

#include <algorithm>

#include <hpdf_objects.h>
#include <hpdf_streams.h>

#include <QString>

namespace canvas {

namespace {

HPDF_STATUS write_text(HPDF_Dict object, HPDF_Stream stream)
{
    const auto *text = static_cast<const std::string *>(object->attr);
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE *>(text->data()), static_cast<HPDF_UINT>(text->size()));
}

}  // namespace

HPDF_Dict Objects::add()
{
    HPDF_Dict object = HPDF_Dict_New(m_document->mmgr);
    HPDF_Xref_Add(m_document->xref, object);
    return object;
}

void Objects::fill(HPDF_Dict object, std::string entries)
{
    if (object == nullptr)
        return;
    m_texts.push_back(std::move(entries) + '\n');
    object->attr = &m_texts.back();
    object->write_fn = write_text;
}

HPDF_Dict Objects::add(std::string entries)
{
    HPDF_Dict object = add();
    fill(object, std::move(entries));
    return object;
}

HPDF_Dict Objects::stream(std::string entries, std::string_view bytes)
{
    HPDF_Dict object = HPDF_DictStream_New(m_document->mmgr, m_document->xref);
    fill_stream(object, std::move(entries), bytes);
    return object;
}

void Objects::fill_stream(HPDF_Dict object, std::string entries, std::string_view bytes)
{
    if (object == nullptr)
        return;
    fill(object, std::move(entries));
    HPDF_Stream_Write(object->stream, reinterpret_cast<const HPDF_BYTE *>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
}

std::string reference(const void *object)
{
    const auto *header = static_cast<const HPDF_Obj_Header *>(object);
    return header == nullptr ? "null" : std::to_string(header->obj_id & 0x00FFFFFF) + " 0 R";
}

std::string text_string(std::string_view utf8)
{
    std::string text = "(";
    bool latin = true;
    for (std::size_t at = 0; at < utf8.size() && latin;) {
        const char32_t character = next_character(utf8, at);
        // Where PDFDocEncoding is ISO 8859-1 (PDF 32000-1 annex D.2): a byte a letter.
        latin = (character >= 0x20 && character < 0x7F) || (character > 0xA0 && character < 0x100 && character != 0xAD);
        if (character == '(' || character == ')' || character == '\\')
            text += '\\';
        text += static_cast<char>(character);
    }
    if (latin)
        return text + ')';
    return "<FEFF" + utf16_digits(utf8) + '>';
}

std::string uri_string(std::string_view uri)
{
    std::string text = "(";
    for (const char byte : uri) {
        if (byte > 0x20 && byte < 0x7F && byte != '(' && byte != ')' && byte != '\\')
            text += byte;
        else
            text += '%' + hexadecimal(static_cast<unsigned char>(byte)).substr(2);
    }
    return text + ')';
}

std::string hexadecimal(std::uint16_t value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += digits[(value >> shift) & 0xF];
    return text;
}

std::string utf16_digits(std::string_view utf8)
{
    std::string text;
    for (const QChar unit : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())))
        text += hexadecimal(unit.unicode());
    return text;
}

std::string number(double value)
{
    return Content().number(value).text();
}

}  // namespace canvas
