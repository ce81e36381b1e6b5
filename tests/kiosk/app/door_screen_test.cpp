// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The staff door: a finger held in the corner, the pad, and what is left when staff go.

#include "accessible_tree.h"
#include "config/access/tries.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <set>

#include <QElapsedTimer>
#include <QGuiApplication>

namespace app {

using namespace std::chrono_literals;
using support::eventually;
using support::Visit;
using testing::HasSubstr;

namespace {

constexpr const char *staff_pin = "508237";
constexpr const char *wrong_pin = "508238";
constexpr auto short_hold = 100ms;

/// The corner by the clock, and places around it, in a portrait picture.
constexpr QPointF corner(1040, 40);
constexpr QPointF beside(700, 40);
constexpr QPointF below(1040, 300);
constexpr QPointF other_corner(40, 40);

/// A centre with a PIN, and the program in it; time for the waits is the test's.
class StaffDoor : public testing::Test {
protected:
    StaffDoor()
    {
        centre.write("groups.toml", support::content_of(support::sample_centre / "groups.toml"));
        centre.write("centre.toml", support::content_of(support::sample_centre / "centre.toml"));
        const config::Pins pins{config::hash_pin(staff_pin, config::least_pin_cost).value(), {}};
        EXPECT_TRUE(config::write_pins(centre.path(), pins));
        visit = begin();
    }

    std::unique_ptr<Visit> begin(QSize size = {1080, 1920})
    {
        return std::make_unique<Visit>(Options{.centre = centre.path(),
                                               .now = support::moment(support::saturday),
                                               .uptime = [this] { return uptime; },
                                               .pin_cost = config::least_pin_cost,
                                               .hold = short_hold},
                                       size);
    }

    /// Holds a finger there until the door comes; false, with the finger up again, where none comes.
    bool hold(QPointF at = corner)
    {
        visit->finger().press(at);
        const bool came = eventually([&] { return visit->screen() == "door"; }, 4 * short_hold);
        visit->finger().release();
        return came;
    }

    void press(const char *digits)
    {
        for (const char *digit = digits; *digit; ++digit)
            EXPECT_TRUE(visit->tap(QStringLiteral("key-") + QLatin1Char(*digit)));
    }

    void give(const char *pin)
    {
        press(pin);
        EXPECT_TRUE(visit->tap("key-try"));
        EXPECT_TRUE(eventually([&] { return !visit->words().contains("Et øjeblik"); }));
    }

    std::string words() { return visit->words().toStdString(); }

