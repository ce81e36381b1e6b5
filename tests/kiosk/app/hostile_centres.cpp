// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostile_centres.h"

#include <algorithm>

namespace app {

namespace {

const std::string danish_only = "name = \"Center\"\nlanguages = [\"da\"]\nschedule_url = \"https://moeder.example.org\"\n";

/// No space and no place to break: a word of sixty letters.
const std::string long_word = "Rusmiddelafhængighedsbehandlingsinstitutionssamarbejdsudvalg";

std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string plain_group(const std::string &id, const std::string &name)
{
    return "[[group]]\nid = \"" + id + "\"\nname = \"" + name +
           "\"\ntown = \"By\"\n\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"17.00-18.30\"\n\n";
}

std::string long_words()
{
    return "[[group]]\nid = \"a\"\nname = \"" + long_word + "\"\ntown = \"" + long_word + "\"\nvenue = \"" + long_word +
           "\"\nstreet = \"" + long_word + " 1234\"\npostcode = \"2800 " + long_word + "\"\nroom = \"" + long_word +
           "\"\ndirections = \"" + long_word + "\"\nopen = false\ncondition = \"" + long_word + "\"\nfor_whom = \"" + long_word +
           "\"\nemail = \"" + long_word.substr(0, 4) + repeated("abcdefgh", 7) + "@example.org\"\ncontact = \"" + long_word +
           "\"\nnotes = \"" + long_word + "\"\n\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"17.00-18.30\"\n\n" +
           "[[group.cancelled]]\ndate = 2026-11-23\nreason = \"" + long_word + "\"\n\n[[group.moved]]\ndate = 2026-11-30\n" +
           "to = 2026-12-01\nplace = \"" + long_word + "\"\nreason = \"" + long_word + "\"\n";
}

std::string long_sentences()
{
    const std::string sentence = repeated("meget lange ord om det hele og lidt til ", 6);
    const std::string name = repeated("En gruppe med et langt navn ", 3);
    return "[[group]]\nid = \"a\"\nname = \"" + name + "\"\ntown = \"" + name + "\"\nvenue = \"" + sentence + "\"\nnotes = \"" +
           sentence + "\"\nfor_whom = \"" + sentence + "\"\nopen = false\ncondition = \"" + sentence +
           "\"\n\n[[group.rhythm]]\ndays = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", \"saturday\", "
           "\"sunday\"]\ntime = \"00.00-24.00\"\n";
}

std::string important_notice(const std::string &title, const std::string &text)
{
    return "[[notice]]\ntitle = \"" + title + "\"\ntext = \"" + text + "\"\nfrom = 2026-11-01\nimportant = true\n";
}

std::string many_groups()
{
    std::string all;
    for (int i = 0; i < 200; ++i)
        all += plain_group(std::string("g").append(std::to_string(i)), std::string("Gruppe ").append(std::to_string(i)));
    return all;
}

}  // namespace

std::vector<HostileCentre> hostile_centres()
{
    return {
        {"LongWords",
         "name = \"" + long_word + "\"\nlanguages = [\"da\"]\nexample = true\nschedule_url = \"https://" +
             repeated("moeder-for-alle.", 8) + "example.org/plan\"\n[[help]]\nname = \"" + long_word +
             "\"\nphone = \"00 00 00 00\"\nhours = \"" + long_word + "\"\n",
         long_words(), important_notice(long_word, long_word)},
        {"LongSentences", "name = \"" + repeated("Et center med et langt navn ", 3) + "\"\nlanguages = [\"da\"]\n",
         long_sentences(),
         important_notice("En meget lang overskrift om alt det, der er nyt for jer alle",
                          repeated("meget lange ord om det hele og lidt til ", 20))},
        {"TwoHundredGroups", danish_only, many_groups()},
        {"NoGroups", danish_only, "group = []\n"},
        {"BrokenGroups", danish_only, "[[group]]\nid = 5\n"},
        {"WarnedOfGroups", danish_only, plain_group("a", "A") + "[[group.cancelled]]\ndate = 2026-11-24\n"},
        {"EnglishOnly", "name = \"Centre\"\nlanguages = [\"en\"]\nschedule_url = \"https://moeder.example.org\"\n",
         plain_group("a", "A")},
        {"NoHelpNumbersNoSchedule", "name = \"Center\"\nlanguages = [\"da\"]\n", plain_group("a", "A")},
        {"MarkupAndControls", danish_only, plain_group("a", "<b>A</b> &amp; <img src='x'> %1 %n {x}")},
    };
}

HostileCentre hostile_centre(std::string_view name)
{
    const std::vector<HostileCentre> all = hostile_centres();
    return *std::ranges::find_if(all, [&](const HostileCentre &centre) { return centre.name == name; });
}

}  // namespace app
