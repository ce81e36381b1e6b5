// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read.h"

#include "schedule/zone_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ical {

using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;

namespace {

struct Case {
    const char *name;
    const char *lines;
    std::vector<std::string> found;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.name;
}

class Meaning : public testing::TestWithParam<Case> {};

TEST_P(Meaning, IsAsTheRfcHasIt)
{
    EXPECT_THAT(read(event_of(GetParam().lines)), ElementsAreArray(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Of, Meaning,
    testing::Values(
        Case{"FloatingTime", "DTSTART:20261124T170000\n", {"2026-11-24T17:00:00+01:00 "}},
        Case{"Utc", "DTSTART:20261124T170000Z\n", {"2026-11-24T18:00:00+01:00 "}},
        Case{"UtcBesideAZone", "DTSTART;TZID=America/New_York:20261124T170000Z\n", {"2026-11-24T18:00:00+01:00 "}},
        Case{"AnotherZone", "DTSTART;TZID=Europe/Helsinki:20261124T170000\n", {"2026-11-24T16:00:00+01:00 "}},
        Case{"WindowsZone", "DTSTART;TZID=Romance Standard Time:20261124T170000\n", {"2026-11-24T17:00:00+01:00 "}},
        Case{"WindowsZoneOfAnotherCountry", "DTSTART;TZID=FLE Standard Time:20261124T170000\n", {"2026-11-24T16:00:00+01:00 "}},
        Case{"ZoneUniqueToAProgram",
             "DTSTART;TZID=/example.org/20260101_1/Europe/Copenhagen:20261124T170000\n",
             {"2026-11-24T17:00:00+01:00 "}},
        Case{"QuotedZone", "DTSTART;TZID=\"Europe/Copenhagen\":20261124T170000\n", {"2026-11-24T17:00:00+01:00 "}},
        Case{"LeapSecond", "DTSTART:20261124T165960\n", {"2026-11-24T16:59:59+01:00 "}},
        Case{"ZoneOfADateIsNothing", "DTSTART;VALUE=DATE;TZID=Foo:20261124\n", {"2026-11-24 "}},
        Case{"EscapedText", "DTSTART:20261124\nSUMMARY:a\\, b\\; c\\\\n\n", {"2026-11-24 a, b; c\\n"}},
        Case{"FirstOfTwoSummaries", "DTSTART:20261124\nSUMMARY:a\nSUMMARY:b\n", {"2026-11-24 a"}},
        Case{"Tentative", "DTSTART:20261124\nSTATUS:TENTATIVE\n", {"2026-11-24  tentative"}},
        Case{"Cancelled", "DTSTART:20261124\nSTATUS:cancelled\n", {"2026-11-24  cancelled"}},
        Case{"UnknownStatus", "DTSTART:20261124\nSTATUS:NEEDS-ACTION\n", {"2026-11-24 "}},
        Case{"AlarmsOwnLines",
             "DTSTART:20261124\nSUMMARY:a\nBEGIN:VALARM\nDURATION:-PT5M\nSUMMARY:b\nRRULE:x\nEND:VALARM\n",
             {"2026-11-24 a"}},
        Case{"LinesThatAreNone", "DTSTART:20261124\nan open line\n;:\n:\nSUMMARY:a\n", {"2026-11-24 a"}},
        Case{"ALongLineOfNoUse", "DTSTART:20261124\nATTACH:0123456789\n", {"2026-11-24 "}},
        Case{"StartThatNoRuleNames",
             "DTSTART:20261122T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2\n",
             {"2026-11-22T10:00:00+01:00 ", "2026-11-24T10:00:00+01:00 "}},
        Case{"CountOfOne", "DTSTART:20261122T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=1\n", {"2026-11-22T10:00:00+01:00 "}},
        Case{"UntilInUtcIncluded",
             "DTSTART;TZID=Europe/Copenhagen:20261123T170000\nRRULE:FREQ=DAILY;UNTIL=20261124T160000Z\n",
             {"2026-11-23T17:00:00+01:00 ", "2026-11-24T17:00:00+01:00 "}},
        Case{"UntilJustBefore",
             "DTSTART;TZID=Europe/Copenhagen:20261123T170000\nRRULE:FREQ=DAILY;UNTIL=20261124T155959Z\n",
             {"2026-11-23T17:00:00+01:00 "}},
        Case{"RuleOfDatesInUtc",
             "DTSTART:20261123T233000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2\n",
             {"2026-11-24T00:30:00+01:00 ", "2026-12-01T00:30:00+01:00 "}},
        Case{
            "SameDateTwice", "DTSTART:20261124T100000\nRDATE:20261124T100000,20261124T090000Z\n", {"2026-11-24T10:00:00+01:00 "}},
        Case{"ExtraDateAlone", "DTSTART:20200101T100000\nRDATE;VALUE=DATE:20261124\n", {"2026-11-24T10:00:00+01:00 "}},
        Case{"ExtraDateOfAllDay", "DTSTART:20200101\nRDATE:20261124T230000Z\n", {"2026-11-25 "}},
        Case{"ExceptionOfADay",
             "DTSTART:20261123T100000\nRRULE:FREQ=DAILY;COUNT=3\nRDATE:20261124T150000\nEXDATE;VALUE=DATE:20261124\n",
             {"2026-11-23T10:00:00+01:00 ", "2026-11-25T10:00:00+01:00 "}},
        Case{"ExceptionAtAnotherTime",
             "DTSTART:20261123T100000\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20261124T110000\n",
             {"2026-11-23T10:00:00+01:00 ", "2026-11-24T10:00:00+01:00 "}},
        Case{"ExceptionsOfAnotherZone",
             "DTSTART;TZID=Europe/Copenhagen:20261123T100000\nRRULE:FREQ=DAILY;COUNT=2\n"
             "EXDATE;TZID=Europe/Helsinki:20261124T110000\n",
             {"2026-11-23T10:00:00+01:00 "}},
        Case{"EmptyException", "DTSTART:20261124\nEXDATE:\n", {"2026-11-24 "}},
        Case{"EverythingExcepted", "DTSTART:20261124\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20261124,20261125\n", {}}),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST(Reading, PassesOverWhatIsNoEvent)
{
    EXPECT_THAT(read(calendar_of("BEGIN:VTODO\nDTSTART:20261124\nEND:VTODO\nBEGIN:VJOURNAL\nDTSTART:20261124\nEND:VJOURNAL\n"
                                 "BEGIN:VFREEBUSY\nDTSTART:20261124\nEND:VFREEBUSY\nBEGIN:X-BOX\nBEGIN:VEVENT\nDTSTART:20261124\n"
                                 "END:VEVENT\nEND:X-BOX\n")),
                IsEmpty());
}

TEST(Reading, NamesAnEventWithoutUidByWhatItSays)
{
    const auto uid = [](const std::string &lines) {
        const Reading reading = read_calendar(calendar_of("BEGIN:VEVENT\n" + lines + "END:VEVENT\n"), "a.ics", copenhagen());
        return reading.calendar->series.at(0).uid;
    };
    const std::string first = uid("DTSTART:20261124\nSUMMARY:a\n");
    EXPECT_EQ(first, uid("SUMMARY:a\nDTSTAMP:20261101T000000Z\nDTSTART:20261124\n"));
    EXPECT_NE(first, uid("DTSTART:20261125\nSUMMARY:a\n"));
}

TEST(Reading, KeepsWhatOthersNeed)
{
    const Reading reading = read_calendar(
        "BEGIN:VCALENDAR\nX-WR-CALNAME:Møder\nX-PUBLISHED-TTL:PT4H\n"
        "BEGIN:VEVENT\nUID:a\nDTSTART:20261124T100000\nDTEND:20261124T113000\nDESCRIPTION:a\\nb\nLOCATION:Huset\\, stuen\n"
        "URL:https://moeder.example.org\nCATEGORIES:Åben,\"Kun\\, "
        "kvinder\"\nSEQUENCE:4\nX-Moedested-Town;X=1:By\\;en\nRELATED-TO:b\n"
        "X-OTHER:1\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n",
        "a.ics", copenhagen());
    ASSERT_TRUE(reading.calendar);
    EXPECT_EQ(reading.calendar->name, "Møder");
    EXPECT_EQ(reading.calendar->refresh, std::chrono::hours(4));
    const Series &series = reading.calendar->series.at(0);
    EXPECT_EQ(series.rules.size(), 1u);
    const Event &event = *series.master;
    EXPECT_EQ(event.description, "a\nb");
    EXPECT_EQ(event.location, "Huset, stuen");
    EXPECT_EQ(event.url, "https://moeder.example.org");
    EXPECT_THAT(event.categories, ElementsAre("Åben", "\"Kun, kvinder\""));
    EXPECT_THAT(event.properties, ElementsAre(Property{"X-MOEDESTED-TOWN", "By;en", 13}, Property{"RELATED-TO", "b", 14}));
    EXPECT_EQ(event.sequence, 4);
    EXPECT_EQ(event.line, 4);
    EXPECT_EQ(event.length, (Duration{0, std::chrono::minutes(90)}));
    EXPECT_EQ(event.start.kind, DateTime::Kind::Floating);
    EXPECT_EQ(event.start.zone->name(), "Europe/Copenhagen");
}

TEST(Reading, TellsAtMostSoManyProblems)
{
    std::string lines;
    for (int i = 0; i < 2'000; ++i)
        lines += "BEGIN:VEVENT\nUID:a\nEND:VEVENT\n";
    const Reading reading = read_calendar(calendar_of(lines), "a.ics", copenhagen());
    ASSERT_EQ(reading.problems.size(), 501u);
    EXPECT_EQ(to_line(reading.problems.back()), "a.ics:0:0: error: more-problems (count: 1500) []");
}

TEST(Reading, HoldsTheNewerOfTwoVersions)
{
    const auto versions = [](const std::string &first, const std::string &second) {
        return calendar_of("BEGIN:VEVENT\nUID:a\nSUMMARY:first\nDTSTART:20261124\n" + first +
                           "END:VEVENT\nBEGIN:VEVENT\nUID:a\nSUMMARY:second\nDTSTART:20261124\n" + second + "END:VEVENT\n");
    };
    EXPECT_THAT(read(versions("SEQUENCE:2\n", "SEQUENCE:1\nDTSTAMP:20270101T000000Z\n")), ElementsAre("2026-11-24 first"));
    EXPECT_THAT(read(versions("SEQUENCE:9\n", "SEQUENCE:10\n")), ElementsAre("2026-11-24 second"));
    EXPECT_THAT(read(versions("DTSTAMP:20261102T000000Z\n", "DTSTAMP:20261101T000000Z\n")), ElementsAre("2026-11-24 first"));
    EXPECT_THAT(read(versions("LAST-MODIFIED:20261102T000000Z\n", "LAST-MODIFIED:20261101T000000Z\n")),
                ElementsAre("2026-11-24 first"));
    EXPECT_THAT(read(versions("", "")), ElementsAre("2026-11-24 second"));
}

TEST(Reading, WhatHoldsForOneOccurrenceStandsBeforeWhatHoldsForAllAfterIt)
{
    const std::string from_then_on =
        "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261124\n"
        "DTSTART:20261124\nSUMMARY:all\nEND:VEVENT\n";
    const std::string once = "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261124\nDTSTART:20261124\nSUMMARY:one\nEND:VEVENT\n";
    const std::string master = "BEGIN:VEVENT\nUID:a\nDTSTART:20261123\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:m\nEND:VEVENT\n";
    for (const std::string &changes : {from_then_on + once, once + from_then_on})
        EXPECT_THAT(read(calendar_of(master + changes)), ElementsAre("2026-11-23 m", "2026-11-24 one", "2026-11-25 all"));
}

TEST(Zones, OfTheFileHaveOneNameEach)
{
    EXPECT_THAT(read(calendar_of("BEGIN:VTIMEZONE\nTZID:Min egen\nTZID:Din egen\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
                                 "TZOFFSETFROM:-0700\nTZOFFSETTO:-0700\nEND:STANDARD\nEND:VTIMEZONE\n"
                                 "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Min egen:20261124T100000\nEND:VEVENT\n"
                                 "BEGIN:VEVENT\nUID:b\nDTSTART;TZID=Din egen:20261124T100000\nEND:VEVENT\n")),
                ElementsAre("2026-11-24T18:00:00+01:00 ", "17 error foreign-zone"));
}

TEST(Zones, OfTheFileAreForNamesThatTheSystemLacks)
{
    const auto with_zone = [](const std::string &name) {
        return calendar_of("BEGIN:VTIMEZONE\nTZID:" + name +
                           "\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:-0700\nTZOFFSETTO:-0700\nEND:STANDARD\n"
                           "END:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=\"" +
                           name + "\":20261124T100000\nEND:VEVENT\n");
    };
    EXPECT_THAT(read(with_zone("Min egen")), ElementsAre("2026-11-24T18:00:00+01:00 "));
    EXPECT_THAT(read(with_zone("Europe/Copenhagen")), ElementsAre("2026-11-24T10:00:00+01:00 "));
    EXPECT_THAT(read(with_zone("Romance Standard Time")), ElementsAre("2026-11-24T10:00:00+01:00 "));
}

TEST(ZoneNames, LeadToTheSystemsData)
{
    const auto name = [](std::string_view wanted) {
        const auto zone = schedule::load_zone_called(wanted);
        return zone ? zone->name() : std::string();
    };
    EXPECT_EQ(name("Europe/Copenhagen"), "Europe/Copenhagen");
    EXPECT_EQ(name("Romance Standard Time"), "Europe/Copenhagen");
    EXPECT_EQ(name("W. Europe Standard Time"), "Europe/Berlin");
    EXPECT_EQ(name("/x/America/Indiana/Knox"), "America/Indiana/Knox");
    for (const char *wrong : {"", "Copenhagen", "Foo", "localtime", "right/Europe/Copenhagen", "/", "//", "/etc/passwd",
                              "../zoneinfo/Europe/Copenhagen", "Customized Time Zone", "/Europe"})
        EXPECT_EQ(name(wrong), "") << wrong;
    EXPECT_EQ(schedule::nearest_zone_name("new york"), "America/New_York");
    EXPECT_EQ(schedule::nearest_zone_name("Opdigtet"), "");
}

}  // namespace

}  // namespace ical
