// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What irregular groups and large print must hold: room between paragraphs, whole dates, numbers beside their words.

#include "config/centre/groups.h"
#include "pdf/crowd.h"
#include "pdf/paper.h"
#include "pdf/placed_words.h"

#include <algorithm>

#include <gmock/gmock.h>

using namespace paper;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::string irregular = R"(
[[group]]
id = "anden"
name = { da = "Roskilde – hver anden onsdag", en = "Roskilde – every other Wednesday" }
town = "Roskilde"
venue = "Kulturhuset Ved Den Gamle Brandstation"
street = "Eksempelvej 12"
postcode = "4000"
room = { da = "1. sal, elevator", en = "1st floor, lift" }
phone = "00 00 00 00"
[[group.rhythm]]
days = ["wednesday"]
every = 2
from = 2026-11-18
time = "17.00-18.30"
[[group.moved]]
date = 2026-12-02
to = 2026-12-03
time = "18.00-19.30"
place = { da = "Biblioteket, Torvet 1, lokale 4", en = "The library, Torvet 1, room 4" }
[[group.cancelled]]
date = 2026-12-16
[[group]]
id = "datoer"
name = { da = "Odense – udvalgte datoer", en = "Odense – chosen dates" }
town = "Odense"
venue = "Sognegården"
postcode = "5000"
[[group.rhythm]]
dates = [2026-11-26, 2026-12-09, 2027-01-14, 2027-02-11, 2027-03-18]
time = "16.30-18.00"
[[closure]]
from = 2026-12-21
to = 2027-01-03
reason = { da = "Juleferie", en = "Christmas holidays" }
)";

struct Sheet {
    std::string kind;
    std::string language = "da";
    std::vector<std::size_t> groups = {0, 1};
    bool large = true;
};

PlacedText words_of(const Sheet &sheet, std::string *text = nullptr)
{
    Desk desk(sheet.language);
    desk.site.centre.example = true;
    auto read = config::parse_groups(irregular, "groups.toml");
    desk.site.plan = read.value.value_or(schedule::Plan());
    handouts::Order order = desk.order();
    order.groups = sheet.groups;
    order.large = sheet.large;
    const handouts::Pdf pdf = handouts::make(sheet.kind, order);
    EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
    const File file(pdf.value_or(""));
    if (text != nullptr)
        *text = in_one_line(file.text());
    return placed_text(file);
}

std::string text_of(const Sheet &sheet)
{
    std::string text;
    words_of(sheet, &text);
    return text;
}

/// Millimetres from the line of the first such word down to the next such one.
double distance(const PlacedText &text, const std::string &above, const std::string &below)
{
    const auto first = std::ranges::find(text.words, above, &PlacedWord::text);
    const auto second = std::find_if(first, text.words.end(), [&](const PlacedWord &word) { return word.text == below; });
    EXPECT_TRUE(second != text.words.end()) << above << ' ' << below;
    return second == text.words.end() ? 0 : second->bottom - first->bottom;
}

bool on_one_line(const PlacedWord &one, const PlacedWord &other)
{
    return one.page == other.page && std::abs(one.bottom - other.bottom) < 1;
}

}  // namespace

TEST(LargePrintSpaces, GrowWithTheLetters)
{
    for (const auto &[kind, above, below] :
         {std::tuple("discharge", "motivationen", "Hvad"), std::tuple("meeting", "Hvornår", "Hver"),
          std::tuple("discharge", "onsdag", "Hver"), std::tuple("principles", "sag", "Om")}) {
        const double small = distance(words_of({.kind = kind, .groups = {0}, .large = false}), above, below);
        EXPECT_GE(distance(words_of({.kind = kind, .groups = {0}}), above, below), small * 1.4) << kind << ' ' << above;
    }
}

TEST(LargePrintDates, AreAllThereWhereTheRhythmIsAList)
{
    for (const char *kind : {"discharge", "meeting"}) {
        EXPECT_THAT(text_of({.kind = kind}), HasSubstr("18. marts 2027")) << kind;
        EXPECT_THAT(text_of({.kind = kind, .language = "en"}), HasSubstr("18 March 2027")) << kind;
        for (const char *language : {"da", "en"})
            EXPECT_THAT(text_of({.kind = kind, .language = language}), Not(HasSubstr("…"))) << kind << ' ' << language;
    }
}

