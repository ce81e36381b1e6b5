// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that hold more than any list of meetings: the rest is left out and named, what stands before it is taken.
#include "config/centre/groups.h"
#include "exchanging.h"

#include <functional>

#include <gmock/gmock.h>

namespace exchange {

namespace {

using testing::Contains;

std::string numbered(int count, const std::function<std::string(const std::string &)> &make)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += make(std::to_string(i));
    return all;
}

std::string calendar(const std::string &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

Import read(const std::string &bytes, Format format)
{
    return read_groups(bytes, format, import_options(), copenhagen());
}

TEST(Limits, OfATablesGroups)
{
    const Import import =
        read("id;name;town;day;time\n" + numbered(10'001, [](const auto &n) { return "g" + n + ";G;By;mandag;17-18\n"; }),
             Format::Csv);
    ASSERT_TRUE(import.groups);
    EXPECT_EQ(import.groups->size(), most_groups);
    EXPECT_THAT(codes(import.problems), Contains("too-many-groups-in-file"));
}

TEST(Limits, OfATablesBytes)
{
    const Import import = read("id;name;town;day;time\n" + std::string(largest_import, 'x'), Format::Csv);
    EXPECT_FALSE(import.groups);
    EXPECT_EQ(import.problems.front().code, "import-too-large");
}

TEST(Limits, OfAGuidesValuesAreHeldBeforeTheyAreRead)
{
    const Import import = read("[" + std::string(300'000, '[') + std::string(300'000, ']') + "]", Format::MeetingGuide);
    EXPECT_FALSE(import.groups);
    EXPECT_EQ(import.problems.front().code, "too-many-guide-values");
}

TEST(Limits, OfDatesThatAreWorkedOutOneByOne)
{
    const Import import = read(calendar(numbered(200,
                                                 [](const auto &n) {
                                                     return "BEGIN:VEVENT\r\nUID:" + n + "\r\nSUMMARY:G" + n +
                                                            "\r\nLOCATION:Huset\\, 2860 Søborg\r\nDTSTART:20261122T160000Z\r\n"
                                                            "DURATION:PT1H\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
                                                 })),
                               Format::ICalendar);
    ASSERT_TRUE(import.groups);
    EXPECT_FALSE(import.groups->empty());
    EXPECT_LT(import.groups->size(), 200U);
    EXPECT_THAT(codes(import.problems), Contains("too-many-dates-in-file").Times(1));
}

TEST(Limits, OfARhythmThatChangesForEverIsAGroupLeftOut)
{
    const std::string changes = numbered(150, [](const auto &n) {
        const std::string date = schedule::to_iso(schedule::local_days(day("2026-11-23")) + std::chrono::days(7 * std::stoi(n)));
        const std::string plain = date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2);
        const std::string hour = std::stoi(n) % 2 == 0 ? "T18" : "T19";
        return "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:" + plain +
               "T170000\r\nDTSTART;TZID=Europe/Copenhagen:" + plain + hour + "0000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
    });
    const Import import =
        read(calendar("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:G\r\nLOCATION:Huset\\, 2860 Søborg\r\n"
                      "DTSTART;TZID=Europe/Copenhagen:20261123T170000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n" +
                      changes),
             Format::ICalendar);
    ASSERT_TRUE(import.groups);
    EXPECT_TRUE(import.groups->empty());
    EXPECT_THAT(codes(import.problems), Contains("too-many-rhythms"));
}

TEST(WithoutAPlace, ARowWithALinkIsAnOnlineGroup)
{
    const Import import = read("id;name;day;time;link\na;A;mandag;17-18;https://a.example.org\n", Format::Csv);
    ASSERT_TRUE(import.groups && import.groups->size() == 1);
    EXPECT_EQ(import.groups->front().group.attendance, Attendance::Online);
    EXPECT_TRUE(import.groups->front().group.town.empty());
}

TEST(WithoutAPlace, AMeetingAtOnlineIsAnOnlineGroup)
{
    const Import import = read(
        R"([{"name": "A", "slug": "a", "location": "Online", "conference_url": "https://a.example.org", "day": 1, "time": "17:00"}])",
        Format::MeetingGuide);
    ASSERT_TRUE(import.groups && import.groups->size() == 1);
    EXPECT_EQ(import.groups->front().group.attendance, Attendance::Online);
    EXPECT_TRUE(import.groups->front().group.venue.empty());
}

}  // namespace

}  // namespace exchange
