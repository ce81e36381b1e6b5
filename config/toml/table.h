// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/toml/toml_file.h"
#include "schedule/group.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// Collects what is wrong with one file: the first 10,000 errors of each kind and as many warnings, since a file with more is no
/// work of hands.
class Report {
public:
    explicit Report(std::string file) : m_file(std::move(file)) {}

    void error(schedule::Finding finding, Position at, std::string key);
    void warning(schedule::Finding finding, Position at, std::string key);
    /// An error of which the reader has taken the safe side: it is to be put right, but what was read can be used until then.
    void settled(schedule::Finding finding, Position at, std::string key);
    /// Those that leave nothing to use.
    std::size_t errors() const { return m_errors; }
    /// Whether further errors are only counted; whoever goes through a long list may stop then.
    bool full() const;
    /// Everything so far, in file order; says at the end that there may be more, if it is full.
    schedule::Problems take();

private:
    void append(schedule::Severity severity, schedule::Finding &&finding, Position at, std::string &&key);

    std::string m_file;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    std::size_t m_settled = 0;
    schedule::Problems m_problems;
};

/// Reads one table key by key. Every getter says what is wrong with its key and then gives nothing; an empty string, or one
/// of spaces, counts as absent. `finish` names the keys that nobody asked for. Borrows node and report.
class Table {
public:
    Table(const Node &node, std::string path, Report &report);

    bool has(std::string_view key) const { return member(key) != nullptr; }
    /// The value as it stands, marked as known.
    const Node *find(std::string_view key);
    /// The value if it is of that kind; reports another kind.
    const Node *find(std::string_view key, Kind kind);

    std::optional<std::string> string(std::string_view key);
    schedule::Text text(std::string_view key);
    std::optional<bool> boolean(std::string_view key);
    std::optional<int> integer(std::string_view key, int least, int most);
    /// A number with or without a fraction.
    std::optional<double> number(std::string_view key, double least, double most);
    std::optional<schedule::local_days> date(std::string_view key);
    std::optional<schedule::minutes> time(std::string_view key);
    /// A span whose end is after its start.
    std::optional<schedule::TimeSpan> span(std::string_view key);
    std::vector<std::string> strings(std::string_view key);
    std::vector<schedule::local_days> dates(std::string_view key);
    std::optional<Table> table(std::string_view key);
    /// The tables of `[[key]]`, at most `most`.
    std::vector<Table> tables(std::string_view key, std::size_t most);
    /// The index of the word among `words`, for a key that takes one of a few.
    std::optional<std::size_t> choice(std::string_view key, const std::vector<std::string_view> &words);

    /// Reports that the key is missing unless it is there (right or wrong); `example` is a line as it may be written.
    void require(std::string_view key, const char *example);
    void finish();

    /// Problems at the key's value, or at the table where the key is absent.
    void error(std::string_view key, schedule::Finding finding);
    void warning(std::string_view key, schedule::Finding finding);
    void settled(std::string_view key, schedule::Finding finding);
    /// Problems at the n-th item of the key's array.
    void item_error(std::string_view key, std::size_t index, schedule::Finding finding);

    Position at() const { return m_node->at; }
    Position at(std::string_view key) const;
    Report &report() { return *m_report; }
    std::string path(std::string_view key) const;

private:
    const Member *member(std::string_view key) const;
    /// `part` is what the path has after the key.
    bool good_string(const Node &node, std::string_view key, std::string_view part = {});
    std::optional<schedule::local_days> good_date(const Node &node, const std::string &path);

    const Node *m_node;
    std::string m_path;
    Report *m_report;
    std::vector<std::string_view> m_known;
};

/// That a word is none of those that are known, with the one that was most likely meant.
schedule::Finding unknown_word(const std::string &word, const std::vector<std::string_view> &known);

}  // namespace config
