// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_rhythm.h"

#include "exchange/spoken.h"
#include "schedule/in_english.h"

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
    using Wrong = std::string;

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
                return wrong('"' + text(part) + "\" is no date; write it as 2026-11-24");
        }
        if (rhythm.from && rhythm.until && *rhythm.until < *rhythm.from)
            return wrong("the rhythm ends before it begins");
        auto pattern = pattern_of(rhythm);
        if (!pattern)
            return wrong(pattern.error());
        rhythm.pattern = std::move(*pattern);
        auto except = dates_of(text(Part::Except));
        if (!except)
            return wrong("\"" + text(Part::Except) + "\" are no dates; write them as 2026-12-24 2026-12-31");
        rhythm.except = std::move(*except);
        return rhythm;
    }

private:
    static tl::unexpected<Wrong> wrong(Wrong sentence) { return tl::unexpected(std::move(sentence)); }
    const std::string &text(Part part) const { return m_parts[static_cast<std::size_t>(part)]; }

    tl::expected<schedule::TimeSpan, Wrong> time_of() const
    {
        if (const auto span = spoken_span(text(Part::Time)))
            return *span;
        const std::string &begins = text(Part::Start).empty() ? text(Part::Time) : text(Part::Start);
        const auto start = spoken_time(begins);
        const auto end = spoken_time(text(Part::End));
        if (!start || !end)
            return wrong("when does it begin and end? Write \"17.00-18.30\" under time, or two times under start and end");
        const auto span = span_of(*start, *end);
        if (!span)
            return wrong("it ends at " + schedule::to_canonical(*end) + ", before it begins at " +
                         schedule::to_canonical(*start));
        return *span;
    }

    tl::expected<schedule::Pattern, Wrong> pattern_of(Rhythm &rhythm) const
    {
        if (!text(Part::Rrule).empty())
            return rule_of(rhythm);
        if (!text(Part::Dates).empty()) {
            auto dates = dates_of(text(Part::Dates));
            if (!dates)
                return wrong('"' + text(Part::Dates) + "\" is no date; write it as 2026-11-24");
            return schedule::SingleDates{std::move(*dates)};
        }
        const auto days = spoken_weekdays(text(Part::Days));
        if (!days)
            return wrong(text(Part::Days).empty() ? "on which days does it meet? Write them under days"
                                                  : '"' + text(Part::Days) + "\" is no day; write \"mandag\" or \"monday\"");
        if (!text(Part::InMonth).empty()) {
            auto ordinals = spoken_ordinals(text(Part::InMonth));
            if (!ordinals)
                return wrong('"' + text(Part::InMonth) + "\" is none of first, second, third, fourth, fifth and last");
            return schedule::MonthlyWeekdays{*days, std::move(*ordinals)};
        }
        const std::string weeks = simplified(text(Part::Weeks));
        if (weeks == "even" || weeks == "lige")
            return schedule::ParityWeeks{*days, schedule::Parity::Even};
        if (weeks == "odd" || weeks == "ulige")
            return schedule::ParityWeeks{*days, schedule::Parity::Odd};
        if (!weeks.empty() && weeks != "all" && weeks != "alle")
            return wrong('"' + text(Part::Weeks) + "\" are no weeks; write \"even\" or \"odd\" (\"lige\", \"ulige\")");
        const int interval = text(Part::Every).empty() ? 1 : weeks_between(text(Part::Every)).value_or(0);
        if (interval < 1 || interval > 52)
            return wrong('"' + text(Part::Every) + "\" is no number of weeks from 1 to 52");
        if (interval > 1 && !rhythm.from)
            rhythm.from = m_group_from;
        if (interval > 1 && !rhythm.from)
            return wrong("from which week are the weeks counted? Write the date of the first meeting under rhythm_from");
        return schedule::EveryWeeks{*days, interval};
    }

    tl::expected<schedule::Pattern, Wrong> rule_of(Rhythm &rhythm) const
    {
        if (!rhythm.from)
            rhythm.from = m_group_from;
        if (!rhythm.from)
            return wrong("a rule is counted from its first meeting; write that date under rhythm_from");
        auto rule = schedule::parse_recurrence(text(Part::Rrule), {*rhythm.from, rhythm.time.start}, m_danish)
                        .and_then([&](schedule::Recurrence &&recurrence) {
                            return schedule::Rule::make(std::move(recurrence), *rhythm.from, m_work);
                        });
        if (!rule)
            return wrong(english(rule.error()));
        return std::move(*rule);
    }

    const Parts &m_parts;
    std::optional<local_days> m_group_from;
    const schedule::Zone &m_danish;
    schedule::Work &m_work;
};

}  // namespace

tl::expected<Rhythm, std::string> rhythm_of_row(const Parts &parts, std::optional<local_days> group_from,
                                                const schedule::Zone &danish, schedule::Work &work)
{
    return RhythmOfRow(parts, group_from, danish, work).read();
}

}  // namespace exchange
