// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is full, broken or read-only, at each single step of saving and as a whole, for each command that saves: what was
// there is there whole, or what was to be there is, and the exit status never says more than that.
#include "run.h"
#include "support/says.h"
#include "support/scratch.h"

#include <gmock/gmock.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <ostream>
#include <set>
#include <sstream>

#include <sched.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cli {

namespace {

using support::content_of;
using support::Says;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

constexpr const char *groups =
    "# Mine.\n[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n[[group.rhythm]]\n"
    "days = [\"monday\"]\ntime = \"19.00-20.30\"\n";
constexpr const char *table = "id;name;town;day;time\r\nny;Ny;By;tuesday;19.00-20.30\r\n";
constexpr const char *centre_toml =
    "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n"
    "[[feed]]\nname = \"Fil\"\naddress = \"feed.csv\"\n";

/// A command that saves, and the files that it saves.
struct Saver {
    std::string name;
    std::vector<std::string> words;  ///< with the centre and whatever else it takes; "DIR" becomes the centre's directory
    std::vector<std::string> files;
    std::string input{};
    std::set<std::string> anew_each_time{};  ///< those with salt in them

    friend std::ostream &operator<<(std::ostream &out, const Saver &one) { return out << one.name; }
};

const std::vector<Saver> savers = {
    Saver{"Import",
          {"import", "DIR/table.csv", "--centre", "DIR", "--now", "2026-11-22T10:00"},
          {"groups.toml", "groups.toml.before-import"}},
    Saver{"PinSet", {"pin", "set", "staff", "--centre", "DIR"}, {"state/pins.toml"}, "508237\n", {"state/pins.toml"}},
    Saver{"Fetch",
          {"fetch", "--centre", "DIR", "--now", "2026-11-22T10:00"},
          {"feeds/fil.csv", "feeds/fil.toml", "feeds/key"},
          {},
          {"feeds/fil.toml", "feeds/key"}},
    Saver{"Export", {"export", "--format", "csv", "--centre", "DIR", "--now", "2026-11-22T10:00", "-o", "DIR/out"}, {"out"}},
    Saver{"Handout", {"handout", "test-page", "--centre", "DIR", "--now", "2026-11-22T10:00", "-o", "DIR/out"}, {"out"}},
};

/// A system call of a run: which of its name it was, counted from 1.
struct Step {
    std::string call;
    int count = 0;
};

class Saving : public testing::TestWithParam<Saver> {
protected:
    void SetUp() override
    {
        if (std::system("strace -o /dev/null true 2>/dev/null") != 0)
            GTEST_SKIP() << "needs the Debian package strace, and the right to trace a program";
        put_back();
        before = files();
    }

    /// The centre as it was before any of the runs: with a file of an earlier time in the place of each one that is saved.
    void put_back() const
    {
        for (const auto &entry : std::filesystem::directory_iterator(centre.path()))
            std::filesystem::remove_all(entry.path());
        centre.write("centre.toml", centre_toml);
        centre.write("groups.toml", groups);
        centre.write("table.csv", table);
        centre.write("feed.csv", table);
        centre.write("groups.toml.before-import", "an earlier one");
        centre.write("out", "an earlier one");
        centre.folder("feeds");
        centre.write("feeds/fil.csv", "id;name;town;day;time\r\ngl;Gl;By;tuesday;19.00-20.30\r\n");
        std::filesystem::permissions(centre.folder("state"), std::filesystem::perms::owner_all);
        centre.write("state/pins.toml", "# None.\n");
        std::filesystem::permissions(centre.path() / "state/pins.toml",
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    Outcome save(const std::string &under = {}) const
    {
        std::vector<std::string> words = GetParam().words;
        for (std::string &word : words) {
            if (word.starts_with("DIR"))
                word.replace(0, 3, centre.path().string());
        }
        // What is traced can't look for its own leaks, where the program has the sanitizer in it.
        return run_with_input(GetParam().input, words, "ASAN_OPTIONS=detect_leaks=0 " + under);
    }
    /// What each file holds that the command saves.
    std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> found;
        for (const std::string &name : GetParam().files)
            found[name] = content_of(centre.path() / name);
        return found;
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(centre.path()))
            found.push_back(entry.path().filename().string().substr(0, 10));
        return found;
    }
    /// The calls that a sound run makes from the first file on that it makes itself.
    std::vector<Step> steps_of_a_sound_run() const
    {
        const std::string log = logs.path() / "log";
        const Outcome sound = save("strace -f --seccomp-bpf -qq -e signal=none -e trace=" + calls + " -o " + log);
        EXPECT_EQ(sound.status, 0) << sound.err;
        std::istringstream lines(content_of(log));
        std::map<std::string, int> counts;
        std::vector<Step> steps;
        for (std::string line; std::getline(lines, line);) {
            const std::size_t begin = line.find_first_not_of("0123456789 ");
            const std::string call = line.substr(begin, line.find('(') - begin);
            const int count = ++counts[call];
            if (!steps.empty() || line.find(".moedested-") != std::string::npos)
                steps.push_back({call, count});
        }
        return steps;
    }

