// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/content/about.h"

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
    {"Empty", "", {"1:1 error missing-key lead", "1:1 error missing-key group", "1:1 error missing-key page"}},
    {"PageWithoutAnything",
     head + "[[page]]\n",
     {"5:1 error missing-key page[0].name", "5:1 error missing-key page[0].group", "5:1 error missing-key page[0].title",
      "5:1 error missing-key page[0].teaser", "5:1 error missing-key page[0].part"}},
    {"TwoPagesOfOneName",
     page("opens = \"films\"\n") + "[[page]]\nname = \"a\"\ngroup = \"you\"\ntitle = \"A\"\nteaser = \"T\"\nopens = \"films\"\n",
     {"12:8 error duplicate-name page[1].name"}},
    {"TwoGroupsOfOneName",
     head + "[[group]]\nname = \"you\"\ntitle = \"G\"\n[[page]]\nname = \"a\"\ngroup = \"you\"\ntitle = \"A\"\nteaser = \"T\"\n"
            "opens = \"films\"\n",
     {"6:8 error duplicate-name group[1].name"}},
    {"NameThatIsNone",
     head + "[[page]]\nname = \"Et navn\"\ngroup = \"you\"\ntitle = \"A\"\nteaser = \"T\"\nopens = \"films\"\n",
     {"6:8 error bad-name page[0].name"}},
    {"UnknownGroup",
     head + "[[page]]\nname = \"a\"\ngroup = \"yuo\"\ntitle = \"A\"\nteaser = \"T\"\nopens = \"films\"\n",
     {"7:9 error unknown-page-group page[0].group"}},
    {"UnknownScreen", page("opens = \"film\"\n"), {"10:9 error misspelt-word page[0].opens"}},
    {"ScreenAndParts",
     page("opens = \"films\"\n[[page.part]]\ntext = \"T\"\n"),
     {"10:9 error page-opens-and-tells page[0].opens"}},
    {"PartWithoutText", page("[[page.part]]\ntitle = \"T\"\n"), {"10:1 error missing-key page[0].part[0].text"}},
    {"PartWithABlankTitle", page("[[page.part]]\ntitle = \" \"\ntext = \"T\"\n"), {"11:9 error empty-key page[0].part[0].title"}},
    {"UnknownKey", page("[[page.part]]\ntext = \"T\"\ntitel = \"T\"\n"), {"12:1 error unknown-key page[0].part[0].titel"}},
    {"TextTooLong", page("[[page.part]]\ntext = \"" + letters(601) + "\"\n"), {"11:8 error too-long page[0].part[0].text"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadAbout, testing::ValuesIn(faults_of_about), name_of_case);

}  // namespace config
