// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are wrong, and all that must be said about each, from the tables tests/data/problems/*.cases. A case is its name and
// the file's lines with ⏎ between two, and below it each problem as "LINE:COLUMN error|warning CODE KEY", in file order.
// "@name" stands for the lines that the table gives under that name, "@name *3" for three times as many; "@{x*40}" for a letter
// repeated. A line that begins with "|" goes on with the one above.

#include "bad_input.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "config/centre/notices.h"
#include "config/content/about.h"
#include "config/content/evidence.h"
#include "config/content/worksheets.h"

#include <algorithm>
#include <map>
#include <regex>

namespace config {

namespace {

constexpr std::string_view line_end = "⏎";
constexpr std::string_view blanks = " \t";

/// One file of a table, and which reader it is for.
struct Case {
    std::string table;
    std::string reads;
    BadInput input;

    friend std::ostream &operator<<(std::ostream &out, const Case &one) { return out << one.input.name; }
};

std::string trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    return std::string(text.substr(begin, text.find_last_not_of(blanks) + 1 - begin));
}

using Blocks = std::map<std::string, std::string, std::less<>>;

/// One line of a file, or a block of them by its name, or as it stands but for its repeated letters.
std::string expanded(const std::string &line, const Blocks &blocks)
{
    static const std::regex repeated(R"re(@\{(.+?)\*(\d+)\})re");
    static const std::regex named(R"re(@([\w]+)(?: \*(\d+))?)re");
    std::smatch match;
    std::string text;
    if (std::regex_match(line, match, named)) {
        for (int left = match[2].matched ? std::stoi(match[2]) : 1; left > 0; --left)
            text += blocks.at(match[1]);
        return text;
    }
    std::string rest = line;
    while (std::regex_search(rest, match, repeated)) {
        text += match.prefix();
        for (int left = std::stoi(match[2]); left > 0; --left)
            text += match[1];
        rest = match.suffix();
    }
    return text + rest + '\n';
}

std::string lines_of(std::string_view row, const Blocks &blocks)
{
    std::string text;
    while (!row.empty()) {
        const std::size_t end = std::min(row.find(line_end), row.size());
        if (const std::string line = trimmed(row.substr(0, end)); !line.empty())
            text += expanded(line, blocks);
        row.remove_prefix(std::min(end + line_end.size(), row.size()));
    }
    return text;
}

/// The rows of a table with what belongs under each, without comments.
std::vector<std::pair<std::string, std::vector<std::string>>> rows_of(const std::filesystem::path &table)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> rows;
    std::ifstream in(table);
    for (std::string line; std::getline(in, line);) {
        const std::string words = trimmed(line);
        if (words.empty() || line.starts_with('#'))
            continue;
        if (words.starts_with('|'))
            rows.back().first += words.substr(1);
        else if (line.starts_with(' '))
            rows.back().second.push_back(words);
        else
            rows.emplace_back(words, std::vector<std::string>());
    }
    return rows;
}

std::vector<Case> all_cases()
{
    std::vector<Case> cases;
    for (const auto &entry : std::filesystem::directory_iterator(MOEDESTED_SOURCE_DIR "/tests/data/problems")) {
        std::string reads;
        Blocks blocks;
        for (const auto &[row, problems] : rows_of(entry.path())) {
            const std::size_t colon = std::min(row.find(':'), row.size());
            const std::string name = row.substr(0, colon);
            const std::string_view lines = std::string_view(row).substr(std::min(colon + 1, row.size()));
            if (row.starts_with("reads "))
                reads = row.substr(6);
            else if (row.starts_with('@'))
                blocks[name.substr(1)] = lines_of(lines, blocks);
            else
                cases.push_back({entry.path().stem().string(), reads, {name, lines_of(lines, blocks), problems}});
        }
    }
    std::ranges::sort(cases, {}, [](const Case &one) { return std::pair(one.table, one.input.name); });
    return cases;
}

constexpr const char *good_numbers =
    "people = 9\ngroups = 2\nanswers = 7\n"
    "[[chart]]\nname = \"age\"\nfigure = 1\npage = 13\n[[chart.bar]]\nname = \"young\"\npercent = 40\n";

/// Whether there was a value, and the problems.
template<typename Value>
std::pair<bool, schedule::Problems> told(Read<Value> read)
{
    return {read.value.has_value(), std::move(read.problems)};
}

std::pair<bool, schedule::Problems> read(const std::string &what, const std::filesystem::path &file,
                                         const ScratchDirectory &scratch)
{
    if (what == "about")
        return told(read_about(file));
    if (what == "centre")
        return told(read_centre(file));
    if (what == "groups")
        return told(read_groups(file));
    if (what == "notices")
        return told(read_notices(file));
    if (what == "worksheet")
        return told(read_worksheet(file));
    if (what == "evidence-numbers")
        return told(read_evidence(file, scratch.path() / "no words"));
    if (what == "evidence-words")
        return told(read_evidence(scratch.write("numbers.toml", good_numbers), file));
    throw std::runtime_error("no reader for " + what);
}

class BadFiles : public testing::TestWithParam<Case> {};

}  // namespace

TEST_P(BadFiles, AreNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("bad.toml", GetParam().input.toml);
    const auto &[has_value, problems] = read(GetParam().reads, file, scratch);
    EXPECT_EQ(said(problems, file), GetParam().input.problems) << GetParam().input.toml;
    EXPECT_EQ(has_value, !has_errors(problems));
}

INSTANTIATE_TEST_SUITE_P(Tables, BadFiles, testing::ValuesIn(all_cases()), [](const auto &one) {
    std::string name = one.param.table + '_' + one.param.input.name;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(BadFileOfGroups, CutOffWithinALine)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("groups.toml", "group = []\n[[closure]]\nreason = \"B");
    const auto read = read_groups(file);
    EXPECT_FALSE(read.value);
    EXPECT_EQ(said(read.problems, file), std::vector<std::string>{"3:12 error syntax"});
}

}  // namespace config
