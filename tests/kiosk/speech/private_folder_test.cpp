// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/private_folder.h"
#include "support/scratch.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace speech {

namespace fs = std::filesystem;
using support::Scratch;

namespace {

/// A place with what a killed run left.
struct Place {
    Scratch scratch;
    fs::path left = scratch.folder("moedested-speech-killed");

    Place()
    {
        fs::create_directories(left / "espeak-ng-data");
        scratch.write("moedested-speech-killed/pid", "1\n");
    }
    void sweep() const { PrivateFolder::sweep(scratch.path()); }
};

}  // namespace

TEST(PrivateFolder, IsForThisUserAloneAndGoesWithWhoeverMadeIt)
{
    const Scratch scratch;
    fs::path path;
    {
        const PrivateFolder folder(scratch.path());
        path = folder.path();
        struct stat found {};
        ASSERT_EQ(::stat(path.c_str(), &found), 0);
        EXPECT_EQ(found.st_mode, mode_t(S_IFDIR | 0700));
        fs::create_directories(path / "a" / "b");
        fs::create_symlink("/", path / "a" / "root");
    }
    EXPECT_FALSE(fs::exists(path));
    EXPECT_TRUE(fs::exists("/etc"));
}

TEST(PrivateFolder, ThatCannotBeMadeHasNoPath)
{
    const Scratch scratch;
    EXPECT_EQ(PrivateFolder(scratch.path() / "nowhere").path(), "");
}

TEST(Sweeping, TakesWhatAKilledRunLeft)
{
    const Place place;
    place.sweep();
    EXPECT_FALSE(fs::exists(place.left));
    place.sweep();
}

TEST(Sweeping, LeavesWhatSomebodyHolds)
{
    const Place place;
    const PrivateFolder held(place.scratch.path());
    place.sweep();
    EXPECT_TRUE(fs::exists(held.path()));
    EXPECT_FALSE(fs::exists(place.left));
}

TEST(Sweeping, LeavesEverythingElseInThatPlace)
{
    const Place place;
    const fs::path other = place.scratch.folder("moedested");
    const fs::path file = place.scratch.write("moedested-speech-file", "no folder");
    place.sweep();
    EXPECT_TRUE(fs::exists(other));
    EXPECT_TRUE(fs::exists(file));
    PrivateFolder::sweep(place.scratch.path() / "nowhere");
}

TEST(Sweeping, FollowsNoLink)
{
    const Place place;
    const Scratch elsewhere;
    const fs::path kept = elsewhere.write("kept", "mine");
    const fs::path link = place.scratch.path() / "moedested-speech-link";
    fs::create_directory_symlink(elsewhere.path(), link);
    fs::create_directory_symlink(elsewhere.path(), place.left / "espeak-ng-data" / "link");
    place.sweep();
    EXPECT_TRUE(fs::is_symlink(link)) << "no folder, and so not ours";
    EXPECT_TRUE(fs::exists(kept));
    EXPECT_FALSE(fs::exists(place.left)) << "the link in it went, and not what it leads to";
}

TEST(Sweeping, LeavesWhatAnotherUserPutThere)
{
    const Place place;
    const uid_t other = ::geteuid() + 1;
    if (::chown(place.left.c_str(), other, gid_t(-1)) != 0)
        GTEST_SKIP() << "only root can give something away";
    place.sweep();
    EXPECT_TRUE(fs::exists(place.left / "pid"));
}

}  // namespace speech
