// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a group does on holidays, and why there is no meeting on a day.
#include "schedule/calendar.h"

#include "make.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace schedule {

using std::chrono::Monday;
using std::chrono::Thursday;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const DayOff easter_monday{Holiday::EasterMonday, {}};
const DayOff christmas_eve{Holiday::ChristmasEve, {}};

/// A group on Mondays and Thursdays at 19.00. 29 March 2027 is Easter Monday, 24 December 2026 a Thursday.
class DaysOff : public testing::Test {
protected:
    Plan plan{{group("a", weekly({Monday, Thursday}))}, {}};

    Group &a() { return plan.groups[0]; }
    Calendar calendar() const { return {plan, copenhagen()}; }
    std::vector<Meeting> on(std::string_view date) const
    {
        return calendar().between(at(date), at(date) + std::chrono::hours(24));
    }
    WhyNot why(std::string_view date) const { return calendar().why_not(0, day(date)); }
    std::vector<SkippedDate> skipped(std::string_view from, std::string_view to) const
    {
        return calendar().skipped(0, day(from), day(to));
    }
};

}  // namespace

TEST_F(DaysOff, AreAskedAboutUnlessTheGroupSaysOtherwise)
{
    ASSERT_THAT(on("2027-03-29"), SizeIs(1));
    EXPECT_EQ(on("2027-03-29")[0].ask, easter_monday);
    EXPECT_EQ(on("2027-03-29")[0].status, Status::Scheduled);
    EXPECT_EQ(why("2027-03-29"), (WhyNot{Cause::Held, {}, {}, easter_monday}));
    EXPECT_THAT(skipped("2027-03-29", "2027-03-29"), IsEmpty());
}

TEST_F(DaysOff, OrdinaryDaysHaveNothingToAsk)
{
    EXPECT_EQ(on("2027-04-05").at(0).ask, std::nullopt);
    EXPECT_EQ(why("2027-04-05"), WhyNot());
}

TEST_F(DaysOff, SkippedOnesAreNotListedAndTold)
{
    a().holidays = OnDayOff::Skip;
    EXPECT_THAT(on("2027-03-29"), IsEmpty());
    EXPECT_THAT(skipped("2027-03-22", "2027-04-04"),
                ElementsAre(SkippedDate{day("2027-03-25"), {Cause::DayOff, {}, {}, DayOff{Holiday::MaundyThursday, {}}}},
                            SkippedDate{day("2027-03-29"), {Cause::DayOff, {}, {}, easter_monday}}));
}

TEST_F(DaysOff, MetOnAsEver)
{
    a().holidays = OnDayOff::Meet;
    ASSERT_THAT(on("2027-03-29"), SizeIs(1));
    EXPECT_EQ(on("2027-03-29")[0].ask, std::nullopt);
}

TEST_F(DaysOff, NextKeepsMeetingsToAskAboutAndLeavesSkippedOnesOut)
{
    const auto first = [&] { return lines(calendar().next({0}, at("2027-03-29"), 1), plan); };
    EXPECT_THAT(first(), ElementsAre("2027-03-29T19:00:00+02:00 a"));
    a().holidays = OnDayOff::Skip;
    EXPECT_THAT(first(), ElementsAre("2027-04-01T19:00:00+02:00 a"));
}

TEST_F(DaysOff, ConventionalDaysCountOnlyWhereThePlanCountsThem)
{
    EXPECT_EQ(on("2026-12-24").at(0).ask, christmas_eve);
    plan.conventional_days = {Holiday::LabourDay};
    EXPECT_EQ(on("2026-12-24").at(0).ask, std::nullopt);
    a().rhythms = {weekly({std::chrono::Saturday})};
    EXPECT_EQ(on("2027-05-01").at(0).ask, (DayOff{Holiday::LabourDay, {}}));
    EXPECT_EQ(on("2027-06-05").at(0).ask, std::nullopt);
}

TEST_F(DaysOff, APublicHolidayGivesItsNameToAConventionalDay)
{
    plan.conventional_days = {Holiday::ConstitutionDay};
    EXPECT_EQ(on("2028-06-05").at(0).ask, (DayOff{Holiday::WhitMonday, {}}));
}

