// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clip.h"

#include "films/film_file.h"

#include "support/scratch.h"

#include <sys/stat.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace films {

using testing::HasSubstr;

namespace {

const std::string webm = std::string("\x1A\x45\xDF\xA3") + std::string(100, 'x');

std::string refused(const std::filesystem::path &directory, const std::string &name)
{
    const auto film = open_film(directory, name);
    return film ? "opened" : film.error();
}

}  // namespace

TEST(FilmFile, OfEachKindIsOpened)
{
    const support::Scratch centre;
    centre.write("a.webm", webm);
    centre.write("b.mp4", std::string("\0\0\0\x20"
                                      "ftypisom",
                                      12) +
                              std::string(100, 'x'));
    for (const char *name : {"a.webm", "b.mp4"})
        EXPECT_EQ(refused(centre.path(), name), "opened") << name;
}

TEST(FilmFile, SaysHowLongItIs)
{
    const support::Scratch centre;
    centre.write("a.webm", clip(75));
    EXPECT_EQ(length_of(*open_film(centre.path(), "a.webm")), 3000);
}

TEST(FilmFile, WhoseHeadIsDamagedSaysNothingOfItsLength)
{
    const support::Scratch centre;
    const std::string good = clip(25);
    for (std::size_t at = 4; at < 400; ++at) {
        std::string bad = good;
        bad[at] = char(~bad[at]);
        centre.write("a.webm", bad);
        const auto film = open_film(centre.path(), "a.webm");
        ASSERT_TRUE(film);
        EXPECT_GE(length_of(*film), 0) << at;
        EXPECT_LT(length_of(*film), 24 * 60 * 60 * 1000) << at;
    }
    centre.write("a.webm", webm);
    EXPECT_EQ(length_of(*open_film(centre.path(), "a.webm")), 0);
}

TEST(FilmFile, ALinkWithinTheCentreIsFollowed)
{
    const support::Scratch centre;
    centre.write("a.webm", webm);
    std::filesystem::create_symlink("a.webm", centre.path() / "b.webm");
    EXPECT_EQ(refused(centre.path(), "b.webm"), "opened");
}

TEST(FilmFile, ALinkOutOfTheCentreIsNot)
{
    const support::Scratch elsewhere;
    const support::Scratch centre;
    elsewhere.write("a.webm", webm);
    std::filesystem::create_symlink(elsewhere.path() / "a.webm", centre.path() / "b.webm");
    std::filesystem::create_directory_symlink(elsewhere.path(), centre.path() / "film");
    EXPECT_THAT(refused(centre.path(), "b.webm"), HasSubstr("leads out of the centre's directory"));
    EXPECT_THAT(refused(centre.path(), "film/a.webm"), HasSubstr("leads out of the centre's directory"));
    EXPECT_THAT(refused(centre.path(), "../" + elsewhere.path().filename().string() + "/a.webm"), HasSubstr("leads out"));
}

TEST(FilmFile, ThatIsMissing)
{
    const support::Scratch centre;
    EXPECT_THAT(refused(centre.path(), "no.webm"), HasSubstr("there is no file"));
    EXPECT_THAT(refused(centre.path() / "no", "no.webm"), HasSubstr("there is no file"));
}

TEST(FilmFile, APipeHoldsNobody)
{
    const support::Scratch centre;
    ASSERT_EQ(mkfifo((centre.path() / "a.webm").c_str(), 0600), 0);
    EXPECT_THAT(refused(centre.path(), "a.webm"), HasSubstr("is no file"));
}

TEST(FilmFile, AFolderIsNone)
{
    const support::Scratch centre;
    std::filesystem::create_directory(centre.path() / "a.webm");
    EXPECT_THAT(refused(centre.path(), "a.webm"), HasSubstr("is no file"));
}

TEST(FilmFile, AnEmptyAndAHugeOne)
{
    const support::Scratch centre;
    centre.write("empty.webm", "");
    centre.write("huge.webm", webm);
    std::filesystem::resize_file(centre.path() / "huge.webm", (std::uintmax_t{8} << 30) + 1);
    EXPECT_THAT(refused(centre.path(), "empty.webm"), HasSubstr("is empty or larger"));
    EXPECT_THAT(refused(centre.path(), "huge.webm"), HasSubstr("is empty or larger"));
}

TEST(FilmFile, AListThatLeadsElsewhereIsNoFilm)
{
    const support::Scratch centre;
    centre.write("list.webm", "#EXTM3U\nhttp://127.0.0.1:9/film.ts\n");
    centre.write("text.webm", "Ikke en film.");
    centre.write("short.webm", "\x1A\x45");
    for (const char *name : {"list.webm", "text.webm", "short.webm"})
        EXPECT_THAT(refused(centre.path(), name), HasSubstr("is no film; save it as WebM or MP4")) << name;
}

}  // namespace films
