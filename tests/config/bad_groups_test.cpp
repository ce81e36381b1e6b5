// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/centre.h"

namespace config {

class BadGroups : public testing::TestWithParam<BadInput> {};

TEST_P(BadGroups, IsNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("groups.toml", GetParam().toml);
    const auto read = read_groups(file);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
    EXPECT_EQ(read.value.has_value(), !has_errors(read.problems));
}

// Each problem: its code, then the line that `moedested check` prints, without the file.
const std::vector<BadInput> faults = {
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
      "wrong-type 6:8: error: this must be true or false, but it is a whole number [group[0].open]",
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
    {"ClosedWithoutCondition",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
open = false
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"missing-key 1:1: error: a closed group must say whom it is for; write condition = \"…\", or take open = false away "
      "[group[0].condition]"}},
    {"ClosedWithEmptyCondition",
     R"toml([[group]]
id = "a"
name = "A"
town = "By"
open = false
condition = ""
[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml",
     {"missing-key 6:13: error: the key \"condition\" is empty; a closed group must say whom it is for [group[0].condition]"}},
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

INSTANTIATE_TEST_SUITE_P(Faults, BadGroups, testing::ValuesIn(faults), name_of_case);

}  // namespace config
