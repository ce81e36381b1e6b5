// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every rule.
#include "generated_rules.h"
#include "make.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace schedule {

namespace {

using std::chrono::days;

RuleCase a_case()
{
    const RuleCase made = generated_rules(*rc::gen::arbitrary<std::uint32_t>(), 1).front();
    RC_LOG() << to_text(made) << '\n';
    return made;
}

Rule rule_of(const Recurrence &recurrence, local_days start)
{
    Work work;
    return Rule::make(recurrence, start, work).value();
}

Rule rule_of(const RuleCase &made)
{
    return rule_of(made.rule, made.start);
}

/// A date near the rule: from a little before its start to years after it.
local_days a_date_of(const RuleCase &made)
{
    return made.start + days(*rc::gen::inRange(-400, 6000));
}

}  // namespace

RC_GTEST_PROP(EveryRule, NamesInTwoAdjacentRangesWhatItNamesInBoth, ())
{
    const RuleCase made = a_case();
    const Rule rule = rule_of(made);
    const local_days first = a_date_of(made);
    const local_days middle = first + days(*rc::gen::inRange(0, 1500));
    const local_days last = middle + days(*rc::gen::inRange(0, 1500));
    std::vector<local_days> parts = rule.between(first, middle);
    const auto rest = rule.between(middle + days(1), last);
    parts.insert(parts.end(), rest.begin(), rest.end());
    RC_ASSERT(parts == rule.between(first, last));
    RC_ASSERT(std::ranges::adjacent_find(parts, std::greater_equal()) == parts.end());
}

RC_GTEST_PROP(EveryRule, FindsBackwardsWhatItFindsForwards, ())
{
    const RuleCase made = a_case();
    const Rule rule = rule_of(made);
    const local_days from = a_date_of(made);
    const auto next = rule.next(from);
    const auto previous = rule.previous(from - days(1));
    if (next) {
        RC_ASSERT(*next >= from);
        RC_ASSERT(rule.previous(*next) == next);
        RC_ASSERT(rule.previous(*next - days(1), 60) == previous || !previous);
    }
    if (previous) {
        RC_ASSERT(*previous < from);
        RC_ASSERT(rule.next(*previous) == previous);
        RC_ASSERT(rule.next(*previous + days(1), 60) == next || !next);
    }
}

RC_GTEST_PROP(EveryRule, ContainsWhatItNames, ())
{
    const RuleCase made = a_case();
    const Rule rule = rule_of(made);
    const local_days first = a_date_of(made);
    const local_days last = first + days(800);
    std::vector<local_days> contained;
    for (local_days date = first; date <= last; date += days(1)) {
        if (rule.contains(date))
            contained.push_back(date);
    }
    RC_ASSERT(contained == rule.between(first, last));
}

RC_GTEST_PROP(EveryRule, WithACountNamesAsManyDates, ())
{
    RuleCase made = a_case();
    made.rule.until.reset();
    made.rule.count = *rc::gen::inRange(1, 300);
    const Rule rule = rule_of(made);
    const auto dates = rule.between(local_days::min(), local_days::max());
    RC_ASSERT(rule.last().has_value());
    made.rule.count.reset();
    const Rule endless = rule_of(made);
    RC_ASSERT(endless.between(made.start, *rule.last()) == dates);
    // Counting ends with 2099.
    const local_days end = day("2099-12-31");
    if (dates.size() < static_cast<std::size_t>(*rule.recurrence().count))
        RC_ASSERT(endless.between(made.start, end) == dates);
    else
        RC_ASSERT(dates.back() == *rule.last() && *rule.last() <= end);
}

RC_GTEST_PROP(EveryRule, IsReadAsItIsWritten, ())
{
    const RuleCase made = a_case();
    RC_ASSERT(parse_recurrence(to_rrule(made.rule), {made.start, {}}, copenhagen()) == made.rule);
}

RC_GTEST_PROP(EveryRule, EndsByAnInstantWhereItEndsByItsDate, ())
{
    const RuleCase made = a_case();
    RC_PRE(made.rule.until.has_value());
    const seconds time(*rc::gen::inRange(0, 86400));
    const sys_seconds until = copenhagen().to_utc(*made.rule.until + time);
    RC_ASSERT(parse_recurrence(to_rrule(made.rule, until), {made.start, time}, copenhagen()) == made.rule);
}

RC_GTEST_PROP(EveryRule, WithAnIntervalNamesSomeOfWhatItNamesWithoutOne, ())
{
    RuleCase made = a_case();
    made.rule.count.reset();
    const auto some = rule_of(made).between(made.start, made.last);
    made.rule.interval = 1;
    const auto all = rule_of(made).between(made.start, made.last);
    RC_ASSERT(std::ranges::includes(all, some));
}

}  // namespace schedule
