// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `moedested import` and `moedested export` as whole processes.
#include "run.h"
#include "support/says.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <stdlib.h>

namespace cli {

namespace {

using support::Says;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char *plain_groups = R"toml([[group]]
id = "a"
name = "A"
town = "By"
phone = "00 00 00 00"
notes = "Kaffe"

[[group.rhythm]]
days = ["monday"]
time = "19.00-20.30"
)toml";

class Exchange : public testing::Test {
protected:
    Exchange()
    {
        std::string name = std::filesystem::temp_directory_path() / "exchange-XXXXXX";
        m_directory = mkdtemp(name.data());
        write("centre.toml", "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n");
        write("groups.toml", plain_groups);
    }
    ~Exchange() override { std::filesystem::remove_all(m_directory); }

    std::string path(const std::string &name) const { return m_directory / name; }
    void write(const std::string &name, const std::string &text) const { std::ofstream(path(name), std::ios::binary) << text; }
    std::string content(const std::string &name) const
    {
        std::ostringstream text;
        text << std::ifstream(path(name), std::ios::binary).rdbuf();
        return text.str();
    }
    Outcome import(const std::string &file, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> words = {"import", path(file), "--centre", m_directory, "--now", "2026-11-22T10:00"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }

    std::filesystem::path m_directory;
};

TEST_F(Exchange, ImportAddsAndUpdatesAndKeepsWhatTheFileDoesNotSpeakOf)
{
    write("in.csv", "id;town;name;days;time\na;Søborg;;;\nb;By;B;mandag;17-18\n");
    const Outcome outcome = import("in.csv");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("updated    a: town\nadded      b: B\n1 added, 1 updated, 0 unchanged; written to "));
    EXPECT_THAT(content("groups.toml"), HasSubstr("town = \"Søborg\""));
    EXPECT_THAT(content("groups.toml"), HasSubstr("notes = \"Kaffe\""));
    EXPECT_THAT(content("groups.toml"), HasSubstr("phone = \"00 00 00 00\""));
}

TEST_F(Exchange, AGroupsTextMayNameItsOwnNumberAndNoOther)
{
    write("in.csv",
          "id;town;name;days;time;notes\na;;;;;Ring 00 00 00 00, ikke 00 00 00 01\nb;By;B;mandag;17-18;Te. Ring 00 00 00 00\n");
    const Outcome outcome = import("in.csv");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("phone numbers: 2"));
    EXPECT_THAT(content("groups.toml"), AllOf(HasSubstr("notes = \"Ring 00 00 00 00, ikke\""), HasSubstr("notes = \"Te.\"")));
}

TEST_F(Exchange, AFileWithCommentsIsKeptAsItWasWhenImportRewritesIt)
{
    const std::string with_comment = "# Ring til huset i december\n" + std::string(plain_groups);
    write("groups.toml", with_comment);
    write("in.csv", "id;town;name;days;time\nb;By;B;mandag;17-18\n");
    EXPECT_THAT(import("in.csv").out, HasSubstr("it is kept in " + path("groups.toml.before-import")));
    EXPECT_EQ(content("groups.toml.before-import"), with_comment);
}

TEST_F(Exchange, EachImportThatChangesSomethingKeepsWhatWasBeforeIt)
{
    write("in.csv", "id;town;name;days;time\nb;By;B;mandag;17-18\n");
    EXPECT_THAT(import("in.csv").out, HasSubstr("before-import"));
    EXPECT_EQ(content("groups.toml.before-import"), plain_groups);
    const std::string with_b = content("groups.toml");
    EXPECT_THAT(import("in.csv").out, HasSubstr("there was nothing to write"));
    EXPECT_EQ(content("groups.toml.before-import"), plain_groups);
    write("in.csv", "id;town;name;days;time\nc;By;C;mandag;17-18\n");
    EXPECT_THAT(import("in.csv").out, HasSubstr("before-import"));
    EXPECT_EQ(content("groups.toml.before-import"), with_b);
}

TEST_F(Exchange, AMailAboutOneMeetingChangesThatMeetingAndNoMore)
{
    const auto calendar = [](const std::string &lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1@example.org\nSUMMARY:SMART\nLOCATION:By\n" +
               lines + "END:VEVENT\nEND:VCALENDAR\n";
    };
    write("series.ics", calendar("DTSTART:20261102T170000\nDTEND:20261102T183000\nRRULE:FREQ=WEEKLY\n"));
    write("change.ics", calendar("RECURRENCE-ID:20261130T170000\nDTSTART:20261201T180000\nDTEND:20261201T193000\n"));
    const Outcome unknown = import("change.ics");
    EXPECT_EQ(unknown.status, 0);
    EXPECT_THAT(unknown.err, HasSubstr("2026-11-30"));
    EXPECT_EQ(content("groups.toml"), plain_groups);

    EXPECT_EQ(import("series.ics").status, 0);
    EXPECT_THAT(import("change.ics").out, HasSubstr(": moved\n0 added, 1 updated"));
    EXPECT_THAT(content("groups.toml"), HasSubstr("from = 2026-11-02\n\n[[group.moved]]\ndate = 2026-11-30\nto = 2026-12-01\n"
                                                  "time = \"18.00-19.30\"\n"));
    EXPECT_THAT(import("change.ics").out, HasSubstr("there was nothing to write"));
}

