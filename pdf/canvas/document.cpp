// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/document.h"

#include "canvas/typesetter.h"
#include "canvas/wrap.h"

#include <cstdio>
#include <utility>

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>

#include <QString>

namespace canvas {

namespace {

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

Error error_of(const Fault &fault, std::string_view stage)
{
    char numbers[64];
    std::snprintf(numbers, sizeof numbers, "libharu error 0x%04lx, detail %lu", static_cast<unsigned long>(fault.status),
                  static_cast<unsigned long>(fault.detail));
    return {"The PDF could not be " + std::string(stage) + " (" + numbers + ")."};
}

/// A text string in UTF-16BE with its mark (PDF 32000-1 section 7.9.2.2).
HPDF_Binary text_string(HPDF_MMgr memory, std::string_view utf8)
{
    std::string bytes = "\xFE\xFF";
    for (const QChar unit : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))) {
        bytes += static_cast<char>(unit.unicode() >> 8);
        bytes += static_cast<char>(unit.unicode() & 0xFF);
    }
    return HPDF_Binary_New(memory, reinterpret_cast<HPDF_BYTE *>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
}

void describe(HPDF_Doc document, const About &about)
{
    HPDF_SetInfoAttr(document, HPDF_INFO_CREATOR, "Moedested");  // makes the dictionary
    HPDF_Dict_Add(document->info, "Title", text_string(document->mmgr, about.title));
    HPDF_Dict_Add(document->catalog, "Lang", HPDF_String_New(document->mmgr, about.language.c_str(), nullptr));
    HPDF_Dict preferences = HPDF_Dict_New(document->mmgr);
    HPDF_Dict_AddBoolean(preferences, "DisplayDocTitle", HPDF_TRUE);
    HPDF_Dict_Add(document->catalog, "ViewerPreferences", preferences);
}

}  // namespace

struct Document::State {
    Fault fault;
    std::unique_ptr<HPDF_Doc_Rec, FreeDocument> document;
    std::unique_ptr<Typesetter> typesetter;
};

Document::Document(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;
Document::~Document() = default;

tl::expected<Document, Error> Document::create(const About &about, const Fonts &fonts)
{
    auto state = std::make_unique<State>();
    state->document.reset(HPDF_New(remember, &state->fault));
    if (!state->document)
        return tl::unexpected(Error{"There is not enough memory to make a PDF."});
    HPDF_SetCompressionMode(state->document.get(), HPDF_COMP_ALL);
    HPDF_SetPagesConfiguration(state->document.get(), 200);
    describe(state->document.get(), about);
    state->typesetter = std::make_unique<Typesetter>(state->document.get(), fonts);
    if (state->fault.status != HPDF_OK)
        return tl::unexpected(error_of(state->fault, "begun"));
    return Document(std::move(state));
}

Page Document::add_page()
{
    HPDF_Page page = HPDF_AddPage(m_state->document.get());
    HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(595.28));
    HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(841.89));
    return {page, *m_state->typesetter};
}

double Document::width(std::string_view text, const Style &style) const
{
    return m_state->typesetter->width(m_state->typesetter->clean(text), style);
}

double Document::width(const Line &line) const
{
    double total = 0;
    for (const Span &span : line)
        total += width(span.text, span.style);
    return total;
}

std::vector<Line> Document::wrap(const std::vector<Span> &spans, double width, Wrap how) const
{
    const Typesetter &typesetter = *m_state->typesetter;
    std::vector<Span> clean = spans;
    for (Span &span : clean)
        span.text = typesetter.clean(span.text);
    return wrap_text(clean, width, how,
                     [&typesetter](std::string_view text, const Style &style) { return typesetter.width(text, style); });
}

tl::expected<std::string, Error> Document::finish()
{
    const std::unique_ptr<State> state = std::move(m_state);
    HPDF_Doc document = state->document.get();
    HPDF_SaveToStream(document);
    if (state->fault.status != HPDF_OK)
        return tl::unexpected(error_of(state->fault, "written"));
    std::string bytes(HPDF_GetStreamSize(document), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(document, reinterpret_cast<HPDF_BYTE *>(bytes.data()), &size);
    bytes.resize(size);
    return bytes;
}

}  // namespace canvas
