// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/typesetter.h"

#include "canvas/clean_text.h"
#include "canvas/utf8.h"

#include <algorithm>

#include <QChar>

namespace canvas {

namespace {

constexpr std::string_view zero_width = "\u200B";
constexpr std::string_view no_break_space_bytes = "\u00A0";

/// ISO 8859-1 of the character at `at`, which moves on behind it; 0 where it is none.
unsigned char next_latin(std::string_view utf8, std::size_t &at)
{
    const char32_t character = next_character(utf8, at);
    return character < 0x100 ? static_cast<unsigned char>(character) : 0;
}

bool goes_left(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// The glyph's number as the two bytes of a PDF string (PDF 32000-1 section 7.3.4.2).
void append_code(Content &content, std::uint16_t glyph)
{
    for (const int shift : {8, 0}) {
        const char byte = static_cast<char>(glyph >> shift);
        if (byte == '\r')
            content.words("\\r");  // bare, it would be read as a line feed
        else if (byte == '(' || byte == ')' || byte == '\\')
            content.words("\\").words(std::string_view(&byte, 1));
        else
            content.words(std::string_view(&byte, 1));
    }
}

}  // namespace

Typesetter::Typesetter(Fonts fonts) : m_fonts(std::move(fonts)) {}

bool Typesetter::is_clean(std::string_view utf8)
{
    // ASCII and the letters and marks of U+00A0 to U+017F, but for soft hyphens within, and en dashes.
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead >= 0x20 && lead < 0x7F)
            continue;
        const bool paired = at + 1 < utf8.size() && (static_cast<unsigned char>(utf8[at + 1]) & 0xC0) == 0x80;
        const auto next = static_cast<unsigned char>(paired ? utf8[at + 1] : 0);
        const bool last_hyphen = next == 0xAD && at + 2 == utf8.size();
        if (paired && ((lead == 0xC2 && next >= 0xA0 && (next != 0xAD || last_hyphen)) || (lead >= 0xC3 && lead <= 0xC5)))
            at += 1;
        else if (utf8.substr(at, 3) == "–")
            at += 2;
        else
            return false;
    }
    return true;
}

std::string Typesetter::clean(std::string_view utf8) const
{
    if (is_clean(utf8))
        return std::string(utf8);
    return to_utf8(clean_text(utf8, [this](char32_t character) {
        const Typeface *font = typeface(font_of(character, Face::Regular), Face::Regular);
        return font != nullptr && font->glyph(character) != 0;
    }));
}

const Typeface *Typesetter::typeface(std::size_t font, Face face) const
{
    if (font == 0)
        return m_fonts.main(face).get();
    auto fallback = m_fonts.fallback(face);
    if (fallback)
        return fallback->get();
    m_fault = fallback.error();
    return nullptr;
}

std::shared_ptr<const Hyphens> Typesetter::hyphens(std::string_view language) const
{
    auto hyphens = m_fonts.hyphens(language);
    if (hyphens)
        return *hyphens;
    m_fault = hyphens.error();
    return nullptr;
}

std::size_t Typesetter::font_of(char32_t character, Face face) const
{
    if (typeface(0, face)->glyph(character) != 0)
        return 0;
    const Typeface *fallback = typeface(1, face);
    return fallback != nullptr && fallback->glyph(character) != 0 ? 1 : 0;
}

/// Latin letters that the font does not join, without asking for the shape of the word.
bool Typesetter::set_letters(std::string_view word, Face face) const
{
    const Typeface &font = *typeface(0, face);
    const std::size_t before = m_placed.size();
    unsigned char last = 0;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        const unsigned char latin = next_latin(word, at);
        const Typeface::Letter &letter = font.letter(latin);
        const auto kern = last != 0 ? font.kerning(last, latin) : std::optional<double>(0);
        if (letter.glyph == 0 || !kern) {
            m_placed.resize(before);
            return false;
        }
        if (last != 0) {
            m_placed.back().kern = -*kern;
            m_placed.back().glyph.advance += *kern;
        }
        m_placed.push_back({0, {letter.glyph, letter.advance}, 0, word.substr(begin, at - begin)});
        last = latin;
    }
    return true;
}

/// Which of a cluster's characters each of its glyphs stands for: one each, and the last one what is left.
void Typesetter::name_cluster(std::size_t first, std::size_t count, std::string_view text, bool mirrored) const
{
    for (std::size_t index = 0; index < count; ++index) {
        std::size_t end = 0;
        if (!text.empty())
            next_character(text, end);
        const bool last = index + 1 == count;
        m_placed[mirrored ? first + count - 1 - index : first + index].text =
            text.empty() ? zero_width : text.substr(0, last ? text.size() : end);
        text.remove_prefix(last ? text.size() : end);
    }
}

