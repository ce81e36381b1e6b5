// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/about_view.h"
#include "about/chart_view.h"
#include "about/evidence_view.h"
#include "about/notices_view.h"
#include "about/page_view.h"
#include "model.h"
#include "support/scratch.h"
#include "support/stand.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

namespace ui {

using support::ScratchCentre;
using support::Stand;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

QString text(const context::ViewModel &view, const char *property)
{
    return view.property(property).toString();
}

/// A centre with these notices and no group.
struct WithNotices : ScratchCentre {
    explicit WithNotices(const std::string &notices) : ScratchCentre("group = []\n") { write("notices.toml", notices); }
};

const std::string two_notices = R"toml([[notice]]
title = { da = "Vi holder lukket i julen", en = "We are closed at Christmas" }
text = { da = "Huset er lukket.", en = "The house is closed." }
from = 2026-11-16
until = 2026-11-21
important = true

[[notice]]
title = "Kaffe"
text = "Den er gratis."
from = 2026-11-20
)toml";

}  // namespace

TEST(About, ShowsItsSectionsAndTheCardsOfEach)
{
    Stand stand;
    about::AboutView view;
    stand.show(view);
    EXPECT_THAT(column(view.sections(), "key"), ElementsAre("you", "how", "works", "others"));
    EXPECT_EQ(view.topics()->rowCount(), 0) << "no section is picked out";
    view.setSection("you");
    EXPECT_THAT(column(view.topics(), "name"), ElementsAre("what", "who", "medicine", "relapse", "anonymous", "more-help"));
    EXPECT_THAT(column(view.topics(), "opens"), testing::Each(QString()));
    view.setSection("works");
    EXPECT_THAT(column(view.topics(), "opens"), ElementsAre("evidence"));
    stand.session.setLanguage("en");
    EXPECT_THAT(column(view.topics(), "title"), ElementsAre("Figures from Denmark"));
}

TEST(About, ACentreWithoutFilmsOffersNone)
{
    Stand stand;
    about::AboutView view;
    view.setSection("how");
    stand.show(view);
    EXPECT_THAT(column(view.topics(), "opens"), Contains(QString("principles")));
    EXPECT_THAT(column(view.topics(), "opens"), Not(Contains(QString("films"))));
}

TEST(About, ACentreWithFilmsOffersThem)
{
    const ScratchCentre centre("group = []\n",
                               ScratchCentre::plain_centre + "[[film]]\ntitle = \"Velkommen\"\nfile = \"film/velkommen.webm\"\n");
    Stand stand(centre.path());
    about::AboutView view;
    view.setSection("how");
    stand.show(view);
    EXPECT_THAT(column(view.topics(), "opens"), Contains(QString("films")));
}

TEST(AboutPage, HasALeadAndParts)
{
    Stand stand;
    about::PageView view;
    view.setPage("relapse");
    stand.show(view);
    const config::AboutPage &page = *stand.kiosk.content().about.page("relapse");
    EXPECT_TRUE(view.property("known").toBool());
    EXPECT_EQ(text(view, "title").toStdString(), page.title);
    EXPECT_EQ(text(view, "lead").toStdString(), page.parts.front().text);
    EXPECT_EQ(view.parts()->rowCount(), int(page.parts.size()) - 1);
    stand.session.setLanguage("en");
    EXPECT_EQ(text(view, "title").toStdString(), stand.texts.at("en").about.page("relapse")->title);
}

TEST(AboutPage, LeadsThroughAllPagesAndBack)
{
    Stand stand;
    about::PageView view;
    view.setPage("what");
    stand.show(view);
    EXPECT_EQ(text(view, "before"), "");
    QStringList there{view.page()};
    while (!text(view, "after").isEmpty() && there.size() < 50) {
        view.setPage(text(view, "after"));
        there << view.page();
    }
    std::vector<std::string> pages;
    for (const config::AboutPage &page : stand.kiosk.content().about.pages)
        if (page.opens.empty())
            pages.push_back(page.name);
    ASSERT_EQ(there.size(), qsizetype(pages.size()));
    for (std::size_t i = 0; i < pages.size(); ++i)
        EXPECT_EQ(there[qsizetype(i)].toStdString(), pages[i]);
    QStringList back{view.page()};
    while (!text(view, "before").isEmpty() && back.size() < 50) {
        view.setPage(text(view, "before"));
        back.prepend(view.page());
    }
    EXPECT_EQ(back, there);
}

TEST(AboutPage, ThatIsNotThereSaysSo)
{
    Stand stand;
    about::PageView view;
    view.setPage("?");
    stand.show(view);
    EXPECT_FALSE(view.property("known").toBool());
    EXPECT_NE(text(view, "title"), "");
    EXPECT_EQ(view.parts()->rowCount(), 0);
    view.setPage("principles");
    EXPECT_FALSE(view.property("known").toBool()) << "a screen of its own is no page";
}

