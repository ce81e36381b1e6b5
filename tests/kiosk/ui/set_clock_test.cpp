// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the screen says when the clock is wrong, is set, or passes one of the moments at which clocks go wrong.

#include "support/set_clock.h"
#include "context/plan_warnings.h"
#include "meetings/group_view.h"
#include "meetings/meetings_view.h"
#include "model.h"
#include "paper/paper_view.h"
#include "rest/rest_view.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

namespace ui {

using support::eventually;
using support::ScratchCentre;
using support::SetClock;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::string group(const std::string &id, const std::string &rhythm)
{
    return "[[group]]\nid = \"" + id + "\"\nname = \"" + id + "\"\ntown = \"By\"\nphone = \"00 00 00 00\"\n\n[[group.rhythm]]\n" +
           rhythm + "\n\n";
}

const std::string weekly =
    group("man", "days = [\"monday\"]\ntime = \"17.00-18.30\"") + group("tirs", "days = [\"tuesday\"]\ntime = \"10.00-11.00\"");

/// Without what only keeps a line from breaking.
QStringList plain(QStringList lines)
{
    return lines.replaceInStrings(QString(QChar(0x2060)), QString()).replaceInStrings(QString(QChar(0xA0)), QStringLiteral(" "));
}

/// All that may tell a date, over one clock.
struct Screens {
    Screens(const ScratchCentre &centre, SetClock &clock, const QString &id = "man") : stand(centre.path(), clock.source())
    {
        group.setGroup(id);
        paper.setKind("meeting");
        paper.setGroups({id});
        stand.show(rest);
        stand.show(meetings);
        stand.show(group);
        stand.show(paper);
    }

    QString next()
    {
        return rest.property("hasNext").toBool() ? rest.property("nextTime").toString().replace(QChar(0xA0), ' ') : QString();
    }
    QString next_when() { return rest.property("nextWhen").toString(); }
    QStringList days()
    {
        QStringList days = column(meetings.meetings(), "dayTitle");
        days.removeAll(QString());
        return days;
    }
    /// Whether `next` becomes that, without a restart and without a touch.
    bool next_becomes(const QString &wanted)
    {
        return eventually([&] { return next() == wanted; });
    }
    void expect_logged()
    {
        const QStringList log = support::take_warnings();
        ASSERT_EQ(log.size(), 1) << log.join('\n').toStdString();
        EXPECT_THAT(log.first().toStdString(), testing::StartsWith("The clock says "));
        EXPECT_THAT(log.first().toStdString(), HasSubstr("which can't be right"));
    }
    void expect_no_date()
    {
        expect_logged();
        EXPECT_TRUE(stand.kiosk.clockUncertain());
        EXPECT_EQ(stand.kiosk.caveat(), "Uret er usikkert. Ring og hør, eller spørg personalet.");
        EXPECT_EQ(stand.kiosk.time(), "");
        EXPECT_EQ(stand.kiosk.date(), "");
        EXPECT_EQ(next(), "");
        EXPECT_FALSE(meetings.hasNext());
        EXPECT_THAT(plain(column(meetings.meetings(), "rhythm")),
                    ElementsAre("Hver mandag kl. 17.00–18.30", "Hver tirsdag kl. 10.00–11.00"));
        EXPECT_THAT(column(meetings.meetings(), "start"), ElementsAre("", ""));
        EXPECT_THAT(days(), ElementsAre("Grupperne"));
        EXPECT_THAT(plain(group.property("when").toStringList()), ElementsAre("Hver mandag kl. 17.00–18.30"));
        EXPECT_THAT(column(group.dates(), "date"), IsEmpty());
        EXPECT_EQ(group.property("calendarCode").toString(), "");
        EXPECT_EQ(group.property("skipped").toString(), "");
        EXPECT_NE(group.property("scheduleCode").toString(), "") << "the living plan knows better";
        EXPECT_EQ(paper.pages(), 0);
        EXPECT_THAT(paper.trouble().toStdString(), HasSubstr("Uret er usikkert"));
    }

    support::Stand stand;
    rest::RestView rest;
    meetings::MeetingsView meetings;
    meetings::GroupView group;
    paper::PaperView paper;
};

struct WrongStart {
    const char *name;
    const char *clock;
};

void PrintTo(const WrongStart &start, std::ostream *out)
{
    *out << start.name;
}

class StartsWrong : public testing::TestWithParam<WrongStart> {};

}  // namespace

