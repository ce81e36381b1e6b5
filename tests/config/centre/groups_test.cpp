// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"
#include "config/without_root.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "config/centre/whole.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include <unistd.h>

namespace config {

using schedule::Text;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// Every key of the format, in the canonical form.
constexpr const char *everything = R"toml(conventional_days = ["christmas-eve", "labour-day", "constitution-day", "new-years-eve"]

[[group]]
id = "gladsaxe-mandag"
name = "Gladsaxe"
town = "Gladsaxe"
venue = { da = "Frivilligcentret", en = "The volunteer centre" }
street = "Søborg Hovedgade 12"
postcode = "2860 Søborg"
room = "1. sal"
directions = "Ind ad \"porten\" \\ op ad trappen"
step_free = true
open = false
condition = "Kun for kvinder"
for_whom = "Kun kvinder"
attendance = "both"
link = "https://moeder.example.org/a?b=c"
phone = "00 00 00 00"
email = "x@example.org"
contact = "Алёна 🙂"
language = "en"
notes = "…"
from = 2026-01-01
until = 2027-06-30
holidays = "skip"
school_holidays = "ask"

[[group.rhythm]]
days = ["monday", "thursday"]
time = "19.00-20.30"

[[group.rhythm]]
every = 2
days = ["tuesday"]
time = "08.05-24.00"
from = 2026-11-24
until = 2027-03-01

[[group.rhythm]]
weeks = "even"
days = ["wednesday"]
time = "19.00-20.30"

[[group.rhythm]]
in_month = ["second", "fourth", "last"]
days = ["sunday"]
time = "19.00-20.30"

[[group.rhythm]]
dates = [2026-12-11, 2027-01-15]
time = "19.00-20.30"

[[group.rhythm]]
rrule = "FREQ=MONTHLY;COUNT=9;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
time = "12.00-13.00"
from = 2026-09-30
except = [2026-12-31, 2027-02-26]

[[group.cancelled]]
date = 2026-11-30
at = "19.00"
reason = { da = "Syg", en = "Ill" }

[[group.moved]]
date = 2026-12-10
at = "19.00"
to = 2026-12-12
time = "18.00-19.30"
place = "Biblioteket"
reason = "Kursus"

[[group.moved]]
date = 2026-12-14
place = "Salen"

[[group.added]]
date = 2026-12-19
time = "19.00-20.30"
reason = "Ekstra"

[[group]]
id = "net"
name = "På nettet"
attendance = "online"
link = "https://moeder.example.org"

[[group.added]]
date = 2026-12-13
time = "19.00-20.30"

[[closure]]
from = 2026-12-21
to = 2027-01-03
reason = { da = "Juleferie", en = "Christmas break" }
groups = ["gladsaxe-mandag"]

[[closure]]
from = 2026-12-24
to = 2026-12-24
reason = "Juleaften"

[[school_holiday]]
from = 2027-02-15
to = 2027-02-21
name = { da = "Vinterferie", en = "Winter break" }
)toml";

std::string content_of(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

schedule::Plan read(const std::string &toml)
{
    const ScratchDirectory scratch;
    const auto result = read_groups(scratch.write("groups.toml", toml));
    for (const auto &problem : result.problems)
        ADD_FAILURE() << to_line(problem);
    return result.value.value_or(schedule::Plan{});
}

}  // namespace

TEST(Groups, EveryKeyIsRead)
{
    const schedule::Plan plan = read(everything);
    ASSERT_THAT(plan.groups, SizeIs(2));
    const schedule::Group &group = plan.groups[0];
    EXPECT_EQ(group.venue.in("en"), "The volunteer centre");
    EXPECT_EQ(group.postcode, "2860 Søborg");
    EXPECT_EQ(group.directions, Text("Ind ad \"porten\" \\ op ad trappen"));
    EXPECT_TRUE(group.step_free);
    EXPECT_FALSE(group.open);
    EXPECT_EQ(group.attendance, schedule::Attendance::Both);
    EXPECT_EQ(group.contact, Text("Алёна 🙂"));
    EXPECT_EQ(group.until, schedule::parse_date("2027-06-30"));
    ASSERT_THAT(group.rhythms, SizeIs(6));
    EXPECT_EQ(group.rhythms[1].time, schedule::parse_span("08.05-24.00"));
    EXPECT_EQ(std::get<schedule::EveryWeeks>(group.rhythms[1].pattern).interval, 2);
    EXPECT_EQ(std::get<schedule::ParityWeeks>(group.rhythms[2].pattern).parity, schedule::Parity::Even);
    EXPECT_EQ(std::get<schedule::MonthlyWeekdays>(group.rhythms[3].pattern).ordinals, (std::vector<int>{2, 4, -1}));
    EXPECT_THAT(std::get<schedule::SingleDates>(group.rhythms[4].pattern).dates, SizeIs(2));
    EXPECT_EQ(std::get<schedule::Rule>(group.rhythms[5].pattern).start(), schedule::parse_date("2026-09-30"));
    EXPECT_EQ(std::get<schedule::Rule>(group.rhythms[5].pattern).last(), schedule::parse_date("2027-05-31"));
    EXPECT_THAT(group.rhythms[5].except, SizeIs(2));
    EXPECT_EQ(group.holidays, schedule::OnDayOff::Skip);
    EXPECT_EQ(group.school_holidays, schedule::OnDayOff::Ask);
    EXPECT_THAT(plan.conventional_days, SizeIs(4));
    ASSERT_THAT(plan.school_holidays, SizeIs(1));
    EXPECT_EQ(plan.school_holidays[0].name.in("da"), "Vinterferie");
    ASSERT_THAT(group.moved, SizeIs(2));
    EXPECT_EQ(group.moved[1].to, group.moved[1].date);
    EXPECT_THAT(plan.closures, SizeIs(2));
}

