// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holidays on the command line: `check --now`, what `upcoming` says of a day off, and `why`.
#include "run.h"
#include "support/says.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <stdlib.h>

namespace cli {

using support::Says;
using testing::HasSubstr;

namespace {

constexpr const char *groups_toml = R"toml([[group]]
id = "a"
name = "A"
town = "By"

[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
except = [2027-04-05]

[[group.cancelled]]
date = 2027-04-12
reason = "Syg"

[[group.moved]]
date = 2027-04-19
to = 2027-04-20
reason = "Kursus"

[[group]]
id = "b"
name = "B"
town = "By"
from = 2027-01-01
until = 2027-06-30
holidays = "skip"

[[group.rhythm]]
weeks = "odd"
days = ["monday"]
time = "17.00-18.00"

[[closure]]
from = 2027-02-01
to = 2027-02-07
reason = "Maling"
)toml";

/// A centre's directory for one test.
class DaysOffCentre : public testing::Test {
protected:
    DaysOffCentre()
    {
        std::string name = (std::filesystem::temp_directory_path() / "moedested-centre-XXXXXX").string();
        directory = ::mkdtemp(name.data());
        std::ofstream(directory + "/centre.toml") << "name = \"C\"\nschedule_url = \"https://moeder.example.org\"\n";
        std::ofstream(directory + "/groups.toml") << groups_toml;
    }
    ~DaysOffCentre() override { std::filesystem::remove_all(directory); }

    std::string directory;
};

/// A group and a day, and the answer in both forms.
struct Question {
    std::string name;
    std::string group;
    std::string date;
    std::string text;
    std::string json;

