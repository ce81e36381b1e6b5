// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/text.h"
#include "support/visit.h"

#include <gtest/gtest.h>

#include <set>

namespace app {

using support::eventually;
using support::Visit;

namespace {

/// Every button in sight that Tab comes to, by its words.
std::set<QString> reached_by_tab(Visit &visit)
{
    std::set<QString> reached;
    const QQuickItem *first = nullptr;
    for (int presses = 0; presses < 200; ++presses) {
        visit.key(Qt::Key_Tab);
        const QQuickItem *item = visit.program().window().activeFocusItem();
        if (!item || item == first)
            break;
        if (!first && support::is_button(item))
            first = item;
        if (support::is_button(item))
            reached.insert(item->objectName());
    }
    return reached;
}

bool tab_to(Visit &visit, const QString &name)
{
    for (int presses = 0; presses < 200; ++presses) {
        if (visit.focused() == name)
            return true;
        visit.key(Qt::Key_Tab);
    }
    return false;
}

}  // namespace

TEST(Keyboard, WakesTheScreen)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        Visit visit;
        ASSERT_TRUE(tab_to(visit, "wake"));
        visit.key(key);
        EXPECT_TRUE(eventually([&] { return visit.screen() == "meetings"; }));
    }
}

TEST(Keyboard, ReachesEveryButtonOfTheMeetings)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(visit.find("takeAlong"));
    const std::set<QString> reached = reached_by_tab(visit);
    for (const QString name :
         {"takeAlong", "filterTown", "filterWeekday", "filterForWhom", "filterOpen", "filterOnline", "meeting", "more",
          "goMeetings", "goAbout", "goPoints", "goTools", "larger", "contrast", "language", "help"})
        EXPECT_TRUE(reached.contains(name)) << name.toStdString();
}

TEST(Keyboard, OperatesThem)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(tab_to(visit, "larger"));
    visit.key(Qt::Key_Return);
    EXPECT_EQ(visit.program().session().textStep(), 1);
    visit.key(Qt::Key_Space);
    EXPECT_EQ(visit.program().session().textStep(), 2);
    ASSERT_TRUE(tab_to(visit, "goPoints"));
    visit.key(Qt::Key_Enter);
    EXPECT_TRUE(eventually([&] { return visit.screen() == "points"; }));
}

TEST(Keyboard, PicksFromASheetAndEscapeClosesIt)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(tab_to(visit, "filterWeekday"));
    visit.key(Qt::Key_Return);
    ASSERT_TRUE(visit.find("closeSheet"));
    visit.key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return !visit.sees("closeSheet"); }));
    ASSERT_TRUE(tab_to(visit, "filterWeekday"));
    visit.key(Qt::Key_Return);
    ASSERT_TRUE(tab_to(visit, "choice-1"));
    visit.key(Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return visit.find("filterWeekday")->property("text").toString() == "Mandag"; }));
}

TEST(Keyboard, EscapeGoesBackStepByStep)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("takeAlong");
    ASSERT_EQ(visit.screen(), "group");
    visit.key(Qt::Key_Escape);
    EXPECT_EQ(visit.screen(), "meetings");
    visit.key(Qt::Key_Escape);
    EXPECT_EQ(visit.screen(), "rest");
    visit.key(Qt::Key_Escape);
    EXPECT_EQ(visit.screen(), "rest");
}

TEST(Keyboard, BeginsAtTheTopOfANewScreen)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(tab_to(visit, "takeAlong"));
    visit.key(Qt::Key_Return);
    ASSERT_TRUE(visit.find("back"));
    visit.key(Qt::Key_Tab);
    EXPECT_EQ(visit.focused(), "back");
}

TEST(Keyboard, ArrowsGoToTheNextAndTheOneBefore)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(tab_to(visit, "meeting"));
    const QQuickItem *first = visit.program().window().activeFocusItem();
    visit.key(Qt::Key_Down);
    EXPECT_EQ(visit.focused(), "meeting");
    EXPECT_NE(visit.program().window().activeFocusItem(), first);
    visit.key(Qt::Key_Up);
    EXPECT_EQ(visit.program().window().activeFocusItem(), first);
}

TEST(Keyboard, EscapeAtTheQuestionIsAnAnswer)
{
    Visit visit;
    visit.tap("wake");
    visit.program().session().askStillThere();
    ASSERT_TRUE(visit.find("stay"));
    visit.key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return !visit.sees("stillThere"); }));
    EXPECT_EQ(visit.screen(), "meetings");
}

namespace {

struct Opened {
    const char *name;
    const char *screen;
    const char *by;      ///< the button that opens it
    const char *inside;  ///< one that it holds
};

void PrintTo(const Opened &opened, std::ostream *out)
{
    *out << opened.name;
}

class KeyboardInADialog : public testing::TestWithParam<Opened> {};

}  // namespace

TEST_P(KeyboardInADialog, StaysThereAndComesBackToWhereItWas)
{
    Visit visit;
    visit.program().navigator().open(GetParam().screen, {});
    ASSERT_TRUE(visit.find(GetParam().by));
    ASSERT_TRUE(tab_to(visit, GetParam().by));
    for (const bool with_escape : {true, false}) {
        visit.key(Qt::Key_Return);
        ASSERT_TRUE(visit.find(GetParam().inside));
        const std::set<QString> reached = reached_by_tab(visit);
        EXPECT_TRUE(reached.contains(GetParam().inside));
        EXPECT_FALSE(reached.contains(GetParam().by));
        EXPECT_FALSE(reached.contains("help"));
        ASSERT_TRUE(with_escape || tab_to(visit, "closeSheet"));
        visit.key(with_escape ? Qt::Key_Escape : Qt::Key_Return);
        EXPECT_TRUE(eventually([&] { return !visit.sees(GetParam().inside); }));
        EXPECT_EQ(visit.focused(), GetParam().by);
        EXPECT_TRUE(visit.find(GetParam().by)->property("visualFocus").toBool());
    }
}

INSTANTIATE_TEST_SUITE_P(Dialogs, KeyboardInADialog,
                         testing::Values(Opened{"Choices", "meetings", "filterWeekday", "choice-1"},
                                         Opened{"Languages", "meetings", "language", "choice-en"},
                                         Opened{"CodeOfThePrinciples", "principles", "takeCode", "closeSheet"}),
                         [](const auto &instance) { return instance.param.name; });

TEST(Keyboard, ComesBackFromTheQuestionToWhereItWas)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(tab_to(visit, "contrast"));
    visit.program().session().askStillThere();
    ASSERT_TRUE(visit.find("stay"));
    EXPECT_EQ(visit.focused(), "stay");
    EXPECT_EQ(reached_by_tab(visit), (std::set<QString>{"stay", "finish"}));
    visit.key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return !visit.sees("stillThere"); }));
    EXPECT_EQ(visit.focused(), "contrast");
}

TEST(Keyboard, EscapeClosesADialogThatHasLostIt)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterWeekday");
    ASSERT_TRUE(visit.find("closeSheet"));
    visit.program().window().contentItem()->forceActiveFocus();
    visit.key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return !visit.sees("closeSheet"); }));
    EXPECT_EQ(visit.screen(), "meetings");
}

TEST(Keyboard, ShowsWhereItIs)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(tab_to(visit, "contrast"));
    EXPECT_TRUE(visit.find("contrast")->property("visualFocus").toBool());
}

}  // namespace app
