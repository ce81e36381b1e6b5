// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/codes.h"
#include "handouts/documents.h"
#include "handouts/exceptions.h"
#include "handouts/group_words.h"
#include "handouts/next_meeting.h"
#include "handouts/pauses.h"
#include "handouts/sections.h"

#include <algorithm>
#include <array>

#include <QCollator>

namespace handouts {

namespace {

using canvas::Role;

// Distances from the left edge and widths of the columns.
constexpr double where_left = 47;
constexpr double whom_left = 109;
constexpr double phone_left = 152;
constexpr double column_gap = 4;
constexpr double when_width = where_left - column_gap;
constexpr double where_width = whom_left - where_left - column_gap;
constexpr double whom_width = phone_left - whom_left - column_gap;
constexpr double phone_width = content_width - phone_left;

constexpr double code_width = 26;
constexpr double code_left = content_width - code_width - 3;  // its caption reaches past it
constexpr double lead_gap = 9;                                // between the head of the page and the table
constexpr double cell_pad = 3;
constexpr double town_before = 5.8;
constexpr double town_after = 2.6;
constexpr double line_leading = 5.2;
constexpr double note_leading = 4.5;
constexpr double line_gap = 2.3;

/// A group and where it stands in the list.
struct Entry {
    std::size_t group = 0;
    std::string town;  ///< empty = online only
};

/// By town in the order of the Danish alphabet, then by name; what is online only comes last.
std::vector<Entry> in_order(const Job &job)
{
    struct Sortable {
        bool online;
        QCollatorSortKey town;
        QCollatorSortKey name;
        Entry entry;
    };
    const QCollator collator(QLocale(QLocale::Danish, QLocale::Denmark));
    const auto key = [&](const std::string &text) { return collator.sortKey(QString::fromStdString(text)); };
    std::vector<Sortable> sortable;
    for (const std::size_t index : job.order.groups) {
        const schedule::Group &group = job.group(index);
        sortable.push_back({group.town.empty(), key(group.town), key(job.in_language(group.name)), {index, group.town}});
    }
    std::ranges::stable_sort(sortable, [](const Sortable &one, const Sortable &other) {
        if (one.online != other.online)
            return other.online;
        const int towns = one.town.compare(other.town);
        return towns != 0 ? towns < 0 : one.name.compare(other.name) < 0;
    });
    std::vector<Entry> entries;
    for (Sortable &one : sortable)
        entries.push_back(std::move(one.entry));
    return entries;
}

/// Paragraphs below each other in one cell of the table; empty ones are left out.
class Cell {
public:
    Cell(const Job &job, double width) : m_job(job), m_width(width) {}

