// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/scratch.h"
#include "support/text.h"
#include "support/visit.h"

#include <gmock/gmock.h>

#include <QMouseEvent>
#include <QTimer>

namespace app {

using support::eventually;
using support::Visit;
using testing::HasSubstr;

namespace {

std::string words(Visit &visit)
{
    return visit.words().toStdString();
}

int letter_size(Visit &visit)
{
    return visit.find("title")->property("font").value<QFont>().pixelSize();
}

/// As the system tells of a mouse; `at` in milliseconds.
void move_mouse(Visit &visit, QPointF to, int at)
{
    QMouseEvent event(QEvent::MouseMove, to, to, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    event.setTimestamp(quint64(at));
    QCoreApplication::sendEvent(&visit.program().window(), &event);
}

}  // namespace

TEST(LargerText, GrowsThriceAndComesBackAtOnce)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("goAbout");
    const int normal = letter_size(visit);
    for (int size = normal, step = 1; step < context::Session::text_steps; ++step) {
        visit.tap("larger");
        EXPECT_GT(letter_size(visit), size);
        size = letter_size(visit);
    }
    visit.tap("larger");
    EXPECT_EQ(letter_size(visit), normal);
}

TEST(HighContrast, SwitchesAtOnce)
{
    Visit visit;
    visit.tap("wake");
    const auto ground = [&] { return QColor(visit.program().window().grabWindow().pixel(3, 3)); };
    const QColor day = ground();
    EXPECT_EQ(day, visit.program().theme().paper());
    visit.tap("contrast");
    EXPECT_EQ(ground(), QColor("#000000"));
    visit.tap("contrast");
    EXPECT_EQ(ground(), day);
}

TEST(Language, SwitchesEveryTextAtOnceAndKeepsTheScreen)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("takeAlong");
    EXPECT_THAT(words(visit), HasSubstr("Tilbage til møder"));
    visit.tap("language");
    ASSERT_TRUE(visit.tap("choice-en"));
    EXPECT_EQ(visit.screen(), "group");
    EXPECT_THAT(words(visit), HasSubstr("Back to meetings"));
    EXPECT_THAT(words(visit), HasSubstr("Monday 23 November")) << "the view-models' words";
    EXPECT_THAT(words(visit), HasSubstr("Larger text")) << "the bar's words";
    EXPECT_THAT(words(visit), HasSubstr("17:00")) << "the clock's way of writing";
    EXPECT_THAT(words(visit), testing::Not(HasSubstr("Tilbage")));
    visit.tap("goPoints");
    visit.tap("language");
    visit.tap("choice-da");
    EXPECT_THAT(words(visit), HasSubstr("De fire punkter"));
}

TEST(Language, IsNoQuestionWhereThereIsOne)
{
    const support::ScratchCentre centre("group = []\n",
                                        "name = \"C\"\nlanguages = [\"en\"]\nschedule_url = \"https://a.example.org\"\n");
    Visit visit(centre.path());
    visit.tap("wake");
    EXPECT_TRUE(visit.find("larger"));
    EXPECT_FALSE(visit.sees("language"));
    EXPECT_THAT(words(visit), HasSubstr("There are no meetings in the next four weeks"));
}

namespace {

class StillThere : public testing::Test {
protected:
    StillThere()
    {
        visit.tap("wake");
        visit.tap("filterOpen");
        visit.tap("larger");
        visit.tap("contrast");
        visit.tap("language");
        visit.tap("choice-en");
        visit.tap("goPoints");
    }

    void expect_everything_kept()
    {
        EXPECT_EQ(visit.screen(), "points");
        EXPECT_EQ(visit.program().session().textStep(), 1);
        EXPECT_TRUE(visit.program().session().highContrast());
        EXPECT_EQ(visit.program().session().language(), "en");
    }
    void expect_wiped()
    {
        EXPECT_EQ(visit.screen(), "rest");
        EXPECT_EQ(visit.program().session().textStep(), 0);
        EXPECT_FALSE(visit.program().session().highContrast());
        EXPECT_EQ(visit.program().session().language(), "da");
        EXPECT_FALSE(visit.sees("stillThere"));
        EXPECT_THAT(words(visit), HasSubstr("Du er anonym"));
        visit.tap("wake");
        EXPECT_THAT(words(visit), HasSubstr("Lukket gruppe")) << "the filter is gone too";
    }

    Visit visit;
};

}  // namespace

TEST_F(StillThere, AsksAndCounts)
{
    EXPECT_FALSE(visit.sees("stillThere"));
    visit.program().session().askStillThere();
    ASSERT_TRUE(visit.find("stillThere"));
    EXPECT_THAT(words(visit), HasSubstr("Are you still there?"));
    EXPECT_THAT(visit.find("secondsLeft")->property("text").toString().toStdString(), HasSubstr("in 15 seconds"));
    EXPECT_TRUE(eventually([&] { return visit.find("secondsLeft")->property("text").toString().contains("in 14 seconds"); }));
}

