// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/frames.h"
#include "support/text.h"
#include "support/visit.h"

#include <gmock/gmock.h>

#include <QElapsedTimer>

namespace app {

using support::eventually;
using support::Visit;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Where an item is on the glass, its middle.
QPointF middle(const QQuickItem *item)
{
    return support::seen_part(item).center();
}

/// Waits for a glide to be over: longer than a frame at the same place.
bool stands_still(const QQuickItem *list)
{
    double at = list->property("contentY").toDouble();
    QElapsedTimer since;
    since.start();
    return eventually([&] {
        if (const double now = list->property("contentY").toDouble(); now != at) {
            at = now;
            since.restart();
        }
        return since.elapsed() > 100;
    });
}

std::string words(Visit &visit)
{
    return visit.words().toStdString();
}

/// The same as lines in the order of the alphabet, once the list has made and placed the rows beyond its edge.
QStringList all_lines(Visit &visit)
{
    EXPECT_TRUE(support::lists_are_made(visit.program().window()));
    QStringList lines = visit.words().split(QLatin1Char('\n'));
    lines.sort();
    return lines;
}

}  // namespace

TEST(Rest, ATouchAnywhereOpensTheMeetings)
{
    for (const QPointF at : {QPointF(5, 5), QPointF(540, 960), QPointF(1075, 1915)}) {
        Visit visit;
        EXPECT_EQ(visit.screen(), "rest");
        visit.finger().tap(at);
        EXPECT_EQ(visit.screen(), "meetings");
    }
}

TEST(Rest, TheTouchThatWakesPressesNothingElse)
{
    // Each place at which the screen that comes up has something to press.
    Visit scout;
    scout.tap("wake");
    ASSERT_TRUE(scout.find("takeAlong"));
    std::vector<QPointF> places;
    for (const QQuickItem *button : support::visible_items(scout.root(), support::is_button))
        if (const QRectF seen = support::seen_part(button); !seen.isEmpty())
            places.push_back(seen.center());
    ASSERT_GT(places.size(), 10u);
    for (const QPointF place : places) {
        Visit visit;
        visit.finger().tap(place);
        support::settle();
        EXPECT_EQ(visit.screen(), "meetings") << place.x() << ' ' << place.y();
        EXPECT_EQ(visit.program().session().textStep(), 0);
        EXPECT_FALSE(visit.program().session().highContrast());
        EXPECT_FALSE(visit.sees("closeSheet")) << "no sheet of choices is up";
    }
}

TEST(Rest, ATouchThatSlidesOffTheScreenWakesNothing)
{
    Visit visit;
    visit.finger().press({540, 960});
    visit.finger().slide({-20, 960});
    visit.finger().release();
    EXPECT_EQ(visit.screen(), "rest");
}

TEST(ThreeTouches, LeadFromRestToPaper)
{
    Visit visit;
    EXPECT_TRUE(visit.tap("wake"));
    EXPECT_TRUE(visit.tap("takeAlong"));
    EXPECT_EQ(visit.screen(), "group");
    QQuickItem *print = visit.find("print");
    ASSERT_TRUE(print);
    EXPECT_EQ(support::seen_part(print), support::on_screen(print)) << "the whole button is in sight without scrolling";
    EXPECT_TRUE(visit.tap("print"));
    EXPECT_EQ(visit.screen(), "paper");
}

TEST(ThreeTouches, LeadFromRestToTheCodes)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(visit.tap("meeting", 1));
    EXPECT_EQ(visit.screen(), "group");
    EXPECT_THAT(words(visit), HasSubstr("Kgs. Lyngby – kvinder")) << "the second meeting in the list";
}

TEST(ThreeTouches, LeadFromRestToTheUrgeLogOnPaperOnEveryGlass)
{
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1024, 600)}) {
        SCOPED_TRACE(size.width());
        Visit visit(support::sample_centre, size);
        EXPECT_TRUE(visit.tap("wake"));
        EXPECT_TRUE(visit.tap("goTools"));
        QQuickItem *print = visit.find("print-urge-log");
        ASSERT_TRUE(print);
        EXPECT_EQ(support::seen_part(print), support::on_screen(print)) << "the whole button is in sight without scrolling";
        EXPECT_TRUE(visit.tap("print-urge-log"));
        EXPECT_EQ(visit.screen(), "paper");
        EXPECT_TRUE(visit.find("page"));
    }
}

