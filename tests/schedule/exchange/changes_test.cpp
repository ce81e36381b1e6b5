// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single meetings that a calendar changes: in its series, and in files that hold nothing but the change.
#include "exchanging.h"

#include "config/centre/groups.h"
#include "exchange/merge.h"
#include "schedule/calendar.h"

#include <gmock/gmock.h>

namespace exchange {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string calendar(const std::string &events, const std::string &method = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + (method.empty() ? "" : "METHOD:" + method + "\r\n") + events +
           "END:VCALENDAR\r\n";
}

std::string event(const std::string &lines, const std::string &title = "SMART Nytby", const std::string &uid = "1@example.org")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\nLOCATION:Huset\\, Vej 1\\, 2860 Søborg\r\n" + lines +
           "END:VEVENT\r\n";
}

/// The time of one meeting of an hour.
std::string at_hour(const std::string &date, int hour)
{
    const std::string start = std::to_string(hour);
    const std::string end = std::to_string(hour + 1);
    return "DTSTART;TZID=Europe/Copenhagen:" + date + "T" + start + "0000\r\nDTEND;TZID=Europe/Copenhagen:" + date + "T" + end +
           "0000\r\n";
}

std::string instance(const std::string &date)
{
    return "RECURRENCE-ID;TZID=Europe/Copenhagen:" + date + "T170000\r\n";
}

const std::string series = event(at_hour("20261102", 17) + "RRULE:FREQ=WEEKLY\r\n");

/// What importing files one after the other makes of an empty plan.
struct Imported {
    Plan plan;
    std::vector<std::string> codes;
    std::vector<Change> changes;

    Imported &take(const std::string &bytes)
    {
        const Import import = read_groups(bytes, Format::ICalendar, import_options(), copenhagen());
        Problems problems = import.problems;
        changes = merge(plan, import.groups.value_or(std::vector<ImportedGroup>()), now, copenhagen());
        for (Change &change : merge_changes(plan, import.changes, "file", problems))
            changes.push_back(std::move(change));
        codes = exchange::codes(problems);
        return *this;
    }

    /// The meetings to 14 December: date, time, state, place and reason.
    std::vector<std::string> meetings() const
    {
        std::vector<std::string> lines;
        for (const Meeting &meeting : Calendar(plan, copenhagen()).between(now, at("2026-12-15T00:00"))) {
            std::string line = to_iso(meeting.date) + ' ' + to_canonical(meeting.time);
            line += meeting.status == Status::Cancelled ? " cancelled" : meeting.status == Status::Moved ? " moved" : "";
            for (const Text &words : {meeting.moved_place, meeting.reason})
                line += words.empty() ? std::string() : " | " + words.in("da");
            lines.push_back(line);
        }
        return lines;
    }
};

TEST(OneMeeting, IsMovedInTheSeriesThatThePlanHas)
{
    Imported imported;
    imported.take(calendar(series));
    const Group before = imported.plan.groups.front();
    imported.take(calendar(event(instance("20261130") + at_hour("20261201", 18)), "REQUEST"));
    EXPECT_THAT(imported.meetings(), ElementsAre("2026-11-23 17.00-18.00", "2026-12-01 18.00-19.00 moved",
                                                 "2026-12-07 17.00-18.00", "2026-12-14 17.00-18.00"));
    EXPECT_THAT(imported.changes, ElementsAre(Change{0, Change::Kind::Updated, {"moved"}}));
    EXPECT_THAT(imported.codes, IsEmpty());
    // A second mail takes the place of the first, and one that puts it back leaves the series as it was.
    imported.take(calendar(event(instance("20261130") + at_hour("20261202", 19)), "REQUEST"));
    EXPECT_EQ(imported.meetings()[1], "2026-12-02 19.00-20.00 moved");
    imported.take(calendar(event(instance("20261130") + at_hour("20261130", 17)), "REQUEST"));
    EXPECT_EQ(imported.plan.groups.front(), before);
}

TEST(OneMeeting, IsCancelledWithItsReason)
{
    Imported imported;
    imported.take(calendar(series));
    imported.take(calendar(event(instance("20261130") + "DESCRIPTION:Huset er lukket\r\n"), "CANCEL"));
    imported.take(calendar(event(instance("20261207") + at_hour("20261207", 17), "AFLYST (sygdom): SMART Nytby"), "REQUEST"));
    EXPECT_THAT(imported.meetings(), ElementsAre("2026-11-23 17.00-18.00", "2026-11-30 17.00-18.00 cancelled | Huset er lukket",
                                                 "2026-12-07 17.00-18.00 cancelled | sygdom", "2026-12-14 17.00-18.00"));
    EXPECT_THAT(imported.codes, ElementsAre("cancelled-title"));
}

