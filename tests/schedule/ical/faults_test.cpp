// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with events: each fault is said with its line, and the sound event beside it survives.

#include "read.h"

#include "ical/title.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ical {

using testing::ElementsAre;

namespace {

struct FaultCase {
    const char *name;
    const char *lines;  ///< of an event; its UID is on line 4, so these begin on line 5
    const char *problem;
};

void PrintTo(const FaultCase &fault, std::ostream *out)
{
    *out << fault.name;
}

class EventFault : public testing::TestWithParam<FaultCase> {};

TEST_P(EventFault, IsSaidAndSparesTheOthers)
{
    const std::string sound = "BEGIN:VEVENT\nUID:b\nDTSTART:20261124T160000Z\nSUMMARY:sound\nEND:VEVENT\n";
    const std::string broken = "BEGIN:VEVENT\nUID:a\n" + std::string(GetParam().lines) + "END:VEVENT\n";
    EXPECT_THAT(read(calendar_of("VERSION:2.0\n" + broken + sound)),
                ElementsAre("2026-11-24T17:00:00+01:00 sound", GetParam().problem));
    EXPECT_THAT(read(calendar_of(sound + broken)), ElementsAre("2026-11-24T17:00:00+01:00 sound", testing::_));
}

INSTANTIATE_TEST_SUITE_P(
    Of, EventFault,
    testing::Values(
        FaultCase{"NoStart", "SUMMARY:x\n", "3 error missing-start"},
        FaultCase{"EmptyStart", "DTSTART:\n", "5 error bad-event-time"},
        FaultCase{"StartInWords", "DTSTART:tomorrow\n", "5 error bad-event-time"},
        FaultCase{"ThirtiethOfFebruary", "DTSTART:20260230T100000\n", "5 error bad-event-time"},
        FaultCase{"HourTwentyFour", "DTSTART:20261124T240000\n", "5 error bad-event-time"},
        FaultCase{"MinuteSixty", "DTSTART:20261124T106000\n", "5 error bad-event-time"},
        FaultCase{"YearZero", "DTSTART:00000101T100000\n", "5 error bad-event-time"},
        FaultCase{"TimeWithoutSeconds", "DTSTART:20261124T1000\n", "5 error bad-event-time"},
        FaultCase{"TimeWithAnOffset", "DTSTART:20261124T100000+0100\n", "5 error bad-event-time"},
        FaultCase{"IsoTime", "DTSTART:2026-11-24T10:00:00\n", "5 error bad-event-time"},
        FaultCase{"TimeCalledADate", "DTSTART;VALUE=DATE:20261124T100000\n", "5 error bad-event-date"},
        FaultCase{"DateCalledATime", "DTSTART;VALUE=DATE-TIME:20261124\n", "5 error bad-event-time"},
        FaultCase{"TwoStarts", "DTSTART:20261124T100000\nDTSTART:20261125T100000\n", "6 error property-twice"},
        FaultCase{"NoColon", "DTSTART 20261124T100000\n", "5 error bad-line"},
        FaultCase{"OpenQuote", "DTSTART;TZID=\"Europe/Copenhagen:20261124T100000\n", "5 error bad-line"},
        FaultCase{"UnknownZone", "DTSTART;TZID=Copenhagen:20261124T100000\n", "5 error misspelt-zone"},
        FaultCase{"AWordThatQtTakesForAZone", "DTSTART;TZID=Foo:20261124T100000\n", "5 error foreign-zone"},
        FaultCase{"ZoneThatIsAPath", "DTSTART;TZID=../../../etc/passwd:20261124T100000\n", "5 error foreign-zone"},
        FaultCase{"ZoneOfTheHost", "DTSTART;TZID=localtime:20261124T100000\n", "5 error foreign-zone"},
        FaultCase{"WindowsZoneInLowerCase", "DTSTART;TZID=romance standard time:20261124T100000\n", "5 error foreign-zone"},
        FaultCase{"UnknownZoneOfTheEnd", "DTSTART:20261124T100000\nDTEND;TZID=Foo:20261124T110000\n", "6 error foreign-zone"},
        FaultCase{"EndBeforeStart", "DTSTART:20261124T100000\nDTEND:20261124T090000\n", "6 error ends-before-start"},
        FaultCase{"LastDayBeforeFirst", "DTSTART:20261124\nDTEND:20261123\n", "6 error ends-before-start"},
        FaultCase{"DayThatEndsAtATime", "DTSTART:20261124\nDTEND:20261124T100000\n", "6 error dates-and-times-mixed"},
        FaultCase{"NegativeDuration", "DTSTART:20261124T100000\nDURATION:-PT1H\n", "6 error bad-event-duration"},
        FaultCase{"DurationWithoutT", "DTSTART:20261124T100000\nDURATION:P1H\n", "6 error bad-event-duration"},
        FaultCase{"EmptyDuration", "DTSTART:20261124T100000\nDURATION:PT\n", "6 error bad-event-duration"},
        FaultCase{"DurationOfAges", "DTSTART:20261124T100000\nDURATION:P999999999W\n", "6 error bad-event-duration"},
        FaultCase{"DayOfSomeHours", "DTSTART:20261124\nDURATION:PT5H\n", "6 error duration-not-in-days"},
        FaultCase{"Hourly", "DTSTART:20261124T100000\nRRULE:FREQ=HOURLY\n", "6 error rule-within-a-day"},
        FaultCase{"Secondly", "DTSTART:20261124T100000\nRRULE:FREQ=SECONDLY\n", "6 error rule-within-a-day"},
        FaultCase{"UnknownRulePart", "DTSTART:20261124T100000\nRRULE:FREQ=DAILY;BYMOON=1\n", "6 error unknown-rule-part"},
        FaultCase{"IntervalZero", "DTSTART:20261124T100000\nRRULE:FREQ=DAILY;INTERVAL=0\n", "6 error rule-number-too-small"},
        FaultCase{"CountBesideUntil", "DTSTART:20261124T100000\nRRULE:FREQ=DAILY;COUNT=2;UNTIL=20270101\n",
                  "6 error rule-with-two-ends"},
        FaultCase{"RuleWithoutColon", "DTSTART:20261124T100000\nRRULE FREQ=DAILY\n", "6 error bad-line"},
        FaultCase{"SecondRuleBroken", "DTSTART:20261124T100000\nRRULE:FREQ=DAILY\nRRULE:FREQ=\n", "7 error bad-rule-value"},
        FaultCase{"ExclusionRule", "DTSTART:20261124T100000\nRRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY\n", "7 error exclusion-rule"},
        FaultCase{"BadException", "DTSTART:20261124T100000\nRRULE:FREQ=DAILY\nEXDATE:20261124T100000,x\n",
                  "7 error bad-event-time"},
        FaultCase{"ExceptionInAnUnknownZone", "DTSTART:20261124T100000\nRRULE:FREQ=DAILY\nEXDATE;TZID=Foo:20261125T100000\n",
                  "7 error foreign-zone"},
        FaultCase{"BadExtraDate", "DTSTART:20261124T100000\nRDATE:20261325T100000\n", "6 error bad-event-time"},
        FaultCase{"PeriodThatEndsFirst", "DTSTART:20261124T100000\nRDATE;VALUE=PERIOD:20261125T100000/20261125T090000\n",
                  "6 error ends-before-start"},
        FaultCase{"PeriodWithoutLength", "DTSTART:20261124T100000\nRDATE;VALUE=PERIOD:20261125T100000/PX\n",
                  "6 error bad-period"},
        FaultCase{"BadRecurrenceId", "RECURRENCE-ID:monday\nDTSTART:20261124T100000\n", "5 error bad-event-time"},
        FaultCase{"OpenAlarm", "DTSTART:20261124T100000\nBEGIN:VALARM\n", "3 error event-cut-short"}),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST(Fault, OfALineLongerThan64KiBNamesItsFirstLine)
{
    const std::string folded = "DESCRIPTION:" + std::string(40'000, 'x') + "\n " + std::string(40'000, 'x') + "\n";
    EXPECT_THAT(read(event_of("DTSTART:20261124T100000\n" + folded)), ElementsAre("5 error long-line"));
}

TEST(Fault, OfAnOverrideLeavesOutThatOccurrenceAlone)
{
    EXPECT_THAT(
        read(calendar_of("BEGIN:VEVENT\nUID:a\nDTSTART:20261123T160000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\n"
                         "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261123T160000Z\nDTSTART;TZID=Foo:20261124T170000\nEND:VEVENT\n")),
        ElementsAre("2026-11-30T17:00:00+01:00 ", "10 error foreign-zone"));
}

TEST(Fault, OfAZoneIsSaidForTheEventThatUsesIt)
{
    const std::string zone = "BEGIN:VTIMEZONE\nTZID:Egen\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\n";
    const std::string rest = "END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=Egen:20261124T170000\nEND:VEVENT\n";
    EXPECT_THAT(read(calendar_of(zone + rest)), ElementsAre("11 error bad-zone"));
    EXPECT_THAT(read(calendar_of(zone + "TZOFFSETTO:+9900\n" + rest)), ElementsAre("12 error bad-zone"));
    EXPECT_THAT(read(calendar_of(zone + "TZOFFSETTO:+1700\n" + rest)), ElementsAre("12 error bad-zone"));
    EXPECT_THAT(read(calendar_of(zone + "TZOFFSETTO:+0200\nRRULE:FREQ=DAILY\n" + rest)), ElementsAre("13 error bad-zone"));
    EXPECT_THAT(
        read(calendar_of("BEGIN:VTIMEZONE\nTZID:Egen\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=Egen:20261124T170000\n"
                         "END:VEVENT\n")),
        ElementsAre("7 error bad-zone"));
}

TEST(Fault, OfAFileCutShortIsItsLastLine)
{
    EXPECT_THAT(read("BEGIN:VCALENDAR\nVERSION:2.0\n"), ElementsAre("2 error cut-short"));
}

TEST(Fault, OfALineOutsideTheCalendarIsSaidOnce)
{
    EXPECT_THAT(read("BEGIN:VCALENDAR\nEND:VCALENDAR\nx\ny:z\n"), ElementsAre("3 error stray-line"));
}

TEST(Fault, OfSeveralEventsWithOneUidIsOneWarningAndEachIsKept)
{
    const auto on = [](const std::string &date, const std::string &more = {}) {
        return "BEGIN:VEVENT\nUID:a\nDTSTART:" + date + "T100000\n" + more + "END:VEVENT\n";
    };
    // In any order; what one of them says otherwise holds for it.
    EXPECT_THAT(read(calendar_of(on("20261125", "SUMMARY:b\n") + on("20261124", "SUMMARY:a\nSTATUS:CANCELLED\n") +
                                 on("20261126", "SUMMARY:b\nDURATION:PT2H\n") + on("20261125", "SUMMARY:c\n"))),
                ElementsAre("2026-11-24T10:00:00+01:00 a cancelled", "2026-11-25T10:00:00+01:00 c", "2026-11-26T10:00:00+01:00 b",
                            "7 warning same-uid-other-date"));
    // A newer version is the same event, moved; a rule takes the place of dates.
    EXPECT_THAT(read(calendar_of(on("20261124") + on("20261125", "SEQUENCE:1\n"))), ElementsAre("2026-11-25T10:00:00+01:00 "));
    EXPECT_THAT(read(calendar_of(on("20261124") + on("20261125") + on("20261201", "RRULE:FREQ=DAILY;COUNT=2\n"))),
                ElementsAre("2026-12-01T10:00:00+01:00 ", "2026-12-02T10:00:00+01:00 ", "6 warning same-uid-other-date",
                            "10 warning same-uid"));
}

TEST(Fault, OfATitleThatSaysCancelledIsAWarning)
{
    const auto titled = [](const std::string &title) {
        return read(event_of("SUMMARY:" + title + "\nSTATUS:CONFIRMED\nDTSTART:20261124T100000\n")).front();
    };
    for (const std::string title :
         {"Aflyst: SMART", "AFLYST - SMART", "Canceled: SMART", "SMART (cancelled)", "SMART – aflyst", "Mødet er aflyst i dag"})
        EXPECT_EQ(titled(title), "2026-11-24T10:00:00+01:00 " + title + " cancelled");
    for (const std::string title : {"SMART", "SMART er ikke aflyst", "Kaflyst", "Not cancelled: SMART"})
        EXPECT_EQ(titled(title), "2026-11-24T10:00:00+01:00 " + title);
    EXPECT_THAT(read(event_of("SUMMARY:Aflyst: a\nDTSTART:20261124T100000\n")), testing::Contains("2 warning cancelled-title"));
    EXPECT_THAT(read(event_of("SUMMARY:Aflyst: a\nSTATUS:CANCELLED\nDTSTART:20261124T100000\n")), testing::SizeIs(1));
}

TEST(Titles, AreTakenApartFromWhatTheySayOfOneMeeting)
{
    EXPECT_EQ(without_cancelled("Aflyst: SMART Nytby"), "SMART Nytby");
    EXPECT_EQ(without_cancelled("SMART Nytby (aflyst)"), "SMART Nytby");
    EXPECT_EQ(without_cancelled("SMART Nytby"), "SMART Nytby");
    EXPECT_EQ(without_cancelled("Canceled"), "");
    EXPECT_EQ(beside_name("AFLYST – sygdom: SMART Nytby", "SMART Nytby"), "sygdom");
    EXPECT_EQ(beside_name("Aflyst: SMART Nytby", "SMART Nytby"), "");
    EXPECT_EQ(beside_name("SMART Nytby – vi ser film", "SMART Nytby"), "vi ser film");
    EXPECT_EQ(beside_name("Juleafslutning", "SMART Nytby"), "");
}

TEST(Fault, SuggestsTheZoneThatWasMeant)
{
    const Reading reading =
        read_calendar(event_of("SUMMARY:Møde\nDTSTART;TZID=Copenhagen:20261124T170000\n"), "a.ics", copenhagen());
    ASSERT_EQ(reading.problems.size(), 1u);
    EXPECT_EQ(to_line(reading.problems[0]),
              "a.ics:5:0: error: titled-event-left-out (title: Møde, reason: misspelt-zone (zone: Copenhagen, meant: "
              "Europe/Copenhagen)) [DTSTART]");
}

}  // namespace

}  // namespace ical
