// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/notices.h"

namespace config {

namespace {

std::string letters(int count)
{
    std::string text;
    while (count-- > 0)
        text += "ø";
    return text;
}

class BadNotices : public testing::TestWithParam<BadInput> {};

}  // namespace

TEST_P(BadNotices, SayWhatIsWrongAndWhatToDo)
{
    const ScratchDirectory scratch;
    const std::filesystem::path file = scratch.write("notices.toml", GetParam().toml);
    const auto read = read_notices(file);
    EXPECT_FALSE(read.value);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
}

const std::vector<BadInput> faults_of_notices = {
    {"WithoutAnything",
     "[[notice]]\n",
     {"missing-key 1:1: error: the key \"title\" is missing; write what it is about, in a few words [notice[0].title]",
      "missing-key 1:1: error: the key \"text\" is missing; write what people should know [notice[0].text]",
      "missing-key 1:1: error: the key \"from\" is missing; write the first day it is shown, as in from = 2026-11-23 "
      "[notice[0].from]"}},
    {"DateInQuotes",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = \"2026-11-23\"\n",
     {"wrong-type 4:8: error: this must be a date without quotes, such as 2026-12-31, but it is text in quotes; take the quotes "
      "away [notice[0].from]"}},
    {"ADayThatIsNot",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nuntil = 2026-11-31\n",
     {"bad-date 5:9: error: the calendar has no 2026-11-31; write a date as year-month-day [notice[0].until]"}},
    {"EndsBeforeItBegins",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nuntil = 2026-11-22\n",
     {"end-before-start 5:9: error: it ends on 2026-11-22, before it begins on 2026-11-23; swap or correct the two dates "
      "[notice[0].until]"}},
    {"ImportantAsAWord",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nimportant = \"ja\"\n",
     {"wrong-type 5:13: error: this must be true or false, but it is text in quotes [notice[0].important]"}},
    {"MistypedKey",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nuntill = 2026-11-24\n",
     {"unknown-key 5:1: error: there is no key \"untill\" here; did you mean \"until\"? [notice[0].untill]"}},
    {"SingleBrackets",
     "[notice]\ntitle = \"T\"\n",
     {"wrong-type 1:1: error: write [[notice]] with double brackets: there may be several [notice]"}},
    {"TitleTooLong",
     "[[notice]]\ntitle = \"" + letters(61) + "\"\ntext = \"T\"\nfrom = 2026-11-23\n",
     {"too-long 2:9: error: the text has 61 characters; at most 60 fit here on the screen, so shorten it [notice[0].title]"}},
    {"TextTooLongInOneLanguage",
     "[[notice]]\ntitle = \"T\"\ntext = { da = \"T\", en = \"" + letters(801) + "\" }\nfrom = 2026-11-23\n",
     {"too-long 3:8: error: the text has 801 characters; at most 800 fit here on the screen, so shorten it [notice[0].text]"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadNotices, testing::ValuesIn(faults_of_notices), name_of_case);

}  // namespace config
