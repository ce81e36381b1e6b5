// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of each language hold what screen and paper need, in words that a tired person can read.
#include "config/content.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>
#include <string>
#include <vector>

namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// Characters, not bytes.
std::size_t length(const std::string &utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](unsigned char byte) { return (byte & 0xC0) != 0x80; });
}

/// The readability index of Björnsson (1968): words per sentence plus the share of words of more than six letters in per cent.
/// Up to 30 counts as easy.
double lix(const std::vector<std::string> &texts)
{
    static const std::regex word("[A-Za-z0-9\\x80-\\xFF'-]+");
    static const std::regex sentence_end("[.:!?](?=\\s|$)");
    double words = 0;
    double long_words = 0;
    double sentences = 0;
    for (const std::string &text : texts) {
        for (auto match = std::sregex_iterator(text.begin(), text.end(), word); match != std::sregex_iterator(); ++match) {
            ++words;
            long_words += length(match->str()) > 6 ? 1 : 0;
        }
        sentences += std::distance(std::sregex_iterator(text.begin(), text.end(), sentence_end), std::sregex_iterator());
    }
    return words / sentences + 100 * long_words / words;
}

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
}

}  // namespace
