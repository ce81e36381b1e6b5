// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/help_view.h"
#include "model.h"
#include "rest/rest_view.h"
#include "smart/points_view.h"
#include "smart/principles_view.h"
#include "support/scratch.h"
#include "support/stand.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace ui {

using support::ScratchCentre;
using support::Stand;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Rest, ShowsTheNextMeeting)
{
    Stand stand;
    rest::RestView view;
    stand.show(view);
    EXPECT_TRUE(view.property("hasNext").toBool());
    EXPECT_EQ(view.property("nextWhen").toString(), "Næste møde · om 2 dage");
    EXPECT_EQ(view.property("nextTime").toString(), "Mandag kl.\u00A017.00 · Gladsaxe");
    EXPECT_EQ(view.property("nextWords").toString(), "Åben for alle. Gratis. Uden tilmelding.");
}

TEST(Rest, WritesTheConditionOfAClosedGroupOut)
{
    const ScratchCentre centre(R"toml([[group]]
id = "a"
name = "A"
town = "By"
open = false
condition = "Kun for kvinder"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"
)toml");
    Stand stand(centre.path());
    rest::RestView view;
    stand.show(view);
    EXPECT_EQ(view.property("nextWords").toString(), "Kun for kvinder");
}

TEST(Rest, TurnsThroughThePrinciplesAndBeginsAnew)
{
    Stand stand;
    rest::RestView view;
    stand.show(view);
    const auto &principles = stand.kiosk.content().principles;
    ASSERT_EQ(principles.size(), 8u);
    for (std::size_t turn = 0; turn < 2 * principles.size(); ++turn) {
        EXPECT_EQ(view.property("principle").toString().toStdString(), principles[turn % principles.size()].title);
        EXPECT_EQ(view.property("words").toString().toStdString(), principles[turn % principles.size()].text);
        view.turn();
    }
    const QString danish = view.property("principle").toString();
    stand.session.setLanguage("en");
    EXPECT_NE(view.property("principle").toString(), danish);
}

TEST(Rest, WithoutAnyMeetingSaysNoNext)
{
    const ScratchCentre centre("group = []\n");
    Stand stand(centre.path());
    rest::RestView view;
    stand.show(view);
    EXPECT_FALSE(view.property("hasNext").toBool());
    EXPECT_NE(view.property("principle").toString(), "");
}

TEST(Principles, AreEightWithNumbers)
{
    Stand stand;
    smart::PrinciplesView view;
    stand.show(view);
    EXPECT_THAT(column(view.principles(), "number"), ElementsAre("1", "2", "3", "4", "5", "6", "7", "8"));
    EXPECT_THAT(column(view.principles(), "title"), testing::Each(testing::Ne(QString())));
    EXPECT_THAT(column(view.principles(), "words"), testing::Each(testing::Ne(QString())));
}

TEST(Points, AreFourCardsWithTeasers)
{
    Stand stand;
    smart::PointsView view;
    stand.show(view);
    const auto &points = stand.kiosk.content().points;
    ASSERT_EQ(view.points()->rowCount(), 4);
    for (int row = 0; row < 4; ++row) {
        EXPECT_EQ(column(view.points(), "title").at(row).toStdString(), points[size_t(row)].title);
        EXPECT_EQ(column(view.points(), "words").at(row).toStdString(), points[size_t(row)].teaser);
    }
    EXPECT_EQ(view.point(), 0);
    EXPECT_EQ(view.tools()->rowCount(), 0);
}

TEST(Points, EachHasItsTools)
{
    Stand stand;
    smart::PointsView view;
    stand.show(view);
    for (const int number : {1, 2, 3, 4}) {
        view.setPoint(number);
        const config::Point &point = stand.kiosk.content().points[size_t(number) - 1];
        EXPECT_EQ(view.property("title").toString().toStdString(), point.title);
        EXPECT_EQ(view.property("words").toString().toStdString(), point.text);
        EXPECT_EQ(view.tools()->rowCount(), int(point.tools.size()));
        EXPECT_GT(view.tools()->rowCount(), 0);
    }
    stand.session.setLanguage("en");
    EXPECT_EQ(view.property("title").toString().toStdString(), stand.texts.at("en").points[3].title);
}

TEST(Points, OutsideTheFourIsNone)
{
    Stand stand;
    smart::PointsView view;
    view.setPoint(5);
    stand.show(view);
    EXPECT_EQ(view.property("title").toString(), "");
    view.setPoint(-1);
    EXPECT_EQ(view.property("title").toString(), "");
}

TEST(Help, ListsTheCentresNumbersInItsOrder)
{
    Stand stand;
    help::HelpView view;
    stand.show(view);
    EXPECT_THAT(column(view.numbers(), "name"), ElementsAre("Rusmiddelcentret", "Akuttelefonen", "Rådgivning for pårørende"));
    EXPECT_THAT(column(view.numbers(), "phone"), testing::Each(QString("00 00 00 00")));
    stand.session.setLanguage("en");
    EXPECT_THAT(column(view.numbers(), "hours"), testing::Contains(QString("day and night")));
}

TEST(Help, WithoutNumbersIsEmpty)
{
    const ScratchCentre centre("group = []\n");
    Stand stand(centre.path());
    help::HelpView view;
    stand.show(view);
    EXPECT_THAT(column(view.numbers(), "name"), IsEmpty());
}

}  // namespace ui
