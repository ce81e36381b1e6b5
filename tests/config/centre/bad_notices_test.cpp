// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/notices.h"

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
     {"1:1 error missing-key notice[0].title", "1:1 error missing-key notice[0].text", "1:1 error missing-key notice[0].from"}},
    {"DateInQuotes",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = \"2026-11-23\"\n",
     {"4:8 error quoted-date notice[0].from"}},
    {"ADayThatIsNot",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nuntil = 2026-11-31\n",
     {"5:9 error bad-date notice[0].until"}},
    {"EndsBeforeItBegins",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nuntil = 2026-11-22\n",
     {"5:9 error range-backwards notice[0].until"}},
    {"ImportantAsAWord",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nimportant = \"ja\"\n",
     {"5:13 error wrong-type notice[0].important"}},
    {"MistypedKey",
     "[[notice]]\ntitle = \"T\"\ntext = \"T\"\nfrom = 2026-11-23\nuntill = 2026-11-24\n",
     {"5:1 error misspelt-key notice[0].untill"}},
    {"SingleBrackets", "[notice]\ntitle = \"T\"\n", {"1:1 error single-brackets notice"}},
    {"TitleTooLong",
     "[[notice]]\ntitle = \"" + letters(61) + "\"\ntext = \"T\"\nfrom = 2026-11-23\n",
     {"2:9 error too-long notice[0].title"}},
    {"TextTooLongInOneLanguage",
     "[[notice]]\ntitle = \"T\"\ntext = { da = \"T\", en = \"" + letters(801) + "\" }\nfrom = 2026-11-23\n",
     {"3:8 error text-too-long notice[0].text"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadNotices, testing::ValuesIn(faults_of_notices), name_of_case);

}  // namespace config
