// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/poster_layout.h"

#include "handouts/group_words.h"
#include "handouts/pauses.h"
#include "handouts/week.h"

#include <algorithm>

namespace handouts {

namespace {

using canvas::Role;

constexpr double leading_share = 0.44;  // millimetres between lines for each point of the letters
constexpr std::string_view separator = "\u00A0· ";
constexpr double most_air = 2.2;  // how many times the least space above and below a day

/// One entry of the week, set.
struct Set {
    unsigned day = 0;
    Block block;
    bool one_line = true;  ///< the group's name stands on one
};

/// Sets entries in one way.
class Setter {
public:
    Setter(const Job &job, const PosterScale &scale, const PosterSizes &sizes)
        : m_job(job),
          m_scale(scale),
          m_name(scale.style(Face::Regular, sizes.name, ink)),
          m_bold(scale.style(Face::Bold, sizes.name, ink)),
          m_small(scale.style(Face::Regular, sizes.small, ink_soft)),
          m_small_bold(scale.style(Face::Bold, sizes.small, ink)),
          m_name_leading(scale.mm(sizes.name * leading_share)),
          m_small_leading(scale.mm(sizes.small * leading_share)),
          m_dense(sizes.dense)
    {
        for (const std::string &weekday : job.words().weekdays)
            m_day_width = std::max(m_day_width, job.document.width(schedule::sentence_case(weekday), m_bold));
        m_day_width = std::max(m_day_width, job.document.width(job.say("week_poster_other"), m_bold)) + 0.6 * m_name_leading;
        const schedule::TimeSpan widest{schedule::minutes(20 * 60), schedule::minutes(20 * 60)};
        m_time_width = job.document.width(schedule::span_words(job.words(), widest), m_bold) + 0.6 * m_name_leading;
    }

    double day_width() const { return m_day_width; }
    double unit() const { return m_name_leading; }

    Block day(unsigned number, double width) const
    {
        const std::string name = number == WeekEntry::other_days ? m_job.say("week_poster_other")
                                                                 : schedule::sentence_case(m_job.words().weekdays[number]);
        return tagged(paragraph(m_job.document, {{name, m_bold}}, width, m_name_leading, 2), {Role::H2});
    }
    Set entry(const WeekEntry &entry, double width) const
    {
        const schedule::Group &group = m_job.group(entry.group);
        const double room = width - m_time_width;
        Block time = paragraph(m_job.document, {{schedule::span_words(m_job.words(), entry.time), m_bold}}, m_time_width,
                               m_name_leading, 1);
        Block name = paragraph(m_job.document, {{m_job.in_language(group.name), m_name}}, room, m_name_leading, 2);
        const bool one_line = name.height < m_name_leading;
        const std::vector<canvas::Span> said = remarks(entry, group);
        std::vector<Block> more;
        if (!said.empty()) {
            more.push_back(paragraph(m_job.document, said, m_dense ? width : room, m_small_leading, 8));
            more.back().before = 0.42 * m_name_leading;
        }
        Block block;
        if (m_dense) {
            more.insert(more.begin(), beside({{0, std::move(time)}, {m_time_width, std::move(name)}}));
            block = stack(std::move(more));
        } else {
            more.insert(more.begin(), std::move(name));
            block = beside({{0, std::move(time)}, {m_time_width, stack(std::move(more))}});
        }
        block = tagged(tagged(tagged(std::move(block), {Role::LBody}), {Role::LI}), {.role = Role::L, .joins = true});
        return {entry.day, std::move(block), one_line};
    }

private:
    std::vector<canvas::Span> remarks(const WeekEntry &entry, const schedule::Group &group) const
    {
        const config::Content &content = m_job.order.content;
        const std::string &name = m_job.in_language(group.name);
        std::vector<std::string> parts;
        schedule::Group near = group;
        if (m_dense)
            near.room = {};
        if (near.until && *near.until > m_job.today + paused_ahead)
            near.until.reset();  // by then another poster hangs here
        parts.push_back(place_line(content, near));
        if (name.find(group.town) == std::string::npos)
            parts.push_back(town_line(group));
        if (group.attendance == schedule::Attendance::Both)
            parts.push_back(m_job.say("both"));
        if (group.attendance == schedule::Attendance::Online)
            parts.push_back(typed_address(group.link));
        if (!group.open)
            parts.push_back(m_job.say("week_poster_closed", {{"condition", m_job.in_language(group.condition)}}));
        else if (!group.for_whom.empty())
            parts.push_back(m_job.in_language(group.for_whom));
        else if (!m_dense)
            parts.push_back(m_job.say("open"));
        std::ranges::move(season_lines(content, near, m_job.today), std::back_inserter(parts));

        std::vector<canvas::Span> spans;
        const auto add = [&spans](const std::string &words, const Style &style) {
            if (!words.empty())
                spans.push_back({(spans.empty() ? "" : std::string(separator)) + words, style});
        };
        add(joined({entry.rhythm, entry.next}, separator), m_small_bold);
        add(joined(parts, separator), m_small);
        add(entry.exceptions, m_small_bold);
        return spans;
    }

