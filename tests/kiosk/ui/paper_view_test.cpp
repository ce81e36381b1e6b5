// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/paper_view.h"
#include "handouts/handouts.h"
#include "model.h"
#include "support/eventually.h"
#include "support/says.h"
#include "support/scratch.h"
#include "support/stand.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <poppler-qt6.h>

#include <QImage>

namespace ui {

using paper::PaperView;
using support::Stand;

namespace {

/// Pages drawn from bytes, to compare with.
QImage page_of(const std::string &pdf, int page, QSize size)
{
    const QByteArray bytes = QByteArray::fromStdString(pdf);
    const auto document = Poppler::Document::loadFromData(bytes);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    if (page >= document->numPages())
        return {};
    const QSizeF points = document->page(page)->pageSizeF();
    return document->page(page)->renderToImage(72 * size.width() / points.width(), 72 * size.height() / points.height(), 0, 0,
                                               size.width(), size.height());
}

/// The page as the screen shows it; null where none comes.
QImage picture(PaperView &view, int page, QSize size)
{
    paper::Pages &sheets = *view.sheets();
    EXPECT_TRUE(support::eventually([&] { return !sheets.busy(); }));
    QImage drawn;
    const auto connection =
        QObject::connect(&sheets, &paper::Pages::drawn, &view, [&](quint64, const QImage &picture) { drawn = picture; });
    sheets.want(sheets.new_ticket(), page, size);
    EXPECT_TRUE(support::eventually([&] { return !sheets.busy(); }));
    QObject::disconnect(connection);
    return drawn;
}

}  // namespace

TEST(Paper, ShowsTheVeryHandout)
{
    Stand stand;
    PaperView view;
    view.setKind("meeting");
    view.setGroups({"gladsaxe"});
    stand.show(view);
    ASSERT_TRUE(support::eventually([&] { return view.pages() > 0; }));
    EXPECT_EQ(view.trouble(), "");
    const auto pdf = handouts::make(
        "meeting", {stand.kiosk.site(), stand.zone, stand.kiosk.content(), {0}, stand.kiosk.now(), support::share / "fonts"});
    ASSERT_TRUE(pdf);
    const QSize size(420, 594);
    for (int page = 0; page < view.pages(); ++page)
        EXPECT_EQ(picture(view, page, size), page_of(*pdf, page, size)) << "page " << page;
    QImage blank(size, QImage::Format_ARGB32);
    blank.fill(Qt::white);
    EXPECT_NE(picture(view, 0, size), blank);
}

TEST(Paper, IsMadeAnewInAnotherLanguage)
{
    Stand stand;
    PaperView view;
    view.setKind("meeting");
    view.setGroups({"gladsaxe"});
    stand.show(view);
    const QSize size(420, 594);
    const QImage danish = picture(view, 0, size);
    stand.session.setLanguage("en");
    EXPECT_GT(view.pages(), 0);
    EXPECT_NE(picture(view, 0, size), danish);
}

TEST(Paper, OfSeveralGroupsHasSeveralPages)
{
    Stand stand;
    PaperView view;
    view.setKind("meeting");
    view.setGroups({"gladsaxe", "online", "nowhere"});
    stand.show(view);
    EXPECT_GE(view.pages(), 2);
    EXPECT_EQ(view.trouble(), "") << "a group that left the plan meanwhile is left out";
}

TEST(Paper, HasItsEnclosuresBehindIt)
{
    Stand stand;
    PaperView view;
    view.setKind("cost-benefit");
    view.setEnclosures({"abc", "principles"});
    stand.show(view);
    EXPECT_EQ(view.pages(), 4) << "one, two and one";
    EXPECT_EQ(view.trouble(), "");
    view.setEnclosures({"poster"});
    EXPECT_EQ(view.pages(), 0);
    EXPECT_FALSE(support::take_warnings().isEmpty()) << "the log says why";
}

TEST(Paper, WithoutDatesIsMadeWhateverTheClockSays)
{
    Stand stand(support::sample_centre, "1999-01-01T12:00");
    ASSERT_TRUE(stand.kiosk.clockUncertain());
    PaperView view;
    view.setKind("urge-log");
    stand.show(view);
    EXPECT_EQ(view.pages(), 1);
    view.setEnclosures({"principles"});
    EXPECT_EQ(view.pages(), 2);
    view.setEnclosures({"town-list"});
    EXPECT_EQ(view.pages(), 0);
    EXPECT_NE(view.trouble(), "");
    support::take_warnings();  // of the clock
}

TEST(Paper, PastItsLastPageIsNothing)
{
    Stand stand;
    PaperView view;
    view.setKind("meeting");
    view.setGroups({"gladsaxe"});
    stand.show(view);
    EXPECT_TRUE(picture(view, view.pages(), {10, 10}).isNull());
}

TEST(Paper, OfNoGroupSaysThatItCannotBeMade)
{
    Stand stand;
    PaperView view;
    view.setKind("meeting");
    view.setGroups({"nowhere"});
    stand.show(view);
    EXPECT_EQ(view.pages(), 0);
    EXPECT_EQ(view.trouble(), "Arket kan ikke laves lige nu. Spørg personalet.");
    EXPECT_FALSE(support::take_warnings().isEmpty()) << "the log says why";
}

TEST(Paper, OfAnUnknownKindIsSaidToTheLog)
{
    Stand stand;
    PaperView view;
    view.setKind("poster");
    view.setGroups({"gladsaxe"});
    stand.show(view);
    EXPECT_EQ(view.pages(), 0);
    EXPECT_THAT(support::take_warnings(),
                testing::ElementsAre(
                    testing::ResultOf([](const QString &line) { return line.toStdString(); }, support::Says("no-such-handout"))));
}

}  // namespace ui
