// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/clock_plausibility.h"

#include <gtest/gtest.h>

#include <ostream>

namespace schedule {

using namespace std::chrono;

namespace {

constexpr sys_seconds at(int y, unsigned m, unsigned d)
{
    return sys_days(year(y) / month(m) / day(d));
}

struct Case {
    const char *name;
    sys_seconds now;
    std::vector<sys_seconds> traces;
    ClockSense sense;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.name;
}

class JudgeClock : public testing::TestWithParam<Case> {};

const std::vector<Case> cases = {
    {"TheDayOfTheFirstSample", at(2026, 11, 21), {}, ClockSense::Plausible},
    {"AnEmptyBattery1970", at(1970, 1, 1), {}, ClockSense::TooEarly},
    {"AnEmptyBattery2000", at(2000, 1, 1), {}, ClockSense::TooEarly},
    {"BeforeTheEpoch", at(1901, 12, 13), {}, ClockSense::TooEarly},
    {"AFarFuture2076", at(2076, 11, 21), {}, ClockSense::TooLate},
    {"TheLastMomentOf32Bits", sys_seconds(seconds(0x7FFFFFFF)), {}, ClockSense::Plausible},
    {"TheSecondBeforeTheFirst", first_possible_time - seconds(1), {}, ClockSense::TooEarly},
    {"TheFirstSecond", first_possible_time, {}, ClockSense::Plausible},
    {"TheLastSecond", first_possible_time + longest_believed, {}, ClockSense::Plausible},
    {"TheSecondAfterTheLast", first_possible_time + longest_believed + seconds(1), {}, ClockSense::TooLate},
    {"AfterItsFiles", at(2027, 5, 2), {at(2026, 12, 1), at(2027, 5, 1)}, ClockSense::Plausible},
    {"AMonthBeforeItsNewestFile", at(2027, 4, 1), {at(2027, 5, 1), at(2026, 12, 1)}, ClockSense::TooEarly},
    {"ADayBeforeItsNewestFile", at(2027, 4, 30), {at(2027, 5, 1)}, ClockSense::Plausible},
    {"ADayAndASecondBeforeItsNewestFile", at(2027, 4, 30) - seconds(1), {at(2027, 5, 1)}, ClockSense::TooEarly},
    {"AFileOf1970SaysNothing", at(2026, 11, 21), {at(1970, 1, 1)}, ClockSense::Plausible},
    {"AFileOf2076SaysNothing", at(2026, 11, 21), {at(2076, 1, 1)}, ClockSense::Plausible},
    {"AFileOf2076DoesNotVouchForItself", at(2076, 1, 2), {at(2076, 1, 1)}, ClockSense::TooLate},
    {"AScreenThatIsStillKeptUpIn2048", at(2048, 1, 1), {at(2044, 6, 1)}, ClockSense::Plausible},
};

}  // namespace

TEST_P(JudgeClock, Says)
{
    EXPECT_EQ(judge_clock(GetParam().now, GetParam().traces), GetParam().sense);
}

INSTANTIATE_TEST_SUITE_P(Clocks, JudgeClock, testing::ValuesIn(cases), [](const auto &instance) { return instance.param.name; });

}  // namespace schedule
