// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/notices.h"

#include "config/bad_input.h"

#include <gmock/gmock.h>

namespace config {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

schedule::local_days day(std::string_view text)
{
    return schedule::parse_date(text).value();
}

Notice notice(const char *title, std::string_view from, std::optional<std::string_view> until = {})
{
    return {title, "Tekst", day(from), until ? std::optional(day(*until)) : std::nullopt, false};
}

std::vector<std::string> titles(const std::vector<Notice> &notices)
{
    std::vector<std::string> titles;
    for (const Notice &one : notices)
        titles.push_back(one.title.in("da"));
    return titles;
}

}  // namespace

TEST(Notices, AreReadWithEveryKey)
{
    const ScratchDirectory scratch;
    const auto read = read_notices(scratch.write("notices.toml", R"toml([[notice]]
title = { da = "Lukket", en = "Closed" }
text = "Vi ses."
from = 2026-12-01
until = 2026-12-24
important = true

[[notice]]
title = "Kaffe"
text = "Den er gratis."
from = 2026-11-01
)toml"));
    for (const schedule::Problem &problem : read.problems)
        ADD_FAILURE() << to_line(problem);
    ASSERT_TRUE(read.value);
    ASSERT_EQ(read.value->size(), 2U);
    EXPECT_EQ(read.value->front().title.in("en"), "Closed");
    EXPECT_EQ(read.value->front().text.in("en"), "Vi ses.");
    EXPECT_EQ(read.value->front().from, day("2026-12-01"));
    EXPECT_EQ(read.value->front().until, day("2026-12-24"));
    EXPECT_TRUE(read.value->front().important);
    EXPECT_FALSE(read.value->back().until);
    EXPECT_FALSE(read.value->back().important);
}

TEST(Notices, WithoutAFileAreNone)
{
    const ScratchDirectory scratch;
    const auto read = read_notices(scratch.path() / "notices.toml");
    ASSERT_TRUE(read.value);
    EXPECT_THAT(*read.value, IsEmpty());
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST(Notices, InAnEmptyFileAreNone)
{
    const ScratchDirectory scratch;
    EXPECT_THAT(read_notices(scratch.write("notices.toml", "# ingen\n")).value.value(), IsEmpty());
}

TEST(NoticesOfADay, AreShownFromTheFirstDayToTheLast)
{
    const std::vector<Notice> one = {notice("A", "2026-11-20", "2026-11-22")};
    EXPECT_THAT(notices_of(one, day("2026-11-19")), IsEmpty());
    EXPECT_EQ(notices_of(one, day("2026-11-20")), one);
    EXPECT_EQ(notices_of(one, day("2026-11-22")), one);
    EXPECT_THAT(notices_of(one, day("2026-11-23")), IsEmpty());
}

TEST(NoticesOfADay, WithoutALastDayStay)
{
    EXPECT_EQ(notices_of({notice("A", "2026-11-20")}, day("2031-01-01")).size(), 1U);
}

TEST(NoticesOfADay, AreTheNewestFirstAndElseInTheFilesOrder)
{
    EXPECT_THAT(titles(notices_of({notice("old", "2026-11-01"), notice("new", "2026-11-20"), notice("new too", "2026-11-20"),
                                   notice("to come", "2026-12-01")},
                                  day("2026-11-21"))),
                ElementsAre("new", "new too", "old"));
}

}  // namespace config
