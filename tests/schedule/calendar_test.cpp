// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/calendar.h"

#include "make.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace schedule {

using std::chrono::days;
using std::chrono::Monday;
using std::chrono::Sunday;
using std::chrono::Thursday;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// A group on Mondays at 19.00, in which each test decides something.
class OneGroup : public testing::Test {
protected:
    Plan plan{{group("a", weekly({Monday}))}, {}};

    Group &a() { return plan.groups[0]; }
    Calendar calendar() const { return {plan, copenhagen()}; }
    std::vector<std::string> between(std::string_view from, std::string_view to) const
    {
        return lines(calendar().between(at(from), at(to)), plan);
    }
    std::vector<std::string> next(std::string_view from, std::size_t count) const
    {
        return lines(calendar().next({0}, at(from), count), plan);
    }
    std::vector<SkippedDate> skipped(std::string_view from, std::string_view to) const
    {
        return calendar().skipped(0, day(from), day(to));
    }
};

}  // namespace

TEST_F(OneGroup, IsListedFromIncludedToExcluded)
{
    EXPECT_THAT(between("2026-11-23T19:00", "2026-11-30T19:00"), ElementsAre("2026-11-23T19:00:00+01:00 a"));
    EXPECT_THAT(between("2026-11-23T19:00:01", "2026-11-30T19:00"), IsEmpty());
    EXPECT_THAT(between("2026-11-30T19:00", "2026-11-23T19:00"), IsEmpty());
}

TEST_F(OneGroup, MeetingHasWallTimeAndInstants)
{
    const auto meetings = calendar().between(0, at("2026-11-23"), at("2026-11-24"));
    ASSERT_THAT(meetings, SizeIs(1));
    EXPECT_EQ(meetings[0].date, day("2026-11-23"));
    EXPECT_EQ(meetings[0].time, span("19.00-20.30"));
    EXPECT_EQ(meetings[0].end - meetings[0].start, minutes(90));
    EXPECT_FALSE(meetings[0].moved_from);
}

TEST_F(OneGroup, KeepsItsWallTimeOverBothChanges)
{
    EXPECT_THAT(between("2026-10-19", "2026-11-02"), ElementsAre("2026-10-19T19:00:00+02:00 a", "2026-10-26T19:00:00+01:00 a"));
    EXPECT_THAT(between("2027-03-22", "2027-04-01"), ElementsAre("2027-03-22T19:00:00+01:00 a", "2027-03-29T19:00:00+02:00 a"));
}

TEST_F(OneGroup, InTheSkippedHourKeepsItsLength)
{
    a().rhythms = {weekly({Sunday}, "02.30-03.00")};
    const auto meetings = calendar().between(at("2027-03-28"), at("2027-03-29"));
    ASSERT_THAT(meetings, SizeIs(1));
    EXPECT_EQ(to_iso(meetings[0].start, copenhagen()), "2027-03-28T03:30:00+02:00");
    EXPECT_EQ(meetings[0].end - meetings[0].start, minutes(30));
}

TEST_F(OneGroup, InTheRepeatedHourIsTheFirst)
{
    a().rhythms = {weekly({Sunday}, "02.30-03.30")};
    EXPECT_THAT(between("2026-10-25", "2026-10-26"), ElementsAre("2026-10-25T02:30:00+02:00 a"));
}

TEST_F(OneGroup, GroupFromAndUntilBoundItsRhythms)
{
    a().from = day("2026-11-24");
    a().until = day("2026-11-30");
    EXPECT_THAT(between("2026-11-01", "2027-01-01"), ElementsAre("2026-11-30T19:00:00+01:00 a"));
}

TEST_F(OneGroup, TwoRhythmsThatNameOneMeetingGiveOne)
{
    a().rhythms.push_back({MonthlyWeekdays{{Monday}, {-1}}, span("19.00-21.00"), {}, {}});
    EXPECT_THAT(between("2026-11-30", "2026-12-01"), ElementsAre("2026-11-30T19:00:00+01:00 a"));
}