    void add(const std::string &text, const Style &style, std::size_t most_lines)
    {
        if (text.empty())
            return;
        const double leading = style.size > 10 ? line_leading : note_leading;
        m_blocks.push_back(paragraph(m_job.document, {{text, style}}, m_width, leading, most_lines));
        m_blocks.back().before = line_gap;
    }
    void add_address(const std::string &text, const std::string &address)
    {
        if (text.empty())
            return;
        add(text, note_style, 3);
        m_blocks.back() = linked(std::move(m_blocks.back()), address);
    }
    Block block(const canvas::Tag &tag) { return tagged(stack(std::move(m_blocks)), tag); }

private:
    const Job &m_job;
    double m_width;
    std::vector<Block> m_blocks;
};

Block when_cell(const Job &job, std::size_t index)
{
    const schedule::Group &group = job.group(index);
    Cell cell(job, when_width);
    constexpr std::size_t most_rhythms = 8;
    const std::vector<schedule::Rhythm> rhythms = rhythms_from(group, job.today);
    for (std::size_t at = 0; at < std::min(rhythms.size(), most_rhythms); ++at) {
        const bool last = at + 1 == most_rhythms && rhythms.size() > most_rhythms;
        cell.add(schedule::sentence_case(schedule::rhythm_words(job.words(), rhythms[at])), when_style, 6);
        cell.add(schedule::span_words(job.words(), rhythms[at].time) + (last ? " …" : ""), body_style, 1);
    }
    std::array<schedule::sys_seconds, 1> next;
    if (job.calendar.next_starts(index, job.order.now, next) == 0)
        cell.add(job.say("no_group_meetings"), note_style, 3);
    for (const std::string &line : next_lines(job, index, SayNext::WhereNeeded))
        cell.add(line, caption_strong_style, 4);
    for (const std::string &line : season_lines(job.order.content, group, job.today))
        cell.add(line, note_style, 2);
    cell.add(exceptions_in_short(job, index, {.of = nullptr, .pauses_told = true}), caption_strong_style, 12);
    return cell.block({Role::TD});
}

Block where_cell(const Job &job, const schedule::Group &group)
{
    Cell cell(job, where_width);
    cell.add(job.in_language(group.name), strong_style, 3);
    cell.add(joined({place_line(job.order.content, group), town_line(group)}, ", "), note_style, 4);
    cell.add(language_line(job.order.content, group), note_style, 2);
    if (group.attendance != schedule::Attendance::InPerson)
        cell.add_address(typed_address(group.link), group.link);
    if (group.phone.empty())
        cell.add_address(group.email, "mailto:" + group.email);
    return cell.block({.role = Role::TH, .scope = canvas::Scope::Row});
}

Block whom_cell(const Job &job, const schedule::Group &group)
{
    Cell cell(job, whom_width);
    if (!group.open)
        cell.add(job.say("closed"), strong_style, 2);
    else
        cell.add(group.for_whom.empty() ? job.say("open") : job.in_language(group.for_whom), strong_style, 3);
    if (!group.open)
        cell.add(job.in_language(group.condition), note_style, 6);
    if (group.attendance != schedule::Attendance::InPerson)
        cell.add(job.say(group.attendance == schedule::Attendance::Online ? "online" : "both"), note_style, 1);
    if (group.step_free && group.attendance != schedule::Attendance::Online)
        cell.add(job.say("step_free"), note_style, 2);
    return cell.block({Role::TD});
}

Block in_table(Block row)
{
    return tagged(tagged(std::move(row), {Role::TR}), {.role = Role::Table, .joins = true});
}

/// A row of the table with the rule below it.
Block ruled_row(Block cells, double above, double below, const canvas::Stroke &rule)
{
    const double height = above + cells.height + below;
    return {height, [cells = std::move(cells), above, height, rule](canvas::Page &page, double left, double top) {
                cells.draw(page, left, top + above);
                page.rule(left, top + height, left + content_width, rule);
            }};
}

Block group_row(const Job &job, std::size_t index)
{
    const schedule::Group &group = job.group(index);
    Cell phone(job, phone_width);
    phone.add(group.phone, body_style, 3);
    return in_table(ruled_row(beside({{0, when_cell(job, index)},
                                      {where_left, where_cell(job, group)},
                                      {whom_left, whom_cell(job, group)},
                                      {phone_left, phone.block({Role::TD})}}),
                              cell_pad, cell_pad, {hairline, 0.25}));
}

/// Whether something is said for the first time or stands there again on a new page.
enum class Said { First, Again };

/// The names of the columns.
Block column_heads(const Job &job, Said said)
{
    std::vector<std::pair<double, Block>> cells;
    const auto add = [&](double left, double width, std::string_view key) {
        Block cell = paragraph(job.document, {{job.say(key), label_style}}, width, note_leading, 1);
        if (said == Said::First)
            cell = tagged(std::move(cell), {.role = Role::TH, .scope = canvas::Scope::Column});
        cells.emplace_back(left, std::move(cell));
    };
    add(0, when_width, "when");
    add(where_left, where_width, "town_list_group");
    add(whom_left, whom_width, "for_whom");
    add(phone_left, phone_width, "phone_heading");
    Block row = ruled_row(beside(std::move(cells)), 0, 2.2, {petrol, 0.5});
    return said == Said::First ? in_table(std::move(row)) : row;
}

/// A row that is a town's name.
Block town_row(const Job &job, const std::string &name, Said said)
{
    Block row = paragraph(job.document, {{name, heading_style}}, content_width, 6.5, 2);
    row.height += town_after;
    if (said == Said::First) {
        row = tagged(tagged(std::move(row), {Role::H2}), {.role = Role::TH, .scope = canvas::Scope::Row});
        row = in_table(std::move(row));
    }
    row.before = town_before;
    return row;
}

/// The list's pages while rows are put on them. The columns' names stand on each page, the town's name again where its rows go on
/// there; for screen readers it is one table, which names its columns once.
class Table {
public:
    Table(const Job &job, Block head) : m_job(job), m_pages{job.document.add_page()}
    {
        head.draw(m_pages.back(), margin, margin);
        m_top = margin + head.height + lead_gap;
    }

