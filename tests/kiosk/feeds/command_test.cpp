// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `moedested fetch` as a whole process, and what the other commands make of the copies.
#include "command.h"
#include "stand.h"
#include "support/says.h"

#include <QLockFile>

namespace feeds {

using support::Says;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Command : public testing::Test {
protected:
    void write_centre(const std::string &feeds)
    {
        centre.write("centre.toml", "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n" + feeds);
    }
    static std::string feed_table(const std::string &name, const std::string &address)
    {
        return "[[feed]]\nname = \"" + name + "\"\naddress = \"" + address + "\"\n";
    }
    Ended fetch(const std::string &now = "2026-11-23T17:00", const std::vector<std::string> &more = {})
    {
        std::vector<std::string> words = {"fetch", "--centre", centre.path().string(), "--now", now};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    std::string upcoming()
    {
        const Ended listed = run({"upcoming", "--centre", centre.path().string(), "--now", "2026-11-23T08:00", "--days", "1"});
        EXPECT_EQ(listed.status, 0) << listed.err;
        return listed.out;
    }
    Command()
    {
        centre.write("groups.toml", "group = []\n");
        write_centre(feed_table("Danmark", server.address() + "/plan.ics"));
        server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"})));
    }

    ScratchDirectory centre;
    Server server;
};

TEST_F(Command, KeepsACopyThatTheScheduleIsMadeOf)
{
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 0) << fetched.err;
    EXPECT_EQ(fetched.out, "Danmark: new\n");
    EXPECT_THAT(fetched.err, IsEmpty());
    EXPECT_EQ(content_of(centre.path() / "feeds" / "danmark.ics"), calendar_of({"gladsaxe"}));
    EXPECT_THAT(upcoming(), HasSubstr("17.00–18.30  gladsaxe"));
}

TEST_F(Command, TellsTheLogWhatWentOverTheNetworkOnlyWhereAskedTo)
{
    qputenv("QT_LOGGING_RULES", "moedested.feeds.debug=true");
    const Ended fetched = fetch();
    qunsetenv("QT_LOGGING_RULES");
    EXPECT_EQ(fetched.status, 0) << fetched.err;
    EXPECT_THAT(fetched.err, HasSubstr("moedested.feeds: GET from 127.0.0.1\n"));
    EXPECT_THAT(fetched.err, HasSubstr("HTTP 200, error 0 of Qt, "));
    EXPECT_THAT(fetched.err, Not(HasSubstr("plan.ics"))) << "the rest of an address may be all that keeps a calendar private";
}

TEST_F(Command, SaysWhatIsNotDueAndWhatIsUnchanged)
{
    fetch();
    EXPECT_EQ(fetch("2026-11-23T17:59").out, "Danmark: not due yet\n");
    EXPECT_EQ(server.requests().size(), 1u);
    EXPECT_EQ(fetch("2026-11-23T17:59", {"--force"}).out, "Danmark: unchanged\n");
    EXPECT_EQ(fetch("2026-11-23T18:59").out, "Danmark: unchanged\n");
}

TEST_F(Command, GoesOnToTheNextFeedAfterOneThatFails)
{
    write_centre(feed_table("Borte", server.address().substr(0, 17) + "1/plan.ics") +
                 feed_table("Danmark", server.address() + "/plan.ics"));
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 1);
    EXPECT_EQ(fetched.out, "Borte: failed\nDanmark: new\n");
    EXPECT_THAT(fetched.err, AllOf(Says("not-fetched"), HasSubstr("\"Borte\" (127.0.0.1)")));
}

TEST_F(Command, AFailureLeavesTheScheduleAsItWas)
{
    fetch();
    server.behave(answer(500, ""));
    EXPECT_EQ(fetch("2026-11-24T17:00").status, 1);
    EXPECT_THAT(upcoming(), HasSubstr("gladsaxe"));
}

TEST_F(Command, ADamagedCopyIsAWarningAndTheCentreGoesOn)
{
    centre.write("groups.toml",
                 "[[group]]\nid = \"own\"\nname = \"Egen\"\ntown = \"By\"\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = "
                 "\"12.00-13.00\"\n");
    fetch();
    centre.write("feeds/danmark.ics", "BEGIN:VCAL");
    EXPECT_THAT(upcoming(), HasSubstr("Egen"));
    const Ended checked = run({"check", "--centre", centre.path().string()});
    EXPECT_EQ(checked.status, 0) << checked.out;
    EXPECT_THAT(checked.out, AllOf(HasSubstr("danmark.ics:0:0: warning: "), Says("cut-off-calendar")));
    EXPECT_EQ(fetch("2026-11-23T17:01").out, "Danmark: new\n") << "mended at once";
    EXPECT_THAT(upcoming(), HasSubstr("gladsaxe"));
}

TEST_F(Command, WhatCanNotBeTakenIsSaid)
{
    std::string calendar = calendar_of({"gladsaxe", "herlev"});
    calendar.replace(calendar.find("FREQ=WEEKLY"), 11, "FREQ=HOURLY");
    server.serve(QByteArray::fromStdString(calendar));
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 0);
    EXPECT_EQ(fetched.out, "Danmark: new\n");
    EXPECT_THAT(fetched.err, testing::ContainsRegex("Danmark:[0-9]+:0: warning: .* .RRULE."));
    EXPECT_THAT(upcoming(), HasSubstr("herlev"));
}

TEST_F(Command, TwoAtOnceDoNotCollide)
{
    std::filesystem::create_directory(centre.path() / "feeds");
    QLockFile lock(QString::fromStdString((centre.path() / "feeds" / "lock").string()));
    ASSERT_TRUE(lock.tryLock(0));
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 1);
    EXPECT_THAT(fetched.err, Says("other-fetch"));
    EXPECT_THAT(server.requests(), IsEmpty());
}

TEST_F(Command, LeavesNothingButCopiesStateAndKey)
{
    fetch();
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(centre.path() / "feeds"))
        names.push_back(entry.path().filename().string());
    EXPECT_THAT(names, testing::UnorderedElementsAre("danmark.ics", "danmark.toml", "key"));
}

TEST_F(Command, TellsServersItsVersionAndNotTheMachine)
{
    fetch();
    EXPECT_THAT(server.last_header("User-Agent"), testing::MatchesRegex("Mozilla/5\\.0 \\(compatible; Moedested/[0-9.]+\\)"));
}

TEST_F(Command, WithoutFeedsThereIsNothingToDo)
{
    write_centre("");
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 0);
    EXPECT_EQ(fetched.out, "There is no [[feed]] in centre.toml.\n");
    EXPECT_FALSE(std::filesystem::exists(centre.path() / "feeds"));
}

TEST_F(Command, ABrokenCentreTomlIsNamed)
{
    write_centre("[[feed]]\nname = \"x\"\n");
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 1);
    EXPECT_THAT(fetched.err, Says("missing-key"));
}

TEST_F(Command, ANowThatIsNoTimeIsWrongUsage)
{
    EXPECT_EQ(fetch("i morgen").status, 2);
}

TEST_F(Command, TheFolderThatCanNotBeMade)
{
    centre.write("feeds", "a file in its place");
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 1);
    EXPECT_THAT(fetched.err, Says("feeds-not-writable"));
}

}  // namespace feeds
