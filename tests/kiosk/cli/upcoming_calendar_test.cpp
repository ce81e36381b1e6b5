// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `moedested upcoming --calendar` as a whole process: calendars in the manner of the programs that people have, each with what is
// to be printed beside it (NAME.json, and NAME.err where something in it is wrong). MOEDESTED_UPDATE_GOLDENS=1 in the environment
// writes what came out in place of what was expected.

#include "run.h"
#include "support/says.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <stdlib.h>

namespace cli {

using support::Says;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const std::filesystem::path data = MOEDESTED_SOURCE_DIR "/tests/data/ical";

std::string content_of(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// Problems name the file as it was given, which is another on each machine.
std::string without_folder(std::string text)
{
    const std::string folder = data.string() + '/';
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder, at))
        text.erase(at, folder.size());
    return text;
}

struct File {
    const char *name;
    const char *from = "2026-11-21";
    const char *to = "2026-12-05";
};

void PrintTo(const File &file, std::ostream *out)
{
    *out << file.name;
}

class CalendarFile : public testing::TestWithParam<File> {};

TEST_P(CalendarFile, GivesWhatIsBesideIt)
{
    const auto &[name, from, to] = GetParam();
    const std::filesystem::path file = data / (std::string(name) + ".ics");
    const Outcome outcome = run({"upcoming", "--calendar", file.string(), "--from", from, "--to", to, "--format", "json"});
    const auto beside = [&file](const char *extension) { return std::filesystem::path(file).replace_extension(extension); };
    if (std::getenv("MOEDESTED_UPDATE_GOLDENS") != nullptr) {
        std::ofstream(beside(".json"), std::ios::binary) << outcome.out;
        if (!outcome.err.empty())
            std::ofstream(beside(".err"), std::ios::binary) << without_folder(outcome.err);
    }
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out, content_of(beside(".json")));
    EXPECT_EQ(without_folder(outcome.err), content_of(beside(".err")));
}

TEST_P(CalendarFile, GivesTheSameInTheTextAsInJson)
{
    const auto &[name, from, to] = GetParam();
    const Outcome json = run({"upcoming", "--calendar", (data / (std::string(name) + ".ics")).string(), "--from", from, "--to",
                              to, "--format", "json"});
    const Outcome text =
        run({"upcoming", "--calendar", (data / (std::string(name) + ".ics")).string(), "--from", from, "--to", to});
    EXPECT_EQ(text.status, 0);
    const auto events = std::ranges::count(json.out, '{');
    std::istringstream lines(text.out);
    std::ptrdiff_t shown = 0;
    for (std::string line; std::getline(lines, line);)
        shown += line.starts_with("  ") ? 1 : 0;
    EXPECT_EQ(shown, events) << text.out;
}

INSTANTIATE_TEST_SUITE_P(As, CalendarFile,
                         testing::Values(File{"all_day"}, File{"apple"}, File{"broken_beside_sound"}, File{"byte_order_mark"},
                                         File{"clock_changes", "2027-03-26", "2027-04-02"}, File{"cut_short"},
                                         File{"doubled_hour", "2026-10-17", "2026-11-02"}, File{"folded"},
                                         File{"google", "2026-11-21", "2027-01-01"}, File{"nextcloud"},
                                         File{"outlook_with_vtimezone", "2026-09-01", "2027-01-01"},
                                         File{"outlook_without_vtimezone", "2026-10-01", "2027-01-01"}, File{"overrides"},
                                         File{"radicale", "2026-10-17", "2026-11-02"}, File{"several_calendars"},
                                         File{"start_outside_rule"}, File{"this_and_future", "2026-11-01", "2027-01-12"}),
                         [](const auto &instance) { return std::string(instance.param.name); });

TEST(CalendarFiles, AreAllTested)
{
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(data))
        files += entry.path().extension() == ".ics" ? 1 : 0;
    EXPECT_EQ(files, 17u) << "name the new file in the list above";
}

/// A calendar written for one test.
class UpcomingCalendar : public testing::Test {
protected:
    UpcomingCalendar()
    {
        std::string name = (std::filesystem::temp_directory_path() / "moedested-ics-XXXXXX").string();
        folder = ::mkdtemp(name.data());
    }
    ~UpcomingCalendar() override { std::filesystem::remove_all(folder); }

    std::string write(const std::string &text) const
    {
        std::ofstream(folder / "a.ics", std::ios::binary) << text;
        return (folder / "a.ics").string();
    }
    std::string sound() const
    {
        return write(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261123T160000Z\nDTEND:20261123T170000Z\nRRULE:FREQ=WEEKLY\n"
            "SUMMARY:M\nEND:VEVENT\nEND:VCALENDAR\n");
    }

    std::filesystem::path folder;
};

TEST_F(UpcomingCalendar, BeginsNowAndGoesOnForTwoWeeksUnlessToldOtherwise)
{
    const Outcome outcome = run({"upcoming", "--calendar", sound(), "--now", "2026-11-23T17:00", "--format", "json"});
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("2026-11-23T17:00:00+01:00"), HasSubstr("2026-11-30T17:00:00+01:00"),
                                   testing::Not(HasSubstr("2026-12-07"))));
}

TEST_F(UpcomingCalendar, CountsTheFirstInstantInAndTheLastOut)
{
    const std::string file = sound();
    const auto between = [&](const std::string &from, const std::string &to) {
        return std::ranges::count(run({"upcoming", "--calendar", file, "--from", from, "--to", to, "--format", "json"}).out, '{');
    };
    EXPECT_EQ(between("2026-11-23T17:00:00+01:00", "2026-11-30T17:00:00+01:00"), 1);
    EXPECT_EQ(between("2026-11-23T16:00:01Z", "2026-11-30T16:00:01Z"), 1);
    EXPECT_EQ(between("2026-11-23T16:00:01Z", "2026-11-30T16:00:00Z"), 0);
    EXPECT_EQ(between("2026-11-23", "2026-11-24"), 1);
}

