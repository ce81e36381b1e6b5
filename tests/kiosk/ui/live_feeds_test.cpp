// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The screen follows the kept copies of feeds and says how old they are.

#include "feeds/feed_state.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/stand.h"
#include "support/text.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace ui {

using support::eventually;
using support::ScratchCentre;
using support::Stand;
using testing::ElementsAre;

namespace {

const std::string centre_toml = R"toml(name = "Prøvecenter"
schedule_url = "https://moeder.example.org"

[[feed]]
name = "Danmark"
address = "https://example.org/plan.csv"
stale_after = "3 days"
)toml";

const std::string own_group = R"toml([[group]]
id = "egen"
name = "Egen"
town = "By"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"
)toml";

class FeedOnTheScreen : public testing::Test {
protected:
    /// Puts a copy and its state in their places as fetching does: each by renaming, the copy first.
    void keep(const std::vector<std::string> &ids, const char *checked)
    {
        std::string csv = "id;name;town;day;time\r\n";
        for (const std::string &id : ids)
            csv += id + ";Fra feedet;By;tuesday;19.00-20.30\r\n";
        std::filesystem::create_directory(centre.path() / "feeds");
        feeds::FeedState state;
        state.format = config::FeedFormat::Csv;
        state.address_mark = state.sha256 = std::string(64, '0');
        state.checked = state.fetched = support::moment(checked);
        const config::Feed &feed = stand.site.site().centre.feeds.at(0);
        ASSERT_TRUE(feeds::write_feed_file(feeds::feed_copy(centre.path(), feed, state.format), csv));
        ASSERT_TRUE(feeds::write_feed_state(centre.path(), feed, state));
    }
    std::vector<std::string> ids() const
    {
        std::vector<std::string> ids;
        for (const auto &group : stand.site.site().plan.groups)
            ids.push_back(group.id);
        return ids;
    }
    bool becomes(const std::vector<std::string> &wanted)
    {
        return eventually([&] { return ids() == wanted; });
    }
    bool says(const QString &notice)
    {
        return eventually([&] { return stand.kiosk.caveat() == notice; });
    }

    ScratchCentre centre{own_group, centre_toml};
    Stand stand{centre.path()};
};

const QString missing = "Nogle af møderne kan ikke vises lige nu. Spørg personalet.";

}  // namespace

TEST_F(FeedOnTheScreen, ThatWasNeverFetchedIsMissed)
{
    EXPECT_THAT(ids(), ElementsAre("egen"));
    EXPECT_EQ(stand.kiosk.caveat(), missing);
}

TEST_F(FeedOnTheScreen, AppearsByItself)
{
    QSignalSpy changed(&stand.kiosk, &context::AppContext::changed);
    keep({"fjern"}, "2026-11-21T13:00");
    EXPECT_TRUE(becomes({"egen", "fjern"}));
    EXPECT_TRUE(says(""));
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(FeedOnTheScreen, ChangesByItself)
{
    keep({"fjern"}, "2026-11-21T13:00");
    ASSERT_TRUE(becomes({"egen", "fjern"}));
    keep({"fjern", "ny"}, "2026-11-21T13:30");
    EXPECT_TRUE(becomes({"egen", "fjern", "ny"}));
}

TEST_F(FeedOnTheScreen, GoesByItself)
{
    keep({"fjern"}, "2026-11-21T13:00");
    ASSERT_TRUE(becomes({"egen", "fjern"}));
    std::filesystem::remove_all(centre.path() / "feeds");
    EXPECT_TRUE(becomes({"egen"}));
    EXPECT_TRUE(says(missing));
}

TEST_F(FeedOnTheScreen, SaysHowOldItIsAndStopsWhenItIsFreshAgain)
{
    keep({"fjern"}, "2026-11-12T10:00");
    EXPECT_TRUE(says("Planen er fra 12. november. Ring og hør, hvis du er i tvivl."));
    EXPECT_THAT(ids(), ElementsAre("egen", "fjern")) << "old, but all there is";
    keep({"fjern"}, "2026-11-21T13:40");
    EXPECT_TRUE(says(""));
}

TEST_F(FeedOnTheScreen, ShowsWithTheCentresOwnChanges)
{
    keep({"fjern"}, "2026-11-21T13:00");
    ASSERT_TRUE(becomes({"egen", "fjern"}));
    centre.replace("groups.toml", "group = []\n");
    EXPECT_TRUE(becomes({"fjern"}));
}

TEST_F(FeedOnTheScreen, IsFollowedWhileTheOwnGroupsAreBroken)
{
    keep({"a"}, "2026-11-21T10:00");
    ASSERT_TRUE(becomes({"egen", "a"}));
    centre.write("groups.toml", "[[group]]\n");
    EXPECT_TRUE(eventually([&] { return !stand.site.troubles().empty(); }));
    keep({"a", "b"}, "2026-11-21T11:00");
    EXPECT_TRUE(becomes({"egen", "a", "b"}));
    support::take_warnings();
}

}  // namespace ui
