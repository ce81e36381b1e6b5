// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The builder, touched as by a finger: from groups to the sheet, notes typed on the glass, and nothing left when it ends.

#include "builder/builder_view.h"
#include "paper/page_item.h"
#include "support/eventually.h"
#include "support/visit.h"

#include <algorithm>

#include <gmock/gmock.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace app {

using support::eventually;
using support::Visit;

namespace {

constexpr QSize formats[] = {{1080, 1920}, {1920, 1080}, {1024, 600}};

/// At the open builder, as staff are behind the door.
void open(Visit &visit, const QVariantMap &arguments = {})
{
    visit.tap("wake");
    visit.program().session().enter(context::Session::Staff);
    visit.program().navigator().start("builder", arguments);
    support::settle();
}

builder::BuilderView *view_of(Visit &visit)
{
    return visit.root()->findChild<builder::BuilderView *>();
}

std::string notes_of(Visit &visit)
{
    return view_of(visit)->notes().toStdString();
}

/// The pictures of the pages in sight, as far as they have been drawn.
std::vector<QImage> pages_of(Visit &visit)
{
    std::vector<QImage> pictures;
    for (const QQuickItem *item : support::visible_items(
             visit.root(), [](const QQuickItem *item) { return qobject_cast<const paper::PageItem *>(item) != nullptr; }))
        if (const QImage &picture = qobject_cast<const paper::PageItem *>(item)->picture(); !picture.isNull())
            pictures.push_back(picture);
    return pictures;
}

/// Whether so many pages are in sight and all is drawn, none of them blank.
bool shows_pages(Visit &visit, std::size_t least)
{
    const std::vector<QImage> pages = pages_of(visit);
    return pages.size() >= least && !view_of(visit)->preview()->busy() && std::ranges::none_of(pages, [](const QImage &page) {
               QImage blank(page.size(), page.format());
               blank.fill(Qt::white);
               return page == blank;
           });
}

/// Scrolls the choices by their own button until the thing is in full sight.
bool reach(Visit &visit, const QString &name)
{
    for (int page = 0; page < 12; ++page) {
        const auto found = support::visible_named(visit.root(), name);
        if (!found.empty() && support::seen_part(found.front()) == support::on_screen(found.front()))
            return true;
        if (!visit.tap("more"))
            return false;
    }
    return false;
}

}  // namespace

class InEachFormat : public testing::TestWithParam<QSize> {};

TEST_P(InEachFormat, TwoGroupsAreTwoTouchesFromTheSheet)
{
    Visit visit(support::sample_centre, GetParam());
    open(visit);
    EXPECT_TRUE(visit.sees("previewEmpty"));
    int touches = 0;
    for (const char *group : {"group-gladsaxe", "group-kgs-lyngby-kvinder"}) {
        while (true) {
            const auto found = support::visible_named(visit.root(), group);
            ASSERT_FALSE(found.empty());
            if (!support::seen_part(found.front()).isEmpty())
                break;
            ASSERT_TRUE(visit.tap("more"));
            ++touches;
        }
        ASSERT_TRUE(visit.tap(group));
        ++touches;
    }
    EXPECT_TRUE(eventually([&] { return shows_pages(visit, 1); }));
    EXPECT_LE(touches, 5) << "the hold on the corner is the sixth";
    EXPECT_EQ(view_of(visit)->choice().groups, QStringList({"gladsaxe", "kgs-lyngby-kvinder"}));
}

INSTANTIATE_TEST_SUITE_P(Builder, InEachFormat, testing::ValuesIn(formats), [](const auto &instance) {
    return "At" + std::to_string(instance.param.width()) + "x" + std::to_string(instance.param.height());
});

TEST(BuilderScreen, ShowsTheSheetAnewAfterEachChoice)
{
    Visit visit;
    open(visit);
    ASSERT_TRUE(visit.tap("group-gladsaxe"));
    ASSERT_TRUE(eventually([&] { return shows_pages(visit, 1); }));
    const QImage before = pages_of(visit).front();
    ASSERT_TRUE(visit.tap("group-frederiksberg"));
    EXPECT_TRUE(eventually([&] { return pages_of(visit).front() != before; }));
}

