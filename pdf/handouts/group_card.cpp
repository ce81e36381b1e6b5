// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/group_card.h"

#include "handouts/codes.h"
#include "handouts/exceptions.h"
#include "handouts/group_words.h"
#include "handouts/next_meeting.h"
#include "handouts/pills.h"

#include <algorithm>

namespace handouts {

namespace {

constexpr double inset = 6.2;
constexpr double text_gap = 6;  // between the text and the codes
constexpr double below_gap = 5;
constexpr double radius = 3;
constexpr double leading = 5.3;
constexpr Style exception_style{Face::Regular, 9.5, ink};
constexpr std::size_t most_rhythm_lines = 6;  // of each: one that is a list of dates is no sentence without them
constexpr std::size_t most_notes = 10;
constexpr std::size_t most_note_lines = 8;  // of each: a new place may be long, and is not to be guessed

/// Collects paragraphs below each other, leaving out empty ones; one that would make it higher than `most_height` is cut. Those
/// of one style stand closer than those of two.
class Column {
public:
    Column(const Job &job, double width, double most_height)
        : m_job(job), m_width(width), m_left(most_height * job.document.text_scale())
    {
    }

    void add(const std::string &text, const Style &style, std::size_t most_lines, const std::string &address = {})
    {
        const double before = spaced(m_job.document, style == m_style ? 2.4 : 3.3);
        const double line = style.size * 0.48;
        const canvas::Document &document = m_job.document;
        const double fitting =
            (m_left - before - canvas::cap_height(document.scaled(style))) / (line * document.text_scale()) + 1;
        if (text.empty() || fitting < 1)
            return;
        const std::size_t most = std::min(most_lines, static_cast<std::size_t>(fitting));
        add(linked(paragraph(document, {{text, style}}, m_width, line, most), address), before);
        m_style = style;
    }
    /// Lines of the same kind, at most `most` of them.
    void add(const std::vector<std::string> &texts, const Style &style, std::size_t most, std::size_t most_lines = 3)
    {
        for (std::size_t index = 0; index < std::min(texts.size(), most); ++index)
            add(index + 1 == most && texts.size() > most ? texts[index] + " …" : texts[index], style, most_lines);
    }
    /// Two short texts in one line, or each in its own where they are too wide for that.
    void add_together(const std::string &first, const std::string &second, const Style &style)
    {
        const std::string both = joined({first, second}, " · ");
        if (m_job.document.width(both, m_job.document.scaled(style)) <= m_width)
            return add(both, style, 1);
        add(first, style, 2);
        add(second, style, 2);
    }
    void add(Block block, double before)
    {
        block.before = before;
        m_left -= before + block.height;
        if (m_left >= 0)
            m_blocks.push_back(std::move(block));
    }
    Block block() { return stack(std::move(m_blocks)); }
    bool empty() const { return m_blocks.empty(); }

private:
    const Job &m_job;
    double m_width;
    double m_left;  ///< height still free
    Style m_style;
    std::vector<Block> m_blocks;
};

/// How to be with a group that meets online too.
void add_link(const Job &job, const schedule::Group &group, const Style &style, std::size_t most_lines, Column &column)
{
    if (group.attendance == schedule::Attendance::InPerson)
        return;
    if (!group.link.empty())
        column.add(job.say("join_link", {{"link", group.link}}), style, most_lines, group.link);
    else if (group.attendance == schedule::Attendance::Online)
        column.add(job.say("join_elsewhere"), style, most_lines);
}

std::string phone_of(const Job &job, const schedule::Group &group)
{
    return group.phone.empty() ? std::string() : job.say("phone", {{"phone", group.phone}});
}

bool has_meeting(const Job &job, std::size_t group)
{
    return !job.calendar.next({group}, job.order.now, 1).empty();
}

/// Text at the left, codes at the right, and perhaps something below both, in a frame.
Block framed(Block text, const Codes &codes, Block below)
{
    const double upper = std::max(text.height, codes.width > 0 ? codes.block.height : 0);
    Block card;
    card.height = inset + upper + (below.height > 0 ? below_gap + below.height : 0) + inset;
    card.draw = [text = std::move(text), codes, below = std::move(below), upper, height = card.height](canvas::Page &page,
                                                                                                       double left, double top) {
        page.rounded({left, top, content_width, height}, radius, std::nullopt, canvas::Stroke{hairline, 0.3});
        text.draw(page, left + inset, top + inset);
        if (codes.width > 0)
            codes.block.draw(page, left + content_width - inset - codes.width, top + inset);
        if (below.height > 0)
            below.draw(page, left + inset, top + inset + upper + below_gap);
    };
    return card;
}

double text_width(const Codes &codes)
{
    return content_width - 2 * inset - (codes.width > 0 ? codes.width + text_gap : 0);
}

/// A value under its label, if there is one.
void add_fact(const Job &job, std::vector<Block> &facts, std::string_view label, Column &column)
{
    if (column.empty())
        return;
    Block value = column.block();
    value.before = spaced(job.document, 2.4);
    facts.push_back(
        stack({paragraph(job.document, {{job.say(label), label_style}}, content_width, leading, 1), std::move(value)}));
    facts.back().before = spaced(job.document, 4.2);
}

}  // namespace

Block group_card(const Job &job, std::size_t index, schedule::local_days last)
{
    const schedule::Group &group = job.group(index);
    const config::Content &content = job.order.content;
    const Codes both = codes(job, index);
    const std::vector<std::string> notes = exception_notes(job, index, last);
    const auto text = [&](bool with_notes) {
        Column column(job, text_width(both), 140);
        column.add(tagged(paragraph(job.document, {{job.in_language(group.name), name_style}}, text_width(both), 6.7, 3),
                          {canvas::Role::H3}),
                   spaced(job.document, 3.3));
        column.add(rhythm_lines(content, group, job.today), when_style, 4, most_rhythm_lines);
        if (!has_meeting(job, index))
            column.add(job.say("no_group_meetings"), strong_style, 2);
        column.add(next_lines(job, index, SayNext::Always), strong_style, 4, most_note_lines);
        if (with_notes)
            column.add(notes, exception_style, most_notes, most_note_lines);
        column.add(season_lines(content, group, job.today), soft_style, 2);
        column.add(place_line(content, group), soft_style, 4);
        column.add_together(town_line(group), phone_of(job, group), soft_style);
        add_link(job, group, soft_style, 3, column);
        column.add(language_line(content, group), soft_style, 2);
        column.add(pill_rows(job.document, pills_of(job, group), text_width(both)), spaced(job.document, 3.6));
        if (!group.open)
            column.add(job.in_language(group.condition), body_style, 4);
        return column.block();
    };
    Block beside_codes = framed(text(true), both, {});
    if (notes.empty() || beside_codes.height <= framed(text(false), both, {}).height)
        return beside_codes;
    Column below(job, content_width - 2 * inset, 70);
    below.add(notes, exception_style, most_notes, most_note_lines);
    Block below_codes = framed(text(false), both, below.block());
    return beside_codes.height <= below_codes.height ? beside_codes : below_codes;
}

Block group_facts(const Job &job, std::size_t index, const std::vector<schedule::Meeting> &listed)
{
    const schedule::Group &group = job.group(index);
    const config::Content &content = job.order.content;
    const Codes both = codes(job, index);
    const double width = text_width(both);

    Column when(job, width, 50);
    when.add(rhythm_lines(content, group, job.today), when_style, 8, most_rhythm_lines);
    if (!has_meeting(job, index))
        when.add(job.say("no_group_meetings"), strong_style, 2);
    when.add(next_lines(job, index, SayNext::WhereNeeded, listed), strong_style, 4, most_note_lines);
    when.add(season_lines(content, group, job.today), body_style, 2);

    Column where(job, width, 65);
    where.add(place_line(content, group), body_style, 5);
    where.add(town_line(group), body_style, 2);
    add_link(job, group, body_style, 5, where);
    where.add(job.in_language(group.directions), soft_style, 10);

    Column whom(job, width, 45);
    whom.add(pill_rows(job.document, pills_of(job, group), width), 0);
    if (!group.open)
        whom.add(job.in_language(group.condition), body_style, 5);

    std::vector<Block> facts;
    add_fact(job, facts, "when", when);
    add_fact(job, facts, "where", where);
    add_fact(job, facts, "for_whom", whom);

    constexpr double half = (content_width - 2 * inset - gutter) / 2;
    Column contact(job, std::min(half, width), 40);
    contact.add(joined({job.in_language(group.contact), phone_of(job, group), group.email}, " · "), body_style, 4);
    Column notes(job, std::min(half, width), 40);
    notes.add(joined({job.in_language(group.notes), language_line(content, group)}, " "), body_style, 10);
    std::vector<Block> more;
    add_fact(job, more, "contact", contact);
    add_fact(job, more, "good_to_know", notes);

    // What is left stands side by side below the codes, or beside them where that makes the card lower.
    std::vector<Block> tall = facts;
    tall.insert(tall.end(), more.begin(), more.end());
    std::vector<std::pair<double, Block>> below;
    for (Block &fact : more)
        below.emplace_back(below.empty() ? 0 : half + gutter, std::move(fact));
    Block one_column = framed(stack(std::move(tall)), both, {});
    Block two_columns = framed(stack(std::move(facts)), both, below.empty() ? Block() : beside(std::move(below)));
    return one_column.height <= two_columns.height ? one_column : two_columns;
}

}  // namespace handouts