    static const std::string calls;
    support::Scratch centre;
    support::Scratch logs;
    std::map<std::string, std::string> before;
};

const std::string Saving::calls = "openat,write,fchown,fchmod,fsync,close,rename";

/// What the kernel may answer to each of them.
const std::map<std::string, std::vector<std::string>> errors = {
    {"openat", {"EROFS"}},        {"write", {"ENOSPC", "EIO"}}, {"fchown", {"EIO"}},    {"fchmod", {"EROFS"}},
    {"fsync", {"ENOSPC", "EIO"}}, {"close", {"EIO"}},           {"rename", {"ENOSPC"}},
};

}  // namespace

TEST_P(Saving, LeavesTheOldFileOrTheNewOneWhole)
{
    const std::vector<Step> steps = steps_of_a_sound_run();
    ASSERT_GT(steps.size(), 5u);
    const std::map<std::string, std::string> after = files();
    // That a file with salt in it is whole is seen by its length.
    const auto same = [](const std::string &one, const std::string &other, const std::string &name) {
        return GetParam().anew_each_time.contains(name) ? one.size() == other.size() : one == other;
    };
    int refused = 0;
    for (const Step &step : steps) {
        for (const std::string &error : errors.at(step.call)) {
            SCOPED_TRACE(step.call + " number " + std::to_string(step.count) + ": " + error);
            put_back();
            const Outcome outcome = save("strace -f --seccomp-bpf -qq -o /dev/null -e trace=" + step.call +
                                         " -e inject=" + step.call + ":error=" + error + ":when=" + std::to_string(step.count));
            bool all_new = true;
            for (const auto &[name, bytes] : files()) {
                const bool is_new = same(bytes, after.at(name), name);
                EXPECT_TRUE(is_new || bytes == before.at(name)) << name << " holds\n" << bytes;
                all_new = all_new && is_new;
            }
            if (outcome.status == 0)
                EXPECT_TRUE(all_new) << "it must not say that all is well";
            else
                EXPECT_THAT(outcome.err, Not(IsEmpty()));
            EXPECT_THAT(names(), Not(Contains(".moedested")));
            refused += outcome.status != 0 ? 1 : 0;
        }
    }
    EXPECT_GT(refused, 5) << "the faults did not reach the program";
}

INSTANTIATE_TEST_SUITE_P(Commands, Saving, testing::ValuesIn(savers), [](const auto &instance) { return instance.param.name; });

namespace {

constexpr int no_mount = 77;

/// The same commands on a disk of 1 MiB that is full to the last byte.
class FullDisk : public Saving {
protected:
    void SetUp() override {}

    /// In a process of its own, for which alone the disk is there.
    int run_on_it()
    {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("none", centre.path().c_str(), "tmpfs", 0, "size=1m,mode=700") != 0)
            return no_mount;
        put_back();
        const std::map<std::string, std::string> old = files();
        std::ofstream filler(centre.path() / "filler", std::ios::binary);
        const std::string page(4096, 'f');
        while (filler.write(page.data(), std::streamsize(page.size())).flush())
            continue;
        filler.close();
        const Outcome outcome = save();
        EXPECT_EQ(outcome.status, 1);
        EXPECT_THAT(outcome.err, testing::AnyOf(Says("no-room"), Says("feeds-not-writable")));
        EXPECT_EQ(files(), old);
        EXPECT_THAT(names(), Not(Contains(".moedested")));
        return HasFailure() ? 1 : 0;
    }
};

}  // namespace

TEST_P(FullDisk, LeavesTheOldFilesAndSaysWhy)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int ending = run_on_it();
        std::fflush(nullptr);
        ::_exit(ending);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == no_mount)
        GTEST_SKIP() << "needs the right to mount a small disk";
    EXPECT_EQ(WEXITSTATUS(status), 0) << "what was wrong is told above";
}

INSTANTIATE_TEST_SUITE_P(Commands, FullDisk, testing::ValuesIn(savers), [](const auto &instance) { return instance.param.name; });

}  // namespace cli
