// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/pins_view.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/stand.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <filesystem>

#include <QCoreApplication>
#include <QThreadPool>

namespace ui {

using config::PinRole;
using staff::PinsView;
using testing::HasSubstr;

namespace {

constexpr const char *new_pin = "508237";

/// An administrator before the pad of a centre that has PINs.
struct ChangingPins : testing::Test {
    ChangingPins()
    {
        EXPECT_TRUE(
            config::write_pins(centre.path(), {.staff = {}, .admin = *config::hash_pin("640281", config::least_pin_cost)}));
        view.setCost(config::least_pin_cost);
        stand.show(view);
    }

    void type(const char *digits)
    {
        for (const char *digit = digits; *digit; ++digit)
            view.press(QString(QLatin1Char(*digit)));
        view.press("try");
    }
    std::string words() { return view.property("words").toString().toStdString(); }
    bool says(const char *part)
    {
        return support::eventually([&] { return words().find(part) != std::string::npos; });
    }
    std::optional<PinRole> role_of(const char *digits)
    {
        return config::role_of(digits, *config::read_pins(centre.path()), config::least_pin_cost);
    }

    support::ScratchCentre centre{"group = []\n"};
    support::Stand stand{centre.path()};
    PinsView view;
};

}  // namespace

TEST_F(ChangingPins, TypedTwiceItIsTheNewOne)
{
    EXPECT_EQ(view.property("staffState").toString(), "Der er ikke sat en.");
    view.pick("staff");
    EXPECT_TRUE(view.pad());
    EXPECT_EQ(words(), "Tast personalets nye pinkode.");
    type(new_pin);
    ASSERT_TRUE(says("Tast den samme pinkode"));
    EXPECT_EQ(view.typed(), 0);
    type(new_pin);
    ASSERT_TRUE(says("Pinkoden er skiftet."));
    EXPECT_FALSE(view.pad());
    EXPECT_EQ(view.property("staffState").toString(), "Der er sat en.");
    EXPECT_EQ(role_of(new_pin), PinRole::Staff);
    EXPECT_EQ(role_of("640281"), PinRole::Admin) << "the other one stays";
}

TEST_F(ChangingPins, TheAdministratorsOwnIsReplaced)
{
    view.pick("admin");
    type(new_pin);
    ASSERT_TRUE(says("Tast den samme pinkode"));
    type(new_pin);
    ASSERT_TRUE(says("Pinkoden er skiftet."));
    EXPECT_EQ(role_of(new_pin), PinRole::Admin);
    EXPECT_EQ(role_of("640281"), std::nullopt);
}

TEST_F(ChangingPins, TwoThatDifferChangeNothing)
{
    view.pick("staff");
    type(new_pin);
    ASSERT_TRUE(says("Tast den samme pinkode"));
    type("508238");
    EXPECT_THAT(words(), HasSubstr("De to var ikke ens."));
    EXPECT_EQ(role_of(new_pin), std::nullopt);
    type(new_pin);
    ASSERT_TRUE(says("Tast den samme pinkode")) << "one begins anew";
}

TEST_F(ChangingPins, AWeakOneIsRefusedWithTheReason)
{
    view.pick("staff");
    type("123456");
    EXPECT_TRUE(says("Cifre på række"));
    type("640281");
    EXPECT_TRUE(says("De skal være forskellige"));
    type("12345");
    EXPECT_TRUE(says("En pinkode har 6 til 12 cifre."));
    EXPECT_TRUE(view.pad());
}

TEST_F(ChangingPins, LeavingChangesNothingAndForgetsTheDigits)
{
    view.pick("staff");
    type(new_pin);
    view.leave();
    EXPECT_FALSE(view.pad());
    view.pick("staff");
    EXPECT_EQ(words(), "Tast personalets nye pinkode.");
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(words(), "Tast personalets nye pinkode.") << "what was being looked at is not heard any more";
    EXPECT_EQ(view.typed(), 0);
}

TEST_F(ChangingPins, AFileThatCannotBeWrittenIsSaid)
{
    view.pick("staff");
    type(new_pin);
    ASSERT_TRUE(says("Tast den samme pinkode"));
    std::filesystem::remove(config::pins_file(centre.path()));
    std::filesystem::create_directory(config::pins_file(centre.path()));
    type(new_pin);
    EXPECT_TRUE(says("Pinkoden kunne ikke gemmes"));
    EXPECT_THAT(support::take_warnings().join('\n').toStdString(), HasSubstr("pins.toml"));
}

}  // namespace ui