TEST(Groups, WhatIsNotWrittenHasItsDefault)
{
    const schedule::Plan plan = read(
        "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\nroom = \"\"\n[[group.rhythm]]\ndays = "
        "[\"sunday\"]\ntime = \"9:00–10:30\"\n");
    schedule::Group expected;
    expected.id = "a";
    expected.name = Text("A");
    expected.town = "By";
    expected.rhythms = {{schedule::EveryWeeks{{std::chrono::Sunday}, 1}, *schedule::parse_span("09.00-10.30"), {}, {}}};
    EXPECT_EQ(plan.groups.at(0), expected);
}

TEST(Groups, OrdinalsAndDatesAreSorted)
{
    const schedule::Plan plan = read(
        "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n"
        "[[group.rhythm]]\nin_month = [\"last\", \"first\"]\ndays = [\"sunday\"]\ntime = \"9.00-10.30\"\n"
        "[[group.rhythm]]\ndates = [2027-01-14, 2026-12-10]\ntime = \"9.00-10.30\"\n");
    const auto &rhythms = plan.groups.at(0).rhythms;
    EXPECT_EQ(std::get<schedule::MonthlyWeekdays>(rhythms.at(0).pattern).ordinals, (std::vector<int>{1, -1}));
    EXPECT_EQ(schedule::to_iso(std::get<schedule::SingleDates>(rhythms.at(1).pattern).dates.front()), "2026-12-10");
}

TEST(Groups, NoConventionalDaysMayBeSaid)
{
    EXPECT_THAT(read("conventional_days = []\ngroup = []\n").conventional_days, IsEmpty());
    EXPECT_THAT(read("group = []\n").conventional_days, SizeIs(2));
}

TEST(Groups, ARuleMayBeWrittenInAnyForm)
{
    const schedule::Plan plan = read(
        "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n"
        "[[group.rhythm]]\nrrule = \"rrule:byday=mo;until=20270329T170000Z;freq=weekly\"\nfrom = 2026-11-23\n"
        "time = \"19.00-20.30\"\n");
    EXPECT_NE(to_toml(plan).find("rrule = \"FREQ=WEEKLY;UNTIL=20270329;BYDAY=MO\""), std::string::npos) << to_toml(plan);
    EXPECT_EQ(read(to_toml(plan)), plan);
}

TEST(Writing, CanonicalFormComesBackByteForByte)
{
    EXPECT_EQ(to_toml(read(everything)), everything);
}

TEST(Writing, WhatIsWrittenReadsBackEqual)
{
    schedule::Plan plan = read(everything);
    plan.groups[0].notes = Text(std::map<std::string, std::string, std::less<>>{{"", "alle"}, {"da", "\"\\'"}});
    plan.groups[0].room = Text("'''\"\"\"");
    EXPECT_EQ(read(to_toml(plan)), plan);
}

TEST(Writing, APlanWithoutGroupsSaysSo)
{
    schedule::Plan plan;
    EXPECT_EQ(to_toml(plan), "group = []\n");
    EXPECT_EQ(read(to_toml(plan)), plan);
    plan.closures.push_back({*schedule::parse_date("2026-12-21"), *schedule::parse_date("2026-12-22"), Text("Jul"), {}});
    EXPECT_EQ(read(to_toml(plan)), plan);
}

TEST(Writing, ReplacesTheFileAndKeepsNothingElse)
{
    const ScratchDirectory scratch;
    const schedule::Plan plan = read(everything);
    const auto file = scratch.write("groups.toml", "old");
    EXPECT_TRUE(write_groups(file, plan));
    EXPECT_EQ(content_of(file), framed(everything));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch.path()), {}), 1);
}

TEST(Writing, FollowsALinkToTheFile)
{
    const ScratchDirectory scratch;
    scratch.write("real.toml", "old");
    std::filesystem::create_symlink("real.toml", scratch.path() / "groups.toml");
    EXPECT_TRUE(write_groups(scratch.path() / "groups.toml", {}));
    EXPECT_TRUE(std::filesystem::is_symlink(scratch.path() / "groups.toml"));
    EXPECT_EQ(content_of(scratch.path() / "real.toml"), framed("group = []\n"));
}

