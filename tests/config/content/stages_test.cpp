// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/content/stages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace config {

using testing::ElementsAreArray;
using testing::IsEmpty;

namespace {

const std::vector<std::string_view> tools = {"abc", "values"};

std::string stage(const std::string &name)
{
    return "[[stage]]\nname = \"" + name +
           "\"\nsentence = \"S\"\ntitle = \"T\"\ntext = \"W\"\n"
           "[[stage.strategy]]\ntitle = \"A\"\ntext = \"B\"\n"
           "[[stage.tool]]\nname = \"abc\"\ntext = \"C\"\n";
}

std::string six()
{
    std::string text;
    for (const char *name : {"a", "b", "c", "d", "e", "f"})
        text += stage(name);
    return text;
}

/// Six good stages, in the last of which `part` reads otherwise.
std::string but(std::string_view part, std::string_view otherwise)
{
    std::string text = six();
    return text.replace(text.rfind(part), part.size(), otherwise);
}

class BadStages : public testing::TestWithParam<BadInput> {};

}  // namespace

TEST(Stages, AreReadInTheirOrder)
{
    const ScratchDirectory scratch;
    const auto read = read_stages(scratch.write("stages.toml", six()), tools);
    EXPECT_THAT(read.problems, IsEmpty());
    ASSERT_TRUE(read.value);
    ASSERT_EQ(read.value->size(), 6U);
    EXPECT_EQ(read.value->front(), (Stage{"a", "S", "T", "W", {{"A", "B"}}, {{"abc", "C"}}}));
    EXPECT_EQ(read.value->back().name, "f");
}

TEST(Stages, TakeAnyToolWhereNoneIsKnown)
{
    const ScratchDirectory scratch;
    EXPECT_TRUE(read_stages(scratch.write("stages.toml", six()), {}).value);
}

TEST(Stages, AMissingFileIsAProblem)
{
    const auto read = read_stages("/no/such/stages.toml", tools);
    EXPECT_FALSE(read.value);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().file, "/no/such/stages.toml");
}

TEST_P(BadStages, AreTold)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("stages.toml", GetParam().toml);
    const auto read = read_stages(file, tools);
    EXPECT_FALSE(read.value);
    EXPECT_THAT(said(read.problems, file), ElementsAreArray(GetParam().problems));
}

INSTANTIATE_TEST_SUITE_P(
    Inputs, BadStages,
    testing::Values(
        BadInput{"Five", six().substr(0, six().rfind("[[stage]]")), {"1:1 error wrong-count-of-tables stage"}},
        BadInput{"None", "", {"1:1 error wrong-count-of-tables stage"}},
        BadInput{"SameName", but("name = \"f\"", "name = \"a\""), {"57:8 error duplicate-name stage[5].name"}},
        BadInput{"NoSentence", but("sentence = \"S\"\n", ""), {"56:1 error missing-key stage[5].sentence"}},
        BadInput{"BlankTitle", but("title = \"T\"", "title = \" \""), {"59:9 error empty-key stage[5].title"}},
        BadInput{"TextIsANumber", but("text = \"W\"", "text = 1"), {"60:8 error wrong-type stage[5].text"}},
        BadInput{"NoStrategy",
                 but("[[stage.strategy]]\ntitle = \"A\"\ntext = \"B\"\n", ""),
                 {"56:1 error missing-key stage[5].strategy"}},
        BadInput{"NoTool", but("[[stage.tool]]\nname = \"abc\"\ntext = \"C\"\n", ""), {"56:1 error missing-key stage[5].tool"}},
        BadInput{"UnknownTool", but("name = \"abc\"", "name = \"abd\""), {"65:8 error misspelt-word stage[5].tool[0].name"}},
        BadInput{"UnknownKey", but("sentence =", "sentense = \"\"\nsentence ="), {"58:1 error misspelt-key stage[5].sentense"}}),
    name_of_case);

}  // namespace config
