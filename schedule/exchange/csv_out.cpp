// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_columns.h"
#include "exchange/csv_table.h"
#include "exchange/event_writer.h"
#include "exchange/exceptions_text.h"
#include "exchange/export.h"
#include "exchange/fields.h"
#include "exchange/spoken.h"
#include "schedule/holidays.h"

#include <algorithm>
#include <map>
#include <set>

namespace exchange {

using schedule::Group;
using schedule::local_days;
using schedule::Rhythm;

namespace {

/// The cells of one row by their column's heading.
using Cells = std::map<std::string, std::string>;

std::string listed(const std::vector<local_days> &dates)
{
    std::string text;
    for (const local_days date : dates)
        add_item(text, " ", schedule::to_iso(date));
    return text;
}

std::string listed(const schedule::Weekdays &days)
{
    constexpr const char *names[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    std::string text;
    for (const schedule::weekday day : days.list())
        add_item(text, " ", names[day.iso_encoding() - 1]);
    return text;
}

std::string part(Part part)
{
    return heading_of({{}, {}, part});
}

struct WritePattern {
    Cells &cells;

    void operator()(const schedule::EveryWeeks &pattern) const
    {
        cells[part(Part::Days)] = listed(pattern.days);
        if (pattern.interval > 1)
            cells[part(Part::Every)] = std::to_string(pattern.interval);
    }
    void operator()(const schedule::ParityWeeks &pattern) const
    {
        cells[part(Part::Days)] = listed(pattern.days);
        cells[part(Part::Weeks)] = pattern.parity == schedule::Parity::Even ? "even" : "odd";
    }
    void operator()(const schedule::MonthlyWeekdays &pattern) const
    {
        constexpr const char *names[] = {"first", "second", "third", "fourth", "fifth"};
        cells[part(Part::Days)] = listed(pattern.days);
        std::string &ordinals = cells[part(Part::InMonth)];
        for (const int ordinal : pattern.ordinals)
            add_item(ordinals, " ", ordinal > 0 ? names[ordinal - 1] : "last");
    }
    void operator()(const schedule::SingleDates &pattern) const { cells[part(Part::Dates)] = listed(pattern.dates); }
    void operator()(const schedule::Rule &rule) const { cells[part(Part::Rrule)] = to_rrule(rule.recurrence()); }
};

template<typename Exception>
std::string items(const std::vector<Exception> &exceptions)
{
    std::string text;
    for (const Exception &exception : exceptions)
        add_item(text, "\n", to_item(exception));
    return text;
}

/// The rows of one group: what all rhythms share stands in the first.
class Rows {
public:
    Rows(const schedule::Calendar &calendar, std::size_t index, const ExportOptions &options)
        : m_calendar(calendar), m_index(index), m_options(options), m_group(calendar.plan().groups[index])
    {
    }

    std::vector<Cells> write()
    {
        std::vector<Cells> rows(std::max<std::size_t>(1, m_group.rhythms.size()));
        write_facts(rows[0]);
        for (std::size_t i = 0; i < m_group.rhythms.size(); ++i)
            write_rhythm(rows[i], m_group.rhythms[i]);
        for (Cells &row : rows)
            row[part(Part::Id)] = m_group.id;
        return rows;
    }

private:
    void write_facts(Cells &row) const
    {
        for (std::size_t i = 0; i < static_cast<std::size_t>(first_of_many); ++i) {
            const auto field = static_cast<Field>(i);
            const schedule::Text value = exported_value(m_group, field, m_options.with);
            for (const auto &[language, words] : value.by_language())
                row[heading_of({field, language})] = words;
        }
        row[part(Part::Cancelled)] = items(m_group.cancelled);
        row[part(Part::Moved)] = items(m_group.moved);
        row[part(Part::Added)] = items(m_group.added);
    }

    void write_rhythm(Cells &row, const Rhythm &rhythm)
    {
        std::visit(WritePattern{row}, rhythm.pattern);
        row[part(Part::Time)] = schedule::to_canonical(rhythm.time);
        if (rhythm.from)
            row[part(Part::RhythmFrom)] = schedule::to_iso(*rhythm.from);
        if (rhythm.until)
            row[part(Part::RhythmUntil)] = schedule::to_iso(*rhythm.until);
        row[part(Part::Except)] = listed(dates_away(rhythm));
    }

    /// A table holds no closures, no school holidays and not which conventional days count: the dates that fall away because of
    /// them are exceptions of the rhythm there. Public holidays follow from the group's own policy.
    std::vector<local_days> dates_away(const Rhythm &rhythm) const
    {
        std::set<local_days> away(rhythm.except.begin(), rhythm.except.end());
        const auto look = [&](local_days first, local_days last, bool closed) {
            const auto meetings = meetings_by_slot(m_calendar, m_index, first, last);
            for (const local_days date : dates(rhythm, first, last)) {
                if (!meetings.contains(date + rhythm.time.start) && (closed || !schedule::public_holiday(date)))
                    away.insert(date);
            }
        };
        for (const schedule::Closure &closure : m_calendar.plan().closures) {
            if (closure.covers(m_group, closure.from))
                look(closure.from, closure.to, true);
        }
        const bool skips = m_group.holidays == schedule::OnDayOff::Skip || m_group.school_holidays == schedule::OnDayOff::Skip;
        const local_days today = std::chrono::floor<std::chrono::days>(m_calendar.zone().to_local(m_options.now));
        if (skips)
            look(today - std::chrono::days(366), today + std::chrono::days(366 * horizon_years), false);
        return {away.begin(), away.end()};
    }

    const schedule::Calendar &m_calendar;
    std::size_t m_index;
    const ExportOptions &m_options;
    const Group &m_group;
};

/// The columns in the order of `groups.toml`, a language of its own beside the words for all.
std::vector<std::string> columns(const std::vector<Cells> &rows, const Private &with)
{
    std::set<std::string> used;
    for (const Cells &row : rows) {
        for (const auto &[heading, cell] : row)
            used.insert(heading);
    }
    std::vector<std::string> order = {part(Part::Id)};
    for (std::size_t i = 0; i < static_cast<std::size_t>(first_of_many); ++i) {
        const auto field = static_cast<Field>(i);
        if (is_contact(field) && !with.contacts)
            continue;
        const std::string plain = heading_of({field, {}});
        const std::size_t before = order.size();
        for (const std::string &heading : used) {
            const auto column = column_of(heading);
            if (column && column->field == field)
                order.push_back(heading);
        }
        if (order.size() == before)
            order.push_back(plain);
    }
    for (const Part each : {Part::Days, Part::Time, Part::Every, Part::Weeks, Part::InMonth, Part::Dates, Part::Rrule,
                            Part::RhythmFrom, Part::RhythmUntil, Part::Except, Part::Cancelled, Part::Moved, Part::Added})
        order.push_back(part(each));
    return order;
}

}  // namespace

std::string to_csv(const schedule::Calendar &calendar, const std::vector<std::size_t> &groups, const ExportOptions &options)
{
    std::vector<Cells> rows;
    for (const std::size_t group : groups)
        std::ranges::move(Rows(calendar, group, options).write(), std::back_inserter(rows));
    const std::vector<std::string> order = columns(rows, options.with);
    // Excel takes a file for UTF-8 only with this mark before it.
    std::string out = "\xEF\xBB\xBF";
    const auto write = [&out, &order](const auto &cell_of) {
        for (const std::string &heading : order)
            out.append(&heading == &order.front() ? "" : ";").append(csv_cell(cell_of(heading)));
        out += "\r\n";
    };
    write([](const std::string &heading) { return heading; });
    for (const Cells &row : rows) {
        write([&row](const std::string &heading) {
            const auto cell = row.find(heading);
            return cell == row.end() ? std::string() : cell->second;
        });
    }
    return out;
}

}  // namespace exchange