TEST(Writing, SaysWhyItCouldNot)
{
    const ScratchDirectory scratch;
    const auto done = write_groups(scratch.path() / "none" / "groups.toml", {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "not-written");
    EXPECT_EQ(done.error().file, (scratch.path() / "none" / "groups.toml").string());
}

TEST(Writing, LeavesTheOldFileWhereItCouldNot)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("groups.toml", "old");
    std::filesystem::permissions(scratch.path(), std::filesystem::perms(0555));
    {
        const WithoutRoot without_root;
        if (!WithoutRoot::holds())
            GTEST_SKIP() << "root may write everywhere, and there is nobody else to be";
        EXPECT_FALSE(write_groups(file, {}));
    }
    EXPECT_EQ(content_of(file), "old");
    std::filesystem::permissions(scratch.path(), std::filesystem::perms::owner_all);
}

TEST(Centre, EveryKeyIsRead)
{
    const ScratchDirectory scratch;
    const auto result = read_centre(scratch.write("centre.toml", R"toml(name = "Rusmiddelcenter Eksempelby"
languages = ["en", "da"]
example = true
schedule_url = "https://moeder.example.org"
[printer]
uri = "ipp://printer.example.org/ipp/print"
name = { da = "printeren på gangen", en = "the printer in the hallway" }
colour = true
sides = "one"
tray = "tray-2"
a3 = true
client_limit = 0
[screen]
width_mm = 500
distance_mm = 600
idle_seconds = 60
countdown_seconds = 20
motion = false
night = "22.00-06.00"
night_brightness = 0.25
[[help]]
name = { da = "Rusmiddelcentret", en = "The treatment centre" }
phone = "00 00 00 00"
hours = "8-15"
[[help]]
name = "Alarm"
phone = "112"
)toml"));
    EXPECT_THAT(result.problems, IsEmpty());
    const Text help(std::map<std::string, std::string, std::less<>>{{"da", "Rusmiddelcentret"}, {"en", "The treatment centre"}});
    const Text printer(
        std::map<std::string, std::string, std::less<>>{{"da", "printeren på gangen"}, {"en", "the printer in the hallway"}});
    const Centre expected{
        "Rusmiddelcenter Eksempelby",
        {"en", "da"},
        true,
        "https://moeder.example.org",
        {"ipp://printer.example.org/ipp/print", "", printer, true, false, "tray-2", true, 0},
        Screen{500, 600, 60, 20, false, schedule::TimeSpan{std::chrono::hours(22), std::chrono::hours(6)}, 0.25},
        {{help, "00 00 00 00", Text("8-15")}, {Text("Alarm"), "112", Text()}}};
    EXPECT_EQ(result.value, expected);
}

TEST(Centre, WhereReadingAloudIsOffered)
{
    const ScratchDirectory scratch;
    const auto speech = [&](const std::string &table) {
        const auto result = read_centre(
            scratch.write("centre.toml", "name = \"C\"\nschedule_url = \"https://a.example.org\"\n[speech]\n" + table));
        EXPECT_THAT(result.problems, IsEmpty());
        return result.value.value().speech;
    };
    EXPECT_EQ(speech(""), (Speech{SpeechAllowed::Headset, 3}));
    EXPECT_EQ(speech("allowed = \"never\"\n"), (Speech{SpeechAllowed::Never, 3}));
    EXPECT_EQ(speech("allowed = \"headset\"\n"), (Speech{SpeechAllowed::Headset, 3}));
    EXPECT_EQ(speech("allowed = \"always\"\nvolume = 1\n"), (Speech{SpeechAllowed::Always, 1}));
}

TEST(Centre, AQueueOfThisMachineIsAPrinterToo)
{
    const ScratchDirectory scratch;
    const auto result = read_centre(scratch.write(
        "centre.toml", "name = \"C\"\nschedule_url = \"https://a.example.org\"\n[printer]\nqueue = \"Gangen-2.sal\"\n"));
    EXPECT_THAT(result.problems, IsEmpty());
    const Printer printer = result.value.value().printer;
    EXPECT_EQ(printer, (Printer{"", "Gangen-2.sal", {}, false, true, "", false, 5}));
    EXPECT_TRUE(printer.present());
}

TEST(Centre, WhatIsNotWrittenHasItsDefault)
{
    const ScratchDirectory scratch;
    const auto result = read_centre(scratch.write("centre.toml", "name = \"C\"\nschedule_url = \"http://a.example.org\"\n"));
    EXPECT_THAT(result.problems, IsEmpty());
    EXPECT_FALSE(result.value.value().printer.present());
    EXPECT_EQ(result.value, (Centre{"C", {"da", "en"}, false, "http://a.example.org", {}, {}, {}}));
}

}  // namespace config
