// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/centre.h"

namespace config {

TEST_P(BadGroups, IsNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("groups.toml", GetParam().toml);
    const auto read = read_groups(file);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
    EXPECT_EQ(read.value.has_value(), !has_errors(read.problems));
}

// The file as a whole, its keys and their types.
const std::vector<BadInput> faults_of_form = {
    {"Empty",
     R"toml()toml",
     {"missing-groups 1:1: error: there is no [[group]] in the file; restore it from a copy, or write group = [] if there is no "
      "group yet [group]"}},
    {"OnlyAComment",
     R"toml(# nothing here
)toml",
     {"missing-groups 1:1: error: there is no [[group]] in the file; restore it from a copy, or write group = [] if there is no "
      "group yet [group]"}},
    {"Truncated",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group]]
id = "b"
name = "B)toml",
     {"syntax 10:10: error: Error while parsing string: encountered end-of-file; put this right first: what follows in the file "
      "could not be checked []"}},
    {"TruncatedInATable",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group]]
id = "b"
)toml",
     {"missing-key 8:1: error: the key \"name\" is missing; write what the group is called [group[1].name]",
      "missing-key 8:1: error: the key \"town\" is missing; write in which town the group meets, or attendance = \"online\" "
      "[group[1].town]",
      "missing-key 8:1: error: when does the group meet? Write a [[group.rhythm]] or a [[group.added]] [group[1].rhythm]"}},
    {"NoToml",
     R"toml(<html><body>404</body></html>
)toml",
     {"syntax 1:1: error: Error while parsing root table: expected keys, tables, whitespace or comments, saw '<'; put this right "
      "first: what follows in the file could not be checked []"}},
    {"KeyTwice",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
town = "Anden by"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"syntax 5:8: error: Error while parsing key-value pair: cannot redefine existing string 'town'; put this right first: what "
      "follows in the file could not be checked []"}},
    {"UnknownKey",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
twon = "By"
step_fre = true
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"unknown-key 5:1: error: there is no key \"twon\" here; did you mean \"town\"? [group[0].twon]",
      "unknown-key 6:1: error: there is no key \"step_fre\" here; did you mean \"step_free\"? [group[0].step_fre]"}},
    {"UnknownKeyLikeNone",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
colour = "red"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"unknown-key 5:1: error: there is no key \"colour\" here; take it away [group[0].colour]"}},
    {"UnknownKeyInRhythm",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
untill = 2027-01-01
)toml",
     {"unknown-key 8:1: error: there is no key \"untill\" here; did you mean \"until\"? [group[0].rhythm[0].untill]"}},
    {"UnknownTable",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[closures]]
from = 2026-12-21
)toml",
     {"unknown-key 8:3: error: there is no key \"closures\" here; did you mean \"closure\"? [closures]"}},
    {"UnknownKeyWithStrangeLetters",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
"a b\u000Ac" = 1
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"unknown-key 5:1: error: there is no key \"a b c\" here; take it away [group[0].\"a b c\"]"}},
    {"MissingKeys",
     R"toml([[group]]
open = false
)toml",
     {"missing-key 1:1: error: the key \"id\" is missing; write a short name of its own, such as id = \"gladsaxe-mandag\" "
      "[group[0].id]",
      "missing-key 1:1: error: the key \"name\" is missing; write what the group is called [group[0].name]",
      "missing-key 1:1: error: a closed group must say whom it is for; write condition = \"…\", or take open = false away "
      "[group[0].condition]",
      "missing-key 1:1: error: the key \"town\" is missing; write in which town the group meets, or attendance = \"online\" "
      "[group[0].town]",
      "missing-key 1:1: error: when does the group meet? Write a [[group.rhythm]] or a [[group.added]] [group[0].rhythm]"}},
    {"MissingRhythmKeys",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
every = 2
)toml",
     {"missing-key 5:1: error: the key \"days\" is missing; write on which days, as in days = [\"monday\"] "
      "[group[0].rhythm[0].days]",
      "missing-key 5:1: error: the key \"time\" is missing; write from when to when, as in time = \"19.00-20.30\" "
      "[group[0].rhythm[0].time]",
      "missing-key 6:9: error: from which week are the 2 weeks counted? Write from = the date of the first meeting "
      "[group[0].rhythm[0].every]"}},
    {"MissingExceptionKeys",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group.cancelled]]
