// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/session.h"
#include "support/eventually.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace ui {

using context::Session;
using support::eventually;

namespace {

/// A centre whose time is short: a second without touch, then two seconds of asking.
config::Centre hasty()
{
    config::Centre centre;
    centre.languages = {"da", "en"};
    centre.screen.idle_seconds = 1;
    centre.screen.countdown_seconds = 2;
    centre.staff.lock_seconds = 2;
    return centre;
}

void choose_everything(Session &session)
{
    session.enlargeText();
    session.toggleContrast();
    session.toggleLowReach();
    session.toggleMotion();
    session.setLanguage("en");
}

void expect_defaults(const Session &session)
{
    EXPECT_EQ(session.textStep(), 0);
    EXPECT_FALSE(session.highContrast());
    EXPECT_FALSE(session.lowReach());
    EXPECT_FALSE(session.stillMotion());
    EXPECT_EQ(session.language(), "da");
    EXPECT_FALSE(session.askingStillThere());
    EXPECT_EQ(session.secondsLeft(), 0);
}

}  // namespace

TEST(Session, BeginsPlain)
{
    expect_defaults(Session(hasty()));
}

TEST(Session, TextGoesUpThroughFourSizesAndBack)
{
    Session session(hasty());
    QSignalSpy changed(&session, &Session::appearanceChanged);
    for (const int step : {1, 2, 3, 0, 1}) {
        session.enlargeText();
        EXPECT_EQ(session.textStep(), step);
    }
    EXPECT_EQ(changed.size(), 5);
    EXPECT_EQ(session.textSteps(), 4);
}

TEST(Session, LowReachGoesOnAndOff)
{
    Session session(hasty());
    QSignalSpy changed(&session, &Session::appearanceChanged);
    session.toggleLowReach();
    EXPECT_TRUE(session.lowReach());
    session.toggleLowReach();
    EXPECT_FALSE(session.lowReach());
    EXPECT_EQ(changed.size(), 2);
}

TEST(Session, TheWipeBringsBackTheMotionThatTheCentreChose)
{
    config::Centre still = hasty();
    still.screen.motion = false;
    Session session(still);
    EXPECT_TRUE(session.stillMotion());
    session.toggleMotion();
    EXPECT_FALSE(session.stillMotion());
    session.wipe();
    EXPECT_TRUE(session.stillMotion());
}

TEST(Session, ContrastGoesOnAndOff)
{
    Session session(hasty());
    session.toggleContrast();
    EXPECT_TRUE(session.highContrast());
    session.toggleContrast();
    EXPECT_FALSE(session.highContrast());
}

TEST(Session, TheSameLanguageIsNoChange)
{
    Session session(hasty());
    QSignalSpy changed(&session, &Session::languageChanged);
    session.setLanguage("da");
    EXPECT_TRUE(changed.isEmpty());
    session.setLanguage("en");
    EXPECT_EQ(changed.size(), 1);
}

TEST(Session, ALanguageThatTheCentreLacksChangesNothing)
{
    for (const char *other : {"de", "EN", "en-GB", "", "../da", "d"}) {
        Session session(hasty());
        session.setLanguage("en");
        QSignalSpy changed(&session, &Session::languageChanged);
        session.setLanguage(other);
        EXPECT_EQ(session.language(), "en") << other;
        EXPECT_TRUE(changed.isEmpty()) << other;
        session.stayStaff(other);
        EXPECT_EQ(session.language(), "da") << other;
        session.wipe();
        EXPECT_EQ(session.language(), "da") << other;
    }
}

TEST(Session, WipeForgetsEverything)
{
    Session session(hasty());
    choose_everything(session);
    session.askStillThere();
    QSignalSpy wiped(&session, &Session::wiped);
    session.wipe();
    expect_defaults(session);
    EXPECT_EQ(wiped.size(), 1);
}

TEST(Session, TheCountdownCountsTheCentresSecondsThenWipes)
{
    Session session(hasty());
    session.setResting(false);
    choose_everything(session);
    QSignalSpy wiped(&session, &Session::wiped);
    QSignalSpy asked(&session, &Session::countdownChanged);
    ASSERT_TRUE(eventually([&] { return session.askingStillThere(); })) << "after the idle time";
    EXPECT_EQ(session.secondsLeft(), 2);
    EXPECT_TRUE(wiped.isEmpty());
    EXPECT_EQ(session.language(), "en") << "nothing is lost while it asks";
    ASSERT_TRUE(eventually([&] { return session.secondsLeft() == 1; }));
    ASSERT_TRUE(eventually([&] { return !wiped.isEmpty(); }));
    expect_defaults(session);
    EXPECT_EQ(wiped.size(), 1);
}

