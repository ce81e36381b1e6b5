// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/crowd.h"
#include "pdf/paper.h"
#include "pdf/placed_words.h"

#include <gmock/gmock.h>

using namespace paper;

namespace {

// Where the cards are: two by four of 85.6 x 54 mm in the middle of A4.
constexpr double width = 85.6;
constexpr double height = 54;
constexpr double left = (210 - 2 * width) / 2;
constexpr double top = (297 - 4 * height) / 2;

std::string cards_of(const handouts::Order &order)
{
    const handouts::Pdf pdf = handouts::make("pocket-card", order);
    EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
    return pdf.value_or("");
}

/// Whether a box is on one card, so far from its edges.
bool on_a_card(double box_left, double box_top, double box_right, double box_bottom, double inside)
{
    for (int column = 0; column < 2; ++column) {
        for (int row = 0; row < 4; ++row) {
            const double card_left = left + column * width;
            const double card_top = top + row * height;
            if (box_left >= card_left + inside && box_right <= card_left + width - inside && box_top >= card_top + inside &&
                box_bottom <= card_top + height - inside)
                return true;
        }
    }
    return false;
}

void expect_all_on_cards(const File &file)
{
    for (const PlacedWord &word : placed_text(file).words) {
        if (word.bottom < top || word.top > top + 4 * height)
            continue;  // the sheet's own head and foot
        EXPECT_TRUE(on_a_card(word.left, word.top, word.right, word.bottom, 3)) << word.text;
        EXPECT_GE(word.bottom - word.top, 2.995) << word.text;  // letters of 8.5 points
    }
    for (const DrawnCode &code : drawn_codes(file)) {
        const Reach reach = reach_mm(code);
        EXPECT_TRUE(on_a_card(reach.left, reach.top, reach.right, reach.bottom, 1));
        EXPECT_GE(code.module_mm(), 0.5 - 1e-4);
    }
}

}  // namespace

TEST(PocketCard, IsEightTimesOnASheetForOneGroup)
{
    const Desk desk;
    const File file(cards_of(desk.order({"aeroe"})));
    EXPECT_EQ(file.pages(), 1);
    EXPECT_EQ(count(file.text(), "SMART-møde ·"), 8U);
    EXPECT_EQ(count(file.text(), "Hver mandag kl."), 8U);
    EXPECT_EQ(count(file.text(), "Ring 112"), 8U);
    EXPECT_EQ(count(file.text(), "Gælder pr. 21. november 2026"), 8U);
    expect_all_on_cards(file);
}

TEST(PocketCard, TakesGroupsInTurnAndAsManySheetsAsTheyNeed)
{
    for (const int groups : {2, 3, 8, 9, 17}) {
        const Desk desk = crowd(groups);
        const File file(cards_of(desk.order()));
        SCOPED_TRACE(groups);
        EXPECT_EQ(file.pages(), (groups + 7) / 8);
        for (int group = 0; group < groups; ++group)
            EXPECT_GE(count(file.text(), "Gruppe " + std::to_string(group) + '\n'), 1U) << group;
        EXPECT_EQ(count(file.text(), "Gruppe "), static_cast<std::size_t>(file.pages()) * 8);
        if (groups == 2) {
            EXPECT_EQ(count(file.text(), "Gruppe 1\n"), 4U);
        }
    }
}

TEST(PocketCard, HasACodeOnEachThatTwoReadersRead)
{
    const Desk desk;
    const File file(cards_of(desk.order()));
    const std::vector<DrawnCode> codes = drawn_codes(file);
    ASSERT_EQ(codes.size(), 8U);
    for (const DrawnCode &code : codes) {
        EXPECT_EQ(read_by_zbar(file, code), desk.site.centre.schedule_url);
        EXPECT_EQ(read_by_zxing(file, code), desk.site.centre.schedule_url);
        EXPECT_TRUE(has_quiet_zone(file, code));
    }
}

TEST(PocketCard, GrowsItsCodeWithTheAddressAndLeavesItOutWhereItWouldBeTooLarge)
{
    for (const std::size_t length : {10U, 40U, 90U, 150U, 155U, 400U}) {
        Desk desk;
        desk.site.centre.schedule_url = "https://example.org/" + std::string(length, 'x');
        const File file(cards_of(desk.order()));
        SCOPED_TRACE(length);
        EXPECT_EQ(drawn_codes(file).size(), length < 150 ? 8U : 0U);
        expect_all_on_cards(file);
    }
}

TEST(PocketCard, StillNames112WithoutHelpNumbersAndHasNoCodeWithoutAnAddress)
{
    Desk desk;
    desk.site.centre.help.clear();
    desk.site.centre.schedule_url.clear();
    const File file(cards_of(desk.order({"aeroe"})));
    EXPECT_EQ(count(file.text(), "Ring 112"), 8U);
    EXPECT_EQ(drawn_codes(file).size(), 0U);
    expect_all_on_cards(file);
}

TEST(PocketCard, SaysTheConditionOfAClosedGroup)
{
    const std::string text = File(cards_of(Desk("en").order({"lukket"}))).text();
    EXPECT_EQ(count(text, "For you if you are in"), 8U);
}

TEST(PocketCard, IsMarkedAsAnExampleOnEachCard)
{
    Desk desk;
    EXPECT_EQ(count(File(cards_of(desk.order({"aeroe"}))).text(), "Eksempel"), 9U);
    desk.site.centre.example = false;
    EXPECT_EQ(count(File(cards_of(desk.order({"aeroe"}))).text(), "Eksempel"), 0U);
}

TEST(PocketCard, KeepsHardTextsOnTheCardAndTheTimeOfALongRhythm)
{
    Desk desk;
    std::vector<schedule::local_days> dates;
    for (int week = 0; week < 40; ++week)
        dates.push_back(schedule::local_days(std::chrono::year(2026) / 12 / 1) + std::chrono::days(7 * week));
    for (schedule::Group &group : desk.site.plan.groups) {
        group.name = schedule::Text("Speciallægepraksisplanlægningsstabiliseringsperiodekonsulent");
        group.street = "Åboulevarden ved den lange vej bag det store hus med den grønne dør ved siden af kirken 12";
        group.rhythms = {{schedule::SingleDates{dates}, {schedule::minutes(600), schedule::minutes(660)}, {}, {}, {}}};
        group.open = false;
        group.condition =
            schedule::Text("Du har været uden rusmidler i mindst tredive dage, og du er indskrevet på centret hos os");
    }
    desk.site.centre.help.front().name = schedule::Text("Den kommunale rådgivning for alle borgere i hele kommunen og omegn");
    const File file(cards_of(desk.order()));
    EXPECT_EQ(count(file.text(), "kl. 10.00–11.00"), 8U);
    expect_all_on_cards(file);
}

TEST(PocketCard, NeedsAGroup)
{
    EXPECT_EQ(handouts::make("pocket-card", crowd(0).order()).error().code, "no-group-chosen");
}