TEST_P(StartsWrong, ThenNoDateIsToldUntilTheClockIsSet)
{
    const ScratchCentre centre(weekly);
    SetClock clock(GetParam().clock);
    Screens screens(centre, clock);
    screens.expect_no_date();

    clock.set("2026-11-21T13:42");
    EXPECT_TRUE(screens.next_becomes("Mandag kl. 17.00 · man"));
    EXPECT_EQ(screens.stand.kiosk.caveat(), "");
    EXPECT_EQ(screens.stand.kiosk.time(), "13.42");
    EXPECT_EQ(screens.days().first(), "Mandag 23. november");
    EXPECT_EQ(column(screens.group.dates(), "date").size(), 5);
    EXPECT_NE(screens.group.property("calendarCode").toString(), "");
    EXPECT_EQ(screens.paper.trouble(), "");
    EXPECT_GT(screens.paper.pages(), 0);

    clock.set(GetParam().clock);
    EXPECT_TRUE(screens.next_becomes("")) << "and back again";
    screens.expect_no_date();
}

INSTANTIATE_TEST_SUITE_P(Clocks, StartsWrong,
                         testing::Values(WrongStart{"In1970", "1970-01-01T00:00:10Z"}, WrongStart{"In2000", "2000-01-01T12:00"},
                                         WrongStart{"BeforeTheProgramWasWritten", "2025-12-31T23:00"},
                                         WrongStart{"In2076", "2076-11-21T13:42"}),
                         [](const auto &instance) { return instance.param.name; });

TEST(WrongClock, BeforeTheLastChangeOfTheGroupsIsUncertain)
{
    const ScratchCentre centre(weekly);
    centre.date("groups.toml", support::moment("2027-03-01T12:00"));
    SetClock clock("2026-11-21T13:42");
    Screens screens(centre, clock);
    screens.expect_no_date();
    clock.set("2027-03-01T12:01");
    EXPECT_TRUE(screens.next_becomes("Mandag kl. 17.00 · man"));
}

TEST(WrongClock, TellsTheLogWhichFileSpeaksAgainstIt)
{
    const ScratchCentre centre(weekly);
    centre.date("groups.toml", support::moment("2027-03-01T12:00"));
    SetClock clock("2026-11-21T13:42");
    const support::Stand stand(centre.path(), clock.source());
    EXPECT_THAT(
        support::take_warnings(),
        ElementsAre("The clock says 2026-11-21T13:42:00+01:00, which can't be right: the centre's files were last changed "
                    "2027-03-01T12:00:00+01:00. The screen tells no dates until it is set."));
}

TEST(WrongClock, ThatSomebodyMadeStandStillIsNotHeldAgainstTheFiles)
{
    const ScratchCentre centre(weekly);
    centre.date("groups.toml", support::moment("2027-03-01T12:00"));
    const support::Stand stand(centre.path());
    EXPECT_FALSE(stand.kiosk.clockUncertain());
}

TEST(WrongClock, KeepsTheFiltersThatNeedNoDate)
{
    const ScratchCentre centre(weekly +
                               "[[group]]\nid = \"net\"\nname = \"net\"\nattendance = \"online\"\n"
                               "link = \"https://moeder.example.org\"\n[[group.rhythm]]\n"
                               "days = [\"friday\"]\ntime = \"10.00-11.00\"\n");
    SetClock clock("1970-01-01T00:00:10Z");
    Screens screens(centre, clock);
    screens.expect_logged();
    meetings::MeetingsView &meetings = screens.meetings;
    meetings.toggleWeekday("1");
    meetings.toggleDayPart("3");
    EXPECT_EQ(column(meetings.meetings(), "name"), QStringList({"man", "tirs", "net"})) << "neither can be judged";
    EXPECT_FALSE(meetings.filtered());
    EXPECT_FALSE(meetings.severalWeekdays());
    EXPECT_FALSE(meetings.hasMore());
    meetings.toggleOnline();
    EXPECT_EQ(column(meetings.meetings(), "name"), QStringList({"net"}));
    meetings.pickTown("By");
    EXPECT_EQ(meetings.property("emptyTitle"), "Ingen møder passer til det, du har valgt");
    EXPECT_THAT(column(meetings.drops(), "words"), ElementsAre("Uden ”By”: 1 gruppe", "Uden ”Online”: 2 grupper"));
    EXPECT_EQ(meetings.property("nextOfAll"), "") << "nothing may be called next";
}

TEST(WrongClock, SaysSoInEnglishToo)
{
    const ScratchCentre centre(weekly);
    SetClock clock("1970-01-01T00:00:10Z");
    Screens screens(centre, clock);
    screens.expect_logged();
    screens.stand.session.setLanguage("en");
    EXPECT_EQ(screens.stand.kiosk.caveat(), "The clock here may be wrong. Call to check, or ask the staff.");
    EXPECT_THAT(column(screens.meetings.meetings(), "rhythm").first().toStdString(), HasSubstr("Every Monday"));
}

