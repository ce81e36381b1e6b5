// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/content.h"

#include "config/content/problem_codes.h"
#include "config/toml/problem_codes.h"
#include "config/toml/table.h"
#include "config/toml/values.h"

#include <algorithm>
#include <functional>

namespace config {

namespace {

/// A pattern in which each named part stands.
std::string pattern(Table &table, std::string_view key, std::initializer_list<std::string_view> parts)
{
    table.require(key, example_of(key).c_str());
    const std::string text = table.string(key).value_or("");
    check_parts(table, key, text, parts);
    return text;
}

std::string required(Table &table, std::string_view key)
{
    return pattern(table, key, {});
}

template<std::size_t Size>
std::array<std::string, Size> names(Table &table, std::string_view key)
{
    table.require(key, (std::string(key) + " = [\"…\"]").c_str());
    std::array<std::string, Size> found;
    const std::size_t errors = table.report().errors();
    std::vector<std::string> words = table.strings(key);
    if (words.size() == Size)
        std::ranges::move(words, found.begin());
    else if (table.has(key) && errors == table.report().errors())
        table.error(key, codes::wrong_count(Size, words.size()));
    return found;
}

/// How a time is written: by the hours of the day, or by those of its halves, which then have names.
std::string time_pattern(Table &table, std::array<std::string, 2> &halves)
{
    const std::string text = pattern(table, "time", {"minute"});
    const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    if (has("{hour12}")) {
        halves = names<2>(table, "halves");
        if (!has("{half}"))
            table.error("time", codes::missing_half("{half}", "{hour12}"));
    } else if (!text.empty() && !has("{hour}") && !has("{hour2}")) {
        table.error("time", codes::missing_part("{hour}"));
    }
    return text;
}

schedule::Words words_of(Table &table, std::string_view language)
{
    schedule::Words words;
    words.language = language;
    words.weekdays = names<7>(table, "weekdays");
    words.weekdays_many = names<7>(table, "weekdays_many");
    words.weekdays_short = names<7>(table, "weekdays_short");
    words.months = names<12>(table, "months");
    words.ordinals = names<5>(table, "ordinals");
    words.last = required(table, "last");
    words.and_word = required(table, "and_word");
    words.date = pattern(table, "date", {"weekday", "day", "month"});
    words.date_year = pattern(table, "date_year", {"weekday", "day", "month", "year"});
    words.day_month = pattern(table, "day_month", {"day", "month"});
    words.day_month_year = pattern(table, "day_month_year", {"day", "month", "year"});
    words.time = time_pattern(table, words.halves);
    words.comma = table.string("comma").value_or(words.comma);
    words.at = pattern(table, "at", {"time"});
    words.span = pattern(table, "span", {"start", "end"});
    words.every_week = pattern(table, "every_week", {"days"});
    words.every_other_week = pattern(table, "every_other_week", {"days"});
    words.every_n_weeks = pattern(table, "every_n_weeks", {"n", "days_many"});
    words.even_weeks = pattern(table, "even_weeks", {"days_many"});
    words.odd_weeks = pattern(table, "odd_weeks", {"days_many"});
    words.monthly = pattern(table, "monthly", {"ordinals", "days"});
    words.on_dates = pattern(table, "on_dates", {"dates"});
    words.every_day = required(table, "every_day");
    words.every_other_day = required(table, "every_other_day");
    words.every_n_days = pattern(table, "every_n_days", {"n"});
    words.every_workday = required(table, "every_workday");
    words.workday = required(table, "workday");
    words.day = required(table, "day");
    words.next_to_last = required(table, "next_to_last");
    words.or_word = required(table, "or_word");
    words.month_days = names<31>(table, "month_days");
    words.on_month_days = pattern(table, "on_month_days", {"days"});
    words.of_month = pattern(table, "of_month", {"what"});
    words.every_other_month = pattern(table, "every_other_month", {"what"});
    words.every_n_months = pattern(table, "every_n_months", {"what", "n"});
    words.in_months = pattern(table, "in_months", {"what", "months"});
    words.month_span = pattern(table, "month_span", {"what", "first", "last"});
    words.in_weeks = pattern(table, "in_weeks", {"days_many", "weeks"});
    words.every_year = pattern(table, "every_year", {"what"});
    words.every_other_year = pattern(table, "every_other_year", {"what"});
    words.every_n_years = pattern(table, "every_n_years", {"what", "n"});
    words.until = pattern(table, "until", {"what", "date"});
    words.by_plan = required(table, "by_plan");
    words.holidays = names<15>(table, "holidays");
    words.ask = required(table, "ask");
    return words;
}

std::vector<Passage> passages(Table &table, std::string_view key)
{
    std::vector<Passage> found;
    for (Table &passage : table.tables(key, 100)) {
        found.push_back({required(passage, "title"), required(passage, "text")});
        passage.finish();
    }
    return found;
}

std::vector<Step> steps(Table &table)
{
    std::vector<Step> found;
    for (Table &step : table.tables("step", 100)) {
        found.push_back({required(step, "title"), required(step, "text"), required(step, "can"), required(step, "need_not")});
        step.finish();
    }
    return found;
}

/// The tools of a point; `names` are those of the points before, which no tool may have again.
std::vector<Tool> tools(Table &table, std::vector<std::string> &names)
{
    std::vector<Tool> found;
    for (Table &source : table.tables("tool", 100)) {
        Tool tool;
        tool.name = required(source, "name");
        tool.title = required(source, "title");
        tool.teaser = required(source, "teaser");
        tool.text = required(source, "text");
        tool.example = required(source, "example");
        tool.worksheet = source.string("worksheet").value_or("");
        source.finish();
        if (!tool.name.empty() && std::ranges::find(names, tool.name) != names.end())
            source.error("name", codes::duplicate_name(tool.name));
        names.push_back(tool.name);
        found.push_back(std::move(tool));
    }
    return found;
}

void expect_count(Table &table, std::string_view key, std::size_t found, std::size_t wanted)
{
    if (found != wanted)
        table.error(key, codes::wrong_count_of_tables(key, wanted, found));
}

void take_smart(Table &table, Content &content)
{
    content.principles = passages(table, "principle");
    content.steps = steps(table);
    std::vector<std::string> tool_names;
    for (Table &source : table.tables("point", 100)) {
        Point point;
        point.title = required(source, "title");
        point.teaser = required(source, "teaser");
        point.text = required(source, "text");
        point.tools = tools(source, tool_names);
        source.finish();
        content.points.push_back(std::move(point));
    }
    expect_count(table, "principle", content.principles.size(), 8);
    expect_count(table, "point", content.points.size(), 4);
    expect_count(table, "step", content.steps.size(), 6);
}

/// Reads one file and appends what is wrong with it to `problems`.
void read_file(const std::filesystem::path &file, schedule::Problems &problems,
               const std::function<void(const Node &, Table &)> &take)
{
    auto root =
        read_text(file, file.string()).and_then([&](std::string &&text) { return parse_toml(std::move(text), file.string()); });
    if (!root) {
        problems.push_back(std::move(root.error()));
        return;
    }
    Report report(file.string());
    Table table(*root, {}, report);
    take(*root, table);
    table.finish();
    std::ranges::move(report.take(), std::back_inserter(problems));
}

/// Every worksheet of a folder; none where there is no folder.
void take_worksheets(const std::filesystem::path &folder, Content &content, schedule::Problems &problems)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        // An editor's lock beside the file it edits begins with a full stop.
        if (entry.path().extension() == ".toml" && !entry.path().filename().string().starts_with('.'))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const std::filesystem::path &file : files) {
        Read<Worksheet> read = read_worksheet(file);
        if (read.value)
            content.worksheets.emplace(file.stem().string(), std::move(*read.value));
        std::ranges::move(read.problems, std::back_inserter(problems));
    }
}

