// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each command that reckons from the system's clock, under one that can't be right.
#include "run.h"
#include "support/says.h"
#include "support/scratch.h"

#include <gmock/gmock.h>

#include <ostream>

#include <stdlib.h>

namespace cli {

namespace {

using support::Says;
using testing::HasSubstr;
using testing::Not;

constexpr const char *centre_toml = "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n";
constexpr const char *groups =
    "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"19.00-20.30\"\n";
constexpr const char *table = "id;name;town;day;time\r\na;A;By;monday;19.00-20.30\r\n";

struct Command {
    std::string name;
    std::vector<std::string> words;  ///< "DIR" becomes the centre's directory
    int status = 0;                  ///< under a clock that can't be right

    friend std::ostream &operator<<(std::ostream &out, const Command &one) { return out << one.name; }
};

class WrongSystemClock : public testing::TestWithParam<Command> {
protected:
    void SetUp() override
    {
        if (std::system("faketime '2027-01-01 12:00:00' true 2>/dev/null") != 0)
            GTEST_SKIP() << "needs the Debian package faketime";
        centre.write("centre.toml", centre_toml);
        centre.write("groups.toml", groups);
        centre.write("table.csv", table);
    }
    Outcome run_at(const std::string &time, const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> words = GetParam().words;
        for (std::string &word : words) {
            if (word.starts_with("DIR"))
                word.replace(0, 3, centre.path().string());
        }
        words.insert(words.end(), more.begin(), more.end());
        // Whatever date tests/any-day has made this one; and faketime may come before a sanitizer that the program has in it.
        return run(words,
                   "env -u LD_PRELOAD -u FAKETIME_SHARED ASAN_OPTIONS=verify_asan_link_order=0 FAKETIME_DONT_FAKE_MONOTONIC=1 "
                   "NO_FAKE_STAT=1 faketime '" +
                       time + "'");
    }

    support::Scratch centre;
};

}  // namespace

TEST_P(WrongSystemClock, IsSaid)
{
    for (const char *time : {"1970-01-02 00:00:00", "2025-12-30 23:00:00", "2099-06-01 12:00:00"}) {
        const Outcome outcome = run_at(time);
        EXPECT_EQ(outcome.status, GetParam().status) << outcome.err;
        EXPECT_THAT(outcome.err, testing::AllOf(Says("implausible-clock"), HasSubstr(std::string(time).substr(0, 4)))) << time;
        EXPECT_THAT(outcome.out, Not(HasSubstr("clock")));
    }
}

TEST_P(WrongSystemClock, IsNotSaidOfOneThatMayBeRight)
{
    for (const char *time : {"2026-11-22 10:00:00", "2031-06-15 12:00:00"}) {
        const Outcome outcome = run_at(time);
        EXPECT_EQ(outcome.status, 0) << outcome.err;
        EXPECT_THAT(outcome.err, Not(HasSubstr("clock"))) << time;
    }
}

TEST_P(WrongSystemClock, IsNotAskedWhereTheTimeIsNamed)
{
    const Outcome outcome = run_at("1970-01-02 00:00:00", {"--now", "2026-11-22T10:00"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(outcome.err, Not(HasSubstr("clock")));
}

INSTANTIATE_TEST_SUITE_P(Commands, WrongSystemClock,
                         testing::Values(Command{"Upcoming", {"upcoming", "--centre", "DIR"}},
                                         Command{"Export", {"export", "--format", "ics", "--centre", "DIR"}},
                                         Command{"Check", {"check", "--centre", "DIR"}},
                                         Command{"Fetch", {"fetch", "--centre", "DIR"}},
                                         Command{"Import", {"import", "DIR/table.csv", "--centre", "DIR", "--dry-run"}},
                                         Command{"Handout", {"handout", "test-page", "--centre", "DIR", "-o", "DIR/out.pdf"}, 1}),
                         [](const auto &instance) { return instance.param.name; });

}  // namespace cli