    support::Scratch centre;
    staff::Lock::Uptime uptime = 1000s;
    std::unique_ptr<Visit> visit;
};

}  // namespace

TEST_F(StaffDoor, IsOpenedByAFingerHeldInTheCornerOfAnyScreen)
{
    for (const char *screen : {"rest", "meetings", "about", "help"}) {
        visit->program().session().wipe();
        if (screen != context::Navigator::rest())
            visit->program().navigator().start(screen);
        EXPECT_TRUE(hold()) << screen;
        EXPECT_EQ(visit->screen(), "door") << screen << ": lifting the finger presses nothing";
        EXPECT_EQ(visit->find("pinDots")->property("typed").toInt(), 0) << screen;
        visit->tap("staffEnd");
        EXPECT_EQ(visit->screen(), screen) << "and Cancel leads back";
    }
}

TEST_F(StaffDoor, TakesTwoSeconds)
{
    Visit patient(Options{.centre = centre.path(), .now = support::moment(support::saturday)});
    QElapsedTimer time;
    time.start();
    patient.finger().press(corner);
    EXPECT_TRUE(eventually([&] { return patient.screen() == "door"; }));
    EXPECT_GE(time.elapsed(), 1900) << "Qt's timers may be a twentieth early";
    patient.finger().release();
}

TEST_F(StaffDoor, IsNotOpenedByATouchThatOnlyBrushes)
{
    visit->finger().tap(corner);
    EXPECT_EQ(visit->screen(), "meetings") << "the touch woke the screen as any other";
    EXPECT_FALSE(eventually([&] { return visit->screen() == "door"; }, 2 * short_hold));
}

TEST_F(StaffDoor, IsNotOpenedByAFingerThatSlides)
{
    visit->tap("wake");
    visit->finger().press(corner);
    visit->finger().slide(below);
    visit->finger().slide(corner);
    EXPECT_FALSE(eventually([&] { return visit->screen() == "door"; }, 2 * short_hold));
    visit->finger().release();
}

TEST_F(StaffDoor, IsNotOpenedElsewhere)
{
    visit->tap("wake");
    for (const QPointF at : {beside, below, other_corner})
        EXPECT_FALSE(hold(at)) << at.x() << ',' << at.y();
}

TEST_F(StaffDoor, IsInTheOtherCornerWhereLinesAreReadFromTheRight)
{
    visit->tap("wake");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_FALSE(hold(corner));
    EXPECT_TRUE(hold(other_corner));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(StaffDoor, WaitsUntilAQuestionIsAnswered)
{
    visit->tap("wake");
    visit->program().session().askStillThere();
    EXPECT_TRUE(visit->find("stillThere"));
    EXPECT_FALSE(hold());
    visit->tap("stay");
    EXPECT_TRUE(hold());
}

TEST_F(StaffDoor, LetsStaffInWithTheRightPin)
{
    visit->tap("wake");
    ASSERT_TRUE(hold());
    press(staff_pin);
    EXPECT_EQ(visit->find("pinDots")->property("typed").toInt(), 6);
    visit->tap("key-try");
    EXPECT_TRUE(eventually([&] { return visit->screen() == "builder"; }));
    EXPECT_EQ(visit->program().session().role(), context::Session::Staff);
    EXPECT_EQ(visit->program().session().secondsToLock(), 120);
    for (const char *way : {"goMeetings", "goTools", "larger", "help"})
        EXPECT_FALSE(visit->sees(way)) << way;
    EXPECT_FALSE(hold()) << "behind the door there is none";
}

TEST_F(StaffDoor, WaitsAfterFiveWrongOnesAndSaysHowLong)
{
    ASSERT_TRUE(hold());
    for (int i = 0; i < 4; ++i) {
        give(wrong_pin);
        EXPECT_THAT(words(), HasSubstr("Den pinkode passer ikke. Prøv igen."));
    }
    give(wrong_pin);
    EXPECT_TRUE(eventually([&] { return visit->sees("doorClosed"); }));
    EXPECT_THAT(words(), HasSubstr("Du kan prøve igen om 15 sek."));
    EXPECT_FALSE(visit->sees("key-5"));
    visit->tap("staffEnd");
    ASSERT_TRUE(hold());
    EXPECT_TRUE(visit->sees("doorClosed")) << "coming back is no way around it";
    uptime += 15s;
    EXPECT_TRUE(eventually([&] { return visit->sees("key-5"); }));
    give(staff_pin);
    EXPECT_TRUE(eventually([&] { return visit->screen() == "builder"; }));
    EXPECT_EQ(config::read_tries(centre.path()).value(), 0);
}

TEST_F(StaffDoor, StillWaitsAfterARestart)
{
    ASSERT_TRUE(hold());
    for (int i = 0; i < 5; ++i)
        give(wrong_pin);
    visit.reset();
    visit = begin();
    ASSERT_TRUE(hold());
    EXPECT_TRUE(visit->sees("doorClosed"));
    EXPECT_THAT(words(), HasSubstr("15 sek."));
}

TEST_F(StaffDoor, IsNoScreenForAClient)
{
    visit->tap("wake");
    for (int i = 0; i < 2; ++i) {
        visit->program().navigator().start("builder");
        EXPECT_EQ(visit->screen(), "meetings");
        visit->program().navigator().open("builder");
        EXPECT_EQ(visit->screen(), "meetings");
        visit->program().session().enter(context::Session::Staff);
        visit->program().navigator().start("builder");
        EXPECT_EQ(visit->screen(), "builder");
        visit->program().session().wipe();
        EXPECT_EQ(visit->screen(), "rest");
        visit->tap("wake");
    }
}

TEST_F(StaffDoor, LetsOnlyAnAdministratorChangePins)
{
    visit->program().session().enter(context::Session::Staff);
    visit->program().navigator().start("builder");
    EXPECT_FALSE(visit->sees("toPins"));
    visit->program().navigator().open("pins");
    EXPECT_EQ(visit->screen(), "builder");
    visit->program().session().enter(context::Session::Admin);
    ASSERT_TRUE(visit->tap("toPins"));
    EXPECT_EQ(visit->screen(), "pins");
    ASSERT_TRUE(visit->tap("pin-staff"));
    EXPECT_TRUE(visit->sees("pinPad"));
    EXPECT_TRUE(visit->tap("staffEnd")) << "Cancel";
    EXPECT_FALSE(visit->sees("pinPad"));
    EXPECT_TRUE(visit->tap("toBuilder"));
    EXPECT_EQ(visit->screen(), "builder");
}

TEST_F(StaffDoor, GoingBackFromTheStaffsScreensLocksThem)
{
    ASSERT_TRUE(hold());
    give(staff_pin);
    ASSERT_TRUE(eventually([&] { return visit->screen() == "builder"; }));
    visit->key(Qt::Key_Escape);
    EXPECT_EQ(visit->screen(), "rest");
    EXPECT_EQ(visit->program().session().role(), context::Session::Client);
}

TEST_F(StaffDoor, TheWipeTakesTheDigitsAndWhatIsBeingLookedAt)
{
    visit->tap("wake");
    ASSERT_TRUE(hold());
    press("508");
    visit->program().session().wipe();
    EXPECT_EQ(visit->screen(), "rest");
    ASSERT_TRUE(hold());
    EXPECT_EQ(visit->find("pinDots")->property("typed").toInt(), 0);
    press(staff_pin);
    visit->finger().tap(support::on_screen(visit->find("key-try")).center());
    visit->program().session().wipe();
    EXPECT_FALSE(eventually([&] { return visit->screen() != "rest"; }, 300ms)) << "an answer that comes late opens nothing";
    EXPECT_EQ(visit->program().session().role(), context::Session::Client);
}

TEST_F(StaffDoor, TellsAScreenReaderTheKeysAndNotWhichWereTyped)
{
    ASSERT_TRUE(hold());
    const auto told = [&] {
        QStringList words;
        for (const Node &node : accessible_nodes(*visit))
            words << node.name << node.description;
        return words.join('\n');
    };
    const QString before = told();
    EXPECT_TRUE(before.contains("\n5\n"));
    EXPECT_TRUE(before.contains("0 cifre tastet"));
    press("555");
    EXPECT_EQ(told(), QString(before).replace("0 cifre tastet", "3 cifre tastet"));
}

TEST_F(StaffDoor, IsNeverReadAloud)
{
    visit->tap("wake");
    visit->tap("readAloud");
    ASSERT_TRUE(visit->program().speech().on());
    ASSERT_TRUE(hold());
    EXPECT_FALSE(visit->program().speech().on());
    const auto said = visit->voice().said.size();
    press("508");
    visit->key(Qt::Key_Tab);
    visit->key(Qt::Key_Tab);
    EXPECT_FALSE(eventually([&] { return visit->voice().said.size() > said; }, 100ms));
    EXPECT_FALSE(visit->sees("readAloud"));
}

TEST_F(StaffDoor, IsReachedAndPassedByTheKeyboard)
{
    visit->key(Qt::Key_P);
    visit->key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(visit->screen(), "rest");
    visit->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(visit->screen(), "door");
    visit->key(Qt::Key_Escape);
    EXPECT_EQ(visit->screen(), "rest");
    visit->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    for (const char *digit = staff_pin; *digit; ++digit)
        visit->key(Qt::Key(Qt::Key_0 + (*digit - '0')));
    EXPECT_EQ(visit->find("pinDots")->property("typed").toInt(), 6);
    visit->key(Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return visit->screen() == "builder"; }));
}

TEST_F(StaffDoor, LeavesNothingOfTheStaffBehind)
{
    visit->tap("wake");
    ASSERT_TRUE(hold());
    visit->program().session().enlargeText();
    give(staff_pin);
    ASSERT_TRUE(eventually([&] { return visit->screen() == "builder"; }));
    visit->program().session().wipe();
    EXPECT_EQ(visit->screen(), "rest");
    EXPECT_EQ(visit->program().session().role(), context::Session::Client);
    EXPECT_EQ(visit->program().session().secondsToLock(), 0);
    EXPECT_EQ(visit->program().session().textStep(), 0);
    // The number of wrong tries, which is none, and the PIN's hash are all that is on the disk.
    std::set<std::string> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(centre.path()))
        files.insert(entry.path().lexically_relative(centre.path()).string());
    EXPECT_EQ(files, (std::set<std::string>{"centre.toml", "groups.toml", "state", "state/pins.toml", "state/tries"}));
    EXPECT_EQ(support::content_of(centre.path() / "state/tries"), "");
    visit->tap("wake");
    EXPECT_TRUE(visit->sees("goMeetings"));
}

}  // namespace app
