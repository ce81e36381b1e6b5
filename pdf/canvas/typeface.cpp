// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/typeface.h"

#include "canvas/deflate.h"
#include "canvas/utf8.h"

#include <cmath>
#include <cstdlib>

#include <hb-ot.h>
#include <hb-subset.h>

namespace canvas {

namespace {

constexpr std::int16_t known = 0x4000;  // added to a kerning, so that zeroed memory means "not asked yet"
constexpr std::int16_t joined = INT16_MIN;
constexpr std::size_t letters = 256;
constexpr std::size_t most_programs = 64;

/// What the handouts want of a font: its marks in place, its kerning and its standard ligatures.
constexpr std::array<hb_feature_t, 1> features = {
    {{HB_TAG('c', 'a', 'l', 't'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}}};

struct FreeBuffer {
    void operator()(hb_buffer_t *buffer) const { hb_buffer_destroy(buffer); }
};

/// Kept by each thread: making one takes longer than shaping a word in it.
hb_buffer_t *empty_buffer()
{
    static thread_local const std::unique_ptr<hb_buffer_t, FreeBuffer> buffer(hb_buffer_create());
    hb_buffer_clear_contents(buffer.get());
    return buffer.get();
}

int big_endian(const char *bytes)
{
    return static_cast<std::int16_t>((static_cast<unsigned char>(bytes[0]) << 8) | static_cast<unsigned char>(bytes[1]));
}

/// Left, bottom, right and top of all glyphs, from the table "head" (ISO/IEC 14496-22 section 5.2.2).
std::array<int, 4> box_of(hb_face_t *face, double thousandths)
{
    hb_blob_t *head = hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(head, &length);
    constexpr unsigned first = 36;
    std::array<int, 4> box{};
    for (unsigned side = 0; side < box.size() && first + 2 * side + 2 <= length; ++side)
        box[side] = static_cast<int>(big_endian(bytes + first + 2 * side) * thousandths);
    hb_blob_destroy(head);
    return box;
}

/// Six capitals that say which glyphs a font was cut down to.
std::string tag_of(const std::string &key)
{
    std::uint64_t hash = 0xCBF29CE484222325;  // FNV-1a
    for (const char byte : key)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    std::string tag;
    for (int letter = 0; letter < 6; ++letter, hash /= 26)
        tag += static_cast<char>('A' + hash % 26);
    return tag;
}

}  // namespace

void Typeface::FreeFont::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

void Typeface::FreePairs::operator()(std::atomic<std::int16_t> *pairs) const
{
    std::free(pairs);
}

Typeface::Typeface(std::string name, std::string bytes) : m_name(std::move(name)), m_bytes(std::move(bytes))
{
    // Most pairs are never met: memory that comes zeroed costs nothing before it is touched.
    void *pairs = std::calloc(letters * letters, sizeof m_pairs[0]);
    if (pairs == nullptr)
        throw std::bad_alloc();
    m_pairs.reset(static_cast<std::atomic<std::int16_t> *>(pairs));
    hb_blob_t *blob =
        hb_blob_create(m_bytes.data(), static_cast<unsigned>(m_bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    m_font.reset(hb_font_create(face));
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    hb_font_make_immutable(m_font.get());

    m_thousandths = 1000.0 / hb_face_get_upem(face);
    const auto thousandths = [this](hb_ot_metrics_tag_t tag) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position_with_fallback(m_font.get(), tag, &value);
        return static_cast<int>(value * m_thousandths);
    };
    m_metrics = {box_of(face, m_thousandths), thousandths(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
                 thousandths(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER), thousandths(HB_OT_METRICS_TAG_CAP_HEIGHT)};
    for (unsigned latin = 0x20; latin < m_letters.size(); ++latin) {
        const std::uint16_t number = glyph(latin);
        m_letters[latin] = {number, number == 0 ? 0 : advance(number)};
    }
}

Typeface::~Typeface() = default;

std::uint16_t Typeface::glyph(char32_t character) const
{
    hb_codepoint_t number = 0;
    hb_font_get_nominal_glyph(m_font.get(), character, &number);
    return static_cast<std::uint16_t>(number);
}

double Typeface::advance(std::uint16_t glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) * m_thousandths;
}

std::vector<Glyph> Typeface::shape(std::string_view utf8) const
{
    hb_buffer_t *buffer = empty_buffer();
    hb_buffer_add_utf8(buffer, utf8.data(), static_cast<int>(utf8.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    // The process's locale must not change what a page looks like.
    hb_buffer_set_language(buffer, hb_language_from_string("da", -1));
    hb_shape(m_font.get(), buffer, features.data(), features.size());
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<Glyph> glyphs;
    for (unsigned index = 0; index < count; ++index)
        glyphs.push_back({static_cast<std::uint16_t>(infos[index].codepoint), places[index].x_advance * m_thousandths,
                          places[index].x_offset * m_thousandths, places[index].y_offset * m_thousandths, infos[index].cluster});
    return glyphs;
}

std::int16_t Typeface::shaped_pair(unsigned char first, unsigned char second) const
{
    std::string text;
    append_utf8(text, first);
    append_utf8(text, second);
    const std::vector<Glyph> glyphs = shape(text);
    const bool plain = glyphs.size() == 2 && glyphs[0].number == m_letters[first].glyph &&
                       glyphs[1].number == m_letters[second].glyph && glyphs[0].right == 0 && glyphs[1].right == 0 &&
                       glyphs[0].up == 0 && glyphs[1].up == 0 && glyphs[1].advance == m_letters[second].advance;
    return plain ? static_cast<std::int16_t>(std::lround((glyphs[0].advance - m_letters[first].advance) / m_thousandths) + known)
                 : joined;
}

std::optional<double> Typeface::kerning(unsigned char first, unsigned char second) const
{
    std::atomic<std::int16_t> &pair = m_pairs[letters * first + second];
    std::int16_t units = pair.load(std::memory_order_relaxed);
    if (units == 0) {
        units = shaped_pair(first, second);
        pair.store(units, std::memory_order_relaxed);
    }
    return units == joined ? std::nullopt : std::optional((units - known) * m_thousandths);
}

std::string Typeface::cut_down(const std::vector<std::uint16_t> &glyphs) const
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (input == nullptr)
        throw std::bad_alloc();
    for (const std::uint16_t glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    // What a PDF needs of a font are its outlines and widths (PDF 32000-1 section 9.9, table 126).
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *table : {"GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2", "kern", "gasp"})
        hb_set_add(dropped, hb_tag_from_string(table, -1));
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    hb_face_t *face = hb_subset_or_fail(hb_font_get_face(m_font.get()), input);
    hb_subset_input_destroy(input);
    if (face == nullptr)
        throw std::bad_alloc();
    hb_blob_t *blob = hb_face_reference_blob(face);
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    std::string file(data, length);
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    return file;
}

std::shared_ptr<const FontProgram> Typeface::program(const std::vector<std::uint16_t> &glyphs) const
{
    std::string key(reinterpret_cast<const char *>(glyphs.data()), glyphs.size() * sizeof glyphs[0]);
    const std::lock_guard lock(m_guard);
    if (const auto known = m_programs.find(key); known != m_programs.end())
        return known->second;
    if (m_programs.size() >= most_programs)
        m_programs.clear();
    const std::string file = cut_down(glyphs);
    auto made = std::make_shared<const FontProgram>(FontProgram{deflated(file), file.size(), tag_of(m_name + key)});
    m_programs.emplace(std::move(key), made);
    return made;
}

}  // namespace canvas
