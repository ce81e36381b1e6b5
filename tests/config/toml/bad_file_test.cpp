// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"
#include "config/toml/problem_codes.h"
#include "config/without_root.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "config/centre/readers.h"
#include "feeds/site.h"
#include "schedule/text.h"

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

namespace config {

using testing::SizeIs;

namespace {

constexpr const char *good =
    "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"19.00-20.30\"\n";

/// The one problem of a file that gives no value.
schedule::Problem only_problem(const std::filesystem::path &file)
{
    const auto read = read_groups(file);
    EXPECT_FALSE(read.value);
    EXPECT_THAT(read.problems, SizeIs(1));
    const schedule::Problem problem = read.problems.empty() ? schedule::error(codes::missing_file()) : read.problems.front();
    EXPECT_EQ(problem.file, file.string());
    EXPECT_EQ(problem.severity, schedule::Severity::Error);
    return problem;
}

/// Whether a text, read without a file, gives either a plan that can be written again or an error.
bool reads_or_says_why(const std::string &text)
{
    const auto root = parse_toml(text, "groups.toml");
    if (!root)
        return root.error().line > 0;
    Report report("groups.toml");
    Table table(*root, {}, report);
    const schedule::Plan plan = read_plan(table);
    return report.errors() > 0 ? has_errors(report.take()) : !to_toml(plan).empty();
}

class BadFile : public testing::Test {
protected:
    ScratchDirectory scratch;
    std::filesystem::path file = scratch.path() / "groups.toml";
};

}  // namespace

TEST_F(BadFile, Missing)
{
    EXPECT_EQ(only_problem(file).code, "missing-file");
}

TEST_F(BadFile, UnderAFile)
{
    scratch.write("centre", "");
    EXPECT_EQ(only_problem(scratch.path() / "centre" / "groups.toml").code, "missing-file");
}

TEST_F(BadFile, Directory)
{
    std::filesystem::create_directory(file);
    EXPECT_EQ(only_problem(file).code, "is-directory");
}

TEST_F(BadFile, PipeWithoutWriterIsNotWaitedFor)
{
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    EXPECT_EQ(only_problem(file).code, "is-pipe");
}

TEST_F(BadFile, Device)
{
    std::filesystem::create_symlink("/dev/zero", file);
    EXPECT_EQ(only_problem(file).code, "is-pipe");
}

TEST_F(BadFile, LinkToNothing)
{
    std::filesystem::create_symlink("gone.toml", file);
    EXPECT_EQ(only_problem(file).code, "missing-file");
}

TEST_F(BadFile, LinkToItself)
{
    std::filesystem::create_symlink("groups.toml", file);
    EXPECT_EQ(only_problem(file).code, "link-circle");
}

TEST_F(BadFile, MayNotBeRead)
{
    scratch.write("groups.toml", good);
    std::filesystem::permissions(file, std::filesystem::perms::none);
    std::filesystem::permissions(scratch.path(), std::filesystem::perms(0755));
    const WithoutRoot without_root;
    if (!WithoutRoot::holds())
        GTEST_SKIP() << "root may read everything, and there is nobody else to be";
    EXPECT_EQ(only_problem(file).code, "unreadable-file");
}

TEST_F(BadFile, HundredMegabytes)
{
    scratch.write("groups.toml", "");
    std::filesystem::resize_file(file, 100'000'000);
    const auto problem = only_problem(file);
    EXPECT_EQ(problem.code, "too-large");
}

TEST_F(BadFile, ZeroByte)
{
    scratch.write("groups.toml", std::string(good) + "# æ" + std::string(1, '\0'));
    const auto problem = only_problem(file);
    EXPECT_EQ(problem.code, "binary");
    EXPECT_EQ(problem.line, 8);
    EXPECT_EQ(problem.column, 4);
}

TEST_F(BadFile, Latin1)
{
    scratch.write("groups.toml",
                  "# S\xF8"
                  "borg\n");
    const auto problem = only_problem(file);
    EXPECT_EQ(problem.code, "bad-utf8");
    EXPECT_EQ(problem.line, 1);
    EXPECT_EQ(problem.column, 4);
}

TEST_F(BadFile, OtherBrokenUtf8)
{
    for (const char *bytes :
         {"\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\x80"}) {
        scratch.write("groups.toml", std::string("# ") + bytes);
        EXPECT_EQ(only_problem(file).code, "bad-utf8");
    }
}

TEST_F(BadFile, Program)
{
    std::filesystem::create_symlink("/proc/self/exe", file);
    EXPECT_THAT(only_problem(file).code, testing::AnyOf("binary", "bad-utf8", "too-large"));
}

TEST_F(BadFile, DeeplyNestedArrays)
{
    scratch.write("groups.toml", "a = " + std::string(20'000, '[') + std::string(20'000, ']'));
    EXPECT_EQ(only_problem(file).code, "too-deep");
}

TEST_F(BadFile, DeeplyNestedInlineTables)
{
    std::string text = "a = ";
    for (int i = 0; i < 20'000; ++i)
        text += "{ a = ";
    scratch.write("groups.toml", text);
    EXPECT_EQ(only_problem(file).code, "too-deep");
}

TEST_F(BadFile, DeepKeys)
{
    std::string key = "a";
    for (int i = 0; i < 20'000; ++i)
        key += i % 2 == 0 ? ".a" : " . \"a\"";
    for (const auto &[before, after] :
         {std::pair("", " = 1\n"), std::pair("[", "]\n"), std::pair("[[", "]]\n"), std::pair("x = { ", " = 1 }\n")}) {
        std::string text = before;
        text += key;
        text += after;
        scratch.write("groups.toml", text);
        EXPECT_EQ(only_problem(file).code, "too-deep");
    }
}

TEST_F(BadFile, GiantKey)
{
    scratch.write("groups.toml", good + std::string(5'000'000, 'k') + " = 1\n");
    const auto read = read_groups(file);
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].code, "unknown-key");
    EXPECT_LT(to_line(read.problems[0]).size(), 1000U);
}

TEST_F(BadFile, ManyUnknownKeysAreNamedToALimit)
{
    std::string text = good;
    for (int i = 0; i < 20'000; ++i)
        text.append("k").append(std::to_string(i)).append(" = 1\n");
    scratch.write("groups.toml", text);
    const auto read = read_groups(file);
    ASSERT_THAT(read.problems, SizeIs(10'001));
    EXPECT_EQ(read.problems.back().code, "too-many-problems");
}

TEST_F(BadFile, MillionsOfValuesAreNotTakenIn)
{
    std::string text = "a = [";
    for (int i = 0; i < 2'100'000; ++i)
        text += "1,";
    scratch.write("groups.toml", text + "]\n" + good);
    EXPECT_EQ(only_problem(file).code, "too-many-values");
}

TEST_F(BadFile, AMillionWrongItemsAreNamedToALimit)
{
    std::string text = "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n[[group.rhythm]]\ntime = \"19.00-20.30\"\ndays = [";
    for (int i = 0; i < 1'000'000; ++i)
        text += "\"monday\",";
    scratch.write("groups.toml", text + "]\n");
    EXPECT_THAT(read_groups(file).problems, SizeIs(10'001));
}

TEST_F(BadFile, ControlCharactersInWhatTheParserSays)
{
    for (const char *bytes : {"\x1B[31m", "\x7F", "\xC2\x9B", "\xE2\x80\xAE", "x = \"\\\xC2\x9B\""}) {
        scratch.write("groups.toml", bytes);
        const std::string line = to_line(only_problem(file));
        EXPECT_FALSE(schedule::has_control_character(line)) << line;
    }
}

TEST_F(BadFile, TooManyExceptions)
{
    std::string text = good;
    for (int i = 0; i < 1001; ++i)
        text += "[[group.cancelled]]\ndate = 2026-11-23\n";
    scratch.write("groups.toml", text);
    EXPECT_EQ(only_problem(file).code, "too-many-tables");
}

TEST_F(BadFile, TextTooLong)
{
    scratch.write("groups.toml",
                  std::string("[[group]]\nnotes = \"") + std::string(2001, 'x') + "\"" + std::string(good).substr(9));
    EXPECT_EQ(only_problem(file).code, "text-too-long");
}

TEST(BadText, CutAnywhereEitherReadsOrSaysWhy)
{
    const std::string whole = std::string(good) +
                              "[[group.moved]]\ndate = 2026-12-07\nto = 2026-12-08\nreason = { da = \"å\" }\n"
                              "[[closure]]\nfrom = 2026-12-21\nto = 2027-01-03\nreason = '''Jul'''\ngroups = [\"a\"]\n";
    for (std::size_t length = 0; length <= whole.size(); ++length)
        ASSERT_TRUE(reads_or_says_why(whole.substr(0, length))) << length;
}

TEST(BadText, EveryByteSpoiltEitherReadsOrSaysWhy)
{
    const std::string whole =
        std::string(good) + "[[group.added]]\ndate = 2026-12-09\ntime = \"19.00-20.30\"\nreason = \"\"\"a\\u00e5\"\"\"\n";
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const char c : {'"', '\'', '[', '{', '.', '\n', '\\', '9', '\x7F'}) {
            std::string spoilt = whole;
            spoilt[i] = c;
            ASSERT_TRUE(reads_or_says_why(spoilt)) << spoilt;
        }
    }
}

TEST_F(BadFile, ByteOrderMarkAndCarriageReturnsAreNoFault)
{
    std::string text = "\xEF\xBB\xBF";
    for (const char *c = good; *c != '\0'; ++c)
        text += *c == '\n' ? std::string("\r\n") : std::string(1, *c);
    const auto read = read_groups(scratch.write("groups.toml", text));
    EXPECT_TRUE(read.problems.empty());
    EXPECT_TRUE(read.value);
}

TEST_F(BadFile, WhatLooksLikeADateInTextIsNoDate)
{
    const auto read = read_groups(scratch.write("groups.toml", std::string("# 2026-02-30\n") +
                                                                   "[[group]]\nnotes = \"2026-02-30\"\nroom = '2026-13-01'\n"
                                                                   "directions = \"\\\"2026-02-30\"\n" +
                                                                   std::string(good).substr(10)));
    EXPECT_TRUE(read.problems.empty());
    ASSERT_TRUE(read.value);
    EXPECT_EQ(read.value->groups[0].notes, schedule::Text("2026-02-30"));
    EXPECT_EQ(read.value->groups[0].directions, schedule::Text("\"2026-02-30"));
}

TEST(Site, WithoutDirectoryIsOneProblem)
{
    const ScratchDirectory scratch;
    const auto read = feeds::read_site(scratch.path() / "none");
    EXPECT_FALSE(read.value);
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].code, "missing-directory");
}

TEST(Site, SaysWhatIsWrongWithBothFiles)
{
    const ScratchDirectory scratch;
    scratch.write("centre.toml", "nam = \"Center\"\n");
    const auto read = feeds::read_site(scratch.path());
    EXPECT_FALSE(read.value);
    std::vector<std::string> seen;
    for (const auto &problem : read.problems)
        seen.push_back(std::filesystem::path(problem.file).filename().string() + ' ' + std::string(problem.code.name()));
    EXPECT_THAT(seen, testing::ElementsAre("centre.toml missing-key", "centre.toml missing-schedule", "centre.toml misspelt-key",
                                           "groups.toml missing-file"));
}

TEST(Site, NamesFilesAsTheDirectoryWasGiven)
{
    const auto read = feeds::read_site("no/such/../centre");
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].file, "no/such/../centre");
}

}  // namespace config
