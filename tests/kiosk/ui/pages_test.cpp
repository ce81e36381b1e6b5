// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pages.h"
#include "handouts/handouts.h"
#include "paper/page_item.h"
#include "support/eventually.h"
#include "support/stand.h"

#include <gmock/gmock.h>

#include <map>
#include <memory>
#include <utility>
#include <vector>

#include <QPainter>

namespace ui {

using paper::PageItem;
using paper::Pages;
using support::eventually;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// A document of two pages, opened.
class Drawn : public testing::Test {
protected:
    Drawn()
    {
        support::Stand stand;
        const auto pdf = handouts::make(
            "abc", {stand.kiosk.site(), stand.zone, stand.kiosk.content(), {}, stand.kiosk.now(), support::share / "fonts"});
        EXPECT_TRUE(pdf);
        document = pdf ? QByteArray::fromStdString(*pdf) : QByteArray();
        QObject::connect(pages.get(), &Pages::drawn, pages.get(), [this](quint64 ticket, const QImage &picture) {
            drawn[ticket].push_back({picture.width(), picture.height()});
        });
        pages->show(document);
        EXPECT_TRUE(is_idle());
        EXPECT_EQ(pages->count(), 2);
    }

    bool is_idle()
    {
        return eventually([this] { return !pages->busy(); });
    }

    QByteArray document;
    std::unique_ptr<Pages> pages = std::make_unique<Pages>();
    std::map<quint64, std::vector<std::pair<int, int>>> drawn;  ///< sizes of what came, by its ticket
};

QImage white(QSize size)
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    return paper;
}

/// What the screen gets to see of a page.
QImage painted(PageItem &item)
{
    QImage glass = white(item.size().toSize());
    glass.fill(Qt::black);
    QPainter painter(&glass);
    item.paint(&painter);
    return glass;
}

}  // namespace

TEST_F(Drawn, EachWantedPageComesUnderItsTicket)
{
    pages->want(101, 0, {210, 297});
    pages->want(102, 1, {420, 594});
    EXPECT_TRUE(pages->busy());
    ASSERT_TRUE(is_idle());
    EXPECT_THAT(drawn[101], ElementsAre(std::pair(210, 297)));
    EXPECT_THAT(drawn[102], ElementsAre(std::pair(420, 594)));
}

TEST_F(Drawn, WhatIsForgottenIsNotWaitedFor)
{
    // Before the worker has begun with it, and while it draws.
    for (const QSize size : {QSize(42, 59), QSize(1050, 1485)}) {
        pages->want(101, 0, size);
        pages->forget(101);
        EXPECT_FALSE(pages->busy());
    }
    pages->want(102, 0, {42, 59});
    ASSERT_TRUE(is_idle());
    EXPECT_THAT(drawn[101], IsEmpty());
    EXPECT_THAT(drawn[102], ElementsAre(std::pair(42, 59)));
    pages->forget(103);
    EXPECT_FALSE(pages->busy()) << "what nobody wanted";
}

TEST_F(Drawn, OneThatIsForgottenLeavesTheOthersWanted)
{
    pages->want(101, 0, {42, 59});
    pages->want(102, 1, {42, 59});
    pages->forget(101);
    EXPECT_TRUE(pages->busy());
    ASSERT_TRUE(is_idle());
    EXPECT_THAT(drawn[102], ElementsAre(std::pair(42, 59)));
}

TEST_F(Drawn, ATicketBringsWhatItWantedLast)
{
    for (const int width : {1050, 630, 420, 210})
        pages->want(101, 0, {width, width * 297 / 210});
    ASSERT_TRUE(is_idle());
    EXPECT_THAT(drawn[101], ElementsAre(std::pair(210, 297)));
}

TEST_F(Drawn, NothingComesOfAnEarlierDocument)
{
    pages->want(101, 0, {1050, 1485});
    pages->show({});
    EXPECT_TRUE(pages->busy());
    ASSERT_TRUE(is_idle());
    EXPECT_EQ(pages->count(), 0);
    EXPECT_EQ(pages->shape(), 0);
    EXPECT_THAT(drawn, IsEmpty());
}

TEST_F(Drawn, OfSeveralDocumentsTheLastIsOpened)
{
    pages->show("not a PDF");
    pages->show({});
    pages->show(document);
    ASSERT_TRUE(is_idle());
    EXPECT_EQ(pages->count(), 2);
}

TEST_F(Drawn, EndsWhileItDraws)
{
    for (quint64 ticket = 1; ticket < 20; ++ticket)
        pages->want(ticket, 0, {1050, 1485});
    pages.reset();
    support::settle();
    EXPECT_THAT(drawn, IsEmpty()) << "and nothing comes after it";
}

TEST_F(Drawn, OfWhatIsNoPdfHasNoPages)
{
    pages->show("not a PDF");
    ASSERT_TRUE(is_idle());
    EXPECT_EQ(pages->count(), 0);
}

TEST_F(Drawn, PageIsWhitePaperUntilItIsDrawn)
{
    PageItem item;
    item.setNumber(1);
    item.setPages(pages.get());
    item.setSize({210, 297});
    EXPECT_EQ(painted(item), white({210, 297}));
    ASSERT_TRUE(is_idle());
    EXPECT_EQ(item.picture().size(), QSize(210, 297));
    EXPECT_EQ(painted(item), item.picture().convertToFormat(QImage::Format_RGB32));
    EXPECT_NE(painted(item), white({210, 297}));
}

TEST_F(Drawn, PageOfAPartOfAPixelIsPaintedPixelByPixel)
{
    PageItem item;
    item.setPages(pages.get());
    item.setSize({419.4, 593.14});
    ASSERT_TRUE(is_idle());
    EXPECT_EQ(painted(item), item.picture().convertToFormat(QImage::Format_RGB32));
}

TEST_F(Drawn, PageThatGoesAwayBeforeItIsDrawnKeepsNobodyBusy)
{
    auto item = std::make_unique<PageItem>();
    item->setPages(pages.get());
    item->setSize({1050, 1485});
    EXPECT_TRUE(pages->busy());
    item.reset();
    EXPECT_FALSE(pages->busy());
}

TEST_F(Drawn, PageKeepsNoPictureOfWhatIsThereNoMore)
{
    Pages others;
    PageItem stays;
    PageItem moves;
    for (PageItem *item : {&stays, &moves}) {
        item->setPages(pages.get());
        item->setSize({210, 297});
    }
    ASSERT_TRUE(is_idle());
    ASSERT_FALSE(stays.picture().isNull() || moves.picture().isNull());
    moves.setPages(&others);
    EXPECT_TRUE(moves.picture().isNull());
    pages->show({});
    ASSERT_TRUE(is_idle());
    EXPECT_TRUE(stays.picture().isNull());
}

TEST_F(Drawn, PageOutlivesWhatDrewIt)
{
    PageItem item;
    item.setPages(pages.get());
    item.setSize({210, 297});
    pages.reset();
    item.setSize({420, 594});
    EXPECT_EQ(painted(item), white({420, 594}));
}

}  // namespace ui