TEST_F(DaysOff, SchoolHolidaysAreMetInUnlessTheGroupSaysOtherwise)
{
    plan.school_holidays = {{day("2027-02-15"), day("2027-02-21"), Text("Vinterferie")}};
    EXPECT_EQ(on("2027-02-15").at(0).ask, std::nullopt);
    a().school_holidays = OnDayOff::Ask;
    EXPECT_EQ(on("2027-02-15").at(0).ask, (DayOff{std::nullopt, Text("Vinterferie")}));
    a().school_holidays = OnDayOff::Skip;
    EXPECT_THAT(skipped("2027-02-08", "2027-02-22"),
                ElementsAre(SkippedDate{day("2027-02-15"), {Cause::DayOff, {}, {}, DayOff{std::nullopt, Text("Vinterferie")}}},
                            SkippedDate{day("2027-02-18"), {Cause::DayOff, {}, {}, DayOff{std::nullopt, Text("Vinterferie")}}}));
}

TEST_F(DaysOff, OfAHolidayWithinASchoolHolidayTheStricterHolds)
{
    plan.school_holidays = {{day("2027-03-22"), day("2027-03-29"), Text("Påskeferie")}};
    a().school_holidays = OnDayOff::Skip;
    EXPECT_EQ(why("2027-03-29"), (WhyNot{Cause::DayOff, {}, {}, DayOff{std::nullopt, Text("Påskeferie")}}));
    a().holidays = OnDayOff::Skip;
    a().school_holidays = OnDayOff::Ask;
    EXPECT_EQ(why("2027-03-29"), (WhyNot{Cause::DayOff, {}, {}, easter_monday}));
    a().holidays = OnDayOff::Meet;
    EXPECT_EQ(why("2027-03-29"), (WhyNot{Cause::Held, {}, {}, DayOff{std::nullopt, Text("Påskeferie")}}));
}

TEST_F(DaysOff, AClosureWins)
{
    a().holidays = OnDayOff::Skip;
    plan.closures = {closure("2026-12-21", "2027-01-03", "Juleferie")};
    EXPECT_EQ(why("2026-12-24"), (WhyNot{Cause::Closed, Text("Juleferie"), {}, {}}));
    a().holidays = OnDayOff::Meet;
    EXPECT_THAT(on("2026-12-24"), IsEmpty());
}

TEST_F(DaysOff, APersonsDecisionWins)
{
    a().holidays = OnDayOff::Skip;
    a().cancelled = {{day("2027-03-29"), {}, Text("Syg")}};
    EXPECT_EQ(why("2027-03-29"), (WhyNot{Cause::Cancelled, Text("Syg"), {}, {}}));
    a().cancelled.clear();
    a().moved = {{day("2027-03-29"), {}, day("2027-03-30"), {}, {}, Text("Påske")}};
    EXPECT_EQ(why("2027-03-29"), (WhyNot{Cause::Moved, Text("Påske"), day("2027-03-30"), {}}));
    EXPECT_EQ(on("2027-03-30").at(0).status, Status::Moved);
}

TEST_F(DaysOff, AMeetingMovedOntoOneIsHeld)
{
    a().holidays = OnDayOff::Skip;
    a().moved = {{day("2027-03-22"), {}, day("2027-03-26"), {}, {}, {}}};
    EXPECT_EQ(on("2027-03-26").at(0).ask, std::nullopt);
    EXPECT_EQ(why("2027-03-26"), WhyNot());
}

TEST_F(DaysOff, AMeetingAddedToOneIsHeld)
{
    a().holidays = OnDayOff::Skip;
    a().added = {{day("2027-03-26"), span("11.00-12.00"), {}}};
    EXPECT_EQ(on("2027-03-26").at(0).ask, std::nullopt);
}

TEST_F(DaysOff, AddingTheRhythmsOwnTimeSaysThatTheGroupMeets)
{
    a().holidays = OnDayOff::Skip;
    a().added = {{day("2027-03-29"), span("19.00-20.00"), Text("Vi mødes")}};
    const auto meetings = on("2027-03-29");
    ASSERT_THAT(meetings, SizeIs(1));
    EXPECT_EQ(meetings[0].reason, Text("Vi mødes"));
    EXPECT_EQ(meetings[0].time, span("19.00-20.00"));
    EXPECT_EQ(meetings[0].ask, std::nullopt);
    EXPECT_THAT(skipped("2027-03-29", "2027-03-29"), IsEmpty());
    a().holidays = OnDayOff::Ask;
    EXPECT_EQ(on("2027-03-29").at(0).ask, std::nullopt);
}

TEST_F(DaysOff, AddingTheRhythmsOwnTimeHoldsInAClosureToo)
{
    plan.closures = {closure("2026-12-21", "2027-01-03", "Juleferie")};
    a().added = {{day("2026-12-28"), span("19.00-20.30"), {}}};
    EXPECT_THAT(on("2026-12-28"), SizeIs(1));
    EXPECT_EQ(why("2026-12-28"), WhyNot());
}