TEST_F(OneGroup, CancelledIsListedAsSuchWithItsReason)
{
    a().cancelled = {{day("2026-11-30"), {}, Text("syg")}};
    EXPECT_THAT(between("2026-11-30", "2026-12-08"),
                ElementsAre("2026-11-30T19:00:00+01:00 a cancelled", "2026-12-07T19:00:00+01:00 a"));
    EXPECT_EQ(calendar().between(at("2026-11-30"), at("2026-12-01"))[0].reason, Text("syg"));
    EXPECT_THAT(next("2026-11-30", 1), ElementsAre("2026-12-07T19:00:00+01:00 a"));
    EXPECT_THAT(skipped("2026-11-23", "2026-12-07"),
                ElementsAre(SkippedDate{day("2026-11-30"), {Cause::Cancelled, Text("syg"), {}, {}}}));
}

TEST_F(OneGroup, CancelledAtATimeLeavesTheOtherMeetingOfTheDay)
{
    a().rhythms.push_back(weekly({Monday}, "10.00-11.00"));
    a().cancelled = {{day("2026-11-30"), parse_time("19.00"), {}}};
    EXPECT_THAT(between("2026-11-30", "2026-12-01"),
                ElementsAre("2026-11-30T10:00:00+01:00 a", "2026-11-30T19:00:00+01:00 a cancelled"));
    EXPECT_THAT(skipped("2026-11-30", "2026-11-30"), IsEmpty());
    a().cancelled[0].at.reset();
    EXPECT_THAT(between("2026-11-30", "2026-12-01"),
                ElementsAre("2026-11-30T10:00:00+01:00 a cancelled", "2026-11-30T19:00:00+01:00 a cancelled"));
}

TEST_F(OneGroup, CancelledWithoutSuchAMeetingDoesNothing)
{
    a().cancelled = {{day("2026-12-01"), {}, {}}};
    EXPECT_THAT(between("2026-11-30", "2026-12-07"), ElementsAre("2026-11-30T19:00:00+01:00 a"));
}

TEST_F(OneGroup, MovedIsListedOnlyWhereItIsNow)
{
    a().moved = {{day("2026-11-30"), {}, day("2026-12-02"), span("18.00-19.30"), Text("Biblioteket"), Text("Kursus")}};
    EXPECT_THAT(between("2026-11-30", "2026-12-08"),
                ElementsAre("2026-12-02T18:00:00+01:00 a moved", "2026-12-07T19:00:00+01:00 a"));
    const Meeting meeting = calendar().between(at("2026-12-02"), at("2026-12-03")).at(0);
    EXPECT_EQ(meeting.moved_from, local_seconds(day("2026-11-30") + minutes(19 * 60)));
    EXPECT_EQ(meeting.moved_place, Text("Biblioteket"));
    EXPECT_EQ(meeting.reason, Text("Kursus"));
    EXPECT_EQ(meeting.time, span("18.00-19.30"));
    EXPECT_THAT(skipped("2026-11-23", "2026-12-07"),
                ElementsAre(SkippedDate{day("2026-11-30"), {Cause::Moved, Text("Kursus"), day("2026-12-02"), {}}}));
}

TEST_F(OneGroup, MovedIsFoundHoweverFarItWent)
{
    a().moved = {{day("2026-11-30"), {}, day("2027-11-30"), {}, {}, {}}};
    EXPECT_THAT(between("2027-11-30", "2027-12-01"), ElementsAre("2027-11-30T19:00:00+01:00 a moved"));
}

TEST_F(OneGroup, MovedWithinTheDayIsNoSkippedDate)
{
    a().moved = {{day("2026-11-30"), {}, day("2026-11-30"), span("10.00-11.00"), {}, {}}};
    EXPECT_THAT(between("2026-11-30", "2026-12-01"), ElementsAre("2026-11-30T10:00:00+01:00 a moved"));
    EXPECT_THAT(skipped("2026-11-30", "2026-11-30"), IsEmpty());
}

