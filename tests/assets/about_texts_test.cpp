// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages about SMART and the words to the evaluation's figures can be read by a tired person.
#include "config/content/content.h"

#include "lix.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace {

const std::filesystem::path content = MOEDESTED_SOURCE_DIR "/assets/content";

/// All that a person reads on a page and on the card that leads to it.
std::vector<std::string> texts_of(const config::AboutPage &page)
{
    std::vector<std::string> texts = {page.title, page.teaser};
    for (const config::AboutPart &part : page.parts) {
        if (!part.title.empty())
            texts.push_back(part.title);
        texts.push_back(part.text);
    }
    return texts;
}

/// The sentences of a page without its headings, which are short whatever they say.
std::vector<std::string> prose_of(const config::AboutPage &page)
{
    std::vector<std::string> texts = {page.teaser};
    for (const config::AboutPart &part : page.parts)
        texts.push_back(part.text);
    return texts;
}

std::vector<std::string> prose_of(const config::Evidence &evidence)
{
    std::vector<std::string> texts = {evidence.lead, evidence.after};
    texts.insert(texts.end(), evidence.limits.begin(), evidence.limits.end());
    for (const config::Chart &chart : evidence.charts) {
        texts.push_back(chart.title);
        if (!chart.text.empty())
            texts.push_back(chart.text);
    }
    return texts;
}

class AboutTexts : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override
    {
        auto read = config::read_content(content, GetParam());
        ASSERT_TRUE(read.value);
        m_content = std::move(*read.value);
    }

    config::Content m_content;
};

}  // namespace

TEST_P(AboutTexts, AreEasyToReadOnEachPage)
{
    for (const config::AboutPage &page : m_content.about.pages) {
        EXPECT_LE(lix(texts_of(page)), 38) << page.name;
        EXPECT_LE(lix(prose_of(page)), 38) << page.name;
    }
    EXPECT_LE(lix(prose_of(m_content.evidence)), 38);
}

TEST_P(AboutTexts, AreEasyToReadOverAll)
{
    std::vector<std::string> all = prose_of(m_content.evidence);
    for (const config::AboutPage &page : m_content.about.pages) {
        const std::vector<std::string> prose = prose_of(page);
        all.insert(all.end(), prose.begin(), prose.end());
    }
    EXPECT_LE(lix(all), 30);
}

TEST_P(AboutTexts, HaveHeadingsThatFitInLargeType)
{
    for (const config::AboutPage &page : m_content.about.pages) {
        EXPECT_LE(length(page.title), 32U) << page.title;
        EXPECT_LE(length(page.teaser), 60U) << page.teaser;
        for (const config::AboutPart &part : page.parts)
            EXPECT_LE(length(part.title), 40U) << part.title;
    }
}

TEST_P(AboutTexts, AreWholeSentences)
{
    for (const config::AboutPage &page : m_content.about.pages) {
        for (const std::string &text : prose_of(page))
            EXPECT_TRUE(text.ends_with('.') || text.ends_with('?')) << page.name << ": " << text;
    }
}

TEST_P(AboutTexts, HaveEveryPageThatAVisitorNeeds)
{
    for (const char *name :
         {"what", "who", "open-closed", "medicine", "relapse", "anonymous", "more-help", "professionals", "volunteer"})
        EXPECT_TRUE(m_content.about.page(name)) << name;
    EXPECT_EQ(m_content.about.pages.front().name, "what") << "whoever knows nothing begins there";
}

INSTANTIATE_TEST_SUITE_P(Languages, AboutTexts, testing::ValuesIn(config::content_languages(content)),
                         [](const auto &language) { return language.param; });
