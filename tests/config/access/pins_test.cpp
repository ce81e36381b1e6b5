// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/access/pins.h"

#include "config/access/state_folder.h"
#include "config/access/tries.h"
#include "config/bad_input.h"
#include "config/toml/privileges.h"
#include "config/without_root.h"

#include <gmock/gmock.h>

#include <sstream>

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace config {

using testing::HasSubstr;
using testing::StartsWith;

namespace {

Pins pins_of(std::string_view staff, std::string_view admin)
{
    Pins pins;
    if (!staff.empty())
        pins.staff = hash_pin(staff, least_pin_cost).value();
    if (!admin.empty())
        pins.admin = hash_pin(admin, least_pin_cost).value();
    return pins;
}

unsigned mode_of(const std::filesystem::path &file)
{
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

std::string bytes_of(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// A PIN, and what is wrong with it.
struct Choice {
    std::string name;
    std::string digits;
    PinFault fault;

    friend std::ostream &operator<<(std::ostream &out, const Choice &one) { return out << one.name; }
};

class WeakPin : public testing::TestWithParam<Choice> {};
class GoodPin : public testing::TestWithParam<std::string> {};

/// A file of PINs that is not believed, and what is said.
struct BadPins {
    std::string name;
    std::string toml;
    std::string said;

    friend std::ostream &operator<<(std::ostream &out, const BadPins &one) { return out << one.name; }
};

class BadPinsFile : public testing::TestWithParam<BadPins> {};

const std::string tail = "$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";

}  // namespace

TEST_P(WeakPin, IsRefusedWithItsReason)
{
    const auto fault = find_pin_fault(GetParam().digits, PinRole::Staff, pins_of("", "508237"));
    ASSERT_TRUE(fault);
    EXPECT_EQ(*fault, GetParam().fault) << finding_of(*fault).code.name();
}

INSTANTIATE_TEST_SUITE_P(
    Pins, WeakPin,
    testing::Values(
        Choice{"Letters", "12a456", PinFault::NotDigits}, Choice{"Space", "508 37", PinFault::NotDigits},
        Choice{"Empty", "", PinFault::TooShort}, Choice{"FiveDigits", "50823", PinFault::TooShort},
        Choice{"ThirteenDigits", "5082371946280", PinFault::TooLong}, Choice{"AllTheSame", "777777", PinFault::FewDigits},
        Choice{"TwoDigits", "787877", PinFault::FewDigits}, Choice{"RunUp", "123456", PinFault::Run},
        Choice{"RunDown", "654321", PinFault::Run}, Choice{"RunOverTheEnd", "789012", PinFault::Run},
        Choice{"LongRunDown", "9876543210", PinFault::Run}, Choice{"RowWithAWrongEnd", "123457", PinFault::Run},
        Choice{"RowWithAWrongBegin", "765430", PinFault::Run}, Choice{"RowWithAWrongDigit", "123956", PinFault::Run},
        Choice{"OddDigits", "135790", PinFault::Run}, Choice{"EvenNumbers", "246810", PinFault::Run},
        Choice{"NumbersUp", "131415", PinFault::Run}, Choice{"NumbersDown", "504540", PinFault::Run},
        Choice{"NumbersThatGrowLonger", "9101112", PinFault::Run}, Choice{"TwoRowsInTurn", "142536", PinFault::Run},
        Choice{"TwoLongRowsInTurn", "16273849", PinFault::Run}, Choice{"PartAgain", "508508", PinFault::Repeats},
        Choice{"PartAgainAndAHalf", "50825082508", PinFault::Repeats}, Choice{"Pairs", "114477", PinFault::Repeats},
        Choice{"Palindrome", "123321", PinFault::Repeats}, Choice{"PalindromeOfTheCross", "159951", PinFault::Repeats},
        Choice{"OddPalindrome", "5082805", PinFault::Repeats}, Choice{"Birthday", "010190", PinFault::Date},
        Choice{"LeapDay", "290200", PinFault::Date}, Choice{"AmericanDate", "123187", PinFault::Date},
        Choice{"YearFirst", "871231", PinFault::Date}, Choice{"MonthAndYear", "121987", PinFault::Date},
        Choice{"YearAndMonth", "198712", PinFault::Date}, Choice{"FullDate", "31121987", PinFault::Date},
        Choice{"FullIsoDate", "19871231", PinFault::Date}, Choice{"TwoYears", "19872014", PinFault::Date},
        Choice{"ColumnsOfThePad", "147258", PinFault::KeypadLine}, Choice{"ColumnsUp", "369258", PinFault::KeypadLine},
        Choice{"RowsOfThePad", "789456", PinFault::KeypadLine}, Choice{"CrossOnThePad", "159357", PinFault::KeypadLine},
        Choice{"ColumnWithNought", "2580147", PinFault::KeypadLine}, Choice{"RoundTheCorner", "147896", PinFault::KeypadLine},
        Choice{"OtherRolesPin", "508237", PinFault::OtherRole}),
    [](const auto &instance) { return instance.param.name; });

TEST_P(GoodPin, IsTaken)
{
    EXPECT_EQ(find_pin_fault(GetParam(), PinRole::Admin, pins_of("774019", "")), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Pins, GoodPin, testing::Values("508237", "940788", "320190", "124816", "508237194628", "31131987"));

TEST(Pins, LinesOnThePadAreRefusedFromWhereverTheyBegin)
{
    for (const char *line :
         {"147258", "258369", "741852", "852963", "147369", "369147", "963741", "741963", "159357", "357159", "159753", "357951",
          "951753", "753951", "258456", "456258", "123654", "456987", "789654", "321456", "654789", "987456", "147852", "258963"})
        EXPECT_EQ(find_pin_fault(line, PinRole::Staff, Pins()), PinFault::KeypadLine) << line;
}

TEST(Pins, DrawnAtRandomAreMostlyTaken)
{
    // Every 97th of all with six digits: 89 in 100, as of all of them; 86,000 of the million can be read as dates.
    int taken = 0;
    int drawn = 0;
    for (int number = 0; number < 1'000'000; number += 97) {
        const std::string digits = std::to_string(1'000'000 + number).substr(1);
        taken += find_pin_fault(digits, PinRole::Staff, Pins()) ? 0 : 1;
        ++drawn;
    }
    EXPECT_GT(taken * 100, drawn * 88);
}

TEST(Pins, OwnOldOneMayBeSetAgain)
{
    EXPECT_EQ(find_pin_fault("508237", PinRole::Staff, pins_of("508237", "")), std::nullopt);
}

TEST(Pins, TellWhoseTheyAre)
{
    const Pins pins = pins_of("508237", "774019");
    EXPECT_EQ(role_of("508237", pins, least_pin_cost), PinRole::Staff);
    EXPECT_EQ(role_of("774019", pins, least_pin_cost), PinRole::Admin);
    for (const char *wrong : {"508238", "50823", "5082370", "", "774018"})
        EXPECT_EQ(role_of(wrong, pins, least_pin_cost), std::nullopt) << wrong;
}

TEST(Pins, ThatAreNotSetFitNothing)
{
    for (const char *any : {"508237", ""}) {
        EXPECT_EQ(role_of(any, Pins(), least_pin_cost), std::nullopt);
        EXPECT_EQ(role_of(any, pins_of("774019", ""), least_pin_cost), std::nullopt);
        EXPECT_EQ(role_of(any, pins_of("", "774019"), least_pin_cost), std::nullopt);
    }
}

TEST(Pins, AreSaltedHashesOfTheUsualCost)
{
    const auto hash = hash_pin("508237");
    ASSERT_TRUE(hash);
    EXPECT_THAT(*hash, StartsWith("$argon2id$v=19$m=65536,t=4,p=1$"));
    EXPECT_NE(hash_pin("508237", least_pin_cost), hash_pin("508237", least_pin_cost));
    EXPECT_EQ(role_of("508237", Pins{*hash, {}}, least_pin_cost), PinRole::Staff);
}

TEST(PinDigits, HoldOneMoreThanAPinAndNoneAfterClearing)
{
    PinDigits digits("5082371946285");
    EXPECT_EQ(digits.size(), longest_pin + 1);
    EXPECT_FALSE(digits.push('1'));
    digits.pop();
    EXPECT_EQ(digits.text(), "508237194628");
    const char *place = digits.text().data();
    digits.clear();
    EXPECT_EQ(digits.size(), 0u);
    EXPECT_EQ(std::string(place, longest_pin), std::string(longest_pin, '\0')) << "nothing is left in their place";
    digits.pop();
    EXPECT_EQ(digits.size(), 0u);
}

TEST(PinsFile, IsReadAsItWasWritten)
{
    const ScratchDirectory centre;
    for (const Pins &pins : {pins_of("508237", "774019"), pins_of("508237", ""), pins_of("", "774019"), Pins()}) {
        EXPECT_TRUE(write_pins(centre.path(), pins));
        EXPECT_EQ(read_pins(centre.path()).value(), pins);
    }
}

TEST(PinsFile, HoldsNoPin)
{
    const ScratchDirectory centre;
    ASSERT_TRUE(write_pins(centre.path(), pins_of("508237", "774019")));
    const std::string bytes = bytes_of(pins_file(centre.path()));
    EXPECT_THAT(bytes, testing::Not(testing::AnyOf(HasSubstr("508237"), HasSubstr("774019"))));
}

TEST(PinsFile, IsForTheOwnerAloneHoweverOpenItWas)
{
    const ScratchDirectory centre;
    const mode_t before = ::umask(0);
    EXPECT_TRUE(write_pins(centre.path(), pins_of("508237", "")));
    EXPECT_EQ(mode_of(pins_file(centre.path())), 0600u);
    EXPECT_EQ(mode_of(state_folder(centre.path())), 0700u);
    ASSERT_EQ(::chmod(pins_file(centre.path()).c_str(), 0666), 0);
    EXPECT_TRUE(write_pins(centre.path(), pins_of("774019", "")));
    EXPECT_EQ(mode_of(pins_file(centre.path())), 0600u);
    ::umask(before);
}

TEST(PinsFile, OfRootBelongsToTheFoldersOwner)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root gives files away";
    const ScratchDirectory centre;
    constexpr uid_t screen = 65534;
    ASSERT_EQ(::chown(centre.path().c_str(), screen, screen), 0);
    ASSERT_TRUE(write_pins(centre.path(), pins_of("508237", "")));
    for (const auto &made : {state_folder(centre.path()), pins_file(centre.path())}) {
        struct stat status {};
        ASSERT_EQ(::stat(made.c_str(), &status), 0);
        EXPECT_EQ(status.st_uid, screen) << made;
    }
    EXPECT_EQ(::geteuid(), 0u);
    const WithoutRoot without;
    EXPECT_TRUE(read_pins(centre.path()));
}

TEST(PinsFile, ThatIsMissingMeansNoneSet)
{
    const ScratchDirectory centre;
    EXPECT_EQ(read_pins(centre.path()).value(), Pins());
}

TEST(PinsFile, ThatOthersMayTouchIsNotBelieved)
{
    const ScratchDirectory centre;
    ASSERT_TRUE(write_pins(centre.path(), pins_of("508237", "")));
    for (const mode_t mode : {0640U, 0604U, 0620U, 0602U, 0610U}) {
        ASSERT_EQ(::chmod(pins_file(centre.path()).c_str(), mode), 0);
        const auto read = read_pins(centre.path());
        ASSERT_FALSE(read) << std::oct << mode;
        EXPECT_EQ(read.error().code, "open-file");
        EXPECT_EQ(read.error().file, pins_file(centre.path()).string());
    }
}

TEST(PinsFile, OfAnotherUserSaysWhoNeedsIt)
{
    const ScratchDirectory centre;
    ASSERT_TRUE(write_pins(centre.path(), pins_of("508237", "")));
    ASSERT_EQ(::chmod(centre.path().c_str(), 0755), 0);
    const WithoutRoot without;
    if (!WithoutRoot::holds() || ::getuid() != 0)
        GTEST_SKIP() << "only root can become another user";
    const auto read = read_pins(centre.path());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, "foreign-folder");
}

TEST(StateFolder, ThatOthersMayTouchIsNotBelieved)
{
    const ScratchDirectory centre;
    ASSERT_TRUE(write_pins(centre.path(), pins_of("508237", "")));
    ASSERT_TRUE(add_try(centre.path()));
    for (const mode_t mode : {0777U, 0770U, 0707U, 0750U, 0702U}) {
        ASSERT_EQ(::chmod(state_folder(centre.path()).c_str(), mode), 0);
        for (const auto &problem :
             {read_pins(centre.path()).map([](const Pins &) { return 0; }), read_tries(centre.path()), add_try(centre.path())}) {
            ASSERT_FALSE(problem) << std::oct << mode;
            EXPECT_EQ(problem.error().code, "open-folder");
            EXPECT_EQ(problem.error().file, state_folder(centre.path()).string());
        }
        const auto done = write_pins(centre.path(), pins_of("774019", ""));
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, "open-folder");
    }
    ASSERT_EQ(::chmod(state_folder(centre.path()).c_str(), 0700), 0);
    EXPECT_EQ(read_tries(centre.path()).value(), 1);
    EXPECT_TRUE(read_pins(centre.path())->any());
}

TEST(StateFolder, OfAnotherUserIsNotBelieved)
{
    const ScratchDirectory centre;
    ASSERT_TRUE(make_state_folder(centre.path()));
    ASSERT_EQ(::chmod(centre.path().c_str(), 0755), 0);
    const WithoutRoot without;
    if (!WithoutRoot::holds() || ::getuid() != 0)
        GTEST_SKIP() << "only root can become another user";
    const auto tries = read_tries(centre.path());
    ASSERT_FALSE(tries);
    EXPECT_EQ(tries.error().code, "foreign-folder");
    EXPECT_FALSE(add_try(centre.path()));
}

TEST(PinsFile, IsNotWrittenThroughALink)
{
    const ScratchDirectory centre;
    const auto elsewhere = centre.write("elsewhere", "precious");
    ASSERT_TRUE(make_state_folder(centre.path()));
    std::filesystem::create_symlink(elsewhere, pins_file(centre.path()));
    const auto done = write_pins(centre.path(), pins_of("508237", ""));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "pins-not-written");
    EXPECT_EQ(bytes_of(elsewhere), "precious");
}

