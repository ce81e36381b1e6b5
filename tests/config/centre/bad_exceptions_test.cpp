// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

namespace config {

// Cancelled, moved and added meetings, and closures.
const std::vector<BadInput> faults_of_exceptions = {
    {"MovedThatIsNotThere",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.moved]]
date = 2026-12-10
to = 2026-12-11
)toml",
     {"9:8 error no-meeting-on group[0].moved[0].date"}},
    {"MovedAtAnotherTime",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.moved]]
date = 2026-12-07
at = "18.00"
to = 2026-12-11
)toml",
     {"10:6 error no-meeting-at group[0].moved[0].at"}},
    {"MovedBeforeTheGroupBegan",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
from = 2030-01-01
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.moved]]
date = 2026-12-07
to = 2026-12-11
)toml",
     {"10:8 error no-meeting-near group[0].moved[0].date"}},
    {"MovedNowhere",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.moved]]
date = 2026-12-07
)toml",
     {"8:1 error moved-nowhere group[0].moved[0].to"}},
    {"MovedTwice",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.moved]]
date = 2026-12-07
to = 2026-12-11
[[group.moved]]
date = 2026-12-07
to = 2026-12-12
)toml",
     {"12:8 error moved-twice group[0].moved[1].date"}},
    {"MovedWithoutSayingWhich",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.rhythm]]
days = ["monday"]
time = "10.00-11.00"
[[group.moved]]
date = 2026-12-07
to = 2026-12-11
)toml",
     {"12:8 error which-meeting group[0].moved[0].date"}},
    {"MovedToAnEndBeforeItsStart",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.moved]]
date = 2026-12-07
time = "20.00-18.00"
)toml",
     {"10:8 error span-backwards group[0].moved[0].time"}},
    {"CancelledThatIsNotThere",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.cancelled]]
date = 2026-12-10
)toml",
     {"9:8 warning no-meeting-on group[0].cancelled[0].date"}},
    {"CancelledTwice",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.cancelled]]
date = 2026-12-07
[[group.cancelled]]
date = 2026-12-07
at = "19.00"
)toml",
     {"12:6 warning cancelled-twice group[0].cancelled[1].at"}},
    {"CancelledAndMoved",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.cancelled]]
date = 2026-12-07
[[group.moved]]
date = 2026-12-07
to = 2026-12-08
)toml",
     {"9:8 warning cancelled-and-moved group[0].cancelled[0].date"}},
    {"CancelledWithABadTime",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.cancelled]]
date = 2026-12-07
at = "19"
)toml",
     {"10:6 error bad-time group[0].cancelled[0].at"}},
    {"AddedWhereTheGroupMeets",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.added]]
date = 2026-12-07
time = "19.00-20.30"
)toml",
     {"9:8 warning added-twice group[0].added[0].date"}},
    {"ClosureBackwards",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[closure]]
from = 2027-01-03
to = 2026-12-21
reason = "Jul"
)toml",
     {"10:6 error range-backwards closure[0].to"}},
    {"ClosureOfUnknownGroup",
     R"toml([[group]]
id = "gladsaxe"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[closure]]
from = 2026-12-21
to = 2027-01-03
reason = "Jul"
groups = ["gladsakse", "xyz"]
)toml",
     {"12:11 error misspelt-group closure[0].groups[0]", "12:24 error unknown-group closure[0].groups[1]"}},
    {"ClosureOfNoGroup",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[closure]]
from = 2026-12-21
to = 2027-01-03
reason = "Jul"
groups = []
)toml",
     {"12:10 error empty-key closure[0].groups"}},
};

INSTANTIATE_TEST_SUITE_P(Exceptions, BadGroups, testing::ValuesIn(faults_of_exceptions), name_of_case);

}  // namespace config
