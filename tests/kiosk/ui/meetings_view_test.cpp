// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetings_view.h"
#include "model.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/stand.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace ui {

using meetings::MeetingsView;
using support::eventually;
using support::ScratchCentre;
using support::Stand;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::string four_groups = R"toml([[group]]
id = "alfa"
name = "Alfa"
town = "Aby"
venue = "Huset"
street = "Vej 1"
room = "1. sal"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"

[[group]]
id = "beta"
name = "Beta"
town = "Ørby"
open = false
condition = "Kun for kvinder"
for_whom = { da = "Kvinder", en = "Women" }

[[group.rhythm]]
days = ["tuesday"]
time = "10.00-11.00"

[[group]]
id = "net"
name = "Net"
attendance = "online"
link = "https://moeder.example.org"

[[group.rhythm]]
days = ["wednesday"]
time = "20.00-21.00"

[[group]]
id = "delta"
name = "Delta"
town = "Aby"
attendance = "both"
link = "https://moeder.example.org"
for_whom = "Unge"

[[group.rhythm]]
days = ["wednesday"]
time = "12.00-13.00"
)toml";

class Meetings : public testing::Test {
protected:
    explicit Meetings(const std::string &groups = four_groups) : centre(groups), stand(centre.path()) { stand.show(view); }

    QStringList names() { return column(view.meetings(), "name"); }
    QStringList first_names(int count) { return names().mid(0, count); }
    /// The groups of the first week, each once, are enough to see what a filter takes.
    QStringList groups()
    {
        QStringList ids = column(view.meetings(), "group");
        ids.removeDuplicates();
        return ids;
    }
    void change(const std::string &groups)
    {
        QSignalSpy changed(&stand.site, &context::LiveSite::changed);
        centre.replace("groups.toml", groups);
        ASSERT_TRUE(eventually([&] { return !changed.isEmpty(); }));
    }

    ScratchCentre centre;
    Stand stand;
    MeetingsView view;
};

/// The same plan with lines put in at the end of one group's first rhythm.
std::string with(const std::string &after, const std::string &lines)
{
    std::string text = four_groups;
    const auto at = text.find(after);
    EXPECT_NE(at, std::string::npos);
    return text.insert(at + after.size(), lines);
}

}  // namespace

TEST_F(Meetings, FourWeeksByDay)
{
    EXPECT_EQ(view.meetings()->rowCount(), 16);
    EXPECT_THAT(first_names(5), ElementsAre("Alfa", "Beta", "Delta", "Net", "Alfa"));
    EXPECT_THAT(column(view.meetings(), "dayTitle").mid(0, 5),
                ElementsAre("Mandag 23. november", "Tirsdag 24. november", "Onsdag 25. november", "", "Mandag 30. november"));
    EXPECT_THAT(column(view.meetings(), "dayBadge").mid(0, 3), ElementsAre("om 2 dage", "", "")) << "only on the first day";
    EXPECT_THAT(column(view.meetings(), "start").mid(0, 2), ElementsAre("17.00", "10.00"));
    EXPECT_THAT(column(view.meetings(), "end").mid(0, 2), ElementsAre("til 18.30", "til 11.00"));
    EXPECT_EQ(column(view.meetings(), "place").first(), "Huset, Vej\u00A01, 1. sal");
    EXPECT_THAT(column(view.meetings(), "online").mid(0, 4), ElementsAre("", "", "Også online", "Online"));
    EXPECT_THAT(column(view.meetings(), "openBadge").mid(0, 2), ElementsAre("Åben for alle", "Lukket gruppe"));
    EXPECT_THAT(column(view.meetings(), "stateBadge").mid(0, 4), ElementsAre("", "", "", ""));
}

TEST_F(Meetings, NextIsTheFirstOfThem)
{
    EXPECT_TRUE(view.hasNext());
    EXPECT_EQ(view.nextGroup(), "alfa");
    EXPECT_EQ(view.nextWhen(), "om 2 dage");
    EXPECT_EQ(view.nextTime(), "Mandag kl.\u00A017.00");
    EXPECT_EQ(view.nextPlace(), "Alfa · Huset, Vej\u00A01, 1. sal");
}