TEST(BuilderScreen, WithoutAPrinterHasNoButtonThatDoesNothing)
{
    Visit visit;
    open(visit, {{"groups", QStringList("online")}});
    ASSERT_TRUE(eventually([&] { return shows_pages(visit, 1); }));
    EXPECT_FALSE(visit.sees("print"));
    EXPECT_FALSE(visit.sees("moreCopies"));
}

TEST(BuilderScreen, GoesThroughTheUsesAtTheTop)
{
    Visit visit;
    open(visit);
    ASSERT_TRUE(visit.tap("use-wall"));
    EXPECT_TRUE(eventually([&] { return shows_pages(visit, 1); })) << "the poster of all groups";
    ASSERT_TRUE(visit.tap("paper-pocket-card"));
    EXPECT_EQ(view_of(visit)->choice().wall, "pocket-card");
    ASSERT_TRUE(visit.tap("use-worksheets"));
    ASSERT_TRUE(visit.tap("enclose-abc"));
    EXPECT_TRUE(eventually([&] { return shows_pages(visit, 2); }));
}

TEST(BuilderScreen, NarrowsTheGroupsDownOnASheet)
{
    Visit visit;
    open(visit);
    ASSERT_TRUE(visit.tap("filterTown"));
    ASSERT_TRUE(visit.tap("choice-Odense"));
    EXPECT_TRUE(visit.sees("group-odense-unge"));
    EXPECT_FALSE(visit.sees("group-gladsaxe"));
    ASSERT_TRUE(visit.tap("filterClear"));
    EXPECT_TRUE(visit.sees("group-gladsaxe"));
}

TEST(BuilderScreen, APageIsSeenLargeAndLargerAndMovedAboutByButtons)
{
    for (const QSize size : formats) {
        Visit visit(support::sample_centre, size);
        open(visit, {{"groups", QStringList("online")}});
        ASSERT_TRUE(eventually([&] { return shows_pages(visit, 1); }));
        ASSERT_TRUE(visit.tap("sheetPage"));
        ASSERT_TRUE(visit.find("zoomedPage"));
        const double whole = visit.find("zoomedPage")->width();
        ASSERT_TRUE(visit.tap("zoomIn"));
        EXPECT_GT(visit.find("zoomedPage")->width(), 1.4 * whole);
        auto *flick = visit.find("zoomed");
        const double before = flick->property("contentY").toDouble() + flick->property("contentX").toDouble();
        ASSERT_TRUE(visit.tap("zoomOn"));
        EXPECT_NE(flick->property("contentY").toDouble() + flick->property("contentX").toDouble(), before);
        ASSERT_TRUE(visit.tap("zoomOut"));
        EXPECT_DOUBLE_EQ(visit.find("zoomedPage")->width(), whole);
        ASSERT_TRUE(visit.tap("zoomOn"));
        EXPECT_EQ(visit.find("zoomedPage")->property("number").toInt(), 1) << "the next page";
        ASSERT_TRUE(visit.tap("closeSheet"));
        EXPECT_FALSE(visit.sees("zoomedPage"));
    }
}

TEST(BuilderNotes, AreTypedOnTheGlassAndStandOnTheSheet)
{
    for (const QSize size : formats) {
        Visit visit(support::sample_centre, size);
        open(visit, {{"groups", QStringList("online")}});
        const QByteArray without = view_of(visit)->pdf();
        ASSERT_TRUE(reach(visit, "notes"));
        ASSERT_TRUE(visit.tap("notes"));
        for (const char *key : {"key-R", "key-i", "key-n", "key-g", "keySpace", "key-å", "key-æ", "keyErase", "key-.", "keySpace",
                                "key-J", "keySigns", "key-7", "keySigns", "keyLine", "key-A"})
            ASSERT_TRUE(visit.tap(key)) << key;
        EXPECT_EQ(notes_of(visit), "Ring å. J7\nA");
        ASSERT_TRUE(visit.tap("closeSheet"));
        EXPECT_NE(view_of(visit)->pdf(), without);
        EXPECT_TRUE(reach(visit, "notes")) << "to change it";
    }
}

