// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever plan there is: exported and imported into an empty one, it gives the same meetings; and what a calendar says of them
// is the same to those who know calendars alone.
#include "exchanging.h"

#include "config/centre/groups.h"
#include "exchange/merge.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace exchange {

namespace {

using std::chrono::Monday;
using std::chrono::Thursday;
using std::chrono::Tuesday;

const local_days first_day = day("2026-09-01");

int number(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

local_days a_date()
{
    return first_day + std::chrono::days(number(0, 1000));
}

Weekdays some_days()
{
    Weekdays days;
    for (int i = number(1, 3); i > 0; --i)
        days.insert(weekday(static_cast<unsigned>(number(1, 7))));
    return days;
}

TimeSpan a_time()
{
    // The night of the clock change and the end of the day among them.
    return *rc::gen::element(span("17.00-18.30"), span("19.00-20.30"), span("02.30-03.30"), span("22.30-24.00"),
                             span("09.05-10.00"));
}

Text some_words()
{
    return *rc::gen::element(
        Text("Søborg; \"hus\", 1\\2"), Text("=1+1"), Text("'-a"), Text("@ kl. 17: | x"),
        Text(std::map<std::string, std::string, std::less<>>{{"da", "Lukket, æøå"}, {"en", "Closed: \"x\""}}));
}

Rhythm a_rhythm()
{
    Rhythm rhythm;
    rhythm.time = a_time();
    switch (number(0, 4)) {
        case 0:
            rhythm.pattern = EveryWeeks{some_days(), 1};
            break;
        case 1:
            rhythm.pattern = EveryWeeks{some_days(), number(2, 5)};
            rhythm.from = first_day + std::chrono::days(number(0, 60));
            break;
        case 2:
            rhythm.pattern = ParityWeeks{some_days(), *rc::gen::element(Parity::Odd, Parity::Even)};
            break;
        case 3:
            rhythm.pattern = MonthlyWeekdays{
                some_days(), *rc::gen::element(std::vector<int>{1, 3}, std::vector<int>{5}, std::vector<int>{4, -1})};
            break;
        default: {
            SingleDates single{{a_date(), a_date(), a_date()}};
            std::ranges::sort(single.dates);
            single.dates.erase(std::unique(single.dates.begin(), single.dates.end()), single.dates.end());
            rhythm.pattern = single;
        }
    }
    if (number(0, 2) == 0)
        rhythm.until = a_date() + std::chrono::days(60);
    return rhythm;
}

/// An addition, sometimes at the very time of a meeting of the rhythm.
AddedMeeting an_addition(const std::vector<PlannedMeeting> &meetings)
{
    if (!meetings.empty() && number(0, 1) == 0) {
        const PlannedMeeting &meeting = meetings[static_cast<std::size_t>(number(0, static_cast<int>(meetings.size()) - 1))];
        return {meeting.date, {meeting.time.start, meeting.time.end - minutes(number(0, 1) * 15)}, some_words()};
    }
    return {a_date(), number(0, 1) == 0 ? span("13.10-14.00") : a_time(), some_words()};
}

/// Exceptions of meetings that are there, each meeting in one of them at most.
void add_exceptions(Group &group)
{
    const auto all = [&group] { return planned(group, first_day, first_day + std::chrono::days(700)); };
    if (number(0, 2) == 0)
        group.added.push_back(an_addition(all()));
    const std::vector<PlannedMeeting> meetings = all();
    std::set<local_seconds> used;
    for (int i = number(0, 4); i > 0 && !meetings.empty(); --i) {
        const PlannedMeeting meeting = meetings[static_cast<std::size_t>(number(0, static_cast<int>(meetings.size()) - 1))];
        if (!used.insert(meeting.date + meeting.time.start).second)
            continue;
        if (number(0, 1) == 0)
            group.cancelled.push_back({meeting.date, meeting.time.start, some_words()});
        else
            group.moved.push_back({meeting.date, meeting.time.start, meeting.date + std::chrono::days(number(0, 3)),
                                   span("11.00-12.15"), number(0, 1) == 0 ? Text() : some_words(), some_words()});
    }
}

Plan a_plan()
{
    Plan plan;
    for (int i = number(1, 3); i > 0; --i) {
        Group one = group("g" + std::to_string(i), a_rhythm());
        if (number(0, 1) == 0)
            one.rhythms.push_back(a_rhythm());
        one.name = some_words();
        one.notes = some_words();
        one.phone = "+45 00 00 00 00";
        one.holidays = *rc::gen::element(OnDayOff::Ask, OnDayOff::Skip, OnDayOff::Meet);
        if (number(0, 3) == 0)
            one.from = first_day + std::chrono::days(number(0, 100));
        if (number(0, 2) == 0)
            one.until = std::max(a_date(), one.from.value_or(first_day));
        add_exceptions(one);
        plan.groups.push_back(one);
    }
    if (number(0, 1) == 0) {
        const local_days from = a_date();
        plan.closures.push_back({from, from + std::chrono::days(number(0, 40)), "Ferie", {}});
    }
    return plan;
}

/// For people who read a failure: when, which group and what became of it.
std::vector<std::string> meetings(const Plan &plan, sys_seconds from, sys_seconds to)
{
    std::vector<std::string> found;
    for (const Meeting &meeting : Calendar(plan, copenhagen()).between(from, to)) {
        std::string line =
            to_iso(meeting.start, copenhagen()) + ' ' + to_canonical(meeting.time) + ' ' + plan.groups[meeting.group].id;
        line += " status " + std::to_string(static_cast<int>(meeting.status)) + ' ' + meeting.reason.in("da") + '|' +
                meeting.reason.in("en");
        line += " at " + meeting.moved_place.in("en") + (meeting.ask ? " ask" : "");
        if (meeting.moved_from)
            line += " from " + to_iso(std::chrono::floor<std::chrono::days>(*meeting.moved_from));
        found.push_back(line);
    }
    std::ranges::sort(found);
    return found;
}

/// What is another plan after a way through a file: into an empty plan, and into the one that it came from.
std::vector<std::string> differences(const Plan &plan, Format format)
{
    const std::string bytes = written(plan, format);
    if (guess_format(bytes) != format)
        return {"another format"};
    const Import import = read_groups(bytes, format, import_options(), copenhagen());
    if (!import.groups || has_errors(import.problems))
        return {"not read"};
    std::vector<std::string> found;
    Plan again;
    for (const Change &change : merge(again, *import.groups, now, copenhagen())) {
        if (change.kind != Change::Kind::Added)
            found.push_back("twice: " + again.groups[change.group].id);
    }
    const sys_seconds from = at("2026-09-01");
    const sys_seconds to = at("2029-09-01");
    const std::vector<std::string> before = meetings(plan, from, to);
    const std::vector<std::string> after = meetings(again, from, to);
    const auto tell = [&found](const std::string &what, const std::vector<std::string> &these,
                               const std::vector<std::string> &those) {
        std::vector<std::string> alone;
        std::ranges::set_difference(these, those, std::back_inserter(alone));
        for (const std::string &meeting : alone)
            found.push_back(what + meeting);
    };
    tell("lost: ", before, after);
    tell("made up: ", after, before);
    // Nothing to bring up to date where it came from.
    Plan same = plan;
    for (const Change &change : merge(same, *import.groups, now, copenhagen())) {
        for (const std::string_view field : change.fields)
            found.push_back("changed: " + same.groups[change.group].id + ' ' + std::string(field));
    }
    if (found.empty() && same != plan)
        found.emplace_back("another plan");
    return found;
}

void gives_the_same(Format format)
{
    RC_ASSERT(differences(a_plan(), format) == std::vector<std::string>());
}

void expect_the_same(const Plan &plan)
{
    for (const Format format : {Format::ICalendar, Format::MeetingGuide, Format::Csv})
        EXPECT_THAT(differences(plan, format), testing::IsEmpty()) << "format " << static_cast<int>(format);
}

Rhythm on_dates(std::vector<local_days> dates, const char *time)
{
    return {SingleDates{std::move(dates)}, span(time), {}, {}};
}

TEST(RoundTrip, TwoRhythmsOfSingleDatesOfWhichOneEnds)
{
    Group one = group("soeborg", on_dates({day("2026-12-01")}, "17.00-18.30"));
    one.rhythms.push_back(on_dates({day("2026-12-08"), day("2027-03-02")}, "17.00-18.30"));
    one.rhythms.back().until = day("2026-12-31");
    expect_the_same(plan_of(one));
    std::swap(one.rhythms.front(), one.rhythms.back());
    expect_the_same(plan_of(one));
}

TEST(RoundTrip, TwoRhythmsOfSingleDatesOfWhichOneLeavesADateOut)
{
    Group one = group("soeborg", on_dates({day("2026-12-01"), day("2026-12-08")}, "17.00-18.30"));
    one.rhythms.back().except = {day("2026-12-08")};
    one.rhythms.push_back(on_dates({day("2026-12-08"), day("2026-12-15")}, "17.00-18.30"));
    expect_the_same(plan_of(one));
}

TEST(RoundTrip, TwoMeetingsMovedToOneTime)
{
    Group one = group("soeborg", {EveryWeeks{{Monday, Tuesday}, 1}, span("17.00-18.30"), {}, {}});
    const auto move = [&one](const char *date) {
        one.moved.push_back({day(date), minutes(17 * 60), day("2026-12-10"), span("11.00-12.00"), {}, Text(date)});
    };
    move("2026-12-08");
    move("2026-12-07");
    expect_the_same(plan_of(one));
}

TEST(RoundTrip, AnAdditionAtTheTimeOfTheRhythmEndsWhenItSays)
{
    Group one = group("soeborg", weekly({Monday}, "17.00-18.30"));
    one.added.push_back({day("2026-12-07"), span("17.00-20.00"), Text("Julehygge")});
    expect_the_same(plan_of(one));
}

TEST(RoundTrip, AnAdditionAtTheTimeOfTheRhythmOnADayOff)
{
    for (const OnDayOff holidays : {OnDayOff::Skip, OnDayOff::Ask}) {
        Group one = group("soeborg", weekly({Thursday}, "17.00-18.30"));
        one.holidays = holidays;
        one.added.push_back({day("2026-12-24"), span("17.00-18.30"), Text("Vi holder juleaften sammen")});
        Plan plan = plan_of(one);
        expect_the_same(plan);
        plan.closures.push_back(closure("2026-12-20", "2027-01-03", "Juleferie"));
        expect_the_same(plan);
    }
}

TEST(RoundTrip, AnAdditionThatWasMovedOrCancelled)
{
    Group one = group("soeborg", weekly({Monday}, "17.00-18.30"));
    one.added.push_back({day("2026-12-09"), span("13.10-14.00"), Text("Ekstra")});
    one.added.push_back({day("2026-12-16"), span("13.10-14.00"), Text("Ekstra")});
    one.moved.push_back({day("2026-12-09"), minutes(13 * 60 + 10), day("2026-12-11"), span("11.00-12.15"), Text("Hallen"), {}});
    one.cancelled.push_back({day("2026-12-16"), minutes(13 * 60 + 10), Text("Syg")});
    expect_the_same(plan_of(one));
    // Nothing but additions is left of it.
    one.until = day("2024-12-31");
    expect_the_same(plan_of(one));
    // Cancelled as well where it went, the first event of the group.
    one.cancelled.push_back({day("2026-12-11"), minutes(11 * 60), Text("Syg igen")});
    expect_the_same(plan_of(one));
}

TEST(RoundTrip, ARhythmThatIsOverBeforeItsFirstMeeting)
{
    Group one = group("soeborg", weekly({Monday}, "17.00-18.30"));
    one.from = day("2026-12-01");
    one.until = day("2026-12-05");
    expect_the_same(plan_of(one));
}

TEST(RoundTrip, ASeriesThatBeginsInANightWhenTheClockChanges)
{
    for (const char *time : {"01.30-03.30", "02.00-03.30", "02.30-03.30", "02.30-02.50"}) {
        for (const char *night : {"2027-03-28", "2027-10-31"}) {
            SCOPED_TRACE(std::string(night) + ' ' + time);
            expect_the_same(plan_of(group("nat", on_dates({day(night), day("2027-11-01")}, time))));
            Group one = group("nat", weekly({std::chrono::Sunday}, time));
            one.from = day(night);
            expect_the_same(plan_of(one));
            one.holidays = OnDayOff::Meet;
            const std::string bytes = written(plan_of(one), Format::ICalendar);
            const auto reading = ical::read_calendar(bytes, "file", copenhagen());
            const auto found = ical::occurrences(*reading.calendar, at(night), at(night) + std::chrono::days(1));
            ASSERT_TRUE(found && found->size() == 1);
            EXPECT_EQ(found->front().end - found->front().start, span(time).end - span(time).start) << "others read it so";
        }
    }
}

RC_GTEST_PROP(RoundTrip, ThroughACalendar, ())
{
    gives_the_same(Format::ICalendar);
}

RC_GTEST_PROP(RoundTrip, ThroughMeetingGuide, ())
{
    gives_the_same(Format::MeetingGuide);
}

RC_GTEST_PROP(RoundTrip, ThroughATable, ())
{
    gives_the_same(Format::Csv);
}

RC_GTEST_PROP(RoundTrip, ACalendarSaysWhatIsOnWithoutOurOwnProperties, ())
{
    const Plan plan = a_plan();
    const ical::Reading reading = ical::read_calendar(written(plan, Format::ICalendar), "file", copenhagen());
    RC_ASSERT(reading.calendar.has_value());
    RC_ASSERT(reading.problems.empty());
    const sys_seconds from = at("2026-09-01");
    const sys_seconds to = at("2029-09-01");
    // Over a change of the clock the plan keeps the wall time of the end, and DTEND the length (section 3.8.5.3).
    const auto line = [](sys_seconds start, sys_seconds end, bool cancelled) {
        const bool same_clock = copenhagen().offset_at(start) == copenhagen().offset_at(end);
        return to_iso(start, copenhagen()) + (same_clock ? ' ' + to_iso(end, copenhagen()) : "") +
               (cancelled ? " cancelled" : "");
    };
    std::multiset<std::string> expected;
    for (const Meeting &meeting : Calendar(plan, copenhagen()).between(from, to))
        expected.insert(line(meeting.start, meeting.end, meeting.status == Status::Cancelled));
    std::multiset<std::string> found;
    const auto occurrences = ical::occurrences(*reading.calendar, from, to);
    RC_ASSERT(occurrences.has_value());
    for (const ical::Occurrence &occurrence : *occurrences)
        found.insert(line(occurrence.start, occurrence.end, occurrence.status == ical::Status::Cancelled));
    std::vector<std::string> missing;
    std::ranges::set_difference(expected, found, std::back_inserter(missing));
    std::vector<std::string> extra;
    std::ranges::set_difference(found, expected, std::back_inserter(extra));
    RC_ASSERT(missing == std::vector<std::string>());
    RC_ASSERT(extra == std::vector<std::string>());
}

RC_GTEST_PROP(RoundTrip, ACalendarIsFoldedAndTheSameEachTime, ())
{
    const Plan plan = a_plan();
    const std::string bytes = written(plan, Format::ICalendar);
    std::size_t begin = 0;
    for (std::size_t end = bytes.find("\r\n"); end != std::string::npos; begin = end + 2, end = bytes.find("\r\n", begin))
        RC_ASSERT(end - begin <= 75U);
    RC_ASSERT(begin == bytes.size());
    RC_ASSERT(std::ranges::count(bytes, '\n') == std::ranges::count(bytes, '\r'));
    RC_ASSERT(written(plan, Format::ICalendar) == bytes);
}

}  // namespace

}  // namespace exchange
