// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/evidence.h"

#include "config/content/problem_codes.h"
#include "config/toml/problem_codes.h"
#include "config/toml/values.h"
#include "schedule/validation.h"

#include <algorithm>
#include <set>

namespace config {

namespace {

// What fits into one place on the screen, in characters, and what a person looks through.
constexpr std::size_t longest_bar_label = 80;
constexpr std::size_t longest_sentences = 400;
constexpr std::size_t most_charts = 20;
constexpr std::size_t most_bars = 12;
constexpr std::size_t most_limits = 12;
constexpr int most_people = 1'000'000;
constexpr int longest_report = 1000;

int needed_number(Table &table, std::string_view key, int least, int most)
{
    table.require(key, (std::string(key) + " = 1").c_str());
    return table.integer(key, least, most).value_or(least);
}

template<typename Named>
std::string own_name(Table &table, const std::vector<Named> &others)
{
    table.require("name", "name = \"age\"");
    const std::string name = table.string("name").value_or("");
    if (!name.empty() && !schedule::is_id(name))
        table.error("name", codes::bad_name(name));
    else if (!name.empty() && std::ranges::find(others, name, &Named::name) != others.end())
        table.error("name", codes::duplicate_name(name));
    return name;
}

Chart read_numbers_of(Table &table, const std::vector<Chart> &others)
{
    Chart chart;
    chart.name = own_name(table, others);
    chart.figure = needed_number(table, "figure", 0, longest_report);
    chart.page = needed_number(table, "page", 1, longest_report);
    table.require("bar", "[[chart.bar]]");
    for (Table &source : table.tables("bar", most_bars)) {
        Bar bar;
        bar.name = own_name(source, chart.bars);
        bar.percent = needed_number(source, "percent", 0, 100);
        source.finish();
        chart.bars.push_back(std::move(bar));
    }
    table.finish();
    return chart;
}

Evidence read_numbers(Table &table)
{
    Evidence evidence;
    evidence.people = needed_number(table, "people", 1, most_people);
    evidence.groups = needed_number(table, "groups", 1, most_people);
    evidence.answers = needed_number(table, "answers", 1, most_people);
    table.require("chart", "[[chart]]");
    for (Table &source : table.tables("chart", most_charts))
        evidence.charts.push_back(read_numbers_of(source, evidence.charts));
    table.finish();
    return evidence;
}

void read_labels(Table &table, Chart &chart)
{
    table.require("bars", "[chart.bars]");
    auto labels = table.table("bars");
    if (!labels)
        return;
    for (Bar &bar : chart.bars)
        bar.label = needed_text(*labels, bar.name, longest_bar_label);
    labels->finish();
}

void read_words_of(Table &table, Evidence &evidence, std::set<std::string> &said)
{
    table.require("name", "name = \"…\"");
    const std::string name = table.string("name").value_or("");
    Chart unknown;
    const auto found = std::ranges::find(evidence.charts, name, &Chart::name);
    if (!name.empty() && found == evidence.charts.end()) {
        std::vector<std::string_view> names;
        for (const Chart &chart : evidence.charts)
            names.emplace_back(chart.name);
        table.error("name", codes::unknown_chart(name, std::vector<schedule::Value>(names.begin(), names.end())));
        return;
    }
    if (!name.empty() && !said.insert(name).second)
        table.error("name", codes::duplicate(name));
    Chart &chart = found == evidence.charts.end() ? unknown : *found;
    chart.title = needed_text(table, "title", longest_bar_label);
    chart.text = optional_text(table, "text", longest_sentences);
    read_labels(table, chart);
    table.finish();
}

void read_limits(Table &table, Evidence &evidence)
{
    table.require("limits", "limits = [\"…\"]");
    evidence.limits = table.strings("limits");
    if (evidence.limits.size() > most_limits)
        table.error("limits", codes::too_many_limits(most_limits));
}

void read_words(Table &table, Evidence &evidence)
{
    evidence.title = needed_text(table, "title", longest_bar_label);
    evidence.lead = needed_text(table, "lead", longest_sentences);
    evidence.people_label = needed_text(table, "people", longest_bar_label);
    evidence.groups_label = needed_text(table, "groups", longest_bar_label);
    evidence.answers_label = needed_text(table, "answers", longest_bar_label);
    evidence.percent = needed_pattern(table, "percent", longest_sentences, {"n"});
    evidence.from_figure = needed_pattern(table, "from_figure", longest_sentences, {"answers", "figure", "page"});
    evidence.from_text = needed_pattern(table, "from_text", longest_sentences, {"answers", "page"});
    evidence.limits_title = needed_text(table, "limits_title", longest_bar_label);
    read_limits(table, evidence);
    evidence.after = needed_text(table, "after", longest_sentences);
    evidence.source = needed_text(table, "source", longest_sentences);
    std::set<std::string> said;
    for (Table &source : table.tables("chart", most_charts))
        read_words_of(source, evidence, said);
    for (const Chart &chart : evidence.charts) {
        if (!said.contains(chart.name))
            table.error("chart", codes::missing_chart(chart.name));
    }
    table.finish();
}

}  // namespace

const Chart *Evidence::chart(std::string_view name) const
{
    const auto found = std::ranges::find(charts, name, &Chart::name);
    return found == charts.end() ? nullptr : &*found;
}

Read<Evidence> read_evidence(const std::filesystem::path &numbers, const std::filesystem::path &words)
{
    Read<Evidence> read = read_toml<Evidence>(read_text(numbers, numbers.string()), numbers.string(), read_numbers);
    if (!read.value)
        return read;
    return read_toml<Evidence>(read_text(words, words.string()), words.string(), [&](Table &table) {
        Evidence evidence = std::move(*read.value);
        read_words(table, evidence);
        return evidence;
    });
}

}  // namespace config
