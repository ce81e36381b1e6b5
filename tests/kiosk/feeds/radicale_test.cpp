// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `moedested fetch` against a real calendar server.
#include "radicale.h"
#include "command.h"
#include "support/says.h"

namespace feeds {

using support::Says;
using testing::HasSubstr;
using testing::Not;

class FromRadicale : public testing::Test {
protected:
    FromRadicale()
    {
        centre.write("groups.toml", "group = []\n");
        read_from(radicale.address() + "/smart/meetings/");
        radicale.put("meetings", "gladsaxe", calendar_of({"gladsaxe"}));
    }
    void read_from(const std::string &address)
    {
        centre.write("centre.toml",
                     "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n[[feed]]\nname = "
                     "\"Radicale\"\naddress = \"" +
                         address + "\"\n");
    }
    Ended fetch() { return run({"fetch", "--centre", centre.path().string(), "--force", "--now", "2026-11-23T17:00"}); }
    std::string upcoming()
    {
        return run({"upcoming", "--centre", centre.path().string(), "--now", "2026-11-23T08:00", "--days", "1"}).out;
    }
    std::string copy() const { return content_of(centre.path() / "feeds" / "radicale.ics"); }

    ScratchDirectory centre;
    Radicale radicale;
};

TEST_F(FromRadicale, ACalendarThatChanges)
{
    Ended fetched = fetch();
    EXPECT_EQ(fetched.out, "Radicale: new\n") << fetched.err;
    EXPECT_THAT(upcoming(), HasSubstr("17.00–18.30  gladsaxe"));

    fetched = fetch();
    EXPECT_EQ(fetched.out, "Radicale: unchanged\n") << fetched.err;

    radicale.put("meetings", "herlev", calendar_of({"herlev"}));
    fetched = fetch();
    EXPECT_EQ(fetched.out, "Radicale: new\n") << fetched.err;
    EXPECT_THAT(upcoming(), HasSubstr("herlev"));

    radicale.remove("/smart/meetings/gladsaxe.ics");
    fetched = fetch();
    EXPECT_EQ(fetched.out, "Radicale: new\n") << fetched.err;
    EXPECT_THAT(upcoming(), Not(HasSubstr("gladsaxe")));
    EXPECT_THAT(upcoming(), HasSubstr("herlev"));
}

TEST_F(FromRadicale, ACalendarThatLosesItsLastGroupKeepsIt)
{
    fetch();
    const std::string before = copy();
    radicale.remove("/smart/meetings/gladsaxe.ics");
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 1);
    EXPECT_EQ(copy(), before);
    EXPECT_THAT(upcoming(), HasSubstr("gladsaxe"));
}

TEST_F(FromRadicale, ACalendarThatIsDeletedKeepsItsCopy)
{
    fetch();
    const std::string before = copy();
    radicale.remove("/smart/meetings/");
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 1);
    EXPECT_THAT(fetched.err, Says("not-fetched-anew"));
    EXPECT_EQ(copy(), before);
}

TEST_F(FromRadicale, ACalendarBehindAPassword)
{
    radicale.put("own", "odense", calendar_of({"odense"}));
    read_from(radicale.address("smart:test") + "/smart/own/");
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.out, "Radicale: new\n") << fetched.err;
    EXPECT_THAT(upcoming(), HasSubstr("odense"));
}

TEST_F(FromRadicale, AWrongPassword)
{
    read_from(radicale.address("smart:gaet") + "/smart/own/");
    const Ended fetched = fetch();
    EXPECT_EQ(fetched.status, 1);
    EXPECT_THAT(fetched.err, Says("not-let-in"));
    EXPECT_THAT(fetched.err, Not(HasSubstr("gaet")));
}

}  // namespace feeds
