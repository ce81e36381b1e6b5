// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our rules beside libical's and python-dateutil's on a few thousand generated ones. Where one of those is known to be wrong it
// is not asked: each such fault has a name, the rules it meets, and an example with the dates worked out by hand, which
// also shows that the fault is still there.

#include "generated_rules.h"
#include "make.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <unistd.h>

namespace schedule {

namespace {

/// A case from text: the date it begins on, and the rule.
RuleCase example(const char *start, const char *rule)
{
    const local_days begin = day(start);
    return {begin, parse_recurrence(rule, {begin, {}}, copenhagen()).value(), begin + std::chrono::days(40 * 366)};
}

std::string joined(const std::vector<local_days> &dates)
{
    std::string text;
    for (const local_days date : dates)
        text.append(text.empty() ? "" : " ").append(to_iso(date));
    return text;
}

struct Fault {
    const char *name;
    const char *start;
    const char *rule;
    const char *right;  ///< the dates of the example
    bool (*meets)(const RuleCase &);
    bool can_ask = true;  ///< otherwise asking crashes or takes for ever
};

std::string name_of(const testing::TestParamInfo<Fault> &info)
{
    return info.param.name;
}

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.start << ' ' << fault.rule;
}

bool has_negative(const std::vector<int> &values)
{
    return std::ranges::any_of(values, [](int value) { return value < 0; });
}

/// One that may begin in December or end in January.
bool names_a_week_of_two_years(const Recurrence &rule)
{
    return std::ranges::any_of(rule.by_week_number,
                               [](int number) { return number == 1 || number == -1 || std::abs(number) > 51; });
}

/// The same case without an end.
Rule endless(const RuleCase &made)
{
    Recurrence rule = made.rule;
    rule.count.reset();
    rule.until.reset();
    Work work;
    return Rule::make(rule, made.start, work).value();
}

/// Holds our dates against another's for every case that none of its faults meets.
void hold_against(const std::vector<std::string> &answers, const std::vector<RuleCase> &cases)
{
    ASSERT_EQ(answers.size(), cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i)
        EXPECT_EQ(joined(our_dates(cases[i])), answers[i]) << to_text(cases[i]);
}

std::vector<RuleCase> sound_cases(std::uint32_t seed, std::size_t count, const std::vector<Fault> &faults)
{
    std::vector<RuleCase> cases = generated_rules(seed, count);
    std::erase_if(cases, [&faults](const RuleCase &made) {
        return std::ranges::any_of(faults, [&made](const Fault &fault) { return fault.meets(made); });
    });
    // Were nearly all excused, the two would not be compared at all.
    EXPECT_GT(cases.size(), count / 2);
    return cases;
}

// python-dateutil

const std::vector<Fault> dateutil_faults = {
    {"AWeekWithoutWeekdayIsAllItsDays", "1997-05-12", "FREQ=YEARLY;BYWEEKNO=20;COUNT=3", "1997-05-12 1998-05-11 1999-05-17",
     [](const RuleCase &made) {
         return !made.rule.by_week_number.empty() && made.rule.by_day.empty() && made.rule.by_month_day.empty();
     }},
    {"PositionsInTheFirstWeekCountFromTheStart", "2021-08-17", "FREQ=WEEKLY;BYDAY=MO,TH;BYSETPOS=2;COUNT=3",
     "2021-08-19 2021-08-26 2021-09-02",
     [](const RuleCase &made) { return made.rule.frequency == Frequency::Weekly && !made.rule.by_set_position.empty(); }},
    {"AWeekOfTwoYearsIsCutInTwo", "2024-01-01", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO,TH;COUNT=4",
     "2024-01-01 2024-01-04 2025-12-29 2026-01-01",
     [](const RuleCase &made) {
         return (made.rule.interval > 1 || !made.rule.by_set_position.empty()) && names_a_week_of_two_years(made.rule);
     }},
    {"TheLastYearsWeeksAreMiscounted", "2026-06-01", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;WKST=SU;COUNT=1", "2032-01-02",
     [](const RuleCase &made) {
         return std::ranges::any_of(made.rule.by_week_number, [](int number) { return std::abs(number) > 51; });
     }},
    // Neither is wrong: the RFC does not say which year such a start belongs to. Ours is the one whose week it lies in.
    {"AStartInAWeekOfAnotherYearCountsFromItsOwn", "2027-01-01", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=10;BYDAY=FR;COUNT=2",
     "2028-03-10 2030-03-08",
     [](const RuleCase &made) {
         const std::chrono::year_month_day date(made.start);
         const bool near_new_year = (date.month() == std::chrono::January && unsigned(date.day()) < 4) ||
                                    (date.month() == std::chrono::December && unsigned(date.day()) > 28);
         return made.rule.interval > 1 && !made.rule.by_week_number.empty() && near_new_year;
     }},
    {"AnOrdinalThatNoMonthReachesIsAnError", "2002-01-13", "FREQ=YEARLY;BYDAY=52TH,1TH;BYMONTH=11;COUNT=2",
     "2002-11-07 2003-11-06",
     [](const RuleCase &made) {
         return !made.rule.by_month.empty() && std::ranges::any_of(made.rule.by_day, [](const NthWeekday &entry) {
             return entry.ordinal < -5 || entry.ordinal > 5;
         });
     }},
};

std::vector<std::string> ask_dateutil(const std::vector<RuleCase> &cases)
{
    const std::string file = testing::TempDir() + "moedested-oracle-" + std::to_string(::getpid());
    std::ofstream input(file);
    for (const RuleCase &made : cases)
        input << to_text(made) << '\n';
    input.close();
    // Debian's own interpreter, since it is the one that python3-dateutil is for.
    const std::string command = "/usr/bin/python3 " MOEDESTED_SOURCE_DIR "/tests/schedule/oracle_dateutil.py " +
                                std::to_string(most_dates) + " 41 < '" + file + "'";
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::vector<std::string> answers;
    std::string line;
    for (int c; pipe && (c = std::fgetc(pipe.get())) != EOF;) {
        if (c != '\n') {
            line += static_cast<char>(c);
            continue;
        }
        answers.push_back(line);
        line.clear();
    }
    std::remove(file.c_str());
    return answers;
}

// libical

const std::vector<Fault> libical_faults = {
    {"ARuleThatNeverMatchesIsFollowedForEver", "2026-01-01", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20661231", "",
     [](const RuleCase &made) { return !endless(made).next(made.start, 60); }, false},
    {"WeekNumbersOnlyCountFromTheStartWithWeekdaysAlone", "2026-01-01", "FREQ=YEARLY;BYWEEKNO=-1;BYMONTHDAY=31;COUNT=2",
     "2026-12-31 2027-12-31",
     [](const RuleCase &made) {
         return !made.rule.by_week_number.empty() && (has_negative(made.rule.by_week_number) || made.rule.by_day.empty() ||
                                                      !made.rule.by_month.empty() || !made.rule.by_month_day.empty());
     },
     false},
    {"AWeekOfTwoYearsIsLostOrLate", "2014-02-16", "FREQ=YEARLY;BYWEEKNO=52;BYDAY=TH;COUNT=3", "2014-12-25 2015-12-24 2016-12-29",
     [](const RuleCase &made) { return names_a_week_of_two_years(made.rule); }},
    {"DaysFromTheMonthsEndLimitNothing", "2026-01-01", "FREQ=DAILY;BYMONTHDAY=1,-1;COUNT=3", "2026-01-01 2026-01-31 2026-02-01",
     [](const RuleCase &made) { return made.rule.frequency == Frequency::Daily && has_negative(made.rule.by_month_day); }},
    {"PositionsInADayOrWeekAreIgnored", "2026-11-23", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1;COUNT=2", "2026-11-23 2026-11-30",
     [](const RuleCase &made) {
         return !made.rule.by_set_position.empty() &&
                (made.rule.frequency == Frequency::Daily || made.rule.frequency == Frequency::Weekly);
     }},
    {"ADayNamedTwiceHasTwoPositions", "2026-12-01", "FREQ=MONTHLY;BYMONTHDAY=5,10,-22,20;BYSETPOS=-3;COUNT=2",
     "2026-12-05 2027-01-05",
     [](const RuleCase &made) { return has_negative(made.rule.by_month_day) && !made.rule.by_set_position.empty(); }},
    {"DaysOfTheMonthAreThoseOfTheStartsMonth", "2026-01-06", "FREQ=YEARLY;BYMONTHDAY=6;COUNT=3",
     "2026-01-06 2026-02-06 2026-03-06",
     [](const RuleCase &made) {
         return made.rule.frequency == Frequency::Yearly && !made.rule.by_month_day.empty() && made.rule.by_month.empty();
     }},
    {"DaysOfTheYearTakeNoOtherPart", "2011-01-05", "FREQ=YEARLY;BYYEARDAY=365;BYDAY=TH;BYMONTH=12;COUNT=2",
     "2015-12-31 2026-12-31",
     [](const RuleCase &made) {
         return !made.rule.by_year_day.empty() &&
                !(made.rule.by_month.empty() && made.rule.by_month_day.empty() && made.rule.by_day.empty());
     }},
    {"TheFirstOfEveryFewWeeksIsTheWrongOne", "2019-05-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SA;COUNT=2",
     "2019-05-12 2019-05-26",
     [](const RuleCase &made) {
         const bool sunday = std::ranges::count(made.rule.by_day, NthWeekday{std::chrono::Sunday, 0}) != 0;
         return made.rule.frequency == Frequency::Weekly && made.rule.interval > 1 &&
                (sunday || made.rule.week_start != std::chrono::Monday);
     }},
};

struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

std::vector<std::string> ask_libical(const std::vector<RuleCase> &cases)
{
    std::vector<std::string> answers;
    for (const RuleCase &made : cases) {
        // At noon, and so the end as well: of a rule on whole days libical leaves out the last.
        const auto until = made.rule.until
                               ? std::optional(sys_seconds(made.rule.until->time_since_epoch()) + std::chrono::hours(12))
                               : std::nullopt;
        const std::chrono::year_month_day date(made.start);
        icaltimetype start = icaltime_null_time();
        start.year = int(date.year());
        start.month = static_cast<int>(unsigned(date.month()));
        start.day = static_cast<int>(unsigned(date.day()));
        start.hour = 12;
        const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
            icalrecur_iterator_new(icalrecurrencetype_from_string(to_rrule(made.rule, until).c_str()), start));
        std::vector<local_days> dates;
        while (iterator && dates.size() < most_dates) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(next))
                break;
            const std::chrono::year_month_day found(std::chrono::year(next.year),
                                                    std::chrono::month(static_cast<unsigned>(next.month)),
                                                    std::chrono::day(static_cast<unsigned>(next.day)));
            if (local_days(found) > made.last)
                break;
            dates.push_back(local_days(found));
        }
        answers.push_back(iterator ? joined(dates) : "error");
    }
    return answers;
}