TEST_F(Meetings, ChoicesAreThoseOfThePlan)
{
    EXPECT_THAT(column(view.towns(), "words"), ElementsAre("Alle steder", "Aby", "Ørby")) << "in Danish order";
    EXPECT_THAT(column(view.audiences(), "words"), ElementsAre("For alle", "Kvinder", "Unge"));
    EXPECT_THAT(column(view.weekdays(), "words"), ElementsAre("Alle dage", "Mandag", "Tirsdag", "Onsdag"));
    EXPECT_THAT(column(view.dayParts(), "words"), ElementsAre("Hele dagen", "Formiddag", "Eftermiddag", "Aften"));
    EXPECT_TRUE(view.severalTowns());
    EXPECT_TRUE(view.severalAudiences());
    EXPECT_EQ(view.townLabel(), "Alle steder");
    EXPECT_EQ(view.forWhomLabel(), "For alle");
    EXPECT_EQ(view.weekdayLabel(), "Alle dage");
    EXPECT_FALSE(view.filtered());
}

TEST_F(Meetings, ByTown)
{
    view.pickTown("Aby");
    EXPECT_THAT(groups(), ElementsAre("alfa", "delta"));
    EXPECT_EQ(view.townLabel(), "Aby");
    EXPECT_TRUE(view.filtered());
    EXPECT_THAT(column(view.towns(), "picked"), ElementsAre("false", "true", "false"));
}

TEST_F(Meetings, ByWeekday)
{
    view.toggleWeekday("3");
    EXPECT_THAT(groups(), ElementsAre("delta", "net"));
    EXPECT_EQ(view.weekdayLabel(), "Onsdag");
    EXPECT_EQ(view.nextGroup(), "delta") << "the card on top follows the filter";
    EXPECT_EQ(view.nextWhen(), "om 4 dage");
}

TEST_F(Meetings, ForWhom)
{
    view.pickForWhom("Kvinder");
    EXPECT_THAT(groups(), ElementsAre("beta"));
    EXPECT_EQ(view.forWhomLabel(), "Kvinder");
    stand.session.setLanguage("en");
    EXPECT_THAT(groups(), ElementsAre("beta")) << "the choice survives another language";
    EXPECT_EQ(view.forWhomLabel(), "Women");
}

TEST_F(Meetings, OnlyOpen)
{
    view.toggleOpen();
    EXPECT_THAT(groups(), ElementsAre("alfa", "delta", "net"));
}

TEST_F(Meetings, OnlyOnlineTakesBothKinds)
{
    view.toggleOnline();
    EXPECT_THAT(groups(), ElementsAre("delta", "net"));
}

TEST_F(Meetings, FiltersAddUp)
{
    view.pickTown("Aby");
    view.toggleOnline();
    EXPECT_THAT(groups(), ElementsAre("delta"));
    view.toggleWeekday("3");
    view.pickForWhom("Unge");
    view.toggleOpen();
    EXPECT_THAT(groups(), ElementsAre("delta"));
    view.pickForWhom("Kvinder");
    EXPECT_THAT(groups(), IsEmpty());
    EXPECT_FALSE(view.hasNext());
    EXPECT_EQ(view.property("emptyTitle").toString(), "Ingen møder passer til det, du har valgt");
    EXPECT_EQ(view.property("emptyWords"), "Det finder du, hvis du vælger færre ting:");
    view.clear();
    EXPECT_FALSE(view.filtered());
    EXPECT_EQ(view.meetings()->rowCount(), 16);
    EXPECT_EQ(view.property("emptyTitle").toString(), "");
}

TEST_F(Meetings, AChoiceThatLeavesThePlanIsLetGo)
{
    view.pickTown("Ørby");
    view.pickForWhom("Kvinder");
    EXPECT_THAT(groups(), ElementsAre("beta"));
    std::string fewer = four_groups;
    fewer.erase(fewer.find("[[group]]\nid = \"beta\""),
                fewer.find("[[group]]\nid = \"net\"") - fewer.find("[[group]]\nid = \"beta\""));
    change(fewer);
    EXPECT_FALSE(view.townPicked());
    EXPECT_FALSE(view.forWhomPicked());
    EXPECT_THAT(groups(), ElementsAre("alfa", "delta", "net"));
    EXPECT_FALSE(view.severalTowns()) << "one town is no choice";
    EXPECT_TRUE(view.severalAudiences());
}

