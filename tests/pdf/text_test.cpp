// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/document.h"
#include "canvas/hyphens.h"
#include "canvas/qr.h"
#include "canvas/typesetter.h"
#include "pdf/paper.h"

#include <gmock/gmock.h>

#include <fstream>

using namespace canvas;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

Fonts all_fonts()
{
    return load_fonts(paper::fonts()).value();
}

Document document(const std::string &language = "da")
{
    return std::move(*Document::create({"Prøve", language}, all_fonts()));
}

std::vector<std::string> words_of(const std::vector<Line> &lines)
{
    std::vector<std::string> result;
    for (const Line &line : lines) {
        result.emplace_back();
        for (const Span &span : line)
            result.back() += span.text;
    }
    return result;
}

/// Millimetres that HarfBuzz gives a text as a whole.
double shaped_width(const Typeface &typeface, std::string_view text, const Style &style)
{
    double total = 0;
    for (const Glyph &glyph : typeface.shape(text))
        total += glyph.advance;
    return total / 1000 * style.size / points_per_mm;
}

}  // namespace

TEST(Kerning, ComesFromTheFont)
{
    const Document made = document();
    const Style style;
    EXPECT_LT(made.width("Te", style), made.width("T", style) + made.width("e", style));
    EXPECT_NEAR(made.width("nn", style), 2 * made.width("n", style), 0.001);
}

TEST(Kerning, OfEachWordIsAsHarfBuzzShapesItWhole)
{
    const Document made = document();
    const Fonts fonts = all_fonts();
    const paper::Desk desk;
    std::size_t words = 0;
    for (const auto &[key, text] : desk.content.paper) {
        std::istringstream stream(text);
        for (std::string word; stream >> word; ++words) {
            if (word.find("\u00A0") != std::string::npos)
                continue;
            for (const Face face : {Face::Regular, Face::Bold}) {
                const Style style{face, 11, {}};
                EXPECT_NEAR(made.width(word, style), shaped_width(*fonts.main(face), word, style), 0.001) << word;
            }
        }
    }
    EXPECT_GT(words, 200U);
}

TEST(Ligatures, AreTheFontsAndComeOutLetterByLetter)
{
    const Fonts fonts = all_fonts();
    EXPECT_EQ(fonts.main(Face::Regular)->shape("fi").size(), 1U);
    Document made = document();
    made.add_page().text(20, 20, "først, finde, flaske, affald, beslutte, til", {});
    EXPECT_THAT(paper::File(made.finish().value()).text(), HasSubstr("først, finde, flaske, affald, beslutte, til"));
}

TEST(Fallback, ShowsWhatLatoLacksAndItComesOutAgain)
{
    Document made = document();
    const std::string text = "Łukasz Đỗ Привет Ελλάδα ☐ ✓ → 😀";
    made.add_page().text(20, 20, text, {});
    const paper::File file(made.finish().value());
    EXPECT_THAT(file.text(), HasSubstr(text));
    EXPECT_THAT(paper::output_of("pdffonts " + file.path().string()), HasSubstr("+DejaVuSans"));
}

TEST(Fallback, IsNotInAFileThatNeedsNone)
{
    Document made = document();
    made.add_page().text(20, 20, "Łukasz Đỗ", {});
    EXPECT_THAT(paper::output_of("pdffonts " + paper::File(made.finish().value()).path().string()), Not(HasSubstr("DejaVu")));
}

TEST(Fallback, OfASignThatNoFontHasIsAQuestionMark)
{
    Document made = document();
    made.add_page().text(20, 20, "中 ok", {});
    EXPECT_THAT(paper::File(made.finish().value()).text(), HasSubstr("? ok"));
}

