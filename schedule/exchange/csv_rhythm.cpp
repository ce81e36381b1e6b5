// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_rhythm.h"

#include "exchange/problem_codes.h"
#include "exchange/spoken.h"

#include <algorithm>
#include <charconv>

namespace exchange {

using schedule::local_days;
using schedule::Rhythm;

namespace {

/// How many weeks lie between meetings: "2", "hver 2. uge", "hver anden uge".
std::optional<int> weeks_between(std::string_view text)
{
    std::optional<int> found;
    for (const std::string &word : split(simplified(text), " .")) {
        int number = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error == std::errc() && end == word.data() + word.size())
            found = number;
        else if (const auto ordinals = spoken_ordinals(word); ordinals && ordinals->front() > 0)
            found = ordinals->front();
        else if (word != "hver" && word != "every" && word != "uge" && word != "week" && word != "weeks" && word != "uger")
            return std::nullopt;
    }
    return !text.empty() && !found ? std::optional(1) : found;
}

std::optional<std::vector<local_days>> dates_of(std::string_view text)
{
    std::vector<local_days> dates;
    for (const std::string &word : split(text, " ,;|\n\t")) {
        const auto date = spoken_date(word);
        if (!date)
            return std::nullopt;
        dates.push_back(*date);
    }
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

/// Reads the rhythm of one row; says what is wrong with it otherwise.
class RhythmOfRow {
public:
    using Wrong = schedule::Finding;

    RhythmOfRow(const Parts &parts, std::optional<local_days> group_from, const schedule::Zone &danish, schedule::Work &work)
        : m_parts(parts), m_group_from(group_from), m_danish(danish), m_work(work)
    {
    }

    tl::expected<Rhythm, Wrong> read() const
    {
        Rhythm rhythm;
        auto time = time_of();
        if (!time)
            return wrong(time.error());
        rhythm.time = *time;
        for (const auto &[part, date] : {std::pair{Part::RhythmFrom, &rhythm.from}, {Part::RhythmUntil, &rhythm.until}}) {
            if (text(part).empty())
                continue;
            *date = spoken_date(text(part));
            if (!*date)
                return wrong(codes::row_date_unreadable(text(part)));
        }
        if (rhythm.from && rhythm.until && *rhythm.until < *rhythm.from)
            return wrong(codes::row_ends_before_it_begins());
        auto pattern = pattern_of(rhythm);
        if (!pattern)
            return wrong(pattern.error());
        rhythm.pattern = std::move(*pattern);
        auto except = dates_of(text(Part::Except));
        if (!except)
            return wrong(codes::row_dates_unreadable(text(Part::Except)));
        rhythm.except = std::move(*except);
        return rhythm;
    }

private:
    static tl::unexpected<Wrong> wrong(Wrong why) { return tl::unexpected(std::move(why)); }
    const std::string &text(Part part) const { return m_parts[static_cast<std::size_t>(part)]; }

    tl::expected<schedule::TimeSpan, Wrong> time_of() const
    {
        if (const auto span = spoken_span(text(Part::Time)))
            return *span;
        const std::string &begins = text(Part::Start).empty() ? text(Part::Time) : text(Part::Start);
        const auto start = spoken_time(begins);
        const auto end = spoken_time(text(Part::End));
        if (!start || !end)
            return wrong(codes::row_without_time());
        const auto span = span_of(*start, *end);
        if (!span)
            return wrong(codes::row_time_backwards(schedule::to_canonical(*end), schedule::to_canonical(*start)));
        return *span;
    }

    tl::expected<schedule::Pattern, Wrong> pattern_of(Rhythm &rhythm) const
    {
        if (!text(Part::Rrule).empty())
            return rule_of(rhythm);
        if (!text(Part::Dates).empty()) {
            auto dates = dates_of(text(Part::Dates));
            if (!dates)
                return wrong(codes::row_date_unreadable(text(Part::Dates)));
            return schedule::SingleDates{std::move(*dates)};
        }
        const auto days = spoken_weekdays(text(Part::Days));
        if (!days)
            return wrong(text(Part::Days).empty() ? codes::row_without_days() : codes::row_days_unreadable(text(Part::Days)));
        if (!text(Part::InMonth).empty()) {
            auto ordinals = spoken_ordinals(text(Part::InMonth));
            if (!ordinals)
                return wrong(codes::row_ordinal_unreadable(text(Part::InMonth)));
            return schedule::MonthlyWeekdays{*days, std::move(*ordinals)};
        }
        const std::string weeks = simplified(text(Part::Weeks));
        if (weeks == "even" || weeks == "lige")
            return schedule::ParityWeeks{*days, schedule::Parity::Even};
        if (weeks == "odd" || weeks == "ulige")
            return schedule::ParityWeeks{*days, schedule::Parity::Odd};
        if (!weeks.empty() && weeks != "all" && weeks != "alle")
            return wrong(codes::row_weeks_unreadable(text(Part::Weeks)));
        const int interval = text(Part::Every).empty() ? 1 : weeks_between(text(Part::Every)).value_or(0);
        if (interval < 1 || interval > 52)
            return wrong(codes::row_interval_unreadable(text(Part::Every)));
        if (interval > 1 && !rhythm.from)
            rhythm.from = m_group_from;
        if (interval > 1 && !rhythm.from)
            return wrong(codes::row_without_first_week());
        return schedule::EveryWeeks{*days, interval};
    }

    tl::expected<schedule::Pattern, Wrong> rule_of(Rhythm &rhythm) const
    {
        if (!rhythm.from)
            rhythm.from = m_group_from;
        if (!rhythm.from)
            return wrong(codes::row_rule_without_start());
        auto rule = schedule::parse_recurrence(text(Part::Rrule), {*rhythm.from, rhythm.time.start}, m_danish)
                        .and_then([&](schedule::Recurrence &&recurrence) {
                            return schedule::Rule::make(std::move(recurrence), *rhythm.from, m_work);
                        });
        if (!rule)
            return wrong(rule.error());
        return std::move(*rule);
    }

    const Parts &m_parts;
    std::optional<local_days> m_group_from;
    const schedule::Zone &m_danish;
    schedule::Work &m_work;
};

}  // namespace

tl::expected<Rhythm, schedule::Finding> rhythm_of_row(const Parts &parts, std::optional<local_days> group_from,
                                                      const schedule::Zone &danish, schedule::Work &work)
{
    return RhythmOfRow(parts, group_from, danish, work).read();
}

}  // namespace exchange