TEST(LowPanel, ShowsTheFirstMeetingUnderTheNextOne)
{
    Visit visit(support::sample_centre, {1024, 600});
    visit.tap("wake");
    QQuickItem *first = visit.find("meeting");
    ASSERT_TRUE(first);
    const QRectF seen = support::seen_part(first);
    EXPECT_EQ(seen.top(), support::on_screen(first).top());
    EXPECT_GT(seen.height(), 0.6 * first->height()) << "when, its name and where";
}

TEST(LowPanel, KeepsTheFiltersBehindOneChipUntilTheyAreAskedFor)
{
    Visit visit(support::sample_centre, {1024, 600});
    visit.tap("wake");
    EXPECT_FALSE(visit.sees("filterOpen"));
    ASSERT_TRUE(visit.tap("moreFilters"));
    EXPECT_TRUE(visit.find("filterOpen"));
    EXPECT_FALSE(visit.sees("moreFilters"));
    visit.program().window().grabWindow();  // the frame that lies between any two touches puts the chips in their places
    ASSERT_TRUE(visit.tap("filterOpen"));
    visit.program().navigator().open("help");
    ASSERT_TRUE(visit.tap("back"));
    ASSERT_EQ(visit.screen(), "meetings");
    EXPECT_TRUE(visit.find("filterOpen")) << "what is picked stays in sight";
    EXPECT_TRUE(visit.sees("moreFilters"));
}

TEST(LowPanel, LeadsToTheNewsByAChip)
{
    Visit visit(support::sample_centre, {1024, 600});
    visit.tap("wake");
    ASSERT_TRUE(visit.tap("headline"));
    EXPECT_EQ(visit.screen(), "notices");
}

TEST(Paper, ShowsTheRealPagesAndSaysThatNoPrinterIsSetUp)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("takeAlong");
    visit.tap("print");
    ASSERT_TRUE(visit.find("page"));
    ASSERT_TRUE(visit.draws_its_pages());
    ASSERT_TRUE(visit.find("printerNotice"));
    EXPECT_THAT(words(visit), HasSubstr("Der er ikke sat en printer op."));
    // Not a blank sheet: there is ink on it.
    QImage picture = visit.program().window().grabWindow();
    picture = picture.copy(support::seen_part(visit.find("page")).toRect()).convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            dark += picture.constScanLine(y)[x] < 100;
    EXPECT_GT(dark, picture.width() * picture.height() / 200);
    EXPECT_TRUE(visit.tap("back"));
    EXPECT_EQ(visit.screen(), "group");
}

TEST(Button, SlidingOffCancels)
{
    Visit visit;
    visit.tap("wake");
    QQuickItem *button = visit.find("takeAlong");
    ASSERT_TRUE(button);
    visit.finger().press(middle(button));
    visit.finger().slide({middle(button).x(), support::on_screen(button).bottom() + 60});
    visit.finger().release();
    EXPECT_EQ(visit.screen(), "meetings");
    // Nor does a touch count that begins beside it and slides in.
    visit.finger().press({middle(button).x(), support::on_screen(button).bottom() + 60});
    visit.finger().slide(middle(button));
    visit.finger().release();
    EXPECT_EQ(visit.screen(), "meetings");
    visit.tap("takeAlong");
    EXPECT_EQ(visit.screen(), "group");
}

TEST(Button, SlidingOffInTheBarCancelsToo)
{
    Visit visit;
    visit.tap("wake");
    QQuickItem *button = visit.find("larger");
    ASSERT_TRUE(button);
    visit.finger().press(middle(button));
    visit.finger().slide(middle(button) - QPointF(0, 300));
    visit.finger().release();
    EXPECT_EQ(visit.program().session().textStep(), 0);
}

TEST(Button, AnswersTheFingerWhileItIsDown)
{
    Visit visit;
    visit.tap("wake");
    QQuickItem *button = visit.find("contrast");
    ASSERT_TRUE(button);
    visit.finger().press(middle(button));
    EXPECT_TRUE(eventually([&] { return button->property("down").toBool(); }));
    visit.finger().release();
    EXPECT_FALSE(button->property("down").toBool());
}

