// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/access/tries.h"
#include "context/lock_view.h"
#include "staff/door_view.h"
#include "support/eventually.h"
#include "support/says.h"
#include "support/scratch.h"
#include "support/stand.h"
#include "support/text.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <set>

#include <QMetaProperty>
#include <QSignalSpy>

namespace ui {

using namespace std::chrono_literals;
using staff::Door;
using staff::DoorView;
using State = staff::Door::State;
using support::eventually;
using testing::HasSubstr;

namespace {

constexpr const char *staff_pin = "508237";
constexpr const char *admin_pin = "774019";
constexpr const char *wrong_pin = "508238";

config::Pins both_pins()
{
    return {config::hash_pin(staff_pin, config::least_pin_cost).value(),
            config::hash_pin(admin_pin, config::least_pin_cost).value()};
}

/// A door with its files, and a machine whose time since it was switched on is the test's.
class TheDoor : public testing::Test {
protected:
    TheDoor()
    {
        EXPECT_TRUE(config::write_pins(centre.path(), both_pins()));
        make();
    }

    /// As after a restart of the program.
    void make()
    {
        door = std::make_unique<Door>(
            centre.path(), [this] { return uptime; }, config::least_pin_cost);
        QObject::connect(door.get(), &Door::opened, door.get(), [this](context::Session::Role role) { opened.push_back(role); });
        door->come();
    }

    void give(const char *pin)
    {
        door->tryPin(config::PinDigits(pin));
        EXPECT_TRUE(eventually([&] { return door->state() != State::Checking; }));
    }

    void give_wrong(int times)
    {
        for (int i = 0; i < times; ++i)
            give(wrong_pin);
    }

    int tries() const { return config::read_tries(centre.path()).value_or(-1); }

