// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A worksheet is the same in each language but for its words.
#include "config/content.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace {

using namespace config::worksheet;

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

}  // namespace
