// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/recurrence.h"

#include "schedule/problem_codes.h"

#include "schedule/recurrence_expand.h"

#include <algorithm>
#include <utility>

namespace schedule {

namespace {

/// Counting ends here: nobody plans a meeting behind it, and no rule costs more than it holds.
constexpr local_days last_counted_date{local_days(std::chrono::year(2099) / 12 / 31)};

local_days years_after(local_days date, int years)
{
    return date + std::chrono::days(366) * std::clamp(years, 0, 9999);
}

/// Whether the dates follow from FREQ, INTERVAL and the days of the week alone.
bool is_plain(const Recurrence &rule)
{
    const bool weekdays = rule.frequency == Frequency::Weekly || rule.by_day.empty();
    const bool whole_days = rule.frequency == Frequency::Daily || rule.frequency == Frequency::Weekly;
    return whole_days && weekdays && rule.by_month.empty() && rule.by_month_day.empty() && rule.by_set_position.empty();
}

/// The last date of a plain rule with COUNT, or the last that is counted.
local_days last_of_plain(const Recurrence &rule, const Expansion &expansion, local_days start)
{
    const bool weekly = rule.frequency == Frequency::Weekly;
    if (!weekly) {
        const std::int64_t steps = (last_counted_date - start).count() / rule.interval;
        return start + std::chrono::days(rule.interval) * std::min(*rule.count - 1, steps);
    }
    DaySet first_week = expansion.days_of(0);
    const auto in_a_week = static_cast<std::int64_t>(first_week.size());
    std::int64_t before_start = 0;
    first_week.ascending([&](local_days date) {
        before_start += date < start ? 1 : 0;
        return true;
    });
    // The number of the last one, counted from 0 at the beginning of the first week.
    const std::int64_t weeks = (last_counted_date - start).count() / 7 / rule.interval + 1;
    const std::int64_t number = std::min(*rule.count, weeks * in_a_week) + before_start - 1;
    local_days last = start;
    std::int64_t left = number % in_a_week;
    expansion.days_of(number / in_a_week).ascending([&](local_days date) {
        last = date;
        return left-- > 0;
    });
    return last;
}

/// The same for any rule, period by period; nothing where the work does not suffice.
std::optional<local_days> last_by_counting(const Recurrence &rule, const Expansion &expansion, local_days start, Work &work)
{
    std::int64_t left = *rule.count;
    // Not even an occurrence a day would use the count up.
    if (left > (last_counted_date - start).count())
        return last_counted_date;
    std::optional<local_days> last;
    const std::int64_t end = expansion.period_to(last_counted_date);
    for (std::int64_t period = 0; period <= end; ++period) {
        work.days -= expansion.cost();
        if (work.days < 0)
            return std::nullopt;
        const bool more = expansion.days_of(period).ascending([&](local_days date) {
            if (date < start)
                return true;
            last = date;
            return --left > 0;
        });
        if (!more)
            return last;
    }
    return last_counted_date;
}

}  // namespace

tl::expected<Rule, Problem> Rule::make(Recurrence recurrence, local_days start, Work &work)
{
    if (auto sound = check(recurrence); !sound)
        return tl::unexpected(std::move(sound.error()));
    Rule rule;
    rule.m_recurrence = std::make_shared<const Recurrence>(std::move(recurrence));
    rule.m_start = std::clamp(start, earliest_date, latest_date);
    const Recurrence &sound = *rule.m_recurrence;
    rule.m_last = sound.until;
    if (!sound.count)
        return rule;
    if (rule.m_start > last_counted_date) {
        rule.m_last = last_counted_date;
        return rule;
    }
    const Expansion expansion(sound, rule.m_start);
    rule.m_last =
        is_plain(sound) ? last_of_plain(sound, expansion, rule.m_start) : last_by_counting(sound, expansion, rule.m_start, work);
    if (!rule.m_last)
        return tl::unexpected(error(codes::costly_rule(*sound.count)));
    rule.m_last = std::min(*rule.m_last, last_counted_date);
    return rule;
}

std::vector<local_days> Rule::between(local_days first, local_days last) const
{
    std::vector<local_days> found;
    walk(*this, first, last, [&found](local_days date) {
        found.push_back(date);
        return true;
    });
    return found;
}

std::optional<local_days> Rule::next(local_days from, int horizon_years) const
{
    std::optional<local_days> found;
    from = std::clamp(from, m_start, latest_date + std::chrono::days(1));
    walk(*this, from, years_after(from, horizon_years), [&found](local_days date) {
        found = date;
        return false;
    });
    return found;
}

std::optional<local_days> Rule::previous(local_days from, int horizon_years) const
{
    const local_days last = std::min({from, m_last.value_or(latest_date), latest_date});
    if (last < m_start)
        return std::nullopt;
    const local_days first = std::max(m_start, last - (years_after(last, horizon_years) - last));
    const Expansion expansion(*m_recurrence, m_start);
    std::optional<local_days> found;
    for (std::int64_t period = expansion.period_to(last); period >= 0; --period) {
        const DaySet set = expansion.days_of(period);
        const bool more = set.descending([&](local_days date) {
            if (date > last)
                return true;
            if (date >= first)
                found = date;
            return false;
        });
        if (!more || set.origin() < first)
            break;
    }
    return found;
}

bool Rule::contains(local_days date) const
{
    bool found = false;
    walk(*this, date, date, [&found](local_days) {
        found = true;
        return false;
    });
    return found;
}

}  // namespace schedule
