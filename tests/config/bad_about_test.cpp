// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/about.h"

namespace config {

namespace {

const std::string head = "lead = \"L\"\n[[group]]\nname = \"you\"\ntitle = \"For dig\"\n";

/// A page that is right but for these lines, from line 10 on.
std::string page(const std::string &lines)
{
    return head + "[[page]]\nname = \"a\"\ngroup = \"you\"\ntitle = \"A\"\nteaser = \"T\"\n" + lines;
}

std::string letters(int count)
{
    std::string text;
    while (count-- > 0)
        text += "ø";
    return text;
}

class BadAbout : public testing::TestWithParam<BadInput> {};

}  // namespace

TEST_P(BadAbout, SaysWhatIsWrongAndWhatToDo)
{
    const ScratchDirectory scratch;
    const std::filesystem::path file = scratch.write("about.toml", GetParam().toml);
    const Read<About> about = read_about(file);
    EXPECT_FALSE(about.value);
    EXPECT_EQ(said(about.problems, file), GetParam().problems);
}

const std::vector<BadInput> faults_of_about = {
    {"Empty",
     "",
     {"missing-key 1:1: error: the key \"lead\" is missing; write its text [lead]",
      "missing-key 1:1: error: the key \"group\" is missing; write at least one [[group]] [group]",
      "missing-key 1:1: error: the key \"page\" is missing; write at least one [[page]] [page]"}},
    {"PageWithoutAnything",
     head + "[[page]]\n",
     {"missing-key 5:1: error: the key \"name\" is missing; write a short name of its own, such as name = \"relapse\" "
      "[page[0].name]",
      "missing-key 5:1: error: the key \"group\" is missing; write under which [[group]] it stands [page[0].group]",
      "missing-key 5:1: error: the key \"title\" is missing; write its text [page[0].title]",
      "missing-key 5:1: error: the key \"teaser\" is missing; write its text [page[0].teaser]",
      "missing-key 5:1: error: the key \"part\" is missing; write at least one [[page.part]], or opens = \"…\" "
      "[page[0].part]"}},
    {"TwoPagesOfOneName",
     page("opens = \"films\"\n") + "[[page]]\nname = \"a\"\ngroup = \"you\"\ntitle = \"A\"\nteaser = \"T\"\nopens = \"films\"\n",
     {"duplicate 12:8: error: \"a\" is there twice; give one of them another name [page[1].name]"}},
    {"TwoGroupsOfOneName",
     head + "[[group]]\nname = \"you\"\ntitle = \"G\"\n[[page]]\nname = \"a\"\ngroup = \"you\"\ntitle = \"A\"\nteaser = \"T\"\n"
            "opens = \"films\"\n",
     {"duplicate 6:8: error: \"you\" is there twice; give one of them another name [group[1].name]"}},
    {"NameThatIsNone",
     head + "[[page]]\nname = \"Et navn\"\ngroup = \"you\"\ntitle = \"A\"\nteaser = \"T\"\nopens = \"films\"\n",
     {"bad-id 6:8: error: \"Et navn\" is no name here; use only a to z, 0 to 9 and hyphens [page[0].name]"}},
    {"UnknownGroup",
     head + "[[page]]\nname = \"a\"\ngroup = \"yuo\"\ntitle = \"A\"\nteaser = \"T\"\nopens = \"films\"\n",
     {"unknown-group 7:9: error: there is no [[group]] named \"yuo\"; did you mean \"you\"? [page[0].group]"}},
    {"UnknownScreen",
     page("opens = \"film\"\n"),
     {"unknown-word 10:9: error: \"film\" is none of \"principles\", \"points\", \"course\", \"stages\", \"tools\", "
      "\"evidence\", \"films\"; did you mean \"films\"? [page[0].opens]"}},
    {"ScreenAndParts",
     page("opens = \"films\"\n[[page.part]]\ntext = \"T\"\n"),
     {"contradiction 10:9: error: a page that opens a screen has no parts; take one of the two away [page[0].opens]"}},
    {"PartWithoutText",
     page("[[page.part]]\ntitle = \"T\"\n"),
     {"missing-key 10:1: error: the key \"text\" is missing; write its text [page[0].part[0].text]"}},
    {"PartWithABlankTitle",
     page("[[page.part]]\ntitle = \" \"\ntext = \"T\"\n"),
     {"missing-key 11:9: error: the key \"title\" is empty; write its text, or take the key away [page[0].part[0].title]"}},
    {"UnknownKey",
     page("[[page.part]]\ntext = \"T\"\ntitel = \"T\"\n"),
     {"unknown-key 12:1: error: there is no key \"titel\" here; did you mean \"title\"? [page[0].part[0].titel]"}},
    {"TextTooLong",
     page("[[page.part]]\ntext = \"" + letters(601) + "\"\n"),
     {"too-long 11:8: error: the text has 601 characters; at most 600 fit here on the screen, so shorten it "
      "[page[0].part[0].text]"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadAbout, testing::ValuesIn(faults_of_about), name_of_case);

}  // namespace config