TEST(BuilderNotes, AreTypedOnARealKeyboardToo)
{
    Visit visit;
    open(visit, {{"groups", QStringList("online")}, {"notes", true}});
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_E, Qt::Key_J, Qt::Key_Return, Qt::Key_A, Qt::Key_Backspace})
        visit.key(key);
    EXPECT_EQ(notes_of(visit), "hej\n");
    visit.key(Qt::Key_Escape);
    EXPECT_FALSE(visit.sees("note"));
}

TEST(BuilderNotes, AreNotCopiedToWhereTheNextOneCouldPasteThem)
{
    Visit visit;
    open(visit, {{"groups", QStringList("online")}, {"notes", true}});
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_E, Qt::Key_J})
        visit.key(key);
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_X})
        visit.key(key, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "before");
    EXPECT_EQ(notes_of(visit), "hej");
    visit.key(Qt::Key_Tab);
    EXPECT_FALSE(visit.find("note")->hasActiveFocus()) << "the keyboard gets out of the text";
    EXPECT_EQ(notes_of(visit), "hej");
}

// X11 gives what is marked to any program that asks.
TEST(BuilderNotes, AreNeverMarked)
{
    Visit visit;
    open(visit, {{"groups", QStringList("online")}, {"notes", true}});
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_E, Qt::Key_J})
        visit.key(key);
    QQuickItem *note = visit.find("note");
    const auto marked = [&] { return note->property("selectedText").toString().toStdString(); };
    visit.key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(marked(), "");
    visit.key(Qt::Key_Home, Qt::ShiftModifier);
    EXPECT_EQ(marked(), "");
    const QPoint word = note->mapToScene({10, note->height() / 2}).toPoint();
    QTest::mouseDClick(&visit.program().window(), Qt::LeftButton, {}, word);
    EXPECT_EQ(marked(), "");
    EXPECT_EQ(notes_of(visit), "hej");
}

TEST(BuilderScreen, TheWipeTakesWhatIsOnTheClipboard)
{
    Visit visit;
    open(visit);
    QGuiApplication::clipboard()->setText(QStringLiteral("hej"));
    visit.program().session().wipe();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "");
}

TEST(BuilderNotes, EndWhereTheSheetIsFull)
{
    Visit visit;
    open(visit, {{"groups", QStringList("online")}, {"notes", true}});
    view_of(visit)->setNotes(QString(builder::most_note_letters - 1, u'a'));
    visit.find("note")->setProperty("text", view_of(visit)->notes());
    ASSERT_TRUE(visit.tap("key-B"));
    EXPECT_EQ(view_of(visit)->notes().size(), builder::most_note_letters);
    ASSERT_TRUE(visit.tap("key-b"));
    EXPECT_EQ(visit.find("note")->property("length").toInt(), builder::most_note_letters);
    EXPECT_TRUE(visit.words().contains("Der er ikke plads til mere."));
}

TEST(BuilderScreen, TheWipeForgetsGroupsNotesAndTheSheet)
{
    Visit visit;
    open(visit, {{"groups", QStringList("online")}, {"notes", true}});
    ASSERT_TRUE(visit.tap("key-H"));
    ASSERT_TRUE(visit.tap("closeSheet"));
    ASSERT_EQ(notes_of(visit), "H");
    ASSERT_TRUE(visit.tap("staffEnd"));
    EXPECT_EQ(visit.screen(), context::Navigator::rest());
    EXPECT_TRUE(eventually([&] { return view_of(visit) == nullptr; }));
    open(visit);
    EXPECT_EQ(notes_of(visit), "");
    EXPECT_TRUE(view_of(visit)->choice().groups.isEmpty());
    EXPECT_TRUE(visit.sees("previewEmpty"));
}

}  // namespace app