TEST(LargePrintDates, StandOnOneLineOfASheetForOneGroup)
{
    for (const char *language : {"da", "en"}) {
        for (const char *kind : {"discharge", "meeting"}) {
            const PlacedText text = words_of({.kind = kind, .language = language, .groups = {0}});
            int dates = 0;
            for (std::size_t at = 1; at + 1 < text.words.size(); ++at) {
                if (text.words[at].text != "Onsdag" && text.words[at].text != "Wednesday")
                    continue;
                const auto year = std::find_if(text.words.begin() + std::ptrdiff_t(at), text.words.end(),
                                               [](const PlacedWord &word) { return word.text == "2027"; });
                if (year == text.words.end() || std::abs(text.words[at].left - 29) > 1)
                    continue;
                ++dates;
                EXPECT_TRUE(on_one_line(text.words[at], *year)) << kind << ' ' << language;
            }
            EXPECT_GE(dates, 4) << kind << ' ' << language;
        }
    }
}

TEST(Numbers, StandOnTheLineOfTheirWord)
{
    for (const bool large : {false, true}) {
        for (const char *kind : {"discharge", "meeting", "town-list", "week-poster", "pocket-card"}) {
            for (const char *language : {"da", "en"}) {
                const PlacedText text = words_of({.kind = kind, .language = language, .large = large});
                for (std::size_t at = 0; at + 1 < text.words.size(); ++at) {
                    const std::string &word = text.words[at].text;
                    if (word == "kl." || word == "Torvet" || word == "lokale" || word == "Eksempelvej" || word == "marts") {
                        EXPECT_TRUE(on_one_line(text.words[at], text.words[at + 1])) << kind << ' ' << word << ' ' << large;
                    }
                }
            }
        }
    }
}

TEST(Title, StandsClearOfTheMarkOfAnExample)
{
    for (const std::size_t group : {0U, 1U}) {
        for (const bool large : {false, true}) {
            const PlacedText text = words_of({.kind = "meeting", .groups = {group}, .large = large});
            const auto mark = std::ranges::find(text.words, "Eksempel", &PlacedWord::text);
            ASSERT_NE(mark, text.words.end());
            for (const PlacedWord &word : text.words) {
                if (word.page == mark->page && word.top < mark->bottom && word.text != "Eksempel") {
                    EXPECT_LT(word.right, mark->left - 2) << word.text;
                }
            }
        }
    }
}

TEST(LargePrintNotes, GoOverToTheNextPageTogetherWithTheHelp)
{
    for (const std::vector<std::size_t> &groups : {std::vector<std::size_t>{0}, {0, 1}}) {
        const PlacedText text = words_of({.kind = "discharge", .groups = groups});
        const auto notes = std::ranges::find(text.words, "huske", &PlacedWord::text);
        const auto help = std::ranges::find(text.words, "112,", &PlacedWord::text);
        ASSERT_TRUE(notes != text.words.end() && help != text.words.end());
        EXPECT_EQ(notes->page, help->page);
        EXPECT_EQ(help->page, int(text.pages.size()));
        EXPECT_GT(help->top - notes->top, 80) << "millimetres of lines to write on";
    }
}

TEST(PocketCard, NamesTheUsualPlaceBesideThatOfTheNextMeeting)
{
    for (const char *language : {"da", "en"}) {
        const std::string text = text_of({.kind = "pocket-card", .language = language, .groups = {0}});
        EXPECT_EQ(count(text, "Kulturhuset"), 8U) << language;
        EXPECT_EQ(count(text, "Torvet 1") + count(text,
                                                  "Torvet\u00A0"
                                                  "1"),
                  8U)
            << language;
    }
}

TEST(PocketCard, CutsAListOfDatesBetweenDates)
{
    for (const char *language : {"da", "en"})
        EXPECT_THAT(text_of({.kind = "pocket-card", .language = language, .groups = {1}}), Not(ContainsRegex("[a-z]…")));
}