TEST_P(BadPinsFile, IsNamedAndNotBelieved)
{
    const ScratchDirectory centre;
    ASSERT_TRUE(write_pins(centre.path(), Pins()));
    std::ofstream(pins_file(centre.path()), std::ios::binary) << GetParam().toml;
    const auto read = read_pins(centre.path());
    ASSERT_FALSE(read);
    EXPECT_EQ(to_line(read.error()), pins_file(centre.path()).string() + GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(Pins, BadPinsFile,
                         testing::Values(BadPins{"PlainPin", "staff = \"508237\"\n",
                                                 ":1:9: error: bad-hash (role: staff) [staff]"},
                                         BadPins{"TooMuchMemory", "admin = \"$argon2id$v=19$m=4194304,t=4,p=1" + tail + "\"\n",
                                                 ":1:9: error: bad-hash (role: admin) [admin]"},
                                         BadPins{"TooManyPasses", "admin = \"$argon2id$v=19$m=8,t=900,p=1" + tail + "\"\n",
                                                 ":1:9: error: bad-hash (role: admin) [admin]"},
                                         BadPins{"CutShort", "admin = \"$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA\"\n",
                                                 ":1:9: error: bad-hash (role: admin) [admin]"},
                                         BadPins{"AnotherKind", "admin = \"$argon2i$v=19$m=8,t=1,p=1" + tail + "\"\n",
                                                 ":1:9: error: bad-hash (role: admin) [admin]"},
                                         BadPins{"UnknownRole", "boss = \"x\"\n", ":1:1: error: unknown-key (key: boss) [boss]"}),
                         [](const auto &instance) { return instance.param.name; });

namespace {

class Tries : public testing::Test {
protected:
    Tries() { EXPECT_TRUE(make_state_folder(centre.path())); }

    ScratchDirectory centre;
    std::filesystem::path file = state_folder(centre.path()) / "tries";
};

}  // namespace

TEST_F(Tries, AreCountedAndForgotten)
{
    EXPECT_EQ(read_tries(centre.path()).value(), 0);
    for (const int count : {1, 2, 3}) {
        EXPECT_EQ(add_try(centre.path()).value(), count);
        EXPECT_EQ(read_tries(centre.path()).value(), count);
    }
    EXPECT_TRUE(forget_tries(centre.path()));
    EXPECT_EQ(read_tries(centre.path()).value(), 0);
    EXPECT_TRUE(forget_tries(centre.path())) << "once more is no error";
    EXPECT_EQ(add_try(centre.path()).value(), 1);
}

TEST_F(Tries, LeaveOnlyTheirNumber)
{
    const auto folder_before = std::filesystem::last_write_time(state_folder(centre.path()));
    ASSERT_TRUE(add_try(centre.path()));
    ASSERT_TRUE(add_try(centre.path()));
    EXPECT_EQ(bytes_of(file), "..");
    EXPECT_EQ(mode_of(file), 0600u);
    struct stat status {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mtime, 0);
    const auto folder_then = std::filesystem::last_write_time(state_folder(centre.path()));
    ASSERT_TRUE(forget_tries(centre.path()));
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mtime, 0);
    EXPECT_EQ(status.st_size, 0);
    EXPECT_EQ(std::filesystem::last_write_time(state_folder(centre.path())), folder_then);
    EXPECT_LE(folder_before, folder_then);
}

TEST_F(Tries, SurviveAKillBetweenCountingAndLooking)
{
    int told[2];
    ASSERT_EQ(::pipe(told), 0);
    for (const int count : {1, 2, 3}) {
        const pid_t child = ::fork();
        if (child == 0) {
            // Counts, says so, and would look at the PIN next.
            const char done = add_try(centre.path()) ? '+' : '-';
            (void)!::write(told[1], &done, 1);
            for (;;)
                ::pause();
        }
        char done = '-';
        ASSERT_EQ(::read(told[0], &done, 1), 1);
        EXPECT_EQ(done, '+');
        ASSERT_EQ(::kill(child, SIGKILL), 0);
        ASSERT_EQ(::waitpid(child, nullptr, 0), child);
        EXPECT_EQ(read_tries(centre.path()).value(), count);
    }
    ::close(told[0]);
    ::close(told[1]);
}

TEST_F(Tries, ThatCannotBeKeptAreSaid)
{
    std::filesystem::create_directory(file);
    const auto counted = add_try(centre.path());
    ASSERT_FALSE(counted);
    EXPECT_EQ(counted.error().code, "tries-not-kept");
    EXPECT_EQ(counted.error().file, file.string());
    EXPECT_FALSE(forget_tries(centre.path()));
}

TEST_F(Tries, WithoutAFolderAreNotCounted)
{
    std::filesystem::remove(state_folder(centre.path()));
    EXPECT_EQ(read_tries(centre.path()).value(), 0);
    EXPECT_FALSE(add_try(centre.path()));
}

}  // namespace config
