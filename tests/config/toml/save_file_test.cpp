// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a saved file looks like, and what is left where it could not be saved. Faults of the disk at each step are injected into
// the commands, in tests/kiosk/cli/saving_test.cpp.
#include "config/toml/save_file.h"

#include "config/bad_input.h"
#include "config/without_root.h"

#include "config/centre/sound_file.h"
#include "schedule/clock_plausibility.h"

#include <gmock/gmock.h>

#include <sstream>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace config {

namespace {

constexpr uid_t somebody = 65534;

struct stat status_of(const std::filesystem::path &file)
{
    struct stat status {};
    EXPECT_EQ(::stat(file.c_str(), &status), 0) << file;
    return status;
}

std::string read_back(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// Lets the process write this many bytes into a file and no more.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, SIG_DFL);
    }

private:
    rlimit m_before{};
};

class SaveFile : public testing::Test {
protected:
    std::filesystem::path path(const std::string &name) const { return scratch.path() / name; }
    void expect_alone(const std::string &name) const
    {
        for (const auto &entry : std::filesystem::directory_iterator(scratch.path()))
            EXPECT_EQ(entry.path().filename(), name);
    }
    /// That it was refused, and `name` is as it was.
    void expect_refused(const std::string &name, const std::string &code) const
    {
        const std::string before = read_back(path(name));
        const auto done = save_file(path(name), "new");
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, code);
        EXPECT_EQ(done.error().file, path(name).string());
        EXPECT_EQ(read_back(path(name)), before);
    }

    ScratchDirectory scratch;
};

}  // namespace

TEST_F(SaveFile, NewOnesGetTheirModeWhateverTheUmask)
{
    const mode_t before = ::umask(0077);
    EXPECT_TRUE(save_file(path("open"), "new", 0644));
    EXPECT_EQ(usual_mode(), 0600u);
    ::umask(0);
    EXPECT_TRUE(save_file(path("secret"), "new", 0600));
    EXPECT_EQ(usual_mode(), 0666u);
    ::umask(before);
    EXPECT_EQ(status_of(path("open")).st_mode & 07777U, 0644u);
    EXPECT_EQ(status_of(path("secret")).st_mode & 07777U, 0600u);
}

TEST_F(SaveFile, KeepsTheModeThatIsThere)
{
    scratch.write("file", "old");
    for (const mode_t mode : {0600U, 0640U, 0664U, 0666U}) {
        ASSERT_EQ(::chmod(path("file").c_str(), mode), 0);
        EXPECT_TRUE(save_file(path("file"), "new"));
        EXPECT_EQ(status_of(path("file")).st_mode & 07777U, mode);
    }
    EXPECT_EQ(read_back(path("file")), "new");
    expect_alone("file");
}

TEST_F(SaveFile, OfAnotherUserStaysTheirsWhenRootSavesIt)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root gives files away";
    scratch.write("file", "old");
    ASSERT_EQ(::chown(path("file").c_str(), somebody, 12), 0);
    ASSERT_EQ(::chmod(path("file").c_str(), 0640), 0);
    EXPECT_TRUE(save_file(path("file"), "new"));
    EXPECT_TRUE(save_copy(path("file"), path("copy"), "old"));
    for (const auto &file : {path("file"), path("copy")}) {
        EXPECT_EQ(status_of(file).st_uid, somebody);
        EXPECT_EQ(status_of(file).st_gid, 12u);
        EXPECT_EQ(status_of(file).st_mode & 07777U, 0640u);
    }
}

TEST_F(SaveFile, OfAnotherUserIsNotTakenFromThem)
{
    scratch.write("file", "old");
    ASSERT_EQ(::chmod(scratch.path().c_str(), 0777), 0);
    const mode_t for_all = 0606;  // and so not for the group
    ASSERT_EQ(::chmod(path("file").c_str(), for_all), 0);
    const WithoutRoot without_root;
    if (!WithoutRoot::holds() || ::getuid() != 0)
        GTEST_SKIP() << "only root can become another user";
    expect_refused("file", "may-not-write");
    expect_alone("file");
}

TEST_F(SaveFile, OfAGroupThatMayWriteIsSavedByEachOfIt)
{
    scratch.write("file", "old");
    ASSERT_EQ(::chmod(scratch.path().c_str(), 0777), 0);
    ASSERT_EQ(::chmod(path("file").c_str(), 0664), 0);
    const gid_t group = status_of(path("file")).st_gid;
    const WithoutRoot without_root;
    if (!WithoutRoot::holds() || ::getuid() != 0)
        GTEST_SKIP() << "only root can become another user";
    EXPECT_TRUE(save_file(path("file"), "new"));
    EXPECT_EQ(status_of(path("file")).st_gid, group);
    EXPECT_EQ(status_of(path("file")).st_mode & 07777U, 0664u);
}