TEST(Session, ATouchDuringTheCountdownKeepsEverything)
{
    Session session(hasty());
    session.setResting(false);
    choose_everything(session);
    QSignalSpy wiped(&session, &Session::wiped);
    ASSERT_TRUE(eventually([&] { return session.askingStillThere(); }));
    session.touch();
    EXPECT_FALSE(session.askingStillThere());
    EXPECT_EQ(session.secondsLeft(), 0);
    EXPECT_EQ(session.language(), "en");
    EXPECT_EQ(session.textStep(), 1);
    EXPECT_TRUE(session.highContrast());
    EXPECT_TRUE(wiped.isEmpty());
    EXPECT_TRUE(eventually([&] { return session.askingStillThere(); })) << "and the idle time begins anew";
    EXPECT_EQ(session.secondsLeft(), 2) << "with all its seconds";
}

TEST(Session, NobodyIsAskedWhileItRests)
{
    Session session(hasty());
    session.setResting(false);
    session.setResting(true);
    session.touch();
    QSignalSpy asked(&session, &Session::countdownChanged);
    EXPECT_FALSE(eventually([&] { return !asked.isEmpty(); }, std::chrono::milliseconds(1300)));
}

TEST(Session, IsAClientsUntilAPinWasGiven)
{
    Session session(hasty());
    EXPECT_EQ(session.role(), Session::Client);
    EXPECT_FALSE(session.staff());
    session.enter(Session::Client);
    EXPECT_EQ(session.secondsToLock(), 0);
    session.enter(Session::Staff);
    EXPECT_EQ(session.role(), Session::Staff);
    EXPECT_TRUE(session.staff());
    EXPECT_EQ(session.secondsToLock(), 2);
    session.enter(Session::Admin);
    EXPECT_EQ(session.role(), Session::Admin);
}

TEST(Session, LocksStaffOutAndWipesWhenNobodyTouches)
{
    Session session(hasty());
    session.setResting(false);
    QSignalSpy wiped(&session, &Session::wiped);
    QSignalSpy asked(&session, &Session::countdownChanged);
    choose_everything(session);
    session.enter(Session::Staff);
    ASSERT_TRUE(eventually([&] { return session.secondsToLock() == 1; }));
    EXPECT_EQ(session.role(), Session::Staff);
    ASSERT_TRUE(eventually([&] { return !wiped.isEmpty(); }));
    EXPECT_EQ(session.role(), Session::Client);
    EXPECT_EQ(session.secondsToLock(), 0);
    EXPECT_TRUE(asked.isEmpty()) << "without asking whether anybody is there";
    expect_defaults(session);
}

TEST(Session, ATouchRenewsTheTimeOfStaff)
{
    Session session(hasty());
    session.enter(Session::Staff);
    ASSERT_TRUE(eventually([&] { return session.secondsToLock() == 1; }));
    session.touch();
    EXPECT_EQ(session.secondsToLock(), 2);
    EXPECT_EQ(session.role(), Session::Staff);
}

TEST(Session, TheWipeLocksAtOnce)
{
    Session session(hasty());
    session.enter(Session::Admin);
    QSignalSpy changed(&session, &Session::roleChanged);
    session.wipe();
    EXPECT_EQ(session.role(), Session::Client);
    EXPECT_EQ(changed.size(), 1);
    session.touch();
    EXPECT_EQ(session.secondsToLock(), 0) << "and no touch brings it back";
}

TEST(Session, ComingToRestEndsTheCountdown)
{
    Session session(hasty());
    session.setResting(false);
    session.askStillThere();
    EXPECT_TRUE(session.askingStillThere());
    EXPECT_EQ(session.secondsLeft(), 2);
    session.setResting(true);
    EXPECT_FALSE(session.askingStillThere());
}

TEST(Session, AskingTwiceDoesNotBeginAnew)
{
    Session session(hasty());
    session.askStillThere();
    ASSERT_TRUE(eventually([&] { return session.secondsLeft() == 1; }));
    session.askStillThere();
    EXPECT_EQ(session.secondsLeft(), 1);
}

TEST(Session, OnStaffsOwnPcNothingIsTimedAndAWipeLeavesItTheirs)
{
    Session session(hasty());
    session.stayStaff("en");
    EXPECT_TRUE(session.staff());
    EXPECT_EQ(session.secondsToLock(), 0);
    session.touch();
    EXPECT_EQ(session.secondsToLock(), 0);
    session.enlargeText();
    session.wipe();
    EXPECT_TRUE(session.staff());
    EXPECT_EQ(session.textStep(), 0);
    EXPECT_EQ(session.language(), "en");
    EXPECT_EQ(session.secondsToLock(), 0);
}

}  // namespace ui
