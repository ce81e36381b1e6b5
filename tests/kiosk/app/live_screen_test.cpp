// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/scratch.h"
#include "support/text.h"
#include "support/visit.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

namespace app {

using support::eventually;
using support::ScratchCentre;
using support::Visit;
using testing::HasSubstr;

namespace {

std::string group(const std::string &id)
{
    return "[[group]]\nid = \"" + id + "\"\nname = \"Gruppe " + id +
           "\"\ntown = \"By\"\n\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"17.00-18.30\"\n\n";
}

}  // namespace

TEST(LiveScreen, ShowsChangedGroupsByItself)
{
    const ScratchCentre centre(group("et"));
    Visit visit(centre.path());
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Gruppe et")) << "at rest";
    visit.tap("wake");
    centre.replace("groups.toml", group("to"));
    EXPECT_TRUE(eventually([&] { return visit.words().contains("Gruppe to"); }));
    EXPECT_FALSE(visit.words().contains("Gruppe et"));
}

TEST(LiveScreen, KeepsTheLastGoodOnesThroughABrokenFile)
{
    const ScratchCentre centre(group("et"));
    Visit visit(centre.path());
    visit.tap("wake");
    centre.replace("groups.toml", "[[group]]\n");
    QStringList log;
    EXPECT_TRUE(eventually([&] {
        log << support::take_warnings();
        return !log.isEmpty();
    }));
    EXPECT_THAT(log.join('\n').toStdString(), HasSubstr("groups.toml:1:1: error: "));
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Gruppe et"));
    centre.replace("groups.toml", group("to"));
    EXPECT_TRUE(eventually([&] { return visit.words().contains("Gruppe to"); }));
}

TEST(LiveScreen, SaysWhenTheGroupThatIsLookedAtIsGone)
{
    const ScratchCentre centre(group("et"));
    Visit visit(centre.path());
    visit.tap("wake");
    visit.tap("meeting");
    ASSERT_EQ(visit.screen(), "group");
    centre.replace("groups.toml", group("to"));
    EXPECT_TRUE(eventually([&] { return visit.words().contains("Gruppen er ikke længere i planen"); }));
    EXPECT_TRUE(visit.tap("emptyAction"));
    EXPECT_EQ(visit.screen(), "meetings");
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Gruppe to"));
}

TEST(LiveScreen, BeginsWithABrokenFileAndRecovers)
{
    const ScratchCentre centre("[[group]]\n");
    Visit visit(centre.path());
    EXPECT_FALSE(support::take_warnings().isEmpty());
    visit.tap("wake");
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Møderne kan ikke vises lige nu"));
    centre.replace("groups.toml", group("et"));
    EXPECT_TRUE(eventually([&] { return visit.words().contains("Gruppe et"); }));
}

}  // namespace app
