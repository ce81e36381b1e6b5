// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/toml_file.h"

#include "config/toml/problem_codes.h"
#include "schedule/text.h"

#include <algorithm>
#include <array>
#include <map>

// The one place that includes toml++, which costs seconds to compile; built without exceptions, so that nothing can escape.
#define TOML_EXCEPTIONS 0
// Its parser is sure about keys in a way that a spoilt file disproves: with NDEBUG it tells the compiler that this can't be,
// which leaves undefined what happens, and without it the program ends. Neither here; the parser then reports a syntax error.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expr) static_assert(true)
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace config {

using schedule::Problem;

namespace {

constexpr int nesting_limit = 32;
/// Bounds the memory that a small file of many small values takes; 100,000 groups stay below it.
constexpr int value_limit = 2'000'000;
/// Stands in for an impossible date while toml++ parses, since that would stop at the first one.
constexpr std::string_view stand_in = "0001-01-01";

Problem problem_at(const std::string &named, schedule::Finding finding, Position at)
{
    return schedule::error(std::move(finding), {named, at.line, at.column});
}

/// Looks over a document before toml++ does: bounds its nesting and its values and takes out impossible dates. Knows strings and
/// comments; what else is wrong with the text is left to toml++.
class Survey {
public:
    explicit Survey(std::string &text) : m_text(text) {}

    /// The place where the document passes a limit, if it does.
    std::optional<Position> beyond_limit()
    {
        while (m_next < m_text.size()) {
            const char c = m_text[m_next];
            if (c == '#')
                skip_to(m_text.find('\n', m_next));
            else if (c == '"' || c == '\'')
                skip_string(c);
            else if (!take(c))
                return position(m_next);
        }
        return std::nullopt;
    }

    bool too_many_values() const { return m_values > value_limit; }

    /// Impossible dates as they were written, by place.
    const std::map<Position, std::string> &impossible() const { return m_impossible; }

private:
    bool take(char c)
    {
        if (c == '\n') {
            ++m_line;
            m_line_start = m_next + 1;
            m_dots = 0;
        } else if (c == '[' || c == '{') {
            ++m_depth;
            ++m_values;
            m_dots = 0;
        } else if (c == ']' || c == '}') {
            m_depth = std::max(0, m_depth - 1);
        } else if (c == '=' || c == ',') {
            ++m_values;
            m_dots = 0;
        } else if (c == '.') {
            ++m_dots;
        } else if (c >= '0' && c <= '9' && !follows_word()) {
            take_date();
        }
        if (m_depth > nesting_limit || m_dots > nesting_limit || too_many_values())
            return false;
        ++m_next;
        return true;
    }

    bool follows_word() const
    {
        const char before = m_next == 0 ? ' ' : m_text[m_next - 1];
        return (before >= '0' && before <= '9') || (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') ||
               before == '-' || before == '_' || before == '.' || before == '+' || before == ':';
    }

    void take_date()
    {
        constexpr std::string_view shape = "dddd-dd-dd";
        const std::string_view word = std::string_view(m_text).substr(m_next, shape.size());
        if (!std::ranges::equal(word, shape, [](char c, char form) { return form == 'd' ? c >= '0' && c <= '9' : c == form; }))
            return;
        // Only a date by itself: not the beginning of a key or of a date with time.
        const char after = m_next + shape.size() < m_text.size() ? m_text[m_next + shape.size()] : '\n';
        if (after != '\n' && after != '\r' && after != ' ' && after != '\t' && after != ',' && after != ']' && after != '}' &&
            after != '#')
            return;
        if (schedule::parse_date(word) && word != stand_in)
            return;
        m_impossible.emplace(position(m_next), word);
        m_text.replace(m_next, shape.size(), stand_in);
    }

    void skip_string(char quote)
    {
        const std::string three(3, quote);
        const bool many_lines = m_text.compare(m_next, 3, three) == 0;
        m_next += many_lines ? 3 : 1;
        while (m_next < m_text.size()) {
            const char c = m_text[m_next];
            if (c == '\n') {
                if (!many_lines)
                    return;
                ++m_line;
                m_line_start = m_next + 1;
            } else if (c == '\\' && quote == '"') {
                // The escaped character can't end the string; a line break is counted by the next round.
                if (m_next + 1 < m_text.size() && m_text[m_next + 1] != '\n')
                    ++m_next;
            } else if (c == quote && (!many_lines || m_text.compare(m_next, 3, three) == 0)) {
                m_next += many_lines ? 3 : 1;
                // Up to two more quotes may stand before the closing three.
                while (many_lines && m_next < m_text.size() && m_text[m_next] == quote)
                    ++m_next;
                return;
            }
            ++m_next;
        }
    }

    void skip_to(std::size_t at) { m_next = std::min(at, m_text.size()); }

    Position position(std::size_t at) const
    {
        const auto code_points = std::count_if(m_text.begin() + static_cast<std::ptrdiff_t>(m_line_start),
                                               m_text.begin() + static_cast<std::ptrdiff_t>(at),
                                               [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        return {m_line, static_cast<int>(code_points) + 1};
    }

    std::string &m_text;
    std::size_t m_next = 0;
    std::size_t m_line_start = 0;
    int m_line = 1;
    int m_depth = 0;
    int m_dots = 0;
    int m_values = 0;
    std::map<Position, std::string> m_impossible;
};

Position position_of(const toml::source_region &source)
{
    return {static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

/// Takes a parsed document over into nodes; strings are moved out of it.
class Convert {
public:
    explicit Convert(const std::map<Position, std::string> &impossible) : m_impossible(impossible) {}

    Node node(toml::node &source) const
    {
        Node result;
        result.at = position_of(source.source());
        switch (source.type()) {
            case toml::node_type::string:
                result.kind = Kind::String;
                result.string = std::move(source.as_string()->get());
                break;
            case toml::node_type::integer:
                result.kind = Kind::Integer;
                result.integer = source.as_integer()->get();
                break;
            case toml::node_type::floating_point:
                result.kind = Kind::Float;
                result.number = source.as_floating_point()->get();
                break;
            case toml::node_type::boolean:
                result.kind = Kind::Boolean;
                result.boolean = source.as_boolean()->get();
                break;
            case toml::node_type::date:
                take_date(result, source.as_date()->get());
                break;
            case toml::node_type::time:
                result.kind = Kind::Time;
                break;
            case toml::node_type::date_time:
                result.kind = Kind::DateTime;
                break;
            case toml::node_type::array:
                result.kind = Kind::Array;
                result.items.reserve(source.as_array()->size());
                for (toml::node &item : *source.as_array())
                    result.items.push_back(node(item));
                break;
            default:
                take_members(result, *source.as_table());
        }
        return result;
    }

    void take_members(Node &result, toml::table &source) const
    {
        result.kind = Kind::Table;
        result.members.reserve(source.size());
        for (auto &&[key, value] : source)
            result.members.push_back({std::string(key.str()), position_of(key.source()), node(value)});
        // Given back table by table, so that the nodes to come take its place in memory.
        source.clear();
    }

private:
    void take_date(Node &result, const toml::date &date) const
    {
        const auto written = m_impossible.find(result.at);
        if (written != m_impossible.end()) {
            result.kind = Kind::ImpossibleDate;
            result.string = written->second;
            return;
        }
        result.kind = Kind::Date;
        result.date =
            schedule::local_days(std::chrono::year(date.year) / std::chrono::month(date.month) / std::chrono::day(date.day));
    }

    const std::map<Position, std::string> &m_impossible;
};

}  // namespace

tl::expected<Node, Problem> parse_toml(std::string text, const std::string &named)
{
    Survey survey(text);
    if (const auto place = survey.beyond_limit()) {
        return tl::unexpected(problem_at(named, survey.too_many_values() ? codes::too_many_values() : codes::too_deep(), *place));
    }
    toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        return tl::unexpected(problem_at(named, codes::syntax(schedule::Value::whole(error.description().substr(0, 300))),
                                         position_of(error.source())));
    }
    Node root;
    root.at = {1, 1};
    Convert(survey.impossible()).take_members(root, parsed.table());
    return root;
}

}  // namespace config