    support::Scratch centre;
    staff::Lock::Uptime uptime = 1000s;
    std::vector<context::Session::Role> opened;
    std::unique_ptr<Door> door;
};

}  // namespace

TEST_F(TheDoor, OpensToEachRole)
{
    EXPECT_EQ(door->state(), State::Ready);
    give(staff_pin);
    give(admin_pin);
    EXPECT_EQ(opened, (std::vector{context::Session::Staff, context::Session::Admin}));
    EXPECT_EQ(tries(), 0);
    EXPECT_FALSE(door->refused());
}

TEST_F(TheDoor, AnswersLaterAndNeverInTheCall)
{
    door->tryPin(config::PinDigits(staff_pin));
    EXPECT_EQ(door->state(), State::Checking);
    EXPECT_TRUE(opened.empty());
    door->tryPin(config::PinDigits(wrong_pin));
    EXPECT_TRUE(eventually([&] { return !opened.empty(); }));
    EXPECT_EQ(tries(), 0) << "the second was not taken meanwhile";
}

TEST_F(TheDoor, RefusesAndCountsOnTheDisk)
{
    give_wrong(3);
    EXPECT_TRUE(opened.empty());
    EXPECT_TRUE(door->refused());
    EXPECT_EQ(door->state(), State::Ready);
    EXPECT_EQ(tries(), 3);
    give(staff_pin);
    EXPECT_EQ(tries(), 0);
}

TEST_F(TheDoor, SaysNothingElseOfARoleThatHasNoPin)
{
    config::Pins only_admin = both_pins();
    only_admin.staff.clear();
    ASSERT_TRUE(config::write_pins(centre.path(), only_admin));
    make();
    give(staff_pin);
    EXPECT_TRUE(door->refused());
    EXPECT_EQ(door->state(), State::Ready);
    EXPECT_EQ(tries(), 1);
}

TEST_F(TheDoor, WaitsAfterFiveAndTakesNoneMeanwhile)
{
    give_wrong(5);
    EXPECT_EQ(door->state(), State::Waiting);
    EXPECT_EQ(door->secondsLeft(), 15);
    give(staff_pin);
    EXPECT_TRUE(opened.empty()) << "not even the right one";
    EXPECT_EQ(tries(), 5) << "and it is not counted";
    uptime += 14s;
    EXPECT_EQ(door->state(), State::Waiting);
    EXPECT_EQ(door->secondsLeft(), 1);
    uptime += 1s;
    EXPECT_EQ(door->state(), State::Ready);
    give_wrong(1);
    EXPECT_EQ(door->secondsLeft(), 30);
    uptime += 30s;
    give(staff_pin);
    EXPECT_EQ(opened.size(), 1u);
    EXPECT_EQ(tries(), 0);
}

TEST_F(TheDoor, TellsEachSecondOfTheWait)
{
    give_wrong(5);
    QSignalSpy changed(door.get(), &Door::changed);
    uptime += 1s;
    EXPECT_TRUE(eventually([&] { return changed.size() == 1; }));
    uptime += 14s;
    EXPECT_TRUE(eventually([&] { return changed.size() == 2; }));
    EXPECT_EQ(door->state(), State::Ready);
}

TEST_F(TheDoor, BeginsTheWholeWaitAgainAfterARestart)
{
    give_wrong(5);
    uptime += 15s;
    give_wrong(1);
    uptime += 29s;
    EXPECT_EQ(door->secondsLeft(), 1);
    make();
    EXPECT_EQ(door->state(), State::Waiting);
    EXPECT_EQ(door->secondsLeft(), 30);
    uptime = 3s;  // the machine was switched off and on
    make();
    EXPECT_EQ(door->secondsLeft(), 30);
    uptime += 30s;
    EXPECT_EQ(door->state(), State::Ready);
}

TEST_F(TheDoor, ComingBackIsNoWayAroundTheWait)
{
    give_wrong(5);
    uptime += 10s;
    door->leave();
    door->come();
    EXPECT_EQ(door->secondsLeft(), 5);
    EXPECT_FALSE(door->refused());
}

TEST_F(TheDoor, LetsNobodyInWhoHasLeft)
{
    door->tryPin(config::PinDigits(staff_pin));
    door->leave();
    door->come();
    EXPECT_TRUE(eventually([&] { return door->state() == State::Ready; }));
    EXPECT_TRUE(opened.empty());
    EXPECT_FALSE(door->refused()) << "the next one is told nothing of it";
    EXPECT_EQ(tries(), 0);
}

TEST_F(TheDoor, SaysWhenThereIsNoPin)
{
    ASSERT_TRUE(config::write_pins(centre.path(), {}));
    door->come();
    EXPECT_EQ(door->state(), State::Unset);
    give(staff_pin);
    EXPECT_EQ(tries(), 0);
    ASSERT_TRUE(config::write_pins(centre.path(), both_pins()));
    door->come();
    EXPECT_EQ(door->state(), State::Ready) << "once one is set, without a restart";
}

TEST_F(TheDoor, StaysShutWhenOthersMayReadThePins)
{
    std::filesystem::permissions(config::pins_file(centre.path()), std::filesystem::perms(0644));
    door->come();
    EXPECT_EQ(door->state(), State::Broken);
    EXPECT_THAT(support::take_warnings().join('\n').toStdString(), HasSubstr("chmod 600"));
    give(staff_pin);
    EXPECT_TRUE(opened.empty());
    std::filesystem::permissions(config::pins_file(centre.path()), std::filesystem::perms(0600));
    door->come();
    EXPECT_EQ(door->state(), State::Ready);
}

TEST_F(TheDoor, StaysShutWhenAFileChangesWhileSomebodyStandsThere)
{
    std::filesystem::permissions(config::pins_file(centre.path()), std::filesystem::perms(0644));
    give(staff_pin);
    EXPECT_TRUE(opened.empty());
    EXPECT_EQ(door->state(), State::Broken);
    EXPECT_EQ(support::take_warnings().size(), 1);
}

TEST_F(TheDoor, LooksAtNothingThatItCannotCount)
{
    give_wrong(4);
    std::filesystem::remove(centre.path() / "state/tries");
    std::filesystem::create_directory(centre.path() / "state/tries");
    give(staff_pin);
    EXPECT_TRUE(opened.empty());
    EXPECT_EQ(door->state(), State::Broken);
    EXPECT_THAT(support::take_warnings().join('\n').toStdString(), support::Says("tries-not-kept"));
}

TEST_F(TheDoor, OpensAgainOnceIsForgottenWhatWasCounted)
{
    give_wrong(8);
    EXPECT_EQ(door->state(), State::Waiting);
    ASSERT_TRUE(config::forget_tries(centre.path()));  // as "moedested pin set" does
    door->come();
    EXPECT_EQ(door->state(), State::Ready);
}

TEST_F(TheDoor, WaitsForTheAnswerWhenTheProgramEnds)
{
    door->tryPin(config::PinDigits(wrong_pin));
    door.reset();
    EXPECT_EQ(tries(), 1);
}

namespace {

class ThePad : public TheDoor {
protected:
    ThePad() { show(); }

