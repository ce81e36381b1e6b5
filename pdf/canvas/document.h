// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/error.h"
#include "canvas/fonts.h"
#include "canvas/page.h"
#include "canvas/text.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace canvas {

/// What a PDF says of itself, beside its pages.
struct About {
    std::string title;
    std::string language;  ///< BCP 47
};

/// A PDF being made. Holds no date and no random id: the same drawing gives the same bytes. Not for several threads at once, but
/// each thread may have its own.
class Document {
public:
    static tl::expected<Document, Error> create(const About &about, const Fonts &fonts);
    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;
    ~Document();

    /// A new last page. Valid as long as the document, in this place or moved.
    Page add_page(const PageSize &size = a4);

    /// Large print: how much larger than named those who lay out text ought to set it from now on; 1 unless told otherwise.
    void set_text_scale(double scale);
    double text_scale() const;
    /// The style as large as it is to be set now.
    Style scaled(Style style) const;

    /// Millimetres; of the style as it is, unscaled.
    double width(std::string_view text, const Style &style) const;
    double width(const Line &line) const;
    /// Lines at most `width` millimetres wide; see wrap_text.
    std::vector<Line> wrap(const std::vector<Span> &spans, double width, Wrap how = Wrap::Natural) const;

    /// The file's bytes, or what went wrong since the document was begun. Ends the document.
    tl::expected<std::string, Error> finish();

private:
    struct State;
    friend class Page;
    explicit Document(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

}  // namespace canvas
