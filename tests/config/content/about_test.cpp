// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/about.h"

#include "config/bad_input.h"
#include "config/content/assets.h"
#include "config/content/content.h"

#include <gmock/gmock.h>

namespace config {

using testing::IsEmpty;

TEST(About, IsReadInTheOrderOfTheFile)
{
    const ScratchDirectory scratch;
    const Read<About> about = read_about(scratch.write("about.toml", R"toml(lead = "Kort sagt."
[[group]]
name = "you"
title = "For dig"
[[page]]
name = "b"
group = "you"
title = "B"
teaser = "Om b."
[[page.part]]
text = "Først."
[[page.part]]
title = "Så"
text = "Mere."
[[page]]
name = "a"
group = "you"
title = "A"
teaser = "Om a."
opens = "principles"
)toml"));
    for (const schedule::Problem &problem : about.problems)
        ADD_FAILURE() << to_line(problem);
    ASSERT_TRUE(about.value);
    const About expected = {
        "Kort sagt.",
        {{"you", "For dig"}},
        {{"b", "you", "B", "Om b.", "", {{"", "Først."}, {"Så", "Mere."}}}, {"a", "you", "A", "Om a.", "principles", {}}}};
    EXPECT_EQ(*about.value, expected);
}

TEST(About, FindsPagesToReadOnly)
{
    const About about = {"", {}, {{"a", "", "A", "", "", {{"", "Tekst"}}}, {"b", "", "B", "", "films", {}}}};
    ASSERT_TRUE(about.page("a"));
    EXPECT_EQ(about.page("a")->title, "A");
    EXPECT_FALSE(about.page("b")) << "it opens a screen of its own";
    EXPECT_FALSE(about.page("c"));
}

TEST(About, HasTheSamePagesInEachLanguage)
{
    const std::filesystem::path content = assets_directory() / "content";
    const auto shape = [&](const std::string &language) {
        std::vector<std::string> lines;
        const About about = read_about(content / language / "about.toml").value.value();
        for (const AboutGroup &group : about.groups)
            lines.push_back("group " + group.name);
        for (const AboutPage &page : about.pages)
            lines.push_back(page.group + ' ' + page.name + ' ' + page.opens + std::to_string(page.parts.size()));
        return lines;
    };
    ASSERT_THAT(shape("da"), testing::Not(IsEmpty()));
    for (const std::string &language : content_languages(content))
        EXPECT_EQ(shape(language), shape("da")) << language;
}

}  // namespace config
