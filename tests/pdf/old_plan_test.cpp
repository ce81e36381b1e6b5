// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/crowd.h"
#include "pdf/paper.h"

#include <gmock/gmock.h>

using namespace paper;
using std::chrono::hours;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr auto three_days = hours(72);

config::FeedAge checked(hours before_noon)
{
    return {"Danmark", noon - before_noon, three_days};
}

/// What both handouts say of a plan whose copies are of that age.
std::string told(std::vector<config::FeedAge> feeds, const std::string &language = "da")
{
    Desk desk(language, "config/sample");
    desk.site.feeds = std::move(feeds);
    const handouts::Order order = desk.order({"gladsaxe"});
    return File(handouts::make("meeting", order).value()).text() + File(handouts::make("discharge", order).value()).text();
}

}  // namespace

TEST(OldPlan, IsSaidOnceOnEachHandout)
{
    EXPECT_EQ(count(told({checked(hours(9 * 24))}), "Planen er fra 12. november 2026. Ring og hør, hvis du er i tvivl."), 2U);
    EXPECT_EQ(
        count(told({checked(hours(9 * 24))}, "en"), "The plan is from 12 November 2026. Call to check if you are in doubt."), 2U);
}

TEST(OldPlan, IsWhatTheFootSaysIsValid)
{
    const std::string text = told({checked(hours(9 * 24))});
    EXPECT_THAT(text, HasSubstr("planen gælder pr. 12. november 2026"));
    EXPECT_THAT(text, Not(HasSubstr("planen gælder pr. 21. november 2026")));
}

TEST(OldPlan, TheOldestOfSeveralIsNamed)
{
    EXPECT_THAT(told({checked(hours(9 * 24)), checked(hours(20 * 24)), checked(hours(1))}),
                HasSubstr("Planen er fra 1. november 2026."));
}

TEST(OldPlan, ItsDayIsTheDanishOne)
{
    // 23.00 UTC on 11 November is midnight in Denmark.
    EXPECT_THAT(told({checked(hours(9 * 24 + 12))}), HasSubstr("Planen er fra 12. november 2026."));
}

TEST(OldPlan, AFreshOneIsNotMentioned)
{
    const std::vector<std::vector<config::FeedAge>> fresh = {{}, {checked(three_days)}, {checked(hours(-24))}};
    for (const auto &feeds : fresh) {
        const std::string text = told(feeds);
        EXPECT_THAT(text, Not(HasSubstr("Planen er fra")));
        EXPECT_THAT(text, HasSubstr("planen gælder pr. 21. november 2026"));
    }
}

TEST(OldPlan, LeavesTheDanishSheetsOfTheSampleOnOnePageEach)
{
    Desk desk("da", "config/sample");
    desk.site.feeds = {checked(hours(9 * 24))};
    const handouts::Order order = desk.order();
    EXPECT_EQ(File(handouts::make("meeting", order).value()).pages(), static_cast<int>(order.groups.size()));
    EXPECT_EQ(File(handouts::make("discharge", desk.order({"gladsaxe"})).value()).pages(), 2);
}
