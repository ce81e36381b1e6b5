// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/group_view.h"
#include "handouts/calendar_code.h"
#include "model.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/stand.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace ui {

using meetings::GroupView;
using support::Stand;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

class GroupOfTheSample : public testing::Test {
protected:
    QString said(const char *property) { return view.property(property).toString(); }
    QStringList lines(const char *property) { return view.property(property).toStringList(); }
    void look_at(const QString &group)
    {
        view.setGroup(group);
        stand.show(view);
    }

    Stand stand;
    GroupView view;
};

}  // namespace

TEST_F(GroupOfTheSample, SaysWhenWhereAndForWhom)
{
    look_at("gladsaxe");
    EXPECT_TRUE(view.found());
    EXPECT_EQ(said("name"), "Gladsaxe");
    EXPECT_EQ(said("openBadge"), "Åben for alle");
    EXPECT_TRUE(view.property("open").toBool());
    EXPECT_EQ(said("condition"), "");
    ASSERT_EQ(lines("when").size(), 1);
    EXPECT_THAT(lines("when").first().toStdString(), HasSubstr("Hver mandag"));
    EXPECT_EQ(said("whereTitle"), "Frivilligcentret");
    EXPECT_THAT(said("where").toStdString(), HasSubstr("Eksempelvej"));
    EXPECT_THAT(said("where").toStdString(), HasSubstr("2860 Søborg"));
    EXPECT_THAT(said("where").toStdString(), HasSubstr("1. sal, elevator"));
    EXPECT_THAT(said("more").toStdString(), HasSubstr("Gå ind ad den gule dør, og tag elevatoren."));
    EXPECT_THAT(said("contact").toStdString(), HasSubstr("00 00 00 00"));
    EXPECT_THAT(said("contact").toStdString(), HasSubstr("gladsaxe@example.org"));
}

TEST_F(GroupOfTheSample, ListsFiveDatesAndWhyOneIsMissing)
{
    look_at("gladsaxe");
    EXPECT_THAT(column(view.dates(), "date"), ElementsAre("Mandag 23. november", "Mandag 30. november", "Mandag 7. december",
                                                          "Mandag 14. december", "Mandag 4. januar 2027"));
    EXPECT_THAT(column(view.dates(), "number"), ElementsAre("1", "2", "3", "4", "5"));
    for (const QString &span : column(view.dates(), "span"))
        EXPECT_EQ(QString(span).remove(QChar(0x2060)), "17.00–18.30");
    EXPECT_THAT(said("skipped").toStdString(), HasSubstr("Juleferie"));
    EXPECT_THAT(said("skipped").toStdString(), HasSubstr("december"));
}

TEST_F(GroupOfTheSample, ACancelledMeetingIsToldWithItsReason)
{
    look_at("frederiksberg");
    EXPECT_EQ(column(view.dates(), "date").first(), "Tirsdag 1. december");
    EXPECT_THAT(said("skipped").toStdString(), HasSubstr("24. november"));
    EXPECT_THAT(said("skipped").toStdString(), HasSubstr("Aflyst"));
    EXPECT_THAT(said("skipped").toStdString(), HasSubstr("Huset er lukket den dag"));
}

TEST_F(GroupOfTheSample, AMovedMeetingSaysWhereItIsNow)
{
    look_at("haderslev");
    EXPECT_EQ(column(view.dates(), "date").first(), "Torsdag 26. november");
    EXPECT_EQ(column(view.dates(), "span").first().remove(QChar(0x2060)), "18.30–20.00");
    const std::string note = column(view.dates(), "note").first().toStdString();
    EXPECT_THAT(note, HasSubstr("Flyttet"));
    EXPECT_THAT(note, HasSubstr("Eksempelbiblioteket, Opdigtet Torv 1"));
    EXPECT_THAT(note, HasSubstr("Sundhedshuset har kursus onsdag"));
    EXPECT_EQ(column(view.dates(), "note").at(1), "");
}

TEST_F(GroupOfTheSample, AnOnlineOneIsOnTheInternet)
{
    look_at("online");
    EXPECT_EQ(said("whereTitle"), "På nettet");
    EXPECT_EQ(said("where"), "Deltag hjemmefra, også uden kamera.");
    EXPECT_THAT(lines("badges"), testing::Contains(QString("Online")));
    look_at("aalborg");
    EXPECT_THAT(lines("badges"), testing::Contains(QString("Også online")));
    EXPECT_EQ(said("whereTitle"), "Foreningshuset");
}