reason = "x"
[[group.moved]]
place = "x"
[[group.added]]
reason = "x"
)toml",
     {"missing-key 8:1: error: the key \"date\" is missing; write which meeting is cancelled, as in date = 2026-11-24 "
      "[group[0].cancelled[0].date]",
      "missing-key 10:1: error: the key \"date\" is missing; write which meeting is moved, as in date = 2026-12-10 "
      "[group[0].moved[0].date]",
      "missing-key 12:1: error: the key \"date\" is missing; write when it is, as in date = 2026-12-13 [group[0].added[0].date]",
      "missing-key 12:1: error: the key \"time\" is missing; write from when to when, as in time = \"19.00-20.30\" "
      "[group[0].added[0].time]"}},
    {"MissingClosureKeys",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[closure]]
)toml",
     {"missing-key 8:1: error: the key \"from\" is missing; write the first day without meetings [closure[0].from]",
      "missing-key 8:1: error: the key \"to\" is missing; write the last day without meetings [closure[0].to]",
      "missing-key 8:1: error: the key \"reason\" is missing; write why, as in reason = \"Juleferie\": people read it on screen "
      "and on paper [closure[0].reason]"}},
    {"EmptyTexts",
     R"toml([[group]]
id = ""
name = ""
town = ""
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"missing-key 2:6: error: the key \"id\" is empty; write a short name of its own, such as id = \"gladsaxe-mandag\" "
      "[group[0].id]",
      "missing-key 3:8: error: the key \"name\" is empty; write what the group is called [group[0].name]",
      "missing-key 4:8: error: the key \"town\" is empty; write in which town the group meets, or attendance = \"online\" "
      "[group[0].town]"}},
    {"BlankTexts",
     R"toml([[group]]
id = "a"
name = "  "
town = " "
open = false
condition = { da = " ", en = "" }
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"missing-key 3:8: error: the key \"name\" is empty; write what the group is called [group[0].name]",
      "missing-key 4:8: error: the key \"town\" is empty; write in which town the group meets, or attendance = \"online\" "
      "[group[0].town]",
      "missing-key 6:13: error: the key \"condition\" is empty; a closed group must say whom it is for [group[0].condition]"}},
    {"WrongTypes",
     R"toml([[group]]
id = 7
name = true
town = ["By"]
step_free = "yes"
open = 1
from = "2026-01-01"
until = 2026-01-01T10:00:00
condition = 1.5
phone = 12345678
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"wrong-type 2:6: error: this must be text in quotes, but it is a whole number [group[0].id]",
      "wrong-type 3:8: error: this must be text in quotes, or one for each language as in { da = \"…\", en = \"…\" }, but it is "
      "true or false [group[0].name]",
      "wrong-type 4:8: error: this must be text in quotes, but it is a list in square brackets [group[0].town]",
      "wrong-type 5:13: error: this must be true or false, but it is text in quotes [group[0].step_free]",
      "wrong-type 6:8: error: this must be true or false, without quotes; write open = false where the group is closed "
      "[group[0].open]",
      "wrong-type 7:8: error: this must be a date without quotes, such as 2026-12-31, but it is text in quotes; take the quotes "
      "away [group[0].from]",
      "wrong-type 8:9: error: this must be a date without quotes, such as 2026-12-31, but it is a date with time "
      "[group[0].until]",
      "wrong-type 9:13: error: this must be text in quotes, or one for each language as in { da = \"…\", en = \"…\" }, but it is "
      "a decimal number [group[0].condition]",
      "wrong-type 10:9: error: this must be text in quotes, but it is a whole number [group[0].phone]"}},
    {"WrongTypesInRhythm",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = "monday"
time = 19:00:00
from = 5
)toml",
     {"wrong-type 6:8: error: this must be a list in square brackets, but it is text in quotes [group[0].rhythm[0].days]",
      "wrong-type 7:8: error: this must be text in quotes, but it is a time without quotes [group[0].rhythm[0].time]",
      "wrong-type 8:8: error: this must be a date without quotes, such as 2026-12-31, but it is a whole number "
      "[group[0].rhythm[0].from]"}},
    {"WrongItemTypes",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday", 2]
time = "19.00-20.30"
)toml",
     {"wrong-type 6:19: error: this must be text in quotes, but it is a whole number [group[0].rhythm[0].days[1]]"}},
    {"GroupWithSingleBrackets",
     R"toml([group]
id = "a"
)toml",
     {"wrong-type 1:1: error: write [[group]] with double brackets: there may be several [group]"}},
    {"GroupIsText",
     R"toml(group = "a"
)toml",
     {"wrong-type 1:9: error: this must be one or more tables headed [[group]], but it is text in quotes [group]"}},
    {"GroupsAreNumbers",
     R"toml(group = [1, 2]
)toml",
     {"wrong-type 1:10: error: this must be a table, but it is a whole number [group[0]]",
      "wrong-type 1:13: error: this must be a table, but it is a whole number [group[1]]"}},
    {"BadId",
     R"toml([[group]]
id = "Søborg Mandag"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"bad-id 2:6: error: \"Søborg Mandag\" is no id; use only a to z, 0 to 9 and hyphens, at most 64 characters [group[0].id]"}},
    {"DuplicateIds",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
[[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"duplicate-id 9:6: error: the id \"a\" is taken by the group in line 2; give this one another [group[1].id]"}},
    {"ManyFaultsAtOnce",
     R"toml([[group]]
id = "A"
name = "A"
opn = true
[[group.rhythm]]
days = ["munday"]
time = "20-19"
[[closure]]
from = 2026-02-29
to = 2026-03-01
reason = ""
)toml",
     {"missing-key 1:1: error: the key \"town\" is missing; write in which town the group meets, or attendance = \"online\" "
      "[group[0].town]",
      "bad-id 2:6: error: \"A\" is no id; use only a to z, 0 to 9 and hyphens, at most 64 characters [group[0].id]",
      "unknown-key 4:1: error: there is no key \"opn\" here; did you mean \"open\"? [group[0].opn]",
      "unknown-word 6:9: error: \"munday\" is no day; did you mean \"monday\"? [group[0].rhythm[0].days[0]]",
      "bad-time 7:8: error: \"20-19\" is no time from and to; write it as \"19.00-20.30\" [group[0].rhythm[0].time]",
      "bad-date 9:8: error: the calendar has no 2026-02-29; write a date as year-month-day [closure[0].from]",
      "missing-key 11:10: error: the key \"reason\" is empty; write why, as in reason = \"Juleferie\": people read it on screen "
      "and on paper [closure[0].reason]"}},
};

INSTANTIATE_TEST_SUITE_P(Form, BadGroups, testing::ValuesIn(faults_of_form), name_of_case);

}  // namespace config
