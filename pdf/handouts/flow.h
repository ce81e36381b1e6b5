// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/document.h"
#include "handouts/theme.h"

#include <functional>
#include <vector>

namespace handouts {

/// Something of a known height that is drawn in one piece. Millimetres.
struct Block {
    double height = 0;
    std::function<void(canvas::Page &page, double left, double top)> draw;
    double before = 0;            ///< free space above it, except at the top of a page
    bool keep_with_next = false;  ///< never last on a page: a heading
    bool new_page = false;        ///< begins a page
};

/// The block as one part of the document's structure: a heading, a table, a list.
Block tagged(Block block, canvas::Tag tag);

/// A block of text that opens an address where the page is read on a screen; an empty address opens none.
Block linked(Block block, const std::string &address);

/// Lines of text from the top of the first capitals to the last baseline.
Block text_block(std::vector<canvas::Line> lines, const Style &style, double leading);

/// Wraps text into a block of at most `most_lines`, as large as the document's text scale asks for; what does not fit is cut
/// with "…".
Block paragraph(const canvas::Document &document, const std::vector<canvas::Span> &spans, double width, double leading,
                std::size_t most_lines = 1000, canvas::Wrap how = canvas::Wrap::Natural);

/// A space above a text, as large as the text scale asks for: with letters alone growing, paragraphs would stand closer than
/// lines.
double spaced(const canvas::Document &document, double millimetres);

/// Spans below each other, as large as the text scale asks for, each wrapped to lines about as long as each other; `left` is the
/// middle that they are centred on.
Block centred(const canvas::Document &document, const std::vector<canvas::Span> &spans, double width, double leading);

/// Blocks below each other as one block that is not split.
Block stack(std::vector<Block> blocks);

/// Blocks side by side at the given distances from the left edge, tops aligned, as one block.
Block beside(std::vector<std::pair<double, Block>> blocks);

/// Cells side by side as a row of a table, the same table as the row drawn before it.
Block table_row(std::vector<std::pair<double, Block>> cells);

/// Takes as much from the spaces between blocks as it needs for all of them to stand on one page, at most two fifths of each;
/// leaves them alone where that is not enough.
void tighten(std::vector<Block> &blocks);

/// Millimetres that the running head takes from a page.
constexpr double running_height = 13;

/// Lays blocks out on as many pages as they need and draws them; gives the pages, at least one. A page that begins in the midst
/// of things repeats `running` above them.
std::vector<canvas::Page> flow(canvas::Document &document, const std::vector<Block> &blocks, const std::string &running);

}  // namespace handouts
