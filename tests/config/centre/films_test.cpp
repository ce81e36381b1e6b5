// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/centre.h"

#include <gmock/gmock.h>

namespace config {

namespace {

/// A centre whose only film begins in line 3.
std::string with_film(const std::string &film)
{
    return "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n[[film]]\n" + film;
}

Read<Centre> read(const std::string &toml)
{
    const ScratchDirectory scratch;
    return read_centre(scratch.write("centre.toml", toml));
}

const char *const below = "lie in the centre's directory; copy ";

}  // namespace

TEST(Films, AreReadWithTheirSubtitles)
{
    const Read<Centre> centre = read(with_film(R"toml(title = { da = "Velkommen", en = "Welcome" }
file = "film/velkommen.webm"
subtitles = { da = "film/velkommen.da.vtt", en = "film/velkommen.en.vtt" }
minutes = 3
[[film]]
title = "Rundt i huset"
file = "huset.mp4"
)toml"));
    ASSERT_TRUE(centre.value);
    const std::vector<Film> &films = centre.value->films;
    ASSERT_EQ(films.size(), 2u);
    EXPECT_EQ(films[0].title.in("en"), "Welcome");
    EXPECT_EQ(films[0].file, "film/velkommen.webm");
    EXPECT_EQ(films[0].subtitles.in("da"), "film/velkommen.da.vtt");
    EXPECT_EQ(films[0].minutes, 3);
    EXPECT_TRUE(films[1].subtitles.empty());
    EXPECT_EQ(films[1].minutes, 0);
}

class BadFilm : public testing::TestWithParam<BadInput> {};

TEST_P(BadFilm, IsNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("centre.toml", with_film(GetParam().toml));
    const auto read = read_centre(file);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
    EXPECT_FALSE(read.value);
}

const std::vector<BadInput> faults = {
    {"WithoutTitleAndFile", "minutes = 2\n", {"3:1 error missing-key film[0].title", "3:1 error missing-key film[0].file"}},
    {"OnTheNet", "title = \"F\"\nfile = \"https://example.org/f.webm\"\n", {"5:8 error film-on-the-net film[0].file"}},
    {"Absolute", "title = \"F\"\nfile = \"/etc/passwd\"\n", {"5:8 error film-elsewhere film[0].file"}},
    {"LeavesTheDirectory", "title = \"F\"\nfile = \"film/../../f.webm\"\n", {"5:8 error film-elsewhere film[0].file"}},
    {"Folder", "title = \"F\"\nfile = \"film/\"\n", {"5:8 error bad-file-name film[0].file"}},
    {"SubtitlesThatLeave",
     "title = \"F\"\nfile = \"f.webm\"\nsubtitles = { da = \"../f.vtt\" }\n",
     {"6:13 error film-elsewhere film[0].subtitles"}},
    {"SubtitlesOfAnotherKind",
     "title = \"F\"\nfile = \"f.webm\"\nsubtitles = \"f.srt\"\n",
     {"6:13 error bad-subtitles film[0].subtitles"}},
    {"NoMinutes", "title = \"F\"\nfile = \"f.webm\"\nminutes = 0\n", {"6:11 error out-of-range film[0].minutes"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadFilm, testing::ValuesIn(faults), name_of_case);

}  // namespace config
