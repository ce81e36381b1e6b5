// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/assets.h"
#include "config/content/content.h"

#include <gtest/gtest.h>

namespace config {

namespace {

/// A rule from Wednesday 2 September 2026 on, as each language says it.
struct Said {
    std::string name;
    std::string rrule;
    std::string da;
    std::string en;

    friend std::ostream &operator<<(std::ostream &out, const Said &one) { return out << one.name; }
};

class RuleWords : public testing::TestWithParam<Said> {
protected:
    std::string say(const std::string &language) const
    {
        const schedule::local_days start = schedule::parse_date("2026-09-02").value();
        const auto zone = schedule::Zone::load("Europe/Copenhagen").value();
        schedule::Work work;
        const auto rule = schedule::parse_recurrence(GetParam().rrule, {start, {}}, zone).and_then([&](auto &&recurrence) {
            return schedule::Rule::make(recurrence, start, work);
        });
        if (!rule)
            return to_line(rule.error());
        const auto words = read_words(assets_directory() / "content", language).value.value();
        return rhythm_words(words, {*rule, {}, start, {}, {}});
    }
};

const std::string special = "efter en særlig plan (se datoerne)";
const std::string of_its_own = "by a plan of its own (see the dates)";

}  // namespace

TEST_P(RuleWords, AreDanish)
{
    EXPECT_EQ(say("da"), GetParam().da);
}

TEST_P(RuleWords, AreEnglish)
{
    EXPECT_EQ(say("en"), GetParam().en);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, RuleWords,
    testing::Values(
        Said{"Daily", "FREQ=DAILY", "hver dag", "every day"},
        Said{"EveryOtherDay", "FREQ=DAILY;INTERVAL=2", "hver anden dag", "every other day"},
        Said{"EveryThirdDay", "FREQ=DAILY;INTERVAL=3", "hver 3. dag", "every 3 days"},
        Said{"EveryFourteenthDay", "FREQ=DAILY;INTERVAL=14", "hver anden onsdag", "every other Wednesday"},
        Said{"DailyInJuly", "FREQ=DAILY;BYMONTH=7", "hver dag i juli", "every day in July"},
        Said{"DailyOnWeekdays", "FREQ=DAILY;BYDAY=MO,WE", "hver mandag og onsdag", "every Monday and Wednesday"},
        Said{"DailyOnTheFifteenth", "FREQ=DAILY;BYMONTHDAY=15", "den 15. i måneden", "on the 15th of the month"},
        Said{"WeeklyFromItsStart", "FREQ=WEEKLY", "hver onsdag", "every Wednesday"},
        Said{"WeeklyOnDays", "FREQ=WEEKLY;BYDAY=MO,TH", "hver mandag og torsdag", "every Monday and Thursday"},
        Said{"Workdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "alle hverdage", "every weekday"},
        Said{"AllSeven", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "hver dag", "every day"},
        Said{"EveryOtherWeek", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "hver anden torsdag", "every other Thursday"},
        Said{"EveryThirdWeek", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH", "torsdage hver 3. uge", "Thursdays every 3 weeks"},
        Said{"WeeklyInTwoMonths", "FREQ=WEEKLY;BYDAY=MO;BYMONTH=3,9", "hver mandag i marts og september",
             "every Monday in March and September"},
        Said{"WeeklyOverTheWinter", "FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,2,3,4,5,9,10,11,12", "hver mandag fra september til maj",
             "every Monday from September to May"},
        Said{"WeeklyInAllMonths", "FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12", "hver mandag", "every Monday"},
        Said{"WeeklyUntil", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20270623", "hver onsdag (til og med 23. juni 2027)",
             "every Wednesday (until 23 June 2027)"},
        Said{"WeeklyCounted", "FREQ=WEEKLY;BYDAY=WE;COUNT=4", "hver onsdag (til og med 23. september 2026)",
             "every Wednesday (until 23 September 2026)"},
        Said{"MonthlyFromItsStart", "FREQ=MONTHLY", "den 2. i måneden", "on the 2nd of the month"},
        Said{"MonthlyOnADay", "FREQ=MONTHLY;BYMONTHDAY=1", "den 1. i måneden", "on the 1st of the month"},
        Said{"MonthlyOnTwoDays", "FREQ=MONTHLY;BYMONTHDAY=1,15", "den 1. og 15. i måneden", "on the 1st and 15th of the month"},
        Said{"MonthlyOnTheLastDay", "FREQ=MONTHLY;BYMONTHDAY=-1", "den sidste dag i måneden", "on the last day of the month"},
        Said{"MonthlyOnTheMiddleAndTheLastDay", "FREQ=MONTHLY;BYMONTHDAY=-1,15", "den 15. og sidste dag i måneden",
             "on the 15th and last day of the month"},
        Said{"MonthlyOnADayEveryOtherMonth", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15", "den 15. hver anden måned",
             "on the 15th every other month"},
        Said{"MonthlyOnADayEveryThirdMonth", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "den 15. hver 3. måned",
             "on the 15th every 3 months"},
        Said{"SecondTuesday", "FREQ=MONTHLY;BYDAY=2TU", "anden tirsdag i måneden", "second Tuesday of the month"},
        Said{"SecondAndFourthTuesday", "FREQ=MONTHLY;BYDAY=4TU,2TU", "anden og fjerde tirsdag i måneden",
             "second and fourth Tuesday of the month"},
        Said{"SecondTuesdayAndLastFriday", "FREQ=MONTHLY;BYDAY=2TU,-1FR", "anden tirsdag og sidste fredag i måneden",
             "second Tuesday and last Friday of the month"},
        Said{"NextToLastMonday", "FREQ=MONTHLY;BYDAY=-2MO", "næstsidste mandag i måneden", "next to last Monday of the month"},
        Said{"FirstTuesdayEveryOtherMonth", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU", "første tirsdag hver anden måned",
             "first Tuesday every other month"},
        Said{"FirstTuesdayInMarch", "FREQ=MONTHLY;BYDAY=1TU;BYMONTH=3", "første tirsdag i marts", "first Tuesday in March"},
        Said{"EveryTuesdayOfTheMonth", "FREQ=MONTHLY;BYDAY=TU", "hver tirsdag", "every Tuesday"},
        Said{"TuesdaysEveryOtherMonth", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "tirsdage hver anden måned",
             "Tuesdays every other month"},
        Said{"LastWorkday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "sidste hverdag i måneden",
             "last weekday of the month"},
        Said{"FirstAndLastWorkday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", "første og sidste hverdag i måneden",
             "first and last weekday of the month"},
        Said{"FirstTuesdayByPosition", "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1", "første tirsdag i måneden",
             "first Tuesday of the month"},
        Said{"FirstOfTwoDays", "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "første lørdag eller søndag i måneden",
             "first Saturday or Sunday of the month"},
        Said{"LastDayByPosition", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1", "sidste dag i måneden",
             "last day of the month"},
        Said{"YearlyFromItsStart", "FREQ=YEARLY", "den 2. september hvert år", "on 2 September every year"},
        Said{"YearlyOnADate", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", "den 24. december hvert år", "on 24 December every year"},
        Said{"YearlyInAMonthFromItsStart", "FREQ=YEARLY;BYMONTH=5", "den 2. maj hvert år", "on 2 May every year"},
        Said{"EveryOtherYear", "FREQ=YEARLY;INTERVAL=2;BYMONTH=9;BYMONTHDAY=2", "den 2. september hvert andet år",
             "on 2 September every other year"},
        Said{"EveryFourthYear", "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "den 29. februar hvert 4. år",
             "on 29 February every 4 years"},
        Said{"YearlyOnDaysOfMonths", "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1,15", "den 1. og 15. i januar og juli",
             "on the 1st and 15th in January and July"},
        Said{"YearlyOnADayOfEachMonth", "FREQ=YEARLY;BYMONTHDAY=10", "den 10. i måneden", "on the 10th of the month"},
        Said{"YearlyFirstSunday", "FREQ=YEARLY;BYMONTH=10;BYDAY=1SU", "første søndag i oktober", "first Sunday in October"},
        Said{"YearlyLastWorkdayOfAMonth", "FREQ=YEARLY;BYMONTH=6;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "sidste hverdag i juni",
             "last weekday in June"},
        Said{"YearlyEveryMonday", "FREQ=YEARLY;BYDAY=MO", "hver mandag", "every Monday"},
        Said{"MondaysInMay", "FREQ=YEARLY;BYDAY=MO;BYMONTH=5", "hver mandag i maj", "every Monday in May"},
        Said{"WeeksOfTheYear", "FREQ=YEARLY;BYWEEKNO=7,42;BYDAY=MO", "mandage i uge 7 og 42", "Mondays in week 7 and 42"},
        Said{"EvenWeeks",
             "FREQ=YEARLY;BYWEEKNO=2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52;BYDAY=MO",
             "mandage i lige uger", "Mondays in even weeks"},
        Said{"OddWeeks",
             "FREQ=YEARLY;BYWEEKNO=1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53;BYDAY=MO",
             "mandage i ulige uger", "Mondays in odd weeks"},
        Said{"DayOfTheYear", "FREQ=YEARLY;BYYEARDAY=100", special, of_its_own},
        Said{"NthMondayOfTheYear", "FREQ=YEARLY;BYDAY=20MO", special, of_its_own},
        Said{"FridayTheThirteenth", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", special, of_its_own},
        Said{"ThirdFromTheEnd", "FREQ=MONTHLY;BYMONTHDAY=-3", special, of_its_own},
        Said{"PositionInTheWeek", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1", special, of_its_own},
        Said{"FridayTheThirteenthUntil", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=20271231", special, of_its_own}),
    [](const auto &instance) { return instance.param.name; });

}  // namespace config