TEST(OneMeeting, OfASeriesThatNobodyKnowsIsNamedAndLeftOut)
{
    Imported imported;
    imported.take(calendar(event(instance("20261130") + at_hour("20261201", 18)), "REQUEST"));
    EXPECT_TRUE(imported.plan.groups.empty());
    EXPECT_THAT(imported.codes, ElementsAre("unknown-series"));
    imported.take(calendar(series));
    imported.take(calendar(event(instance("20261124") + at_hour("20261201", 18)), "REQUEST"));
    EXPECT_THAT(imported.codes, ElementsAre("changes-no-meeting"));
    imported.take(calendar(
        event("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20261130T170000\r\n" + at_hour("20261201", 18))));
    EXPECT_THAT(imported.codes, ElementsAre("change-from-a-day-on"));
    EXPECT_EQ(imported.meetings().size(), 4U);
}

TEST(OneMeeting, OfOurOwnExportIsKnownByItsId)
{
    Imported imported;
    imported.plan = plan_of(group("a", weekly({std::chrono::Monday})));
    const std::string time = to_canonical(imported.plan.groups[0].rhythms[0].time.start);
    const std::string clock = time.substr(0, 2) + time.substr(3) + "00";
    imported.take(
        calendar(event("RECURRENCE-ID;TZID=Europe/Copenhagen:20261130T" + clock + "\r\n", "A", "a@moedested"), "CANCEL"));
    EXPECT_THAT(imported.changes, ElementsAre(Change{0, Change::Kind::Updated, {"cancelled"}}));
}

TEST(WholeSeries, ThatIsCancelledEndsTheGroupThatThePlanHas)
{
    Imported imported;
    imported.take(calendar(series));
    imported.take(calendar(event(at_hour("20261102", 17) + "RRULE:FREQ=WEEKLY\r\n"), "CANCEL"));
    EXPECT_THAT(imported.meetings(), IsEmpty());
    EXPECT_EQ(imported.plan.groups.front().until, day("2026-11-21"));
    EXPECT_THAT(imported.codes, ElementsAre("cancelled-event"));
    Imported unknown;
    unknown.take(calendar(event(at_hour("20261102", 17) + "RRULE:FREQ=WEEKLY\r\n"), "CANCEL"));
    EXPECT_THAT(unknown.codes, ElementsAre("cancelled-event"));
    Imported once;
    once.take(calendar(event(at_hour("20261124", 17))));
    once.take(calendar(event(at_hour("20261124", 17) + "STATUS:CANCELLED\r\n")));
    EXPECT_THAT(once.meetings(), ElementsAre("2026-11-24 17.00-18.00 cancelled"));
}

TEST(WordsOfOneMeeting, AreItsReason)
{
    Imported imported;
    imported.take(calendar(
        series +
        event(instance("20261130") + at_hour("20261130", 17) + "DESCRIPTION:Huset er lukket\r\n", "AFLYST: SMART Nytby") +
        event(instance("20261207") + at_hour("20261207", 17), "SMART Nytby – vi ser film") +
        event(instance("20261214") + at_hour("20261214", 17))));
    EXPECT_THAT(imported.meetings(), ElementsAre("2026-11-23 17.00-18.00", "2026-11-30 17.00-18.00 cancelled | Huset er lukket",
                                                 "2026-12-07 17.00-18.00 | vi ser film", "2026-12-14 17.00-18.00"));
    EXPECT_THAT(imported.codes, ElementsAre("cancelled-title"));
}

TEST(TitlesThatSayCancelled, AreTheSameGroupCancelled)
{
    Imported imported;
    imported.take(calendar(event(at_hour("20261124", 17))));
    imported.take(calendar(event(at_hour("20261124", 17) + "STATUS:CONFIRMED\r\n", "Canceled: SMART Nytby")));
    ASSERT_EQ(imported.plan.groups.size(), 1U);
    EXPECT_EQ(imported.plan.groups.front().name, Text("SMART Nytby"));
    EXPECT_THAT(imported.meetings(), ElementsAre("2026-11-24 17.00-18.00 cancelled"));
    EXPECT_THAT(imported.codes, ElementsAre("cancelled-title"));
}

TEST(SeveralEventsOfOneUid, AreDatesOfOneGroup)
{
    Imported imported;
    imported.take(calendar(event(at_hour("20261123", 17), "Aflyst: SMART Nytby") + event(at_hour("20261130", 17)) +
                           event(at_hour("20261207", 18)) + event(at_hour("20261214", 17))));
    ASSERT_EQ(imported.plan.groups.size(), 1U);
    EXPECT_THAT(imported.meetings(), ElementsAre("2026-11-23 17.00-18.00 cancelled", "2026-11-30 17.00-18.00",
                                                 "2026-12-07 18.00-19.00", "2026-12-14 17.00-18.00"));
    EXPECT_THAT(imported.codes, ElementsAre("cancelled-title", "same-uid-other-date"));
}

TEST(ACalendar, WithoutItsEndIsRefused)
{
    const std::string whole = calendar(series);
    for (const std::string &bytes :
         {whole.substr(0, whole.find("END:VCALENDAR")), whole.substr(0, whole.find("END:VEVENT")), whole + "X"}) {
        const Import import = read_groups(bytes, Format::ICalendar, import_options(), copenhagen());
        EXPECT_FALSE(import.groups);
        EXPECT_THAT(codes(import.problems), ElementsAre("calendar-cut-off"));
    }
}

}  // namespace

}  // namespace exchange
