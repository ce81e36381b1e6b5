// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of each language hold what screen and paper need, in words that a tired person can read.
#include "config/content/content.h"

#include "lix.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>
#include <string>
#include <vector>

namespace {

using testing::IsEmpty;
using testing::SizeIs;

class Texts : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override
    {
        auto read = config::read_content(MOEDESTED_SOURCE_DIR "/assets/content", GetParam());
        for (const schedule::Problem &problem : read.problems) {
            ADD_FAILURE() << to_line(problem);
        }
        ASSERT_TRUE(read.value);
        m_content = std::move(*read.value);
    }

    config::Content m_content;
};

TEST_P(Texts, AreComplete)
{
    EXPECT_THAT(m_content.principles, SizeIs(8));
    EXPECT_THAT(m_content.points, SizeIs(4));
    EXPECT_THAT(m_content.steps, SizeIs(6));
    for (const config::Point &point : m_content.points) {
        EXPECT_THAT(point.tools, SizeIs(testing::AllOf(testing::Ge(2u), testing::Le(4u)))) << point.title;
    }
}

TEST_P(Texts, HaveHeadingsThatFitInLargeType)
{
    for (const config::Passage &principle : m_content.principles) {
        EXPECT_LE(length(principle.title), 40u) << principle.title;
    }
}

TEST_P(Texts, AreEasyToRead)
{
    std::vector<std::string> texts;
    for (const config::Passage &passage : m_content.principles) {
        texts.push_back(passage.text);
    }
    for (const config::Point &point : m_content.points) {
        texts.insert(texts.end(), {point.teaser, point.text});
        for (const config::Tool &tool : point.tools) {
            texts.insert(texts.end(), {tool.teaser, tool.text, tool.example});
        }
    }
    for (const config::Step &step : m_content.steps) {
        texts.insert(texts.end(), {step.text, step.can, step.need_not});
    }
    for (const config::Stage &stage : m_content.stages) {
        texts.insert(texts.end(), {stage.sentence, stage.text});
        for (const auto &list : {stage.strategies, stage.tools}) {
            for (const config::Advice &advice : list) {
                texts.push_back(advice.text);
            }
        }
    }
    for (const auto &[key, text] : m_content.paper) {
        if (text.ends_with('.')) {
            texts.push_back(text);
        }
    }
    EXPECT_LE(lix(texts), 30);
    std::vector<std::string> heavy;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(heavy),
                 [](const std::string &text) { return length(text) > 80 && lix({text}) > 40; });
    EXPECT_THAT(heavy, IsEmpty());
}

// What the screen shows at once is a page, and none is heavier than the rest.
TEST_P(Texts, OfEachToolAreEasyToRead)
{
    for (const config::Point &point : m_content.points) {
        for (const config::Tool &tool : point.tools) {
            EXPECT_LE(lix({tool.teaser, tool.text, tool.example}), 38) << tool.name;
        }
    }
}

TEST_P(Texts, OfEachStepAreEasyToRead)
{
    for (const config::Step &step : m_content.steps) {
        EXPECT_LE(lix({step.title + '.', step.text, step.can, step.need_not}), 38) << step.title;
    }
}

TEST_P(Texts, OfEachStageAreEasyToRead)
{
    for (const config::Stage &stage : m_content.stages) {
        std::vector<std::string> page = {stage.sentence, stage.text};
        for (const auto &list : {stage.strategies, stage.tools}) {
            for (const config::Advice &advice : list) {
                page.push_back(advice.text);
            }
        }
        EXPECT_LE(lix(page), 38) << stage.name;
    }
}

// The matrix of the handbook: which strategies and tools belong to which stage.
TEST_P(Texts, GiveEachStageTheToolsThatTheHandbookGivesIt)
{
    using Row = std::pair<std::string, std::vector<std::string>>;
    const std::vector<Row> handbook = {
        {"precontemplation", {"values", "cost-benefit"}},
        {"contemplation", {"values", "cost-benefit", "change-plan"}},
        {"preparation", {"cost-benefit", "change-plan", "disarm"}},
        {"action", {"abc", "change-plan", "disarm", "urge-log"}},  // the last two are its ways to cope with urges
        {"maintenance", {"abc", "balance", "values", "vaci"}},
        {"exit", {"cost-benefit", "balance", "abc"}},
    };
    const std::vector<std::size_t> strategies = {3, 1, 3, 3, 4, 2};
    ASSERT_THAT(m_content.stages, SizeIs(handbook.size()));
    for (std::size_t index = 0; index < handbook.size(); ++index) {
        const config::Stage &stage = m_content.stages[index];
        std::vector<std::string> tools;
        for (const config::Advice &advice : stage.tools) {
            tools.push_back(advice.title);
        }
        EXPECT_EQ(Row(stage.name, tools), handbook[index]);
        EXPECT_THAT(stage.strategies, SizeIs(strategies[index])) << stage.name;
    }
}

TEST_P(Texts, NameWorksheetsThatAreThereAndAreCalledAsTheirTool)
{
    for (const config::Point &point : m_content.points) {
        for (const config::Tool &tool : point.tools) {
            ASSERT_TRUE(m_content.has_worksheet(tool)) << tool.name;
            const std::string &title = m_content.worksheets.at(tool.worksheet).title;
            EXPECT_TRUE(title.starts_with(tool.title)) << title;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Texts, testing::ValuesIn(config::content_languages(MOEDESTED_SOURCE_DIR "/assets/content")),
                         [](const auto &language) { return std::regex_replace(language.param, std::regex("-"), "_"); });

TEST(Lix, CountsWordsSentencesAndLongWords)
{
    EXPECT_DOUBLE_EQ(lix({"Du må godt bare lytte. Kom igen."}), 3.5);
    EXPECT_DOUBLE_EQ(lix({"Facilitatoren lytter."}), 2 + 50);
    EXPECT_DOUBLE_EQ(lix({"Dag og tid", "”Nej tak.” Kom!"}), 2);
}

}  // namespace
