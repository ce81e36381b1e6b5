// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/flow.h"

#include <algorithm>
#include <cctype>
#include <memory>
#include <utility>

namespace handouts {

namespace {

/// Without a word that was cut in two, unless it is most of the text.
void drop_half_word(std::string &text)
{
    if (const std::size_t space = text.rfind(' '); space != std::string::npos && space >= text.size() / 2)
        text.resize(space);
    while (text.ends_with(' '))
        text.pop_back();
}

/// Cuts words from the end of a line until "…" fits behind them.
void end_with_ellipsis(const canvas::Document &document, canvas::Line &line, double width)
{
    bool in_word = false;
    while (!line.empty()) {
        std::string &text = line.back().text;
        while (text.ends_with(' ')) {
            text.pop_back();
            in_word = false;
        }
        if (document.width(line) + document.width("…", line.back().style) <= width) {
            if (in_word)
                drop_half_word(text);
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
        in_word = true;
    }
}

/// A place in a text where a line could end.
class Gap {
public:
    Gap(std::string_view text, std::size_t at) : m_before(text.substr(0, at)), m_after(text.substr(at + 1)) {}

    /// "23. november", "2860 Søborg", "00 00 00 00"; but "2027 og".
    bool follows_its_number() const
    {
        if (m_before.ends_with('.'))
            return digits_at_end(m_before.substr(0, m_before.size() - 1)) > 0 && !in(m_after, 'A', 'Z');
        return digits_at_end(m_before) == 4 ? !in(m_after, 'a', 'z') : digits_at_end(m_before) > 0;
    }
    /// "kl. 17.00", "Torvet 1", "februar 2027"; but "onsdag 16. december".
    bool precedes_its_number() const
    {
        const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(m_after, is_digit) - m_after.begin());
        if (digits == 0 || m_before.empty())
            return false;
        if (m_before.ends_with("kl."))
            return true;
        const char last = m_before.back();
        const bool after_letter = std::isalpha(static_cast<unsigned char>(last)) != 0 || last < 0;
        std::string_view rest = m_after.substr(digits);
        if (!after_letter || digits >= 4)
            return after_letter && digits == 4;
        const bool stopped = rest.starts_with('.');
        rest.remove_prefix(stopped ? 1 : 0);
        return rest.empty() || rest.front() == ',' || rest.front() == ')' ||
               (stopped && rest.front() == ' ' && in(rest.substr(1), 'A', 'Z'));
    }

private:
    static bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
    static bool in(std::string_view text, char first, char last)
    {
        return !text.empty() && text.front() >= first && text.front() <= last;
    }
    static std::size_t digits_at_end(std::string_view text)
    {
        const auto other = std::find_if_not(text.rbegin(), text.rend(), is_digit);
        return static_cast<std::size_t>(other - text.rbegin());
    }

    std::string_view m_before;
    std::string_view m_after;
};

/// Ties a number to the word that it counts or is the number of, so that no line ends between them.
std::string tied(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool tie = text[at] == ' ' && (Gap(text, at).follows_its_number() || Gap(text, at).precedes_its_number());
        result += tie ? "\u00A0" : std::string(1, text[at]);
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

double spaced(const canvas::Document &document, double millimetres)
{
    return millimetres * document.text_scale();
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
