// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

namespace config {

// What a group says of its place, its people and how to reach them.
const std::vector<BadInput> faults_of_facts = {
    {"NoTownInPerson",
     R"toml([[group]]
id = "a"
name = "A"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"1:1 error missing-key group[0].town"}},
    {"OnlineWithoutLink",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
attendance = "online"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"1:1 warning missing-link group[0].link"}},
    {"UnknownAttendance",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
attendance = "onlin"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:14 error misspelt-word group[0].attendance"}},
    {"LinkIsNoWebAddress",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
link = "javascript:alert(1)"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:8 error bad-web-address group[0].link"}},
    {"LinkWithOtherLetters",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
link = "https://møder.example.org"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:8 error bad-web-address group[0].link"}},
    {"BadPostcode",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
postcode = "286"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:12 error bad-postcode group[0].postcode"}},
    {"BadPhoneMailAndLanguage",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
phone = "ring"
email = "x at y"
language = "Dansk"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:9 error bad-phone group[0].phone", "6:9 error bad-email group[0].email", "7:12 error bad-language group[0].language"}},
    {"LineBreakInText",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
notes = """a
b"""
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:9 error control-character group[0].notes"}},
    {"ControlCharacterInText",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
notes = "a\u0007b"
venue = { da = "a\u0085b" }
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:9 error control-character group[0].notes", "6:16 error control-character group[0].venue.da"}},
    {"DirectionOverrideInText",
     R"toml([[group]]
id = "a"
name = "A\u202eB"
town = "By\u2066"
"x\u009b31m" = 1
[[group.rhythm]]
days = ["\u202emonday"]
time = "19.00-20.30"
)toml",
     {"3:8 error control-character group[0].name", "4:8 error control-character group[0].town",
      "5:1 error unknown-key group[0].\"x 31m\"", "7:9 error control-character group[0].rhythm[0].days[0]"}},
    {"TextByUnknownLanguage",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
notes = { dansk = "a", da = 1 }
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"5:11 error bad-language group[0].notes.\"dansk\"", "5:29 error wrong-type group[0].notes.da"}},
};

INSTANTIATE_TEST_SUITE_P(Facts, BadGroups, testing::ValuesIn(faults_of_facts), name_of_case);

}  // namespace config
