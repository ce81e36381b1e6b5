// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/scratch.h"
#include "support/text.h"
#include "support/visit.h"

#include <gmock/gmock.h>

namespace app {

using support::eventually;
using support::ScratchCentre;
using support::Visit;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string words(Visit &visit)
{
    return visit.words().toStdString();
}

std::string title(Visit &visit)
{
    return visit.find("title")->property("text").toString().toStdString();
}

/// Touches "more" until most of the item is in sight: on a low panel a page may end within it.
bool scroll_to(Visit &visit, const QString &name)
{
    for (int touches = 0; touches < 12; ++touches) {
        QQuickItem *item = visit.find(name);
        if (item && support::seen_part(item).height() > support::on_screen(item).height() / 2)
            return true;
        QQuickItem *list = visit.find("scroll");
        const double before = list->property("contentY").toDouble();
        visit.tap("more");
        if (!eventually([&] { return list->property("contentY").toDouble() != before; }))
            return false;
        double at = before;
        eventually(
            [&] { return std::exchange(at, list->property("contentY").toDouble()) == list->property("contentY").toDouble(); });
    }
    return false;
}

}  // namespace

TEST(AboutScreen, IsOneTouchFromTheMeetingsAndSaysWhatThereIs)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(visit.tap("goAbout"));
    EXPECT_EQ(visit.screen(), "about");
    for (const char *heading : {"Hvad er SMART?", "Er det noget for mig?", "Åbne og lukkede grupper", "Medicin og behandling"})
        EXPECT_THAT(words(visit), HasSubstr(heading));
}

TEST(AboutScreen, ThreeTouchesLeadFromRestToWhatSmartIsAndAFourthToTheMeetings)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("goAbout");
    ASSERT_TRUE(visit.tap("topic-what"));
    EXPECT_EQ(visit.screen(), "page");
    EXPECT_EQ(title(visit), "Hvad er SMART?");
    ASSERT_TRUE(scroll_to(visit, "findMeetings"));
    EXPECT_TRUE(visit.tap("findMeetings"));
    EXPECT_EQ(visit.screen(), "meetings");
}

TEST(AboutScreen, PagesFollowEachOtherAndBackLeadsToTheCards)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("goAbout");
    visit.tap("topic-what");
    EXPECT_FALSE(visit.sees("pageBefore"));
    ASSERT_TRUE(scroll_to(visit, "pageAfter"));
    ASSERT_TRUE(visit.tap("pageAfter"));
    EXPECT_EQ(title(visit), "Er det noget for mig?");
    ASSERT_TRUE(scroll_to(visit, "pageBefore"));
    ASSERT_TRUE(visit.tap("pageBefore"));
    EXPECT_EQ(title(visit), "Hvad er SMART?");
    ASSERT_TRUE(visit.tap("back"));
    EXPECT_EQ(visit.screen(), "about");
}

TEST(AboutScreen, ComesBackToTheCardThatWasTouched)
{
    Visit visit(support::sample_centre, {1024, 600});
    visit.tap("wake");
    visit.tap("goAbout");
    ASSERT_TRUE(scroll_to(visit, "topic-relapse"));
    const double at = visit.find("scroll")->property("contentY").toDouble();
    ASSERT_GT(at, 0);
    ASSERT_TRUE(visit.tap("topic-relapse"));
    ASSERT_TRUE(visit.tap("back"));
    ASSERT_EQ(visit.screen(), "about");
    EXPECT_TRUE(eventually([&] { return std::abs(visit.find("scroll")->property("contentY").toDouble() - at) < 2; }));
}

TEST(AboutScreen, TheWayStaysLitOnAllThatBelongsToIt)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("goAbout");
    EXPECT_TRUE(visit.find("goAbout")->property("here").toBool());
    visit.tap("topic-what");
    EXPECT_TRUE(visit.find("goAbout")->property("here").toBool());
    visit.tap("goMeetings");
    EXPECT_FALSE(visit.find("goAbout")->property("here").toBool());
}

TEST(EvidenceScreen, DrawsEachBarAsLongAsItsShare)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("goAbout");
    ASSERT_TRUE(scroll_to(visit, "topic-evidence"));
    ASSERT_TRUE(visit.tap("topic-evidence"));
    ASSERT_EQ(visit.screen(), "evidence");
    ASSERT_TRUE(visit.find("chart-age"));
    const auto shares = support::visible_named(visit.find("chart-age"), "share");
    ASSERT_EQ(shares.size(), 4U);
    const std::vector<double> wanted = {0.20, 0.31, 0.22, 0.27};
    for (std::size_t i = 0; i < shares.size(); ++i)
        EXPECT_NEAR(shares[i]->width() / shares[i]->parentItem()->width(), wanted[i], 0.005) << i;
    EXPECT_THAT(words(visit), HasSubstr("Det kan tallene ikke vise"));
    EXPECT_THAT(words(visit), HasSubstr("Kilde: Socialstyrelsen"));
}

TEST(NoticesScreen, IsOneTouchFromTheMeetingsAndFromAboutSmart)
{
    Visit visit;
    EXPECT_THAT(words(visit), HasSubstr("Vi holder lukket mellem jul og nytår")) << "at rest, since it is important";
    visit.tap("wake");
    for (const char *from : {"meetings", "about"}) {
        if (visit.screen() != from)
            visit.tap("goAbout");
        ASSERT_TRUE(visit.tap("headline")) << from;
        EXPECT_EQ(visit.screen(), "notices");
        EXPECT_EQ(support::visible_named(visit.root(), "noticeCard").size(), 2U);
        EXPECT_THAT(words(visit), HasSubstr("Ny kaffeautomat"));
        ASSERT_TRUE(visit.tap("back"));
        EXPECT_EQ(visit.screen(), from);
    }
}

TEST(NoticesScreen, WithoutNoticesLeadsToTheMeetings)
{
    const ScratchCentre centre("group = []\n");
    Visit visit(centre.path());
    visit.tap("wake");
    EXPECT_FALSE(visit.sees("headline"));
    visit.program().navigator().open("notices");
    ASSERT_TRUE(visit.find("empty"));
    EXPECT_TRUE(visit.tap("emptyAction"));
    EXPECT_EQ(visit.screen(), "meetings");
}

TEST(NoticesScreen, FollowsTheFile)
{
    const ScratchCentre centre("group = []\n");
    Visit visit(centre.path());
    visit.tap("wake");
    centre.write("notices.toml", "[[notice]]\ntitle = \"Nye stole\"\ntext = \"De er bløde.\"\nfrom = 2026-11-20\n");
    ASSERT_TRUE(visit.find("headline"));
    visit.program().window().grabWindow();  // what stands below makes room with the next frame
    ASSERT_TRUE(visit.tap("headline"));
    EXPECT_THAT(words(visit), HasSubstr("De er bløde."));
    centre.remove("notices.toml");
    EXPECT_TRUE(eventually([&] { return visit.sees("empty"); }));
    EXPECT_THAT(words(visit), Not(HasSubstr("De er bløde.")));
}

TEST(AboutPage, ThatIsNotThereLeadsBack)
{
    Visit visit;
    visit.program().navigator().open("page", {{"page", "?"}});
    ASSERT_TRUE(visit.find("empty"));
    EXPECT_TRUE(visit.tap("emptyAction"));
    EXPECT_EQ(visit.screen(), "about");
}

}  // namespace app
