// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What files of other programs and of people become, a case for each trap.
#include "exchanging.h"

#include "config/centre/groups.h"
#include "exchange/fields.h"
#include "exchange/links.h"
#include "exchange/places.h"
#include "exchange/spoken.h"

#include <gmock/gmock.h>

namespace exchange {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

struct Case {
    std::string name;
    Format format;
    std::string bytes;
    std::vector<std::string> rhythms;   ///< of the first group
    std::vector<std::string> problems;  ///< their codes
};

/// The content lines of one event in a calendar.
std::string event(const std::string &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nSUMMARY:Søborg\r\nLOCATION:Huset\\, Vej 1\\, "
           "2860 "
           "Søborg\r\n" +
           lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::string row(const std::string &keys)
{
    return R"([{"name": "Søborg", "slug": "soeborg", "city": "Søborg", "address": "Vej 1", )" + keys + "}]";
}

std::string table(const std::string &columns, const std::string &cells)
{
    return "id;name;town;" + columns + "\nsoeborg;Søborg;Søborg;" + cells + "\n";
}

const std::string monday = "DTSTART;TZID=Europe/Copenhagen:20261123T170000\r\nDTEND;TZID=Europe/Copenhagen:20261123T183000\r\n";

const std::vector<Case> cases = {
    {"CalendarWeekly", Format::ICalendar, event(monday + "RRULE:FREQ=WEEKLY\r\n"), {"hver mandag 17.00-18.30"}, {}},
    {"CalendarEvenWeeks",
     Format::ICalendar,
     event("DTSTART;TZID=Europe/Copenhagen:20261124T170000\r\nDTEND;TZID=Europe/Copenhagen:20261124T183000\r\n"
           "RRULE:FREQ=YEARLY;BYDAY=TU;BYWEEKNO=2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52\r\n"),
     {"tirsdage i lige uger 17.00-18.30"},
     {}},
    {"CalendarSecondTuesdayByPosition",
     Format::ICalendar,
     event("DTSTART;TZID=Europe/Copenhagen:20261208T170000\r\nDURATION:PT1H30M\r\nRRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2\r\n"),
     {"anden tirsdag i måneden 17.00-18.30"},
     {}},
    {"CalendarOnce", Format::ICalendar, event(monday), {"den 23. november 17.00-18.30"}, {}},
    {"CalendarWithoutEnd",
     Format::ICalendar,
     event("DTSTART;TZID=Europe/Copenhagen:20261123T170000\r\nRRULE:FREQ=WEEKLY\r\n"),
     {"hver mandag 17.00-18.00"},
     {"event-without-end"}},
    {"CalendarSameTimeInBerlin",
     Format::ICalendar,
     event("DTSTART;TZID=Europe/Berlin:20261123T170000\r\nDTEND;TZID=Europe/Berlin:20261123T183000\r\nRRULE:FREQ=WEEKLY\r\n"),
     {"hver mandag 17.00-18.30"},
     {}},
    {"CalendarExceptionInAYearBeyondOurs",
     Format::ICalendar,
     event(monday + "RRULE:FREQ=WEEKLY\r\nEXDATE;TZID=Europe/Copenhagen:21010103T170000\r\n"),
     {"hver mandag 17.00-18.30"},
     {}},
    {"CalendarInAYearBeforeOurs", Format::ICalendar, event("DTSTART:19011123T170000Z\r\nDURATION:PT1H\r\n"), {}, {"no-meetings"}},
    {"CalendarAllDay", Format::ICalendar, event("DTSTART;VALUE=DATE:20261123\r\n"), {}, {"all-day-event"}},
    {"CalendarOverMidnight",
     Format::ICalendar,
     event("DTSTART;TZID=Europe/Copenhagen:20261123T233000\r\nDTEND;TZID=Europe/Copenhagen:20261124T003000\r\n"),
     {},
     {"meeting-over-midnight"}},
    {"CalendarPrivate", Format::ICalendar, event(monday + "CLASS:PRIVATE\r\n"), {}, {"private-event"}},
    {"CalendarCancelledAsAWhole", Format::ICalendar, event(monday + "STATUS:CANCELLED\r\n"), {}, {"cancelled-event"}},
    {"GuideDayAsNumber",
     Format::MeetingGuide,
     row(R"("day": 1, "time": "17:00", "end_time": "18:30")"),
     {"hver mandag 17.00-18.30"},
     {}},
    {"GuideDayAsText",
     Format::MeetingGuide,
     row(R"("day": "0", "time": "17:00", "end_time": "18:30")"),
     {"hver søndag 17.00-18.30"},
     {}},
    {"GuideDaysAsArray",
     Format::MeetingGuide,
     row(R"("day": [1, "3"], "time": "17:00", "end_time": "18:30")"),
     {"hver mandag og onsdag 17.00-18.30"},
     {}},
    {"GuideTwelveHours", Format::MeetingGuide, row(R"("day": 1, "time": "6:00 PM")"), {"hver mandag 18.00-19.00"}, {}},
    {"GuideNumberAmongTypes",
     Format::MeetingGuide,
     row(R"("day": 1, "time": "17:00", "types": ["O", 11])"),
     {"hver mandag 17.00-18.00"},
     {}},
    {"GuideObjectAmongTypes",
     Format::MeetingGuide,
     row(R"("day": 1, "time": "17:00", "types": ["O", {}])"),
     {"hver mandag 17.00-18.00"},
     {"odd-types"}},
    {"GuideByAppointment", Format::MeetingGuide, row(R"("time": "17:00")"), {}, {"by-appointment"}},
    {"GuideBadDay", Format::MeetingGuide, row(R"("day": 7, "time": "17:00")"), {}, {"not-a-day"}},
    {"GuideWithoutTime", Format::MeetingGuide, row(R"("day": 1)"), {}, {"missing-time"}},
    {"GuideUnknownZone",
     Format::MeetingGuide,
     row(R"("day": 1, "time": "17:00", "timezone": "Copenhagen")"),
     {},
     {"no-such-zone"}},
    {"GuideClosedForNow", Format::MeetingGuide, row(R"("day": 1, "time": "17:00", "types": ["TC"])"), {}, {"closed-for-now"}},
    {"TableInDanish", Format::Csv, "Navn;By;Dag;Tid\nSøborg;Søborg;mandag;17.00-18.30\n", {"hver mandag 17.00-18.30"}, {}},
    {"TableWithCommasAndMark",
     Format::Csv,
     "\xEF\xBB\xBFname,town,days,start,end\r\n\"Søborg, 1\",Søborg,monday,17:00,18:30\r\n",
     {"hver mandag 17.00-18.30"},
     {}},
    {"TableWithLineBreakInACell",
     Format::Csv,
     "name;notes;town;days;time\nSøborg;\"Kaffe\nog te\";Søborg;mandag;17.00-18.30\n",
     {"hver mandag 17.00-18.30"},
     {}},
    {"TableInWindows1252",
     Format::Csv,
     "navn;by;dag;tid\nS\xF8"
     "borg;S\xF8"
     "borg;l\xF8rdag;10-12\n",
     {"hver lørdag 10.00-12.00"},
     {"other-encoding"}},
    {"TableUnknownColumn",
     Format::Csv,
     table("days;time;farve", "mandag;17-18;blå"),
     {"hver mandag 17.00-18.00"},
     {"unknown-columns"}},
    {"TableOddWeeks", Format::Csv, table("days;time;uger", "mandag;17-18;ulige"), {"mandage i ulige uger 17.00-18.00"}, {}},
    {"TableDatesAsSpreadsheetsWriteThem",
     Format::Csv,
     table("dato;tid", "24-11-2026;17-18"),
     {"den 24. november 17.00-18.00"},
     {}},
    {"TableIntervalWithoutBeginning", Format::Csv, table("days;time;every", "mandag;17-18;2"), {}, {"row-without-first-week"}},
    {"TableBadDay", Format::Csv, table("days;time", "måndag;17-18"), {}, {"row-days-unreadable"}},
    {"TableOpenQuote", Format::Csv, "id;name;days\na;\"b;c\nd;e;f\n", {}, {"open-quote"}},
};

class Import_ : public testing::TestWithParam<Case> {};

TEST_P(Import_, GivesRhythmsAndSaysWhatItCouldNotTake)
{
    const Case &given = GetParam();
    EXPECT_EQ(guess_format(given.bytes), given.format);
    const Import import = read_groups(given.bytes, given.format, import_options(), copenhagen());
    ASSERT_TRUE(import.groups);
    EXPECT_EQ(import.groups->empty() ? std::vector<std::string>() : rhythms_in_words(import.groups->front().group),
              given.rhythms);
    EXPECT_EQ(codes(import.problems), given.problems);
}

INSTANTIATE_TEST_SUITE_P(Files, Import_, testing::ValuesIn(cases), [](const auto &instance) { return instance.param.name; });

TEST(NoFileOfItsKind, GivesNoGroupsAndSaysSo)
{
    for (const auto &[format, bytes] : {std::pair<Format, std::string>{Format::ICalendar, "<html>"},
                                        {Format::MeetingGuide, "{\"a\": 1}"},
                                        {Format::MeetingGuide, "[{]"},
                                        {Format::Csv, "<html><body>\n"},
                                        {Format::Csv, ""}}) {
        const Import import = read_groups(bytes, format, import_options(), copenhagen());
        EXPECT_FALSE(import.groups) << bytes;
        EXPECT_TRUE(has_errors(import.problems)) << bytes;
    }
}

TEST(Formats, AreNotGuessedFromAWebPage)
{
    EXPECT_EQ(guess_format("<!DOCTYPE html>\n<title>id;name;days</title>\n"), std::nullopt);
    EXPECT_EQ(guess_format(""), std::nullopt);
}

TEST(Privacy, ContactsAndPasswordsStayOutUnlessToldOtherwise)
{
    const std::string bytes = row(
        R"("day": 1, "time": "17:00", "conference_url": "https://zoom.example.org/j/1?pwd=abc&x=1", "contact_1_phone": "00 00 00 00")");
    const Import bare = read_groups(bytes, Format::MeetingGuide, import_options({}), copenhagen());
    ASSERT_TRUE(bare.groups && bare.groups->size() == 1);
    EXPECT_EQ(bare.groups->front().group.link, "https://zoom.example.org/j/1?x=1");
    EXPECT_EQ(bare.groups->front().group.phone, "");
    EXPECT_THAT(codes(bare.problems), ElementsAre("private-contacts", "private-passwords"));
    const Import told = read_groups(bytes, Format::MeetingGuide, import_options({true, true}), copenhagen());
    ASSERT_TRUE(told.groups && told.groups->size() == 1);
    EXPECT_EQ(told.groups->front().group.link, "https://zoom.example.org/j/1?pwd=abc&x=1");
    EXPECT_EQ(told.groups->front().group.phone, "00 00 00 00");
}

TEST(Privacy, ExportsAreWithoutThemToo)
{
    Group one = group("a", weekly({std::chrono::Monday}));
    one.phone = "00 00 00 01";
    one.attendance = Attendance::Both;
    one.link = "https://zoom.example.org/j/1?pwd=hemmelig";
    for (const Format format : {Format::ICalendar, Format::MeetingGuide, Format::Csv}) {
        EXPECT_THAT(written(plan_of(one), format, export_options({})), Not(HasSubstr("hemmelig")));
        EXPECT_THAT(written(plan_of(one), format, export_options({})), Not(HasSubstr("00 00 00 01")));
        EXPECT_THAT(written(plan_of(one), format), HasSubstr("00 00 00 01"));
    }
}

TEST(Links, LoseTheirPasswordsAndNothingElse)
{
    EXPECT_EQ(without_password("https://a.example.org/j/1?pwd=x"), "https://a.example.org/j/1");
    EXPECT_EQ(without_password("https://a.example.org/j/1?a=1&pwd=x&b=2"), "https://a.example.org/j/1?a=1&b=2");
    EXPECT_EQ(without_password("https://a.example.org/j/1?passcode=x#part"), "https://a.example.org/j/1#part");
    EXPECT_EQ(without_password("https://a.example.org/?p=12"), "https://a.example.org/?p=12");
    EXPECT_EQ(without_password("https://teams.example.org/meet/1?p=x"), "https://teams.example.org/meet/1");
}

TEST(Guide, RowsOfOneGroupAreOneGroup)
{
    const std::string bytes = R"([{"name": "A", "slug": "a-1", "city": "By", "day": 1, "time": "17:00"},
                                  {"name": "A", "slug": "a-2", "city": "By", "day": 3, "time": "19:00"}])";
    const Import import = read_groups(bytes, Format::MeetingGuide, import_options(), copenhagen());
    ASSERT_TRUE(import.groups);
    ASSERT_EQ(import.groups->size(), 1U);
    EXPECT_EQ(import.groups->front().group.id, "a");
    EXPECT_THAT(rhythms_in_words(import.groups->front().group),
                ElementsAre("hver mandag 17.00-18.00", "hver onsdag 19.00-20.00"));
}

TEST(Guide, AnOnlineMeetingIsNotShownAtThePostOffice)
{
    const Import import = read_groups(
        R"([{"name": "A", "slug": "a", "formatted_address": "Danmark", "approximate": "yes", "conference_url": "https://a.example.org", "day": 1, "time": "17:00"}])",
        Format::MeetingGuide, import_options(), copenhagen());
    ASSERT_TRUE(import.groups && import.groups->size() == 1);
    EXPECT_EQ(import.groups->front().group.attendance, Attendance::Online);
    EXPECT_TRUE(import.groups->front().group.venue.empty());
}

TEST(Table, SpreadsheetsTakeNoCellForAFormulaAndItComesBackTheSame)
{
    Group one = group("a", weekly({std::chrono::Monday}));
    one.notes = Text("=HYPERLINK(\"http://example.org\")");
    one.venue = Text("'=x");
    const std::string bytes = written(plan_of(one), Format::Csv);
    EXPECT_THAT(bytes, Not(HasSubstr(";=")));
    EXPECT_THAT(bytes, HasSubstr("\"'=HYPERLINK(\"\"http"));
    const Import import = read_groups(bytes, Format::Csv, import_options(), copenhagen());
    ASSERT_TRUE(import.groups && import.groups->size() == 1);
    EXPECT_EQ(import.groups->front().group.notes, one.notes);
    EXPECT_EQ(import.groups->front().group.venue, one.venue);
}

TEST(Calendar_, ExceptionsOfASeriesBecomeThoseOfItsGroup)
{
    std::string bytes = event(monday + "RRULE:FREQ=WEEKLY\r\nEXDATE;TZID=Europe/Copenhagen:20261221T170000\r\n");
    bytes.insert(bytes.find("END:VCALENDAR"),
                 "BEGIN:VEVENT\r\nUID:1@example.org\r\nRECURRENCE-ID;TZID=Europe/Copenhagen:20261130T170000\r\n"
                 "DTSTART;TZID=Europe/Copenhagen:20261201T180000\r\nDTEND;TZID=Europe/Copenhagen:20261201T193000\r\n"
                 "LOCATION:Biblioteket\r\nEND:VEVENT\r\n"
                 "BEGIN:VEVENT\r\nUID:1@example.org\r\nRECURRENCE-ID;TZID=Europe/Copenhagen:20261207T170000\r\n"
                 "DTSTART;TZID=Europe/Copenhagen:20261207T170000\r\nDTEND;TZID=Europe/Copenhagen:20261207T183000\r\n"
                 "STATUS:CANCELLED\r\nEND:VEVENT\r\n");
    const Import import = read_groups(bytes, Format::ICalendar, import_options(), copenhagen());
    ASSERT_TRUE(import.groups && import.groups->size() == 1);
    const Group &group = import.groups->front().group;
    EXPECT_EQ(iso(group.rhythms.front().except), std::vector<std::string>{"2026-12-21"});
    ASSERT_EQ(group.cancelled.size(), 1U);
    EXPECT_EQ(group.cancelled.front().date, day("2026-12-07"));
    ASSERT_EQ(group.moved.size(), 1U);
    EXPECT_EQ(group.moved.front().to, day("2026-12-01"));
    EXPECT_EQ(group.moved.front().place, Text("Biblioteket"));
    EXPECT_EQ(group.town, "Søborg");
    EXPECT_EQ(group.street, "Vej 1");
    EXPECT_EQ(group.postcode, "2860");
    EXPECT_EQ(group.venue, Text("Huset"));
}

TEST(Places, AreTakenApartWhereItIsPlain)
{
    EXPECT_EQ(place_of("Huset, Vej 12, 2860 Søborg, Danmark"), (Place{"Huset", "Vej 12", "2860", "Søborg"}));
    EXPECT_EQ(place_of("Vej 12 5000 Odense C"), (Place{"", "Vej 12", "5000 Odense C", "Odense"}));
    EXPECT_EQ(place_of("Medborgerhuset"), (Place{"Medborgerhuset", "", "", ""}));
    EXPECT_EQ(place_of(""), Place());
}

TEST(SpokenTimes, AreUnderstoodAsPeopleWriteThem)
{
    EXPECT_EQ(spoken_span("kl. 17–18.30"), span("17.00-18.30"));
    EXPECT_EQ(spoken_span("22.00 til 00.00"), span("22.00-24.00"));
    EXPECT_EQ(spoken_time("12:00 AM"), minutes(0));
    EXPECT_EQ(spoken_time("25:00"), std::nullopt);
    EXPECT_EQ(spoken_span("18-17"), std::nullopt);
    EXPECT_EQ(spoken_date("31-02-2026"), std::nullopt);
}

}  // namespace

}  // namespace exchange
