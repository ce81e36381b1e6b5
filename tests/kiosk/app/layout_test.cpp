// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include "hostile_centres.h"
#include "support/eventually.h"
#include "support/scratch.h"

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

/// Walks a centre's stops of one size and says what is wrong at each.
void expect_good_layout(const std::filesystem::path &centre, QSize size)
{
    Visit visit(centre, size);
    std::vector<Stop> stops = all_stops(visit.program().site());
    std::erase_if(stops, [&](const Stop &stop) { return stop.size != size; });
    ASSERT_GT(stops.size(), 30u);
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

class Layout : public testing::TestWithParam<QSize> {};
class LayoutOf : public testing::TestWithParam<std::tuple<HostileCentre, QSize>> {};

std::string words_of(QSize size)
{
    return std::to_string(size.width()) + "x" + std::to_string(size.height());
}

}  // namespace

TEST_P(Layout, NothingIsCutOverlapsOrIsTooSmall)
{
    expect_good_layout(support::sample_centre, GetParam());
}

TEST_P(LayoutOf, AHostileCentreHoldsToo)
{
    const auto &[hostile, size] = GetParam();
    const support::ScratchCentre centre(hostile.groups_toml, hostile.centre_toml);
    centre.write("notices.toml", hostile.notices_toml);
    expect_good_layout(centre.path(), size);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layout, testing::Values(QSize(1080, 1920), QSize(1920, 1080), QSize(1024, 600)),
                         [](const auto &info) { return words_of(info.param); });

INSTANTIATE_TEST_SUITE_P(Centres, LayoutOf,
                         testing::Combine(testing::Values(hostile_centre("LongWords"), hostile_centre("LongSentences")),
                                          testing::Values(QSize(1080, 1920), QSize(1920, 1080), QSize(1024, 600))),
                         [](const auto &info) {
                             return std::string(std::get<0>(info.param).name).append(words_of(std::get<1>(info.param)));
                         });

}  // namespace app
