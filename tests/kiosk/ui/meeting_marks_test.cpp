// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meetings under way and those within the hour, as list, card, finder and group mark them.

#include "meetings/finder_view.h"
#include "meetings/group_view.h"
#include "meetings/meetings_view.h"
#include "model.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/set_clock.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace ui {

using support::eventually;
using support::ScratchCentre;
using support::SetClock;
using testing::ElementsAre;

namespace {

std::string group(const std::string &id, const std::string &rhythm)
{
    return "[[group]]\nid = \"" + id + "\"\nname = \"" + id + "\"\ntown = \"By\"\n\n[[group.rhythm]]\n" + rhythm + "\n\n";
}

struct Screens {
    Screens(const std::string &groups, const char *now, const QString &shown = "a")
        : centre(groups), clock(now), stand(centre.path(), clock.source())
    {
        group.setGroup(shown);
        stand.show(list);
        stand.show(finder);
        stand.show(group);
    }

    QString listed() { return column(list.meetings(), "soon").value(0); }
    QString found() { return column(finder.dates(), "soon").value(0); }
    QString dated() { return column(group.dates(), "soon").value(0); }
    void expect_all(const QString &words)
    {
        EXPECT_TRUE(eventually([&] { return listed() == words; })) << listed().toStdString();
        EXPECT_EQ(found(), words);
        EXPECT_EQ(dated(), words);
    }

    ScratchCentre centre;
    SetClock clock;
    support::Stand stand;
    meetings::MeetingsView list;
    meetings::FinderView finder;
    meetings::GroupView group;
};

}  // namespace

TEST(MeetingMarks, FollowTheMinutes)
{
    Screens screens(group("a", "days = [\"monday\"]\ntime = \"17.00-18.30\""), "2026-11-23T15:59:59");
    screens.expect_all("");
    screens.clock.set("2026-11-23T16:00");
    screens.expect_all("Om 60 minutter");
    EXPECT_EQ(screens.list.nextSoon(), "Om 60 minutter");
    screens.clock.set("2026-11-23T16:35");
    screens.expect_all("Om 25 minutter");
    screens.clock.set("2026-11-23T16:59");
    screens.expect_all("Om 1 minut");
    screens.clock.set("2026-11-23T17:01");
    screens.expect_all("I gang nu, begyndte kl.\u00A017.00");
    EXPECT_EQ(screens.list.nextSoon(), "") << "the next is the one in a week";
    EXPECT_THAT(column(screens.group.dates(), "number").mid(0, 2), ElementsAre("0", "1"));
    EXPECT_EQ(screens.group.property("coming"), 5);
    screens.clock.set("2026-11-23T18:30");
    screens.expect_all("");
    EXPECT_EQ(column(screens.group.dates(), "number").first(), "1");
}

TEST(MeetingMarks, ChangeARowAndNotTheList)
{
    Screens screens(group("a", "days = [\"monday\"]\ntime = \"17.00-18.30\""), "2026-11-23T16:35");
    QSignalSpy reset(screens.list.meetings(), &QAbstractItemModel::modelReset);
    QSignalSpy rewritten(screens.list.meetings(), &QAbstractItemModel::dataChanged);
    screens.clock.set("2026-11-23T16:36");
    screens.expect_all("Om 24 minutter");
    EXPECT_TRUE(reset.isEmpty());
    ASSERT_EQ(rewritten.size(), 1);
    EXPECT_EQ(rewritten.front().at(1).toModelIndex().row(), 0) << "the first row only";
}

TEST(MeetingMarks, AMeetingUntilMidnightIsUnderWayUntilThen)
{
    Screens screens(group("a", "days = [\"monday\"]\ntime = \"22.00-24.00\""), "2026-11-23T23:59:30");
    screens.expect_all("I gang nu, begyndte kl.\u00A022.00");
    EXPECT_EQ(column(screens.list.meetings(), "dayBadge").first(), "i dag");
    screens.clock.set("2026-11-24T00:00:10");
    screens.expect_all("");
    EXPECT_EQ(column(screens.list.meetings(), "dayTitle").first(), "Mandag 30. november");
}

TEST(MeetingMarks, AMeetingAfterMidnightIsSoonBeforeIt)
{
    Screens screens(group("a", "days = [\"tuesday\"]\ntime = \"00.20-01.00\""), "2026-11-23T23:40");
    screens.expect_all("Om 40 minutter");
    EXPECT_EQ(column(screens.list.meetings(), "dayBadge").first(), "i morgen");
}

TEST(MeetingMarks, TheHourThatSpringSkipsIsNoWait)
{
    Screens screens(group("a", "dates = [2027-03-28]\ntime = \"03.10-04.00\""), "2027-03-28T00:50:00Z");
    EXPECT_EQ(screens.stand.kiosk.time(), "1.50");
    screens.expect_all("Om 20 minutter");
}

TEST(MeetingMarks, TheHourThatAutumnRepeatsIsAWait)
{
    Screens screens(group("a", "dates = [2027-10-31]\ntime = \"03.10-04.00\""), "2027-10-31T00:50:00Z");
    EXPECT_EQ(screens.stand.kiosk.time(), "2.50");
    screens.expect_all("");
    screens.clock.set("2027-10-31T01:50:00Z");
    screens.expect_all("Om 20 minutter");
}

TEST(MeetingMarks, FilterByTheTimeOnTheWallInSpring)
{
    Screens screens(
        group("a", "dates = [2027-03-28]\ntime = \"11.30-12.30\"") + group("b", "dates = [2027-03-28]\ntime = \"12.00-13.00\""),
        "2027-03-27T12:00");
    screens.list.toggleDayPart("1");
    EXPECT_THAT(column(screens.list.meetings(), "name"), ElementsAre("a"));
}

TEST(MeetingMarks, ACancelledOneIsNeverSoon)
{
    Screens screens(group("a", "days = [\"monday\"]\ntime = \"17.00-18.30\"") + "[[group.cancelled]]\ndate = 2026-11-23\n",
                    "2026-11-23T16:50");
    EXPECT_EQ(screens.listed(), "");
    EXPECT_EQ(column(screens.list.meetings(), "stateBadge").first(), "Aflyst");
    EXPECT_EQ(screens.list.nextSoon(), "");
    screens.clock.set("2026-11-23T17:10");
    EXPECT_TRUE(eventually([&] { return screens.stand.kiosk.time() == "17.10"; }));
    EXPECT_EQ(screens.listed(), "");
    EXPECT_EQ(column(screens.group.dates(), "number").first(), "1");
}

TEST(MeetingMarks, AMovedOneIsSoonWhereItIsNow)
{
    Screens screens(group("a", "days = [\"monday\"]\ntime = \"17.00-18.30\"") +
                        "[[group.moved]]\ndate = 2026-11-23\nto = 2026-11-24\ntime = \"10.00-11.00\"\n",
                    "2026-11-23T16:50");
    screens.expect_all("");
    screens.clock.set("2026-11-24T09:30");
    screens.expect_all("Om 30 minutter");
    EXPECT_EQ(column(screens.list.meetings(), "stateBadge").first(), "Flyttet");
}

TEST(MeetingMarks, AreSaidInEnglish)
{
    Screens screens(group("a", "days = [\"monday\"]\ntime = \"17.00-18.30\""), "2026-11-23T16:59");
    screens.stand.session.setLanguage("en");
    screens.expect_all("In 1 minute");
    screens.clock.set("2026-11-23T17:30");
    screens.expect_all("Under way now, began 17:00");
}

}  // namespace ui
