// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A centre's file that is spoilt: what it said last holds, past a start too.

#include "config/bad_input.h"
#include "config/without_root.h"

#include "config/access/pins.h"
#include "config/access/state_folder.h"
#include "config/centre/groups.h"
#include "config/centre/notices.h"
#include "config/centre/sound_file.h"
#include "config/toml/toml_file.h"

#include <gmock/gmock.h>

#include <functional>

#include <sys/stat.h>

namespace config {

using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::IsEmpty;

namespace {

const std::string sound_centre = "name = \"Center\"\nlanguages = [\"da\"]\nschedule_url = \"https://a.example.org\"\n";

schedule::sys_seconds some_day()
{
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 12) + std::chrono::hours(9);
}

void date(const std::filesystem::path &file, schedule::sys_seconds changed)
{
    std::filesystem::last_write_time(file, std::chrono::file_clock::from_sys(changed));
}

mode_t mode_of(const std::filesystem::path &file)
{
    struct stat status {};
    EXPECT_EQ(::stat(file.c_str(), &status), 0) << file;
    return status.st_mode & 0777;
}

ino_t inode_of(const std::filesystem::path &file)
{
    struct stat status {};
    EXPECT_EQ(::stat(file.c_str(), &status), 0) << file;
    return status.st_ino;
}

std::string bytes_of(const std::filesystem::path &file)
{
    return read_text(file, file.string()).value_or("");
}

/// One way to spoil `centre.toml`, and what it is called then.
struct Spoil {
    const char *name;
    std::string content;
    const char *code;
    std::function<void(const std::filesystem::path &file)> then = {};
};

void PrintTo(const Spoil &spoil, std::ostream *out)
{
    *out << spoil.name;
}

const std::vector<Spoil> spoils = {
    {"Empty", "", "missing-key"},
    {"CutOff", "name = \"Cen", "syntax"},
    {"CutOffBeforeAValue", "name = \"Center\"\nlanguages =", "syntax"},
    {"AQuoteTooMany", "name = \"Center\"\"\n", "syntax"},
    {"UnknownKey", sound_centre + "nam = 1\n", "misspelt-key"},
    {"WithoutName", "languages = [\"da\"]\n", "missing-key"},
    {"OfAnotherKind", "name = 3\n", "wrong-type"},
    {"LanguageWithoutTexts", "name = \"Center\"\nlanguages = [\"xx\"]\n", "unknown-language"},
    {"NoAddress", "name = \"Center\"\nschedule_url = \"moeder\"\n", "bad-web-address"},
    {"OutOfRange", sound_centre + "[screen]\nidle_seconds = 0\n", "out-of-range"},
    {"KeyTwice", sound_centre + "name = \"Center\"\n", "syntax"},
    {"NoTextAtAll", std::string("name = \"Center\"\n\0\0\0", 19), "binary"},
    {"InAnotherEncoding", "name = \"Pr\xF8vecenter\"\n", "bad-utf8"},
    {"AWebPage", "<!DOCTYPE html>\n<html></html>\n", "syntax"},
    {"Gone", "", "missing-file", [](const auto &file) { std::filesystem::remove(file); }},
    {"AFolder", "", "is-directory",
     [](const auto &file) {
         std::filesystem::remove(file);
         std::filesystem::create_directory(file);
     }},
    {"APipe", "", "is-pipe",
     [](const auto &file) {
         std::filesystem::remove(file);
         ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
     }},
    {"ALinkToNowhere", "", "missing-file",
     [](const auto &file) {
         std::filesystem::remove(file);
         std::filesystem::create_symlink("nowhere.toml", file);
     }},
    {"ALinkToItself", "", "link-circle",
     [](const auto &file) {
         std::filesystem::remove(file);
         std::filesystem::create_symlink("centre.toml", file);
     }},
    {"FarTooLarge", std::string(33U << 20U, '#'), "too-large"},
};

class Spoilt : public testing::TestWithParam<Spoil> {
protected:
    SoundFile<Centre> file() const { return {scratch.path(), "centre.toml", parse_centre, Keep::Yes}; }
    void spoil() const
    {
        const auto path = scratch.write("centre.toml", GetParam().content);
        if (GetParam().then)
            GetParam().then(path);
    }

    ScratchDirectory scratch;
};

}  // namespace

TEST_P(Spoilt, HoldsAsItWasLast)
{
    date(scratch.write("centre.toml", sound_centre), some_day());
    EXPECT_THAT(file().read(), IsEmpty());
    spoil();
    SoundFile<Centre> after_a_start = file();
    EXPECT_THAT(after_a_start.read(), Contains(Field(&schedule::Problem::code, GetParam().code)));
    ASSERT_TRUE(after_a_start.value());
    EXPECT_EQ(after_a_start.value()->name, "Center");
    ASSERT_TRUE(after_a_start.trouble());
    EXPECT_EQ(after_a_start.trouble()->from, some_day());
    EXPECT_EQ(after_a_start.trouble()->file, "centre.toml");
}