TEST(Filter, APickChangesTheList)
{
    Visit visit;
    visit.tap("wake");
    EXPECT_THAT(words(visit), HasSubstr("Kgs. Lyngby"));
    EXPECT_TRUE(visit.tap("filterTown"));
    EXPECT_TRUE(visit.tap("choice-Gladsaxe"));
    EXPECT_TRUE(eventually([&] { return !visit.sees("closeSheet"); }));
    EXPECT_TRUE(eventually([&] { return !visit.words().contains("Kgs. Lyngby"); }));
    EXPECT_THAT(words(visit), HasSubstr("Gladsaxe – om dagen"));
    // And with another one on top, then all taken back.
    visit.tap("filterWeekday");
    visit.tap("choice-1");
    visit.tap("closeSheet");
    EXPECT_TRUE(eventually([&] { return !visit.words().contains("Gladsaxe – om dagen"); }));
    visit.tap("filterTown");
    visit.tap("choice-");
    EXPECT_TRUE(eventually([&] { return visit.words().contains("Kgs. Lyngby – kvinder"); }));
}

TEST(Filter, ChipsThatAreOnOrOffTurnBoth)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterOpen");
    EXPECT_TRUE(eventually([&] { return !visit.words().contains("Lukket gruppe"); }));
    EXPECT_TRUE(visit.find("filterOpen")->property("picked").toBool());
    visit.tap("filterOpen");
    EXPECT_TRUE(eventually([&] { return visit.words().contains("Lukket gruppe"); }));
    visit.tap("filterOnline");
    EXPECT_TRUE(eventually([&] { return !visit.words().contains("Kgs. Lyngby"); }));
}

TEST(Filter, TheEmptyStateLeadsBackToAll)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterTown");
    visit.tap("choice-Gladsaxe");
    visit.tap("filterOnline");
    ASSERT_TRUE(visit.find("empty"));
    EXPECT_THAT(words(visit), HasSubstr("Ingen møder passer til det, du har valgt"));
    EXPECT_TRUE(visit.tap("emptyAction"));
    EXPECT_TRUE(eventually([&] { return !visit.sees("empty"); }));
    EXPECT_THAT(words(visit), HasSubstr("Kgs. Lyngby"));
}

TEST(Filter, ASheetThatIsClosedChangesNothing)
{
    Visit visit;
    visit.tap("wake");
    const QStringList before = all_lines(visit);
    visit.tap("filterTown");
    ASSERT_TRUE(visit.tap("closeSheet"));
    EXPECT_TRUE(eventually([&] { return !visit.sees("closeSheet"); }));
    EXPECT_EQ(all_lines(visit), before);
    visit.tap("filterTown");
    ASSERT_TRUE(visit.find("closeSheet"));
    visit.finger().tap(QPointF(540, 300));  // beside the card
    EXPECT_TRUE(eventually([&] { return !visit.sees("closeSheet"); }));
    EXPECT_EQ(visit.screen(), "meetings") << "and presses nothing beneath";
    EXPECT_EQ(all_lines(visit), before);
}

TEST(Back, KeepsTheFilterAndThePlaceInTheList)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterOpen");
    QQuickItem *list = visit.find("list");
    ASSERT_TRUE(list);
    visit.finger().press({540, 1400});
    visit.finger().slide({540, 500});
    visit.finger().release();
    ASSERT_TRUE(eventually([&] { return !list->property("moving").toBool(); }));
    const auto top = [&] {
        for (const QQuickItem *card : support::visible_named(visit.root(), "meeting"))
            if (support::seen_part(card) == support::on_screen(card))
                return std::pair(card->property("text").toString(), support::on_screen(card).top());
        return std::pair(QString(), 0.0);
    };
    const auto [name, at] = top();
    ASSERT_NE(name, "");
    ASSERT_TRUE(visit.tap("meeting", 1));
    ASSERT_EQ(visit.screen(), "group");
    ASSERT_TRUE(visit.tap("back"));
    ASSERT_EQ(visit.screen(), "meetings");
    const QString expected = name;
    EXPECT_TRUE(eventually([&] { return top().first == expected; })) << top().first.toStdString();
    EXPECT_NEAR(top().second, at, 2);
    EXPECT_THAT(words(visit), Not(HasSubstr("Lukket gruppe")));
}

