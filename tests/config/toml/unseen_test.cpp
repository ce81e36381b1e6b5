// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nobody can see where a name should stand, and what everybody would see where nobody should.
#include "config/bad_input.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "config/centre/notices.h"

#include <gmock/gmock.h>

namespace config {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

const std::string head = "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n";
const std::string rhythm = "[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"19.00-20.30\"\n";

enum class In { Centre, Groups, Notices };

schedule::Problems read(In in, const std::filesystem::path &file)
{
    return in == In::Centre   ? read_centre(file).problems
           : in == In::Groups ? read_groups(file).problems
                              : read_notices(file).problems;
}

std::vector<std::string> codes(const schedule::Problems &problems)
{
    std::vector<std::string> found;
    for (const schedule::Problem &problem : problems)
        found.push_back(std::string(problem.code.name()) + ' ' + std::to_string(problem.line) + ' ' + problem.key);
    return found;
}

/// A place for words; NAME stands for them.
struct Words {
    const char *name;
    In in;
    std::string toml;
    const char *place;  ///< line and key of what is said

    friend std::ostream &operator<<(std::ostream &out, const Words &words) { return out << words.name; }
};

class Unseen : public testing::TestWithParam<Words> {
protected:
    schedule::Problems with(const std::string &words) const
    {
        std::string toml = GetParam().toml;
        toml.replace(toml.find("NAME"), 4, words);
        return read(GetParam().in, scratch.write("file.toml", toml));
    }

    ScratchDirectory scratch;
};

/// A web address in a file; URL stands for it.
struct Address {
    const char *name;
    In in;
    std::string toml;
    const char *place;

    friend std::ostream &operator<<(std::ostream &out, const Address &address) { return out << address.name; }
};

class ShownAddress : public testing::TestWithParam<Address> {
protected:
    schedule::Problems with(const std::string &url) const
    {
        std::string toml = GetParam().toml;
        toml.replace(toml.find("URL"), 3, url);
        return read(GetParam().in, scratch.write("file.toml", toml));
    }

    ScratchDirectory scratch;
};

}  // namespace

TEST_P(Unseen, IsAnError)
{
    for (const char *words :
         {"\u200B", "\u3164", "\u2800", "\u00AD", "\u2060", "\uFEFF", "\u00A0", " \u200B \u200D", "\u3000\u3000", "\U000E0020"}) {
        const auto problems = with(words);
        EXPECT_THAT(codes(problems), ElementsAre(std::string("invisible-text ") + GetParam().place));
        EXPECT_TRUE(has_errors(problems));
    }
}

TEST_P(Unseen, IsNotSaidOfWordsWithSuchASignInThem)
{
    for (const char *words : {"Sø\u00ADborg", "\u200BSøborg", "👩\u200D🏫", "Lyngby \u00A0"})
        EXPECT_THAT(codes(with(words)), IsEmpty()) << words;
}

INSTANTIATE_TEST_SUITE_P(
    Places, Unseen,
    testing::Values(
        Words{"Centre", In::Centre, "schedule_url = \"https://a.example.org\"\nname = \"NAME\"\n", "2 name"},
        Words{"WhoAnswers", In::Centre, head + "[[help]]\nname = \"NAME\"\nphone = \"112\"\n", "4 help[0].name"},
        Words{"Feed", In::Centre, head + "[[feed]]\nname = \"NAME\"\naddress = \"/srv/plan.ics\"\n", "4 feed[0].name"},
        Words{"Film", In::Centre, head + "[[film]]\ntitle = { da = \"NAME\", en = \"Welcome\" }\nfile = \"film/a.webm\"\n",
              "4 film[0].title.da"},
        Words{"Printer", In::Centre, head + "[printer]\nqueue = \"Gangen\"\nname = \"NAME\"\n", "5 printer.name"},
        Words{"Group", In::Groups, "[[group]]\nid = \"a\"\nname = \"NAME\"\ntown = \"By\"\n" + rhythm, "3 group[0].name"},
        Words{"GroupInOneLanguage", In::Groups,
              "[[group]]\nid = \"a\"\nname = { da = \"A\", en = \"NAME\" }\ntown = \"By\"\n" + rhythm, "3 group[0].name.en"},
        Words{"Town", In::Groups, "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"NAME\"\n" + rhythm, "4 group[0].town"},
        Words{"Venue", In::Groups, "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\nvenue = \"NAME\"\n" + rhythm,
              "5 group[0].venue"},
        Words{"Condition", In::Groups,
              "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\nopen = true\nroom = \"NAME\"\n" + rhythm, "6 group[0].room"},
        Words{"Closure", In::Groups, "group = []\n[[closure]]\nfrom = 2026-12-23\nto = 2026-12-27\nreason = \"NAME\"\n",
              "5 closure[0].reason"},
        Words{"SchoolHoliday", In::Groups,
              "group = []\n[[school_holiday]]\nfrom = 2027-02-15\nto = 2027-02-21\nname = \"NAME\"\n",
              "5 school_holiday[0].name"},
        Words{"Notice", In::Notices, "[[notice]]\ntitle = \"NAME\"\ntext = \"B\"\nfrom = 2026-11-20\n", "2 notice[0].title"}),
    [](const auto &instance) { return instance.param.name; });

TEST_P(ShownAddress, WithAUserOrAPasswordIsAnErrorThatDoesNotRepeatIt)
{
    for (const char *url : {"https://navn:hemmelig@moeder.example.org", "https://hemmelig@moeder.example.org/plan",
                            "http://:hemmelig@moeder.example.org?x=1", "https://a%40b:hemmelig@moeder.example.org:8443/#a",
                            "https://hemmelig:@[2001:db8::7]/"}) {
        const auto problems = with(url);
        EXPECT_THAT(codes(problems), ElementsAre(testing::AnyOf(std::string("user-in-address ") + GetParam().place,
                                                                std::string("bad-web-address ") + GetParam().place)))
            << url;
        ASSERT_TRUE(has_errors(problems));
        EXPECT_THAT(to_line(problems.front()), Not(HasSubstr("hemmelig")));
    }
}

TEST_P(ShownAddress, MayHaveTheSignBehindItsHost)
{
    for (const char *url : {"https://moeder.example.org/@plan", "https://moeder.example.org?mail=info@example.org",
                            "https://moeder.example.org#@", "https://moeder.example.org:8443"})
        EXPECT_THAT(codes(with(url)), IsEmpty()) << url;
}

INSTANTIATE_TEST_SUITE_P(
    Places, ShownAddress,
    testing::Values(Address{"Schedule", In::Centre, "name = \"Center\"\nschedule_url = \"URL\"\n", "2 schedule_url"},
                    Address{"Link", In::Groups,
                            "[[group]]\nid = \"a\"\nname = \"A\"\nattendance = \"online\"\nlink = \"URL\"\n" + rhythm,
                            "5 group[0].link"}),
    [](const auto &instance) { return instance.param.name; });

}  // namespace config