TEST_F(UpcomingCalendar, SaysWhenNothingIsOn)
{
    const std::string file = sound();
    EXPECT_EQ(run({"upcoming", "--calendar", file, "--from", "2020-01-01", "--to", "2020-02-01", "--format", "json"}).out,
              "[]\n");
    EXPECT_EQ(run({"upcoming", "--calendar", file, "--from", "2020-01-01", "--to", "2020-02-01"}).out,
              "Ingen møder i den periode.\n");
}

TEST_F(UpcomingCalendar, SpeaksDanishWithoutAFormat)
{
    EXPECT_EQ(run({"upcoming", "--calendar", sound(), "--from", "2026-11-23", "--to", "2026-11-24"}).out,
              "Mandag 23. november\n  17.00–18.00  M\n");
}

TEST_F(UpcomingCalendar, RefusesWhatIsNoCalendar)
{
    for (const char *text :
         {"", "\n\n", "<!DOCTYPE html><html></html>", "BEGIN:VEVENT\nEND:VEVENT\n", "[]", "BEGIN:VCARD\nEND:VCARD\n",
          "\xFF\xFE"
          "B\0E\0",
          "BEGIN:VCALENDARS\n"}) {
        const Outcome outcome = run({"upcoming", "--calendar", write(text), "--format", "json"});
        EXPECT_EQ(outcome.status, 1) << text;
        EXPECT_EQ(outcome.out, "") << text;
        EXPECT_THAT(outcome.err, testing::AllOf(HasSubstr("a.ics:1:0: error: "), support::Says("no-icalendar"))) << text;
    }
}

TEST_F(UpcomingCalendar, SaysWhenTheFileIsMissingOrADirectory)
{
    const Outcome missing = run({"upcoming", "--calendar", (folder / "none.ics").string()});
    EXPECT_EQ(missing.status, 1);
    EXPECT_THAT(missing.err, AllOf(HasSubstr("none.ics:0:0: error: "), Says("missing-file")));
    EXPECT_EQ(run({"upcoming", "--calendar", folder.string()}).status, 1);
}

TEST_F(UpcomingCalendar, LeavesNoControlCharactersInTheOutput)
{
    const std::string file = write(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\x1B[31m\nDTSTART:20261123T160000Z\nSUMMARY:M\x07\\nN\xFF\n"
        "LOCATION:\xE2\x80\xAE"
        "L\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;TZID=\x1B[2J:20261123T160000\nEND:VEVENT\n"
        "END:VCALENDAR\n");
    const Outcome json = run({"upcoming", "--calendar", file, "--from", "2026-11-23", "--to", "2026-11-24", "--format", "json"});
    EXPECT_THAT(json.out, HasSubstr("\"uid\":\"a [31m\",\"summary\":\"M \\u000aN\xEF\xBF\xBD\""));
    const Outcome text = run({"upcoming", "--calendar", file, "--from", "2026-11-23", "--to", "2026-11-24"});
    EXPECT_EQ(text.out, "Mandag 23. november\n  17.00  M  N\xEF\xBF\xBD,  L\n");
    EXPECT_EQ(text.err.find('\x1B'), std::string::npos);
}

TEST_F(UpcomingCalendar, RefusesAListLongerThanAnyoneReads)
{
    const std::string file = write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:19000101T160000Z\nRRULE:FREQ=DAILY\nSUMMARY:" +
                                   std::string(60'000, 'x') + "\nEND:VEVENT\nEND:VCALENDAR\n");
    const Outcome outcome =
        run({"upcoming", "--calendar", file, "--from", "1900-01-01", "--to", "2090-01-01", "--format", "json"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, support::Says("too-many-occurrences"));
}

struct Misuse {
    const char *name;
    std::vector<std::string> words;
    const char *says;
};

void PrintTo(const Misuse &misuse, std::ostream *out)
{
    *out << misuse.name;
}

class UpcomingMisuse : public testing::TestWithParam<Misuse> {};

TEST_P(UpcomingMisuse, IsSaid)
{
    std::vector<std::string> words = GetParam().words;
    words.insert(words.begin(), "upcoming");
    const Outcome outcome = run(words);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(StartsWith("moedested upcoming: "), Says(GetParam().says)));
}

INSTANTIATE_TEST_SUITE_P(
    Of, UpcomingMisuse,
    testing::Values(Misuse{"NeitherCentreNorCalendar", {}, "one-option-of"},
                    Misuse{"Both", {"--centre", "c", "--calendar", "f"}, "options-apart"},
                    Misuse{"FromAfterTo", {"--calendar", "f", "--from", "2026-12-01", "--to", "2026-11-01"}, "from-after-to"},
                    Misuse{"FromIsTo", {"--calendar", "f", "--from", "2026-12-01", "--to", "2026-12-01"}, "from-after-to"},
                    Misuse{"BadFrom", {"--calendar", "f", "--from", "tomorrow"}, "option-takes-time"},
                    Misuse{"BadTo", {"--calendar", "f", "--to", "2026-02-30"}, "option-takes-time"},
                    Misuse{"GroupOfACalendar", {"--calendar", "f", "--group", "a"}, "option-goes-with"},
                    Misuse{"FromOfACentre", {"--centre", "c", "--from", "2026-12-01"}, "option-goes-with"},
                    Misuse{"Format", {"--calendar", "f", "--format", "xml"}, "option-takes"}),
    [](const auto &instance) { return std::string(instance.param.name); });

}  // namespace

}  // namespace cli
