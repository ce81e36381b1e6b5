// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/text.h"

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

}  // namespace schedule
