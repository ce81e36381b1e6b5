// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/text.h"
#include "schedule/problem.h"
#include "schedule/problem_codes.h"

#include <gtest/gtest.h>

namespace schedule {

TEST(Text, OfOneFormIsTheSameInEveryLanguage)
{
    const Text text("Gladsaxe");
    EXPECT_EQ(text.in("da"), "Gladsaxe");
    EXPECT_EQ(text.in("en"), "Gladsaxe");
    EXPECT_FALSE(text.empty());
}

TEST(Text, FallsBackToDanishThenToTheFirst)
{
    const Text both(std::map<std::string, std::string, std::less<>>{{"da", "Sal"}, {"en", "Hall"}});
    EXPECT_EQ(both.in("en"), "Hall");
    EXPECT_EQ(both.in("pl"), "Sal");
    const Text english(std::map<std::string, std::string, std::less<>>{{"en", "Hall"}, {"pl", "Sala"}});
    EXPECT_EQ(english.in("da"), "Hall");
}

TEST(Text, PrefersWordsForEveryLanguageToDanish)
{
    const Text text(std::map<std::string, std::string, std::less<>>{{"", "x"}, {"da", "Sal"}});
    EXPECT_EQ(text.in("en"), "x");
    EXPECT_EQ(text.in("da"), "Sal");
}

TEST(Text, WithoutWordsIsEmptyAndStillAnswers)
{
    EXPECT_TRUE(Text().empty());
    EXPECT_TRUE(Text("").empty());
    EXPECT_TRUE(Text(std::map<std::string, std::string, std::less<>>{{"da", ""}}).empty());
    EXPECT_EQ(Text().in("da"), "");
}

TEST(ControlCharacters, AreFoundAndMadeSpaces)
{
    for (const char *text : {"a\x1B", "\x7F", "a\nb", "\u0080", "\u009B31m", "\u2028", "\u202A", "x\u202E", "\u2066", "\u2069"})
        EXPECT_TRUE(has_control_character(text)) << text;
    EXPECT_EQ(without_control_characters("a\u009Bb\u202Ec\nd\u2066"), "a b c d ");
}

TEST(ControlCharacters, LeaveOtherTextAlone)
{
    for (const char *text : {"", "Søborg – “x”", "\u00A0\u2027\u202F\u2065\u200D", "😀", "שלום"}) {
        EXPECT_FALSE(has_control_character(text)) << text;
        EXPECT_EQ(without_control_characters(text), text);
    }
}

TEST(InvisibleText, IsSpacesAndSignsWithoutInkAlone)
{
    for (const char *text : {"",       " ",      "\t",     "\u00A0", "\u00AD", "\u034F", "\u061C",     "\u115F",
                             "\u1680", "\u180E", "\u200B", "\u200D", "\u2028", "\u202F", "\u2060",     "\u2063",
                             "\u2800", "\u3000", "\u3164", "\uFE0F", "\uFEFF", "\uFFA0", "\U000E0061", " \u200B\u2800\u3164 "})
        EXPECT_TRUE(is_invisible(text)) << testing::PrintToString(text);
}

TEST(InvisibleText, IsNoneThatHasOneSignToSee)
{
    for (const char *text : {"A", ".", "\u200BA", "\u2800å\u2800", "–", "\u2801", "\u3165", "\u00AE", "שלום", "中", "😀", "\u0301",
                             "\xFF", "\xE2\x80", "\xC0"})
        EXPECT_FALSE(is_invisible(text)) << testing::PrintToString(text);
}

TEST(ControlCharacters, InAFilesNameDoNotReachTheLine)
{
    const Problem problem = error(codes::rule_with_two_ends(), {.file = "a\x1B[2J/groups.toml"});
    EXPECT_EQ(to_line(problem), "a [2J/groups.toml:0:0: error: rule-with-two-ends []");
}

}  // namespace schedule
