// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"
#include "support/says.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <stdlib.h>

namespace cli {

using support::Says;
using support::SaysInDanish;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

std::vector<std::string> lines_of(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

const std::string real = MOEDESTED_SOURCE_DIR "/tests/data/real";

constexpr const char *centre_toml = "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n";
constexpr const char *groups_toml = R"toml([[group]]
id = "a"
name = { da = "Aften \"A\"", en = "Evening" }
town = "By"

[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"

[[group.cancelled]]
date = 2026-11-30
reason = { da = "Syg \\ hjemme", en = "Ill" }

[[group.moved]]
date = 2026-12-07
to = 2026-12-08
time = "09.05-10.00"
place = "Biblioteket"
reason = "Kursus"

[[group]]
id = "net"
name = "Net"
attendance = "online"
link = "https://moeder.example.org"

[[group.rhythm]]
days = ["sunday"]
time = "02.30-03.30"
)toml";

/// A centre's directory for one test.
class Centre : public testing::Test {
protected:
    Centre()
    {
        std::string name = (std::filesystem::temp_directory_path() / "moedested-centre-XXXXXX").string();
        directory = ::mkdtemp(name.data());
        write("centre.toml", centre_toml);
        write("groups.toml", groups_toml);
    }
    ~Centre() override { std::filesystem::remove_all(directory); }

    void write(const std::string &name, const std::string &text) const
    {
        std::ofstream(std::filesystem::path(directory) / name, std::ios::binary) << text;
    }
    Outcome upcoming(std::vector<std::string> more) const
    {
        more.insert(more.begin(), {"upcoming", "--centre", directory});
        return run(more);
    }

    std::string directory;
};

}  // namespace

TEST(CommandLine, WithoutCommandIsWrongUsage)
{
    const Outcome outcome = run({});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(Says("missing-command"), EndsWith("\nTry: moedested --help\n")));
}