TEST_F(Meetings, WhatTheVisitorSeesStaysWhereNothingChanged)
{
    QSignalSpy reset(view.meetings(), &QAbstractItemModel::modelReset);
    QSignalSpy refreshed(&view, &MeetingsView::refreshed);
    change(four_groups + "# a comment\n");
    EXPECT_FALSE(refreshed.isEmpty());
    EXPECT_TRUE(reset.isEmpty());
    QSignalSpy removed(view.meetings(), &QAbstractItemModel::rowsRemoved);
    change(with("time = \"17.00-18.30\"", "\nuntil = 2026-12-01"));
    EXPECT_TRUE(reset.isEmpty()) << "what stays in the list keeps its place";
    EXPECT_EQ(removed.size(), 2);
}

TEST_F(Meetings, ACancelledOneSaysWhenTheNextIs)
{
    change(with("time = \"17.00-18.30\"", "\n[[group.cancelled]]\ndate = 2026-11-23\nreason = \"Syg\"\n"));
    EXPECT_EQ(column(view.meetings(), "stateBadge").first(), "Aflyst");
    EXPECT_EQ(column(view.meetings(), "cancelled").first(), "true");
    EXPECT_EQ(column(view.meetings(), "place").first(), "Næste møde: mandag 30. november");
    EXPECT_EQ(view.nextGroup(), "beta") << "nobody is sent to a meeting that isn't held";
}

TEST_F(Meetings, ACancelledOneWithoutAnother)
{
    change(with("time = \"17.00-18.30\"", "\nuntil = 2026-11-29\n[[group.cancelled]]\ndate = 2026-11-23\n"));
    EXPECT_EQ(column(view.meetings(), "stateBadge").first(), "Aflyst");
    EXPECT_EQ(column(view.meetings(), "place").first(), "Mødet er aflyst");
}

TEST_F(Meetings, AMovedOneStandsWhereItIsNow)
{
    change(with("time = \"17.00-18.30\"",
                "\n[[group.moved]]\ndate = 2026-11-23\nto = 2026-11-24\ntime = \"09.00-10.00\"\nplace = \"Biblioteket\"\n"));
    EXPECT_THAT(first_names(2), ElementsAre("Alfa", "Beta"));
    EXPECT_EQ(column(view.meetings(), "dayTitle").first(), "Tirsdag 24. november");
    EXPECT_EQ(column(view.meetings(), "start").first(), "9.00");
    EXPECT_EQ(column(view.meetings(), "stateBadge").first(), "Flyttet");
    EXPECT_EQ(column(view.meetings(), "place").first(), "Flyttet fra mandag 23. november · Biblioteket");
    EXPECT_EQ(view.nextPlace(), "Alfa · Biblioteket");
}

TEST_F(Meetings, InEnglish)
{
    stand.session.setLanguage("en");
    EXPECT_EQ(column(view.meetings(), "dayTitle").first(), "Monday 23 November");
    EXPECT_EQ(column(view.meetings(), "start").first(), "17:00");
    EXPECT_EQ(column(view.meetings(), "end").first(), "until 18:30");
    EXPECT_EQ(column(view.meetings(), "dayBadge").first(), "in 2 days");
    EXPECT_EQ(view.nextWhen(), "in 2 days");
    EXPECT_EQ(view.nextTime(), "Monday 17:00");
    EXPECT_EQ(view.townLabel(), "All places");
}

