// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of each language hold what screen and paper need, in words that a tired person can read.
#include "config/content.h"

#include "lix.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using testing::IsEmpty;
using testing::SizeIs;

class Texts : public testing::TestWithParam<const char *> {
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
        for (const config::Passage &tool : point.tools) {
            texts.push_back(tool.text);
        }
    }
    for (const config::Passage &step : m_content.steps) {
        texts.push_back(step.text);
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

INSTANTIATE_TEST_SUITE_P(Languages, Texts, testing::Values("da", "en"), [](const auto &language) { return language.param; });

TEST(Lix, CountsWordsSentencesAndLongWords)
{
    EXPECT_DOUBLE_EQ(lix({"Du må godt bare lytte. Kom igen."}), 3.5);
    EXPECT_DOUBLE_EQ(lix({"Facilitatoren lytter."}), 2 + 50);
    EXPECT_DOUBLE_EQ(lix({"Dag og tid", "”Nej tak.” Kom!"}), 2);
}

}  // namespace