    const Job &m_job;
    PosterScale m_scale;
    Style m_name;
    Style m_bold;
    Style m_small;
    Style m_small_bold;
    double m_name_leading;
    double m_small_leading;
    bool m_dense;
    double m_day_width = 0;
    double m_time_width = 0;
};

Block ruled(Block block, double width, double above, double below, double thickness)
{
    const double height = above + block.height + below;
    return {height, [block = std::move(block), width, above, thickness](canvas::Page &page, double left, double top) {
                page.rule(left, top, left + width, {ink, thickness});
                block.draw(page, left, top + above);
            }};
}

/// The days below each other, each with its entries at the right of its name.
PosterWeek in_one_column(const Setter &setter, const std::vector<WeekEntry> &entries, const PosterScale &scale, double height,
                         bool names_may_wrap)
{
    const double width = scale.mm(content_width);
    const double pad = 0.5 * setter.unit();
    std::vector<Block> days;
    double used = 0;
    for (std::size_t index = 0; index < entries.size();) {
        const unsigned day = entries[index].day;
        std::vector<Block> rows;
        for (; index < entries.size() && entries[index].day == day; ++index) {
            Set set = setter.entry(entries[index], width - setter.day_width());
            if (!set.one_line && !names_may_wrap)
                return {{}, 0, entries.size()};
            rows.push_back(std::move(set.block));
            rows.back().before = 0.8 * setter.unit();
        }
        days.push_back(beside({{0, setter.day(day, setter.day_width())}, {setter.day_width(), stack(std::move(rows))}}));
        used += days.back().height + 2 * pad;
        if (used > height)
            return {{}, 0, entries.size()};
    }
    const double air = std::min(pad * most_air, pad + (height - used) / (2 * static_cast<double>(days.size())));
    for (Block &day : days)
        day = ruled(std::move(day), width, air, air, scale.mm(0.35));
    Block whole = stack(std::move(days));
    whole.draw = [draw = whole.draw, width, bottom = whole.height, thick = scale.mm(0.35)](canvas::Page &page, double left,
                                                                                           double top) {
        draw(page, left, top);
        page.rule(left, top + bottom, left + width, {ink, thick});
    };
    return {std::move(whole), entries.size(), entries.size()};
}

/// The entries in two columns of at most `height`, each day's name above its entries and again where they go on in the second.
PosterWeek filled(const Setter &setter, const std::vector<Set> &sets, const PosterScale &scale, double height)
{
    const double width = scale.mm(column_width);
    PosterWeek week{{}, 0, sets.size()};
    std::vector<std::pair<double, Block>> columns;
    for (int column = 0; column < 2; ++column) {
        std::vector<Block> blocks;
        double used = 0;
        for (; week.shown < sets.size(); ++week.shown) {
            const Set &set = sets[week.shown];
            Block entry = set.block;
            entry.before = 0.72 * setter.unit();
            std::optional<Block> day;
            if (blocks.empty() || sets[week.shown - 1].day != set.day) {
                day = ruled(setter.day(set.day, width), width, 0.62 * setter.unit(), 0, scale.mm(0.35));
                day->before = blocks.empty() ? 0 : 0.8 * setter.unit();
            }
            const double needed = (day ? day->before + day->height : 0) + entry.before + entry.height;
            if (used + needed > height)
                break;
            used += needed;
            if (day)
                blocks.push_back(std::move(*day));
            blocks.push_back(std::move(entry));
        }
        if (!blocks.empty())
            columns.emplace_back(scale.mm(column * (column_width + gutter)), stack(std::move(blocks)));
    }
    week.block = beside(std::move(columns));
    return week;
}

PosterWeek in_two_columns(const Setter &setter, const std::vector<WeekEntry> &entries, const PosterScale &scale, double height)
{
    std::vector<Set> sets;
    double total = 0;
    for (const WeekEntry &entry : entries) {
        sets.push_back(setter.entry(entry, scale.mm(column_width)));
        total += sets.back().block.height;
        if (total > 3 * height)
            break;  // more than two columns hold
    }
    // As low as they can be, so that the columns are about as long as each other.
    const double step = scale.mm(2);
    for (double least = total / 2; least < height; least += step) {
        PosterWeek week = filled(setter, sets, scale, least);
        if (week.shown == entries.size())
            return week;
    }
    PosterWeek week = filled(setter, sets, scale, height);
    week.all = entries.size();
    return week;
}

}  // namespace

PosterWeek poster_week(const Job &job, const PosterScale &scale, const PosterSizes &sizes, double height, bool last)
{
    const Setter setter(job, scale, sizes);
    const std::vector<WeekEntry> entries = week_of(job);
    if (sizes.dense)
        return in_two_columns(setter, entries, scale, height);
    return in_one_column(setter, entries, scale, height, last);
}

}  // namespace handouts