namespace {

struct At {
    const char *name;
    const char *now;
    const char *when;
    const char *badge;
};

void PrintTo(const At &at, std::ostream *out)
{
    *out << at.name;
}

class NextAt : public testing::TestWithParam<At> {};

const std::vector<At> moments = {
    {"TwoDaysOn", "2026-11-21T13:42", "om 2 dage", "om 2 dage"},
    {"Tomorrow", "2026-11-22T23:59", "i morgen", "i morgen"},
    {"Today", "2026-11-23T00:00", "i dag", "i dag"},
    {"JustOverAnHour", "2026-11-23T15:59:59", "i dag", "i dag"},
    {"AnHour", "2026-11-23T16:00", "om 60 minutter", "i dag"},
    {"OneMinute", "2026-11-23T16:59", "om 1 minut", "i dag"},
    {"BeginningNow", "2026-11-23T17:00", "i gang nu", "i dag"},
};

}  // namespace

TEST_P(NextAt, SaysHowLongItIs)
{
    const ScratchCentre centre(four_groups);
    Stand stand(centre.path(), GetParam().now);
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(view.nextGroup(), "alfa");
    EXPECT_EQ(view.nextWhen(), GetParam().when);
    EXPECT_EQ(column(view.meetings(), "dayBadge").first(), GetParam().badge);
}

INSTANTIATE_TEST_SUITE_P(Moments, NextAt, testing::ValuesIn(moments), [](const auto &instance) { return instance.param.name; });

TEST(MeetingUnderWay, IsListedButNotNext)
{
    const ScratchCentre centre(four_groups);
    Stand stand(centre.path(), "2026-11-23T17:01");
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(column(view.meetings(), "name").first(), "Alfa");
    EXPECT_EQ(column(view.meetings(), "soon").first(), "I gang nu, begyndte kl.\u00A017.00");
    EXPECT_EQ(column(view.meetings(), "end").first(), "til 18.30");
    EXPECT_EQ(view.nextGroup(), "beta");
}

TEST(MeetingUnderWay, IsGoneWhenItEnds)
{
    const ScratchCentre centre(four_groups);
    Stand stand(centre.path(), "2026-11-23T18:30");
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(column(view.meetings(), "name").first(), "Beta");
}

TEST(MeetingsOverNewYear, SayTheYear)
{
    const ScratchCentre centre(four_groups);
    Stand stand(centre.path(), "2026-12-31T12:00");
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(column(view.meetings(), "dayTitle").first(), "Mandag 4. januar 2027");
}

TEST(NoMeetings, AreSaidPlainly)
{
    const ScratchCentre centre("group = []\n");
    Stand stand(centre.path());
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(view.meetings()->rowCount(), 0);
    EXPECT_FALSE(view.hasNext());
    EXPECT_EQ(view.property("emptyTitle").toString(), "Der er ingen møder de næste fire uger");
    EXPECT_EQ(view.property("emptyWords").toString(), "Spørg personalet, hvor du kan finde en gruppe.");
    EXPECT_FALSE(view.severalTowns());
    EXPECT_FALSE(view.severalAudiences());
}

TEST(BrokenPlan, SaysThatNothingCanBeShown)
{
    const ScratchCentre centre("[[group]]\n");
    Stand stand(centre.path());
    EXPECT_THAT(support::take_warnings(), testing::Contains(testing::Truly([](const QString &line) {
                    return line.contains("groups.toml:1:1: error: ") && line.contains("[group[0].id]");
                })));
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(view.property("emptyTitle").toString(), "Møderne kan ikke vises lige nu");
    EXPECT_EQ(view.property("emptyWords").toString(), "Spørg personalet, hvor du kan finde en gruppe.");
}

TEST(MeetingsOfTheSample, AreThoseOfTheCommandLine)
{
    Stand stand;
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(view.nextGroup(), "gladsaxe");
    const auto calendar = stand.kiosk.calendar();
    const auto end = stand.zone.to_utc(schedule::local_seconds(stand.kiosk.today() + std::chrono::days(29)));
    const auto expected = calendar.between(stand.kiosk.now(), end);
    EXPECT_EQ(view.meetings()->rowCount(), int(expected.size()));
    EXPECT_EQ(column(view.meetings(), "stateBadge").count("Aflyst"), 1);
    EXPECT_EQ(column(view.meetings(), "stateBadge").count("Flyttet"), 1);
}

}  // namespace ui
