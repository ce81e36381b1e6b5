// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "films/subtitles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace films {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(WebVtt, GivesWhatIsSaidAndWhen)
{
    const auto cues = read_webvtt(
        u"WEBVTT - Velkommen\n\nNOTE en note --> ikke en tid\n\n1\n00:01.000 --> 00:02.500 align:start\nHej og\n"
        u"velkommen\n\n01:00:00.000 --> 01:00:01.000\nSlut\n");
    EXPECT_THAT(cues, ElementsAre(Cue{1000, 2500, "Hej og\nvelkommen"}, Cue{3600000, 3601000, "Slut"}));
}

TEST(WebVtt, LeavesMarkupOut)
{
    EXPECT_THAT(read_webvtt(u"WEBVTT\n\n00:00.000 --> 00:01.000\n<v Anna><b>Kaffe</b> &amp; te &lt;3 <00:00.500>nu\n"),
                ElementsAre(Cue{0, 1000, "Kaffe & te <3 nu"}));
}

TEST(WebVtt, OfWindowsWithAByteOrderMark)
{
    EXPECT_THAT(read_webvtt(u"\uFEFFWEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nHej\r\n"), ElementsAre(Cue{0, 1000, "Hej"}));
}

TEST(WebVtt, PassesOverCuesThatCantBeRead)
{
    EXPECT_THAT(read_webvtt(u"WEBVTT\n\n00:61.000 --> 00:02.000\nNej\n\n00:02.000 --> 00:01.000\nBaglæns\n\n0:1 --> 2\nNej\n\n"
                            u"00:03.000 --> 00:04.000\n\n00:05.000 --> 00:06.000\nJa\n"),
                ElementsAre(Cue{5000, 6000, "Ja"}));
}

TEST(WebVtt, IsNoOtherFormat)
{
    EXPECT_THAT(read_webvtt(u""), IsEmpty());
    EXPECT_THAT(read_webvtt(u"1\n00:00:00,000 --> 00:00:01,000\nSRT\n"), IsEmpty());
}

TEST(WebVtt, TakesNoMoreThanACentreCanMean)
{
    QString file = "WEBVTT\n";
    for (int i = 0; i < 20'000; ++i)
        file += "\n00:00.000 --> 00:01.000\n" + QString(600, u'x') + '\n';
    const auto cues = read_webvtt(file);
    EXPECT_EQ(cues.size(), 10'000u);
    EXPECT_EQ(cues[0].text.size(), 500);
    EXPECT_EQ(said_at(cues, 500).size(), 500);
}

TEST(Said, IsWhatIsUpAtThatMoment)
{
    const std::vector<Cue> cues{{0, 2000, "A"}, {1000, 3000, "B"}};
    EXPECT_EQ(said_at(cues, 0), "A");
    EXPECT_EQ(said_at(cues, 1500), "A\nB");
    EXPECT_EQ(said_at(cues, 2000), "B");
    EXPECT_EQ(said_at(cues, 3000), "");
}

}  // namespace films
