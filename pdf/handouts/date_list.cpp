// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/date_list.h"

#include "handouts/group_words.h"
#include "handouts/sections.h"

#include <algorithm>

namespace handouts {

namespace {

constexpr std::size_t most_dates = 5;
constexpr std::size_t most_in_weeks = 120;
constexpr std::size_t most_kept = 14;  // blocks, so that very many notes may go on over pages
constexpr double box = 6;
constexpr double date_left = 11;
constexpr double leading = 5.3;

/// Where the columns stand and how high a row is at least.
struct Rows {
    double height;
    double time_left;
    double group_left;
};

/// Without a name the date has room for its year in large print, too.
Rows rows_of(const Job &job, bool named)
{
    if (job.document.text_scale() <= 1)
        return {8.5, 68, 98};
    return named ? Rows{11.5, 76, 114} : Rows{11.5, 98, 136};
}

/// What is unusual about a meeting, in one line; mostly nothing.
std::string remark(const Job &job, const schedule::Meeting &meeting)
{
    std::vector<std::string> parts;
    if (meeting.status == schedule::Status::Moved && meeting.moved_from) {
        const auto day = std::chrono::floor<std::chrono::days>(*meeting.moved_from);
        const auto minute = std::chrono::duration_cast<std::chrono::minutes>(*meeting.moved_from - day);
        if (day != meeting.date)
            parts.push_back(job.say("moved", {{"date", schedule::date_words(job.words(), day, job.today)}}));
        else if (minute != meeting.time.start)
            parts.push_back(job.say("moved_time", {{"time", schedule::time_words(job.words(), minute)}}));
    }
    if (meeting.ask)
        parts.push_back(ask_words(job.order.content, *meeting.ask));
    if (!meeting.moved_place.empty())
        parts.push_back(job.say("moved_place", {{"place", job.in_language(meeting.moved_place)}}));
    std::string reason = meeting.reason.empty() ? std::string() : job.in_language(meeting.reason);
    if (!reason.empty() && !reason.ends_with('.'))
        reason += '.';
    parts.push_back(std::move(reason));
    return joined(parts, " ");
}

/// `named`: whether it says whose meeting it is.
Block row(const Job &job, const schedule::Meeting &meeting, bool named)
{
    const canvas::Document &document = job.document;
    const auto [row_height, time_left, group_left] = rows_of(job, named);
    const std::string date = schedule::sentence_case(schedule::date_words(job.words(), meeting.date, job.today));
    const std::string &name = job.in_language(job.group(meeting.group).name);
    Block when = paragraph(document, {{date, strong_style}}, time_left - date_left - 2, leading, 2);
    Block time = paragraph(document, {{schedule::span_words(job.words(), meeting.time), body_style}}, group_left - time_left - 2,
                           leading, 1);
    Block where = paragraph(document, {{named ? name : std::string(), body_style}}, content_width - group_left, leading, 2);
    const std::string extra = remark(job, meeting);
    if (!extra.empty()) {
        // Below the whole row, yet part of its last cell.
        const double indent = group_left - date_left;
        const double lower = std::max(when.height, where.height) + spaced(document, 2.2);
        Block words = paragraph(document, {{extra, note_style}}, content_width - date_left, 4.6, 4);
        where = {lower + words.height, [where, words, lower, indent](canvas::Page &page, double left, double top) {
                     where.draw(page, left, top);
                     words.draw(page, left - indent, top + lower);
                 }};
    }
    std::vector<std::pair<double, Block>> cells = {{0, tagged(std::move(when), {canvas::Role::TH})},
                                                   {time_left - date_left, tagged(std::move(time), {canvas::Role::TD})}};
    if (named || !extra.empty())
        cells.emplace_back(group_left - date_left, tagged(std::move(where), {canvas::Role::TD}));
    const Block text = table_row(std::move(cells));
    const double lead_in = (row_height - canvas::cap_height(document.scaled(body_style))) / 2;  // above the first line's capitals
    const double height = std::max(row_height, text.height + 2 * lead_in);
    return {height, [text, height, lead_in, row_height = row_height](canvas::Page &page, double left, double top) {
                page.rounded({left + 0.2, top + (row_height - box) / 2, box, box}, 1, std::nullopt, canvas::Stroke{ink, 0.35});
                text.draw(page, left + date_left, top + lead_in);
                page.rule(left, top + height, left + content_width, {hairline, 0.25});
            }};
}

/// "21. november", with the year where it is another one than today's.
std::string day_words(const Job &job, schedule::local_days day)
{
    const auto year = [](schedule::local_days date) { return std::chrono::year_month_day(date).year(); };
    return year(day) == year(job.today) ? schedule::day_month_words(job.words(), day)
                                        : schedule::day_month_year_words(job.words(), day);
}

}  // namespace

DateList next_dates(const Job &job, const std::vector<std::size_t> &groups, std::string_view five, std::string_view fewer)
{
    std::vector<schedule::Meeting> meetings = job.calendar.next(groups, job.order.now, most_dates);
    return {job.say(meetings.size() == most_dates ? five : fewer), job.say("no_meetings"), std::move(meetings)};
}

DateList dates_in(const Job &job, const std::vector<std::size_t> &groups, const Weeks &weeks)
{
    const schedule::local_days first = job.today + std::chrono::weeks(weeks.first);
    schedule::local_days last = first + std::chrono::weeks(weeks.count) - std::chrono::days(1);
    const auto begin = std::max(job.order.now, job.start_of(first));
    const auto end = job.start_of(last + std::chrono::days(1));
    std::vector<schedule::Meeting> meetings;
    for (const std::size_t group : groups)
        std::ranges::copy_if(job.calendar.between(group, begin, end), std::back_inserter(meetings),
                             [](const auto &meeting) { return meeting.status != schedule::Status::Cancelled; });
    std::ranges::stable_sort(meetings, {}, &schedule::Meeting::start);
    if (meetings.size() > most_in_weeks) {
        meetings.resize(most_in_weeks);
        last = meetings.back().date;
    }
    return {job.say("discharge_weeks", {{"first", day_words(job, first)}, {"last", day_words(job, last)}}),
            job.say("discharge_weeks_none"), std::move(meetings)};
}

std::vector<Block> date_blocks(const Job &job, const DateList &list, bool named, const std::vector<std::string> &notes)
{
    std::vector<Block> blocks = {heading_of(job, list.heading)};
    if (list.meetings.empty()) {
        blocks.push_back(paragraph(job.document, {{list.none, body_style}}, content_width, leading));
        blocks.back().before = 4.5;
    }
    for (const schedule::Meeting &meeting : list.meetings) {
        Block block = row(job, meeting, named);
        block.before = blocks.size() == 1 ? 2 : 0;
        blocks.push_back(std::move(block));
    }
    double before = spaced(job.document, 3);
    for (const std::string &note : notes) {
        blocks.push_back(paragraph(job.document, {{note, note_style}}, content_width, 4.4, 4));
        blocks.back().before = before;
        before = spaced(job.document, 2);
    }
    for (std::size_t index = 0; index + 1 < std::min(blocks.size(), most_kept); ++index)
        blocks[index].keep_with_next = true;  // five boxes and what explains them belong together
    return blocks;
}

}  // namespace handouts