TEST_F(GroupOfTheSample, AClosedOneWritesItsConditionOut)
{
    look_at("kgs-lyngby-kvinder");
    EXPECT_FALSE(view.property("open").toBool());
    EXPECT_EQ(said("openBadge"), "Lukket gruppe");
    EXPECT_EQ(said("condition"), "Kun for kvinder");
    EXPECT_THAT(lines("badges"), testing::Contains(QString("Kun kvinder")));
    stand.session.setLanguage("en");
    EXPECT_EQ(said("openBadge"), "Closed group");
    EXPECT_EQ(said("condition"), "For women only");
    EXPECT_THAT(lines("badges"), testing::Contains(QString("Women only")));
}

TEST_F(GroupOfTheSample, OneInAnotherLanguageSaysSo)
{
    look_at("koebenhavn-engelsk");
    EXPECT_THAT(lines("badges").join(' ').toStdString(), HasSubstr("English"));
}

TEST_F(GroupOfTheSample, TheCodeIsTheNextMeetingsAndTheAddressIsTheCentres)
{
    look_at("gladsaxe");
    const std::string code = said("calendarCode").toStdString();
    EXPECT_THAT(code, HasSubstr("DTSTART:20261123T160000Z"));
    const auto next = stand.kiosk.calendar().next({0}, stand.kiosk.now(), 1);
    EXPECT_EQ(code, handouts::calendar_code(stand.kiosk.site(), stand.kiosk.content(), next.front()));
    EXPECT_EQ(said("scheduleCode").toStdString(), handouts::schedule_code(stand.kiosk.site()));
    EXPECT_EQ(said("scheduleName"), "moeder.example.org");
}

TEST_F(GroupOfTheSample, AnotherGroupLeavesNothingBehind)
{
    look_at("kgs-lyngby-kvinder");
    look_at("gladsaxe");
    EXPECT_EQ(said("condition"), "");
    EXPECT_THAT(lines("badges"), testing::Not(testing::Contains(QString("Kun kvinder"))));
}

TEST_F(GroupOfTheSample, AnUnknownOneIsSaidToBeGone)
{
    look_at("nowhere");
    EXPECT_FALSE(view.found());
    EXPECT_EQ(said("name"), "Gruppen er ikke længere i planen");
    EXPECT_EQ(view.dates()->rowCount(), 0);
}

TEST(GroupAlone, WithoutMeetingsHasNoCodeAndNoDates)
{
    const support::ScratchCentre centre(R"toml([[group]]
id = "a"
name = "A"
town = "By"
street = "Vej 1"
room = "Stuen"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"
until = 2026-11-01
)toml",
                                        "name = \"C\"\nlanguages = [\"da\"]\n");
    Stand stand(centre.path());
    GroupView view;
    view.setGroup("a");
    stand.show(view);
    EXPECT_TRUE(view.found());
    EXPECT_EQ(view.dates()->rowCount(), 0);
    EXPECT_EQ(view.property("calendarCode").toString(), "");
    EXPECT_EQ(view.property("scheduleCode").toString(), "");
    EXPECT_EQ(view.property("scheduleName").toString(), "");
    EXPECT_THAT(view.property("when").toStringList(), IsEmpty()) << "a rhythm that is over is not said";
    EXPECT_THAT(view.property("whereTitle").toString().toStdString(), HasSubstr("Vej 1")) << "without a venue the street leads";
}

TEST(GroupAlone, WhoseOnlyMeetingIsCancelledSaysSo)
{
    const support::ScratchCentre centre(R"toml([[group]]
id = "a"
name = "A"
town = "By"

[[group.rhythm]]
dates = [2026-11-23]
time = "17.00-18.30"

[[group.cancelled]]
date = 2026-11-23
reason = "Syg"
)toml");
    Stand stand(centre.path());
    GroupView view;
    view.setGroup("a");
    stand.show(view);
    EXPECT_EQ(view.dates()->rowCount(), 0);
    EXPECT_THAT(view.property("skipped").toString().toStdString(), HasSubstr("Aflyst")) << "or somebody goes there in vain";
}

TEST(GroupAlone, FollowsThePlanWhileItIsLookedAt)
{
    const std::string head = "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n\n[[group.rhythm]]\ndays = [\"monday\"]\n";
    const support::ScratchCentre centre(head + "time = \"17.00-18.30\"\n");
    Stand stand(centre.path());
    GroupView view;
    view.setGroup("a");
    stand.show(view);
    centre.replace("groups.toml", head + "time = \"18.00-19.30\"\n");
    EXPECT_TRUE(support::eventually([&] { return column(view.dates(), "span").first().startsWith("18.00"); }));
}

}  // namespace ui
