// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/zone.h"

#include "make.h"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <QDateTime>
#include <QTimeZone>

namespace schedule {

namespace {

std::string utc(std::string_view wall)
{
    static const Zone zone = Zone::load("Etc/UTC").value();
    return to_iso(at(wall), zone);
}

}  // namespace

TEST(Zone, SpringChange2026IsAt0100Utc)
{
    EXPECT_EQ(utc("2026-03-29T01:59"), "2026-03-29T00:59:00+00:00");
    EXPECT_EQ(utc("2026-03-29T03:00"), "2026-03-29T01:00:00+00:00");
}

TEST(Zone, AutumnChange2026IsAt0100Utc)
{
    EXPECT_EQ(utc("2026-10-25T01:59"), "2026-10-24T23:59:00+00:00");
    EXPECT_EQ(utc("2026-10-25T03:00"), "2026-10-25T02:00:00+00:00");
}

TEST(Zone, InAGapTheOffsetBeforeItHolds)
{
    EXPECT_EQ(utc("2026-03-29T02:00"), "2026-03-29T01:00:00+00:00");
    EXPECT_EQ(utc("2027-03-28T02:30"), "2027-03-28T01:30:00+00:00");
    EXPECT_EQ(utc("2027-03-28T02:59:59"), "2027-03-28T01:59:59+00:00");
}

TEST(Zone, InAnOverlapTheFirstInstantHolds)
{
    EXPECT_EQ(utc("2026-10-25T02:30"), "2026-10-25T00:30:00+00:00");
    EXPECT_EQ(utc("2027-10-31T02:00"), "2027-10-31T00:00:00+00:00");
    EXPECT_EQ(utc("2027-10-31T02:59:59"), "2027-10-31T00:59:59+00:00");
}

TEST(Zone, OffsetAgreesWithQtEveryHourOverBothChanges)
{
    const QTimeZone qt("Europe/Copenhagen");
    for (const int year : {1975, 1980, 2026, 2027, 2036, 2037, 2038, 2039, 2060, 2098}) {
        const qint64 begin = QDateTime(QDate(year, 3, 20), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        const qint64 end = QDateTime(QDate(year, 11, 5), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        for (qint64 second = begin; second < end; second += 3600) {
            ASSERT_EQ(copenhagen().offset_at(sys_seconds(seconds(second))).count(),
                      qt.offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC)))
                << year << ' ' << second;
        }
    }
}

TEST(Zone, ToUtcUndoesToLocalOutsideOverlaps)
{
    int ambiguous = 0;
    for (sys_seconds instant = at("2026-01-01"); instant < at("2028-01-01"); instant += minutes(30)) {
        const local_seconds wall = copenhagen().to_local(instant);
        const sys_seconds back = copenhagen().to_utc(wall);
        if (back == instant)
            continue;
        ++ambiguous;
        ASSERT_EQ(back, instant - std::chrono::hours(1)) << to_iso(instant, copenhagen());
    }
    EXPECT_EQ(ambiguous, 4);
}

TEST(Zone, IsRightInZonesWithOtherHabits)
{
    const Zone lord_howe = Zone::load("Australia/Lord_Howe").value();
    EXPECT_EQ(to_iso(*parse_instant("2026-04-05T01:45", lord_howe), lord_howe), "2026-04-05T01:45:00+11:00");
    const Zone kathmandu = Zone::load("Asia/Kathmandu").value();
    EXPECT_EQ(to_iso(*parse_instant("2026-04-05T01:45", kathmandu), kathmandu), "2026-04-05T01:45:00+05:45");
    const Zone newfoundland = Zone::load("America/St_Johns").value();
    EXPECT_EQ(to_iso(*parse_instant("2026-01-05T01:45", newfoundland), newfoundland), "2026-01-05T01:45:00-03:30");
    // Samoa left out 30 December 2011.
    const Zone apia = Zone::load("Pacific/Apia").value();
    EXPECT_EQ(to_iso(*parse_instant("2011-12-30T12:00", apia), apia), "2011-12-31T12:00:00+14:00");
}

TEST(Zone, FromTransitionsKeepsGapAndOverlapOfTheSystemsZone)
{
    using std::chrono::hours;
    const Zone zone =
        Zone::from_transitions("Romance", hours(1), {{at("2026-10-25T01:00Z"), hours(1)}, {at("2026-03-29T01:00Z"), hours(2)}});
    EXPECT_EQ(zone.name(), "Romance");
    for (sys_seconds instant = at("2026-01-01"); instant < at("2027-01-01"); instant += minutes(30))
        ASSERT_EQ(zone.offset_at(instant), copenhagen().offset_at(instant)) << to_iso(instant, copenhagen());
    for (local_seconds wall = day("2026-01-01"); wall < day("2027-01-01"); wall += minutes(30))
        ASSERT_EQ(zone.to_utc(wall), copenhagen().to_utc(wall));
    EXPECT_EQ(zone.offset_at(at("1905-07-01")), hours(1));
    EXPECT_EQ(zone.offset_at(at("2205-07-01")), hours(1));
}

TEST(Zone, FromTransitionsWithoutAnyIsOneOffset)
{
    const Zone zone = Zone::from_transitions("Nowhere", minutes(-210), {});
    EXPECT_EQ(to_iso(at("2026-03-29T12:00Z"), zone), "2026-03-29T08:30:00-03:30");
    EXPECT_EQ(zone.to_utc(day("2026-03-29")), at("2026-03-29T03:30Z"));
}

TEST(Zone, OfTwoTransitionsAtOneInstantTheLaterHolds)
{
    const sys_seconds change = at("2026-05-01T00:00Z");
    const Zone zone = Zone::from_transitions("Twice", seconds(0), {{change, minutes(60)}, {change, minutes(120)}});
    EXPECT_EQ(zone.offset_at(change - seconds(1)), seconds(0));
    EXPECT_EQ(zone.offset_at(change), minutes(120));
}

TEST(Zone, HoldsManyTransitionsCloseTogether)
{
    std::vector<std::pair<sys_seconds, seconds>> changes;
    for (int day = 0; day < 2000; ++day)
        changes.emplace_back(at("2026-01-01T00:00Z") + std::chrono::days(day), seconds(day % 2 * 3600));
    const Zone zone = Zone::from_transitions("Restless", seconds(0), changes);
    for (int day = 0; day < 2000; ++day) {
        const sys_seconds noon = changes[static_cast<std::size_t>(day)].first + std::chrono::hours(12);
        ASSERT_EQ(zone.offset_at(noon), seconds(day % 2 * 3600)) << day;
    }
}

class NoZone : public testing::TestWithParam<const char *> {};

TEST_P(NoZone, IsUnknown)
{
    const auto zone = Zone::load(GetParam());
    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().code, "unknown-zone");
}

