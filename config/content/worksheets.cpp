// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/worksheets.h"

#include "config/content/problem_codes.h"
#include "config/toml/problem_codes.h"
#include "config/toml/values.h"

#include <algorithm>
#include <array>

namespace config {

using namespace worksheet;

namespace {

// What fits into one place on paper, in characters.
constexpr std::size_t longest_heading = 60;
constexpr std::size_t longest_lead = 200;
constexpr std::size_t longest_label = 120;
constexpr std::size_t longest_hint = 240;
constexpr std::size_t longest_passage = 600;
constexpr std::size_t longest_spoke = 40;

constexpr std::size_t most_parts = 12;
constexpr std::size_t most_items = 12;
constexpr std::size_t most_fields = 12;
constexpr std::size_t most_columns = 6;
constexpr int most_rows = 20;
constexpr int most_lines = 20;
constexpr int most_rungs = 12;
constexpr int most_marks = 11;
constexpr std::size_t fewest_spokes = 6;
constexpr std::size_t most_spokes = 10;

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

std::string text_of(Table &table, std::string_view key, std::size_t most)
{
    std::string text = table.string(key).value_or("");
    if (const std::size_t found = characters(text); found > most)
        table.error(key, codes::text_too_long(found, most));
    return text;
}

std::string needed(Table &table, std::string_view key, std::size_t most)
{
    table.require(key, example_of(key).c_str());
    return text_of(table, key, most);
}

std::string optional(Table &table, std::string_view key, std::size_t most)
{
    if (table.has(key))
        table.require(key, example_of(key).c_str());
    return text_of(table, key, most);
}

/// The texts of a list. Where one is of a wrong type the list is shorter, and so there are none: a count would mislead.
std::vector<std::string> texts(Table &table, std::string_view key, std::size_t longest)
{
    const std::size_t errors = table.report().errors();
    table.require(key, (std::string(key) + " = [\"…\"]").c_str());
    std::vector<std::string> found = table.strings(key);
    if (table.report().errors() > errors)
        return {};
    for (std::size_t index = 0; index < found.size(); ++index) {
        if (is_blank(found[index]))
            table.item_error(key, index, codes::empty_text());
        else if (const std::size_t letters = characters(found[index]); letters > longest)
            table.item_error(key, index, codes::text_too_long(letters, longest));
    }
    return found;
}

void limit(Table &table, std::string_view key, std::size_t found, std::size_t most)
{
    if (found > most)
        table.error(key, codes::too_many_on_paper(found, most));
}

/// As many texts as there are things that they belong to.
std::vector<std::string> one_each(Table &table, std::string_view key, std::size_t wanted, std::size_t longest)
{
    if (!table.has(key))
        return {};
    std::vector<std::string> found = texts(table, key, longest);
    if (!found.empty() && found.size() != wanted)
        table.error(key, codes::not_one_each(wanted, found.size()));
    return found;
}

int needed_integer(Table &table, std::string_view key, int least, int most)
{
    table.require(key, (std::string(key) + " = " + std::to_string(least)).c_str());
    return table.integer(key, least, most).value_or(least);
}

std::vector<std::string> items(Table &table)
{
    std::vector<std::string> found = texts(table, "items", longest_hint);
    limit(table, "items", found.size(), most_items);
    return found;
}

Fields read_fields(Table &table)
{
    const std::size_t errors = table.report().errors();
    Fields fields;
    fields.columns = needed_integer(table, "columns", 1, 3);
    table.require("field", "[[part.field]]");
    for (Table &source : table.tables("field", most_fields)) {
        fields.fields.push_back({needed(source, "label", longest_label), optional(source, "hint", longest_hint),
                                 optional(source, "example", longest_hint)});
        source.finish();
    }
    const auto columns = static_cast<std::size_t>(fields.columns);
    const std::size_t rows = (fields.fields.size() + columns - 1) / columns;
    table.find("column_headings");
    table.find("row_headings");
    if (table.report().errors() > errors)
        return fields;  // how many headings there should be is not known
    fields.column_headings = one_each(table, "column_headings", columns, longest_heading);
    fields.row_headings = one_each(table, "row_headings", rows, longest_heading);
    if ((table.has("column_headings") || table.has("row_headings")) && fields.fields.size() != rows * columns)
        table.error("field", codes::fields_in_part_of_row(columns, rows, fields.fields.size()));
    if (table.has("column_headings") != table.has("row_headings"))
        table.error(table.has("row_headings") ? "row_headings" : "column_headings", codes::headings_of_one_kind());
    return fields;
}

Grid read_grid(Table &table)
{
    Grid grid;
    table.require("column", "[[part.column]]");
    for (Table &source : table.tables("column", most_columns)) {
        grid.columns.push_back({needed(source, "heading", longest_heading), optional(source, "hint", longest_hint),
                                source.integer("width", 1, 10).value_or(1)});
        source.finish();
    }
    if (table.has("row_headings")) {
        grid.row_headings = texts(table, "row_headings", longest_label);
        limit(table, "row_headings", grid.row_headings.size(), most_rows);
        grid.rows = static_cast<int>(grid.row_headings.size());
        if (table.has("rows"))
            table.error("rows", codes::rows_said_twice());
        table.find("rows");
    } else {
        grid.rows = needed_integer(table, "rows", 1, most_rows);
    }
    table.find("example");
    if (!grid.columns.empty())
        grid.example = one_each(table, "example", grid.columns.size(), longest_hint);
    return grid;
}

Scale read_scale(Table &table)
{
    Scale scale;
    scale.label = needed(table, "label", longest_hint);
    scale.from = table.integer("from", 0, 100).value_or(scale.from);
    scale.to = table.integer("to", 0, 100).value_or(scale.to);
    if (scale.to <= scale.from)
        table.error("to", codes::scale_backwards());
    else if (scale.to - scale.from >= most_marks)
        table.error("to", codes::scale_too_long(most_marks));
    scale.low = optional(table, "low", longest_label);
    scale.high = optional(table, "high", longest_label);
    return scale;
}

Wheel read_wheel(Table &table)
{
    Wheel wheel;
    wheel.spokes = texts(table, "spokes", longest_spoke);
    if (!wheel.spokes.empty() && (wheel.spokes.size() < fewest_spokes || wheel.spokes.size() > most_spokes))
        table.error("spokes", codes::wrong_spokes(fewest_spokes, most_spokes, wheel.spokes.size()));
    wheel.rings = table.integer("rings", 2, 10).value_or(wheel.rings);
    wheel.hint = optional(table, "hint", longest_hint);
    return wheel;
}

using PartContent = decltype(Part::content);

struct PartKind {
    std::string_view name;
    PartContent (*read)(Table &table);
};

constexpr std::array part_kinds = {
    PartKind{"steps", [](Table &table) -> PartContent { return Steps{items(table)}; }},
    PartKind{"text", [](Table &) -> PartContent { return Words(); }},
    PartKind{"lines",
             [](Table &table) -> PartContent {
                 return Lines{needed_integer(table, "count", 1, most_lines), optional(table, "label", longest_label)};
             }},
    PartKind{"fields", [](Table &table) -> PartContent { return read_fields(table); }},
    PartKind{"table", [](Table &table) -> PartContent { return read_grid(table); }},
    PartKind{"ladder",
             [](Table &table) -> PartContent {
                 return Ladder{needed_integer(table, "count", 2, most_rungs), optional(table, "label", longest_label)};
             }},
    PartKind{"scale", [](Table &table) -> PartContent { return read_scale(table); }},
    PartKind{"wheel", [](Table &table) -> PartContent { return read_wheel(table); }},
    PartKind{"ticks", [](Table &table) -> PartContent { return Ticks{items(table)}; }},
};

Part read_part(Table &table)
{
    Part part;
    std::vector<std::string_view> names;
    for (const PartKind &kind : part_kinds)
        names.push_back(kind.name);
    table.require("kind", "kind = \"lines\"");
    const auto chosen = table.choice("kind", names);
    if (!chosen)
        return part;  // which keys it may have is not known either
    const PartKind &kind = part_kinds[*chosen];
    part.heading = optional(table, "heading", longest_heading);
    part.text = kind.name == "text" ? needed(table, "text", longest_passage) : optional(table, "text", longest_passage);
    part.new_page = table.boolean("new_page").value_or(false);
    part.content = kind.read(table);
    table.finish();
    return part;
}

Worksheet read_table(Table &table)
{
    Worksheet worksheet;
    worksheet.title = needed(table, "title", longest_heading);
    worksheet.lead = needed(table, "lead", longest_lead);
    table.require("part", "[[part]]");
    for (Table &source : table.tables("part", most_parts))
        worksheet.parts.push_back(read_part(source));
    table.finish();
    return worksheet;
}

}  // namespace

Read<Worksheet> read_worksheet(const std::filesystem::path &file)
{
    return read_toml<Worksheet>(read_text(file, file.string()), file.string(), read_table);
}

}  // namespace config
