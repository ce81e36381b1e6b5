// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"

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
    {"Empty", R"toml()toml", {"1:1 error missing-groups group"}},
    {"OnlyAComment",
     R"toml(# nothing here
)toml",
     {"1:1 error missing-groups group"}},
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
     {"10:10 error syntax "}},
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
     {"8:1 error missing-key group[1].name", "8:1 error missing-key group[1].town",
      "8:1 error group-without-meetings group[1].rhythm"}},
    {"NoToml",
     R"toml(<html><body>404</body></html>
)toml",
     {"1:1 error syntax "}},
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
     {"5:8 error syntax "}},
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
     {"5:1 error unknown-key group[0].twon", "6:1 error unknown-key group[0].step_fre"}},
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
     {"5:1 error unknown-key group[0].colour"}},
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
     {"8:1 error misspelt-key group[0].rhythm[0].untill"}},
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
     {"8:3 error misspelt-key closures"}},
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
     {"5:1 error unknown-key group[0].\"a b c\""}},
    {"MissingKeys",
     R"toml([[group]]
open = false
)toml",
     {"1:1 error missing-key group[0].id", "1:1 error missing-key group[0].name",
      "1:1 error missing-condition group[0].condition", "1:1 error missing-key group[0].town",
      "1:1 error group-without-meetings group[0].rhythm"}},
    {"MissingRhythmKeys",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
every = 2
)toml",
     {"5:1 error missing-key group[0].rhythm[0].days", "5:1 error missing-key group[0].rhythm[0].time",
      "6:9 error missing-week-start group[0].rhythm[0].every"}},
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
     {"8:1 error missing-key group[0].cancelled[0].date", "10:1 error missing-key group[0].moved[0].date",
      "12:1 error missing-key group[0].added[0].date", "12:1 error missing-key group[0].added[0].time"}},
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
     {"8:1 error missing-key closure[0].from", "8:1 error missing-key closure[0].to", "8:1 error missing-key closure[0].reason"}},
    {"EmptyTexts",
     R"toml([[group]]
id = ""
name = ""
town = ""
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"2:6 error empty-key group[0].id", "3:8 error empty-key group[0].name", "4:8 error empty-key group[0].town"}},
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
     {"3:8 error empty-key group[0].name", "4:8 error empty-key group[0].town", "6:13 error empty-condition group[0].condition"}},
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
     {"2:6 error wrong-type group[0].id", "3:8 error wrong-type group[0].name", "4:8 error wrong-type group[0].town",
      "5:13 error wrong-type group[0].step_free", "6:8 error wrong-type group[0].open", "7:8 error wrong-type group[0].from",
      "8:9 error wrong-type group[0].until", "9:13 error wrong-type group[0].condition", "10:9 error wrong-type group[0].phone"}},
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
     {"6:8 error wrong-type group[0].rhythm[0].days", "7:8 error wrong-type group[0].rhythm[0].time",
      "8:8 error wrong-type group[0].rhythm[0].from"}},
    {"WrongItemTypes",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday", 2]
time = "19.00-20.30"
)toml",
     {"6:19 error wrong-type group[0].rhythm[0].days[1]"}},
    {"GroupWithSingleBrackets",
     R"toml([group]
id = "a"
)toml",
     {"1:1 error single-brackets group"}},
    {"GroupIsText",
     R"toml(group = "a"
)toml",
     {"1:9 error no-tables group"}},
    {"GroupsAreNumbers",
     R"toml(group = [1, 2]
)toml",
     {"1:10 error wrong-type group[0]", "1:13 error wrong-type group[1]"}},
    {"BadId",
     R"toml([[group]]
id = "Søborg Mandag"
name = "A"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"2:6 error bad-id group[0].id"}},
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
     {"9:6 error duplicate-id group[1].id"}},
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
     {"1:1 error missing-key group[0].town", "2:6 error bad-id group[0].id", "4:1 error misspelt-key group[0].opn",
      "6:9 error misspelt-word group[0].rhythm[0].days[0]", "7:8 error bad-span group[0].rhythm[0].time",
      "9:8 error bad-date closure[0].from", "11:10 error empty-key closure[0].reason"}},
};

INSTANTIATE_TEST_SUITE_P(Form, BadGroups, testing::ValuesIn(faults_of_form), name_of_case);

}  // namespace config
