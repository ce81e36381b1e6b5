// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/dialog.h"
#include "accessible_tree.h"
#include "app/screen_tour.h"
#include "support/eventually.h"
#include "support/frames.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <set>

namespace app {

using support::Visit;

namespace {

/// Walks the sample's screens in portrait, as they are without larger letters or more contrast, and looks at each.
void at_each_stop(const QString &language, const std::function<void(Visit &visit, const TourStop &stop)> &look)
{
    Visit visit;
    std::vector<TourStop> stops = all_stops(visit.program().site());
    std::erase_if(stops, [&](const TourStop &stop) {
        return stop.size != QSize(1080, 1920) || stop.language != language || stop.text_step > 0 || stop.high_contrast;
    });
    ASSERT_GT(stops.size(), 15u);
    bool done = false;
    ScreenTour walk(
        visit.program(), stops,
        [&](const TourStop &stop, int, const QImage &) {
            EXPECT_TRUE(support::lists_are_made(visit.program().window()));
            look(visit, stop);
        },
        [&] { done = true; });
    walk.start();
    EXPECT_TRUE(support::eventually([&] { return done; }, std::chrono::minutes(4)));
}

class AccessibleTree : public testing::TestWithParam<const char *> {};

/// What a control is, whichever item shows it. Rows of a list are one: which of them are made changes with where the list stands.
std::string identity(const QQuickItem *item)
{
    const bool of_a_list = item->objectName() == QLatin1String("meeting") || item->objectName() == QLatin1String("found");
    return (of_a_list ? item->objectName() : item->objectName() + QLatin1Char('|') + item->property("text").toString())
        .toStdString();
}

/// Of several of the same, one; the button that scrolls changes its words on the way.
std::set<std::string> kinds(const std::vector<std::string> &controls)
{
    std::set<std::string> kinds;
    for (const std::string &control : controls)
        if (!control.starts_with("more|"))
            kinds.insert(control);
    return kinds;
}

/// The controls that a key comes to until it is round, in its order.
std::vector<std::string> round_by(Visit &visit, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    std::vector<std::string> way;
    for (int presses = 0; presses < 300; ++presses) {
        visit.key(key, modifiers);
        const QQuickItem *item = visit.program().window().activeFocusItem();
        if (!item)
            return way;
        const std::string control = identity(item);
        if (control != "meeting" && control != "found" && std::ranges::find(way, control) != way.end())
            return way;
        way.push_back(control);
    }
    ADD_FAILURE() << "it never comes round";
    return way;
}

}  // namespace

TEST_P(AccessibleTree, TellsEachTextAndEachButtonOnce)
{
    at_each_stop(GetParam(), [](Visit &visit, const TourStop &stop) {
        for (const QString &fault : accessibility_faults(visit))
            ADD_FAILURE() << stop.name.toStdString() << ": " << fault.toStdString();
    });
}

INSTANTIATE_TEST_SUITE_P(Languages, AccessibleTree, testing::Values("da", "en"),
                         [](const auto &instance) { return std::string(instance.param); });

namespace {

/// Whether the screen reader was there before the visitor's screen was made.
class ScreenReader : public testing::TestWithParam<bool> {};

const Node *node_of(const std::vector<Node> &nodes, const QString &name)
{
    const auto node = std::ranges::find_if(nodes, [&](const Node &each) { return each.item->objectName() == name; });
    return node != nodes.end() ? &*node : nullptr;
}

}  // namespace

TEST_P(ScreenReader, IsToldWhatIsChosenAndWhatIsOn)
{
    QAccessible::setActive(GetParam());
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(visit.tap("filterOpen"));
    ASSERT_TRUE(visit.tap("contrast"));
    const std::vector<Node> nodes = accessible_nodes(visit);
    for (const auto &[name, checked] : {std::pair("filterOpen", true), std::pair("filterOnline", false)}) {
        const Node *choice = node_of(nodes, name);
        ASSERT_TRUE(choice) << name;
        EXPECT_EQ(choice->role, QAccessible::CheckBox) << name;
        EXPECT_TRUE(choice->state.checkable) << name;
        EXPECT_EQ(bool(choice->state.checked), checked) << name;
    }
    for (const auto &[name, here] : {std::pair("goMeetings", true), std::pair("goAbout", false)}) {
        const Node *way = node_of(nodes, name);
        ASSERT_TRUE(way) << name;
        EXPECT_EQ(way->role, QAccessible::PageTab) << name;
        EXPECT_EQ(bool(way->state.selected), here) << name;
    }
    for (const auto &[name, on] : {std::pair("contrast", true), std::pair("lowReach", false)}) {
        const Node *control = node_of(nodes, name);
        ASSERT_TRUE(control) << name;
        EXPECT_EQ(control->role, QAccessible::Button) << name;
        EXPECT_TRUE(control->state.checkable) << name;
        EXPECT_EQ(bool(control->state.checked), on) << name;
    }
    visit.tap("filterOpen");
    visit.tap("contrast");
    const std::vector<Node> later = accessible_nodes(visit);
    EXPECT_FALSE(node_of(later, "filterOpen")->state.checked);
    EXPECT_FALSE(node_of(later, "contrast")->state.checked);
}

INSTANTIATE_TEST_SUITE_P(Comes, ScreenReader, testing::Values(true, false),
                         [](const auto &instance) { return instance.param ? "First" : "Later"; });

TEST(AccessibleTreeOfAList, HasTheHeadBeforeTheRowsAndTheFootAfterThem)
{
    Visit visit;
    visit.tap("wake");
    ASSERT_TRUE(visit.find("meeting"));
    const std::vector<Node> nodes = accessible_nodes(visit);
    const Node *head = node_of(nodes, "filterTown");
    const Node *row = node_of(nodes, "meeting");
    ASSERT_TRUE(head && row);
    EXPECT_LT(head, row);
    for (int pages = 0; pages < 60 && visit.find("more")->property("atEnd") != true; ++pages)
        visit.tap("more");
    const std::vector<Node> end = accessible_nodes(visit);
    const Node *foot = node_of(end, "showMore");
    ASSERT_TRUE(foot);
    for (const Node &node : end)
        EXPECT_FALSE(node.item->objectName() == "meeting" && &node > foot) << node.name.toStdString();
}

TEST(AccessibleTreeUnderADialog, HoldsTheDialogAlone)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("filterWeekday");
    ASSERT_TRUE(visit.find("closeSheet"));
    EXPECT_FALSE(node_of(accessible_nodes(visit), "filterWeekday"));
    EXPECT_FALSE(node_of(accessible_nodes(visit), "goAbout"));
    visit.program().session().askStillThere();
    ASSERT_TRUE(visit.find("stay"));
    EXPECT_FALSE(node_of(accessible_nodes(visit), "closeSheet")) << "of two, the upper";
    visit.tap("stay");
    EXPECT_TRUE(support::eventually([&] { return node_of(accessible_nodes(visit), "closeSheet") != nullptr; }));
    visit.tap("closeSheet");
    EXPECT_TRUE(support::eventually([&] { return node_of(accessible_nodes(visit), "filterWeekday") != nullptr; }));
    EXPECT_TRUE(node_of(accessible_nodes(visit), "goAbout"));
}