TEST(CommandLine, UnknownCommandNamesTheNearest)
{
    const Outcome outcome = run({"upcomin"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, AllOf(Says("unknown-command"), HasSubstr("upcoming"), EndsWith("\nTry: moedested --help\n")));
}

TEST(CommandLine, HelpNamesEveryCommand)
{
    const Outcome outcome = run({"--help"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out,
                AllOf(HasSubstr("moedested check --centre DIR [--now T] [--language da|en]\n"),
                      HasSubstr("moedested upcoming [--centre DIR] [--calendar FILE] "), HasSubstr("moedested handout KIND ")));
}

TEST(CommandLine, EachCommandHasHelp)
{
    for (const std::string command : {"check", "upcoming", "why", "handout"}) {
        const Outcome outcome = run({command, "--help"});
        EXPECT_EQ(outcome.status, 0);
        EXPECT_THAT(outcome.out, StartsWith("Usage: moedested " + command + ' '));
    }
}

TEST(CommandLine, Version)
{
    const Outcome outcome = run({"--version"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, testing::MatchesRegex("moedested [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

namespace {

struct Misuse {
    const char *name;
    std::vector<std::string> arguments;
    const char *code;

    friend std::ostream &operator<<(std::ostream &out, const Misuse &misuse) { return out << misuse.name; }
};

class WrongUsage : public testing::TestWithParam<Misuse> {};

const std::vector<Misuse> misuses = {
    {"NoCentre", {"check"}, "missing-option"},
    {"CentreWithoutValue", {"check", "--centre"}, "option-needs-value"},
    {"CentreEmpty", {"check", "--centre", ""}, "option-needs-value"},
    {"CentreTwice", {"check", "--centre=a", "--centre", "b"}, "option-twice"},
    {"OptionInPlaceOfValue", {"upcoming", "--centre", "--days", "3"}, "option-needs-value"},
    {"UnknownOption", {"check", "--center", "x"}, "unknown-option"},
    {"WordTooMany", {"check", "--centre", "x", "y"}, "word-too-many"},
    {"BadNow", {"upcoming", "--centre", real, "--now", "noon"}, "option-takes-time"},
    {"BadDays", {"upcoming", "--centre", real, "--days", "2x"}, "option-takes-number"},
    {"NegativeDays", {"upcoming", "--centre", real, "--days", "-1"}, "option-takes-number"},
    {"TooManyDays", {"upcoming", "--centre", real, "--days", "99999999999999999999"}, "option-takes-number"},
    {"BadFormat", {"upcoming", "--centre", real, "--format", "xml"}, "option-takes"},
};

}  // namespace

TEST_P(WrongUsage, IsSaidInASentence)
{
    const Outcome outcome = run(GetParam().arguments);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err,
                AllOf(StartsWith("moedested " + GetParam().arguments[0] + ": "), Says(GetParam().code), EndsWith(" --help\n")));
}

INSTANTIATE_TEST_SUITE_P(Misuses, WrongUsage, testing::ValuesIn(misuses),
                         [](const auto &instance) { return instance.param.name; });

TEST_F(Centre, CheckOfAGoodOneIsSilent)
{
    const Outcome outcome = run({"check", "--centre", directory, "--now", "2026-11-22"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out + outcome.err, "");
}

TEST_F(Centre, CheckNamesAllProblemsOneALine)
{
    write("centre.toml", "nam = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n");
    write("groups.toml", std::string(groups_toml) + "[[closure]]\nfrom = 2027-01-03\nto = 2026-12-21\nreason = \"Jul\"\n");
    const Outcome outcome = run({"check", "--centre", directory, "--now", "2026-11-22"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err, "");
    std::vector<std::string> lines = lines_of(outcome.out);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_THAT(lines[0], AllOf(StartsWith(directory + "/centre.toml:1:1: error: "), Says("missing-key"), EndsWith(" [name]")));
    EXPECT_THAT(lines[1], AllOf(StartsWith(directory + "/centre.toml:1:1: error: "), Says("misspelt-key"), EndsWith(" [nam]")));
    EXPECT_THAT(lines[2], AllOf(StartsWith(directory + "/groups.toml:32:6: error: "), Says("range-backwards"),
                                EndsWith(" [closure[0].to]")));
}

TEST_F(Centre, CheckSpeaksTheLanguageThatIsAskedForElseTheLocales)
{
    write("centre.toml", "nam = \"Center\"\n");
    const auto said = [&](const std::string &environment, const std::vector<std::string> &more) {
        std::vector<std::string> words = {"check", "--centre", directory, "--now", "2026-11-22"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words, environment).out;
    };
    EXPECT_THAT(said("LC_ALL= LC_MESSAGES= LANG=", {}), Says("misspelt-key"));
    EXPECT_THAT(said("LC_ALL= LC_MESSAGES= LANG=da_DK.UTF-8", {}), SaysInDanish("misspelt-key"));
    EXPECT_THAT(said("LC_ALL= LC_MESSAGES=da_DK LANG=en_GB.UTF-8", {}), SaysInDanish("misspelt-key"));
    EXPECT_THAT(said("LC_ALL=C LC_MESSAGES=da_DK LANG=da_DK", {}), Says("misspelt-key"));
    EXPECT_THAT(said("LC_ALL=C", {"--language", "da"}), SaysInDanish("misspelt-key"));
    EXPECT_THAT(said("LC_ALL=da_DK.UTF-8", {"--language", "en"}), Says("misspelt-key"));
    EXPECT_THAT(said("LC_ALL=de_DE.UTF-8", {}), Says("misspelt-key")) << "else English";
    const Outcome wrong = run({"check", "--centre", directory, "--language", "de"}, "LC_ALL=C");
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.err, Says("option-takes"));
}

TEST_F(Centre, CheckWithoutItsSentencesSaysTheCodesAndThat)
{
    write("centre.toml", "nam = \"Center\"\n");
    // A copy of the program alone, which looks for its texts beside itself.
    const std::string copy =
        "sh -c 'mkdir " + directory + "/bin && cp \"$0\" " + directory + "/bin && exec " + directory + "/bin/moedested \"$@\"'";
    const Outcome outcome = run({"check", "--centre", directory, "--now", "2026-11-22"}, copy);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, HasSubstr("/centre.toml:1:1: error: misspelt-key (key: nam, meant: name) [nam]\n"));
    EXPECT_THAT(outcome.err, HasSubstr("/problems.toml:0:0: error: missing-file []"));
}

TEST_F(Centre, CheckReadsTheNoticesToo)
{
    write("notices.toml", "[[notice]]\ntitle = \"Lukket\"\ntext = \"Vi ses.\"\nfrom = 2026-12-24\nuntil = 2026-12-23\n");
    const Outcome outcome = run({"check", "--centre", directory, "--now", "2026-11-22"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, AllOf(StartsWith(directory + "/notices.toml:5:9: error: "), Says("range-backwards"),
                                   EndsWith(" [notice[0].until]\n")));
    write("notices.toml", "[[notice]]\ntitle = \"Lukket\"\ntext = \"Vi ses.\"\nfrom = 2026-12-24\n");
    EXPECT_EQ(run({"check", "--centre", directory, "--now", "2026-11-22"}).status, 0);
}

TEST_F(Centre, CheckWithWarningsAloneSucceeds)
{
    write("groups.toml", std::string(groups_toml) + "[[group.cancelled]]\ndate = 2026-11-30\n");
    const Outcome outcome = run({"check", "--centre", directory, "--now", "2026-11-22"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, AllOf(StartsWith(directory + "/groups.toml:31:8: warning: "), Says("no-meeting-on"),
                                   HasSubstr("Monday 2026-11-30"), EndsWith(" [group[1].cancelled[0].date]\n")));
}

TEST_F(Centre, CheckOfNoDirectoryFails)
{
    const Outcome outcome = run({"check", "--centre", directory + "/none"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, AllOf(StartsWith(directory + "/none:0:0: error: "), Says("missing-directory"), EndsWith(" []\n")));
}

TEST_F(Centre, UpcomingAsText)
{
    const Outcome outcome = upcoming({"--now", "2026-11-29T00:00", "--days", "10"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.out,
              "Søndag 29. november\n"
              "  2.30–3.30  Net (online)\n"
              "\n"
              "Mandag 30. november\n"
              "  19.00–20.30  Aften \"A\", By – AFLYST: Syg \\ hjemme\n"
              "\n"
              "Søndag 6. december\n"
              "  2.30–3.30  Net (online)\n"
              "\n"
              "Tirsdag 8. december\n"
              "  9.05–10.00  Aften \"A\", By – FLYTTET fra mandag 7. december kl.\u00A019.00 til Biblioteket: Kursus\n");
}

TEST_F(Centre, UpcomingAsJson)
{
    const Outcome outcome = upcoming({"--now=2026-11-29T00:00:00+01:00", "--days=10", "--format=json"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(
        outcome.out,
        "[\n"
        R"({"group":"net","title":"Net","town":"","start":"2026-11-29T02:30:00+01:00","end":"2026-11-29T03:30:00+01:00","status":"scheduled","reason":""},)"
        "\n"
        R"({"group":"a","title":"Aften \"A\"","town":"By","start":"2026-11-30T19:00:00+01:00","end":"2026-11-30T20:30:00+01:00","status":"cancelled","reason":"Syg \\ hjemme"},)"
        "\n"
        R"({"group":"net","title":"Net","town":"","start":"2026-12-06T02:30:00+01:00","end":"2026-12-06T03:30:00+01:00","status":"scheduled","reason":""},)"
        "\n"
        R"({"group":"a","title":"Aften \"A\"","town":"By","start":"2026-12-08T09:05:00+01:00","end":"2026-12-08T10:00:00+01:00","status":"moved","reason":"Kursus"})"
        "\n]\n");
}

TEST_F(Centre, UpcomingCountsDaysInWallTimeOverTheChange)
{
    // 25 October 2026 has 25 hours: one day on is the same wall time.
    const Outcome outcome = upcoming({"--now", "2026-10-25T02:30", "--days", "1", "--format", "json"});
    EXPECT_THAT(outcome.out, HasSubstr("\"start\":\"2026-10-25T02:30:00+02:00\",\"end\":\"2026-10-25T03:30:00+01:00\""));
    EXPECT_EQ(upcoming({"--now", "2026-10-25T19:00", "--days", "1", "--format", "json"}).out, "[]\n");
    EXPECT_THAT(upcoming({"--now", "2026-10-25T19:00:01", "--days", "1", "--format", "json"}).out,
                HasSubstr("\"start\":\"2026-10-26T19:00:00+01:00\""));
}

TEST_F(Centre, UpcomingIsTheSameInEveryHostTimeZone)
{
    const std::vector<std::string> arguments = {"upcoming", "--centre", directory,  "--now", "2026-10-20",
                                                "--days",   "200",      "--format", "json"};
    const std::string expected = run(arguments).out;
    EXPECT_THAT(expected, HasSubstr("2027-03-28T03:30:00+02:00"));
    for (const char *zone : {"TZ=UTC", "TZ=America/St_Johns", "TZ=Pacific/Kiritimati", "TZ=nonsense"})
        EXPECT_EQ(run(arguments, zone).out, expected) << zone;
}

TEST_F(Centre, UpcomingOfOneGroupNamedTwiceListsItOnce)
{
    const Outcome outcome = upcoming({"--now", "2026-11-23", "--days", "7", "--group", "a", "--group", "a", "--format", "json"});
    EXPECT_EQ(
        outcome.out,
        "[\n"
        R"({"group":"a","title":"Aften \"A\"","town":"By","start":"2026-11-23T19:00:00+01:00","end":"2026-11-23T20:30:00+01:00","status":"scheduled","reason":""})"
        "\n]\n");
}

TEST_F(Centre, UpcomingOfSeveralGroupsIsByStart)
{
    const std::vector<std::string> when = {"--now", "2026-11-23", "--days", "14", "--format", "json"};
    std::vector<std::string> both = when;
    both.insert(both.end(), {"--group", "net", "--group", "a"});
    EXPECT_EQ(upcoming(both).out, upcoming(when).out);
}

TEST_F(Centre, UpcomingOfAnUnknownGroupNamesTheNearest)
{
    const Outcome outcome = upcoming({"--group", "nett", "--now", "2026-11-23"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(Says("group-nearly-there"), HasSubstr("\"net\"")));
}

TEST_F(Centre, UpcomingWithoutMeetings)
{
    EXPECT_EQ(upcoming({"--now", "2026-11-23", "--days", "0"}).out, "Ingen møder i den periode.\n");
    EXPECT_EQ(upcoming({"--now", "2026-11-23", "--days", "0", "--format", "json"}).out, "[]\n");
}

TEST_F(Centre, UpcomingIsFourteenDaysByDefault)
{
    EXPECT_EQ(upcoming({"--now", "2026-11-23"}).out, upcoming({"--now", "2026-11-23", "--days", "14"}).out);
}

TEST_F(Centre, UpcomingOfABrokenCentreSaysWhyAndListsNothing)
{
    write("groups.toml", "[[group]]\n");
    const Outcome outcome = upcoming({"--now", "2026-11-23"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("/groups.toml:1:1: error: "), Says("missing-key"), HasSubstr("[group[0].id]")));
}

TEST_F(Centre, OutputThatCannotBeWrittenIsAnError)
{
    const Outcome outcome = run_into("/dev/full", {"upcoming", "--centre", directory, "--now", "2026-11-23"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, Says("output-not-written"));
}

TEST_F(Centre, OutputThatIsClosedIsAnError)
{
    const Outcome outcome = run_into("", {"upcoming", "--centre", directory, "--now", "2026-11-23"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, Says("output-not-written"));
}

TEST(RealCentre, FirstMeetingsOfThePublicGroups)
{
    const Outcome outcome = run({"upcoming", "--centre", real, "--now", "2026-11-21T20:00", "--days", "7", "--group", "soeborg",
                                 "--group", "kgs-lyngby"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out,
              "Søndag 22. november\n  20.00–21.30  Kgs. Lyngby\n\nMandag 23. november\n  19.00–20.30  Søborg\n\n"
              "Torsdag 26. november\n  19.00–20.30  Søborg\n");
}

}  // namespace cli
