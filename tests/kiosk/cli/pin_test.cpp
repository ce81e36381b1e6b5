// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `moedested pin` as a whole process, from a pipe and at a terminal.
#include "run.h"

#include "config/access/pins.h"
#include "config/access/tries.h"
#include "support/says.h"

#include <gmock/gmock.h>

#include <fstream>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

using config::PinRole;
using support::Says;
using testing::HasSubstr;
using testing::Not;

namespace {

class PinCommand : public testing::Test {
protected:
    PinCommand()
    {
        std::string name = (std::filesystem::temp_directory_path() / "moedested-centre-XXXXXX").string();
        directory = ::mkdtemp(name.data());
    }
    ~PinCommand() override { std::filesystem::remove_all(directory); }

    Outcome set(const std::string &role, const std::string &input) const
    {
        return run_with_input(input, {"pin", "set", role, "--centre", directory});
    }
    Outcome status() const { return run({"pin", "status", "--centre", directory}); }
    std::optional<PinRole> role_of(std::string_view digits) const
    {
        return config::role_of(digits, config::read_pins(directory).value(), config::least_pin_cost);
    }

    std::string directory;
};

/// A terminal with somebody at it, and the program in it.
class Terminal {
public:
    explicit Terminal(const std::string &directory)
    {
        m_near = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (m_near < 0 || ::grantpt(m_near) != 0 || ::unlockpt(m_near) != 0)
            return;
        m_far = ::open(::ptsname(m_near), O_RDWR | O_NOCTTY);
        ::tcgetattr(m_far, &m_before);
        m_child = ::fork();
        if (m_child == 0) {
            for (const int stream : {0, 1, 2})
                ::dup2(m_far, stream);
            ::execl(MOEDESTED_BUILD_DIR "/bin/moedested", "moedested", "pin", "set", "staff", "--centre", directory.c_str(),
                    nullptr);
            ::_exit(127);
        }
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        if (m_child > 0 && ::waitpid(m_child, nullptr, WNOHANG) == 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        ::close(m_near);
        ::close(m_far);
    }

    bool works() const { return m_child > 0; }

    /// Waits until the program has said this.
    bool sees(const std::string &words)
    {
        while (m_seen.find(words) == std::string::npos) {
            pollfd ready{m_near, POLLIN, 0};
            if (::poll(&ready, 1, 60000) != 1)
                return false;
            char bytes[4096];
            const ssize_t got = ::read(m_near, bytes, sizeof bytes);
            if (got <= 0)
                return false;
            m_seen.append(bytes, std::size_t(got));
        }
        return true;
    }
    /// Everything that was to be seen since the terminal began.
    const std::string &seen() const { return m_seen; }

    void type(const std::string &keys) const { ASSERT_EQ(::write(m_near, keys.data(), keys.size()), ssize_t(keys.size())); }

    int end()
    {
        int status = -1;
        ::waitpid(std::exchange(m_child, -1), &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    bool is_as_before() const
    {
        termios now{};
        return ::tcgetattr(m_far, &now) == 0 && now.c_lflag == m_before.c_lflag;
    }

private:
    int m_near = -1;
    int m_far = -1;
    pid_t m_child = -1;
    termios m_before{};
    std::string m_seen;
};

}  // namespace

TEST_F(PinCommand, SetsEachRolesPinFromALine)
{
    const Outcome staff = set("staff", "508237\n");
    EXPECT_EQ(staff.status, 0) << staff.err;
    EXPECT_EQ(staff.out, "The PIN is set. It holds from now on, without a restart.\n");
    EXPECT_EQ(set("admin", "774019").status, 0) << "the last line may lack its end";
    EXPECT_EQ(role_of("508237"), PinRole::Staff);
    EXPECT_EQ(role_of("774019"), PinRole::Admin);
    EXPECT_EQ(set("staff", "940788\r\n").status, 0);
    EXPECT_EQ(role_of("940788"), PinRole::Staff);
    EXPECT_EQ(role_of("508237"), std::nullopt);
    EXPECT_EQ(role_of("774019"), PinRole::Admin) << "the other one stays";
}

TEST_F(PinCommand, SaysWhichAreSetAndNothingOfThem)
{
    EXPECT_EQ(status().out, "staff: not set\nadmin: not set\nwrong tries in a row: 0\n");
    ASSERT_EQ(set("admin", "774019\n").status, 0);
    ASSERT_TRUE(config::add_try(directory));
    EXPECT_EQ(status().out, "staff: not set\nadmin: set\nwrong tries in a row: 1\n");
}

TEST_F(PinCommand, EndsTheWaitAtTheDoor)
{
    ASSERT_EQ(set("admin", "774019\n").status, 0);
    for (int i = 0; i < 7; ++i)
        ASSERT_TRUE(config::add_try(directory));
    ASSERT_EQ(set("staff", "508237\n").status, 0);
    EXPECT_EQ(config::read_tries(directory).value(), 0);
}

TEST_F(PinCommand, RefusesWeakOnesAndChangesNothing)
{
    ASSERT_EQ(set("staff", "508237\n").status, 0);
    for (const auto &[pin, why] :
         {std::pair("123456", "pin-run"), std::pair("010190", "pin-date"), std::pair("50823", "pin-too-short"),
          std::pair("5082371946285", "pin-too-long"), std::pair("5o8237", "pin-not-digits")}) {
        const Outcome outcome = set("staff", std::string(pin) + '\n');
        EXPECT_EQ(outcome.status, 1) << pin;
        EXPECT_THAT(outcome.err, Says(why));
        EXPECT_THAT(outcome.err, Says("refused-pin"));
        EXPECT_THAT(outcome.out + outcome.err, Not(HasSubstr(pin))) << "and it is not repeated";
    }
    EXPECT_THAT(set("admin", "508237\n").err, Says("pin-of-other-role"));
    EXPECT_EQ(role_of("508237"), PinRole::Staff);
}

TEST_F(PinCommand, WithoutALineChangesNothing)
{
    const Outcome outcome = run({"pin", "set", "staff", "--centre", directory});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, Says("no-pin"));
    EXPECT_FALSE(std::filesystem::exists(directory + "/state"));
}

TEST_F(PinCommand, TakesNoPinAsAnArgument)
{
    const Outcome outcome = run({"pin", "set", "staff", "508237", "--centre", directory});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_FALSE(std::filesystem::exists(directory + "/state"));
    EXPECT_THAT(run({"pin", "set", "508237", "--centre", directory}).err, Says("unknown-role"));
}

TEST_F(PinCommand, SaysWhatIsWrongWithTheCommand)
{
    for (const auto &[words, said] : std::vector<std::pair<std::vector<std::string>, const char *>>{
             {{"pin", "--centre", directory}, "missing-operand"},
             {{"pin", "status"}, "missing-option"},
             {{"pin", "show", "--centre", directory}, "set-or-status"},
             {{"pin", "set", "--centre", directory}, "whose-pin"},
             {{"pin", "status", "staff", "--centre", directory}, "status-stands-alone"},
             {{"pin", "set", "boss", "--centre", directory}, "unknown-role"}}) {
        const Outcome outcome = run(words);
        EXPECT_EQ(outcome.status, 2) << said;
        EXPECT_THAT(outcome.err, Says(said));
    }
    EXPECT_EQ(run({"pin", "status", "--centre", directory + "/none"}).status, 1);
}

TEST_F(PinCommand, DoesNotBuildOnAFileThatOthersMayRead)
{
    ASSERT_EQ(set("staff", "508237\n").status, 0);
    std::filesystem::permissions(config::pins_file(directory), std::filesystem::perms(0644));
    for (const Outcome &outcome : {status(), set("admin", "774019\n")}) {
        EXPECT_EQ(outcome.status, 1);
        EXPECT_THAT(outcome.err, Says("open-file"));
    }
}

TEST_F(PinCommand, AsksTwiceAtATerminalAndShowsNothing)
{
    Terminal terminal(directory);
    if (!terminal.works())
        GTEST_SKIP() << "there are no terminals here";
    ASSERT_TRUE(terminal.sees("New PIN for staff: "));
    terminal.type(
        "50823\x7F\x15"
        "50824\x7F"
        "37\r");
    ASSERT_TRUE(terminal.sees("The same once more: "));
    terminal.type("508237\r");
    ASSERT_TRUE(terminal.sees("The PIN is set."));
    EXPECT_EQ(terminal.end(), 0);
    EXPECT_TRUE(terminal.is_as_before());
    EXPECT_EQ(role_of("508237"), PinRole::Staff);
    EXPECT_THAT(terminal.seen(), Not(HasSubstr("50")));
}

TEST_F(PinCommand, WantsTheSameTwice)
{
    Terminal terminal(directory);
    if (!terminal.works())
        GTEST_SKIP() << "there are no terminals here";
    ASSERT_TRUE(terminal.sees("New PIN for staff: "));
    terminal.type("508237\r");
    ASSERT_TRUE(terminal.sees("The same once more: "));
    terminal.type("508238\r");
    ASSERT_TRUE(terminal.sees("not the same"));
    EXPECT_EQ(terminal.end(), 1);
    EXPECT_FALSE(config::read_pins(directory)->any());
}

TEST_F(PinCommand, LeavesTheTerminalAsItWasWhenGivenUp)
{
    for (const char key : {'\x03', '\x04'}) {
        Terminal terminal(directory);
        if (!terminal.works())
            GTEST_SKIP() << "there are no terminals here";
        ASSERT_TRUE(terminal.sees("New PIN for staff: "));
        terminal.type(std::string("508") + key);
        ASSERT_TRUE(terminal.sees("nothing is changed"));
        EXPECT_EQ(terminal.end(), 1);
        EXPECT_TRUE(terminal.is_as_before());
    }
    EXPECT_FALSE(config::read_pins(directory)->any());
}

}  // namespace cli
