// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include "support/eventually.h"

#include <gtest/gtest.h>

#include <QQmlIncubationController>

namespace app {

using support::Visit;

namespace {

/// A list makes the rows beyond its edge in idle moments and puts each in its place with the next frame.
void finish_lists(QQuickWindow &window)
{
    const auto making = [&] { return window.incubationController()->incubatingObjectCount(); };
    if (making() == 0)
        return;
    EXPECT_TRUE(support::eventually([&] { return making() == 0; }));
    window.grabWindow();
}

/// Walks the sample centre's stops of one size and says what is wrong at each.
class Layout : public testing::TestWithParam<QSize> {};

}  // namespace

TEST_P(Layout, NothingIsCutOverlapsOrIsTooSmall)
{
    Visit visit(support::sample_centre, GetParam());
    std::vector<Stop> stops = all_stops(visit.program().site());
    std::erase_if(stops, [](const Stop &stop) { return stop.size != GetParam(); });
    ASSERT_GT(stops.size(), 50u);
    std::size_t seen = 0;
    bool done = false;
    Walk walk(
        visit.program(), stops,
        [&](const Stop &stop, int, const QImage &picture) {
            ++seen;
            EXPECT_EQ(picture.size(), stop.size);
            finish_lists(visit.program().window());
            for (const QString &fault : layout_faults(visit, stop))
                ADD_FAILURE() << stop.name.toStdString() << ' ' << stop.language.toStdString() << ": " << fault.toStdString();
        },
        [&] { done = true; });
    walk.start();
    EXPECT_TRUE(support::eventually([&] { return done; }, std::chrono::minutes(4)));
    EXPECT_EQ(seen, stops.size());
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layout, testing::Values(QSize(1080, 1920), QSize(1920, 1080), QSize(1024, 600)),
                         [](const auto &info) {
                             return std::to_string(info.param.width()) + "x" + std::to_string(info.param.height());
                         });

}  // namespace app
