// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/jacks.h"

#include <gtest/gtest.h>

namespace speech {

TEST(Jacks, NamesOfHeadphoneSockets)
{
    EXPECT_TRUE(is_headphone_jack("Headphone Jack"));
    EXPECT_TRUE(is_headphone_jack("Front Headphone Jack"));
    EXPECT_TRUE(is_headphone_jack("Headphone Mic Jack"));
}

TEST(Jacks, NamesOfOthers)
{
    EXPECT_FALSE(is_headphone_jack("Mic Jack"));
    EXPECT_FALSE(is_headphone_jack("Line Out Jack"));
    EXPECT_FALSE(is_headphone_jack("HDMI/DP,pcm=3 Jack"));
    EXPECT_FALSE(is_headphone_jack("Headphone Playback Switch"));
    EXPECT_FALSE(is_headphone_jack("")) << "no name";
}

TEST(Jacks, OneThatIsAlwaysOnSaysNothing)
{
    EXPECT_FALSE(is_headphone_jack("Headphone Phantom Jack"));
}

TEST(Jacks, WatchingAMachineAsItIsDoesNoHarm)
{
    Jacks jacks;
    EXPECT_FALSE(jacks.plugged()) << "before anybody looked";
    jacks.watch();
    jacks.watch();
}

}  // namespace speech
