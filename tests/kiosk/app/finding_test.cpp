// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding a meeting, touched as by a finger.

#include "support/eventually.h"
#include "support/frames.h"
#include "support/scratch.h"
#include "support/set_clock.h"
#include "support/text.h"
#include "support/visit.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

namespace app {

using support::eventually;
using support::ScratchCentre;
using support::SetClock;
using support::Visit;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::string two_kinds = R"toml([[group]]
id = "kvinder"
name = "Kvindegruppen"
town = "By"
open = false
condition = "Kun for kvinder"
for_whom = "Kvinder"

[[group.rhythm]]
days = ["tuesday", "friday"]
time = "17.00-18.30"

[[group]]
id = "alle"
name = "Gruppen"
town = "By"

[[group.rhythm]]
days = ["tuesday"]
time = "10.00-11.00"
)toml";

/// Groups that meet every quarter of an hour on Mondays, so that the list is long and each minute changes it.
std::string many(int count)
{
    std::string groups;
    for (int number = 0; number < count; ++number) {
        const std::string id = std::to_string(number);
        const std::string hour = std::to_string(10 + number % 10);
        groups += "[[group]]\nid = \"g" + id + "\"\nname = \"Gruppe " + id +
                  "\"\ntown = \"By\"\n\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"" + hour +
                  (number % 2 ? ".30-" : ".00-") + hour + (number % 2 ? ".59" : ".45") + "\"\n\n";
    }
    return groups;
}

std::string words(Visit &visit)
{
    return visit.words().toStdString();
}

/// The first meeting in full sight and where it stands.
std::pair<QString, double> top_of(Visit &visit)
{
    for (const QQuickItem *item : support::visible_named(visit.root(), "meeting"))
        if (support::seen_part(item) == support::on_screen(item))
            return {item->property("text").toString(), support::on_screen(item).top()};
    return {};
}

void drag(Visit &visit, double from, double to)
{
    visit.finger().press({540, from});
    visit.finger().slide({540, to});
    visit.finger().release();
}

}  // namespace

TEST(Finder, TuesdaysWomenAreFiveTouchesFromRestToPaper)
{
    const ScratchCentre centre(two_kinds);
    Visit visit(centre.path());
    EXPECT_TRUE(visit.tap("wake"));
    EXPECT_TRUE(visit.tap("goFinder"));
    ASSERT_EQ(visit.screen(), "finder");
    EXPECT_TRUE(visit.tap("weekday-2"));
    EXPECT_TRUE(visit.tap("forWhom-Kvinder"));
    // After four touches the dates are there,
    EXPECT_TRUE(eventually([&] { return !visit.words().contains("Gruppen ·"); }));
    for (const char *date : {"24. november", "1. december", "8. december", "15. december", "22. december"})
        EXPECT_THAT(words(visit), HasSubstr(std::string("Tirsdag ") + date)) << date;
    EXPECT_THAT(words(visit), Not(HasSubstr("Fredag 27. november")));
    QQuickItem *print = visit.find("print");
    ASSERT_TRUE(print);
    EXPECT_EQ(support::seen_part(print), support::on_screen(print)) << "the whole button is in sight without scrolling";
    // and the fifth leads to paper.
    EXPECT_TRUE(visit.tap("print"));
    EXPECT_EQ(visit.screen(), "paper");
    EXPECT_TRUE(visit.find("page"));
    EXPECT_TRUE(visit.tap("back"));
    ASSERT_EQ(visit.screen(), "finder");
    EXPECT_TRUE(visit.find("weekday-2")->property("picked").toBool()) << "as it was left";
    EXPECT_TRUE(visit.find("forWhom-Kvinder")->property("picked").toBool());
}

TEST(Finder, ShowsAllFiveDatesUnderTheQuestionsWithoutScrolling)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("goFinder");
    ASSERT_TRUE(visit.find("found", 4));
    for (std::size_t date = 0; date < 5; ++date) {
        const QQuickItem *card = visit.find("found", date);
        EXPECT_EQ(support::seen_part(card), support::on_screen(card)) << date;
    }
}

TEST(Finder, IsOpenedWithWhatIsPickedInTheList)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterOpen");
    ASSERT_TRUE(visit.find("clearFilters"));
    visit.program().window().grabWindow();  // the frame that lies between any two touches puts the chips in their places
    ASSERT_TRUE(visit.tap("goFinder"));
    ASSERT_EQ(visit.screen(), "finder");
    EXPECT_TRUE(visit.find("filterOpen")->property("picked").toBool());
    visit.tap("weekday-2");
    EXPECT_TRUE(visit.tap("clearFilters"));
    EXPECT_TRUE(eventually([&] { return !visit.sees("clearFilters"); }));
    EXPECT_TRUE(visit.find("weekday-0")->property("picked").toBool());
    EXPECT_FALSE(visit.find("filterOpen")->property("picked").toBool());
}

