// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/rest_view.h"
#include "support/scratch.h"
#include "support/set_clock.h"
#include "support/warnings.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ui {

using support::ScratchCentre;
using support::SetClock;
using support::Stand;

namespace {

const std::string no_groups = "group = []\n";
const std::string dark_nights = R"toml(name = "Prøvecenter"
schedule_url = "https://moeder.example.org"
[screen]
night = "22.00-06.00"
night_brightness = 0.5
)toml";

struct Drift {
    double x;
    double y;
};

Drift drift_at(const char *now)
{
    Stand stand(support::sample_centre, now);
    rest::RestView view;
    stand.show(view);
    return {view.property("driftX").toDouble(), view.property("driftY").toDouble()};
}

double shade_at(const char *now, const std::string &centre_toml)
{
    const ScratchCentre centre(no_groups, centre_toml);
    SetClock clock(now);
    Stand stand(centre.path(), clock.source());
    rest::RestView view;
    stand.show(view);
    return view.property("shade").toDouble();
}

}  // namespace

TEST(RestDrift, GoesInSmallStepsAndStaysWithinItsReach)
{
    Drift last = drift_at("2026-11-21T13:42");
    std::set<double> places{last.x};
    for (const char *now : {"2026-11-21T13:43", "2026-11-21T13:44", "2026-11-21T13:45", "2026-11-21T13:46", "2026-11-21T13:47"}) {
        const Drift next = drift_at(now);
        EXPECT_LE(std::abs(next.x - last.x), 0.13) << now;
        EXPECT_LE(std::abs(next.y - last.y), 0.13) << now;
        EXPECT_LE(std::abs(next.x), 1) << now;
        EXPECT_LE(std::abs(next.y), 1) << now;
        places.insert(next.x);
        last = next;
    }
    EXPECT_GE(places.size(), 5u) << "it moves each minute";
}

TEST(RestDrift, IsTheSameAtTheSameMinute)
{
    const Drift one = drift_at("2026-11-21T13:42");
    const Drift other = drift_at("2026-11-21T13:42:59");
    EXPECT_EQ(one.x, other.x);
    EXPECT_EQ(one.y, other.y);
}

TEST(RestNight, DimsToTheBrightnessThatTheCentreChose)
{
    // Half of the light is left where a value of 0.73 is, by a display's power of 2.2.
    EXPECT_NEAR(shade_at("2026-11-21T23:00", dark_nights), 0.27, 0.005);
    EXPECT_NEAR(shade_at("2026-11-22T05:59", dark_nights), 0.27, 0.005);
    EXPECT_EQ(shade_at("2026-11-22T06:00", dark_nights), 0);
    EXPECT_EQ(shade_at("2026-11-21T13:42", dark_nights), 0);
}

TEST(RestNight, IsNotThereUnlessTheCentreHasOne)
{
    EXPECT_EQ(shade_at("2026-11-21T23:00", "name = \"C\"\nschedule_url = \"https://moeder.example.org\"\n"), 0);
}

TEST(RestNight, BeginsAndEndsWithTheMinuteOnTheWall)
{
    const ScratchCentre centre(no_groups, dark_nights);
    SetClock clock("2026-11-21T21:59:50");
    Stand stand(centre.path(), clock.source());
    rest::RestView view;
    stand.show(view);
    EXPECT_EQ(view.property("shade").toDouble(), 0);
    clock.set("2026-11-21T22:00");
    emit stand.clock.minuteChanged();
    EXPECT_GT(view.property("shade").toDouble(), 0);
    clock.set("2026-11-22T06:00");
    emit stand.clock.minuteChanged();
    EXPECT_EQ(view.property("shade").toDouble(), 0);
}

TEST(RestNight, IsNotBelievedOfAnUncertainClock)
{
    // A dead battery's clock says that it is night in 1970.
    const ScratchCentre centre(no_groups, dark_nights);
    SetClock clock("1970-01-01T01:00");
    Stand stand(centre.path(), clock.source());
    rest::RestView view;
    stand.show(view);
    EXPECT_EQ(view.property("shade").toDouble(), 0);
    EXPECT_EQ(support::take_warnings().size(), 1) << "that the clock can't be right";
}

}  // namespace ui