TEST_F(OneGroup, MovedOnlyInPlaceHasNoOtherTime)
{
    a().moved = {{day("2026-11-30"), {}, day("2026-11-30"), {}, Text("Salen"), {}}};
    const Meeting meeting = calendar().between(at("2026-11-30"), at("2026-12-01")).at(0);
    EXPECT_EQ(meeting.status, Status::Moved);
    EXPECT_FALSE(meeting.moved_from);
}

TEST_F(OneGroup, MovedWithoutSuchAMeetingDoesNothing)
{
    a().moved = {{day("2026-12-01"), {}, day("2026-12-02"), {}, {}, {}}};
    EXPECT_THAT(between("2026-12-01", "2026-12-07"), IsEmpty());
}

TEST_F(OneGroup, CancelledBeatsMoved)
{
    a().moved = {{day("2026-11-30"), {}, day("2026-12-02"), {}, {}, {}}};
    a().cancelled = {{day("2026-11-30"), {}, {}}};
    EXPECT_THAT(between("2026-11-30", "2026-12-07"), ElementsAre("2026-11-30T19:00:00+01:00 a cancelled"));
}

TEST_F(OneGroup, AMovedMeetingMayBeCancelledWhereItWent)
{
    a().moved = {{day("2026-11-30"), {}, day("2026-12-02"), {}, {}, {}}};
    a().cancelled = {{day("2026-12-02"), {}, Text("syg")}};
    EXPECT_THAT(between("2026-11-30", "2026-12-07"), ElementsAre("2026-12-02T19:00:00+01:00 a cancelled"));
}

TEST_F(OneGroup, AddedIsListedWithItsReason)
{
    a().added = {{day("2026-12-13"), span("11.00-12.00"), Text("Ekstra")}};
    EXPECT_THAT(between("2026-12-08", "2026-12-15"), ElementsAre("2026-12-13T11:00:00+01:00 a", "2026-12-14T19:00:00+01:00 a"));
    EXPECT_EQ(calendar().between(at("2026-12-13"), at("2026-12-14"))[0].reason, Text("Ekstra"));
}

TEST_F(OneGroup, AddedCountsOutsideTheGroupsOwnDates)
{
    a().until = day("2026-12-07");
    a().added = {{day("2026-12-13"), span("11.00-12.00"), {}}};
    EXPECT_THAT(between("2026-12-08", "2027-12-15"), ElementsAre("2026-12-13T11:00:00+01:00 a"));
}

TEST_F(OneGroup, ClosureSkipsItsDatesBothEndsIncluded)
{
    plan.closures = {closure("2026-12-21", "2027-01-04", "Juleferie")};
    EXPECT_THAT(between("2026-12-14", "2027-01-12"), ElementsAre("2026-12-14T19:00:00+01:00 a", "2027-01-11T19:00:00+01:00 a"));
    EXPECT_THAT(skipped("2026-12-14", "2027-01-11"),
                ElementsAre(SkippedDate{day("2026-12-21"), {Cause::Closed, Text("Juleferie"), {}, {}}},
                            SkippedDate{day("2026-12-28"), {Cause::Closed, Text("Juleferie"), {}, {}}},
                            SkippedDate{day("2027-01-04"), {Cause::Closed, Text("Juleferie"), {}, {}}}));
}

TEST_F(OneGroup, ClosureOfAnotherGroupChangesNothing)
{
    plan.closures = {closure("2026-12-21", "2027-01-04", "Juleferie", {"b"})};
    EXPECT_THAT(between("2026-12-21", "2026-12-22"), SizeIs(1));
}

TEST_F(OneGroup, TheGroupsOwnClosureGivesTheReason)
{
    plan.closures = {closure("2026-12-21", "2027-01-04", "Huset er lukket"),
                     closure("2026-12-21", "2026-12-21", "Julefrokost", {"a"})};
    EXPECT_EQ(skipped("2026-12-21", "2026-12-21").at(0).why.reason, Text("Julefrokost"));
}

