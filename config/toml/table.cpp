// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/table.h"

#include "config/toml/phrases.h"
#include "config/toml/problem_codes.h"
#include "config/toml/suggest.h"

#include <algorithm>
#include <locale>
#include <sstream>

namespace config {

namespace {

constexpr std::size_t longest_text = 2000;
constexpr auto first_year = std::chrono::year(1970);
constexpr auto last_year = std::chrono::year(2099);
/// Of `groups.toml` as a whole; written below a group, TOML takes it for that group's.
constexpr std::string_view key_of_the_file = "conventional_days";

schedule::Phrase name_of(Kind kind)
{
    switch (kind) {
        case Kind::String:
            return phrases::a_text;
        case Kind::Integer:
            return phrases::a_whole_number;
        case Kind::Float:
            return phrases::a_decimal_number;
        case Kind::Boolean:
            return phrases::true_or_false;
        case Kind::Date:
        case Kind::ImpossibleDate:
            return phrases::a_date;
        case Kind::Time:
            return phrases::a_time;
        case Kind::DateTime:
            return phrases::a_date_with_time;
        case Kind::Array:
            return phrases::a_list;
        case Kind::Table:
            break;
    }
    return phrases::a_table;
}

bool is_language(std::string_view tag)
{
    return tag.size() >= 2 && tag.size() <= 3 && std::ranges::all_of(tag, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_spaces(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

std::string item_path(const std::string &path, std::size_t index)
{
    return path + '[' + std::to_string(index) + ']';
}

schedule::Finding wrong_type(Kind needed, Kind found)
{
    return codes::wrong_type(name_of(needed), name_of(found));
}

std::vector<schedule::Value> listed(const std::vector<std::string_view> &words)
{
    return {words.begin(), words.end()};
}

/// As it would be written in the file.
std::string in_file(double number)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << number;
    return text.str();
}

}  // namespace

Table::Table(const Node &node, std::string path, Report &report) : m_node(&node), m_path(std::move(path)), m_report(&report)
{
    m_known.reserve(32);
}

const Member *Table::member(std::string_view key) const
{
    const auto found = std::ranges::find(m_node->members, key, &Member::key);
    return found == m_node->members.end() ? nullptr : &*found;
}

std::string Table::path(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + '.' + std::string(key);
}

Position Table::at(std::string_view key) const
{
    const Member *found = member(key);
    return found ? found->value.at : m_node->at;
}

const Node *Table::find(std::string_view key)
{
    m_known.push_back(key);
    const Member *found = member(key);
    return found ? &found->value : nullptr;
}

const Node *Table::find(std::string_view key, Kind kind)
{
    const Node *node = find(key);
    if (node && node->kind != kind) {
        m_report->error(wrong_type(kind, node->kind), node->at, path(key));
        return nullptr;
    }
    return node;
}

bool Table::good_string(const Node &node, std::string_view key, std::string_view part)
{
    const std::string &value = node.string;
    const auto where = [&] { return path(key).append(part); };
    if (schedule::has_control_character(value)) {
        m_report->error(codes::control_character(), node.at, where());
        return false;
    }
    // Of spaces alone a text counts as absent, as an empty one does; these look like words to whoever edits the file.
    if (is_spaces(value))
        return false;
    if (schedule::is_invisible(value)) {
        m_report->error(codes::invisible_text(), node.at, where());
        return false;
    }
    if (value.size() <= longest_text)
        return true;
    const auto code_points =
        std::ranges::count_if(value, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (static_cast<std::size_t>(code_points) <= longest_text)
        return true;
    m_report->error(codes::text_too_long(code_points, longest_text), node.at, where());
    return false;
}

std::optional<std::string> Table::string(std::string_view key)
{
    const Node *node = find(key, Kind::String);
    if (!node || !good_string(*node, key))
        return std::nullopt;
    return node->string;
}

schedule::Text Table::text(std::string_view key)
{
    const Node *node = find(key);
    if (!node)
        return {};
    if (node->kind == Kind::String)
        return good_string(*node, key) ? schedule::Text(node->string) : schedule::Text();
    if (node->kind != Kind::Table) {
        m_report->error(codes::wrong_type(phrases::a_text_by_language, name_of(node->kind)), node->at, path(key));
        return {};
    }
    std::map<std::string, std::string, std::less<>> words;
    for (const Member &entry : node->members) {
        const std::string where = path(key) + '.' + entry.key;
        if (!entry.key.empty() && !is_language(entry.key))
            m_report->error(codes::bad_language(entry.key), entry.at, path(key) + '.' + in_quotes(entry.key));
        else if (entry.value.kind != Kind::String)
            m_report->error(wrong_type(Kind::String, entry.value.kind), entry.value.at, where);
        else if (good_string(entry.value, key, '.' + entry.key))
            words.emplace(entry.key, entry.value.string);
    }
    return schedule::Text(std::move(words));
}

std::optional<bool> Table::boolean(std::string_view key)
{
    const Node *node = find(key, Kind::Boolean);
    return node ? std::optional(node->boolean) : std::nullopt;
}

std::optional<int> Table::integer(std::string_view key, int least, int most)
{
    const Node *node = find(key, Kind::Integer);
    if (!node)
        return std::nullopt;
    if (node->integer < least || node->integer > most) {
        m_report->error(codes::out_of_range(least, most), node->at, path(key));
        return std::nullopt;
    }
    return static_cast<int>(node->integer);
}

std::optional<double> Table::number(std::string_view key, double least, double most)
{
    const Node *node = find(key);
    if (!node)
        return std::nullopt;
    if (node->kind != Kind::Float && node->kind != Kind::Integer) {
        m_report->error(wrong_type(Kind::Float, node->kind), node->at, path(key));
        return std::nullopt;
    }
    const double value = node->kind == Kind::Float ? node->number : static_cast<double>(node->integer);
    // Written so that "nan", which is neither less nor more, is refused too.
    if (!(value >= least && value <= most)) {
        m_report->error(codes::out_of_range(in_file(least), in_file(most)), node->at, path(key));
        return std::nullopt;
    }
    return value;
}

std::optional<schedule::local_days> Table::good_date(const Node &node, const std::string &where)
{
    if (node.kind == Kind::ImpossibleDate) {
        m_report->error(codes::bad_date(node.string), node.at, where);
        return std::nullopt;
    }
    if (node.kind != Kind::Date) {
        const bool only_quoted = node.kind == Kind::String && schedule::parse_date(node.string);
        m_report->error(only_quoted ? codes::quoted_date(node.string) : wrong_type(Kind::Date, node.kind), node.at, where);
        return std::nullopt;
    }
    const auto year = std::chrono::year_month_day(node.date).year();
    if (year < first_year || year > last_year) {
        m_report->error(codes::year_out_of_range(int(first_year), int(last_year)), node.at, where);
        return std::nullopt;
    }
    return node.date;
}

std::optional<schedule::local_days> Table::date(std::string_view key)
{
    const Node *node = find(key);
    return node ? good_date(*node, path(key)) : std::nullopt;
}

std::vector<schedule::local_days> Table::dates(std::string_view key)
{
    std::vector<schedule::local_days> found;
    if (const Node *node = find(key, Kind::Array)) {
        for (std::size_t i = 0; i < node->items.size() && !m_report->full(); ++i) {
            if (const auto date = good_date(node->items[i], item_path(path(key), i)))
                found.push_back(*date);
        }
    }
    return found;
}

std::optional<schedule::minutes> Table::time(std::string_view key)
{
    const Node *node = find(key, Kind::String);
    if (!node)
        return std::nullopt;
    const auto time = schedule::parse_time(node->string);
    if (!time)
        m_report->error(codes::bad_time(node->string), node->at, path(key));
    return time;
}

std::optional<schedule::TimeSpan> Table::span(std::string_view key)
{
    const Node *node = find(key, Kind::String);
    if (!node)
        return std::nullopt;
    const auto span = schedule::parse_span(node->string);
    if (!span) {
        m_report->error(codes::bad_span(node->string, "19.00-20.30"), node->at, path(key));
        return std::nullopt;
    }
    if (span->end <= span->start) {
        m_report->error(codes::span_backwards(schedule::to_canonical(span->start), schedule::to_canonical(span->end)), node->at,
                        path(key));
        return std::nullopt;
    }
    return span;
}

std::vector<std::string> Table::strings(std::string_view key)
{
    std::vector<std::string> found;
    const Node *node = find(key, Kind::Array);
    for (std::size_t i = 0; node && i < node->items.size() && !m_report->full(); ++i) {
        const Node &item = node->items[i];
        if (item.kind != Kind::String)
            m_report->error(wrong_type(Kind::String, item.kind), item.at, item_path(path(key), i));
        else if (is_spaces(item.string) || good_string(item, key, item_path({}, i)))
            found.push_back(item.string);
    }
    return found;
}

std::optional<Table> Table::table(std::string_view key)
{
    const Node *node = find(key, Kind::Table);
    return node ? std::optional(Table(*node, path(key), *m_report)) : std::nullopt;
}

std::vector<Table> Table::tables(std::string_view key, std::size_t most)
{
    std::vector<Table> found;
    const Node *node = find(key);
    if (!node)
        return found;
    if (node->kind == Kind::Table) {
        m_report->error(codes::single_brackets(key), node->at, path(key));
        return found;
    }
    if (node->kind != Kind::Array) {
        m_report->error(codes::no_tables(key, name_of(node->kind)), node->at, path(key));
        return found;
    }
    if (node->items.size() > most) {
        m_report->error(codes::too_many_tables(node->items.size(), most), node->at, path(key));
        return found;
    }
    found.reserve(node->items.size());
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        const Node &item = node->items[i];
        if (item.kind == Kind::Table)
            found.emplace_back(item, item_path(path(key), i), *m_report);
        else
            m_report->error(wrong_type(Kind::Table, item.kind), item.at, item_path(path(key), i));
    }
    return found;
}

std::optional<std::size_t> Table::choice(std::string_view key, const std::vector<std::string_view> &words)
{
    const Node *node = find(key, Kind::String);
    if (!node)
        return std::nullopt;
    const auto found = std::ranges::find(words, node->string);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    m_report->error(unknown_word(node->string, words), node->at, path(key));
    return std::nullopt;
}

schedule::Finding unknown_word(const std::string &word, const std::vector<std::string_view> &known)
{
    const std::string_view meant = nearest(word, known);
    return meant.empty() ? codes::unknown_word(word, listed(known)) : codes::misspelt_word(word, listed(known), meant);
}

void Table::require(std::string_view key, const char *example)
{
    const Member *found = member(key);
    if (!found) {
        m_report->error(codes::missing_key(key, example), m_node->at, path(key));
        return;
    }
    const Node &value = found->value;
    const auto blank = [](const Node &node) { return node.kind == Kind::String && is_spaces(node.string); };
    const bool empty = blank(value) || (value.kind == Kind::Array && value.items.empty()) ||
                       (value.kind == Kind::Table &&
                        std::ranges::all_of(value.members, [&](const Member &entry) { return blank(entry.value); }));
    if (empty)
        m_report->error(codes::empty_key(key, example), value.at, path(key));
}

void Table::finish()
{
    for (const Member &entry : m_node->members) {
        if (m_report->full())
            return;
        if (std::ranges::find(m_known, entry.key) != m_known.end())
            continue;
        const std::string shown = in_quotes(entry.key);
        const std::string_view meant = nearest(entry.key, m_known);
        m_report->error(
            entry.key == key_of_the_file ? codes::key_too_late(entry.key)
            : meant.empty()              ? codes::unknown_key(entry.key)
                                         : codes::misspelt_key(entry.key, meant),
            entry.at,
            path(shown.substr(1, shown.size() - 2) == entry.key ? std::string_view(entry.key) : std::string_view(shown)));
    }
}

void Table::error(std::string_view key, schedule::Finding finding)
{
    m_report->error(std::move(finding), at(key), path(key));
}

void Table::warning(std::string_view key, schedule::Finding finding)
{
    m_report->warning(std::move(finding), at(key), path(key));
}

void Table::settled(std::string_view key, schedule::Finding finding)
{
    m_report->settled(std::move(finding), at(key), path(key));
}

void Table::item_error(std::string_view key, std::size_t index, schedule::Finding finding)
{
    const Member *found = member(key);
    const bool there = found && index < found->value.items.size();
    m_report->error(std::move(finding), there ? found->value.items[index].at : at(key), item_path(path(key), index));
}

}  // namespace config