TEST(AccessibleTreeAfterTheWipe, HoldsNothingOfTheVisit)
{
    Visit visit;
    const auto told = [&] {
        QStringList words;
        for (const Node &node : accessible_nodes(visit))
            words << node.name << node.description;
        return words.join('\n').toStdString();
    };
    const std::string before = told();
    visit.tap("wake");
    EXPECT_TRUE(visit.tap("filterTown"));
    EXPECT_TRUE(visit.tap("choice-Aarhus"));
    EXPECT_TRUE(visit.tap("meeting"));
    EXPECT_THAT(told(), testing::HasSubstr("Aarhus"));
    visit.program().session().wipe();
    EXPECT_TRUE(support::eventually([&] { return told() == before; })) << told();
}

TEST(KeyboardAtEachStop, ComesToEveryButtonAndBackTheSameWay)
{
    at_each_stop("da", [](Visit &visit, const TourStop &stop) {
        if (stop.reading)
            return;
        const std::vector<std::string> way = round_by(visit, Qt::Key_Tab);
        QQuickItem *dialog = accessibility::dialog_over(visit.root());
        std::set<std::string> there;
        for (const QQuickItem *button : support::visible_items(dialog ? dialog : visit.root(), support::is_button)) {
            if (!button->isEnabled())
                continue;
            there.insert(identity(button));
        }
        for (const std::string &control : kinds({there.begin(), there.end()}))
            EXPECT_TRUE(kinds(way).contains(control)) << stop.name.toStdString() << ": never comes to " << control;
        if (dialog) {
            for (const std::string &control : way)
                EXPECT_TRUE(there.contains(control)) << stop.name.toStdString() << ": goes behind the dialog to " << control;
        }
        const std::vector<std::string> back = round_by(visit, Qt::Key_Backtab, Qt::ShiftModifier);
        EXPECT_EQ(kinds(back), kinds(way)) << stop.name.toStdString() << ": back it comes to others";
    });
}

TEST(KeyboardAtEachStop, ShowsWhereItIs)
{
    at_each_stop("da", [](Visit &visit, const TourStop &stop) {
        for (int presses = 0; presses < 60; ++presses) {
            visit.key(Qt::Key_Tab);
            const QQuickItem *item = visit.program().window().activeFocusItem();
            ASSERT_TRUE(item) << stop.name.toStdString();
            EXPECT_TRUE(item->property("visualFocus").toBool())
                << stop.name.toStdString() << ": " << visit.focused().toStdString();
            // The foot of a list moves with the frame in which the rows above it get their heights.
            const auto seen = [&] {
                const QRectF part = support::seen_part(item) & QRectF(QPointF(), QSizeF(stop.size));
                return part.height() >= std::min(item->height(), 100.0) - 3;
            };
            EXPECT_TRUE(support::eventually(seen, std::chrono::seconds(2)))
                << stop.name.toStdString() << ": out of sight, " << visit.focused().toStdString();
        }
    });
}

}  // namespace app