TEST_F(OneGroup, APersonsDecisionWinsOverAClosure)
{
    plan.closures = {closure("2026-12-20", "2027-01-04", "Juleferie")};
    a().cancelled = {{day("2026-12-21"), {}, {}}};
    a().moved = {{day("2026-12-28"), {}, day("2026-12-29"), {}, {}, {}}};
    a().added = {{day("2026-12-30"), span("11.00-12.00"), {}}};
    EXPECT_THAT(
        between("2026-12-15", "2027-01-11"),
        ElementsAre("2026-12-21T19:00:00+01:00 a cancelled", "2026-12-29T19:00:00+01:00 a moved", "2026-12-30T11:00:00+01:00 a"));
}

TEST_F(OneGroup, AddedOnASkippedDateMeansThatTheGroupMeets)
{
    plan.closures = {closure("2026-12-21", "2026-12-21", "Juleferie")};
    a().added = {{day("2026-12-21"), span("11.00-12.00"), {}}};
    EXPECT_THAT(skipped("2026-12-21", "2026-12-21"), IsEmpty());
}

TEST_F(OneGroup, NextFindsASparseMeetingYearsAhead)
{
    a().rhythms = {{SingleDates{{day("2035-05-07")}}, span("19.00-20.30"), {}, {}}};
    EXPECT_THAT(next("2026-11-23", 5), ElementsAre("2035-05-07T19:00:00+02:00 a"));
}

TEST_F(OneGroup, NextEndsAfterTenYears)
{
    a().rhythms = {{SingleDates{{day("2037-05-07")}}, span("19.00-20.30"), {}, {}}};
    EXPECT_THAT(next("2026-11-23", 5), IsEmpty());
}

TEST_F(OneGroup, NextCountsFromTheInstantItself)
{
    EXPECT_THAT(next("2026-11-23T19:00", 2), ElementsAre("2026-11-23T19:00:00+01:00 a", "2026-11-30T19:00:00+01:00 a"));
    EXPECT_THAT(next("2026-11-23T19:00:01", 1), ElementsAre("2026-11-30T19:00:00+01:00 a"));
    EXPECT_THAT(next("2026-11-23", 0), IsEmpty());
}

TEST_F(OneGroup, NextLeavesOutClosures)
{
    plan.closures = {closure("2026-11-24", "2027-11-01", "Ombygning")};
    EXPECT_THAT(next("2026-11-24", 1), ElementsAre("2027-11-08T19:00:00+01:00 a"));
}

TEST_F(OneGroup, TheWidestRangesAreAnswered)
{
    a().until = day("2026-12-01");
    a().from = day("2026-11-23");
    EXPECT_THAT(calendar().between(sys_seconds::min(), sys_seconds::max()), SizeIs(2));
    EXPECT_THAT(calendar().next({0}, sys_seconds::min(), 1), IsEmpty());
    EXPECT_THAT(calendar().next({0}, sys_seconds::max(), 1), IsEmpty());
    EXPECT_THAT(calendar().skipped(0, local_days::min(), local_days::max()), IsEmpty());
}

namespace {

/// Groups that meet at the same time and not, with every kind of decision.
Plan mixed_plan()
{
    Plan plan{
        {group("b", weekly({Monday, Thursday})), group("a", weekly({Monday})), group("early", weekly({Monday}, "10.00-11.00")),
         group("other", {EveryWeeks{{Thursday}, 2}, span("23.00-24.00"), day("2026-11-05"), {}}),
         group("night", weekly({Sunday}, "02.30-03.30"))},
        {closure("2026-12-21", "2027-01-03", "Juleferie"), closure("2027-02-01", "2027-02-28", "Ombygning", {"a", "night"})}};
    plan.groups[0].moved = {{day("2026-12-24"), {}, day("2026-12-23"), span("12.00-13.00"), {}, {}}};
    plan.groups[1].cancelled = {{day("2027-03-08"), {}, {}}};
    plan.groups[2].added = {{day("2026-10-25"), span("02.30-03.30"), {}}};
    return plan;
}

}  // namespace