    void show()
    {
        view = std::make_unique<DoorView>();
        view->setDoor(door.get());
        stand.show(*view);
    }

    void press(const char *keys)
    {
        for (const char *key = keys; *key; ++key)
            view->press(QString(QLatin1Char(*key)));
    }

    std::string words() const { return view->property("words").toString().toStdString(); }

    QStringList keys() const
    {
        QStringList keys;
        for (int row = 0; row < view->keys()->rowCount(); ++row)
            keys << view->keys()->index(row, 0).data(staff::PinKeys::Key).toString();
        return keys;
    }

    support::ScratchCentre site{"group = []\n"};
    support::Stand stand{site.path()};
    std::unique_ptr<DoorView> view;
};

}  // namespace

TEST_F(ThePad, HasTheKeysOfATelephone)
{
    EXPECT_EQ(keys().join(' '), "1 2 3 4 5 6 7 8 9 back 0 try");
}

TEST_F(ThePad, ShufflesTheDigitsForEachWhoComesWhereTheCentreWants)
{
    site.write("centre.toml", support::ScratchCentre::plain_centre + "[staff]\nshuffled_keys = true\n");
    support::Stand shuffled(site.path());
    std::set<QString> orders;
    for (int visitor = 0; visitor < 5; ++visitor) {
        DoorView pad;
        pad.setDoor(door.get());
        shuffled.show(pad);
        QStringList keys;
        for (int row = 0; row < pad.keys()->rowCount(); ++row)
            keys << pad.keys()->index(row, 0).data(staff::PinKeys::Key).toString();
        orders.insert(keys.join(' '));
        EXPECT_EQ(keys.at(9), "back");
        EXPECT_EQ(keys.at(11), "try");
        std::set<QString> all(keys.begin(), keys.end());
        EXPECT_EQ(all.size(), 12u);
        pad.press("1");
        EXPECT_EQ(pad.keys()->index(0, 0).data(staff::PinKeys::Key).toString(), keys.at(0)) << "nothing moves under a finger";
    }
    // Five times the same order of ten comes once in 10^26 runs.
    EXPECT_GT(orders.size(), 1u);
}

TEST_F(ThePad, TellsHowManyAndNeverWhich)
{
    press("508");
    EXPECT_EQ(view->typed(), 3);
    EXPECT_EQ(view->places(), 6);
    EXPECT_EQ(view->typedWords(), "3 cifre tastet");
    press("2371");
    EXPECT_EQ(view->places(), 7);
    for (int i = 0; i < view->metaObject()->propertyCount(); ++i)
        EXPECT_FALSE(view->metaObject()->property(i).read(view.get()).toString().contains("508"))
            << view->metaObject()->property(i).name();
}

TEST_F(ThePad, TakesBackAndTakesNoMoreThanAPinHas)
{
    press("5");
    view->press("back");
    view->press("back");
    EXPECT_EQ(view->typed(), 0);
    press("50823719462855");
    EXPECT_EQ(view->typed(), 12);
}

TEST_F(ThePad, OpensWithTheRightOne)
{
    press(staff_pin);
    view->press("try");
    EXPECT_EQ(view->typed(), 0) << "the digits are gone at once";
    EXPECT_EQ(words(), "Et øjeblik …");
    press("1");
    EXPECT_EQ(view->typed(), 0) << "nothing is typed meanwhile";
    EXPECT_TRUE(eventually([&] { return opened.size() == 1; }));
}

TEST_F(ThePad, SaysTheSameOfEveryWrongOne)
{
    std::set<std::string> said;
    for (const char *wrong : {wrong_pin, "999999999999", "000000"}) {
        press(wrong);
        view->press("try");
        EXPECT_TRUE(eventually([&] { return door->state() == State::Ready; }));
        said.insert(words());
    }
    EXPECT_EQ(said, std::set<std::string>{"Den pinkode passer ikke. Prøv igen."});
}

TEST_F(ThePad, DoesNotTryWhatIsTooShort)
{
    press("50823");
    view->press("try");
    EXPECT_EQ(words(), "En pinkode har mindst 6 cifre.");
    EXPECT_EQ(view->typed(), 5) << "one may go on";
    EXPECT_EQ(tries(), 0);
}

TEST_F(ThePad, GoesAwayForTheWait)
{
    give_wrong(5);
    EXPECT_FALSE(view->property("pad").toBool());
    EXPECT_EQ(words(), "Flere pinkoder passede ikke. Du kan prøve igen om 15 sek.");
    uptime += 15s;
    EXPECT_TRUE(eventually([&] { return view->property("pad").toBool(); }));
}

TEST_F(ThePad, SaysWhomToAskWhereNoneIsSet)
{
    ASSERT_TRUE(config::write_pins(centre.path(), {}));
    door->come();
    EXPECT_FALSE(view->property("pad").toBool());
    EXPECT_EQ(view->property("title").toString(), "Der er ikke sat en pinkode");
    EXPECT_THAT(words(), HasSubstr("moedested pin set staff"));
}

TEST_F(ThePad, IsTypedOnAKeyboardToo)
{
    for (const char *key = staff_pin; *key; ++key)
        EXPECT_TRUE(view->type(0, QString(QLatin1Char(*key))));
    EXPECT_TRUE(view->type(Qt::Key_Backspace, "\b"));
    EXPECT_EQ(view->typed(), 5);
    EXPECT_TRUE(view->type(Qt::Key_7, "7"));
    EXPECT_FALSE(view->type(Qt::Key_A, "a"));
    EXPECT_FALSE(view->type(Qt::Key_Tab, "\t"));
    EXPECT_EQ(view->typed(), 6);
    EXPECT_TRUE(view->type(Qt::Key_Return, "\r"));
    EXPECT_TRUE(eventually([&] { return opened.size() == 1; }));
}

TEST_F(ThePad, AWaitOfTheDoorIsNotHiddenByAPicture)
{
    give_wrong(5);
    view->setShown("pad");
    EXPECT_TRUE(view->property("pad").toBool());
    press(staff_pin);
    view->press("try");
    EXPECT_EQ(door->state(), State::Waiting);
    EXPECT_TRUE(opened.empty());
}

TEST(StaffHead, SaysWhoIsAtWorkAndWhenItLocks)
{
    const support::ScratchCentre site("group = []\n");
    support::Stand stand(site.path());
    context::LockView view;
    view.setSession(&stand.session);
    stand.show(view);
    EXPECT_EQ(view.property("words").toString(), "Personale");
    stand.session.enter(context::Session::Staff);
    EXPECT_EQ(view.property("words").toString(), "Personale · låser om 2 min 0 sek");
    EXPECT_TRUE(eventually([&] { return view.property("words").toString() == "Personale · låser om 1 min 59 sek"; }));
    stand.session.enter(context::Session::Admin);
    EXPECT_EQ(view.property("words").toString(), "Administrator · låser om 2 min 0 sek");
    stand.session.setLanguage("en");
    EXPECT_EQ(view.property("words").toString(), "Administrator · locks in 2 min 0 sec");
    stand.session.wipe();
    EXPECT_EQ(view.property("words").toString(), "Personale");
    EXPECT_EQ(context::duration_words(59), "59 sek");
    EXPECT_EQ(context::duration_words(3600), "60 min 0 sek");
}

}  // namespace ui
