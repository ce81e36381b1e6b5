// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/sections.h"

#include "handouts/group_words.h"

#include <algorithm>
#include <cmath>

namespace handouts {

namespace {

constexpr double leading = 5.6;
constexpr int most_note_lines = 24;  // as many as one page holds

Block numbered_steps(const Job &job, double width, std::size_t first, std::size_t end)
{
    std::vector<Block> blocks;
    const auto &all = job.order.content.steps;
    for (std::size_t index = first; index < std::min(end, all.size()); ++index) {
        blocks.push_back(numbered(job, int(index) + 1,
                                  paragraph(job.document, {{all[index].title, body_style}}, width - numbered_left, leading, 3),
                                  body_style));
        blocks.back().before = spaced(job.document, 4.8);
    }
    return stack(std::move(blocks));
}

/// From when the plan is, where a copy of it is older than the centre allows.
std::optional<schedule::local_days> stale_date(const Job &job)
{
    const auto since = config::stale_since(job.order.site.feeds, job.order.now);
    return since ? std::optional(std::chrono::floor<std::chrono::days>(job.order.zone.to_local(*since))) : std::nullopt;
}

/// A lead that fits on one line may be as wide as the page; a longer one is easier to read in shorter lines.
double lead_width(const Job &job, const std::string &lead)
{
    return job.document.width(lead, lead_style) <= content_width ? content_width : 142;
}

}  // namespace

Block head(const Job &job, const std::string &text, const std::string &lead)
{
    Block rule{1.4, [](canvas::Page &page, double left, double top) { page.rectangle({left, top, 22, 1.4}, petrol); }};
    // The mark of an example stands at the right of the first line.
    constexpr double mark_width = 26;
    const double width = content_width - (job.order.site.centre.example ? mark_width : 0);
    Block name = paragraph(job.document, {{text, title_style}}, width, 11, 4, canvas::Wrap::Balanced);
    name = tagged(std::move(name), {canvas::Role::H1});
    name.before = 6.6;
    std::vector<Block> blocks = {std::move(rule), std::move(name)};
    if (!lead.empty()) {
        blocks.push_back(paragraph(job.document, {{lead, lead_style}}, lead_width(job, lead), 6.2, 4, canvas::Wrap::Balanced));
        blocks.back().before = spaced(job.document, 6);
    }
    return stack(std::move(blocks));
}

Block title(const Job &job, const std::string &text, const std::string &lead)
{
    const std::string words = age_words(job);
    if (lead.empty() || words.empty())
        return head(job, text, lead);
    Block age = paragraph(job.document, {{words, strong_style}}, content_width, leading);
    age.before = spaced(job.document, 5);
    return stack({head(job, text, lead), std::move(age)});
}

Block heading(const Job &job, std::string_view key)
{
    return heading_of(job, job.say(key));
}

Block heading_of(const Job &job, const std::string &words)
{
    Block block = tagged(paragraph(job.document, {{words, heading_style}}, content_width, 6.5, 2), {canvas::Role::H2});
    block.before = 9;
    block.keep_with_next = true;
    return block;
}

Block numbered(const Job &job, int number, Block text, const Style &style)
{
    const double scale = std::min(job.document.text_scale(), 1.3);  // a disc of large print still stands clear of its text
    const double radius = 3 * scale;
    const Style number_style{Face::Bold, 9.5 * scale, petrol};
    const double cap = canvas::cap_height(job.document.scaled(style));
    Block item{std::max(text.height, cap),
               [number, text = std::move(text), cap, radius, number_style](canvas::Page &page, double left, double top) {
                   const canvas::Tagged entry = page.tag({canvas::Role::LI});
                   {
                       const canvas::Tagged label = page.tag({canvas::Role::Lbl});
                       page.numbered_disc(left + radius, top + cap / 2, radius, number, petrol_soft, number_style);
                   }
                   const canvas::Tagged body = page.tag({canvas::Role::LBody});
                   text.draw(page, left + numbered_left, top);
               }};
    return tagged(std::move(item), {.role = canvas::Role::L, .joins = number > 1});
}

Block steps(const Job &job, double width)
{
    return numbered_steps(job, width, 0, 6);
}

Block steps_in_two(const Job &job)
{
    return beside(
        {{0, numbered_steps(job, column_width, 0, 3)}, {column_width + gutter, numbered_steps(job, column_width, 3, 6)}});
}

Block steps_and_words(const Job &job)
{
    Block first = paragraph(job.document, {{job.say("how_1"), body_style}}, column_width, leading);
    Block second = paragraph(job.document, {{job.say("how_2"), body_style}}, column_width, leading);
    second.before = spaced(job.document, 5.2);
    return beside({{0, steps(job, column_width)}, {column_width + gutter, stack({std::move(first), std::move(second)})}});
}

Block four_points(const Job &job)
{
    std::vector<Block> cells;
    for (const config::Point &point : job.order.content.points) {
        const double width = column_width - numbered_left;
        Block name = paragraph(job.document, {{point.title, strong_style}}, width, leading, 2);
        Block teaser = paragraph(job.document, {{point.teaser, soft_style}}, width, leading, 3);
        teaser.before = spaced(job.document, 2.6);
        cells.push_back(numbered(job, int(cells.size()) + 1, stack({std::move(name), std::move(teaser)}), strong_style));
    }
    // Read down the columns, as they are numbered; cells side by side are of one height.
    const std::size_t half = (cells.size() + 1) / 2;
    for (std::size_t index = 0; index < cells.size(); ++index)
        cells[index].before = spaced(job.document, 6.4);
    for (std::size_t index = 0; index + half < cells.size(); ++index) {
        const double height = std::max(cells[index].height, cells[index + half].height);
        cells[index].height = cells[index + half].height = height;
    }
    const auto middle = cells.begin() + static_cast<std::ptrdiff_t>(half);
    Block right = stack({middle, cells.end()});
    return beside({{0, stack({cells.begin(), middle})}, {column_width + gutter, std::move(right)}});
}

Block note_lines(const Job &job, int count, std::string_view notes)
{
    constexpr double above_rule = 2;                                       // from a line's words to the rule below them
    const double spacing = note_line_spacing / job.document.text_scale();  // which the paragraph multiplies again
    const double cap = canvas::cap_height(job.document.scaled(body_style));
    std::vector<Block> written;
    int used = 0;
    while (!notes.empty() && used < most_note_lines) {
        const std::string_view line = notes.substr(0, notes.find('\n'));
        notes.remove_prefix(std::min(line.size() + 1, notes.size()));
        const bool empty = line.find_first_not_of(" \t") == std::string_view::npos;
        written.push_back(empty ? Block{cap, [](canvas::Page &, double, double) {}}
                                : paragraph(job.document, {{std::string(line), body_style}}, content_width, spacing,
                                            static_cast<std::size_t>(most_note_lines - used)));
        used += 1 + static_cast<int>(std::lround((written.back().height - cap) / note_line_spacing));
        written.back().before = note_line_spacing - cap;
    }
    Block text = stack(std::move(written));
    const double first = note_line_spacing - above_rule - cap;
    const int lines = std::max(count, used);
    return {note_line_spacing * lines, [lines, text = std::move(text), first](canvas::Page &page, double left, double top) {
                for (int index = 1; index <= lines; ++index)
                    page.rule(left, top + note_line_spacing * index, left + content_width, {hairline, 0.3});
                text.draw(page, left, top + first);
            }};
}

Block help_now(const Job &job)
{
    constexpr double inset = 5.8;
    constexpr double width = content_width - 2 * inset;
    const bool large = job.document.text_scale() > 1;
    const double phone_left = large ? 58 : 62;
    const double hours_left = large ? 102 : 96;
    constexpr std::size_t most_numbers = 12;
    const canvas::Document &document = job.document;
    const auto cell = [&](const std::string &text, const Style &style, double room) {
        return paragraph(document, {{text, style}}, room, leading, 3);
    };
    std::vector<Block> rows = {paragraph(
        document, {{job.say("help_heading") + "  ", strong_style}, {job.say("help_112"), body_style}}, width, leading, 3)};
    const auto &numbers = job.order.site.centre.help;
    for (std::size_t index = 0; index < std::min(numbers.size(), most_numbers); ++index) {
        const config::HelpNumber &number = numbers[index];
        rows.push_back(table_row(
            {{0, tagged(cell(job.in_language(number.name), body_style, phone_left - 3), {canvas::Role::TH})},
             {phone_left, tagged(cell(number.phone, strong_style, hours_left - phone_left - 3), {canvas::Role::TD})},
             {hours_left, tagged(cell(job.in_language(number.hours), soft_style, width - hours_left), {canvas::Role::TD})}}));
        rows.back().before = spaced(document, index == 0 ? 4 : 3.2);
    }
    const Block text = stack(std::move(rows));
    const double height = text.height + 2 * inset;
    return {height, [text, height](canvas::Page &page, double left, double top) {
                page.rounded({left, top, content_width, height}, 3, std::nullopt, canvas::Stroke{brick, 0.5});
                text.draw(page, left + inset, top + inset);
            }};
}

std::string age_words(const Job &job)
{
    const auto date = stale_date(job);
    // With the year: paper may lie for long.
    return date ? job.say("plan_age", {{"date", schedule::day_month_year_words(job.words(), *date)}}) : std::string();
}

std::string valid_date(const Job &job)
{
    return schedule::day_month_year_words(job.words(), stale_date(job).value_or(job.today));
}

std::string valid_words(const Job &job)
{
    return job.say("foot", {{"centre", job.order.site.centre.name}, {"date", valid_date(job)}});
}

void mark_example(const Job &job, canvas::Page &page, double right, double top, double scale)
{
    const Style style{Face::Bold, 9 * scale, ink};
    const double width = job.document.width(job.say("example"), style) + 5.2 * scale;
    const double height = 5.6 * scale;
    const canvas::Tagged mark = page.artifact();
    page.rounded({right - width, top, width, height}, 2 * scale, std::nullopt, canvas::Stroke{ink, 0.3 * scale});
    page.text(right - width / 2, top + (height + canvas::cap_height(style)) / 2, job.say("example"), style,
              canvas::Align::Centre);
}

void feet(const Job &job, std::vector<canvas::Page> &pages)
{
    feet(job, pages, valid_words(job));
}

void feet(const Job &job, std::vector<canvas::Page> &pages, const std::string &words)
{
    constexpr double rule_y = 269.8;
    constexpr double baseline = 274.4;
    const Style style = job.document.scaled(foot_style);
    for (std::size_t index = 0; index < pages.size(); ++index) {
        canvas::Page &page = pages[index];
        const std::string number =
            job.say("page", {{"page", std::to_string(index + 1)}, {"pages", std::to_string(pages.size())}});
        const canvas::Tagged foot = page.artifact();
        page.rule(margin, rule_y, content_right, {hairline, 0.25});
        const double room = content_width - job.document.width(number, style) - gutter;
        const Block left = paragraph(job.document, {{words, foot_style}}, room, leading, 1);
        left.draw(page, margin, baseline - canvas::cap_height(style));
        page.text(content_right, baseline, number, style, canvas::Align::Right);
        if (job.order.site.centre.example)
            mark_example(job, page, content_right, text_top, 1);
    }
}

}  // namespace handouts
