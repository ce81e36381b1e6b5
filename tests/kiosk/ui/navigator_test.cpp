// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/navigator.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace ui {

using context::Navigator;

TEST(Navigator, BeginsAtRest)
{
    Navigator navigator;
    EXPECT_EQ(navigator.screen(), "rest");
    EXPECT_EQ(navigator.argument("any", 7).toInt(), 7);
}

TEST(Navigator, BackGoesTheWayThatWasCome)
{
    Navigator navigator;
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.start("meetings", {{"town", "Aby"}});
    navigator.open("group", {{"group", "a"}});
    navigator.open("paper");
    EXPECT_EQ(navigator.screen(), "paper");
    navigator.back();
    EXPECT_EQ(navigator.screen(), "group");
    EXPECT_EQ(navigator.argument("group", "").toString(), "a");
    navigator.back();
    EXPECT_EQ(navigator.screen(), "meetings");
    EXPECT_EQ(navigator.argument("town", "").toString(), "Aby");
    EXPECT_EQ(moved.size(), 5);
}

TEST(Navigator, OpensNothingThatTheGuardRefuses)
{
    Navigator navigator;
    bool allowed = false;
    navigator.setGuard([&](const QString &screen) { return screen != "builder" || allowed; });
    navigator.start("meetings");
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.open("builder");
    navigator.start("builder");
    navigator.swap("builder");
    EXPECT_TRUE(moved.isEmpty());
    EXPECT_EQ(navigator.screen(), "meetings");
    navigator.open("group");
    EXPECT_EQ(navigator.screen(), "group");
    allowed = true;
    navigator.start("builder");
    EXPECT_EQ(navigator.screen(), "builder");
}

TEST(Navigator, SwapTakesThePlaceOfTheScreen)
{
    Navigator navigator;
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.start("about");
    navigator.open("page", {{"page", "what"}});
    navigator.swap("page", {{"page", "who"}});
    EXPECT_EQ(navigator.argument("page", "").toString(), "who");
    EXPECT_EQ(moved.size(), 3) << "nothing shows in between";
    navigator.back();
    EXPECT_EQ(navigator.screen(), "about");
}

TEST(Navigator, SwapKeepsRestBeneath)
{
    Navigator navigator;
    navigator.swap("about");
    EXPECT_EQ(navigator.screen(), "about");
    navigator.back();
    EXPECT_EQ(navigator.screen(), "rest");
}

TEST(Navigator, BackFromRestStaysThere)
{
    Navigator navigator;
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.back();
    EXPECT_EQ(navigator.screen(), "rest");
    EXPECT_TRUE(moved.isEmpty());
}

TEST(Navigator, StartForgetsTheWay)
{
    Navigator navigator;
    navigator.start("meetings");
    navigator.open("group");
    navigator.start("points");
    EXPECT_EQ(navigator.screen(), "points");
    navigator.back();
    EXPECT_EQ(navigator.screen(), "rest");
}

TEST(Navigator, KeepsWhatAScreenNoted)
{
    Navigator navigator;
    navigator.start("meetings", {{"town", "Aby"}});
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.keep("town", "Ørby");
    navigator.keep("at", 120.5);
    EXPECT_TRUE(moved.isEmpty()) << "a note is no movement";
    navigator.open("group");
    EXPECT_EQ(navigator.argument("at", 0).toInt(), 0) << "each screen has its own notes";
    navigator.back();
    EXPECT_EQ(navigator.argument("town", "").toString(), "Ørby");
    EXPECT_EQ(navigator.argument("at", 0).toDouble(), 120.5);
}

TEST(Navigator, ResetForgetsTheNotesToo)
{
    Navigator navigator;
    navigator.start("meetings", {{"town", "Aby"}});
    navigator.open("group");
    navigator.reset();
    EXPECT_EQ(navigator.screen(), "rest");
    navigator.start("meetings");
    EXPECT_EQ(navigator.argument("town", "").toString(), "");
}

}  // namespace ui
