// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/write.h"

#include "canvas/deflate.h"
#include "canvas/document.h"
#include "canvas/pdfa_metadata.h"
#include "canvas/write_fonts.h"
#include "canvas/write_structure.h"

#include <cstdio>
#include <memory>

#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include <QCryptographicHash>

namespace canvas {

namespace {

constexpr std::size_t outline_from = 5;  // pages

struct FreeDocument {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};

/// The first fault that libharu met. Its functions go on returning statuses after it, so one look per stage is enough.
struct Fault {
    HPDF_STATUS status = HPDF_OK;
    HPDF_STATUS detail = 0;
};

void remember(HPDF_STATUS status, HPDF_STATUS detail, void *fault)
{
    auto *first = static_cast<Fault *>(fault);
    if (first->status == HPDF_OK)
        *first = {status, detail};
}

Error error_of(const Fault &fault)
{
    char numbers[64];
    std::snprintf(numbers, sizeof numbers, "libharu error 0x%04lx, detail %lu", static_cast<unsigned long>(fault.status),
                  static_cast<unsigned long>(fault.detail));
    return {std::string("The PDF could not be written (") + numbers + ")."};
}

/// Fonts and codes that all pages share.
HPDF_Dict resources(Objects &objects, const DocumentState &book)
{
    std::string text = "/ProcSet[/PDF/Text]/Font<<";
    for (const UsedFont &font : book.typesetter.fonts())
        text += '/' + font.name + ' ' + reference(write_font(objects, font));
    text += ">>/XObject<<";
    for (std::size_t index = 0; index < book.codes.size(); ++index) {
        const std::string side = std::to_string(book.codes[index].size);
        HPDF_Dict form =
            objects.stream("/Type/XObject/Subtype/Form/BBox[0 0 " + side + ' ' + side + "]/Resources<<>>/Filter/FlateDecode",
                           book.codes[index].drawing);
        text += "/Q" + std::to_string(index) + '_' + side + ' ' + reference(form);
    }
    return objects.add(text + ">>");
}

/// The file's identifier, from all that is in it (PDF 32000-1 section 14.4).
void identify(HPDF_Doc document, const QCryptographicHash &hash)
{
    QByteArray bytes = hash.result();
    HPDF_Array id = HPDF_Array_New(document->mmgr);
    HPDF_Dict_Add(document->trailer, "ID", id);
    for (int copy = 0; copy < 2; ++copy)
        HPDF_Array_Add(id, HPDF_Binary_New(document->mmgr, reinterpret_cast<HPDF_BYTE *>(bytes.data()),
                                           static_cast<HPDF_UINT>(bytes.size())));
}

void write_into(HPDF_Doc document, Objects &objects, DocumentState &book, const About &about)
{
    HPDF_SetPagesConfiguration(document, 200);
    document->pdf_version = HPDF_VER_14;
    QCryptographicHash hash(QCryptographicHash::Md5);
    const auto hashed = [&hash](const std::string &bytes) -> const std::string & {
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return bytes;
    };

    HPDF_Dict shared = resources(objects, book);
    std::vector<HPDF_Page> pages;
    for (PageState &sheet : book.sheets) {
        sheet.end_mark();
        HPDF_Page page = HPDF_AddPage(document);
        if (page == nullptr)
            return;
        HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(sheet.size.width * points_per_mm));
        HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(sheet.size.height * points_per_mm));
        HPDF_Dict_Add(page, "Resources", shared);
        HPDF_Dict_AddNumber(page, "StructParents", static_cast<HPDF_INT32>(pages.size()));
        HPDF_Dict_AddName(page, "Tabs", "S");
        objects.fill_stream(static_cast<HPDF_PageAttr>(page->attr)->contents, "/Filter/FlateDecode",
                            deflated(hashed(sheet.content.text())));
        pages.push_back(page);
    }

    const std::string metadata = xmp(about.title, about.language);
    hashed(metadata);
    for (const QrCode &code : book.codes)
        hashed(code.drawing);
    HPDF_Dict described = objects.stream("/Type/Metadata/Subtype/XML", metadata);
    HPDF_Dict profile = objects.stream("/N 3/Filter/FlateDecode", colour_profile());
    std::string catalog = "/Lang " + text_string(about.language) +
                          "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot " +
                          reference(write_structure(objects, book, pages, write_links(objects, book, pages))) + "/Metadata " +
                          reference(described) +
                          "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                          "/DestOutputProfile " +
                          reference(profile) + ">>]";
    HPDF_Dict outline = pages.size() < outline_from ? nullptr : write_outline(objects, book, pages);
    if (outline != nullptr)
        catalog += "/PageMode/UseOutlines/Outlines " + reference(outline);
    objects.fill(document->catalog, catalog);
    objects.fill(document->info, "/Title " + text_string(about.title) + "/Creator(Moedested)");
    HPDF_SetInfoAttr(document, HPDF_INFO_PRODUCER, "Moedested");
    identify(document, hash);
}

}  // namespace

tl::expected<std::string, Error> write(DocumentState &book, const About &about)
{
    if (book.typesetter.fault())
        return tl::unexpected(*book.typesetter.fault());
    Fault fault;
    const std::unique_ptr<HPDF_Doc_Rec, FreeDocument> document(HPDF_New(remember, &fault));
    if (!document)
        return tl::unexpected(Error{"There is not enough memory to make a PDF."});
    Objects objects(document.get());
    write_into(document.get(), objects, book, about);
    if (fault.status == HPDF_OK)
        HPDF_SaveToStream(document.get());
    if (fault.status != HPDF_OK)
        return tl::unexpected(error_of(fault));
    std::string bytes(HPDF_GetStreamSize(document.get()), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(document.get(), reinterpret_cast<HPDF_BYTE *>(bytes.data()), &size);
    bytes.resize(size);
    return bytes;
}

}  // namespace canvas
