// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

namespace config {

// Times, dates and rhythms.
const std::vector<BadInput> faults_of_rhythms = {
    {"ImpossibleTime",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "25.00-26.00"
)toml",
     {"bad-time 7:8: error: \"25.00-26.00\" is no time from and to; write it as \"19.00-20.30\" [group[0].rhythm[0].time]"}},
    {"TimeInOtherForm",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "kl. 19"
)toml",
     {"bad-time 7:8: error: \"kl. 19\" is no time from and to; write it as \"19.00-20.30\" [group[0].rhythm[0].time]"}},
    {"EndBeforeStart",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "20.30-19.00"
)toml",
     {"end-before-start 7:8: error: the meeting ends at 19.00, not after its start at 20.30; write the start first (a meeting "
      "can't pass midnight: end it at 24.00) [group[0].rhythm[0].time]"}},
    {"EndAtStart",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-19.00"
)toml",
     {"end-before-start 7:8: error: the meeting ends at 19.00, not after its start at 19.00; write the start first (a meeting "
      "can't pass midnight: end it at 24.00) [group[0].rhythm[0].time]"}},
    {"PastMidnight",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "22.30-00.30"
)toml",
     {"end-before-start 7:8: error: the meeting ends at 00.30, not after its start at 22.30; write the start first (a meeting "
      "can't pass midnight: end it at 24.00) [group[0].rhythm[0].time]"}},
    {"ImpossibleDates",
     R"toml([[group]]
id = "a"
name = "A"
until = 2026-11-31
town = "By"
[[group.rhythm]]
dates = [2026-02-30, 2026-12-10, 2026-13-01]
time = "19.00-20.30"
)toml",
     {"bad-date 4:9: error: the calendar has no 2026-11-31; write a date as year-month-day [group[0].until]",
      "bad-date 7:10: error: the calendar has no 2026-02-30; write a date as year-month-day [group[0].rhythm[0].dates[0]]",
      "bad-date 7:34: error: the calendar has no 2026-13-01; write a date as year-month-day [group[0].rhythm[0].dates[2]]"}},
    {"DateOutOfRange",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
from = 0226-11-24
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"bad-date 5:8: error: the year must be from 1970 to 2099 [group[0].from]"}},
    {"UntilBeforeFrom",
     R"toml([[group]]
id = "a"
name = "A"
from = 2027-01-01
until = 2026-01-01
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
from = 2027-03-01
until = 2026-11-24
)toml",
     {"end-before-start 5:9: error: it ends on 2026-01-01, before it begins on 2027-01-01; swap or correct the two dates "
      "[group[0].until]",
      "end-before-start 11:9: error: it ends on 2026-11-24, before it begins on 2027-03-01; swap or correct the two dates "
      "[group[0].rhythm[0].until]"}},
    {"UnknownDay",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["munday", "Tuesday", "lørdag", "x"]
time = "19.00-20.30"
)toml",
     {"unknown-word 6:9: error: \"munday\" is no day; did you mean \"monday\"? [group[0].rhythm[0].days[0]]",
      "unknown-word 6:19: error: \"Tuesday\" is no day; did you mean \"tuesday\"? [group[0].rhythm[0].days[1]]",
      "unknown-word 6:30: error: \"lørdag\" is no day; days are written in English here: \"saturday\" "
      "[group[0].rhythm[0].days[2]]",
      "unknown-word 6:40: error: \"x\" is no day; write monday, tuesday, … sunday [group[0].rhythm[0].days[3]]"}},
    {"DayTwice",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday", "monday"]
time = "19.00-20.30"
)toml",
     {"duplicate 6:19: error: \"monday\" is named twice; take one away [group[0].rhythm[0].days[1]]"}},
    {"NoDays",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = []
time = "19.00-20.30"
)toml",
     {"missing-key 6:8: error: the key \"days\" is empty; write on which days, as in days = [\"monday\"] "
      "[group[0].rhythm[0].days]"}},
    {"EveryOutOfRange",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
every = 0
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"out-of-range 6:9: error: this must be from 1 to 52 [group[0].rhythm[0].every]"}},
    {"EveryTooLarge",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
every = 9223372036854775807
days = ["monday"]
time = "19.00-20.30"
from = 2026-11-23
)toml",
     {"out-of-range 6:9: error: this must be from 1 to 52 [group[0].rhythm[0].every]"}},
    {"EveryWithoutFrom",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
every = 2
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"missing-key 6:9: error: from which week are the 2 weeks counted? Write from = the date of the first meeting "
      "[group[0].rhythm[0].every]"}},
    {"EveryFromAnotherWeekday",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
every = 2
days = ["monday"]
time = "19.00-20.30"
from = 2026-11-24
)toml",
     {"other-weekday 9:8: warning: Tuesday 2026-11-24 is not among the days; the weeks are counted from its week, so write the "
      "date of the first meeting [group[0].rhythm[0].from]"}},
    {"UnknownWeeks",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
weeks = "evn"
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"unknown-word 6:9: error: \"evn\" is none of \"odd\", \"even\"; did you mean \"even\"? [group[0].rhythm[0].weeks]"}},
    {"UnknownOrdinal",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
in_month = ["secnd", "2"]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"unknown-word 6:13: error: \"secnd\" is none of first, second, third, fourth, fifth and last; did you mean \"second\"? "
      "[group[0].rhythm[0].in_month[0]]",
      "unknown-word 6:22: error: \"2\" is none of first, second, third, fourth, fifth and last "
      "[group[0].rhythm[0].in_month[1]]"}},
    {"TwoWaysToRecur",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
every = 2
weeks = "even"
days = ["monday"]
time = "19.00-20.30"
from = 2026-11-23
)toml",
     {"contradiction 7:9: error: \"weeks\" can't stand together with \"every\"; keep one, and make a [[group.rhythm]] of its own "
      "for the other [group[0].rhythm[0].weeks]"}},
    {"DatesAndDays",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
dates = [2026-12-10]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"contradiction 7:8: error: \"days\" can't stand together with \"dates\"; keep one, and make a [[group.rhythm]] of its own "
      "for the other [group[0].rhythm[0].days]"}},
    {"DateTwice",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
dates = [2026-12-10, 2026-12-10]
time = "19.00-20.30"
)toml",
     {"duplicate 6:9: error: 2026-12-10 is named twice; take one away [group[0].rhythm[0].dates]"}},
    {"NoRhythm",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
)toml",
     {"missing-key 1:1: error: when does the group meet? Write a [[group.rhythm]] or a [[group.added]] [group[0].rhythm]"}},
};

INSTANTIATE_TEST_SUITE_P(Rhythms, BadGroups, testing::ValuesIn(faults_of_rhythms), name_of_case);

}  // namespace config
