// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_columns.h"
#include "exchange/csv_rhythm.h"
#include "exchange/csv_table.h"
#include "exchange/exceptions_text.h"
#include "exchange/fields.h"
#include "exchange/import_builder.h"
#include "exchange/problem_codes.h"
#include "exchange/spoken.h"
#include "schedule/validation.h"

#include <algorithm>
#include <unordered_map>

namespace exchange {

using schedule::local_days;
using schedule::Rhythm;
using schedule::Text;

namespace {

constexpr std::size_t most_rows = 20'000;

/// Makes groups of the rows of one table.
class Table {
public:
    Table(const ImportOptions &options, const schedule::Zone &danish) : m_builder(options), m_danish(danish) {}

    Import read(const CsvText &text)
    {
        if (!text.encoding.empty())
            m_builder.warning(codes::other_encoding(text.encoding), 0, {});
        bool headed = false;
        std::size_t count = 0;
        for_each_row(text, [&](const CsvRow &row) {
            if (!headed) {
                headed = true;
                return read_headings(row);
            }
            if (++count > most_rows) {
                m_builder.error(codes::too_many_rows(most_rows), row.line, {});
                return false;
            }
            read_row(row);
            return true;
        });
        if (m_columns.empty())
            return {std::nullopt, m_builder.take()};
        std::vector<ImportedGroup> groups;
        for (ImportedGroup &group : m_groups) {
            const bool faulty = m_faulty.contains(group.group.id);
            const bool facts_alone = group.group.rhythms.empty() && group.group.added.empty();
            if (groups.size() == most_groups) {
                m_builder.error(codes::too_many_groups_in_file(most_groups), group.line, {});
                break;
            }
            if (facts_alone) {
                m_builder.clean_exceptions(group);
                m_builder.keep_closed(group);
            }
            if (facts_alone ? !faulty : m_builder.complete(group))
                groups.push_back(std::move(group));
        }
        return {std::move(groups), m_builder.take()};
    }

private:
    bool read_headings(const CsvRow &row)
    {
        std::vector<std::optional<Column>> columns;
        std::size_t known = 0;
        std::vector<schedule::Value> unknown;
        for (const std::string &heading : row.cells) {
            const auto column = column_of(heading);
            const bool twice = column && std::ranges::find(columns, column) != columns.end();
            if (twice)
                m_builder.warning(codes::heading_twice(heading), row.line, {});
            else if (!column && !trimmed(heading).empty())
                unknown.emplace_back(heading);
            known += column && !twice ? 1 : 0;
            columns.push_back(twice ? std::nullopt : column);
        }
        const bool has_name = std::ranges::any_of(columns, [](const auto &column) {
            return column && (column->field == Field::Name || (!column->field && column->part == Part::Id));
        });
        if (known < 2 || !has_name) {
            m_builder.error(codes::no_headings(), row.line, {});
            return false;
        }
        if (!unknown.empty())
            m_builder.warning(codes::unknown_columns(std::move(unknown)), row.line, {});
        m_columns = std::move(columns);
        return true;
    }

    /// Without the private parts of what it quotes.
    schedule::Finding shown(schedule::Finding finding) const
    {
        for (schedule::Value &value : finding.values)
            if (const auto *quoted = std::get_if<std::string>(&value.is()))
                value = schedule::Value(m_builder.shown(*quoted));
        return finding;
    }

