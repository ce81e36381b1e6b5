// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be chosen of the discharge handout: its parts, its dates, notes, large print.

#include "pdf/paper.h"
#include "pdf/placed_words.h"

#include <algorithm>
#include <map>
#include <regex>

#include <gmock/gmock.h>

using namespace paper;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string bytes_of(const Desk &desk, const handouts::Discharge &choices, bool large = false,
                     std::vector<std::string> groups = {"aeroe", "online"})
{
    handouts::Order order = desk.order(groups);
    order.discharge = choices;
    order.large = large;
    const handouts::Pdf pdf = handouts::make("discharge", order);
    EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
    return pdf.value_or("");
}

std::string text_of(const Desk &desk, const handouts::Discharge &choices, bool large = false)
{
    return File(bytes_of(desk, choices, large)).text();
}

const PlacedWord *word_of(const PlacedText &text, const std::string &word)
{
    const auto found = std::ranges::find(text.words, word, &PlacedWord::text);
    return found == text.words.end() ? nullptr : &*found;
}

}  // namespace

TEST(DischargeChoices, WithoutItsDatesNamesNone)
{
    const Desk desk;
    EXPECT_THAT(text_of(desk, {}), HasSubstr("Prøv fem møder"));
    EXPECT_THAT(text_of(desk, {.dates = false}), Not(HasSubstr("Prøv fem møder")));
    EXPECT_THAT(text_of(desk, {.dates = false}), HasSubstr("Det vil jeg gerne huske"));
}

TEST(DischargeChoices, WithoutDatesAndStepsIsOnePageWithRoomForNotesAndHelp)
{
    const Desk desk;
    const File file(bytes_of(desk, {.dates = false, .steps = false}, false, {"online"}));
    EXPECT_EQ(file.pages(), 1);
    EXPECT_THAT(file.text(), Not(HasSubstr("De fire punkter")));
    EXPECT_THAT(file.text(), HasSubstr("Det vil jeg gerne huske"));
    EXPECT_THAT(file.text(), HasSubstr("112"));
}

TEST(DischargeChoices, AStretchOfWeeksNamesItsDatesAndNoOthers)
{
    const Desk desk;
    const std::string text = text_of(desk, {.weeks = {.first = 1, .count = 2}});
    EXPECT_THAT(text, HasSubstr("Møder fra 28. november til 11. december"));
    const auto begin = text.find("Møder fra");
    const std::string list = text.substr(begin, text.find("Flyttet:") - begin);
    EXPECT_THAT(list, Not(HasSubstr("23. november")));
    EXPECT_THAT(list, Not(HasSubstr("14. december")));
    EXPECT_THAT(text, Not(HasSubstr("Prøv fem møder")));
}

TEST(DischargeChoices, ATimeWithoutMeetingsSaysSoAndWhomToAsk)
{
    const Desk desk;
    const File file(bytes_of(desk, {.weeks = {.first = 5, .count = 1}}, false, {"aeroe"}));
    EXPECT_THAT(file.text(), HasSubstr("Der er ingen møder i den tid."));
}

TEST(DischargeChoices, WeeksOverTheNewYearNameTheYear)
{
    const Desk desk;
    EXPECT_THAT(text_of(desk, {.weeks = {.first = 4, .count = 8}}), HasSubstr("2027"));
}

TEST(DischargeChoices, NotesStandOnTheirLinesEachOnOneOfItsOwn)
{
    const Desk desk;
    const std::string notes = "Ring til Vejledningen mandag\n\nTag blå bog med";
    const PlacedText text = placed_text(File(bytes_of(desk, {.notes = notes})));
    const PlacedWord *first = word_of(text, "Vejledningen");
    const PlacedWord *second = word_of(text, "blå");
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->page, 2);
    // Two lines of 9.5 mm further down: the empty one between is a line too.
    EXPECT_NEAR(second->top - first->top, 19, 0.3);
}

TEST(DischargeChoices, LongNotesTakeTheRoomThatTheyNeed)
{
    const Desk desk;
    std::string notes;
    for (int line = 0; line < 40; ++line)
        notes += "Linje" + std::to_string(line) + " i noten\n";
    for (const bool large : {false, true}) {
        const File file(bytes_of(desk, {.notes = notes}, large));
        EXPECT_THAT(file.text(), HasSubstr("Linje23 i noten")) << "as many as a page holds";
        EXPECT_THAT(file.text(), Not(HasSubstr("Linje24"))) << "and no more than that";
        EXPECT_THAT(file.text(), HasSubstr("112"));
    }
}

TEST(DischargeChoices, NotesThatAreNoWordsAreWrittenAsTheyAre)
{
    const Desk desk;
    EXPECT_THAT(text_of(desk, {.notes = "<b>(100 %) \\ {date}"}), HasSubstr("<b>(100 %) \\ {date}"));
}

class LargePrint : public testing::TestWithParam<const char *> {};

TEST_P(LargePrint, IsSixteenPointsAndStaysOnItsPages)
{
    for (const char *language : {"da", "en"}) {
        const Desk desk(language);
        handouts::Order order = desk.order(std::vector<std::string>{"aeroe", "online"});
        order.large = true;
        const handouts::Pdf pdf = handouts::make(GetParam(), order);
        ASSERT_TRUE(pdf) << to_line(pdf.error());
        const File file(*pdf);
        EXPECT_THAT(file.text(), Not(HasSubstr("…"))) << "nothing is cut";
        const PlacedText text = placed_text(file);
        // Heights of words as poppler tells them: 5.6 mm for text of 16 points, 3.9 of 11.
        std::map<int, int> heights;
        for (const PlacedWord &word : text.words) {
            EXPECT_GE(word.left, 17.4) << word.text;
            EXPECT_LE(word.right, 192.6) << word.text;
            EXPECT_LE(word.bottom, 279.6) << word.text;
            ++heights[int((word.bottom - word.top) * 10)];
        }
        const auto most = std::ranges::max_element(heights, {}, [](const auto &entry) { return entry.second; });
        EXPECT_GE(most->first, 56) << "tenths of a millimetre, of most words";
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, LargePrint, testing::Values("meeting", "discharge", "principles"),
                         [](const auto &instance) { return std::string(instance.param); });

TEST(LargePrint, OfAKindThatDoesNotGrowChangesNothing)
{
    const Desk desk;
    for (const char *kind : {"town-list", "pocket-card", "week-poster", "urge-log"}) {
        handouts::Order order = desk.order();
        const auto small = handouts::make(kind, order);
        order.large = true;
        EXPECT_EQ(handouts::make(kind, order), small) << kind;
    }
}

TEST(LargePrint, LeavesWhatIsEnclosedAsItIs)
{
    const Desk desk;
    handouts::Order order = desk.order(std::vector<std::string>{"online"});
    order.enclosures = {"urge-log"};
    order.large = true;
    const auto pdf = handouts::make("discharge", order);
    ASSERT_TRUE(pdf) << to_line(pdf.error());
    EXPECT_THAT(output_of("qpdf --check " + File(*pdf).path().string()), HasSubstr("No syntax or stream encoding errors"));
}

TEST(Enclosing, TakesPartsAndWhatNeedsNoGroup)
{
    for (const char *name : {"dates", "steps", "principles", "urge-log"})
        EXPECT_TRUE(handouts::can_enclose(name)) << name;
    for (const char *name : {"", "discharge", "meeting", "pocket-card", "week-poster", "town-list", "ud"})
        EXPECT_FALSE(handouts::can_enclose(name)) << name;
}