TEST(SetClock, BackOverAMeetingShowsItAgain)
{
    const ScratchCentre centre(weekly);
    SetClock clock("2026-11-23T19:00");
    Screens screens(centre, clock);
    EXPECT_EQ(screens.next(), "Tirsdag kl. 10.00 · tirs");
    clock.set("2026-11-23T16:00");
    EXPECT_TRUE(screens.next_becomes("Mandag kl. 17.00 · man"));
    EXPECT_EQ(screens.next_when(), "Næste møde · om 60 minutter");
}

TEST(SetClock, ForwardOverAMeetingNeverShowsThePastOne)
{
    const ScratchCentre centre(weekly);
    SetClock clock("2026-11-23T16:00");
    Screens screens(centre, clock);
    EXPECT_EQ(screens.next(), "Mandag kl. 17.00 · man");
    clock.set("2026-11-23T19:00");
    EXPECT_TRUE(screens.next_becomes("Tirsdag kl. 10.00 · tirs"));
    EXPECT_EQ(screens.days().first(), "Tirsdag 24. november");
    EXPECT_EQ(column(screens.group.dates(), "date").first(), "Mandag 30. november");
}

TEST(SetClock, ForwardByAYear)
{
    const ScratchCentre centre(weekly);
    SetClock clock("2026-11-23T16:00");
    Screens screens(centre, clock);
    clock.set("2027-11-23T16:00");
    EXPECT_TRUE(eventually([&] { return screens.days().first() == "Mandag 29. november"; }));
    EXPECT_EQ(screens.next(), "Mandag kl. 17.00 · man");
}

TEST(Midnight, TomorrowBecomesToday)
{
    const ScratchCentre centre(weekly);
    SetClock clock("2026-11-23T23:59:30");
    Screens screens(centre, clock);
    EXPECT_EQ(screens.next_when(), "Næste møde · i morgen");
    EXPECT_EQ(screens.stand.kiosk.date(), "mandag 23. november");
    clock.set("2026-11-24T00:00:00");
    EXPECT_TRUE(eventually([&] { return screens.next_when() == "Næste møde · i dag"; }));
    EXPECT_EQ(screens.stand.kiosk.date(), "tirsdag 24. november");
    EXPECT_EQ(screens.stand.kiosk.time(), "0.00");
}

TEST(NewYear, TheYearIsSaidBeforeItAndNotAfter)
{
    const ScratchCentre centre(weekly);
    SetClock clock("2026-12-31T23:59:59");
    Screens screens(centre, clock);
    EXPECT_EQ(screens.days().first(), "Mandag 4. januar 2027");
    clock.set("2027-01-01T00:00:00");
    EXPECT_TRUE(eventually([&] { return screens.days().first() == "Mandag 4. januar"; }));
    EXPECT_EQ(screens.next(), "Mandag kl. 17.00 · man");
}

TEST(SummerTimeBegins, TheHourThatIsSkippedIsNoWait)
{
    const ScratchCentre centre(group("nat", "dates = [2027-03-28]\ntime = \"03.30-04.30\""));
    SetClock clock("2027-03-28T00:59:30Z");
    Screens screens(centre, clock, "nat");
    EXPECT_EQ(screens.stand.kiosk.time(), "1.59");
    EXPECT_EQ(screens.next_when(), "Næste møde · om 31 minutter");
    clock.set("2027-03-28T01:00:00Z");
    EXPECT_TRUE(
        eventually([&] { return screens.stand.kiosk.time() == "3.00" && screens.next_when() == "Næste møde · om 30 minutter"; }));
}

TEST(SummerTimeEnds, AMeetingIsNotNextTwice)
{
    const ScratchCentre centre(group("nat", "dates = [2027-10-31, 2027-11-07]\ntime = \"02.30-02.50\""));
    SetClock clock("2027-10-31T00:20:00Z");
    Screens screens(centre, clock, "nat");
    EXPECT_EQ(screens.stand.kiosk.time(), "2.20");
    EXPECT_EQ(screens.next_when(), "Næste møde · om 10 minutter");
    clock.set("2027-10-31T01:20:00Z");
    EXPECT_TRUE(screens.next_becomes("Søndag 7. november kl. 2.30 · nat")) << "the hour comes again, the meeting does not";
    EXPECT_EQ(screens.stand.kiosk.time(), "2.20");
    EXPECT_EQ(screens.days().first(), "Søndag 7. november");
}

}  // namespace ui