    void read_row(const CsvRow &row)
    {
        if (row.fault) {
            m_builder.error(*row.fault, row.line, {});
            return;
        }
        Parts parts;
        std::string closed;
        std::map<Field, std::map<std::string, std::string, std::less<>>> facts;
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            const std::string_view value = trimmed(cell_value(row.cells[i]));
            if (!m_columns[i] || value.empty())
                continue;
            if (m_columns[i]->says_closed)
                closed = value;
            else if (m_columns[i]->field)
                facts[*m_columns[i]->field][m_columns[i]->language] = value;
            else
                parts[static_cast<std::size_t>(m_columns[i]->part)] = value;
        }
        // Of two columns that contradict each other the one that closes the group holds.
        const auto is_closed = spoken_yes_no(closed);
        if (is_closed && !*is_closed)
            facts[Field::Open].try_emplace("", "ja");
        else if (!closed.empty())
            facts[Field::Open][""] = is_closed ? "nej" : closed;
        const bool longer = row.cells.size() > m_columns.size() &&
                            std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(m_columns.size()), row.cells.end(),
                                        [](const std::string &cell) { return !trimmed(cell).empty(); });
        if (longer)
            m_builder.warning(codes::more_cells_than_columns(), row.line, {});
        ImportedGroup *group = group_of(parts, facts, row.line);
        if (!group)
            return;
        put_facts(*group, facts, row.line);
        read_rhythm(*group, parts, row.line);
        read_exceptions(*group, parts, row.line);
    }

    template<typename Facts>
    ImportedGroup *group_of(const Parts &parts, const Facts &facts, int line)
    {
        const std::string &given = parts[static_cast<std::size_t>(Part::Id)];
        std::string id = given;
        if (given.empty()) {
            const auto words = [&facts, this](Field field) {
                const auto found = facts.find(field);
                return found == facts.end() ? std::string() : m_builder.shown(Text(found->second).in("da"));
            };
            const std::string name = words(Field::Name);
            const std::string town = words(Field::Town);
            id = slug(name.find(town) == std::string::npos ? town + ' ' + name : name);
        } else if (!schedule::is_id(id)) {
            id = slug(given);
            if (!id.empty())
                m_builder.warning(codes::id_mended(given, id), line, {});
        }
        if (id.empty()) {
            m_builder.error(codes::row_without_name(), line, {});
            return nullptr;
        }
        const auto [known, is_new] = m_places.emplace(id, m_groups.size());
        if (is_new) {
            ImportedGroup group;
            group.group.id = id;
            group.line = line;
            group.key = id;
            m_groups.push_back(std::move(group));
        }
        return &m_groups[known->second];
    }

    template<typename Facts>
    void put_facts(ImportedGroup &group, Facts &facts, int line)
    {
        for (auto &[field, words] : facts) {
            ImportedGroup alone;
            alone.line = line;
            alone.key = group.key;
            alone.group.id = group.group.id;
            m_builder.put(alone, field, Text(words));
            if (alone.tells(field))
                take_fact(group, alone, field);
            // Words that were to say whether it is open became its condition.
            if (field == Field::Open && alone.tells(Field::Condition) && !facts.contains(Field::Condition))
                take_fact(group, alone, Field::Condition);
        }
    }

    void take_fact(ImportedGroup &group, const ImportedGroup &alone, Field field)
    {
        if (!group.tells(field)) {
            copy_field(group.group, alone.group, field);
        } else if (!same_field(alone.group, group.group, field)) {
            m_builder.warning(field == Field::Open ? codes::row_differs_on_open(key_of(field), group.line)
                                                   : codes::row_differs(key_of(field), group.line),
                              alone.line, group.key);
            if (field == Field::Open)
                group.group.open = false;
        }
        group.told.set(static_cast<std::size_t>(field));
    }