TEST_F(Exchange, ACalendarWithoutItsEndChangesNothing)
{
    write("in.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nLOCATION:By\nDTSTART:20261123T170000\nEND:VEVENT\n");
    const Outcome outcome = import("in.ics");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr("END:VCALENDAR"));
    EXPECT_EQ(content("groups.toml"), plain_groups);
}

TEST_F(Exchange, NothingIsImportedIntoGroupsOfWhichItIsNotClearWhetherTheyAreOpen)
{
    write("groups.toml", std::string(plain_groups) +
                             "[[group]]\nid = \"b\"\nname = \"B\"\ntown = \"By\"\nlukket = true\n"
                             "[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"17.00-18.00\"\n");
    const std::string before = content("groups.toml");
    write("in.csv", "id;town;name;days;time\nc;By;C;mandag;17-18\n");
    const Outcome outcome = import("in.csv");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr("[group[1].lukket]"));
    EXPECT_EQ(content("groups.toml"), before);
}

TEST_F(Exchange, ADryRunWritesNothing)
{
    write("in.csv", "id;town;name;days;time\nb;By;B;mandag;17-18\n");
    const Outcome outcome = import("in.csv", {"--dry-run"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, HasSubstr("added      b: B\n"));
    EXPECT_EQ(content("groups.toml"), plain_groups);
}

TEST_F(Exchange, WhatCannotBeTakenIsNamedByItsLineAndTheRestIsTaken)
{
    write("in.csv", "id;town;name;days;time\nb;By;B;blursdag;17-18\nc;By;C;mandag;17-18\n");
    const Outcome outcome = import("in.csv");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.err, AllOf(StartsWith(path("in.csv") + ":2:"), support::Says("row-days-unreadable")));
    EXPECT_THAT(outcome.out, HasSubstr("1 added, 0 updated, 0 unchanged"));
}

TEST_F(Exchange, AFileThatIsNoneOfItsKindWritesNothing)
{
    write("in.html", "<!DOCTYPE html>\n");
    write("in.csv", "id;town;name;days;time\nb;By;B;mandag;17-18\n");
    const Outcome outcome = run({"import", path("in.csv"), path("in.html"), "--centre", m_directory});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, Says("import-with-errors"));
    EXPECT_EQ(content("groups.toml"), plain_groups);
}

TEST_F(Exchange, AMissingFileFails)
{
    EXPECT_EQ(import("none.csv").status, 1);
}

TEST_F(Exchange, WithoutAFileOrAFormatItIsWrongUsage)
{
    EXPECT_EQ(run({"import", "--centre", m_directory}).status, 2);
    EXPECT_EQ(import("in.csv", {"--format", "xls"}).status, 2);
    EXPECT_EQ(run({"export", "--centre", m_directory}).status, 2);
}

TEST_F(Exchange, WhatWasExportedChangesNothing)
{
    for (const std::string format : {"ics", "json", "csv"}) {
        const Outcome exported =
            run({"export", "--format", format, "--centre", m_directory, "--now", "2026-11-22T10:00", "-o", path("out")});
        EXPECT_EQ(exported.status, 0) << exported.err;
        EXPECT_THAT(exported.out, IsEmpty());
        const Outcome imported = import("out");
        EXPECT_EQ(imported.status, 0) << imported.err;
        EXPECT_EQ(imported.out, "unchanged  a\n0 added, 0 updated, 1 unchanged; there was nothing to write\n");
        EXPECT_EQ(content("groups.toml"), plain_groups);
    }
}

TEST_F(Exchange, ACalendarHasAStableUidAndNoContacts)
{
    const Outcome outcome =
        run({"export", "--format", "ics", "--centre", m_directory, "--now", "2026-11-22T10:00", "--group", "a"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\r\nUID:a@moedested\r\nDTSTAMP:20261122T090000Z\r\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("00 00 00 00")));
}

TEST_F(Exchange, AnUnknownGroupIsNamed)
{
    const Outcome outcome = run({"export", "--format", "ics", "--centre", m_directory, "--group", "nix"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr("nix"));
}

}  // namespace

}  // namespace cli
