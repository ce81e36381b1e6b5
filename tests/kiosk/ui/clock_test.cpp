// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/clock.h"
#include "context/app_context.h"
#include "model.h"
#include "support/eventually.h"
#include "support/stand.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace ui {

TEST(Clock, FrozenItStandsStill)
{
    const auto noon = support::moment("2026-11-21T13:42:17");
    context::Clock clock(noon);
    QSignalSpy minute(&clock, &context::Clock::minuteChanged);
    EXPECT_FALSE(support::eventually([&] { return clock.now() != noon; }, std::chrono::milliseconds(1200)));
    EXPECT_TRUE(minute.isEmpty());
}

TEST(Clock, RunningItIsTheSystems)
{
    const context::Clock clock;
    const auto before = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto now = clock.now();
    EXPECT_GE(now, before);
    EXPECT_LE(now, std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

namespace {

class ASetClock : public testing::Test {
protected:
    bool is_noticed()
    {
        return support::eventually([&] { return !minute.isEmpty(); });
    }

    schedule::sys_seconds now = support::moment("2026-11-21T13:42:17");
    context::Clock clock{std::nullopt, [this] { return now; }};
    QSignalSpy minute{&clock, &context::Clock::minuteChanged};
};

}  // namespace

TEST_F(ASetClock, ForwardIsNoticed)
{
    now += std::chrono::hours(24 * 365);
    EXPECT_TRUE(is_noticed());
    EXPECT_EQ(clock.now(), now);
    EXPECT_FALSE(clock.stands_still());
}

TEST_F(ASetClock, BackIsNoticed)
{
    now -= std::chrono::minutes(1);
    EXPECT_TRUE(is_noticed());
}

TEST_F(ASetClock, WithinTheMinuteIsNone)
{
    now += std::chrono::seconds(42);
    EXPECT_FALSE(support::eventually([&] { return !minute.isEmpty(); }, std::chrono::milliseconds(1500)));
}

TEST(KioskClock, SpeaksDanishWallTimeInEachLanguage)
{
    support::Stand stand(support::sample_centre, "2026-07-01T07:05:00Z");
    EXPECT_EQ(stand.kiosk.time(), "9.05");
    EXPECT_EQ(stand.kiosk.date(), "onsdag 1. juli");
    stand.session.setLanguage("en");
    EXPECT_EQ(stand.kiosk.time(), "9:05");
    EXPECT_EQ(stand.kiosk.date(), "Wednesday 1 July");
}

TEST(KioskClock, TodayBeginsAtDanishMidnight)
{
    const support::Stand late(support::sample_centre, "2026-11-21T22:59:59Z");
    EXPECT_EQ(late.kiosk.date(), "lørdag 21. november");
    const support::Stand midnight(support::sample_centre, "2026-11-21T23:00:00Z");
    EXPECT_EQ(midnight.kiosk.date(), "søndag 22. november");
}

TEST(KioskLanguages, AreTheCentresInTheirOwnWords)
{
    support::Stand stand;
    EXPECT_EQ(column(stand.kiosk.languages(), "words"), QStringList({"Dansk", "English"}));
    EXPECT_EQ(column(stand.kiosk.languages(), "picked"), QStringList({"true", "false"}));
    stand.session.setLanguage("en");
    EXPECT_EQ(column(stand.kiosk.languages(), "picked"), QStringList({"false", "true"}));
    EXPECT_EQ(stand.kiosk.languageName(), "English");
    EXPECT_TRUE(stand.kiosk.severalLanguages());
}

}  // namespace ui
