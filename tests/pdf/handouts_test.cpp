// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/calendar_code.h"
#include "pdf/paper.h"
#include "schedule/calendar.h"

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <gmock/gmock.h>

using namespace paper;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Case {
    std::string name;
    std::string kind;
    std::string language;
    std::vector<std::string> groups;
    int pages;
};

std::string bytes_of(const Case &one, const Desk &desk)
{
    const handouts::Order order = desk.order(one.groups);
    const handouts::Pdf pdf = handouts::make(one.kind, order);
    EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
    return pdf.value_or("");
}

void PrintTo(const Case &one, std::ostream *stream)
{
    *stream << one.name;
}

class Handout : public testing::TestWithParam<Case> {
protected:
    Desk desk{GetParam().language};
    std::string bytes = bytes_of(GetParam(), desk);
    File file{bytes};
};

}  // namespace

TEST_P(Handout, IsASoundPdf)
{
    EXPECT_THAT(output_of("qpdf --check " + file.path().string()), HasSubstr("No syntax or stream encoding errors"));
    EXPECT_EQ(file.pages(), GetParam().pages);
    EXPECT_THAT(output_of("pdfinfo " + file.path().string()), Not(HasSubstr("Date:")));
    EXPECT_THAT(output_of("pdfinfo " + file.path().string()), HasSubstr("A4"));
}

TEST_P(Handout, EmbedsSubsetsOfOurFontsOnly)
{
    std::istringstream lines(output_of("pdffonts " + file.path().string()));
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    int fonts = 0;
    for (; std::getline(lines, line); ++fonts) {
        EXPECT_THAT(line, testing::ContainsRegex("^[A-Z][A-Z][A-Z][A-Z][A-Z][A-Z]\\+Lato-(Regular|Bold)"));
        EXPECT_THAT(line, testing::ContainsRegex("CID TrueType +Identity-H +yes +yes +yes"));
    }
    EXPECT_GE(fonts, 2);
}

TEST_P(Handout, GivesTheSameBytesEachTime)
{
    EXPECT_EQ(bytes_of(GetParam(), desk), bytes);
}

TEST_P(Handout, KeepsWithinTheMargins)
{
    const std::string boxes = output_of("pdftotext -bbox " + file.path().string() + " -");
    const std::regex word(R"re(xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)<)re");
    const double margin = 18 * 72 / 25.4;
    constexpr double slack = 1.5;  // pdftotext takes the font's ascent and descent, not the letters'
    int words = 0;
    for (std::sregex_iterator found(boxes.begin(), boxes.end(), word); found != std::sregex_iterator(); ++found, ++words) {
        EXPECT_GE(std::stod((*found)[1]), margin - slack) << (*found)[5];
        EXPECT_GE(std::stod((*found)[2]), margin - slack) << (*found)[5];
        EXPECT_LE(std::stod((*found)[3]), 595.28 - margin + slack) << (*found)[5];
        EXPECT_LE(std::stod((*found)[4]), 841.89 - margin + slack) << (*found)[5];
    }
    EXPECT_GT(words, 50);
}

TEST_P(Handout, HasCodesThatTwoReadersReadByteForByte)
{
    const schedule::Calendar calendar(desk.site.plan, desk.zone);
    std::vector<std::string> expected;
    for (const std::size_t group : desk.order(GetParam().groups).groups) {
        for (const schedule::Meeting &meeting : calendar.next({group}, noon, 1))
            expected.push_back(handouts::calendar_code(desk.site, desk.content, meeting));
        expected.push_back(handouts::schedule_code(desk.site));
    }
    const std::vector<DrawnCode> codes = drawn_codes(file);
    ASSERT_EQ(codes.size(), expected.size());
    for (std::size_t index = 0; index < codes.size(); ++index) {
        SCOPED_TRACE(expected[index]);
        EXPECT_EQ(read_by_zbar(file, codes[index]), expected[index]);
        EXPECT_EQ(read_by_zxing(file, codes[index]), expected[index]);
        EXPECT_TRUE(has_quiet_zone(file, codes[index]));
        const bool calendar_code = expected[index].starts_with("BEGIN");
        EXPECT_GE(codes[index].module_mm(), calendar_code ? 0.599 : 0.5);
    }
}

INSTANTIATE_TEST_SUITE_P(Paper, Handout,
                         testing::Values(Case{"discharge_da", "discharge", "da", {"aeroe", "online"}, 2},
                                         Case{"discharge_en", "discharge", "en", {"aeroe", "lukket"}, 2},
                                         Case{"discharge_one_da", "discharge", "da", {"lukket"}, 2},
                                         Case{"meeting_da", "meeting", "da", {"aeroe"}, 1},
                                         Case{"meeting_three_en", "meeting", "en", {"aeroe", "online", "lukket"}, 3}),
                         [](const auto &instance) { return instance.param.name; });

TEST(Discharge, OfTwoGroupsIsAtMostFortyKilobytes)
{
    for (const char *language : {"da", "en"}) {
        const Desk desk(language, "config/sample");
        const handouts::Pdf pdf = handouts::make("discharge", desk.order({"gladsaxe", "kgs-lyngby-kvinder"}));
        ASSERT_TRUE(pdf) << to_line(pdf.error());
        EXPECT_LE(pdf->size(), 40'000U) << language;
    }
}

TEST(DischargeHandout, StaysTheSameInAnotherTimeZoneAndLocale)
{
    const std::string command =
        MOEDESTED_BUILD_DIR "/bin/moedested handout discharge --now 2026-11-21T12:00 --centre " MOEDESTED_SOURCE_DIR
                            "/tests/data/paper -o - | sha256sum";
    const std::string here = output_of("TZ=Europe/Copenhagen LC_ALL=C " + command);
    EXPECT_EQ(output_of("TZ=Pacific/Auckland LC_ALL=C.UTF-8 LANG=da_DK.UTF-8 " + command), here);
    EXPECT_EQ(output_of("TZ=America/New_York LC_NUMERIC=de_DE.UTF-8 " + command), here);
}

TEST(DischargeHandout, TellsItsTitleAndLanguageToReaders)
{
    const Desk desk("en");
    const File file(handouts::make("discharge", desk.order({"aeroe"})).value());
    EXPECT_THAT(output_of("pdfinfo " + file.path().string()), HasSubstr("Your SMART meetings"));
    EXPECT_THAT(output_of("qpdf --qdf --object-streams=disable " + file.path().string() + " -"), HasSubstr("/Lang (en)"));
}

TEST(MeetingHandout, NumbersThePagesOfEachSheet)
{
    const Desk desk;
    const File file(handouts::make("meeting", desk.order({"aeroe", "online"})).value());
    EXPECT_THAT(file.text_of_page(1), HasSubstr("Side 1 af 1"));
    EXPECT_THAT(file.text_of_page(2), HasSubstr("Side 1 af 1"));
}