TEST(SeveralGroups, ComeByStartThenInTheOrderOfThePlan)
{
    const Plan plan = mixed_plan();
    EXPECT_THAT(lines(Calendar(plan, copenhagen()).between(at("2026-11-23"), at("2026-11-24")), plan),
                ElementsAre("2026-11-23T10:00:00+01:00 early", "2026-11-23T19:00:00+01:00 b", "2026-11-23T19:00:00+01:00 a"));
}

TEST(SeveralGroups, NextTakesOnlyTheGroupsAskedForAndEachOnce)
{
    const Plan plan = mixed_plan();
    const Calendar calendar(plan, copenhagen());
    EXPECT_THAT(lines(calendar.next({1, 2, 1, 99}, at("2026-11-23"), 3), plan),
                ElementsAre("2026-11-23T10:00:00+01:00 early", "2026-11-23T19:00:00+01:00 a", "2026-11-30T10:00:00+01:00 early"));
    EXPECT_THAT(calendar.next({}, at("2026-11-23"), 3), IsEmpty());
}

TEST(SeveralGroups, AdjacentRangesMakeTheWhole)
{
    const Plan plan = mixed_plan();
    const Calendar calendar(plan, copenhagen());
    const sys_seconds begin = at("2026-10-01");
    const sys_seconds end = at("2027-05-01");
    const auto whole = calendar.between(begin, end);
    EXPECT_GT(whole.size(), 100U);
    for (const auto width : {seconds(3600), seconds(86400), seconds(7 * 86400 + 1)}) {
        std::vector<Meeting> joined;
        for (sys_seconds from = begin; from < end; from += width) {
            const auto part = calendar.between(from, std::min(from + width, end));
            joined.insert(joined.end(), part.begin(), part.end());
        }
        EXPECT_EQ(lines(joined, plan), lines(whole, plan)) << width.count();
    }
}

TEST(SeveralGroups, NextIsTheBeginningOfWhatIsHeldBetween)
{
    const Plan plan = mixed_plan();
    const Calendar calendar(plan, copenhagen());
    for (sys_seconds from = at("2026-10-20"); from < at("2027-03-01"); from += std::chrono::hours(31)) {
        auto held = calendar.between(from, from + days(200));
        std::erase_if(held, [](const Meeting &meeting) { return meeting.status == Status::Cancelled; });
        held.resize(12);
        ASSERT_EQ(lines(calendar.next({0, 1, 2, 3, 4}, from, 12), plan), lines(held, plan));
    }
}

TEST(SeveralGroups, TheGroupsApartAreTheGroupsTogether)
{
    const Plan plan = mixed_plan();
    const Calendar calendar(plan, copenhagen());
    std::size_t apart = 0;
    for (std::size_t i = 0; i < plan.groups.size(); ++i)
        apart += calendar.between(i, at("2026-10-01"), at("2027-05-01")).size();
    EXPECT_EQ(apart, calendar.between(at("2026-10-01"), at("2027-05-01")).size());
}

TEST(Plan, FindsAGroupByItsId)
{
    const Plan plan = mixed_plan();
    EXPECT_EQ(plan.find("early"), &plan.groups[2]);
    EXPECT_EQ(plan.find("none"), nullptr);
}

TEST(Closure, CoversTheGroupsThatItNames)
{
    const Plan plan = mixed_plan();
    EXPECT_TRUE(plan.closures[0].covers(plan.groups[0], day("2026-12-21")));
    EXPECT_FALSE(plan.closures[0].covers(plan.groups[0], day("2027-01-04")));
    EXPECT_TRUE(plan.closures[1].covers(plan.groups[1], day("2027-02-28")));
    EXPECT_FALSE(plan.closures[1].covers(plan.groups[0], day("2027-02-28")));
}

}  // namespace schedule
