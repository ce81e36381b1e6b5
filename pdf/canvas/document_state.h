// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/content_stream.h"
#include "canvas/page.h"
#include "canvas/qr.h"
#include "canvas/structure.h"
#include "canvas/typesetter.h"

#include <deque>
#include <string>
#include <vector>

namespace canvas {

/// What has been drawn on one page.
struct PageState {
    static constexpr int no_mark = -2;
    static constexpr int artifact = -1;

    int index = 0;
    PageSize size;
    Content content;
    int marked = no_mark;  ///< what the open mark belongs to: an element, artifact or no_mark

    void mark(Structure &structure);
    void mark_artifact();
    void end_mark();
};

/// A part of a page that opens an address.
struct Link {
    int page = 0;
    int element = 0;
    double left = 0;  ///< this and the others in points from the page's lower left corner
    double bottom = 0;
    double right = 0;
    double top = 0;
};

/// A whole document before it is written as a PDF.
struct DocumentState {
    explicit DocumentState(const Fonts &fonts) : typesetter(fonts) {}

    Typesetter typesetter;
    Structure structure;
    std::deque<PageState> sheets;
    std::vector<QrCode> codes;  ///< each once, however often it is drawn
    std::vector<Link> links;
};

}  // namespace canvas