class FaultOfDateutil : public testing::TestWithParam<Fault> {};
class FaultOfLibical : public testing::TestWithParam<Fault> {};

}  // namespace

TEST(Oracle, PythonDateutilNamesTheSameDates)
{
    const std::vector<RuleCase> cases = sound_cases(20261121, 2000, dateutil_faults);
    hold_against(ask_dateutil(cases), cases);
}

TEST(Oracle, LibicalNamesTheSameDates)
{
    const std::vector<RuleCase> cases = sound_cases(5545, 4000, libical_faults);
    hold_against(ask_libical(cases), cases);
}

TEST_P(FaultOfDateutil, IsTheirs)
{
    const RuleCase made = example(GetParam().start, GetParam().rule);
    EXPECT_TRUE(GetParam().meets(made));
    EXPECT_EQ(joined(our_dates(made)), GetParam().right);
    EXPECT_NE(ask_dateutil({made}), std::vector<std::string>{GetParam().right}) << "the fault is gone: take it from the list";
}

TEST_P(FaultOfLibical, IsTheirs)
{
    const RuleCase made = example(GetParam().start, GetParam().rule);
    EXPECT_TRUE(GetParam().meets(made));
    EXPECT_EQ(joined(our_dates(made)), GetParam().right);
    if (GetParam().can_ask) {
        EXPECT_NE(ask_libical({made}), std::vector<std::string>{GetParam().right}) << "the fault is gone: take it from the list";
    }
}

INSTANTIATE_TEST_SUITE_P(Oracle, FaultOfDateutil, testing::ValuesIn(dateutil_faults), name_of);
INSTANTIATE_TEST_SUITE_P(Oracle, FaultOfLibical, testing::ValuesIn(libical_faults), name_of);

}  // namespace schedule
