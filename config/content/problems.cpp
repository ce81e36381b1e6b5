// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/problems.h"

#include "config/content/assets.h"
#include "config/content/problem_codes.h"
#include "config/toml/table.h"
#include "config/toml/toml_file.h"

namespace config {

namespace {

constexpr std::string_view weekdays_key = "weekdays";
constexpr std::string_view and_key = "and_word";
constexpr std::string_view phrases_key = "phrases";

void read_common(Table &table, schedule::Sentences &sentences)
{
    table.require(weekdays_key, "weekdays = [\"…\"]");
    const std::vector<std::string> days = table.strings(weekdays_key);
    if (days.size() == sentences.weekdays.size())
        std::ranges::copy(days, sentences.weekdays.begin());
    else
        table.error(weekdays_key, codes::wrong_count(sentences.weekdays.size(), days.size()));
    table.require(and_key, "and_word = \"…\"");
    sentences.and_word = table.string(and_key).value_or("");
}

/// Takes what a table's keys say as it stands: which codes there have to be, and with which values, a test knows.
schedule::Sentences read(const Node &root, Table &table)
{
    schedule::Sentences sentences;
    read_common(table, sentences);
    for (const Member &entry : root.members) {
        if (entry.key == weekdays_key || entry.key == and_key)
            continue;
        auto inner = table.table(entry.key);
        if (!inner)
            continue;
        if (entry.key == phrases_key) {
            for (const Member &phrase : entry.value.members)
                sentences.phrases.emplace(phrase.key, inner->string(phrase.key).value_or(""));
        } else {
            inner->require("what", "what = \"…\"");
            inner->require("remedy", "remedy = \"…\"");
            sentences.by_code.emplace(entry.key, schedule::Sentences::Sentence{inner->string("what").value_or(""),
                                                                               inner->string("remedy").value_or("")});
        }
        inner->finish();
    }
    table.finish();
    return sentences;
}

const schedule::Sentences &english_sentences()
{
    static const schedule::Sentences sentences =
        read_sentences(assets_directory() / "content", "en").value_or(schedule::Sentences());
    return sentences;
}

}  // namespace

tl::expected<schedule::Sentences, schedule::Problem> read_sentences(const std::filesystem::path &content_directory,
                                                                    std::string_view language)
{
    const std::string file = (content_directory / language / "problems.toml").string();
    const auto root = read_text(file, file).and_then([&](std::string &&text) { return parse_toml(std::move(text), file); });
    if (!root)
        return tl::unexpected(root.error());
    Report report(file);
    Table table(*root, {}, report);
    schedule::Sentences sentences = read(*root, table);
    if (report.errors() > 0)
        return tl::unexpected(report.take().front());
    return sentences;
}

std::string to_log_line(const schedule::Problem &problem)
{
    return to_line(problem, english_sentences());
}

std::string to_log_words(const schedule::Finding &finding)
{
    return to_words(finding, english_sentences());
}

}  // namespace config
