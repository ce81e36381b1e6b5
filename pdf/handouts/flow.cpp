// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/flow.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace handouts {

namespace {

/// Cuts characters from the end of a line until "…" fits behind it.
void end_with_ellipsis(const canvas::Document &document, canvas::Line &line, double width)
{
    while (!line.empty()) {
        std::string &text = line.back().text;
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        if (document.width(line) + document.width("…", line.back().style) <= width) {
            text += "…";
            return;
        }
        if (text.empty()) {
            line.pop_back();
            continue;
        }
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
            text.pop_back();
        if (!text.empty())
            text.pop_back();
    }
}

/// Ties a number to the word that it counts, so that no line ends between them: "23. november", "2860 Søborg", "00 00 00 00".
std::string tied(std::string_view text)
{
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool after_number = at > 0 && digit(at - 1);
        const bool after_ordinal = at > 1 && text[at - 1] == '.' && digit(at - 2);
        const bool before_capital = at + 1 < text.size() && text[at + 1] >= 'A' && text[at + 1] <= 'Z';
        if (text[at] == ' ' && (after_number || (after_ordinal && !before_capital)))
            result += "\u00A0";
        else
            result += text[at];
    }
    return result;
}

std::vector<canvas::Span> tied(std::vector<canvas::Span> spans)
{
    for (canvas::Span &span : spans)
        span.text = tied(span.text);
    return spans;
}

std::vector<canvas::Span> scaled(const canvas::Document &document, std::vector<canvas::Span> spans)
{
    for (canvas::Span &span : spans)
        span.style = document.scaled(span.style);
    return spans;
}

}  // namespace

Block tagged(Block block, canvas::Tag tag)
{
    block.draw = [draw = std::move(block.draw), tag = std::move(tag)](canvas::Page &page, double left, double top) {
        const canvas::Tagged part = page.tag(tag);
        draw(page, left, top);
    };
    return block;
}

Block linked(Block block, const std::string &address)
{
    if (address.empty())
        return block;
    return tagged(tagged(std::move(block), {.role = canvas::Role::Link, .address = address}), {canvas::Role::P});
}

Block text_block(std::vector<canvas::Line> lines, const Style &style, double leading)
{
    Block block;
    block.height = canvas::cap_height(style) + leading * static_cast<double>(lines.size() - 1);
    block.draw = [lines = std::move(lines), cap = canvas::cap_height(style), leading](
                     canvas::Page &page, double left, double top) { page.lines(left, top + cap, lines, leading); };
    return block;
}

Block paragraph(const canvas::Document &document, const std::vector<canvas::Span> &spans, double width, double leading,
                std::size_t most_lines, canvas::Wrap how)
{
    const std::vector<canvas::Span> set = scaled(document, tied(spans));
    std::vector<canvas::Line> lines = document.wrap(set, width, how);
    if (lines.size() > most_lines) {
        lines.resize(most_lines);
        end_with_ellipsis(document, lines.back(), width);
    }
    return text_block(std::move(lines), set.front().style, leading * document.text_scale());
}

Block centred(const canvas::Document &document, const std::vector<canvas::Span> &spans, double width, double leading)
{
    std::vector<canvas::Line> lines;
    for (const canvas::Span &span : spans)
        std::ranges::move(document.wrap(scaled(document, tied({span})), width, canvas::Wrap::Balanced),
                          std::back_inserter(lines));
    Block block;
    const double cap = canvas::cap_height(document.scaled(spans.front().style));
    leading *= document.text_scale();
    block.height = cap + leading * static_cast<double>(lines.size() - 1);
    block.draw = [lines = std::move(lines), cap, leading](canvas::Page &page, double middle, double top) {
        page.lines(middle, top + cap, lines, leading, canvas::Align::Centre);
    };
    return block;
}

Block stack(std::vector<Block> blocks)
{
    Block whole;
    for (const Block &block : blocks)
        whole.height += (&block == &blocks.front() ? 0 : block.before) + block.height;
    whole.draw = [blocks = std::move(blocks)](canvas::Page &page, double left, double top) {
        for (const Block &block : blocks) {
            top += &block == &blocks.front() ? 0 : block.before;
            block.draw(page, left, top);
            top += block.height;
        }
    };
    return whole;
}

Block beside(std::vector<std::pair<double, Block>> blocks)
{
    Block whole;
    for (const auto &[distance, block] : blocks)
        whole.height = std::max(whole.height, block.height);
    whole.draw = [blocks = std::move(blocks)](canvas::Page &page, double left, double top) {
        for (const auto &[distance, block] : blocks)
            block.draw(page, left + distance, top);
    };
    return whole;
}

Block table_row(std::vector<std::pair<double, Block>> cells)
{
    return tagged(tagged(beside(std::move(cells)), {canvas::Role::TR}), {.role = canvas::Role::Table, .joins = true});
}

void tighten(std::vector<Block> &blocks)
{
    constexpr double least = 0.6;
    constexpr double rounding = 0.001;
    double height = 0;
    double spaces = 0;
    for (const Block &block : blocks) {
        height += block.height;
        spaces += &block == &blocks.front() ? 0 : block.before;
    }
    const double room = content_bottom - margin - rounding - height;
    if (room >= spaces || room < spaces * least)
        return;
    for (Block &block : blocks)
        block.before *= room / spaces;
}

std::vector<canvas::Page> flow(canvas::Document &document, const std::vector<Block> &blocks, const std::string &running)
{
    const Block head = paragraph(document, {{running, label_style}}, content_width * 0.75, 4.4, 1);
    std::vector<canvas::Page> pages = {document.add_page()};
    double top = margin;
    bool at_top = true;
    const auto turn = [&](bool with_head) {
        pages.push_back(document.add_page());
        at_top = true;
        top = margin + (with_head ? running_height : 0);
        if (with_head) {
            const canvas::Tagged part = pages.back().artifact();
            head.draw(pages.back(), margin, text_top);
        }
    };
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        double needed = block->before + block->height;  // with all that it must not be parted from, as far as a page can hold it
        for (auto last = block; last->keep_with_next && std::next(last) != blocks.end(); ++last) {
            const double more = std::next(last)->before + std::next(last)->height;
            if (needed + more > content_bottom - margin - running_height)
                break;
            needed += more;
        }
        if (!at_top && (block->new_page || top + needed > content_bottom))
            turn(!block->new_page);
        top += at_top ? 0 : block->before;
        block->draw(pages.back(), margin, top);
        top += block->height;
        at_top = false;
    }
    return pages;
}

}  // namespace handouts