void Typesetter::shape_run(std::string_view run, std::size_t font, Face face) const
{
    const Typeface &shaper = *typeface(font, face);
    const std::vector<Glyph> glyphs = shaper.shape(run);
    for (std::size_t index = 0; index < glyphs.size();) {
        const std::uint32_t cluster = glyphs[index].cluster;
        const std::size_t first = m_placed.size();
        auto end = static_cast<std::uint32_t>(run.size());  // where the text of the next cluster begins
        for (const Glyph &glyph : glyphs)
            end = glyph.cluster > cluster ? std::min(end, glyph.cluster) : end;
        for (; index < glyphs.size() && glyphs[index].cluster == cluster; ++index)
            m_placed.push_back({font, glyphs[index], shaper.advance(glyphs[index].number) - glyphs[index].advance});
        name_cluster(first, m_placed.size() - first, run.substr(cluster, end - cluster),
                     glyphs.front().cluster > glyphs.back().cluster);
    }
}

void Typesetter::shape(std::string_view word, Face face) const
{
    std::size_t begin = 0;
    std::size_t font = 0;
    bool left = false;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t here = at;
        const char32_t character = next_character(word, at);
        const bool mark = QChar::isMark(character) && typeface(font, face)->glyph(character) != 0;  // stays on its letter
        const std::size_t wanted = mark && here > 0 ? font : font_of(character, face);
        const bool goes = mark || QChar::direction(character) == QChar::DirON ? left : goes_left(character);
        if (here > begin && (wanted != font || goes != left)) {
            shape_run(word.substr(begin, here - begin), font, face);
            begin = here;
        }
        font = wanted;
        left = goes;
    }
    shape_run(word.substr(begin), font, face);
}

const std::vector<Typesetter::Placed> &Typesetter::set(std::string_view utf8, Face face) const
{
    m_placed.clear();
    const bool parted = utf8.ends_with(soft_hyphen);
    if (parted)
        utf8.remove_suffix(std::string_view(soft_hyphen).size());
    for (std::size_t at = 0; at < utf8.size();) {
        const bool hard = utf8.substr(at, no_break_space_bytes.size()) == no_break_space_bytes;
        if (utf8[at] == ' ' || hard) {
            // A no-break space becomes a space, so that a search for "kl. 17" finds it.
            const Typeface::Letter &space = typeface(0, face)->letter(' ');
            m_placed.push_back({0, {space.glyph, space.advance}, 0, " "});
            at += hard ? no_break_space_bytes.size() : 1;
            continue;
        }
        const std::size_t end = std::min(utf8.find(' ', at), utf8.find(no_break_space_bytes, at));
        const std::string_view word = utf8.substr(at, end == std::string_view::npos ? end : end - at);
        if (!set_letters(word, face))
            shape(word, face);
        at += word.size();
    }
    if (parted) {
        // The soft hyphen looks like the hyphen, but is not taken out with the words.
        const Typeface::Letter &hyphen = typeface(0, face)->letter('-');
        m_placed.push_back({0, {hyphen.glyph, hyphen.advance}, 0, soft_hyphen});
    }
    return m_placed;
}

double Typesetter::millimetres(const std::vector<Placed> &text, const Style &style)
{
    double total = 0;
    for (const Placed &placed : text)
        total += placed.glyph.advance;
    return total / 1000 * style.size / points_per_mm;
}

double Typesetter::width(std::string_view utf8, const Style &style) const
{
    return millimetres(set(utf8, style.face), style);
}

std::size_t Typesetter::used(const Placed &placed, Face face)
{
    const Typeface *wanted = typeface(placed.font, face);
    const std::size_t glyph = placed.glyph.number;
    std::size_t font = 0;
    for (; font < m_used.size(); ++font) {
        if (m_used[font].typeface.get() != wanted)
            continue;
        std::vector<std::string> &texts = m_used[font].texts;
        if (texts.size() <= glyph)
            texts.resize(glyph + 1);
        if (texts[glyph].empty())
            texts[glyph] = placed.text;
        if (texts[glyph] == placed.text)
            return font;
    }
    m_used.push_back({std::string("F").append(std::to_string(font)),
                      placed.font == 0 ? m_fonts.main(face) : m_fonts.fallback(face).value(), face});
    m_used.back().texts.resize(glyph + 1);
    m_used.back().texts[glyph] = placed.text;
    return font;
}

double Typesetter::show(Content &content, std::string_view utf8, const Style &style)
{
    const std::vector<Placed> &all = set(utf8, style.face);
    bool open = false;  // within the parentheses of a string
    double rise = 0;
    std::size_t font = ~std::size_t{0};
    const auto end_string = [&] {
        if (open)
            content.words(")]TJ\n");
        open = false;
    };
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Placed &placed = all[index];
        if (const std::size_t wanted = used(placed, style.face); wanted != font) {
            end_string();
            font = wanted;
        }
        if (placed.glyph.up != rise) {
            end_string();
            rise = placed.glyph.up;
            content.number(rise / 1000 * style.size).words("Ts\n");
        }
        if (!open) {
            content.font(m_used[font].name, style.size);
            content.words("[(");
            open = true;
        }
        if (placed.glyph.right != 0)
            content.words(")").decimal(-placed.glyph.right, 1).words("(");
        append_code(content, placed.glyph.number);
        const double back = placed.kern + placed.glyph.right;
        if (back != 0 && index + 1 < all.size())
            content.words(")").decimal(back, 1).words("(");
    }
    end_string();
    if (rise != 0)
        content.words("0 Ts\n");
    return millimetres(all, style);
}

}  // namespace canvas
