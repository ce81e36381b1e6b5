// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/document.h"

#include "canvas/document_state.h"
#include "canvas/wrap.h"
#include "canvas/write.h"

#include <utility>

namespace canvas {

struct Document::State {
    State(About of, const Fonts &fonts) : about(std::move(of)), book(fonts) {}

    About about;
    DocumentState book;
    double text_scale = 1;
};

Document::Document(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;
Document::~Document() = default;

tl::expected<Document, Error> Document::create(const About &about, const Fonts &fonts)
{
    return Document(std::make_unique<State>(about, fonts));
}

Page Document::add_page(const PageSize &size)
{
    DocumentState &book = m_state->book;
    PageState &sheet = book.sheets.emplace_back();
    sheet.size = size;
    sheet.index = static_cast<int>(book.sheets.size()) - 1;
    return {sheet, book};
}

void Document::set_text_scale(double scale)
{
    m_state->text_scale = scale;
}

double Document::text_scale() const
{
    return m_state->text_scale;
}

Style Document::scaled(Style style) const
{
    style.size *= m_state->text_scale;
    return style;
}

double Document::width(std::string_view text, const Style &style) const
{
    const Typesetter &typesetter = m_state->book.typesetter;
    return Typesetter::is_clean(text) ? typesetter.width(text, style) : typesetter.width(typesetter.clean(text), style);
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
    const Typesetter &typesetter = m_state->book.typesetter;
    std::vector<Span> clean = spans;
    for (Span &span : clean) {
        if (!Typesetter::is_clean(span.text))
            span.text = typesetter.clean(span.text);
    }
    return wrap_text(
        clean, width, how, [&typesetter](std::string_view text, const Style &style) { return typesetter.width(text, style); },
        [&](std::string_view word) {
            const auto hyphens = typesetter.hyphens(m_state->about.language);
            return hyphens ? hyphens->places(word) : std::vector<std::size_t>();
        });
}

tl::expected<std::string, Error> Document::finish()
{
    const std::unique_ptr<State> state = std::move(m_state);
    return write(state->book, state->about);
}

}  // namespace canvas
