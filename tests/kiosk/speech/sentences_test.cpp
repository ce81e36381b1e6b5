// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/sentences.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <QStringList>

namespace speech {

using testing::ElementsAre;

namespace {

const SpokenWords danish{"klokken %1", "klokken %1 %2", "til"};

std::vector<std::string> split(const QString &text)
{
    std::vector<std::string> found;
    for (const Span span : sentences(text))
        found.push_back(text.mid(span.start, span.length).toStdString());
    return found;
}

std::string said(const char *text)
{
    return spoken(QString::fromUtf8(text), danish).toStdString();
}

}  // namespace

TEST(Sentences, EndAtTheirMarks)
{
    EXPECT_THAT(split("Du må godt bare lytte. Er det noget for dig? Kom!"),
                ElementsAre("Du må godt bare lytte.", "Er det noget for dig?", "Kom!"));
}

TEST(Sentences, ATextWithoutAMarkIsOne)
{
    EXPECT_THAT(split("  Møder "), ElementsAre("Møder"));
}

TEST(Sentences, OfNothingThereAreNone)
{
    EXPECT_THAT(split(""), ElementsAre());
    EXPECT_THAT(split(" \n "), ElementsAre());
}

TEST(Sentences, ATimeEndsNone)
{
    EXPECT_THAT(split("Vi begynder kl. 17.00 i kantinen. Kom kl. 16.45."),
                ElementsAre("Vi begynder kl. 17.00 i kantinen.", "Kom kl. 16.45."));
}

TEST(Sentences, AnOrdinalEndsNone)
{
    EXPECT_THAT(split("Der er intet møde 2. påskedag. Vi ses 23. april."),
                ElementsAre("Der er intet møde 2. påskedag.", "Vi ses 23. april."));
}

TEST(Sentences, AnAbbreviationBeforeACapitalEndsNone)
{
    EXPECT_THAT(split("Tag til f.eks. Aarhus. Ring til tlf. 00 00 00 00. Så er du i gang."),
                ElementsAre("Tag til f.eks. Aarhus.", "Ring til tlf. 00 00 00 00.", "Så er du i gang."));
    EXPECT_THAT(split("Take e.g. Aarhus. Come along."), ElementsAre("Take e.g. Aarhus.", "Come along."));
}

TEST(Sentences, TheNumberOfAListGoesWithWhatItCounts)
{
    EXPECT_THAT(split("3. Planlæg. 4. Lev i balance."), ElementsAre("3. Planlæg.", "4. Lev i balance."));
}

TEST(Sentences, ALineEndsOne)
{
    EXPECT_THAT(split("Sundhedshuset\nHavnegade 2"), ElementsAre("Sundhedshuset", "Havnegade 2"));
}

TEST(Sentences, QuotedOnesStayWhole)
{
    EXPECT_THAT(split("Han sagde: \"Kom bare.\" Så gik vi."), ElementsAre("Han sagde: \"Kom bare.\"", "Så gik vi."));
}

TEST(Spoken, FullHours)
{
    EXPECT_EQ(said("kl. 17.00"), "klokken 17");
    EXPECT_EQ(said("Mødet er 9.00."), "Mødet er klokken 9.");
    EXPECT_EQ(said("17:00"), "klokken 17");
}

TEST(Spoken, HoursAndMinutes)
{
    EXPECT_EQ(said("kl. 17.30"), "klokken 17 30");
    EXPECT_EQ(said("Kl.\u00a08.05"), "klokken 8 05");
}

TEST(Spoken, FromOneTimeToAnother)
{
    EXPECT_EQ(said("kl. 17.00–18.30"), "klokken 17 til klokken 18 30");
    EXPECT_EQ(said("17.00 – 18.00, hver mandag"), "klokken 17 til klokken 18, hver mandag");
}

TEST(Spoken, WhatIsNoTimeStays)
{
    EXPECT_EQ(said("23.11.2026"), "23.11.2026");
    EXPECT_EQ(said("afsnit 5.100"), "afsnit 5.100");
    EXPECT_EQ(said("uge 48"), "uge 48");
    EXPECT_EQ(said("25.99"), "25.99");
}

TEST(Spoken, PhoneNumbersFigureByFigureInPairs)
{
    EXPECT_EQ(said("Ring 00 12 34 56."), "Ring 0 0, 1 2, 3 4, 5 6.");
    EXPECT_EQ(said("00123456"), "0 0, 1 2, 3 4, 5 6");
    EXPECT_EQ(said("Ring 112"), "Ring 1 1 2");
}

TEST(Spoken, LongerAndShorterNumbersAreNoPhones)
{
    EXPECT_EQ(said("1123"), "1123");
    EXPECT_EQ(said("0012345678"), "0012345678");
    EXPECT_EQ(said("12 34"), "12 34");
}

TEST(Spoken, SignsThatAreThereToBeSeenAreLeftOut)
{
    EXPECT_EQ(said("○ Åben for alle"), "Åben for alle");
    EXPECT_EQ(said("Udskriv / tag med"), "Udskriv, tag med");
    EXPECT_EQ(said("Næste møde · mandag"), "Næste møde, mandag");
    EXPECT_EQ(said("rusmiddel\u00adcenter"), "rusmiddelcenter");
    EXPECT_EQ(said("https://moeder.example.org"), "moeder.example.org");
}

}  // namespace speech
