// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/centre.h"

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
     {"unknown-word 5:12: error: \"skp\" is none of \"meet\", \"skip\", \"ask\"; did you mean \"skip\"? [group[0].holidays]",
      "wrong-type 6:19: error: this must be text in quotes, but it is true or false [group[0].school_holidays]"}},
    {"UnknownConventionalDays",
     "conventional_days = [\"christmas-eve\", \"christmas-ev\", \"easter\", \"christmas-eve\"]\ngroup = []\n",
     {"unknown-word 1:39: error: \"christmas-ev\" is none of christmas-eve, new-years-eve, constitution-day and labour-day; did "
      "you mean \"christmas-eve\"? [conventional_days[1]]",
      "unknown-word 1:55: error: \"easter\" is none of christmas-eve, new-years-eve, constitution-day and labour-day; public "
      "holidays count by themselves [conventional_days[2]]",
      "duplicate 1:65: error: \"christmas-eve\" is named twice; take one away [conventional_days[3]]"}},
    {"ConventionalDaysBelowAGroup",
     std::string(group_head) + mondays + "conventional_days = [\"christmas-eve\"]\n",
     {"unknown-key 8:1: error: there is no key \"conventional_days\" here; write it at the top of the file, before the first "
      "[[group]] [group[0].rhythm[0].conventional_days]"}},
    {"SchoolHolidayKeys",
     "group = []\n[[school_holiday]]\nto = 2027-02-21\nnam = \"x\"\n",
     {"missing-key 2:1: error: the key \"from\" is missing; write the first day of the school holiday [school_holiday[0].from]",
      "missing-key 2:1: error: the key \"name\" is missing; write its name, as in name = \"Vinterferie\": people read it on "
      "screen and on paper [school_holiday[0].name]",
      "unknown-key 4:1: error: there is no key \"nam\" here; did you mean \"name\"? [school_holiday[0].nam]"}},
    {"SchoolHolidayBackwards",
     "group = []\n[[school_holiday]]\nfrom = 2027-02-21\nto = 2027-02-15\nname = \"x\"\n",
     {"end-before-start 4:6: error: it ends on 2027-02-15, before it begins on 2027-02-21; swap or correct the two dates "
      "[school_holiday[0].to]"}},
    {"RuleWithoutFrom",
     rhythm("rrule = \"FREQ=DAILY\"\ntime = \"19.00-20.30\"\n"),
     {"missing-key 5:1: error: the key \"from\" is missing; write the date of the first meeting: the rule is counted from it "
      "[group[0].rhythm[0].from]"}},
    {"EmptyRule",
     rhythm("rrule = \"\"\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"missing-key 6:9: error: the key \"rrule\" is empty; write how it recurs, as in rrule = \"FREQ=DAILY\" "
      "[group[0].rhythm[0].rrule]"}},
    {"RuleBesideDays",
     rhythm("rrule = \"FREQ=DAILY\"\ndays = [\"monday\"]\nevery = 2\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"contradiction 7:8: error: \"days\" can't stand together with \"rrule\"; keep one, and make a [[group.rhythm]] of its own "
      "for the other [group[0].rhythm[0].days]",
      "contradiction 8:9: error: \"every\" can't stand together with \"rrule\"; keep one, and make a [[group.rhythm]] of its own "
      "for the other [group[0].rhythm[0].every]"}},
    {"RuleThatStartsElsewhere",
     rhythm("rrule = \"FREQ=WEEKLY;BYDAY=TH\"\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"not-in-rule 8:8: warning: Monday 2026-11-23 is none of the rule's dates, so the group first meets on Thursday 2026-11-26; "
      "write the date of the first meeting [group[0].rhythm[0].from]"}},
    {"RuleThatNeverMatches",
     rhythm("rrule = \"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\"\ntime = \"19.00-20.30\"\nfrom = 2026-11-23\n"),
     {"no-dates 6:9: warning: the rule names no date at all; correct it, or write single dates = [...] "
      "[group[0].rhythm[0].rrule]"}},
    {"ExceptThatIsNoneOfTheRhythm",
     rhythm("days = [\"monday\"]\ntime = \"19.00-20.30\"\nexcept = [2026-12-07, 2026-12-08]\n"),
     {"no-such-meeting 8:10: warning: the rhythm does not name Tuesday 2026-12-08 anyway; correct the date, or take it away "
      "[group[0].rhythm[0].except]"}},
    {"ExceptTwice",
     rhythm("days = [\"monday\"]\ntime = \"19.00-20.30\"\nexcept = [2026-12-07, 2026-12-07]\n"),
     {"duplicate 8:10: error: 2026-12-07 is named twice; take one away [group[0].rhythm[0].except]"}},
    {"CancelledOnAnException",
     rhythm("days = [\"monday\"]\ntime = \"19.00-20.30\"\nexcept = [2026-12-07]\n[[group.cancelled]]\ndate = 2026-12-07\n"),
     {"no-such-meeting 10:8: warning: the group has no meeting on Monday 2026-12-07; the nearest is on Monday 2026-11-30 "
      "[group[0].cancelled[0].date]"}},
    {"NameTooLong",
     "[[group]]\nid = \"a\"\nname = \"" + letters(121) + "\"\ntown = \"By\"\n" + mondays,
     {"too-long 3:8: error: a name of 121 letters has no room on paper; write at most 120, and the rest in notes or directions "
      "[group[0].name]"}},
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

/// A rule that is refused, with the code and the part that is named.
struct Refusal {
    std::string name;
    std::string rrule;
    std::string code;
    std::string part;

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
    EXPECT_NE(problem.text.find(GetParam().part), std::string::npos) << problem.text;
}

INSTANTIATE_TEST_SUITE_P(Rules, RefusedRule,
                         testing::Values(Refusal{"Hourly", "FREQ=HOURLY", "unsupported-rule", "HOURLY"},
                                         Refusal{"Secondly", "FREQ=SECONDLY", "unsupported-rule", "SECONDLY"},
                                         Refusal{"AnotherHour", "FREQ=DAILY;BYHOUR=10", "unsupported-rule", "BYHOUR"},
                                         Refusal{"UnknownPart", "FREQ=DAILY;BYMOON=1", "unsupported-rule", "BYMOON"},
                                         Refusal{"NoFrequency", "INTERVAL=2", "bad-rule", "FREQ"},
                                         Refusal{"NoInterval", "FREQ=DAILY;INTERVAL=0", "bad-rule", "INTERVAL"},
                                         Refusal{"CountBesideUntil", "FREQ=DAILY;COUNT=2;UNTIL=20271231", "bad-rule", "COUNT"},
                                         Refusal{"NoRule", "every monday", "bad-rule", ""}),
                         [](const auto &instance) { return instance.param.name; });

}  // namespace config
