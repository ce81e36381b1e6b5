// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/stages.h"

#include "config/content/problem_codes.h"
#include "config/toml/values.h"

#include <algorithm>

namespace config {

namespace {

constexpr std::size_t stage_count = 6;
constexpr std::size_t most_advice = 8;

std::string needed(Table &table, std::string_view key)
{
    table.require(key, example_of(key).c_str());
    return table.string(key).value_or("");
}

std::vector<Advice> strategies(Table &stage)
{
    stage.require("strategy", "[[stage.strategy]]");
    std::vector<Advice> found;
    for (Table &source : stage.tables("strategy", most_advice)) {
        found.push_back({needed(source, "title"), needed(source, "text")});
        source.finish();
    }
    return found;
}

std::vector<Advice> tools_of(Table &stage, const std::vector<std::string_view> &tools)
{
    stage.require("tool", "[[stage.tool]]");
    std::vector<Advice> found;
    for (Table &source : stage.tables("tool", most_advice)) {
        Advice advice{needed(source, "name"), needed(source, "text")};
        if (!advice.title.empty() && !tools.empty())
            source.choice("name", tools);
        source.finish();
        found.push_back(std::move(advice));
    }
    return found;
}

std::vector<Stage> stages(Table &table, const std::vector<std::string_view> &tools)
{
    std::vector<Stage> found;
    for (Table &source : table.tables("stage", 100)) {
        Stage stage;
        stage.name = needed(source, "name");
        if (!stage.name.empty() && std::ranges::find(found, stage.name, &Stage::name) != found.end())
            source.error("name", codes::duplicate_name(stage.name));
        stage.sentence = needed(source, "sentence");
        stage.title = needed(source, "title");
        stage.text = needed(source, "text");
        stage.strategies = strategies(source);
        stage.tools = tools_of(source, tools);
        source.finish();
        found.push_back(std::move(stage));
    }
    if (found.size() != stage_count)
        table.error("stage", codes::wrong_count_of_tables("stage", stage_count, found.size()));
    table.finish();
    return found;
}

}  // namespace

Read<std::vector<Stage>> read_stages(const std::filesystem::path &file, const std::vector<std::string_view> &tools)
{
    return read_toml<std::vector<Stage>>(read_text(file, file.string()), file.string(),
                                         [&](Table &table) { return stages(table, tools); });
}

}  // namespace config
