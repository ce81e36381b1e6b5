// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/scratch.h"
#include "support/set_clock.h"
#include "support/visit.h"

#include <gmock/gmock.h>

namespace app {

using support::eventually;
using support::Visit;

namespace {

const std::string one_group = R"toml([[group]]
id = "man"
name = "Mandagsgruppen"
town = "By"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"
)toml";

/// Every button that a touch would reach now.
std::vector<QQuickItem *> buttons(Visit &visit)
{
    return support::visible_items(visit.root(),
                                  [](const QQuickItem *item) { return support::is_button(item) && item->isEnabled(); });
}

/// What the screen that is up stands in, seen or not.
const QQuickItem *place(Visit &visit)
{
    return visit.root()->findChild<QQuickItem *>("screen");
}

QString name_of(Visit &visit, const QString &button)
{
    return visit.find(button)->property("text").toString();
}

}  // namespace

TEST(Transition, TheNewScreenComesOutOfThePaperAndTheOldOneIsGoneAtOnce)
{
    Visit visit;
    visit.tap("wake");
    visit.program().theme().holdStill(false);
    visit.program().navigator().start("help");
    EXPECT_TRUE(support::visible_named(visit.root(), "meetings").empty());
    EXPECT_TRUE(support::visible_named(visit.root(), "filterOpen").empty());
    EXPECT_LT(place(visit)->opacity(), 1);
    EXPECT_TRUE(eventually([&] { return place(visit)->opacity() == 1; }));
    EXPECT_TRUE(visit.sees("title"));
    EXPECT_LT(visit.program().theme().motion(), 200);
}

TEST(Transition, IsNotThereWithoutMotion)
{
    Visit visit;
    visit.tap("wake");
    visit.program().theme().holdStill(false);
    visit.tap("stillMotion");
    visit.program().navigator().start("help");
    EXPECT_EQ(place(visit)->opacity(), 1);
}

TEST(Transition, ATouchOnTheNewScreenCountsWhileItArrives)
{
    Visit visit;
    visit.tap("wake");
    visit.program().theme().holdStill(false);
    visit.program().navigator().start("help");
    visit.tap("back");
    EXPECT_NE(visit.screen(), "help");
}

TEST(LargerText, SaysWhichOfFourSizesItIs)
{
    Visit visit;
    visit.tap("wake");
    EXPECT_EQ(name_of(visit, "larger"), "Større tekst");
    for (const QString now : {"Tekst 2\u00a0af\u00a04", "Tekst 3\u00a0af\u00a04", "Tekst 4\u00a0af\u00a04", "Større tekst"}) {
        visit.tap("larger");
        EXPECT_EQ(name_of(visit, "larger"), now);
    }
}

TEST(LowReach, EveryControlMovesToTheLowerHalfAndBack)
{
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)}) {
        Visit visit(support::sample_centre, size);
        visit.tap("wake");
        visit.tap("lowReach");
        for (const QString screen : {"meetings", "points", "help", "tools"}) {
            visit.program().navigator().start(screen);
            ASSERT_TRUE(visit.find("title"));
            EXPECT_LT(support::on_screen(visit.find("title")).bottom(), size.height() / 2.0);
            ASSERT_GE(buttons(visit).size(), 8u);
            for (const QQuickItem *button : buttons(visit)) {
                const QRectF seen = support::seen_part(button);
                EXPECT_TRUE(seen.isEmpty() || seen.top() >= size.height() / 2.0 - 1)
                    << button->objectName().toStdString() << " on " << screen.toStdString() << " at " << seen.top();
            }
        }
        visit.tap("lowReach");
        EXPECT_LT(support::on_screen(visit.find("title")).bottom(), size.height() / 4.0);
    }
}

TEST(LowReach, BackStandsBelowAndLeadsBack)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("lowReach");
    visit.tap("help");
    ASSERT_EQ(support::visible_named(visit.root(), "back").size(), 1u);
    EXPECT_TRUE(visit.tap("back"));
    EXPECT_EQ(visit.screen(), "meetings");
}

TEST(LowReach, TheQuestionAndTheSheetStandBelowToo)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("lowReach");
    visit.tap("language");
    ASSERT_TRUE(visit.find("closeSheet"));
    EXPECT_GE(support::on_screen(visit.find("closeSheet")).top(), 960);
    visit.tap("closeSheet");
    visit.program().session().askStillThere();
    ASSERT_TRUE(visit.find("stay"));
    EXPECT_GE(support::on_screen(visit.find("stay")).top(), 960);
}

TEST(LowReach, ALowPanelHasNoNeedOfIt)
{
    Visit visit(support::sample_centre, {1024, 600});
    visit.tap("wake");
    ASSERT_TRUE(visit.find("larger"));
    EXPECT_FALSE(visit.sees("lowReach"));
}

TEST(Wipe, BringsBackReachAndMotion)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("lowReach");
    visit.tap("stillMotion");
    visit.program().session().wipe();
    visit.tap("wake");
    EXPECT_FALSE(visit.program().session().lowReach());
    EXPECT_FALSE(visit.program().session().stillMotion());
    EXPECT_LT(support::on_screen(visit.find("title")).bottom(), 480);
}

TEST(RestPicture, WandersByAFewMillimetresAndCutsNothing)
{
    const support::ScratchCentre centre(one_group);
    support::SetClock clock("2026-11-21T13:42");
    Visit visit(centre.path(), clock.source());
    const double mm = visit.program().theme().mm();
    const QRectF glass(0, 0, 1080, 1920);
    double least = 0;
    double most = 0;
    for (const char *now : {"2026-11-21T13:42", "2026-11-21T13:51", "2026-11-21T14:00", "2026-11-21T14:09", "2026-11-21T14:18"}) {
        clock.set(now);
        visit.program().session().wipe();
        const QQuickItem *wandering = visit.find("wandering");
        ASSERT_TRUE(wandering);
        least = std::min(least, wandering->x());
        most = std::max(most, wandering->x());
        EXPECT_LE(std::abs(wandering->x()), 3 * mm + 1);
        EXPECT_LE(std::abs(wandering->y()), 3 * mm + 1);
        for (const QQuickItem *text : support::visible_items(visit.root(), support::is_text))
            EXPECT_TRUE(glass.contains(support::on_screen(text))) << text->property("text").toString().toStdString();
    }
    EXPECT_GT(most - least, 2 * mm);
}

TEST(RestPicture, IsDimmedAtNightAndLightAtOnceUnderAFinger)
{
    const support::ScratchCentre centre("group = []\n",
                                        "name = \"C\"\nschedule_url = \"https://moeder.example.org\"\n"
                                        "[screen]\nnight = \"22.00-06.00\"\nnight_brightness = 0.2\n");
    support::SetClock clock("2026-11-21T23:00");
    Visit visit(centre.path(), clock.source());
    const auto ground = [&] { return QColor(visit.program().window().grabWindow().pixel(3, 3)); };
    const QColor petrol = visit.program().theme().primary();
    EXPECT_LT(ground().lightnessF(), 0.7 * petrol.lightnessF());
    visit.finger().press({540, 900});
    EXPECT_TRUE(eventually([&] { return visit.find("wake")->property("down").toBool(); }));
    EXPECT_FALSE(visit.sees("night"));
    visit.finger().release();
    EXPECT_EQ(visit.screen(), "meetings");
    EXPECT_EQ(ground(), visit.program().theme().paper());
}

}  // namespace app
