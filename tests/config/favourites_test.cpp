// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/centre.h"

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
    testing::Values(
        BadInput{"WithoutName",
                 "groups = [\"gladsaxe\"]\n",
                 {"missing-key 3:1: error: the key \"name\" is missing; write what the staff call it, as in name = { da = "
                  "\"Efter ophold\", en "
                  "= \"After a stay\" } [favourite[0].name]"}},
        BadInput{"OfNothing",
                 "name = \"Tom\"\n",
                 {"empty 3:1: error: a favourite picks something; write groups = [\"…\"] or enclosures = [\"…\"] "
                  "[favourite[0].groups]"}},
        BadInput{"WithAGroupTwice",
                 "name = \"To\"\ngroups = [\"gladsaxe\", \"gladsaxe\"]\n",
                 {"double 5:23: error: this name stands here twice; take one of them out [favourite[0].groups[1]]"}},
        BadInput{"WithAnUnknownKey",
                 "name = \"To\"\ngroups = [\"gladsaxe\"]\ngroup = \"online\"\n",
                 {"unknown-key 6:1: error: there is no key \"group\" here; did you mean \"groups\"? [favourite[0].group]"}}),
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
    EXPECT_EQ(to_line(problems[0]),
              "centre.toml:0:0: warning: there is no group \"nowhere\"; the favourite leaves it out until there is "
              "one [favourite[0].groups[1]]");
    EXPECT_EQ(problems[1].code, "unknown-enclosure");
    EXPECT_EQ(problems[1].key, "favourite[0].enclosures[1]");
}

}  // namespace config