    void begin() { put(column_heads(m_job, Said::First)); }
    /// A row, and before it the name of its town where that is not empty.
    void add(const Block &row, const std::string &new_town)
    {
        if (!new_town.empty()) {
            m_town = new_town;
            const Block town = town_row(m_job, new_town, Said::First);
            if (m_top + town.before + town.height + row.height > content_bottom)
                turn();
            put(town);
        } else if (m_top + row.height > content_bottom) {
            turn();
            const canvas::Tagged again = m_pages.back().artifact();
            put(town_row(m_job, m_job.say("continued", {{"town", m_town}}), Said::Again));
        }
        put(row);
    }
    void add_words(const Block &block) { put(block); }
    std::vector<canvas::Page> &pages() { return m_pages; }

private:
    void put(const Block &block)
    {
        m_top += block.before;
        block.draw(m_pages.back(), margin, m_top);
        m_top += block.height;
    }
    void turn()
    {
        m_pages.push_back(m_job.document.add_page());
        canvas::Page &page = m_pages.back();
        const canvas::Tagged again = page.artifact();
        page.text(margin, text_top + canvas::cap_height(label_style), m_job.say("town_list_title"), label_style);
        m_top = margin + running_height;
        put(column_heads(m_job, Said::Again));
    }

    const Job &m_job;
    std::vector<canvas::Page> m_pages;
    double m_top = 0;
    std::string m_town;
};

/// The title at the left, the schedule's code at the right.
Block page_head(const Job &job)
{
    const auto &groups = job.order.groups;
    const bool all_open = std::ranges::all_of(groups, [&](std::size_t group) { return job.group(group).open; });
    const Codes code = schedule_alone(job, code_width);
    const double width = code.width > 0 ? code_left - gutter : content_width;
    std::vector<Block> left = {
        title(job, job.say("town_list_title"), job.say(all_open ? "town_list_lead_open" : "town_list_lead"))};
    const auto add = [&](const std::string &text, const Style &style) {
        left.push_back(paragraph(job.document, {{text, style}}, width, line_leading, 3));
        left.back().before = left.size() == 2 ? 5.5 : 3.4;
    };
    if (!groups.empty())
        add(job.say("town_list_call"), body_style);
    for (const std::string &pause : pauses(job))
        add(pause, strong_style);
    std::vector<std::pair<double, Block>> parts = {{0, stack(std::move(left))}};
    if (code.width > 0) {
        Block below_mark = code.block;  // the mark of an example stands above it
        below_mark.before = 14;
        parts.emplace_back(code_left, stack({Block{0, [](canvas::Page &, double, double) {}}, std::move(below_mark)}));
    }
    return beside(std::move(parts));
}

}  // namespace

void town_list(const Job &job)
{
    Table table(job, page_head(job));
    const std::vector<Entry> entries = in_order(job);
    if (entries.empty())
        table.add_words(paragraph(job.document, {{job.say("no_groups"), body_style}}, content_width, line_leading));
    else
        table.begin();
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const bool new_town = index == 0 || entries[index].town != entries[index - 1].town;
        const std::string &town = entries[index].town;
        const std::string heading = town.empty() ? job.say("town_list_online") : town;
        table.add(group_row(job, entries[index].group), new_town ? heading : std::string());
    }
    feet(job, table.pages());
}

}  // namespace handouts