/// What was read, into its place; what is wrong with it onto `problems`.
template<typename Value>
void take(Read<Value> &&read, Value &place, schedule::Problems &problems)
{
    if (read.value)
        place = std::move(*read.value);
    std::ranges::move(read.problems, std::back_inserter(problems));
}

void take_stages(const std::filesystem::path &file, Content &content, schedule::Problems &problems)
{
    std::vector<std::string_view> tools;
    for (const Point &point : content.points)
        for (const Tool &tool : point.tools)
            tools.push_back(tool.name);
    take(read_stages(file, tools), content.stages, problems);
}

template<typename Value>
Read<Value> result(Value &&value, schedule::Problems &&problems)
{
    Read<Value> read;
    if (!has_errors(problems))
        read.value = std::move(value);
    read.problems = std::move(problems);
    return read;
}

}  // namespace

std::string Content::on_paper(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> parts) const
{
    const auto text = paper.find(key);
    return text == paper.end() ? std::string(key) : schedule::fill(text->second, parts);
}

const Tool *Content::find_tool(std::string_view name) const
{
    for (const Point &point : points)
        for (const Tool &tool : point.tools)
            if (tool.name == name)
                return &tool;
    return nullptr;
}

Read<schedule::Words> read_words(const std::filesystem::path &content_directory, std::string_view language)
{
    schedule::Words words;
    schedule::Problems problems;
    read_file(content_directory / language / "words.toml", problems, [&](const Node &, Table &table) {
        words = words_of(table, language);
        table.find("language_name");
    });
    return result(std::move(words), std::move(problems));
}

Read<Content> read_content(const std::filesystem::path &content_directory, std::string_view language)
{
    const std::filesystem::path directory = content_directory / language;
    Content content;
    content.language = language;
    schedule::Problems problems;
    read_file(directory / "words.toml", problems, [&](const Node &, Table &table) {
        content.words = words_of(table, language);
        content.language_name = required(table, "language_name");
    });
    read_file(directory / "smart.toml", problems, [&](const Node &, Table &table) { take_smart(table, content); });
    take(read_about(directory / "about.toml"), content.about, problems);
    take(read_evidence(content_directory / "evidence.toml", directory / "evidence.toml"), content.evidence, problems);
    read_file(directory / "paper.toml", problems, [&](const Node &root, Table &table) {
        for (const Member &entry : root.members)
            content.paper.emplace(entry.key, required(table, entry.key));
    });
    take_worksheets(directory / "worksheets", content, problems);
    take_stages(directory / "stages.toml", content, problems);
    return result(std::move(content), std::move(problems));
}

std::vector<std::string> content_languages(const std::filesystem::path &content_directory)
{
    std::vector<std::string> languages;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(content_directory, error)) {
        if (std::filesystem::exists(entry.path() / "words.toml", error))
            languages.push_back(entry.path().filename().string());
    }
    std::ranges::sort(languages);
    return languages;
}

}  // namespace config
