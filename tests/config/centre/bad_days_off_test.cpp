// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"

namespace config {

namespace {

constexpr const char *group_head = "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n";
constexpr const char *mondays = "[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"19.00-20.30\"\n";

/// A group whose one rhythm has these lines, from line 6 on.
std::string rhythm(const std::string &lines)
{
    return std::string(group_head) + "[[group.rhythm]]\n" + lines;
}

std::string letters(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "ø";
    return text;
}

}  // namespace

// Days off, rules and dates left out; the names' length.
const std::vector<BadInput> faults_of_days_off = {
    {"UnknownPolicy",
     std::string(group_head) + "holidays = \"skp\"\nschool_holidays = true\n" + mondays,
     {"5:12 error misspelt-word group[0].holidays", "6:19 error wrong-type group[0].school_holidays"}},
    {"UnknownConventionalDays",
     "conventional_days = [\"christmas-eve\", \"christmas-ev\", \"easter\", \"christmas-eve\"]\ngroup = []\n",
     {"1:39 error misspelt-word conventional_days[1]", "1:55 error unknown-conventional-day conventional_days[2]",
      "1:65 error duplicate conventional_days[3]"}},
    {"ConventionalDaysBelowAGroup",
     std::string(group_head) + mondays + "conventional_days = [\"christmas-eve\"]\n",
     {"8:1 error key-too-late group[0].rhythm[0].conventional_days"}},
    {"SchoolHolidayKeys",
     "group = []\n[[school_holiday]]\nto = 2027-02-21\nnam = \"x\"\n",
     {"2:1 error missing-key school_holiday[0].from", "2:1 error missing-key school_holiday[0].name",
      "4:1 error misspelt-key school_holiday[0].nam"}},
    {"SchoolHolidayBackwards",
     "group = []\n[[school_holiday]]\nfrom = 2027-02-21\nto = 2027-02-15\nname = \"x\"\n",
     {"4:6 error range-backwards school_holiday[0].to"}},
    {"RuleWithoutFrom",
     rhythm("rrule = \"FREQ=DAILY\"\ntime = \"19.00-20.30\"\n"),
     {"5:1 error missing-rule-start group[0].rhythm[0].from"}},
    {"EmptyRule",
     rhythm("rrule = \"\"\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"6:9 error empty-key group[0].rhythm[0].rrule"}},
    {"RuleBesideDays",
     rhythm("rrule = \"FREQ=DAILY\"\ndays = [\"monday\"]\nevery = 2\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"7:8 error contradiction group[0].rhythm[0].days", "8:9 error contradiction group[0].rhythm[0].every"}},
    {"RuleThatStartsElsewhere",
     rhythm("rrule = \"FREQ=WEEKLY;BYDAY=TH\"\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"8:8 warning start-not-in-rule group[0].rhythm[0].from"}},
    {"RuleThatNeverMatches",
     rhythm("rrule = \"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\"\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"6:9 warning rule-without-dates group[0].rhythm[0].rrule"}},
    {"ExceptThatIsNoneOfTheRhythm",
     rhythm("days = [\"monday\"]\ntime = \"19.00-20.30\"\nexcept = [2026-12-07, 2026-12-08]\n"),
     {"8:10 warning needless-except group[0].rhythm[0].except"}},
    {"ExceptTwice",
     rhythm("days = [\"monday\"]\ntime = \"19.00-20.30\"\nexcept = [2026-12-07, 2026-12-07]\n"),
     {"8:10 error duplicate group[0].rhythm[0].except"}},
    {"CancelledOnAnException",
     rhythm("days = [\"monday\"]\ntime = \"19.00-20.30\"\nexcept = [2026-12-07]\n[[group.cancelled]]\ndate = 2026-12-07\n"),
     {"10:8 warning no-meeting-on group[0].cancelled[0].date"}},
    {"NameTooLong",
     "[[group]]\nid = \"a\"\nname = \"" + letters(121) + "\"\ntown = \"By\"\n" + mondays,
     {"3:8 error name-too-long group[0].name"}},
    {"NameAsLongAsItMayBe", "[[group]]\nid = \"a\"\nname = \"" + letters(120) + "\"\ntown = \"By\"\n" + mondays, {}},
    {"AddedOnAHolidayIsADecision",
     std::string(group_head) + mondays + "[[group.added]]\ndate = 2027-03-29\ntime = \"19.00-20.30\"\n",
     {}},
    {"AddedInAClosureIsADecision",
     std::string(group_head) + mondays + "[[group.added]]\ndate = 2026-12-07\ntime = \"19.00-20.30\"\n" +
         "[[closure]]\nfrom = 2026-12-01\nto = 2026-12-10\nreason = \"Maling\"\n",
     {}},
};

INSTANTIATE_TEST_SUITE_P(DaysOff, BadGroups, testing::ValuesIn(faults_of_days_off), name_of_case);

namespace {

/// A rule that is refused, with the code.
struct Refusal {
    std::string name;
    std::string rrule;
    std::string code;

    friend std::ostream &operator<<(std::ostream &out, const Refusal &one) { return out << one.name; }
};

class RefusedRule : public testing::TestWithParam<Refusal> {};

}  // namespace

TEST_P(RefusedRule, IsNamedAtItsPlace)
{
    const ScratchDirectory scratch;
    const auto file =
        scratch.write("groups.toml", rhythm("rrule = \"" + GetParam().rrule + "\"\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"));
    const auto read = read_groups(file);
    EXPECT_FALSE(read.value);
    ASSERT_EQ(read.problems.size(), 1U);
    const schedule::Problem &problem = read.problems[0];
    EXPECT_EQ(problem.code, GetParam().code);
    EXPECT_EQ(problem.file, file.string());
    EXPECT_EQ(problem.line, 6);
    EXPECT_EQ(problem.column, 9);
    EXPECT_EQ(problem.key, "group[0].rhythm[0].rrule");
}

INSTANTIATE_TEST_SUITE_P(Rules, RefusedRule,
                         testing::Values(Refusal{"Hourly", "FREQ=HOURLY", "rule-within-a-day"},
                                         Refusal{"Secondly", "FREQ=SECONDLY", "rule-within-a-day"},
                                         Refusal{"AnotherHour", "FREQ=DAILY;BYHOUR=10", "rule-at-other-times"},
                                         Refusal{"UnknownPart", "FREQ=DAILY;BYMOON=1", "unknown-rule-part"},
                                         Refusal{"NoFrequency", "INTERVAL=2", "rule-without-frequency"},
                                         Refusal{"NoInterval", "FREQ=DAILY;INTERVAL=0", "rule-number-too-small"},
                                         Refusal{"CountBesideUntil", "FREQ=DAILY;COUNT=2;UNTIL=20271231", "rule-with-two-ends"},
                                         Refusal{"NoRule", "every monday", "no-rule-part"}),
                         [](const auto &instance) { return instance.param.name; });

}  // namespace config