TEST_F(SaveFile, ACopyGetsTheLooksOfItsOriginalEachTime)
{
    scratch.write("file", "old");
    scratch.write("copy", "of last year");
    ASSERT_EQ(::chmod(path("file").c_str(), 0640), 0);
    EXPECT_TRUE(save_copy(path("file"), path("copy"), "old"));
    EXPECT_EQ(read_back(path("copy")), "old");
    EXPECT_EQ(status_of(path("copy")).st_mode & 07777U, 0640u);
}

TEST_F(SaveFile, FollowsLinksAndLeavesThem)
{
    scratch.write("real", "old");
    std::filesystem::create_directory(path("folder"));
    std::filesystem::create_symlink("../real", path("folder/one"));
    std::filesystem::create_symlink(path("folder/one"), path("two"));
    EXPECT_TRUE(save_file(path("two"), "new"));
    EXPECT_TRUE(std::filesystem::is_symlink(path("two")));
    EXPECT_TRUE(std::filesystem::is_symlink(path("folder/one")));
    EXPECT_EQ(read_back(path("real")), "new");
    std::filesystem::remove(path("real"));
    EXPECT_TRUE(save_file(path("two"), "again"));
    EXPECT_EQ(read_back(path("real")), "again") << "made where the link leads to";
}

TEST_F(SaveFile, FollowsNoLinkOfAnotherUser)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root gives links away";
    scratch.write("precious", "old");
    std::filesystem::create_symlink(path("precious"), path("link"));
    ASSERT_EQ(::lchown(path("link").c_str(), somebody, somebody), 0);
    expect_refused("link", "foreign-link");
}

TEST_F(SaveFile, FollowsNoLinksInACircle)
{
    std::filesystem::create_symlink("two", path("one"));
    std::filesystem::create_symlink("one", path("two"));
    EXPECT_EQ(save_file(path("one"), "new").error().code, "not-written");
}

TEST_F(SaveFile, TakesNoFoldersPlaceAndNoPipes)
{
    std::filesystem::create_directory(path("folder"));
    ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
    for (const char *name : {"folder", "pipe"}) {
        const auto done = save_file(path(name), "new");
        ASSERT_FALSE(done) << name;
        EXPECT_EQ(done.error().code, "no-file-there");
    }
}

TEST_F(SaveFile, LeavesAFileThatMayNotBeWritten)
{
    scratch.write("file", "old");
    ASSERT_EQ(::chmod(scratch.path().c_str(), 0777), 0);
    ASSERT_EQ(::chmod(path("file").c_str(), 0444), 0);
    const WithoutRoot without_root;
    if (!WithoutRoot::holds())
        GTEST_SKIP() << "root may write everywhere, and there is nobody else to be";
    expect_refused("file", "may-not-write");
    expect_alone("file");
}

TEST_F(SaveFile, WithoutRoomLeavesTheOldOne)
{
    scratch.write("file", "old");
    const std::string large(5000, 'a');
    {
        const SmallFiles small(4096);
        const auto done = save_file(path("file"), large);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, "not-written") << "the kernel writes what fits first, and refuses the rest";
    }
    EXPECT_EQ(read_back(path("file")), "old");
    expect_alone("file");
}

namespace {

enum Ending { AsItShould, Otherwise, NoMount };

/// A disk of 1 MiB in the folder's place, for this process alone.
bool mount_small_disk(const std::filesystem::path &folder)
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", folder.c_str(), "tmpfs", 0, "size=1m,mode=700") == 0;
}

/// Saves on a disk of 1 MiB of its own, in a process of its own.
Ending save_on_a_small_disk(const std::filesystem::path &folder)
{
    if (!mount_small_disk(folder))
        return NoMount;
    const std::string old(600 * 1024, 'o');
    const auto file = folder / "file";
    if (!save_file(file, old))
        return Otherwise;
    const auto done = save_file(file, std::string(600 * 1024, 'n'));
    const auto files = std::distance(std::filesystem::directory_iterator(folder), {});
    return !done && done.error().code == "no-room" && read_back(file) == old && files == 1 ? AsItShould : Otherwise;
}

/// The same for what is kept of a centre's file, on a disk without a byte left.
Ending keep_on_a_full_disk(const std::filesystem::path &folder)
{
    if (!mount_small_disk(folder))
        return NoMount;
    if (!keep_text(folder, "groups.toml", "old", schedule::first_possible_time))
        return Otherwise;
    const int filler = ::open((folder / "filler").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::string page(4096, 'f');
    while (::write(filler, page.data(), page.size()) > 0)
        continue;
    const auto done = keep_text(folder, "groups.toml", "new", schedule::first_possible_time);
    const auto file = kept_file(folder, "groups.toml");
    const auto files = std::distance(std::filesystem::directory_iterator(file.parent_path()), {});
    return !done && done.error().code == "no-room" && read_back(file) == "old" && files == 1 ? AsItShould : Otherwise;
}

/// How it ends in a process of its own.
Ending ending_of(Ending (*work)(const std::filesystem::path &), const std::filesystem::path &folder)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work(folder));
    int status = 0;
    const bool ended = ::waitpid(child, &status, 0) == child && WIFEXITED(status);
    return ended ? Ending(WEXITSTATUS(status)) : Otherwise;
}

}  // namespace