TEST(Back, KeepsThePlaceWhereverTheListStands)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterOpen");
    const auto cards = [&] {
        std::vector<std::pair<QString, double>> seen;
        for (const QQuickItem *card : support::visible_named(visit.root(), "meeting"))
            if (!support::seen_part(card).isEmpty())
                seen.emplace_back(card->property("text").toString(), std::round(support::on_screen(card).top()));
        return seen;
    };
    for (const double place : {700.0, 1854.0, 1965.0, 2333.0}) {
        QQuickItem *list = visit.find("list");
        ASSERT_TRUE(list);
        list->setProperty("settled", true);
        list->setProperty("contentY", list->property("originY").toDouble() + place);
        ASSERT_TRUE(stands_still(list));
        const auto before = cards();
        ASSERT_TRUE(visit.tap("meeting", 1));
        ASSERT_EQ(visit.screen(), "group");
        ASSERT_TRUE(visit.tap("back"));
        EXPECT_TRUE(eventually([&] {
            const auto now = cards();
            return std::ranges::equal(now, before, [](const auto &a, const auto &b) {
                return a.first == b.first && std::abs(a.second - b.second) <= 2;
            });
        })) << place;
    }
}

TEST(More, ScrollsByAPageAndAtTheEndToTheTop)
{
    Visit visit;
    visit.tap("wake");
    QQuickItem *list = visit.find("list");
    QQuickItem *more = visit.find("more");
    ASSERT_TRUE(list && more);
    const auto at = [&] { return list->property("contentY").toDouble() - list->property("originY").toDouble(); };
    EXPECT_NEAR(at(), 0, 2);
    const QString onward = more->property("text").toString();
    for (int touches = 0; touches < 30 && more->property("text").toString() == onward; ++touches) {
        const double before = at();
        visit.tap("more");
        ASSERT_TRUE(eventually([&] { return at() > before; })) << "each touch goes on";
        ASSERT_TRUE(stands_still(list));
    }
    EXPECT_EQ(more->property("text").toString(), "Til toppen");
    visit.tap("more");
    EXPECT_TRUE(eventually([&] { return std::abs(at()) < 2; }));
    EXPECT_TRUE(eventually([&] { return more->property("text").toString() == onward; }));
}

TEST(Help, IsOneTouchFromAnywhereAndBackLeadsThere)
{
    Visit visit;
    visit.tap("wake");
    for (const QString way : {"goMeetings", "goAbout", "goPoints", "goTools"}) {
        ASSERT_TRUE(visit.tap(way)) << way.toStdString();
        const QString from = visit.screen();
        ASSERT_TRUE(visit.tap("help")) << way.toStdString();
        EXPECT_EQ(visit.screen(), "help");
        EXPECT_THAT(words(visit), HasSubstr("112"));
        visit.tap("help");
        EXPECT_TRUE(visit.tap("back"));
        EXPECT_EQ(visit.screen(), from) << "asking twice for help is once";
    }
    visit.tap("goMeetings");
    visit.tap("takeAlong");
    visit.tap("print");
    ASSERT_EQ(visit.screen(), "paper");
    visit.tap("help");
    EXPECT_EQ(visit.screen(), "help");
    visit.tap("back");
    EXPECT_EQ(visit.screen(), "paper");
}

TEST(Points, EachLeadsToItsTools)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("goPoints");
    for (int point = 1; point <= 4; ++point) {
        const QString title =
            QString::fromStdString(support::contents(visit.program().centre()).at("da").points[size_t(point) - 1].title);
        visit.program().window().grabWindow();  // nobody touches a card that has not been drawn in its place
        const auto cards = support::visible_items(visit.root(), [&](const QQuickItem *item) {
            return support::is_button(item) && item->property("number").toInt() == point;
        });
        ASSERT_EQ(cards.size(), 1u) << point;
        ASSERT_TRUE(visit.finger().tap(cards.front()));
        ASSERT_TRUE(eventually([&] { return visit.screen() == "point"; }));
        ASSERT_TRUE(visit.find("title"));
        EXPECT_EQ(visit.find("title")->property("text").toString(), title);
        visit.tap("back");
        EXPECT_EQ(visit.screen(), "points");
    }
    EXPECT_TRUE(visit.find("findMeetings"));
}

TEST(Landscape, HasTheSameWays)
{
    for (const QSize size : {QSize(1920, 1080), QSize(1024, 600)}) {
        Visit visit(support::sample_centre, size);
        visit.tap("wake");
        for (const QString name : {"goMeetings", "goAbout", "goPoints", "goTools", "larger", "contrast", "language", "help"})
            EXPECT_EQ(support::visible_named(visit.root(), name).size(), 1u) << name.toStdString() << ' ' << size.width();
        EXPECT_TRUE(visit.tap("help"));
        EXPECT_EQ(visit.screen(), "help");
    }
}

}  // namespace app
