// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/write_structure.h"

namespace canvas {

namespace {

std::string attributes(const Structure::Element &element)
{
    if (element.tag.role == Role::TH)
        return element.tag.scope == Scope::Column ? "/A<</O/Table/Scope/Column>>" : "/A<</O/Table/Scope/Row>>";
    if (element.tag.role != Role::Figure)
        return {};
    std::string text = "/Alt " + text_string(element.tag.alt) + "/A<</O/Layout/BBox[";
    for (const double side : element.box)
        text += number(side);
    return text + "]>>";
}

}  // namespace

std::vector<HPDF_Dict> write_links(Objects &objects, const DocumentState &book, const std::vector<HPDF_Page> &pages)
{
    std::vector<HPDF_Dict> written;
    for (const Link &link : book.links) {
        const std::string &address = book.structure.elements()[static_cast<std::size_t>(link.element)].tag.address;
        // Printed with the page as PDF/A wants it (ISO 19005-1 section 6.5.3); it has no look of its own.
        HPDF_Dict annotation = objects.add("/Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + number(link.left) +
                                           number(link.bottom) + number(link.right) + number(link.top) + "]/StructParent " +
                                           std::to_string(pages.size() + written.size()) + "/Contents " + text_string(address) +
                                           "/A<</S/URI/URI " + uri_string(address) + ">>");
        HPDF_Page page = pages[static_cast<std::size_t>(link.page)];
        auto annotations = static_cast<HPDF_Array>(HPDF_Dict_GetItem(page, "Annots", HPDF_OCLASS_ARRAY));
        if (annotations == nullptr) {
            annotations = HPDF_Array_New(page->mmgr);
            HPDF_Dict_Add(page, "Annots", annotations);
        }
        HPDF_Array_Add(annotations, annotation);
        written.push_back(annotation);
    }
    return written;
}

HPDF_Dict write_structure(Objects &objects, const DocumentState &book, const std::vector<HPDF_Page> &pages,
                          const std::vector<HPDF_Dict> &links)
{
    const auto &elements = book.structure.elements();
    HPDF_Dict root = objects.add();
    std::vector<HPDF_Dict> written;
    std::vector<std::string> names;
    for (std::size_t index = 0; index < elements.size(); ++index) {
        written.push_back(objects.add());
        names.push_back(reference(written.back()));
    }
    for (std::size_t index = 0; index < elements.size(); ++index) {
        const Structure::Element &element = elements[index];
        int page = -1;  // of the marks that need not say theirs
        std::string kids;
        for (const Structure::Kid &kid : element.kids) {
            if (kid.element >= 0) {
                kids += names[static_cast<std::size_t>(kid.element)] + ' ';
                continue;
            }
            if (kid.link >= 0) {
                const auto link = static_cast<std::size_t>(kid.link);
                kids += "<</Type/OBJR/Pg " + reference(pages[static_cast<std::size_t>(book.links[link].page)]) + "/Obj " +
                        reference(links[link]) + ">>";
                continue;
            }
            page = page < 0 ? kid.page : page;
            const std::string mark = std::to_string(kid.mark);
            kids += kid.page == page
                        ? mark + ' '
                        : "<</Type/MCR/Pg " + reference(pages[static_cast<std::size_t>(kid.page)]) + "/MCID " + mark + ">>";
        }
        if (kids.ends_with(' '))
            kids.pop_back();
        std::string text = std::string("/S/") + name_of(element.tag.role) + "/P " +
                           (element.parent < 0 ? reference(root) : names[static_cast<std::size_t>(element.parent)]);
        if (page >= 0)
            text += "/Pg " + reference(pages[static_cast<std::size_t>(page)]);
        if (!element.kids.empty())
            text += element.kids.size() == 1 && element.kids[0].page == page ? "/K " + kids : "/K[" + kids + ']';
        if (!element.tag.language.empty())
            text += "/Lang" + text_string(element.tag.language);
        objects.fill(written[index], text + attributes(element));
    }

    std::string parents = "/Nums[";
    const auto &marks = book.structure.marks();
    for (std::size_t page = 0; page < marks.size(); ++page) {
        parents += std::to_string(page) + '[';
        for (const int element : marks[page])
            parents += names[static_cast<std::size_t>(element)] + ' ';
        parents += ']';
    }
    for (std::size_t link = 0; link < links.size(); ++link)
        parents += std::to_string(pages.size() + link) + ' ' + names[static_cast<std::size_t>(book.links[link].element)] + ' ';
    HPDF_Dict tree = objects.add(parents + ']');
    objects.fill(root, "/Type/StructTreeRoot/K[" + names[0] + "]/ParentTree " + reference(tree) + "/ParentTreeNextKey " +
                           std::to_string(pages.size() + links.size()));
    return root;
}

HPDF_Dict write_outline(Objects &objects, const DocumentState &book, const std::vector<HPDF_Page> &pages)
{
    std::vector<const Structure::Element *> headings;
    for (const Structure::Element &element : book.structure.elements()) {
        if (element.tag.role == Role::H1 && !element.kids.empty())
            headings.push_back(&element);
    }
    if (headings.empty())
        return nullptr;
    HPDF_Dict root = objects.add();
    std::vector<HPDF_Dict> items;
    for (std::size_t index = 0; index < headings.size(); ++index)
        items.push_back(objects.add());
    for (std::size_t index = 0; index < headings.size(); ++index) {
        const auto page = static_cast<std::size_t>(headings[index]->kids.front().page);
        std::string text = "/Title " + text_string(headings[index]->text) + "/Parent " + reference(root);
        if (index > 0)
            text += "/Prev " + reference(items[index - 1]);
        if (index + 1 < headings.size())
            text += "/Next " + reference(items[index + 1]);
        objects.fill(items[index], text + "/Dest[" + reference(pages[page]) + "/XYZ 0 " +
                                       number((book.sheets[page].size.height - headings[index]->top) * points_per_mm) + "0]");
    }
    objects.fill(root, "/Type/Outlines/First " + reference(items.front()) + "/Last " + reference(items.back()) + "/Count " +
                           std::to_string(items.size()));
    return root;
}

}  // namespace canvas