TEST_P(Spoilt, FromTheStartLeavesNothing)
{
    spoil();
    SoundFile<Centre> first = file();
    EXPECT_TRUE(has_errors(first.read()));
    EXPECT_FALSE(first.value());
    ASSERT_TRUE(first.trouble());
    EXPECT_EQ(first.trouble()->problem.code, GetParam().code);
    EXPECT_EQ(first.trouble()->from, std::nullopt);
    EXPECT_FALSE(std::filesystem::exists(state_folder(scratch.path())));
}

INSTANTIATE_TEST_SUITE_P(Centre, Spoilt, testing::ValuesIn(spoils), [](const auto &instance) { return instance.param.name; });

namespace {

class KeptText : public testing::Test {
protected:
    SoundFile<Centre> centre(Keep keep = Keep::Yes) const { return {scratch.path(), "centre.toml", parse_centre, keep}; }

    ScratchDirectory scratch;
    const std::filesystem::path copy = kept_file(scratch.path(), "centre.toml");
};

}  // namespace

TEST_F(KeptText, IsForTheOwnerAloneAndTheSameBytes)
{
    scratch.write("centre.toml", sound_centre);
    EXPECT_THAT(centre().read(), IsEmpty());
    EXPECT_EQ(bytes_of(copy), sound_centre);
    EXPECT_EQ(mode_of(copy), 0600u);
    EXPECT_EQ(mode_of(copy.parent_path()), 0700u);
}

TEST_F(KeptText, IsWrittenOnlyWhereItIsAnother)
{
    scratch.write("centre.toml", sound_centre);
    centre().read();
    const ino_t first = inode_of(copy);
    centre().read();
    EXPECT_EQ(inode_of(copy), first);
    scratch.write("centre.toml", sound_centre + "example = true\n");
    centre().read();
    EXPECT_EQ(bytes_of(copy), sound_centre + "example = true\n");
}

TEST_F(KeptText, IsNothingWhereNobodyAskedForIt)
{
    scratch.write("centre.toml", sound_centre);
    centre(Keep::No).read();
    EXPECT_FALSE(std::filesystem::exists(state_folder(scratch.path())));
}

TEST_F(KeptText, ButSpoiltItselfIsNotBelieved)
{
    scratch.write("centre.toml", sound_centre);
    centre().read();
    scratch.write("centre.toml", "name = ");
    std::filesystem::resize_file(copy, 10);
    SoundFile<Centre> file = centre();
    file.read();
    EXPECT_FALSE(file.value());
    EXPECT_TRUE(file.trouble());
}

TEST_F(KeptText, InAFolderThatOthersMayChangeIsNotBelieved)
{
    scratch.write("centre.toml", sound_centre);
    for (const mode_t mode : {0777U, 0770U, 0707U, 0750U, 0702U, 0701U}) {
        ASSERT_EQ(::chmod(scratch.path().c_str(), 0700), 0);
        scratch.write("centre.toml", sound_centre);
        centre().read();
        ASSERT_EQ(bytes_of(copy), sound_centre);
        ASSERT_EQ(::chmod(copy.parent_path().c_str(), mode), 0);
        scratch.write("centre.toml", "name = ");
        SoundFile<Centre> file = centre();
        const auto problems = file.read();
        EXPECT_FALSE(file.value()) << std::oct << mode;
        EXPECT_EQ(file.trouble()->from, std::nullopt);
        EXPECT_EQ(file.trouble()->problem.code, "syntax");
        EXPECT_THAT(problems, Contains(AllOf(Field(&schedule::Problem::code, "open-folder"),
                                             Field(&schedule::Problem::severity, schedule::Severity::Warning),
                                             Field(&schedule::Problem::file, copy.parent_path().string()))));
        ASSERT_EQ(::chmod(copy.parent_path().c_str(), 0700), 0);
        EXPECT_TRUE((file.read(), file.value())) << "closed again it holds";
    }
}

TEST_F(KeptText, ThatOthersMayTouchIsNotBelieved)
{
    scratch.write("centre.toml", sound_centre);
    centre().read();
    scratch.write("centre.toml", "name = ");
    for (const mode_t mode : {0640U, 0604U, 0620U, 0602U, 0666U}) {
        ASSERT_EQ(::chmod(copy.c_str(), mode), 0);
        SoundFile<Centre> file = centre();
        EXPECT_THAT(file.read(), Contains(AllOf(Field(&schedule::Problem::code, "open-file"),
                                                Field(&schedule::Problem::file, copy.string()))));
        EXPECT_FALSE(file.value()) << std::oct << mode;
    }
}

TEST_F(KeptText, ThatOthersMayTouchGivesWayToANewOne)
{
    scratch.write("centre.toml", sound_centre);
    centre().read();
    for (const std::string &bytes : {sound_centre, sound_centre + "example = true\n"}) {
        ASSERT_EQ(::chmod(copy.c_str(), 0666), 0);
        scratch.write("centre.toml", bytes);
        EXPECT_THAT(centre().read(), IsEmpty());
        EXPECT_EQ(bytes_of(copy), bytes);
        EXPECT_EQ(mode_of(copy), 0600u);
    }
}