    friend std::ostream &operator<<(std::ostream &out, const Question &one) { return out << one.name; }
};

class Why : public DaysOffCentre, public testing::WithParamInterface<Question> {
protected:
    std::string ask(const std::string &format) const
    {
        const Outcome outcome =
            run({"why", "--centre", directory, "--group", GetParam().group, "--date", GetParam().date, "--format", format});
        EXPECT_EQ(outcome.status, 0);
        EXPECT_EQ(outcome.err, "");
        return outcome.out;
    }
};

}  // namespace

TEST_F(DaysOffCentre, UpcomingSaysRingFirstAndLeavesSkippedOnesOut)
{
    const Outcome text = run({"upcoming", "--centre", directory, "--now", "2027-03-29", "--days", "1"});
    EXPECT_EQ(text.out, "Mandag 29. marts\n  19.00–20.30  A, By – ring og hør: 2. påskedag\n");
    const Outcome json = run({"upcoming", "--centre", directory, "--now", "2027-03-29", "--days", "1", "--format", "json"});
    EXPECT_EQ(json.out,
              "[\n{\"group\":\"a\",\"title\":\"A\",\"town\":\"By\",\"start\":\"2027-03-29T19:00:00+02:00\",\"end\":"
              "\"2027-03-29T20:30:00+02:00\",\"status\":\"scheduled\",\"reason\":\"\",\"ask\":true,\"holiday\":\"2. "
              "påskedag\"}\n]\n");
}

TEST_F(DaysOffCentre, UpcomingHasNothingToAskOnOtherDays)
{
    const Outcome json = run({"upcoming", "--centre", directory, "--now", "2027-03-22", "--days", "1", "--format", "json"});
    EXPECT_THAT(json.out, HasSubstr("\"group\":\"a\""));
    EXPECT_THAT(json.out, testing::Not(HasSubstr("ask")));
}

TEST_F(DaysOffCentre, CheckLooksAYearAheadOfNow)
{
    const Outcome quiet = run({"check", "--centre", directory, "--now", "2027-01-10"});
    EXPECT_EQ(quiet.status, 0);
    EXPECT_EQ(quiet.out, "");
    std::ofstream(directory + "/groups.toml", std::ios::app) << "[[group]]\nid = \"c\"\nname = \"C\"\ntown = \"By\"\n"
                                                                "[[group.rhythm]]\nweeks = \"even\"\ndays = [\"monday\"]\n"
                                                                "time = \"19.00-20.30\"\n";
    const Outcome warned = run({"check", "--centre", directory, "--now", "2026-11-22"});
    EXPECT_EQ(warned.status, 0);
    EXPECT_THAT(warned.out, AllOf(HasSubstr("/groups.toml:42:9: warning: "), Says("even-weeks-break"),
                                  HasSubstr("Monday 2026-12-21"), HasSubstr("Monday 2027-01-11")));
    EXPECT_EQ(run({"check", "--centre", directory, "--now", "2027-01-10"}).out, "");
}

TEST_F(DaysOffCentre, CheckWithABadNowIsWrongUsage)
{
    const Outcome outcome = run({"check", "--centre", directory, "--now", "noon"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, Says("option-takes-time"));
}

TEST_P(Why, IsAnsweredInDanish)
{
    EXPECT_EQ(ask("text"), GetParam().text + '\n');
}

TEST_P(Why, IsAnsweredAsJson)
{
    EXPECT_EQ(ask("json"),
              "{\"group\":\"" + GetParam().group + "\",\"date\":\"" + GetParam().date + "\"," + GetParam().json + "}\n");
}

INSTANTIATE_TEST_SUITE_P(
    Days, Why,
    testing::Values(
        Question{"Held", "a", "2027-03-22", "A mødes mandag 22. marts 2027.", R"("cause":"held","reason":"")"},
        Question{"HeldPerhaps", "a", "2027-03-29", "A mødes mandag 29. marts 2027, men ring og hør først: 2. påskedag.",
                 R"("cause":"held","reason":"","ask":true,"holiday":"2. påskedag")"},
        Question{"NotInRhythm", "a", "2027-03-23", "A mødes ikke tirsdag 23. marts 2027: dagen er ikke en af gruppens mødedage.",
                 R"("cause":"not-in-rhythm","reason":"")"},
        Question{"Exception", "a", "2027-04-05",
                 "A mødes ikke mandag 5. april 2027: dagen er taget ud af gruppens mødedage (except).",
                 R"("cause":"exception","reason":"")"},
        Question{"Cancelled", "a", "2027-04-12", "A mødes ikke mandag 12. april 2027: mødet er aflyst (Syg).",
                 R"("cause":"cancelled","reason":"Syg")"},
        Question{"Moved", "a", "2027-04-19",
                 "A mødes ikke mandag 19. april 2027: mødet er flyttet til tirsdag 20. april (Kursus).",
                 R"("cause":"moved","reason":"Kursus","moved_to":"2027-04-20")"},
        Question{"Closed", "a", "2027-02-01", "A mødes ikke mandag 1. februar 2027: der er lukket (Maling).",
                 R"("cause":"closed","reason":"Maling")"},
        Question{"DayOff", "b", "2027-03-29", "B mødes ikke mandag 29. marts 2027: 2. påskedag.",
                 R"("cause":"day-off","reason":"","holiday":"2. påskedag")"},
        Question{"NotBegun", "b", "2026-12-28", "B mødes ikke mandag 28. december 2026: gruppen er ikke begyndt endnu.",
                 R"("cause":"not-begun","reason":"")"},
        Question{"Ended", "b", "2027-07-05", "B mødes ikke mandag 5. juli 2027: gruppen er holdt op.",
                 R"("cause":"ended","reason":"")"}),
    [](const auto &instance) { return instance.param.name; });

TEST_F(DaysOffCentre, WhyOfAnUnknownGroupFails)
{
    const Outcome outcome = run({"why", "--centre", directory, "--group", "x", "--date", "2027-03-29"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, Says("group-not-there"));
}

TEST_F(DaysOffCentre, WhyOfNoDayIsWrongUsage)
{
    const Outcome outcome = run({"why", "--centre", directory, "--group", "a", "--date", "29/3"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, Says("option-takes-day"));
}

}  // namespace cli
