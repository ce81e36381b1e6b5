// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessible_tree.h"
#include "app/walk.h"
#include "support/eventually.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <set>

#include <QQmlIncubationController>

namespace app {

using support::Visit;

namespace {

/// Walks the sample's screens in portrait, as they are without larger letters or more contrast, and looks at each.
void at_each_stop(const QString &language, const std::function<void(Visit &visit, const Stop &stop)> &look)
{
    Visit visit;
    std::vector<Stop> stops = all_stops(visit.program().site());
    std::erase_if(stops, [&](const Stop &stop) {
        return stop.size != QSize(1080, 1920) || stop.language != language || stop.text_step > 0 || stop.high_contrast;
    });
    ASSERT_GT(stops.size(), 15u);
    bool done = false;
    Walk walk(
        visit.program(), stops,
        [&](const Stop &stop, int, const QImage &) {
            const auto made = [&] { return visit.program().window().incubationController()->incubatingObjectCount() == 0; };
            EXPECT_TRUE(support::eventually(made));
            look(visit, stop);
        },
        [&] { done = true; });
    walk.start();
    EXPECT_TRUE(support::eventually([&] { return done; }, std::chrono::minutes(4)));
}

class AccessibleTree : public testing::TestWithParam<const char *> {
protected:
    static void SetUpTestSuite() { QAccessible::setActive(true); }
};

/// The controls that Tab comes to until it is round, in its order.
std::vector<QQuickItem *> round_by(Visit &visit, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    std::vector<QQuickItem *> way;
    for (int presses = 0; presses < 300; ++presses) {
        visit.key(key, modifiers);
        QQuickItem *item = visit.program().window().activeFocusItem();
        if (!item || (!way.empty() && item == way.front()))
            return way;
        way.push_back(item);
    }
    ADD_FAILURE() << "it never comes round";
    return way;
}

}  // namespace

TEST_P(AccessibleTree, TellsEachTextAndEachButtonOnce)
{
    at_each_stop(GetParam(), [](Visit &visit, const Stop &stop) {
        for (const QString &fault : accessibility_faults(visit))
            ADD_FAILURE() << stop.name.toStdString() << ": " << fault.toStdString();
    });
}

INSTANTIATE_TEST_SUITE_P(Languages, AccessibleTree, testing::Values("da", "en"),
                         [](const auto &info) { return std::string(info.param); });

TEST(AccessibleTreeAfterTheWipe, HoldsNothingOfTheVisit)
{
    QAccessible::setActive(true);
    Visit visit;
    const auto told = [&] {
        QStringList words;
        for (const Node &node : accessible_nodes(visit))
            words << node.name << node.description;
        return words.join('\n').toStdString();
    };
    const std::string before = told();
    visit.tap("wake");
    visit.tap("filterTown");
    visit.tap("choice-Aarhus");
    visit.tap("meeting");
    EXPECT_THAT(told(), testing::HasSubstr("Aarhus"));
    visit.program().session().wipe();
    EXPECT_TRUE(support::eventually([&] { return told() == before; })) << told();
}

TEST(KeyboardAtEachStop, ComesToEveryButtonAndBackTheSameWay)
{
    at_each_stop("da", [](Visit &visit, const Stop &stop) {
        if (stop.reading)
            return;
        const std::vector<QQuickItem *> way = round_by(visit, Qt::Key_Tab);
        const std::set<QQuickItem *> reached(way.begin(), way.end());
        EXPECT_EQ(reached.size(), way.size()) << stop.name.toStdString() << ": it comes twice to the same";
        QQuickItem *dialog = nullptr;
        for (QQuickItem *item : support::visible_items(visit.root(), [](const QQuickItem *item) {
                 return item->objectName() == "stillThere" || item->objectName() == "sheet" || item->objectName() == "languages";
             }))
            dialog = item;
        for (QQuickItem *button : support::visible_items(dialog ? dialog : visit.root(), support::is_button)) {
            const bool there = !button->isEnabled() || reached.contains(button);
            EXPECT_TRUE(there) << stop.name.toStdString() << ": never comes to " << button->objectName().toStdString();
        }
        for (QQuickItem *item : way) {
            const bool within = !dialog || dialog->isAncestorOf(item);
            EXPECT_TRUE(within) << stop.name.toStdString() << ": goes behind the dialog";
        }
        std::vector<QQuickItem *> back = round_by(visit, Qt::Key_Backtab, Qt::ShiftModifier);
        std::ranges::reverse(back);
        if (!back.empty())
            std::ranges::rotate(back, std::ranges::find(back, way.front()));
        EXPECT_EQ(back, way) << stop.name.toStdString() << ": back is another way";
    });
}

TEST(KeyboardAtEachStop, ShowsWhereItIs)
{
    at_each_stop("da", [](Visit &visit, const Stop &stop) {
        for (int presses = 0; presses < 60; ++presses) {
            visit.key(Qt::Key_Tab);
            const QQuickItem *item = visit.program().window().activeFocusItem();
            ASSERT_TRUE(item) << stop.name.toStdString();
            EXPECT_TRUE(item->property("visualFocus").toBool())
                << stop.name.toStdString() << ": " << visit.focused().toStdString();
            const QRectF seen = support::seen_part(item) & QRectF(QPointF(), QSizeF(stop.size));
            EXPECT_GE(seen.height(), std::min(item->height(), 100.0) - 1)
                << stop.name.toStdString() << ": out of sight, " << visit.focused().toStdString();
        }
    });
}

}  // namespace app
