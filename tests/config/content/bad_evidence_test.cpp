// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/content/evidence.h"

namespace config {

namespace {

const std::string good_numbers = R"toml(people = 9
groups = 2
answers = 7
[[chart]]
name = "age"
figure = 1
page = 13
[[chart.bar]]
name = "young"
percent = 40
)toml";

const std::string good_words = R"toml(title = "T"
lead = "L"
people = "P"
groups = "G"
answers = "A"
percent = "{n} %"
from_figure = "{answers} {figure} {page}"
from_text = "{answers} {page}"
limits_title = "L"
limits = ["L"]
after = "A"
source = "S"
)toml";

const std::string good_chart = "[[chart]]\nname = \"age\"\ntitle = \"T\"\n[chart.bars]\nyoung = \"Unge\"\n";

class BadNumbers : public testing::TestWithParam<BadInput> {};
class BadWords : public testing::TestWithParam<BadInput> {};

}  // namespace

TEST(EvidenceFiles, ThatAreRightGiveNoProblem)
{
    const ScratchDirectory scratch;
    const auto read =
        read_evidence(scratch.write("numbers.toml", good_numbers), scratch.write("words.toml", good_words + good_chart));
    EXPECT_TRUE(read.value);
    EXPECT_TRUE(read.problems.empty());
}

TEST_P(BadNumbers, SayWhatIsWrongAndWhatToDo)
{
    const ScratchDirectory scratch;
    const auto numbers = scratch.write("numbers.toml", GetParam().toml);
    const auto read = read_evidence(numbers, scratch.write("words.toml", good_words + good_chart));
    EXPECT_FALSE(read.value);
    EXPECT_EQ(said(read.problems, numbers), GetParam().problems);
}

TEST_P(BadWords, SayWhatIsWrongAndWhatToDo)
{
    const ScratchDirectory scratch;
    const auto words = scratch.write("words.toml", GetParam().toml);
    const auto read = read_evidence(scratch.write("numbers.toml", good_numbers), words);
    EXPECT_FALSE(read.value);
    EXPECT_EQ(said(read.problems, words), GetParam().problems);
}

const std::vector<BadInput> faults_of_numbers = {
    {"NoAnswers",
     "people = 9\ngroups = 2\n" + good_numbers.substr(good_numbers.find("[[chart]]")),
     {"1:1 error missing-key answers"}},
    {"MoreThanAll",
     good_numbers + "[[chart.bar]]\nname = \"old\"\npercent = 101\n",
     {"13:11 error out-of-range chart[0].bar[1].percent"}},
    {"TwoBarsOfOneName",
     good_numbers + "[[chart.bar]]\nname = \"young\"\npercent = 10\n",
     {"12:8 error duplicate-name chart[0].bar[1].name"}},
    {"ChartWithoutBars",
     good_numbers + "[[chart]]\nname = \"use\"\nfigure = 7\npage = 22\n",
     {"11:1 error missing-key chart[1].bar"}},
    {"WordsAmongNumbers", "title = \"T\"\n" + good_numbers, {"1:1 error unknown-key title"}},
};

const std::vector<BadInput> faults_of_words = {
    {"NoWordsForAChart", good_words, {"1:1 error missing-chart chart"}},
    {"WordsForNoChart", good_words + good_chart + "[[chart]]\nname = \"agee\"\n", {"19:8 error unknown-chart chart[1].name"}},
    {"AChartTwice", good_words + good_chart + good_chart, {"19:8 error duplicate chart[1].name"}},
    {"NoLabelForABar",
     good_words + "[[chart]]\nname = \"age\"\ntitle = \"T\"\n[chart.bars]\nold = \"Gamle\"\n",
     {"16:1 error missing-key chart[0].bars.young", "17:1 error unknown-key chart[0].bars.old"}},
    {"PercentWithoutANumber",
     "percent = \"%\"\n" + good_words.substr(0, good_words.find("percent")) + good_words.substr(good_words.find("from_figure")) +
         good_chart,
     {"1:11 error missing-part percent"}},
    {"NoLimits",
     good_words.substr(0, good_words.find("limits =")) + "limits = []\n" + good_words.substr(good_words.find("after")) +
         good_chart,
     {"10:10 error empty-key limits"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadNumbers, testing::ValuesIn(faults_of_numbers), name_of_case);
INSTANTIATE_TEST_SUITE_P(Faults, BadWords, testing::ValuesIn(faults_of_words), name_of_case);

}  // namespace config