TEST(Finder, ADateLeadsToItsGroupAndBack)
{
    const ScratchCentre centre(two_kinds);
    Visit visit(centre.path());
    visit.tap("wake");
    visit.tap("goFinder");
    visit.tap("weekday-5");
    ASSERT_TRUE(visit.find("found"));
    ASSERT_TRUE(visit.tap("found"));
    EXPECT_EQ(visit.screen(), "group");
    EXPECT_THAT(words(visit), HasSubstr("Kvindegruppen"));
    visit.tap("back");
    ASSERT_EQ(visit.screen(), "finder");
    EXPECT_TRUE(visit.find("weekday-5")->property("picked").toBool());
}

TEST(Finder, NothingThatFitsSaysWhatToDrop)
{
    const ScratchCentre centre(two_kinds +
                               "\n[[group]]\nid = \"man\"\nname = \"Mandag\"\ntown = \"By\"\n\n[[group.rhythm]]\n"
                               "days = [\"monday\"]\ntime = \"17.00-18.00\"\n");
    Visit visit(centre.path());
    visit.tap("wake");
    visit.tap("goFinder");
    visit.tap("weekday-1");
    visit.tap("forWhom-Kvinder");
    ASSERT_TRUE(visit.find("empty"));
    EXPECT_FALSE(visit.sees("print"));
    EXPECT_THAT(words(visit), HasSubstr("Uden ”Mandag”"));
    EXPECT_TRUE(visit.tap("drop-0"));
    EXPECT_TRUE(eventually([&] { return visit.sees("print") && !visit.sees("empty"); }));
    EXPECT_THAT(words(visit), HasSubstr("Kvindegruppen"));
}

TEST(Finder, UnderAnUncertainClockListsGroupsAndPrintsNothing)
{
    const ScratchCentre centre(two_kinds);
    SetClock clock("1970-01-01T00:00:10Z");
    Visit visit(centre.path(), clock.source());
    EXPECT_EQ(support::take_warnings().size(), 1);
    visit.tap("wake");
    ASSERT_TRUE(visit.tap("goFinder"));
    ASSERT_TRUE(visit.find("found"));
    EXPECT_THAT(words(visit), HasSubstr("Uret er usikkert"));
    EXPECT_THAT(words(visit), HasSubstr("Hver tirsdag"));
    EXPECT_FALSE(visit.sees("print"));
    EXPECT_FALSE(visit.sees("weekday-2"));
    clock.set("2026-11-21T13:42");
    EXPECT_TRUE(eventually([&] { return visit.sees("print") && visit.sees("weekday-2"); }));
}

TEST(Wipe, ForgetsWhatWasPicked)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterOpen");
    visit.tap("goFinder");
    visit.tap("weekday-2");
    visit.program().session().wipe();
    ASSERT_EQ(visit.screen(), "rest");
    visit.tap("wake");
    EXPECT_FALSE(visit.find("filterOpen")->property("picked").toBool());
    EXPECT_FALSE(visit.sees("clearFilters"));
    visit.tap("goFinder");
    EXPECT_TRUE(visit.find("weekday-0")->property("picked").toBool());
    EXPECT_FALSE(visit.find("weekday-2")->property("picked").toBool());
}

TEST(Filter, SeveralDaysArePickedInOneSheet)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterWeekday");
    EXPECT_TRUE(visit.tap("choice-2"));
    EXPECT_TRUE(visit.tap("choice-4")) << "the sheet stays";
    EXPECT_TRUE(visit.tap("closeSheet"));
    EXPECT_TRUE(eventually([&] { return !visit.sees("closeSheet"); }));
    EXPECT_EQ(visit.find("filterWeekday")->property("text"), "Tirsdag og torsdag");
    EXPECT_THAT(words(visit), Not(HasSubstr("Mandag 23. november")));
    EXPECT_TRUE(visit.tap("clearFilters")) << "one touch lets go of all";
    EXPECT_TRUE(eventually([&] { return visit.words().contains("Mandag 23. november"); }));
    EXPECT_FALSE(visit.sees("clearFilters"));
}

