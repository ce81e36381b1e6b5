// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/live_site.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace ui {

using context::LiveSite;
using support::eventually;
using support::take_warnings;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;

namespace {

std::string notice(const std::string &title)
{
    return "[[notice]]\ntitle = \"" + title + "\"\ntext = \"Tekst\"\nfrom = 2026-11-20\n";
}

class LiveNotices : public testing::Test {
protected:
    bool becomes(std::vector<std::string> wanted)
    {
        return eventually([&] {
            std::vector<std::string> titles;
            for (const config::Notice &one : site.notices())
                titles.push_back(one.title.in("da"));
            return titles == wanted;
        });
    }
    /// The log, once something is in it.
    std::vector<std::string> log()
    {
        std::vector<std::string> lines;
        eventually([&] {
            for (const QString &line : take_warnings())
                lines.push_back(line.toStdString());
            return !lines.empty();
        });
        return lines;
    }

    support::ScratchCentre centre{"group = []\n"};
    LiveSite site{centre.path(), config::Centre{}};
};

}  // namespace

TEST_F(LiveNotices, AppearChangeAndGo)
{
    QSignalSpy changed(&site, &LiveSite::changed);
    EXPECT_TRUE(becomes({}));
    centre.write("notices.toml", notice("A"));
    EXPECT_TRUE(becomes({"A"}));
    centre.replace("notices.toml", notice("B") + notice("C"));
    EXPECT_TRUE(becomes({"B", "C"}));
    centre.remove("notices.toml");
    EXPECT_TRUE(becomes({}));
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(LiveNotices, OfABrokenFileStayTheLastGoodOnes)
{
    centre.write("notices.toml", notice("A"));
    ASSERT_TRUE(becomes({"A"}));
    centre.replace("notices.toml", "[[notice]]\n");
    const auto lines = log();
    EXPECT_THAT(lines, Contains(AllOf(HasSubstr("notices.toml:1:1: error: "), HasSubstr("[notice[0].title]"))));
    EXPECT_THAT(lines, Contains("The new notices can't be used; the screen keeps the last good ones."));
    EXPECT_TRUE(becomes({"A"}));
    centre.replace("notices.toml", notice("B"));
    EXPECT_TRUE(becomes({"B"}));
}

TEST_F(LiveNotices, ThatAreBrokenLeaveTheGroupsAlone)
{
    centre.write("notices.toml", "[[notice]]\n");
    EXPECT_THAT(log(), Contains(HasSubstr("notices.toml")));
    centre.replace("groups.toml",
                   "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n\n[[group.rhythm]]\ndays = "
                   "[\"monday\"]\ntime = \"17.00-18.30\"\n");
    EXPECT_TRUE(eventually([&] { return site.site().plan.groups.size() == 1; }));
    EXPECT_TRUE(take_warnings().isEmpty()) << "the fault of the other file is not told again";
}

}  // namespace ui
