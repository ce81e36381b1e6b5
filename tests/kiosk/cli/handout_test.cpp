// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/says.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

using support::Says;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

namespace fs = std::filesystem;

struct Result {
    int status = -1;
    std::string output;  ///< standard output, and standard error behind it where `2>&1` asks for that
};

/// Runs `moedested handout …` through the shell.
Result handout(const std::string &arguments)
{
    Result result;
    std::FILE *pipe = popen((MOEDESTED_BUILD_DIR "/bin/moedested handout " + arguments).c_str(), "r");
    if (pipe == nullptr)
        return result;
    std::array<char, 4096> buffer{};
    for (std::size_t count = 0; (count = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        result.output.append(buffer.data(), count);
    const int status = pclose(pipe);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

std::string content_of(const fs::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

const std::string centre = "--centre " MOEDESTED_SOURCE_DIR "/tests/data/paper --now 2026-11-21T12:00 ";

class HandoutCommand : public testing::Test {
protected:
    void SetUp() override { fs::create_directories(folder); }
    void TearDown() override { fs::remove_all(folder); }

    fs::path folder = fs::temp_directory_path() / ("moedested-handout-" + std::to_string(getpid()));
    std::string file = (folder / "ark æ.pdf").string();
    std::string to_file = "-o '" + file + "'";
};

}  // namespace

TEST_F(HandoutCommand, WritesEachKindToAFileAndToStandardOutput)
{
    for (const std::string kind : {"meeting ", "discharge "}) {
        const Result written = handout(kind + centre + "--group aeroe " + to_file + " 2>&1");
        EXPECT_EQ(written.status, 0);
        EXPECT_EQ(written.output, "");
        const Result printed = handout(kind + centre + "--group aeroe -o -");
        EXPECT_EQ(printed.status, 0);
        EXPECT_THAT(printed.output, StartsWith("%PDF-"));
        EXPECT_EQ(content_of(file), printed.output);
    }
}

TEST_F(HandoutCommand, ChoosesEveryGroupWhereNoneIsNamedAndTheLanguageAsked)
{
    EXPECT_GT(handout("discharge " + centre + "-o -").output.size(),
              handout("discharge " + centre + "--group aeroe -o -").output.size());
    EXPECT_NE(handout("discharge " + centre + "--language en -o -").output, handout("discharge " + centre + "-o -").output);
    EXPECT_EQ(handout("discharge " + centre + "--language da -o -").output, handout("discharge " + centre + "-o -").output);
}

TEST_F(HandoutCommand, NamesTheKnownKindsWhereTheKindIsUnknown)
{
    const Result result = handout("poster " + centre + to_file + " 2>&1");
    EXPECT_EQ(result.status, 2);
    EXPECT_THAT(result.output, HasSubstr("meeting, discharge"));
}

TEST_F(HandoutCommand, ListsEveryKindWithItsTitleAndNeedsNothingElse)
{
    const Result danish = handout("--list");
    EXPECT_EQ(danish.status, 0);
    EXPECT_THAT(danish.output, HasSubstr("\ndischarge     Dine SMART-møder\n"));
    EXPECT_THAT(danish.output, HasSubstr("\nprinciples    De otte principper\n"));
    const Result english = handout("--list --language en");
    EXPECT_EQ(english.status, 0);
    EXPECT_THAT(english.output, HasSubstr("\nweek-poster   SMART meetings of the week\n"));
    EXPECT_EQ(std::ranges::count(english.output, '\n'), std::ranges::count(danish.output, '\n'));
}

TEST_F(HandoutCommand, MakesEveryKindThatItLists)
{
    std::istringstream lines(handout("--list").output);
    int kinds = 0;
    for (std::string line; std::getline(lines, line); ++kinds) {
        SCOPED_TRACE(line);
        EXPECT_THAT(handout(line.substr(0, line.find(' ')) + ' ' + centre + "-o -").output, StartsWith("%PDF-"));
        EXPECT_NE(line.back(), ' ');  // each has a title
    }
    EXPECT_GE(kinds, 6);
}

TEST_F(HandoutCommand, PutsEnclosuresBehindTheFirstHandout)
{
    const std::string one = handout("discharge " + centre + "-o -").output;
    const std::string two = handout("discharge " + centre + "--enclose principles -o -").output;
    const std::string three = handout("discharge " + centre + "--enclose principles --enclose principles -o -").output;
    EXPECT_GT(two.size(), one.size());
    EXPECT_GT(three.size(), two.size());
    const Result unknown = handout("discharge " + centre + "--enclose principels " + to_file + " 2>&1");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.output, HasSubstr("principels"));
    EXPECT_THAT(unknown.output, HasSubstr("meeting, discharge"));
}

TEST_F(HandoutCommand, MakesThePosterForA3AndNothingElse)
{
    const std::string small = handout("week-poster " + centre + "-o -").output;
    EXPECT_EQ(handout("week-poster " + centre + "--paper a4 -o -").output, small);
    const std::string large = handout("week-poster " + centre + "--paper a3 -o -").output;
    EXPECT_THAT(large, StartsWith("%PDF-"));
    EXPECT_NE(large, small);
    for (const std::string wrong : {"discharge --paper a3 ", "week-poster --paper a5 ", "town-list --paper=a3 "}) {
        SCOPED_TRACE(wrong);
        const Result result = handout(wrong + centre + to_file + " 2>&1");
        EXPECT_EQ(result.status, 2);
        EXPECT_THAT(result.output, testing::AnyOf(HasSubstr("a4"), HasSubstr("A4")));
    }
}

TEST_F(HandoutCommand, ExitsWithTwoOnWrongUsage)
{
    for (const std::string &wrong :
         {std::string(), "discharge " + to_file, "discharge " + centre, "discharge extra " + centre + to_file,
          "discharge " + centre + "--language fr " + to_file, "discharge " + centre + "--copies 2 " + to_file,
          std::string("discharge --centre " MOEDESTED_SOURCE_DIR "/tests/data/paper --now later ") + to_file}) {
        SCOPED_TRACE(wrong);
        const Result result = handout(wrong + " 2>&1");
        EXPECT_EQ(result.status, 2);
        EXPECT_THAT(result.output, HasSubstr("handout"));
    }
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(HandoutCommand, ExitsWithOneWhereTheGroupOrTheCentreIsMissing)
{
    const Result group = handout("discharge " + centre + "--group aeroo " + to_file + " 2>&1");
    EXPECT_EQ(group.status, 1);
    EXPECT_THAT(group.output, HasSubstr("aeroe"));  // the nearest known id
    const Result none = handout("discharge --centre '" + folder.string() + "' " + to_file + " 2>&1");
    EXPECT_EQ(none.status, 1);
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(HandoutCommand, ExitsWithOneWhereTheCentreHasNoGroups)
{
    fs::copy_file(MOEDESTED_SOURCE_DIR "/tests/data/paper/centre.toml", folder / "centre.toml");
    std::ofstream(folder / "groups.toml") << "group = []\n";
    const Result result = handout("discharge --centre '" + folder.string() + "' " + to_file + " 2>&1");
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.output, Says("no-groups-yet"));
    for (const std::string kind : {"principles ", "town-list ", "week-poster "}) {
        SCOPED_TRACE(kind);
        EXPECT_THAT(handout(kind + "--centre '" + folder.string() + "' --now 2026-11-21T12:00 -o -").output, StartsWith("%PDF-"));
    }
    EXPECT_EQ(handout("principles --enclose meeting --centre '" + folder.string() + "' " + to_file + " 2>&1").status, 1);
}

TEST_F(HandoutCommand, MakesWorksheetsWhereTheCentreHasNoGroups)
{
    fs::copy_file(MOEDESTED_SOURCE_DIR "/tests/data/paper/centre.toml", folder / "centre.toml");
    std::ofstream(folder / "groups.toml") << "group = []\n";
    const Result result = handout("abc --now 2026-11-21T12:00 --centre '" + folder.string() + "' -o -");
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.output, StartsWith("%PDF-"));
}

TEST_F(HandoutCommand, LeavesTheOldFileWhereTheNewOneCannotBeWritten)
{
    const Result result = handout("discharge " + centre + "-o '" + (folder / "no" / "such.pdf").string() + "' 2>&1");
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.output, HasSubstr("such.pdf"));
    const Result full = handout("discharge " + centre + "-o - 2>&1 >/dev/full");
    EXPECT_EQ(full.status, 1);
}

TEST_F(HandoutCommand, WritesIntoADeviceAndNeverPutsAFileInItsPlace)
{
    // A device of the test's own where it may make one (root could replace it, others could not), else the system's.
    const fs::path own = folder / "full";
    const bool made = ::mknod(own.c_str(), S_IFCHR | 0600, ::makedev(1, 7)) == 0 && std::ofstream(own).is_open();
    const fs::path device = made || ::geteuid() != 0 ? (made ? own : fs::path("/dev/full")) : fs::path();
    if (!device.empty()) {
        const Result full = handout("discharge " + centre + "-o '" + device.string() + "' 2>&1");
        EXPECT_EQ(full.status, 1);
        EXPECT_THAT(full.output, HasSubstr("could not be written"));
        EXPECT_TRUE(fs::is_character_file(device));
    }
    const fs::path pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_THAT(handout("discharge " + centre + "-o '" + pipe.string() + "' & cat '" + pipe.string() + "'; wait").output,
                StartsWith("%PDF-"));
    EXPECT_TRUE(fs::is_fifo(pipe));
}
