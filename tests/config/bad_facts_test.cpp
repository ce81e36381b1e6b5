// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

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
     {"missing-key 1:1: error: the key \"town\" is missing; write in which town the group meets, or attendance = \"online\" "
      "[group[0].town]"}},
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
     {"missing-link 1:1: warning: people can join online, but there is no link; write link = \"https://…\" or how to get it in "
      "notes [group[0].link]"}},
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
     {"unknown-word 5:14: error: \"onlin\" is none of \"in-person\", \"online\", \"both\"; did you mean \"online\"? "
      "[group[0].attendance]"}},
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
     {"bad-address 5:8: error: this is no web address; write it as \"https://…\" in plain ASCII, without spaces, at most 500 "
      "characters [group[0].link]"}},
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
     {"bad-address 5:8: error: this is no web address; write it as \"https://…\" in plain ASCII, without spaces, at most 500 "
      "characters [group[0].link]"}},
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
     {"bad-postcode 5:12: error: \"286\" is no postcode; write four digits, and the post town after them if you like "
      "[group[0].postcode]"}},
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
     {"bad-phone 5:9: error: this is no phone number; write it with digits and spaces, as in \"00 00 00 00\" [group[0].phone]",
      "bad-email 6:9: error: \"x at y\" is no mail address; write it as name@example.org [group[0].email]",
      "bad-language 7:12: error: \"Dansk\" is no language; write its short name, such as \"da\" [group[0].language]"}},
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
     {"control-character 5:9: error: the text holds a line break or another control character; write it as one line "
      "[group[0].notes]"}},
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
     {"control-character 5:9: error: the text holds a line break or another control character; write it as one line "
      "[group[0].notes]",
      "control-character 6:16: error: the text holds a line break or another control character; write it as one line "
      "[group[0].venue.da]"}},
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
     {"control-character 3:8: error: the text holds a line break or another control character; write it as one line "
      "[group[0].name]",
      "control-character 4:8: error: the text holds a line break or another control character; write it as one line "
      "[group[0].town]",
      "unknown-key 5:1: error: there is no key \"x 31m\" here; take it away [group[0].\"x 31m\"]",
      "control-character 7:9: error: the text holds a line break or another control character; write it as one line "
      "[group[0].rhythm[0].days[0]]"}},
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
     {"unknown-key 5:11: error: \"dansk\" is no language; write its short name, such as da or en [group[0].notes.\"dansk\"]",
      "wrong-type 5:29: error: this must be text in quotes, but it is a whole number [group[0].notes.da]"}},
};

INSTANTIATE_TEST_SUITE_P(Facts, BadGroups, testing::ValuesIn(faults_of_facts), name_of_case);

}  // namespace config
