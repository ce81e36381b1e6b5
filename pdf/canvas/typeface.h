// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct hb_font_t;

namespace canvas {

/// A font file cut down to some glyphs, ready for /FontFile2. Glyphs keep their numbers.
struct FontProgram {
    std::string deflated;
    std::size_t length = 0;  ///< before it was deflated
    std::string tag;         ///< six capitals, the same for the same glyphs (PDF 32000-1 section 9.6.4)
};

/// A glyph of shaped text; lengths in thousandths of the size.
struct Glyph {
    std::uint16_t number = 0;
    double advance = 0;
    double right = 0;  ///< how far it is drawn beside the pen, and above it
    double up = 0;
    std::uint32_t cluster = 0;  ///< the byte of the text where what it shows begins
};

/// A TrueType font with its OpenType features, read and shaped by HarfBuzz. For bytes that are known to be good, see load_fonts.
/// Cut down fonts are remembered, so that the second document of a kind needs no more work on them. For several threads.
class Typeface {
public:
    Typeface(std::string name, std::string bytes);
    Typeface(const Typeface &) = delete;
    Typeface &operator=(const Typeface &) = delete;
    ~Typeface();

    const std::string &name() const { return m_name; }  ///< for /BaseFont
    const std::string &bytes() const { return m_bytes; }

    std::uint16_t glyph(char32_t character) const;  ///< 0 = it has none
    double advance(std::uint16_t glyph) const;      ///< thousandths of the size

    struct Metrics {
        std::array<int, 4> box{};  ///< left, bottom, right, top of all glyphs; these and the others in thousandths of the size
        int ascent = 0;
        int descent = 0;  ///< below 0
        int capitals = 0;
    };
    const Metrics &metrics() const { return m_metrics; }

    /// UTF-8 of one script, from left to right whatever its direction.
    std::vector<Glyph> shape(std::string_view utf8) const;

    /// A character of Latin text, whose shape depends on its neighbours by kerning and ligatures alone.
    struct Letter {
        std::uint16_t glyph = 0;  ///< 0 = the font lacks it
        double advance = 0;
    };
    /// By ISO 8859-1 code.
    const Letter &letter(unsigned char latin) const { return m_letters[latin]; }
    /// How much nearer the second of two letters stands; nothing where the font joins them into something else. As HarfBuzz
    /// shapes the two, asked once a pair: shaping each word anew takes ten times as long.
    std::optional<double> kerning(unsigned char first, unsigned char second) const;

    /// `glyphs` in rising order.
    std::shared_ptr<const FontProgram> program(const std::vector<std::uint16_t> &glyphs) const;

private:
    struct FreeFont {
        void operator()(hb_font_t *font) const;
    };

    struct FreePairs {
        void operator()(std::atomic<std::int16_t> *pairs) const;
    };

    std::string cut_down(const std::vector<std::uint16_t> &glyphs) const;
    std::int16_t shaped_pair(unsigned char first, unsigned char second) const;

    std::string m_name;
    std::string m_bytes;
    std::unique_ptr<hb_font_t, FreeFont> m_font;
    double m_thousandths = 1;  ///< in a unit of the font
    Metrics m_metrics;
    std::array<Letter, 256> m_letters{};
    std::unique_ptr<std::atomic<std::int16_t>[], FreePairs> m_pairs;  ///< font units and `known`; 0 = not asked yet
    mutable std::mutex m_guard;
    mutable std::unordered_map<std::string, std::shared_ptr<const FontProgram>> m_programs;
};

}  // namespace canvas
