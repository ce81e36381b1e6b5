// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generated_rules.h"

#include <algorithm>
#include <random>

namespace schedule {

using std::chrono::days;

namespace {

class Maker {
public:
    explicit Maker(std::uint32_t seed) : m_random(seed) {}

    RuleCase make()
    {
        RuleCase made;
        made.start = local_days(std::chrono::year(1990) / 1 / 1) + days(number(0, 40 * 365));
        made.last = made.start + days(40 * 366);
        Recurrence &rule = made.rule;
        rule.frequency = static_cast<Frequency>(number(0, 3));
        rule.interval = one_in(2) ? 1 : number(2, one_in(10) ? 40 : 5);
        if (one_in(4))
            rule.week_start = weekday(static_cast<unsigned>(number(0, 6)));
        add_days(rule);
        if (one_in(3))
            rule.by_month = list(1, 3, 12, false);
        if (has_parts(rule) && one_in(4))
            rule.by_set_position = list(1, 2, rule.frequency == Frequency::Yearly ? 8 : 4, true);
        add_end(made);
        return made;
    }

private:
    int number(int least, int most) { return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1)); }
    bool one_in(int count) { return number(1, count) == 1; }

    std::vector<int> list(int fewest, int most, int highest, bool from_the_end)
    {
        std::vector<int> values;
        const int count = number(fewest, most);
        while (static_cast<int>(values.size()) < count) {
            const int value = from_the_end && one_in(2) ? -number(1, highest) : number(1, highest);
            if (std::ranges::find(values, value) == values.end())
                values.push_back(value);
        }
        return values;
    }

    std::vector<NthWeekday> weekdays(int highest_ordinal)
    {
        std::vector<NthWeekday> entries;
        const int count = number(1, 4);
        for (int i = 0; i < count; ++i) {
            NthWeekday entry{weekday(static_cast<unsigned>(number(0, 6))), 0};
            if (highest_ordinal > 0)
                entry.ordinal = one_in(2) ? number(1, highest_ordinal) : -number(1, highest_ordinal);
            if (std::ranges::find(entries, entry) == entries.end())
                entries.push_back(entry);
        }
        return entries;
    }

    /// One or several of the parts that the frequency takes.
    void add_days(Recurrence &rule)
    {
        const bool yearly = rule.frequency == Frequency::Yearly;
        if (yearly && one_in(4))
            rule.by_week_number = list(1, 3, 53, true);
        else if (yearly && one_in(4))
            rule.by_year_day = list(1, 4, 366, true);
        const bool may_count = rule.by_week_number.empty() && (yearly || rule.frequency == Frequency::Monthly);
        if (one_in(2))
            rule.by_day = weekdays(!may_count || one_in(2) ? 0 : yearly && one_in(2) ? 53 : 5);
        if (rule.frequency != Frequency::Weekly && one_in(3))
            rule.by_month_day = list(1, 5, 31, true);
    }

    static bool has_parts(const Recurrence &rule)
    {
        return !(rule.by_day.empty() && rule.by_month_day.empty() && rule.by_year_day.empty() && rule.by_week_number.empty() &&
                 rule.by_month.empty());
    }

    /// Always one: some expanders look for the next date of a rule without end to the end of time.
    void add_end(RuleCase &made)
    {
        if (one_in(2)) {
            made.rule.count = number(1, 30);
            Work work;
            const auto rule = Rule::make(made.rule, made.start, work);
            if (rule && rule->last() && *rule->last() <= made.last)
                return;
            made.rule.count.reset();
        }
        made.rule.until = made.start + days(number(0, made.rule.frequency == Frequency::Yearly ? 40 * 365 : 6 * 365));
    }

    std::mt19937 m_random;
};

}  // namespace

std::vector<RuleCase> generated_rules(std::uint32_t seed, std::size_t count)
{
    Maker maker(seed);
    std::vector<RuleCase> cases;
    while (cases.size() < count)
        cases.push_back(maker.make());
    return cases;
}

std::string to_text(const RuleCase &made)
{
    return to_iso(made.start) + ' ' + to_rrule(made.rule);
}

std::vector<local_days> our_dates(const RuleCase &made)
{
    Work work;
    std::vector<local_days> dates = Rule::make(made.rule, made.start, work).value().between(made.start, made.last);
    if (dates.size() > most_dates)
        dates.resize(most_dates);
    return dates;
}

}  // namespace schedule