TEST_F(KeptText, IsNotPutIntoAFolderThatOthersMayChange)
{
    scratch.write("centre.toml", sound_centre);
    std::filesystem::create_directory(copy.parent_path());
    ASSERT_EQ(::chmod(copy.parent_path().c_str(), 0777), 0);
    SoundFile<Centre> file = centre();
    EXPECT_THAT(file.read(), Contains(AllOf(Field(&schedule::Problem::code, "open-folder"),
                                            Field(&schedule::Problem::severity, schedule::Severity::Warning))));
    EXPECT_TRUE(file.value());
    EXPECT_EQ(file.trouble(), std::nullopt);
    EXPECT_FALSE(std::filesystem::exists(copy));
}

TEST_F(KeptText, InAFolderOfAnotherUserIsNotBelieved)
{
    scratch.write("centre.toml", sound_centre);
    centre().read();
    scratch.write("centre.toml", "name = ");
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root gives files away";
    constexpr uid_t nobody = 65534;
    ASSERT_EQ(::chmod(scratch.path().c_str(), 0755), 0);
    ASSERT_EQ(::chown(copy.c_str(), nobody, gid_t(-1)), 0);
    ASSERT_EQ(::chown(copy.parent_path().c_str(), 12, gid_t(-1)), 0);
    ASSERT_EQ(::chmod(copy.parent_path().c_str(), 0700), 0);
    const WithoutRoot without;
    if (!WithoutRoot::holds())
        GTEST_SKIP() << "there is nobody else to be";
    SoundFile<Centre> file = centre();
    file.read();
    EXPECT_FALSE(file.value());
}

TEST_F(KeptText, StaysWhileTheFileIsBrokenAndGivesWayToASoundOne)
{
    scratch.write("centre.toml", sound_centre);
    SoundFile<Centre> file = centre();
    file.read();
    scratch.write("centre.toml", "name = ");
    file.read();
    EXPECT_EQ(bytes_of(copy), sound_centre);
    EXPECT_EQ(file.value()->name, "Center");
    scratch.write("centre.toml", "name = \"Nyt\"\n");
    file.read();
    EXPECT_EQ(file.trouble(), std::nullopt);
    EXPECT_EQ(file.value()->name, "Nyt");
    EXPECT_EQ(bytes_of(copy), "name = \"Nyt\"\n");
}

TEST_F(KeptText, OfAFileThatSomebodyTookAwayGoesToo)
{
    scratch.write("notices.toml", "[[notice]]\ntitle = \"A\"\ntext = \"B\"\nfrom = 2026-11-20\n");
    SoundFile<std::vector<Notice>> notices(scratch.path(), "notices.toml", parse_notices, Keep::Yes);
    notices.read();
    EXPECT_TRUE(std::filesystem::exists(kept_file(scratch.path(), "notices.toml")));
    std::filesystem::remove(scratch.path() / "notices.toml");
    EXPECT_THAT(notices.read(), IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(kept_file(scratch.path(), "notices.toml")));
}

TEST_F(KeptText, WhereNothingCanBeWrittenIsAWarningAndTheFileHolds)
{
    scratch.write("centre.toml", sound_centre);
    std::filesystem::permissions(scratch.path(), std::filesystem::perms(0555));
    {
        const WithoutRoot without_root;
        if (!WithoutRoot::holds())
            GTEST_SKIP() << "root may write everywhere, and there is nobody else to be";
        SoundFile<Centre> file = centre();
        const auto problems = file.read();
        EXPECT_THAT(problems, Contains(Field(&schedule::Problem::severity, schedule::Severity::Warning)));
        EXPECT_THAT(problems, Contains(Field(&schedule::Problem::code, "folder-not-made")));
        EXPECT_TRUE(file.value());
        EXPECT_EQ(file.trouble(), std::nullopt);
    }
    std::filesystem::permissions(scratch.path(), std::filesystem::perms::owner_all);
}

TEST_F(KeptText, GroupsThatAreCutOffAreThoseOfBefore)
{
    const auto file = scratch.path() / "groups.toml";
    schedule::Plan plan;
    for (const char *id : {"a", "b"}) {
        schedule::Group group;
        group.id = id;
        group.name = schedule::Text(id);
        group.town = "By";
        group.rhythms = {{schedule::EveryWeeks{{std::chrono::Monday}, 1}, *schedule::parse_span("17.00-18.30"), {}, {}}};
        plan.groups.push_back(group);
    }
    ASSERT_TRUE(write_groups(file, plan));
    SoundFile<schedule::Plan>(scratch.path(), "groups.toml", parse_groups, Keep::Yes).read();
    std::filesystem::resize_file(file, bytes_of(file).find("\n[[group]]\nid = \"b\""));
    SoundFile<schedule::Plan> cut(scratch.path(), "groups.toml", parse_groups, Keep::Yes);
    cut.read();
    EXPECT_EQ(cut.value(), plan);
    ASSERT_TRUE(cut.trouble());
    EXPECT_EQ(cut.trouble()->problem.code, "cut-off");
}

}  // namespace config