TEST(Filter, TheEmptyStateDropsWhatIsInTheWay)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterTown");
    visit.tap("choice-Gladsaxe");
    visit.tap("filterOnline");
    ASSERT_TRUE(visit.find("drop-0"));
    EXPECT_THAT(words(visit), HasSubstr("Uden ”Gladsaxe”:"));
    EXPECT_THAT(words(visit), HasSubstr("Uden ”Online”:"));
    EXPECT_TRUE(visit.tap("drop-0"));
    EXPECT_TRUE(eventually([&] { return !visit.sees("empty"); }));
    EXPECT_TRUE(visit.find("filterOnline")->property("picked").toBool());
    EXPECT_EQ(visit.find("filterTown")->property("text"), "Alle steder");
}

TEST(List, ShowsFourMoreWeeksAtItsEnd)
{
    const ScratchCentre centre(two_kinds);
    Visit visit(centre.path());
    visit.tap("wake");
    QQuickItem *list = visit.find("list");
    ASSERT_TRUE(list);
    for (int touches = 0; touches < 20 && !visit.find("more")->property("atEnd").toBool(); ++touches) {
        const double before = list->property("contentY").toDouble();
        visit.tap("more");
        ASSERT_TRUE(eventually([&] { return list->property("contentY").toDouble() > before; }));
    }
    const int before = list->property("count").toInt();
    ASSERT_TRUE(visit.tap("showMore"));
    EXPECT_TRUE(eventually([&] { return list->property("count").toInt() > before; }));
    EXPECT_TRUE(eventually([&] { return !visit.find("more")->property("atEnd").toBool(); })) << "what came is below";
}

TEST(List, KeepsItsPlaceUnderAFingerWhenTheMinuteChangesIt)
{
    const ScratchCentre centre(many(40));
    SetClock clock("2026-11-23T12:30");
    Visit visit(centre.path(), clock.source());
    visit.tap("wake");
    ASSERT_TRUE(visit.find("list"));
    drag(visit, 1400, 400);
    ASSERT_TRUE(eventually([&] { return !visit.find("list")->property("moving").toBool(); }));
    // The finger is down and has moved the list when the minute changes: three meetings are over, others soon begin.
    visit.finger().press({540, 1300});
    visit.finger().slide({540, 1100});
    ASSERT_TRUE(support::next_frame(visit.program().window()));
    ASSERT_TRUE(support::next_frame(visit.program().window()));
    const auto [name, at] = top_of(visit);
    ASSERT_NE(name, "");
    clock.set("2026-11-23T12:46");
    ASSERT_TRUE(eventually([&] { return visit.words().contains("12.46"); }));
    support::settle();
    const auto [name_after, at_after] = top_of(visit);
    EXPECT_EQ(name_after, name);
    EXPECT_NEAR(at_after, at, 1.0);
    visit.finger().slide({540, 1050});
    visit.finger().release();
    EXPECT_TRUE(visit.find("list")->property("contentY").toDouble() > 0);
}

TEST(List, IsWhereItWasLeftAfterManyPages)
{
    const ScratchCentre centre(many(60));
    Visit visit(centre.path());
    visit.tap("wake");
    ASSERT_TRUE(visit.find("list"));
    for (int times = 0; times < 5; ++times) {
        drag(visit, 1450, 250);
        ASSERT_TRUE(eventually([&] { return !visit.find("list")->property("moving").toBool(); }));
    }
    const auto [name, at] = top_of(visit);
    ASSERT_NE(name, "");
    ASSERT_TRUE(visit.tap("meeting", 1));
    ASSERT_EQ(visit.screen(), "group");
    ASSERT_TRUE(visit.tap("back"));
    ASSERT_TRUE(visit.find("meeting"));
    const auto &expected = name;
    EXPECT_TRUE(eventually([&] { return top_of(visit).first == expected; })) << top_of(visit).first.toStdString();
    EXPECT_NEAR(top_of(visit).second, at, 2);
}

TEST(Marks, AreWordsWithASignInTheListAndOnTheCard)
{
    const ScratchCentre centre(two_kinds);
    SetClock clock("2026-11-24T09:35");
    Visit visit(centre.path(), clock.source());
    visit.tap("wake");
    ASSERT_TRUE(visit.find("soon", 1)) << "on the card and in the list";
    EXPECT_THAT(words(visit), HasSubstr("Om 25 minutter"));
    clock.set("2026-11-24T10:05");
    EXPECT_TRUE(eventually([&] { return visit.words().contains("I gang nu, begyndte kl.\u00A010.00"); })) << words(visit);
    visit.tap("meeting");
    ASSERT_EQ(visit.screen(), "group");
    EXPECT_TRUE(visit.find("soon"));
    EXPECT_THAT(words(visit), HasSubstr("De næste fem møder"));
}

}  // namespace app
