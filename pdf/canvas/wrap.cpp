// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/wrap.h"

#include <algorithm>
#include <cctype>
#include <deque>
#include <optional>

namespace canvas {

namespace {

constexpr double lonely_share = 0.25;   // a single last word narrower than this share of the line is lonely
constexpr double worth_parting = 0.25;  // a word is parted for the sake of more than this share of the line
constexpr double least_share = 0.7;     // how much narrower a paragraph may become to keep it company

/// What a line can't be broken inside of.
struct Piece {
    Line spans;
    double width = 0;
    double space = 0;  ///< width of the space that parts it from what follows; 0 = stands close
    Style space_style;
    bool ends_line = false;  ///< a '\n' follows
};

std::size_t length_of_character(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        ++end;
    return end - at;
}

void append(Line &line, std::string_view text, const Style &style)
{
    if (text.empty())
        return;
    if (!line.empty() && line.back().style == style)
        line.back().text += text;
    else
        line.push_back({std::string(text), style});
}

/// A break may follow a hyphen or a slash only between two longer parts: "SMART-møde", but not "kl. 8-15" or "1-2".
bool breaks_after(std::string_view text, std::size_t at)
{
    if (text[at] != '-' && text[at] != '/')
        return false;
    const auto is_word = [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return std::isalpha(byte) != 0 || byte >= 0x80;
    };
    const auto all_words = [&](std::size_t first) {
        return first + 3 <= text.size() && std::all_of(text.begin() + first, text.begin() + first + 3, is_word);
    };
    return at >= 3 && all_words(at - 3) && all_words(at + 1);
}

std::vector<Piece> pieces_of(const std::vector<Span> &spans, const Measure &measure)
{
    std::vector<Piece> pieces;
    Piece piece;
    const auto finish = [&](double space, const Style &style, bool ends_line) {
        piece.space = space;
        piece.space_style = style;
        piece.ends_line = ends_line;
        for (const Span &span : piece.spans)
            piece.width += measure(span.text, span.style);
        pieces.push_back(std::move(piece));
        piece = {};
    };
    for (const auto &[text, style] : spans) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool space = text[at] == ' ';
            const bool line_end = text[at] == '\n';
            if (!space && !line_end && !breaks_after(text, at))
                continue;
            append(piece.spans, std::string_view(text).substr(begin, at - begin + (space || line_end ? 0 : 1)), style);
            begin = at + 1;
            if (space && piece.spans.empty() && !pieces.empty() && !pieces.back().ends_line)
                pieces.back().space = std::max(pieces.back().space, measure(" ", style));
            else if (!piece.spans.empty() || line_end)
                finish(space ? measure(" ", style) : 0, style, line_end);
        }
        append(piece.spans, std::string_view(text).substr(begin), style);
    }
    if (!piece.spans.empty())
        finish(0, {}, false);
    return pieces;
}

/// Cuts a piece that is wider than a line into ones that are not.
void split(const Piece &piece, double width, const Measure &measure, std::vector<Piece> &parts)
{
    Piece part;
    for (const auto &[text, style] : piece.spans) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t length = length_of_character(text, at);
            const std::string_view character = std::string_view(text).substr(at, length);
            const double advance = measure(character, style);
            if (part.width + advance > width && !part.spans.empty()) {
                parts.push_back(std::move(part));
                part = {};
            }
            append(part.spans, character, style);
            part.width += advance;
            at += length;
        }
    }
    part.space = piece.space;
    part.space_style = piece.space_style;
    part.ends_line = piece.ends_line;
    parts.push_back(std::move(part));
}