TEST(Evidence, ShowsHowManyCameAndWhatTheFiguresCantShow)
{
    Stand stand;
    about::EvidenceView view;
    stand.show(view);
    EXPECT_THAT(column(view.facts(), "title"), ElementsAre("906", "25", "713"));
    EXPECT_THAT(column(view.charts(), "key"), ElementsAre("support", "use", "attendance", "treatment", "age"));
    EXPECT_GE(view.limits()->rowCount(), 5);
    EXPECT_TRUE(text(view, "source").contains("Socialstyrelsen"));
    EXPECT_TRUE(text(view, "source").contains("2016"));
}

TEST(Chart, HasBarsAndTheSameFiguresForThoseWhoHearIt)
{
    Stand stand;
    about::ChartView view;
    view.setChart("attendance");
    stand.show(view);
    EXPECT_THAT(column(view.bars(), "value"), ElementsAre("67\u00A0%", "21\u00A0%", "6\u00A0%", "6\u00A0%"));
    EXPECT_THAT(column(view.bars(), "share"), ElementsAre("0.67", "0.21", "0.06", "0.06"));
    for (int row = 0; row < view.bars()->rowCount(); ++row) {
        const QString figure = column(view.bars(), "label").at(row) + ": " + column(view.bars(), "value").at(row);
        EXPECT_TRUE(text(view, "spoken").contains(figure)) << figure.toStdString();
    }
    stand.session.setLanguage("en");
    EXPECT_TRUE(text(view, "spoken").startsWith("Every week: 67%."));
}

TEST(Chart, SaysWhereItsFiguresStand)
{
    Stand stand;
    about::ChartView view;
    view.setChart("age");
    stand.show(view);
    EXPECT_EQ(text(view, "origin"), "Andel af 713 skemaer. Rapportens figur 1, side 13.");
    view.setChart("attendance");
    EXPECT_EQ(text(view, "origin"), "Andel af 713 skemaer. Rapportens side 23.");
}

TEST(Chart, ThatIsNotThereIsEmpty)
{
    Stand stand;
    about::ChartView view;
    view.setChart("?");
    stand.show(view);
    EXPECT_EQ(view.bars()->rowCount(), 0);
    EXPECT_EQ(text(view, "title"), "");
}

TEST(Notices, AreShownTheNewestFirst)
{
    const WithNotices centre(two_notices);
    Stand stand(centre.path());
    about::NoticesView view;
    stand.show(view);
    EXPECT_TRUE(view.any());
    EXPECT_THAT(column(view.notices(), "title"), ElementsAre("Kaffe", "Vi holder lukket i julen"));
    EXPECT_THAT(column(view.notices(), "since"), ElementsAre("Fredag 20. november", "Mandag 16. november"));
    EXPECT_THAT(column(view.notices(), "important"), ElementsAre("false", "true"));
    stand.session.setLanguage("en");
    EXPECT_THAT(column(view.notices(), "words"), ElementsAre("Den er gratis.", "The house is closed."));
}

TEST(Notices, GiveTheirHeadlineToOtherScreens)
{
    const WithNotices centre(two_notices);
    Stand stand(centre.path());
    EXPECT_EQ(stand.kiosk.headline(), "Vi holder lukket i julen") << "an important one comes before a newer one";
    EXPECT_EQ(stand.kiosk.importantHeadline(), "Vi holder lukket i julen");
}

TEST(Notices, ThatAreNotImportantStayOffTheRestScreen)
{
    const WithNotices centre("[[notice]]\ntitle = \"Kaffe\"\ntext = \"T\"\nfrom = 2026-11-20\n");
    Stand stand(centre.path());
    EXPECT_EQ(stand.kiosk.headline(), "Kaffe");
    EXPECT_EQ(stand.kiosk.importantHeadline(), "");
}

TEST(Notices, EndAtMidnightDanishTime)
{
    const WithNotices centre(two_notices);
    schedule::sys_seconds now = support::moment("2026-11-21T23:59:59");
    Stand stand(centre.path(), [&] { return now; });
    EXPECT_EQ(stand.kiosk.importantHeadline(), "Vi holder lukket i julen");
    now = support::moment("2026-11-22T00:00");
    EXPECT_EQ(stand.kiosk.importantHeadline(), "");
    about::NoticesView view;
    stand.show(view);
    EXPECT_THAT(column(view.notices(), "title"), ElementsAre("Kaffe"));
}

TEST(Notices, AreNotShownWhileTheClockIsUncertain)
{
    const WithNotices centre("[[notice]]\ntitle = \"Kaffe\"\ntext = \"T\"\nfrom = 2019-11-20\n");
    Stand stand(centre.path(), "2020-11-21T13:42");
    ASSERT_TRUE(stand.kiosk.clockUncertain());
    EXPECT_EQ(support::take_warnings().size(), 1) << "that the clock can't be right";
    about::NoticesView view;
    stand.show(view);
    EXPECT_FALSE(view.any());
    EXPECT_EQ(stand.kiosk.headline(), "");
}

TEST(Notices, OfACentreWithoutAFileAreNone)
{
    const ScratchCentre centre("group = []\n");
    Stand stand(centre.path());
    about::NoticesView view;
    stand.show(view);
    EXPECT_FALSE(view.any());
    EXPECT_THAT(column(view.notices(), "title"), IsEmpty());
}

}  // namespace ui