INSTANTIATE_TEST_SUITE_P(Zone, NoZone,
                         testing::Values("", "Copenhagen", "Foo", "Europe", "Europe/", "/Europe/Copenhagen",
                                         "../../../etc/passwd", "Europe/../../../../etc/passwd", "zone.tab", "tzdata.zi",
                                         "Europe/Copenhagen ", "Romance Standard Time", "Europe/København"));

TEST(ParseInstant, WithoutOffsetIsWallTime)
{
    EXPECT_EQ(to_iso(at("2026-11-23"), copenhagen()), "2026-11-23T00:00:00+01:00");
    EXPECT_EQ(to_iso(at("2026-11-23T17:00"), copenhagen()), "2026-11-23T17:00:00+01:00");
    EXPECT_EQ(to_iso(at("2026-07-23 17:00:30"), copenhagen()), "2026-07-23T17:00:30+02:00");
}

TEST(ParseInstant, WithOffsetIsThatInstant)
{
    for (const char *text :
         {"2026-11-23T16:00:00Z", "2026-11-23T16:00z", "2026-11-23T17:00:00+01:00", "2026-11-23T17:00:00.250+01:00",
          "2026-11-23T12:30-03:30", "2026-11-23T17:00+0100", "2026-11-24T01:00:00+09:00"})
        EXPECT_EQ(at(text), at("2026-11-23T17:00")) << text;
}

class NoInstant : public testing::TestWithParam<const char *> {};

TEST_P(NoInstant, IsRefused)
{
    EXPECT_FALSE(parse_instant(GetParam(), copenhagen()));
}

INSTANTIATE_TEST_SUITE_P(ParseInstant, NoInstant,
                         testing::Values("", "now", "2026-11-23T", "2026-11-23T17", "2026-11-23T17.00", "2026-11-23T24:00",
                                         "2026-11-23T17:60", "2026-11-23T17:00:60", "2026-11-23T17:00:", "2026-11-23T17:00:00.",
                                         "2026-11-23T17:00+1", "2026-11-23T17:00+01:0", "2026-11-23T17:00+24:00",
                                         "2026-11-23T17:00 +01:00", "2026-02-30T17:00", "2026-11-23T17:00Zulu",
                                         "2026-11-23x17:00", "20261123T1700"));

}  // namespace schedule
