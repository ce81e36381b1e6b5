// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that a program wrote is read whole or not at all; one that a person wrote is asked for nothing.

#include "config/centre/whole.h"
#include "config/centre/centre.h"
#include "config/centre/groups.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace config {

using testing::ElementsAre;
using testing::Field;

namespace {

const std::string one_group = R"([[group]]
id = "a"
name = "A"
town = "By"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"
)";

const std::string two_groups = one_group + R"(
[[group]]
id = "b"
name = "B"
town = "By"

[[group.rhythm]]
days = ["tuesday"]
time = "17.00-18.30"

[[closure]]
from = 2026-12-21
to = 2027-01-03
reason = "Juleferie"
)";

Read<schedule::Plan> parse(const std::string &toml)
{
    return parse_groups(toml, "groups.toml");
}

/// Without the line that begins so.
std::string without_line(std::string text, const std::string &begin)
{
    const std::size_t at = text.find(begin);
    return text.erase(at, text.find('\n', at) + 1 - at);
}

}  // namespace

TEST(CutOff, AtAnyByteIsAnErrorOrTheSamePlan)
{
    const std::string whole = framed(two_groups);
    const auto plan = parse(two_groups).value;
    ASSERT_TRUE(plan);
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        const auto read = parse(whole.substr(0, size));
        EXPECT_TRUE(read.value ? read.value == plan : has_errors(read.problems)) << size;
        EXPECT_EQ(read.value.has_value(), size >= whole.size() - 1) << size;
    }
}

TEST(CutOff, NamesTheLastLineThatIsThere)
{
    const std::string whole = framed(two_groups);
    const auto read = parse(whole.substr(0, whole.find("\n\n[[group]]\nid = \"b\"") + 1));
    EXPECT_FALSE(read.value);
    EXPECT_THAT(read.problems,
                ElementsAre(testing::AllOf(Field(&schedule::Problem::code, "cut-off"),
                                           Field(&schedule::Problem::file, "groups.toml"), Field(&schedule::Problem::line, 10))));
}

TEST(CutOff, IsNoMatterOfHowLinesEnd)
{
    std::string with_returns;
    for (const char c : framed(one_group))
        with_returns.append(c == '\n' ? "\r\n" : std::string(1, c));
    EXPECT_TRUE(parse(with_returns).value);
    EXPECT_FALSE(parse(with_returns.substr(0, with_returns.size() - 5)).value);
}

TEST(CutOff, IsNoMatterForWhoeverChangesTheFile)
{
    const std::string whole = framed(one_group);
    EXPECT_TRUE(parse(whole + "\n[[closure]]\nfrom = 2026-12-21\nto = 2027-01-03\nreason = \"Jul\"\n").value) << "added below";
    EXPECT_TRUE(parse("# Min egen linje\n" + whole).value) << "added above";
    EXPECT_TRUE(parse(without_line(whole, "# Written")).value);
    EXPECT_TRUE(parse(without_line(without_line(whole, "# Written"), "# The file")).value) << "without both";
    EXPECT_EQ(parse(without_line(whole, "# The file")).problems.at(0).code, "cut-off") << "without the last alone";
}

}  // namespace config
