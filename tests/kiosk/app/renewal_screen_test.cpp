// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When the program begins anew, and what does not end it. That it does is ending_test.cpp's.

#include "app/renewal.h"
#include "support/eventually.h"
#include "support/fake_printer.h"
#include "support/visit.h"

#include <gtest/gtest.h>

#include <memory>

namespace app {

using namespace std::chrono_literals;
using support::eventually;
using support::Visit;

namespace {

/// A visit of which each renewal is counted.
struct Renewed {
    explicit Renewed(std::chrono::milliseconds quiet = 20ms)
        : visit(Options{.centre = support::sample_centre, .now = support::moment(support::saturday), .printer = printer}),
          renewal([this] { ++times; }, quiet)
    {
        renewal.watch(visit.program());
    }

    void come()
    {
        ASSERT_TRUE(visit.tap("wake"));
        visit.program().session().enter(context::Session::Staff);
        visit.program().navigator().start("builder", {{"groups", QStringList("online")}, {"notes", true}});
        support::settle();
    }
    void write_and_close()
    {
        come();
        ASSERT_TRUE(visit.tap("key-H"));
        ASSERT_TRUE(visit.tap("closeSheet"));
    }

    std::shared_ptr<support::FakePrinter> printer = std::make_shared<support::FakePrinter>();
    Visit visit;
    int times = 0;
    Renewal renewal;
};

}  // namespace

TEST(Renewal, ComesAfterAVisitWithANoteAtTheRestScreen)
{
    Renewed renewed;
    renewed.write_and_close();
    EXPECT_FALSE(eventually([&] { return renewed.times > 0; }, 100ms)) << "not under somebody's hands";
    ASSERT_TRUE(renewed.visit.tap("staffEnd"));
    EXPECT_TRUE(eventually([&] { return renewed.times == 1; }));
}

TEST(Renewal, DoesNotComeAfterAVisitWithoutANote)
{
    Renewed renewed;
    renewed.come();
    ASSERT_TRUE(renewed.visit.tap("closeSheet"));
    ASSERT_TRUE(renewed.visit.tap("staffEnd"));
    EXPECT_FALSE(renewed.renewal.due());
    EXPECT_FALSE(eventually([&] { return renewed.times > 0; }, 100ms));
}

TEST(Renewal, WaitsForTheNextRestWhereSomebodyComesBeforeIt)
{
    Renewed renewed(1h);
    renewed.write_and_close();
    ASSERT_TRUE(renewed.visit.tap("staffEnd"));
    ASSERT_TRUE(renewed.visit.tap("wake"));
    EXPECT_TRUE(renewed.renewal.due());
    // As where another centre.toml makes the screen's parts anew meanwhile.
    int times = 0;
    Renewal other([&] { ++times; }, 20ms);
    other.watch(renewed.visit.program());
    renewed.visit.program().session().wrote();
    EXPECT_FALSE(eventually([&] { return times > 0; }, 100ms));
    renewed.visit.program().session().wipe();
    EXPECT_TRUE(eventually([&] { return times > 0; }));
}

TEST(Renewal, WaitsForTheNextVisitorsSheet)
{
    Renewed renewed(300ms);
    renewed.write_and_close();
    ASSERT_TRUE(renewed.visit.tap("staffEnd"));
    ASSERT_TRUE(renewed.visit.tap("wake"));
    Program &program = renewed.visit.program();
    ASSERT_TRUE(program.printDesk().print({.pdf = "%PDF", .pages = 1, .copies = 1}));
    program.navigator().reset();
    EXPECT_FALSE(eventually([&] { return renewed.times > 0; }, 500ms)) << "it would be cancelled";
    renewed.printer->fare(printing::JobState::Done);
    EXPECT_TRUE(eventually([&] { return renewed.times == 1; }));
}

TEST(ACloseRequest, LeavesTheScreenInTheHallwayAndWhoeverStandsThere)
{
    Visit visit;
    ASSERT_TRUE(visit.tap("wake"));
    visit.program().session().toggleContrast();
    EXPECT_FALSE(visit.program().window().close());
    EXPECT_TRUE(visit.program().window().isVisible());
    EXPECT_TRUE(visit.program().session().highContrast());
    EXPECT_TRUE(visit.tap("help")) << "and it goes on";
}

}  // namespace app
