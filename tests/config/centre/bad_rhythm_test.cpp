// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

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
     {"7:8 error bad-span group[0].rhythm[0].time"}},
    {"TimeInOtherForm",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "kl. 19"
)toml",
     {"7:8 error bad-span group[0].rhythm[0].time"}},
    {"EndBeforeStart",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "20.30-19.00"
)toml",
     {"7:8 error span-backwards group[0].rhythm[0].time"}},
    {"EndAtStart",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-19.00"
)toml",
     {"7:8 error span-backwards group[0].rhythm[0].time"}},
    {"PastMidnight",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "22.30-00.30"
)toml",
     {"7:8 error span-backwards group[0].rhythm[0].time"}},
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
     {"4:9 error bad-date group[0].until", "7:10 error bad-date group[0].rhythm[0].dates[0]",
      "7:34 error bad-date group[0].rhythm[0].dates[2]"}},
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
     {"5:8 error year-out-of-range group[0].from"}},
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
     {"5:9 error range-backwards group[0].until", "11:9 error range-backwards group[0].rhythm[0].until"}},
    {"UnknownDay",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["munday", "Tuesday", "lørdag", "x"]
time = "19.00-20.30"
)toml",
     {"6:9 error misspelt-word group[0].rhythm[0].days[0]", "6:19 error misspelt-word group[0].rhythm[0].days[1]",
      "6:30 error danish-day group[0].rhythm[0].days[2]", "6:40 error unknown-word group[0].rhythm[0].days[3]"}},
    {"DayTwice",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday", "monday"]
time = "19.00-20.30"
)toml",
     {"6:19 error duplicate group[0].rhythm[0].days[1]"}},
    {"NoDays",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = []
time = "19.00-20.30"
)toml",
     {"6:8 error empty-key group[0].rhythm[0].days"}},
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
     {"6:9 error out-of-range group[0].rhythm[0].every"}},
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
     {"6:9 error out-of-range group[0].rhythm[0].every"}},
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
     {"6:9 error missing-week-start group[0].rhythm[0].every"}},
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
     {"9:8 warning start-on-other-day group[0].rhythm[0].from"}},
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
     {"6:9 error misspelt-word group[0].rhythm[0].weeks"}},
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
     {"6:13 error misspelt-word group[0].rhythm[0].in_month[0]", "6:22 error unknown-word group[0].rhythm[0].in_month[1]"}},
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
     {"7:9 error contradiction group[0].rhythm[0].weeks"}},
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
     {"7:8 error contradiction group[0].rhythm[0].days"}},
    {"DateTwice",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
dates = [2026-12-10, 2026-12-10]
time = "19.00-20.30"
)toml",
     {"6:9 error duplicate group[0].rhythm[0].dates"}},
    {"NoRhythm",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
)toml",
     {"1:1 error group-without-meetings group[0].rhythm"}},
};

INSTANTIATE_TEST_SUITE_P(Rhythms, BadGroups, testing::ValuesIn(faults_of_rhythms), name_of_case);

}  // namespace config
