// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace canvas {

/// Standard structure types (PDF 32000-1 section 14.8.4).
enum class Role { Document, H1, H2, H3, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure, Link };

/// What a table's heading cell heads (PDF 32000-1 section 14.8.5.7).
enum class Scope { Row, Column };

/// What a part of the page is, for screen readers.
struct Tag {
    Role role = Role::P;
    bool joins = false;  ///< goes on with the element before it if that has the same role: rows of a table laid out one by one
    Scope scope = Scope::Row;
    std::string address = {};   ///< a link's URI (RFC 3986)
    std::string alt = {};       ///< words in place of a figure
    std::string language = {};  ///< BCP 47, where it is not the document's
};

/// The tree of a document's parts, in reading order, which is the order in which they are drawn.
class Structure {
public:
    struct Kid {
        int element = -1;  ///< or a mark on a page:
        int page = 0;
        int mark = 0;
        int link = -1;  ///< or a part of the page that can be touched
    };
    struct Element {
        Tag tag;
        int parent = -1;
        std::vector<Kid> kids = {};
        std::string text = {};         ///< headings only: what they say, for the outline
        double top = 0;                ///< millimetres
        std::vector<double> box = {};  ///< figures only: left, bottom, right, top in points
    };

    Structure();

    void open(const Tag &tag);
    void close();
    /// The innermost open element.
    int current() const { return m_open.back(); }
    Element &element(int index) { return m_elements[static_cast<std::size_t>(index)]; }
    const std::vector<Element> &elements() const { return m_elements; }

    /// What is drawn while this is above 0 is no part of the text: rules, frames, feet.
    int artifacts = 0;

    /// A new mark for the innermost open element's content on a page.
    int mark(int page);
    /// Per page, the elements of its marks.
    const std::vector<std::vector<int>> &marks() const { return m_marks; }

private:
    std::vector<Element> m_elements;
    std::vector<int> m_open;
    std::vector<std::vector<int>> m_marks;
};

const char *name_of(Role role);

}  // namespace canvas
