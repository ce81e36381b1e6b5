// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

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
     {"no-such-meeting 9:8: error: the group has no meeting on Thursday 2026-12-10; the nearest is on Monday 2026-12-07 "
      "[group[0].moved[0].date]"}},
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
     {"no-such-meeting 10:6: error: the group has no meeting at 18.00 on Monday 2026-12-07; that day it meets at 19.00 "
      "[group[0].moved[0].at]"}},
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
     {"no-such-meeting 10:8: error: the group has no meeting on Monday 2026-12-07, nor any within a year of it "
      "[group[0].moved[0].date]"}},
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
     {"missing-key 8:1: error: where or when is it held instead? Write to, time or place [group[0].moved[0].to]"}},
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
     {"duplicate 12:8: error: the meeting on Monday 2026-12-07 is moved twice; take one away [group[0].moved[1].date]"}},
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
     {"ambiguous 12:8: error: the group meets 2 times on Monday 2026-12-07; say which one is moved, as in at = \"10.00\" "
      "[group[0].moved[0].date]"}},
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
     {"end-before-start 10:8: error: the meeting ends at 18.00, not after its start at 20.00; write the start first (a meeting "
      "can't pass midnight: end it at 24.00) [group[0].moved[0].time]"}},
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
     {"no-such-meeting 9:8: warning: the group has no meeting on Thursday 2026-12-10; the nearest is on Monday 2026-12-07 "
      "[group[0].cancelled[0].date]"}},
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
     {"duplicate 12:6: warning: the meeting on Monday 2026-12-07 is cancelled twice; take one away [group[0].cancelled[1].at]"}},
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
     {"contradiction 9:8: warning: the meeting on Monday 2026-12-07 is moved as well; it is shown as cancelled, so take one away "
      "[group[0].cancelled[0].date]"}},
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
     {"bad-time 10:6: error: \"19\" is no time of day; write it as \"19.00\" [group[0].cancelled[0].at]"}},
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
     {"duplicate 9:8: warning: the group already has a meeting at 19.00 on Monday 2026-12-07; take this one away "
      "[group[0].added[0].date]"}},
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
     {"end-before-start 10:6: error: it ends on 2026-12-21, before it begins on 2027-01-03; swap or correct the two dates "
      "[closure[0].to]"}},
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
     {"unknown-group 12:11: error: there is no group with the id \"gladsakse\"; did you mean \"gladsaxe\"? "
      "[closure[0].groups[0]]",
      "unknown-group 12:24: error: there is no group with the id \"xyz\"; write the id of a group in this file "
      "[closure[0].groups[1]]"}},
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
     {"missing-key 12:10: error: the key \"groups\" is empty; name the groups, or take the key away when it is for all of them "
      "[closure[0].groups]"}},
};

INSTANTIATE_TEST_SUITE_P(Exceptions, BadGroups, testing::ValuesIn(faults_of_exceptions), name_of_case);

}  // namespace config
