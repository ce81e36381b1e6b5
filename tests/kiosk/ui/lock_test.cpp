// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/lock.h"

#include <gtest/gtest.h>

namespace ui {

using namespace std::chrono_literals;
using staff::Lock;

namespace {

constexpr Lock::Uptime start = 100s;

/// So many wrong tries, each at the first moment that it may be made; the moment of the last.
Lock::Uptime try_wrong(Lock &lock, int times, Lock::Uptime now = start)
{
    for (int i = 0; i < times; ++i) {
        now += lock.left(now);
        EXPECT_TRUE(lock.open(now));
        lock.count(lock.wrong() + 1, now);
    }
    return now;
}

}  // namespace

TEST(Lock, FourWrongTriesCostNothing)
{
    Lock lock(0, start);
    EXPECT_TRUE(lock.open(start));
    const auto now = try_wrong(lock, 4);
    EXPECT_EQ(now, start);
    EXPECT_EQ(lock.left(now), 0ms);
}

TEST(Lock, TheFifthCosts15Seconds)
{
    Lock lock(0, start);
    const auto now = try_wrong(lock, 5);
    EXPECT_EQ(lock.left(now), 15s);
    EXPECT_FALSE(lock.open(now + 14999ms));
    EXPECT_TRUE(lock.open(now + 15s));
}

TEST(Lock, EachOneMoreDoublesTheWaitToAnHour)
{
    Lock lock(0, start);
    auto now = try_wrong(lock, 5);
    for (const auto wait : {30s, 60s, 120s, 240s, 480s, 960s, 1920s, 3600s, 3600s, 3600s}) {
        now = try_wrong(lock, 1, now);
        EXPECT_EQ(lock.left(now), wait);
    }
    EXPECT_EQ(Lock::wait_after(1'000'000), 3600s);
}

TEST(Lock, ARightOneBeginsAnew)
{
    Lock lock(0, start);
    const auto now = try_wrong(lock, 9);
    lock.count(0, now);
    EXPECT_TRUE(lock.open(now));
    EXPECT_EQ(try_wrong(lock, 4, now), now);
    EXPECT_TRUE(lock.open(now));
}

TEST(Lock, ARestartBeginsTheWholeWaitAgain)
{
    for (const auto since_boot : {0ms, 5ms, 400000000ms}) {
        const Lock lock(7, since_boot);
        EXPECT_EQ(lock.left(since_boot), 60s);
        EXPECT_EQ(lock.left(since_boot + 59s), 1s);
        EXPECT_TRUE(lock.open(since_boot + 60s));
    }
    EXPECT_TRUE(Lock(4, 0ms).open(0ms));
}

TEST(Lock, AClockThatGoesBackGivesNoTryAndNoLongerWait)
{
    Lock lock(0, start);
    const auto now = try_wrong(lock, 5);
    for (const auto back : {1s, 90s, 1000s}) {
        EXPECT_FALSE(lock.open(now - back));
        EXPECT_EQ(lock.left(now - back), 15s);
    }
    EXPECT_TRUE(lock.open(now + 15s));
}

}  // namespace ui
