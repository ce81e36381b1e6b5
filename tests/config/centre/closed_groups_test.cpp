// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A closed group is never shown open: what is wrong with how it says so is an error, and the group is closed until it is mended.

#include "config/bad_input.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"

#include <gmock/gmock.h>

namespace config {

namespace {

struct Closed {
    std::string name;
    std::string keys;       ///< lines of the group from the fifth on
    std::string problem;    ///< the one that is said: code, line and key
    std::string condition;  ///< in Danish; empty = the group is open

    friend std::ostream &operator<<(std::ostream &out, const Closed &input) { return out << input.name; }
};

class ClosedGroups : public testing::TestWithParam<Closed> {};

TEST_P(ClosedGroups, AreClosedAndNeedAPerson)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("groups.toml", "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n" + GetParam().keys +
                                                       "[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"19.00-20.30\"\n");
    const auto read = read_groups(file);
    ASSERT_TRUE(read.value) << "the plan is shown, with this group closed";
    const schedule::Group &group = read.value->groups.front();
    EXPECT_EQ(group.open, GetParam().condition.empty());
    EXPECT_EQ(group.condition.in("da"), GetParam().condition);
    std::vector<std::string> problems;
    for (const schedule::Problem &problem : read.problems) {
        EXPECT_EQ(problem.severity, schedule::Severity::Error);
        problems.push_back(std::string(problem.code.name()) + ' ' + std::to_string(problem.line) + ' ' + problem.key);
    }
    EXPECT_THAT(problems, GetParam().problem.empty()
                              ? testing::IsEmpty()
                              : testing::Matcher<std::vector<std::string>>(testing::ElementsAre(GetParam().problem)));
}

const std::string ask = "Lukket gruppe. Spørg, om den er for dig.";

INSTANTIATE_TEST_SUITE_P(
    Keys, ClosedGroups,
    testing::Values(
        Closed{"Sound", "open = false\ncondition = \"Kun for kvinder\"\n", "", "Kun for kvinder"},
        Closed{"OpenForALabel", "for_whom = \"Unge\"\n", "", ""},
        Closed{"ConditionAlone", "condition = \"Kun for kvinder\"\n", "open-with-condition 5 group[0].condition",
               "Kun for kvinder"},
        Closed{"ConditionOfAnOpenGroup", "open = true\ncondition = \"Ring først\"\n", "open-with-condition 6 group[0].condition",
               "Ring først"},
        Closed{"LabelOfFew", "for_whom = { da = \"Kun kvinder\", en = \"Women only\" }\n", "open-for-few 5 group[0].for_whom",
               "Kun kvinder"},
        Closed{"LabelOfFewInEnglish", "for_whom = \"Men only\"\n", "open-for-few 5 group[0].for_whom", "Men only"},
        Closed{"Lukket", "lukket = true\n", "closed-otherwise 5 group[0].lukket", ask},
        Closed{"LukketInWords", "lukket = \"kun kvinder\"\n", "closed-otherwise 5 group[0].lukket", ask},
        Closed{"LukketWithCondition", "lukket = true\ncondition = \"Kun for mænd\"\n", "closed-otherwise 5 group[0].lukket",
               "Kun for mænd"},
        Closed{"LukketBesideOpen", "lukket = true\nopen = true\n", "closed-otherwise 5 group[0].lukket", ask},
        Closed{"ClosedInEnglish", "closed = true\n", "closed-otherwise 5 group[0].closed", ask},
        Closed{"NotClosed", "closed = false\n", "open-otherwise 5 group[0].closed", ""},
        Closed{"NotOpenInDanish", "\"åben\" = false\n", "closed-otherwise 5 group[0].åben", ask},
        Closed{"ConditionInDanish", "betingelse = \"Kun for pårørende\"\n", "closed-otherwise 5 group[0].betingelse",
               "Kun for pårørende"},
        Closed{"OpenAsText", "open = \"nej\"\n", "unclear-open 5 group[0].open", ask},
        Closed{"WithoutCondition", "open = false\n", "missing-condition 1 group[0].condition", ask},
        Closed{"WithoutConditionButForWhom", "open = false\nfor_whom = \"Unge\"\n", "missing-condition 1 group[0].condition",
               "Unge"},
        Closed{"ConditionInDanishWithoutWords", "betingelse = \" \"\n", "closed-otherwise 5 group[0].betingelse", ask},
        Closed{"WithEmptyCondition", "open = false\ncondition = \" \"\n", "empty-condition 6 group[0].condition", ask}),
    [](const auto &instance) { return instance.param.name; });

TEST(ClosedGroup, WithAConditionThatIsNoTextIsToldOnceAndNotAsEmpty)
{
    const ScratchDirectory scratch;
    const auto read = read_groups(scratch.write("groups.toml",
                                                "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\nopen = false\n"
                                                "condition = 1\n[[group.rhythm]]\ndays = [\"monday\"]\n"
                                                "time = \"19.00-20.30\"\n"));
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().code, "wrong-type");
    EXPECT_EQ(read.problems.front().line, 6);
}

}  // namespace

}  // namespace config
