// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every centre that lies in the tree reads without a word of complaint, and the sample shows all that a group can be.
#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "feeds/site.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace {

using namespace schedule;

std::string content_of(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

class Sample : public testing::TestWithParam<const char *> {
protected:
    const std::string m_folder = std::string(MOEDESTED_SOURCE_DIR "/") + GetParam();
    const config::Read<config::Site> m_site = feeds::read_site(m_folder);
};

TEST_P(Sample, ReadsWithoutProblems)
{
    for (const Problem &problem : m_site.problems) {
        ADD_FAILURE() << to_line(problem);
    }
    EXPECT_TRUE(m_site.value);
}

TEST_P(Sample, IsInTheCanonicalForm)
{
    ASSERT_TRUE(m_site.value);
    EXPECT_EQ(config::to_toml(m_site.value->plan), content_of(m_folder + "/groups.toml"));
}

TEST_P(Sample, IsMarkedAsMadeUp)
{
    ASSERT_TRUE(m_site.value);
    EXPECT_TRUE(m_site.value->centre.example);
}

INSTANTIATE_TEST_SUITE_P(Centres, Sample, testing::Values("config/sample", "tests/data/real"),
                         [](const auto &folder) { return std::string(folder.param).starts_with("config") ? "sample" : "real"; });

class ShippedSample : public testing::Test {
protected:
    const Plan m_plan = feeds::read_site(MOEDESTED_SOURCE_DIR "/config/sample").value.value_or(config::Site()).plan;

    bool any_group(auto has) const { return std::any_of(m_plan.groups.begin(), m_plan.groups.end(), has); }
};

TEST_F(ShippedSample, HasTwelveGroupsOrMore)
{
    EXPECT_GE(m_plan.groups.size(), 12u);
}

TEST_F(ShippedSample, HasEveryRhythm)
{
    std::set<std::string> kinds;
    for (const Group &group : m_plan.groups) {
        for (const Rhythm &rhythm : group.rhythms) {
            if (const auto *weeks = std::get_if<EveryWeeks>(&rhythm.pattern)) {
                kinds.insert("every " + std::to_string(weeks->interval));
                kinds.insert(weeks->days.list().size() > 1 ? "several days" : "one day");
            } else if (const auto *parity = std::get_if<ParityWeeks>(&rhythm.pattern)) {
                kinds.insert(parity->parity == Parity::Even ? "even" : "odd");
            } else if (const auto *monthly = std::get_if<MonthlyWeekdays>(&rhythm.pattern)) {
                kinds.insert(monthly->ordinals.size() > 1 ? "several in a month" : "one in a month");
                kinds.insert(monthly->ordinals.back() == -1 ? "last" : "n-th");
            } else {
                kinds.insert("dates");
            }
        }
    }
    EXPECT_THAT(kinds, testing::UnorderedElementsAre("every 1", "every 2", "every 3", "one day", "several days", "even", "odd",
                                                     "several in a month", "one in a month", "last", "n-th", "dates"));
}

TEST_F(ShippedSample, HasEveryKindOfGroupAndException)
{
    EXPECT_TRUE(any_group([](const Group &group) { return !group.open; }));
    EXPECT_TRUE(any_group([](const Group &group) { return group.attendance == Attendance::Online; }));
    EXPECT_TRUE(any_group([](const Group &group) { return group.attendance == Attendance::Both; }));
    EXPECT_TRUE(any_group([](const Group &group) { return !group.cancelled.empty(); }));
    EXPECT_TRUE(any_group([](const Group &group) { return !group.moved.empty(); }));
    EXPECT_TRUE(any_group([](const Group &group) { return !group.added.empty(); }));
    for (const OnDayOff policy : {OnDayOff::Meet, OnDayOff::Skip, OnDayOff::Ask}) {
        EXPECT_TRUE(any_group([policy](const Group &group) { return group.holidays == policy; })) << int(policy);
        EXPECT_TRUE(any_group([policy](const Group &group) { return group.school_holidays == policy; })) << int(policy);
    }
    EXPECT_FALSE(m_plan.school_holidays.empty());
    for (const char *label : {"Kun kvinder", "Pårørende", "Unge 18–25 år"}) {
        EXPECT_TRUE(any_group([label](const Group &group) { return group.for_whom.in("da") == label; })) << label;
    }
    EXPECT_TRUE(std::any_of(m_plan.closures.begin(), m_plan.closures.end(),
                            [](const Closure &closure) { return closure.groups.empty(); }));
}

}  // namespace