TEST(Fallback, ThatIsDamagedIsAClearError)
{
    const std::filesystem::path folder = paper::scratch() / "damaged-fallback";
    std::filesystem::create_directories(folder);
    for (const auto &entry : std::filesystem::directory_iterator(paper::fonts()))
        std::filesystem::copy_file(entry.path(), folder / entry.path().filename(),
                                   std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(folder / "DejaVuSans.ttf", 5000);
    Document plain = std::move(*Document::create({"Prøve", "da"}, load_fonts(folder).value()));
    plain.add_page().text(20, 20, "Tirsdag", {});
    EXPECT_TRUE(plain.finish());
    Document greek = std::move(*Document::create({"Prøve", "da"}, load_fonts(folder).value()));
    greek.add_page().text(20, 20, "Ελλάδα", {});
    const auto refused = greek.finish();
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().text, HasSubstr("DejaVuSans.ttf"));
}

TEST(Hyphens, PartDanishAndEnglishWordsWhereTheyMayBe)
{
    const auto parts = [](const char *language, const std::string &word) {
        std::string result = word;
        const auto places = all_fonts().hyphens(language).value()->places(word);
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            result.insert(*place, "-");
        return result;
    };
    EXPECT_EQ(parts("da", "gruppemøder"), "grup-pe-møder");
    EXPECT_EQ(parts("da", "rusmiddelcenter"), "rusmid-del-center");
    EXPECT_EQ(parts("en", "treatment"), "treat-ment");
    EXPECT_EQ(parts("en", "Wednesday"), "Wednesday");
    EXPECT_EQ(parts("da", "SMART2026møde"), "SMART2026møde");
    EXPECT_EQ(parts("da", "møde"), "møde");
}

TEST(Hyphens, AreUsedInNarrowColumnsOnly)
{
    const Document made = document();
    const std::vector<Span> text = {{"Her er rusmiddelcentrets gruppemøder", {}}};
    EXPECT_THAT(words_of(made.wrap(text, 40)), testing::Contains(testing::EndsWith(soft_hyphen)));
    EXPECT_THAT(words_of(made.wrap(text, 170)), ElementsAre("Her er rusmiddelcentrets gruppemøder"));
}

TEST(Hyphens, AtTheEndOfALineAreNoPartOfTheWord)
{
    Document made = document();
    Page page = made.add_page();
    const std::vector<Line> lines = made.wrap({{"Her er rusmiddelcentrets gruppemøder", {}}}, 40);
    page.lines(20, 20, lines, 5);
    EXPECT_THAT(paper::output_of("pdfinfo -struct-text " + paper::File(made.finish().value()).path().string()),
                HasSubstr("\"Her er rusmiddelcentrets gruppemøder\""));
}

TEST(Link, OpensItsAddressAndIsRead)
{
    Document made = document();
    Page page = made.add_page();
    {
        const Tagged link = page.tag({.role = Role::Link, .address = "https://moeder.example.org/prøve(1)"});
        page.text(20, 20, "Mødeplanen", {});
    }
    const paper::File file(made.finish().value());
    const std::string plain = paper::output_of("qpdf --qdf --object-streams=disable " + file.path().string() + " -");
    EXPECT_THAT(plain, HasSubstr("/URI (https://moeder.example.org/pr%C3%B8ve%281%29)"));
    EXPECT_THAT(paper::output_of("pdfinfo -struct-text " + file.path().string()), HasSubstr("Link (inline)"));
}

TEST(Outline, ComesWithFivePages)
{
    for (const int pages : {4, 5}) {
        Document made = document();
        for (int number = 0; number < pages; ++number) {
            Page page = made.add_page();
            const Tagged heading = page.tag({Role::H1});
            page.text(20, 20, "Side", {});
        }
        const paper::File file(made.finish().value());
        const std::string plain = paper::output_of("qpdf --qdf " + file.path().string() + " -");
        EXPECT_EQ(plain.find("/Outlines") != std::string::npos, pages == 5);
    }
}

TEST(QrCode, IsTheSameBeforeAndAfterItIsForgotten)
{
    const QrCode first = encode_qr("https://moeder.example.org").value();
    EXPECT_EQ(encode_qr("https://moeder.example.org").value(), first);
    forget_codes();
    EXPECT_EQ(encode_qr("https://moeder.example.org").value(), first);
}
