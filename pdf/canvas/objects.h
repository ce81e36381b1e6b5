// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include <hpdf.h>
#include <hpdf_doc.h>

namespace canvas {

/// Objects of a PDF that libharu has no calls for, written by their text (PDF 32000-1 section 7.3) through its object layer,
/// which numbers and places them. Borrows the document and must outlive its writing.
class Objects {
public:
    explicit Objects(HPDF_Doc document) : m_document(document) {}

    /// A new indirect dictionary; its text is given later by fill, so that objects can name each other.
    HPDF_Dict add();
    void fill(HPDF_Dict object, std::string entries);
    HPDF_Dict add(std::string entries);
    /// A stream; `entries` name its filter.
    HPDF_Dict stream(std::string entries, std::string_view bytes);
    /// The stream and the entries of one that libharu made.
    void fill_stream(HPDF_Dict object, std::string entries, std::string_view bytes);

private:
    HPDF_Doc m_document;
    std::deque<std::string> m_texts;
};

/// "12 0 R"
std::string reference(const void *object);

/// A text string (PDF 32000-1 section 7.9.2.2): in PDFDocEncoding where that has all its letters, else in UTF-16BE as hexadecimal
/// digits.
std::string text_string(std::string_view utf8);

/// A URI as a string (PDF 32000-1 section 12.6.4.7); what is not ASCII is percent-encoded (RFC 3986 section 2.1).
std::string uri_string(std::string_view uri);

/// The digits of UTF-16BE, four a unit.
std::string utf16_digits(std::string_view utf8);
/// Four digits.
std::string hexadecimal(std::uint16_t value);

/// With at most two decimals, and a space.
std::string number(double value);

}  // namespace canvas