TEST_F(StillThere, StayingKeepsEverything)
{
    visit.program().session().askStillThere();
    EXPECT_TRUE(visit.tap("stay"));
    EXPECT_TRUE(eventually([&] { return !visit.sees("stillThere"); }));
    expect_everything_kept();
}

TEST_F(StillThere, ATouchBesideTheButtonsPressesNothing)
{
    visit.program().session().askStillThere();
    ASSERT_TRUE(visit.find("stillThere"));
    for (const QString name : {"goMeetings", "larger", "contrast", "help"}) {
        const auto buttons = support::visible_named(visit.root(), name);
        ASSERT_EQ(buttons.size(), 1u);
        visit.finger().tap(support::on_screen(buttons.front()).center());
    }
    EXPECT_TRUE(visit.sees("stillThere"));
    expect_everything_kept();
}

TEST_F(StillThere, FinishingWipesToRest)
{
    visit.program().session().askStillThere();
    EXPECT_TRUE(visit.tap("finish"));
    EXPECT_TRUE(eventually([&] { return visit.screen() == "rest"; }));
    expect_wiped();
}

TEST_F(StillThere, TheKeyboardCanStay)
{
    visit.program().session().askStillThere();
    ASSERT_TRUE(visit.find("stay"));
    visit.key(Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return !visit.sees("stillThere"); })) << "the focus is on " << visit.focused().toStdString();
    expect_everything_kept();
}

TEST(Mouse, CountsAsSomebodyOnlyWhereAHandMovesIt)
{
    Visit visit;
    context::Session &session = visit.program().session();
    session.enter(context::Session::Staff);
    const int whole = session.secondsToLock();
    ASSERT_TRUE(eventually([&] { return session.secondsToLock() < whole; }));
    int at = 60'000;
    // A pixel to and fro each ten seconds, a pixel a second in one direction, a hand's width of creeping in a minute.
    for (int time = 0; time < 60; ++time)
        move_mouse(visit, {500.0 + time % 2, 900}, at += 10'000);
    for (int time = 0; time < 300; ++time)
        move_mouse(visit, {500.0 + time, 900}, at += 1000);
    for (int time = 0; time < 600; ++time)
        move_mouse(visit, {800.0 - 0.5 * time, 900}, at += 100);
    EXPECT_LT(session.secondsToLock(), whole);
    // Thirty pixels in a tenth of a second.
    for (int time = 0; time < 10; ++time)
        move_mouse(visit, {500, 900.0 + 3 * time}, at += 10);
    EXPECT_EQ(session.secondsToLock(), whole);
}

TEST(Mouse, ItsButtonAndWheelCountWithoutMotion)
{
    Visit visit;
    context::Session &session = visit.program().session();
    session.enter(context::Session::Staff);
    const int whole = session.secondsToLock();
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(1, 1), QPointF(1, 1), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QWheelEvent wheel({1, 1}, {1, 1}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    for (QEvent *event : std::initializer_list<QEvent *>{&press, &wheel}) {
        ASSERT_TRUE(eventually([&] { return session.secondsToLock() < whole; }));
        QCoreApplication::sendEvent(&visit.program().window(), event);
        EXPECT_EQ(session.secondsToLock(), whole) << event->type();
    }
}

TEST(IdleTime, OfTheCentreLeadsToTheQuestionAndToRest)
{
    // The least that a centre may set: the one test that waits for it, through the real clockwork.
    const support::ScratchCentre centre("group = []\n",
                                        "name = \"C\"\nlanguages = [\"da\", \"en\"]\nschedule_url = \"https://a.example.org\"\n"
                                        "[screen]\nidle_seconds = 10\ncountdown_seconds = 5\n");
    Visit visit(centre.path());
    visit.tap("wake");
    visit.tap("goTools");
    visit.tap("language");
    visit.tap("choice-en");
    // Meanwhile a mouse lies there that trembles with the floor.
    QTimer trembling;
    int at = 0;
    QObject::connect(&trembling, &QTimer::timeout, [&] {
        ++at;
        move_mouse(visit, {500.0 + at % 2, 900}, 400 * at);
    });
    trembling.start(400);
    EXPECT_TRUE(eventually([&] { return visit.sees("stillThere"); }, std::chrono::seconds(13)));
    EXPECT_EQ(visit.screen(), "tools");
    EXPECT_TRUE(eventually([&] { return visit.screen() == "rest"; }, std::chrono::seconds(8)));
    EXPECT_EQ(visit.program().session().language(), "da");
    EXPECT_FALSE(visit.sees("stillThere"));
}

}  // namespace app