TEST_F(DaysOff, TwoMeetingsOfWhichOneIsSureAreNothingToAskAbout)
{
    a().added = {{day("2027-03-29"), span("11.00-12.00"), {}}};
    EXPECT_EQ(why("2027-03-29"), WhyNot());
}

TEST_F(DaysOff, WhyNotOfADayOutsideTheRhythm)
{
    EXPECT_EQ(why("2027-03-30").cause, Cause::NotInRhythm);
}

TEST_F(DaysOff, WhyNotBeforeTheGroupBeganAndAfterItEnded)
{
    a().from = day("2027-01-04");
    a().until = day("2027-06-28");
    EXPECT_EQ(why("2026-12-28").cause, Cause::NotBegun);
    EXPECT_EQ(why("2027-07-05").cause, Cause::Ended);
    EXPECT_EQ(why("2027-01-04").cause, Cause::Held);
}

TEST_F(DaysOff, WhyNotBeforeTheRhythmsBeganAndAfterTheyEnded)
{
    a().rhythms = {{EveryWeeks{{Monday}, 1}, span("19.00-20.30"), day("2027-01-04"), day("2027-02-22")},
                   {SingleDates{{day("2027-03-08")}}, span("19.00-20.30"), {}, {}}};
    EXPECT_EQ(why("2026-12-28").cause, Cause::NotBegun);
    EXPECT_EQ(why("2027-03-01").cause, Cause::NotInRhythm);
    EXPECT_EQ(why("2027-03-15").cause, Cause::Ended);
}

TEST_F(DaysOff, WhyNotOnAnException)
{
    a().rhythms[0].except = {day("2027-04-05")};
    EXPECT_THAT(on("2027-04-05"), IsEmpty());
    EXPECT_EQ(why("2027-04-05").cause, Cause::Exception);
    EXPECT_THAT(skipped("2027-04-05", "2027-04-05"), IsEmpty());
    a().rhythms[0].except = {day("2027-04-06")};
    EXPECT_EQ(why("2027-04-06").cause, Cause::NotInRhythm);
}

TEST_F(DaysOff, WhyNotOfAMovedMeetingThatWasCancelledWhereItWent)
{
    a().moved = {{day("2027-04-05"), {}, day("2027-04-06"), {}, {}, {}}};
    a().cancelled = {{day("2027-04-06"), {}, Text("Syg")}};
    EXPECT_EQ(why("2027-04-06"), (WhyNot{Cause::Cancelled, Text("Syg"), {}, {}}));
}

TEST_F(DaysOff, WhyNotOutsideTheCalendarsYears)
{
    EXPECT_EQ(why("2027-03-29").cause, Cause::Held);
    EXPECT_EQ(calendar().why_not(0, local_days::min()).cause, Cause::NotInRhythm);
    EXPECT_EQ(calendar().why_not(0, local_days::max()).cause, Cause::NotInRhythm);
}

TEST_F(DaysOff, EachDayIsHeldOrHasItsCauseAndSkippedSaysTheSame)
{
    a().holidays = OnDayOff::Skip;
    a().rhythms[0].except = {day("2027-01-07")};
    a().cancelled = {{day("2027-01-11"), {}, {}}};
    a().moved = {{day("2027-01-14"), {}, day("2027-01-15"), {}, {}, {}}};
    plan.closures = {closure("2027-02-01", "2027-02-07", "Maling")};
    const Calendar calendar = this->calendar();
    std::vector<SkippedDate> one_by_one;
    for (local_days date = day("2026-12-01"); date < day("2027-06-01"); date += std::chrono::days(1)) {
        const sys_seconds begin = copenhagen().to_utc(local_seconds(date));
        auto meetings = calendar.between(0, begin, copenhagen().to_utc(local_seconds(date + std::chrono::days(1))));
        std::erase_if(meetings, [](const Meeting &meeting) { return meeting.status == Status::Cancelled; });
        const WhyNot why = calendar.why_not(0, date);
        ASSERT_EQ(why.cause == Cause::Held, !meetings.empty()) << to_iso(date);
        if (why.cause >= Cause::Cancelled)
            one_by_one.push_back({date, why});
    }
    EXPECT_EQ(calendar.skipped(0, day("2026-12-01"), day("2027-05-31")), one_by_one);
    EXPECT_GT(one_by_one.size(), 6U);
}

}  // namespace schedule
