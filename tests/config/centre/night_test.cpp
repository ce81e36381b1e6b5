// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/centre.h"

#include <gtest/gtest.h>

namespace config {

namespace {

/// A night, a moment (with its offset, where the wall clock shows it twice) and whether the screen is dimmed then.
struct Case {
    const char *name;
    const char *night;
    const char *now;
    bool dimmed;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.name;
}

class Night : public testing::TestWithParam<Case> {
protected:
    schedule::Zone zone = schedule::Zone::load("Europe/Copenhagen").value();
};

}  // namespace

TEST_P(Night, DimsFromItsStartToItsEnd)
{
    Screen screen;
    screen.night = schedule::parse_span(GetParam().night);
    const auto now = schedule::parse_instant(GetParam().now, zone);
    ASSERT_TRUE(screen.night && now);
    EXPECT_EQ(is_night(screen, *now, zone), GetParam().dimmed);
}

// 2026: summer time begins on 29 March (02.00 becomes 03.00) and ends on 25 October (03.00 becomes 02.00).
INSTANTIATE_TEST_SUITE_P(
    Cases, Night,
    testing::Values(Case{"AfternoonIsBright", "22.00-06.00", "2026-11-21T13:42", false},
                    Case{"SecondBeforeItsStart", "22.00-06.00", "2026-11-21T21:59:59", false},
                    Case{"AtItsStart", "22.00-06.00", "2026-11-21T22:00", true},
                    Case{"AtMidnight", "22.00-06.00", "2026-11-22T00:00", true},
                    Case{"SecondBeforeItsEnd", "22.00-06.00", "2026-11-22T05:59:59", true},
                    Case{"AtItsEnd", "22.00-06.00", "2026-11-22T06:00", false},
                    Case{"WithinOneDay", "01.00-05.00", "2026-11-21T03:00", true},
                    Case{"BeforeOneWithinADay", "01.00-05.00", "2026-11-21T00:59", false},
                    Case{"AfterOneWithinADay", "01.00-05.00", "2026-11-21T22:00", false},
                    Case{"UntilMidnight", "20.00-24.00", "2026-11-21T23:59", true},
                    Case{"AfterOneUntilMidnight", "20.00-24.00", "2026-11-22T00:00", false},
                    Case{"NewYear", "22.00-06.00", "2027-01-01T00:30", true},
                    Case{"SpringBeforeTheGap", "22.00-06.00", "2026-03-29T01:59", true},
                    Case{"SpringAfterTheGap", "22.00-06.00", "2026-03-29T03:00", true},
                    Case{"SpringStartInTheGapBefore", "02.30-06.00", "2026-03-29T03:29", false},
                    Case{"SpringStartInTheGap", "02.30-06.00", "2026-03-29T03:30", true},
                    Case{"SpringEndInTheGapBefore", "22.00-02.30", "2026-03-29T03:29", true},
                    Case{"SpringEndInTheGap", "22.00-02.30", "2026-03-29T03:30", false},
                    Case{"AutumnFirstOfTheDoubleHour", "22.00-06.00", "2026-10-25T02:30+02:00", true},
                    Case{"AutumnSecondOfTheDoubleHour", "22.00-06.00", "2026-10-25T02:30+01:00", true},
                    Case{"AutumnStaysDimmedWhenTheHourComesAgain", "02.30-06.00", "2026-10-25T02:10+01:00", true},
                    Case{"AutumnStaysBrightWhenTheHourComesAgain", "22.00-02.30", "2026-10-25T02:10+01:00", false}),
    [](const auto &instance) { return instance.param.name; });

TEST(NoNight, IsNeverDimmed)
{
    const auto zone = schedule::Zone::load("Europe/Copenhagen").value();
    EXPECT_FALSE(is_night({}, *schedule::parse_instant("2026-11-22T02:00", zone), zone));
}

}  // namespace config