/// The beginning of a word that fits on what is left of a line, with its hyphen, and the rest of it; nothing where it can't be
/// parted there.
std::optional<std::pair<Piece, Piece>> parted(const Piece &piece, double room, const Measure &measure, const Part &part)
{
    if (!part || piece.spans.size() != 1)
        return std::nullopt;
    const auto &[text, style] = piece.spans.front();
    // Signs around a word, a comma after it for example, are no part of it.
    const auto is_letter = [](char byte) { return std::isalpha(static_cast<unsigned char>(byte)) != 0 || (byte & 0x80) != 0; };
    const auto first = static_cast<std::size_t>(std::ranges::find_if(text, is_letter) - text.begin());
    const auto last = static_cast<std::size_t>(std::find_if_not(text.begin() + first, text.end(), is_letter) - text.begin());
    std::vector<std::size_t> places = part(std::string_view(text).substr(first, last - first));
    for (; !places.empty(); places.pop_back()) {
        const std::size_t at = first + places.back();
        const std::string head = text.substr(0, at) + soft_hyphen;
        const double width = measure(head, style);
        if (width > room)
            continue;
        Piece begin;
        begin.spans = {{head, style}};
        begin.width = width;
        Piece rest = piece;
        rest.spans = {{text.substr(at), style}};
        rest.width = measure(rest.spans.front().text, style);
        return std::pair(std::move(begin), std::move(rest));
    }
    return std::nullopt;
}

struct Broken {
    std::vector<Line> lines;
    bool lonely = false;  ///< the last line is one short word
};

Broken fill(const std::vector<Piece> &pieces, double width, const Measure &measure, const Part &part)
{
    Broken result;
    Line line;
    double used = 0;
    std::size_t count = 0;
    const Piece *before = nullptr;
    const auto finish = [&] {
        result.lines.push_back(std::move(line));
        result.lonely = result.lines.size() > 1 && count == 1 && used < width * lonely_share;
        line = {};
        used = 0;
        count = 0;
        before = nullptr;
    };
    std::deque<Piece> rests;  // of words that were parted; what follows points to them
    for (const Piece &whole : pieces) {
        const Piece *next = &whole;
        if (before != nullptr && used + before->space + next->width > width) {
            const double room = width - used - before->space;
            if (auto two = room > width * worth_parting ? parted(*next, room, measure, part) : std::nullopt) {
                append(line, " ", before->space_style);
                append(line, two->first.spans.front().text, two->first.spans.front().style);
                next = &rests.emplace_back(std::move(two->second));
            }
            finish();
        }
        const Piece &piece = *next;
        if (before != nullptr && before->space > 0) {
            append(line, " ", before->space_style);
            used += before->space;
        }
        for (const Span &span : piece.spans)
            append(line, span.text, span.style);
        used += piece.width;
        ++count;
        before = &piece;
        if (piece.ends_line)
            finish();
    }
    if (!line.empty() || result.lines.empty())
        finish();
    return result;
}

}  // namespace

std::vector<Line> wrap_text(const std::vector<Span> &spans, double width, Wrap how, const Measure &measure, const Part &part)
{
    std::vector<Piece> pieces;
    for (Piece piece : pieces_of(spans, measure)) {
        while (piece.width > width) {
            auto two = parted(piece, width, measure, part);
            if (!two)
                break;
            two->first.ends_line = true;
            pieces.push_back(std::move(two->first));
            piece = std::move(two->second);
        }
        if (piece.width > width)
            split(piece, width, measure, pieces);
        else
            pieces.push_back(std::move(piece));
    }
    const Part none;
    const Part &parts = how == Wrap::Natural ? part : none;
    Broken best = fill(pieces, width, measure, parts);
    if (best.lines.size() < 2)
        return best.lines;

    double widest = 0;
    for (const Piece &piece : pieces)
        widest = std::max(widest, piece.width);
    const double least = how == Wrap::Balanced ? widest : std::max(widest, width * least_share);
    for (double narrower = width * 0.98; narrower >= least; narrower -= width * 0.02) {
        if (how == Wrap::Natural && !best.lonely)
            break;
        Broken candidate = fill(pieces, narrower, measure, parts);
        if (candidate.lines.size() != best.lines.size())
            break;
        best = std::move(candidate);
    }
    return best.lines;
}

}  // namespace canvas
