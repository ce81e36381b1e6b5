// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A worksheet is the same in each language but for its words, and these are easy to read.
#include "config/content/content.h"

#include "lix.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>
#include <string>
#include <vector>

namespace {

using namespace config::worksheet;
using testing::AllOf;
using testing::Ge;
using testing::Gt;
using testing::Le;
using testing::SizeIs;

std::string shape(const Steps &steps)
{
    return "steps " + std::to_string(steps.items.size());
}

std::string shape(const Words &)
{
    return "text";
}

std::string shape(const Lines &lines)
{
    return "lines " + std::to_string(lines.count) + (lines.label.empty() ? "" : " label");
}

std::string shape(const Fields &fields)
{
    std::string text = "fields " + std::to_string(fields.columns) + " headings " + std::to_string(fields.row_headings.size());
    for (const Field &field : fields.fields)
        text += std::string(" field") + (field.hint.empty() ? "" : " hint") + (field.example.empty() ? "" : " example");
    return text;
}

std::string shape(const Grid &grid)
{
    std::string text = "table " + std::to_string(grid.rows) + " headings " + std::to_string(grid.row_headings.size()) +
                       " example " + std::to_string(grid.example.size());
    for (const Column &column : grid.columns)
        text += " column " + std::to_string(column.width) + (column.hint.empty() ? "" : " hint");
    return text;
}

std::string shape(const Ladder &ladder)
{
    return "ladder " + std::to_string(ladder.count) + (ladder.label.empty() ? "" : " label");
}

std::string shape(const Scale &scale)
{
    return "scale " + std::to_string(scale.from) + ' ' + std::to_string(scale.to) + (scale.low.empty() ? "" : " low") +
           (scale.high.empty() ? "" : " high");
}

std::string shape(const Wheel &wheel)
{
    return "wheel " + std::to_string(wheel.spokes.size()) + " rings " + std::to_string(wheel.rings) +
           (wheel.hint.empty() ? "" : " hint");
}

std::string shape(const Ticks &ticks)
{
    return "ticks " + std::to_string(ticks.items.size());
}

void add(std::vector<std::string> &texts, const std::vector<std::string> &more)
{
    std::copy_if(more.begin(), more.end(), std::back_inserter(texts), [](const std::string &text) { return !text.empty(); });
}

std::vector<std::string> words(const Steps &steps)
{
    return steps.items;
}

std::vector<std::string> words(const Words &)
{
    return {};
}

std::vector<std::string> words(const Lines &lines)
{
    return {lines.label};
}

std::vector<std::string> words(const Fields &fields)
{
    std::vector<std::string> texts = fields.column_headings;
    add(texts, fields.row_headings);
    for (const Field &field : fields.fields)
        add(texts, {field.label, field.hint, field.example});
    return texts;
}

std::vector<std::string> words(const Grid &grid)
{
    std::vector<std::string> texts = grid.row_headings;
    for (const Column &column : grid.columns)
        add(texts, {column.heading, column.hint});
    add(texts, grid.example);
    return texts;
}

std::vector<std::string> words(const Ladder &ladder)
{
    return {ladder.label};
}

std::vector<std::string> words(const Scale &scale)
{
    return {scale.label, scale.low, scale.high};
}

std::vector<std::string> words(const Wheel &wheel)
{
    std::vector<std::string> texts = wheel.spokes;
    add(texts, {wheel.hint});
    return texts;
}

std::vector<std::string> words(const Ticks &ticks)
{
    return ticks.items;
}

/// Everything that a person reads on a sheet.
std::vector<std::string> texts_of(const config::Worksheet &sheet)
{
    std::vector<std::string> texts = {sheet.title, sheet.lead};
    for (const Part &part : sheet.parts) {
        add(texts, {part.heading, part.text});
        add(texts, std::visit([](const auto &content) { return words(content); }, part.content));
    }
    return texts;
}

/// What each sheet is made of, without its words.
std::vector<std::string> shapes(const std::string &language)
{
    std::vector<std::string> found;
    const auto read = config::read_content(MOEDESTED_SOURCE_DIR "/assets/content", language);
    for (const schedule::Problem &problem : read.problems)
        ADD_FAILURE() << to_line(problem);
    for (const auto &[name, sheet] : read.value.value_or(config::Content()).worksheets) {
        for (const Part &part : sheet.parts) {
            std::string text = name + ": " + std::visit([](const auto &content) { return shape(content); }, part.content);
            text += (part.heading.empty() ? "" : " heading") + std::string(part.text.empty() ? "" : " text");
            found.push_back(text + (part.new_page ? " new page" : ""));
        }
    }
    return found;
}

TEST(Worksheets, HaveTheSamePartsInEachLanguage)
{
    const std::vector<std::string> danish = shapes("da");
    EXPECT_FALSE(danish.empty());
    for (const std::string &language : config::content_languages(MOEDESTED_SOURCE_DIR "/assets/content"))
        EXPECT_EQ(shapes(language), danish) << language;
}

class WorksheetTexts : public testing::TestWithParam<std::string> {
protected:
    const config::Read<config::Content> m_read = config::read_content(MOEDESTED_SOURCE_DIR "/assets/content", GetParam());
};

TEST_P(WorksheetTexts, AreEasyToReadOnEachSheet)
{
    ASSERT_TRUE(m_read.value);
    for (const auto &[name, sheet] : m_read.value->worksheets) {
        const std::vector<std::string> texts = texts_of(sheet);
        EXPECT_THAT(texts, SizeIs(Gt(6u))) << name;
        EXPECT_LE(lix(texts), 30) << name;
        // Headings are short whatever they say: the whole sentences must be easy on their own.
        std::vector<std::string> prose;
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(prose),
                     [](const std::string &text) { return text.ends_with('.'); });
        EXPECT_LE(lix(prose), 30) << name;
        for (const std::string &text : prose)
            EXPECT_TRUE(length(text) <= 80 || lix({text}) <= 40) << name << ": " << text;
    }
}

TEST_P(WorksheetTexts, HaveALeadOfOneToThreeSentences)
{
    ASSERT_TRUE(m_read.value);
    for (const auto &[name, sheet] : m_read.value->worksheets) {
        EXPECT_TRUE(sheet.lead.ends_with('.')) << name;
        EXPECT_THAT(std::ranges::count(sheet.lead, '.'), AllOf(Ge(1), Le(3))) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, WorksheetTexts,
                         testing::ValuesIn(config::content_languages(MOEDESTED_SOURCE_DIR "/assets/content")),
                         [](const auto &language) { return std::regex_replace(language.param, std::regex("-"), "_"); });

}  // namespace