TEST_F(SaveFile, OnAFullDiskLeavesTheOldOne)
{
    const Ending ending = ending_of(save_on_a_small_disk, scratch.path());
    if (ending == NoMount)
        GTEST_SKIP() << "needs the right to mount a small disk";
    EXPECT_EQ(ending, AsItShould);
}

TEST_F(SaveFile, OnAFullDiskWhatIsKeptOfACentreStaysTheOldOne)
{
    const Ending ending = ending_of(keep_on_a_full_disk, scratch.path());
    if (ending == NoMount)
        GTEST_SKIP() << "needs the right to mount a small disk";
    EXPECT_EQ(ending, AsItShould);
}

namespace {

/// What a killed save left, as old as said by the clock of the disk.
class Leftovers : public SaveFile {
protected:
    void leave(const std::string &name, std::chrono::minutes age) const
    {
        scratch.write(name, "half");
        grow_old(path(name), age);
    }
    void grow_old(const std::filesystem::path &file, std::chrono::minutes age) const
    {
        scratch.write("now", "");
        timespec time = status_of(path("now")).st_mtim;
        time.tv_sec -= std::chrono::seconds(age).count();
        const timespec times[2] = {time, time};
        ASSERT_EQ(::utimensat(AT_FDCWD, file.c_str(), times, AT_SYMLINK_NOFOLLOW), 0);
        std::filesystem::remove(path("now"));
    }
    bool is_there(const std::string &name) const { return std::filesystem::is_symlink(path(name)) || exists(path(name)); }
};

constexpr std::chrono::minutes old{61};

}  // namespace

TEST_F(Leftovers, OfAKilledSaveAreSweptByTheNext)
{
    for (const char *name : {".moedested-AbC123", ".moedested-000000", ".moedested-zzzzzz"})
        leave(name, old);
    EXPECT_TRUE(save_file(path("file"), "new"));
    expect_alone("file");
}

TEST_F(Leftovers, AreSweptWhereALinkLeads)
{
    std::filesystem::create_directory(path("folder"));
    leave("folder/.moedested-AbC123", old);
    std::filesystem::create_symlink("folder/real", path("link"));
    EXPECT_TRUE(save_file(path("link"), "new"));
    EXPECT_FALSE(is_there("folder/.moedested-AbC123"));
}

TEST_F(Leftovers, ThatMayBeOnTheirWayStay)
{
    leave(".moedested-AbC123", std::chrono::minutes(0));
    leave(".moedested-AbC124", std::chrono::minutes(59));
    leave(".moedested-AbC125", std::chrono::minutes(-600));
    EXPECT_TRUE(save_file(path("file"), "new"));
    for (const char *name : {".moedested-AbC123", ".moedested-AbC124", ".moedested-AbC125"})
        EXPECT_TRUE(is_there(name)) << name;
}

TEST_F(Leftovers, OfOtherNamesStay)
{
    const char *const names[] = {".moedested-",      ".moedested-AbC12",     ".moedested-AbC1234", ".moedested-AbC.12",
                                 "moedested-AbC123", ".moedested-AbC12\xC3", ".Moedested-AbC123"};
    for (const char *name : names)
        leave(name, old);
    EXPECT_TRUE(save_file(path("file"), "new"));
    for (const char *name : names)
        EXPECT_TRUE(is_there(name)) << name;
}

TEST_F(Leftovers, ThatAreNoFilesStayAndAreNotFollowed)
{
    leave("precious", old);
    std::filesystem::create_symlink("precious", path(".moedested-linked"));
    std::filesystem::create_directory(path(".moedested-folder"));
    ASSERT_EQ(::mkfifo(path(".moedested-apipe1").c_str(), 0600), 0);
    for (const char *name : {".moedested-linked", ".moedested-folder", ".moedested-apipe1"})
        grow_old(path(name), old);
    EXPECT_TRUE(save_file(path("file"), "new"));
    for (const char *name : {".moedested-linked", ".moedested-folder", ".moedested-apipe1", "precious"})
        EXPECT_TRUE(is_there(name)) << name;
}

TEST_F(Leftovers, OfAnotherUserStay)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root gives files away";
    leave(".moedested-AbC123", old);
    ASSERT_EQ(::chown(path(".moedested-AbC123").c_str(), somebody, somebody), 0);
    EXPECT_TRUE(save_file(path("file"), "new"));
    EXPECT_TRUE(is_there(".moedested-AbC123"));
}

}  // namespace config
