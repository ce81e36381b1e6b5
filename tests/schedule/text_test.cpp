// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/text.h"
#include "schedule/problem.h"

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

TEST(ControlCharacters, InAFilesNameDoNotReachTheLine)
{
    Problem problem;
    problem.file = std::string("a\x1B[2J/groups.toml");
    problem.text = std::string("b");
    EXPECT_EQ(to_line(problem), "a [2J/groups.toml:0:0: error: b []");
}

}  // namespace schedule