    void read_rhythm(ImportedGroup &group, const Parts &parts, int line)
    {
        constexpr Part kinds[] = {Part::Days,  Part::Time,    Part::Start, Part::Every,
                                  Part::Weeks, Part::InMonth, Part::Dates, Part::Rrule};
        const bool there = std::ranges::any_of(kinds, [&](Part part) { return !parts[static_cast<std::size_t>(part)].empty(); });
        if (!there)
            return;
        // A date has at least six characters, and one between two.
        const std::size_t most_named =
            parts[static_cast<std::size_t>(Part::Dates)].size() / 7 + parts[static_cast<std::size_t>(Part::Except)].size() / 7;
        if (!m_builder.take_dates(most_named, line, group.key)) {
            m_faulty.insert(group.group.id);
            return;
        }
        auto rhythm = rhythm_of_row(parts, group.group.from, m_danish, m_work);
        if (!rhythm) {
            m_builder.error(codes::rhythm_left_out(shown(rhythm.error())), line, group.key);
            m_faulty.insert(group.group.id);
            return;
        }
        group.told.set(static_cast<std::size_t>(Field::Rhythms));
        std::vector<Rhythm> &rhythms = group.group.rhythms;
        constexpr std::size_t more_than_enough = 101;
        if (rhythms.size() == more_than_enough)
            return;
        if (std::ranges::find(rhythms, *rhythm) != rhythms.end()) {
            m_builder.warning(codes::rhythm_twice(), line, group.key);
            return;
        }
        // A table with a row for each date is one rhythm of single dates, unless something bounds one row that does not bound the
        // other.
        if (auto *dates = std::get_if<schedule::SingleDates>(&rhythm->pattern); dates && !rhythms.empty()) {
            auto *before = std::get_if<schedule::SingleDates>(&rhythms.back().pattern);
            const bool alike = rhythms.back().time == rhythm->time && rhythms.back().from == rhythm->from &&
                               rhythms.back().until == rhythm->until && rhythms.back().except == rhythm->except;
            if (before && alike && before->dates.size() < 1000) {
                for (const local_days date : dates->dates) {
                    const auto place = std::ranges::lower_bound(before->dates, date);
                    if (place == before->dates.end() || *place != date)
                        before->dates.insert(place, date);
                }
                return;
            }
        }
        rhythms.push_back(std::move(*rhythm));
    }

    template<typename Exception, typename Read>
    void read_items(ImportedGroup &group, Field field, const std::string &cell, int line, std::vector<Exception> &into,
                    Read exception_of)
    {
        const std::vector<std::string> items = exception_items(cell);
        if (!m_builder.take_dates(items.size(), line, group.key))
            return;
        for (const std::string &item : items) {
            auto exception = exception_of(item);
            if (!exception) {
                m_builder.warning(codes::unreadable_exception(m_builder.shown(item), key_of(field)), line, group.key);
                continue;
            }
            if (std::ranges::find(into, *exception) == into.end())
                into.push_back(std::move(*exception));
            group.told.set(static_cast<std::size_t>(field));
        }
    }

    void read_exceptions(ImportedGroup &group, const Parts &parts, int line)
    {
        const auto cell = [&parts](Part part) { return parts[static_cast<std::size_t>(part)]; };
        read_items(group, Field::Cancelled, cell(Part::Cancelled), line, group.group.cancelled, cancelled_of);
        read_items(group, Field::Moved, cell(Part::Moved), line, group.group.moved, moved_of);
        read_items(group, Field::Added, cell(Part::Added), line, group.group.added, added_of);
    }

    ImportBuilder m_builder;
    const schedule::Zone &m_danish;
    schedule::Work m_work;
    std::vector<std::optional<Column>> m_columns;
    std::vector<ImportedGroup> m_groups;
    std::unordered_map<std::string, std::size_t> m_places;  ///< index in m_groups, by id
    std::set<std::string> m_faulty;                         ///< ids of groups with a rhythm that was left out
};

}  // namespace

Import from_csv(std::string_view csv, const ImportOptions &options, const schedule::Zone &danish)
{
    if (csv.size() > largest_import) {
        ImportBuilder builder(options);
        builder.error(codes::import_too_large(), 0, {});
        return {std::nullopt, builder.take()};
    }
    const auto text = decode_csv(csv);
    if (!text) {
        ImportBuilder builder(options);
        builder.error(codes::not_a_text(), 0, {});
        return {std::nullopt, builder.take()};
    }
    Import import = Table(options, danish).read(*text);
    if (!import.groups && import.problems.empty()) {
        ImportBuilder builder(options);
        builder.error(codes::empty_table(), 0, {});
        import.problems = builder.take();
    }
    return import;
}

}  // namespace exchange
