// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/clean_text.h"
#include "canvas/document.h"
#include "canvas/qr.h"
#include "canvas/wrap.h"
#include "pdf/paper.h"

#include <gmock/gmock.h>

using namespace canvas;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// One unit a byte, so that widths can be counted.
double bytes(std::string_view text, const Style &)
{
    return static_cast<double>(text.size());
}

std::vector<std::string> lines(const std::string &text, double width, Wrap how = Wrap::Natural)
{
    std::vector<std::string> result;
    for (const Line &line : wrap_text({{text, {}}}, width, how, bytes)) {
        std::string whole;
        for (const Span &span : line)
            whole += span.text;
        result.push_back(whole);
    }
    return result;
}

Document document()
{
    return std::move(*Document::create({"Prøve – 1", "da"}, load_fonts(paper::fonts()).value()));
}

std::string text_of(const std::string &text)
{
    Document made = document();
    made.add_page().text(20, 20, text, {});
    std::string seen = paper::File(made.finish().value()).text();
    return seen.substr(0, seen.find('\n'));
}

}  // namespace

TEST(Wrap, BreaksAtSpacesAndLineEndsOnly)
{
    EXPECT_THAT(lines("en to tre fire fem", 9), ElementsAre("en to tre", "fire fem"));
    EXPECT_THAT(lines("en\nto tre", 20), ElementsAre("en", "to tre"));
    EXPECT_THAT(lines("  en   to ", 20), ElementsAre("en to"));
    EXPECT_THAT(lines("", 20), ElementsAre(""));
}

TEST(Wrap, KeepsNoBreakSpacesTogether)
{
    EXPECT_THAT(lines("mødet kl.\u00A017.00 i dag", 12), ElementsAre("mødet", "kl.\u00A017.00 i", "dag"));
}

TEST(Wrap, BreaksAWordThatIsWiderThanTheLine)
{
    EXPECT_THAT(lines("abcdefghij", 4), ElementsAre("abcd", "efgh", "ij"));
    EXPECT_THAT(lines("ææææ", 3), ElementsAre("æ", "æ", "æ", "æ"));
}

TEST(Wrap, BreaksAfterAHyphenBetweenWordsButNotInNumbers)
{
    EXPECT_THAT(lines("hele SMART-mødet", 12), ElementsAre("hele SMART-", "mødet"));
    EXPECT_THAT(lines("lukket 8-15", 9), ElementsAre("lukket", "8-15"));
}

TEST(Wrap, LeavesNoShortWordAloneAndCanBalance)
{
    EXPECT_THAT(lines("en to tre fire fem seks i", 22), ElementsAre("en to tre fire fem", "seks i"));
    EXPECT_THAT(lines("aa bb cc dd ee ff", 14, Wrap::Balanced), ElementsAre("aa bb cc", "dd ee ff"));
}

TEST(CleanText, FoldsWhatTheFontLacks)
{
    const auto latin = [](char32_t character) { return character < 0x180 || character == U'–'; };
    const auto clean = [&](std::string_view text) { return to_utf8(clean_text(text, latin)); };
    EXPECT_EQ(clean("a\u030A"), "å");                       // composed
    EXPECT_EQ(clean("ạ \u1EC7 ﬁ"), "a e fi");               // plain forms
    EXPECT_EQ(clean("Ж 中"), "? ?");                        // letters without one
    EXPECT_EQ(clean("ok\U0001F600\uFE0F!\u200B"), "ok?!");  // symbols and invisible marks
    EXPECT_EQ(clean("a\tb\r\nc\u2028d"), "a b\nc\nd");      // spaces and line ends
    EXPECT_EQ(clean("1\u202F000 sam\u00ADmen"), "1\u00A0000 sammen");
    EXPECT_EQ(clean("x\xFFy"), "x?y");
}

TEST(Page, ShowsLatinOfAllEuropeAndItCanBeSearched)
{
    const std::string danish = "Blåbærgrød – “æøå ÆØÅ é” … (100 %) \\ kl. 17.00";
    EXPECT_EQ(text_of(danish), danish);
    const std::string names = "Łukasz Šárka Ģirts Gülşen Ĉu Ŝi Ŵyn Đorđe Őze Ñandú";
    EXPECT_EQ(text_of(names), names);
    EXPECT_EQ(text_of("kl.\u00A017.00"), "kl. 17.00");
}

TEST(Document, MeasuresWhatItDraws)
{
    const Document made = document();
    const Style style;
    EXPECT_NEAR(made.width("Tirsdag", style), 13, 1.5);
    EXPECT_LT(made.width("Te", style), made.width("T", style) + made.width("e", style));
    EXPECT_GT(made.width("Tirsdag", {Face::Bold, 11, {}}), made.width("Tirsdag", style));
    EXPECT_EQ(made.width("", style), 0);
}

TEST(Document, IsSoundWithOnePageAndWithManyHundred)
{
    for (const int pages : {1, 450}) {
        Document made = document();
        for (int page = 0; page < pages; ++page)
            made.add_page().text(20, 20, "Side", {});
        const paper::File file(made.finish().value());
        EXPECT_THAT(paper::output_of("qpdf --check " + file.path().string()), HasSubstr("No syntax or stream encoding errors"));
        EXPECT_EQ(file.pages(), pages);
    }
}

TEST(QrCode, RefusesNothingAndTooMuch)
{
    EXPECT_FALSE(encode_qr(""));
    EXPECT_FALSE(encode_qr(std::string(3000, 'x')));
    EXPECT_EQ(encode_qr(std::string(2329, 'x'))->size, 177);
    EXPECT_EQ(encode_qr("x")->size, 21);
}

TEST(QrCode, MergesItsModulesWithoutLossOrOverlap)
{
    const QrCode code = encode_qr("https://moeder.example.org/ærø").value();
    QrCode drawn{code.size, std::vector<bool>(code.dark.size()), code.drawing};
    std::size_t area = 0;
    for (const QrRectangle &part : merged(code)) {
        area += static_cast<std::size_t>(part.width) * part.height;
        for (int row = part.row; row < part.row + part.height; ++row) {
            for (int column = part.column; column < part.column + part.width; ++column)
                drawn.dark[static_cast<std::size_t>(row) * code.size + column] = true;
        }
    }
    EXPECT_EQ(drawn, code);
    EXPECT_EQ(area, static_cast<std::size_t>(std::ranges::count(code.dark, true)));
}
