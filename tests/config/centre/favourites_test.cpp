// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/centre.h"

#include <gmock/gmock.h>

namespace config {

namespace {

/// A centre whose only favourite begins in line 3.
std::string with_favourite(const std::string &favourite)
{
    return "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n[[favourite]]\n" + favourite;
}

}  // namespace

TEST(Favourites, AreReadAsTheyStand)
{
    const ScratchDirectory scratch;
    const auto centre =
        read_centre(scratch.write("centre.toml", with_favourite(R"toml(name = { da = "Efter ophold", en = "After a stay" }
groups = ["gladsaxe", "online"]
enclosures = ["dates", "urge-log"]
[[favourite]]
name = "Kun arket"
enclosures = []
)toml")));
    ASSERT_TRUE(centre.value);
    const std::vector<Favourite> &favourites = centre.value->favourites;
    ASSERT_EQ(favourites.size(), 2u);
    EXPECT_EQ(favourites[0].name.in("en"), "After a stay");
    EXPECT_THAT(favourites[0].groups, testing::ElementsAre("gladsaxe", "online"));
    EXPECT_THAT(favourites[0].enclosures, testing::ElementsAre("dates", "urge-log"));
    EXPECT_TRUE(favourites[1].groups.empty());
}

class BadFavourite : public testing::TestWithParam<BadInput> {};

TEST_P(BadFavourite, IsNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("centre.toml", with_favourite(GetParam().toml));
    const auto read = read_centre(file);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
    EXPECT_FALSE(read.value);
}

INSTANTIATE_TEST_SUITE_P(
    Favourites, BadFavourite,
    testing::Values(BadInput{"WithoutName", "groups = [\"gladsaxe\"]\n", {"3:1 error missing-key favourite[0].name"}},
                    BadInput{"OfNothing", "name = \"Tom\"\n", {"3:1 error empty-favourite favourite[0].groups"}},
                    BadInput{"WithAGroupTwice",
                             "name = \"To\"\ngroups = [\"gladsaxe\", \"gladsaxe\"]\n",
                             {"5:23 error duplicate favourite[0].groups[1]"}},
                    BadInput{"WithAnUnknownKey",
                             "name = \"To\"\ngroups = [\"gladsaxe\"]\ngroup = \"online\"\n",
                             {"6:1 error misspelt-key favourite[0].group"}}),
    name_of_case);

TEST(Favourites, OfWhatIsNotThereAreWarnedOf)
{
    Centre centre;
    centre.favourites = {{.name = {}, .groups = {"gladsaxe", "nowhere"}, .enclosures = {"dates", "poster"}}};
    schedule::Plan plan;
    plan.groups.emplace_back().id = "gladsaxe";
    const schedule::Problems problems =
        check_favourites(centre.favourites, plan, "centre.toml", [](std::string_view name) { return name == "dates"; });
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_FALSE(has_errors(problems));
    EXPECT_EQ(problems[0].code, "favourite-group");
    EXPECT_EQ(problems[0].file, "centre.toml");
    EXPECT_EQ(problems[0].key, "favourite[0].groups[1]");
    EXPECT_EQ(problems[1].code, "favourite-enclosure");
    EXPECT_EQ(problems[1].key, "favourite[0].enclosures[1]");
}

}  // namespace config
