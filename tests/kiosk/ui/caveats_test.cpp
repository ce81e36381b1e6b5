// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/problem_codes.h"
#include "config/toml/problem_codes.h"
#include "context/plan_warnings.h"
#include "support/stand.h"
#include "support/text.h"

#include <gtest/gtest.h>

namespace ui {

namespace {

constexpr auto three_days = std::chrono::hours(72);

config::FeedAge checked(const char *iso)
{
    return {"Danmark", support::moment(iso), three_days};
}

config::FeedAge never()
{
    return {"Danmark", std::nullopt, three_days};
}

struct Case {
    const char *name;
    std::vector<config::FeedAge> feeds;
    const char *danish;
    const char *english;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.name;
}

class AgeOfThePlan : public testing::TestWithParam<Case> {};

const std::vector<Case> cases = {
    {"NoFeeds", {}, "", ""},
    {"Fresh", {checked("2026-11-21T13:00")}, "", ""},
    {"JustAsOldAsAllowed", {checked("2026-11-18T13:42")}, "", ""},
    {"ASecondOlder",
     {checked("2026-11-18T13:41:59")},
     "Planen er fra 18. november. Ring og hør, hvis du er i tvivl.",
     "The plan is from 18 November. Call to check if you are in doubt."},
    {"TheDayIsTheDanishOne",
     {checked("2026-11-11T23:30:00Z")},
     "Planen er fra 12. november. Ring og hør, hvis du er i tvivl.",
     "The plan is from 12 November. Call to check if you are in doubt."},
    {"OfAnotherYear",
     {checked("2025-11-12T10:00")},
     "Planen er fra 12. november 2025. Ring og hør, hvis du er i tvivl.",
     "The plan is from 12 November 2025. Call to check if you are in doubt."},
    {"TheOldestOfSeveralIsNamed",
     {checked("2026-11-12T10:00"), checked("2026-11-01T10:00"), checked("2026-11-21T10:00")},
     "Planen er fra 1. november. Ring og hør, hvis du er i tvivl.",
     "The plan is from 1 November. Call to check if you are in doubt."},
    {"NoCopyAtAll",
     {never()},
     "Nogle af møderne kan ikke vises lige nu. Spørg personalet.",
     "Some of the meetings can't be shown right now. Ask the staff."},
    {"OneOldAndOneMissing",
     {never(), checked("2026-11-12T10:00")},
     "Planen er fra 12. november. Ring og hør, hvis du er i tvivl. Nogle af møderne kan ikke vises lige nu. Spørg personalet.",
     "The plan is from 12 November. Call to check if you are in doubt. Some of the meetings can't be shown right now. Ask the "
     "staff."},
    {"FetchedByAClockThatWasAhead", {checked("2026-11-22T10:00")}, "", ""},
};

}  // namespace

TEST_P(AgeOfThePlan, IsSaid)
{
    support::Stand stand;
    const auto said = [&] { return context::age_warning(GetParam().feeds, stand.kiosk.now(), stand.kiosk.words(), stand.zone); };
    EXPECT_EQ(said(), GetParam().danish);
    stand.session.setLanguage("en");
    EXPECT_EQ(said(), GetParam().english);
}

INSTANTIATE_TEST_SUITE_P(Feeds, AgeOfThePlan, testing::ValuesIn(cases), [](const auto &instance) { return instance.param.name; });

TEST(Caveat, OfACentreWithoutFeedsIsEmpty)
{
    EXPECT_EQ(support::Stand().kiosk.caveat(), "");
}

namespace {

namespace codes = config::codes;

config::Trouble trouble(const char *file, schedule::Finding finding, int line, const char *from, bool holds = false)
{
    return {file, schedule::error(std::move(finding), {.line = line}), from ? std::optional(support::moment(from)) : std::nullopt,
            holds};
}

struct TroubleCase {
    const char *name;
    std::vector<config::Trouble> troubles;
    const char *danish;
    const char *english;
};

void PrintTo(const TroubleCase &one, std::ostream *out)
{
    *out << one.name;
}

class ForStaff : public testing::TestWithParam<TroubleCase> {};

const std::vector<TroubleCase> trouble_cases = {
    {"Nothing", {}, "", ""},
    {"AnErrorInTheGroups",
     {trouble("groups.toml", codes::missing_key("name", "name"), 63, "2026-11-12T10:00")},
     "Planen er fra 12. november: fejl i groups.toml linje 63.",
     "The plan is from 12 November: error in groups.toml, line 63."},
    {"AnErrorThatWasTakenTheSafeWay",
     {trouble("groups.toml", codes::open_with_condition(), 63, "2026-11-12T10:00", true)},
     "Der er noget, der skal rettes: fejl i groups.toml linje 63.",
     "There is something to put right: error in groups.toml, line 63."},
    {"NoGroupsAtAll",
     {trouble("groups.toml", codes::missing_file(), 0, nullptr)},
     "Der er ingen plan at vise: groups.toml mangler.",
     "There is no plan to show: groups.toml is missing."},
    {"SettingsOfAnotherYear",
     {trouble("centre.toml", codes::unreadable_file(), 0, "2025-11-12T10:00")},
     "Indstillingerne er fra 12. november 2025: centre.toml kan ikke læses.",
     "The settings are from 12 November 2025: centre.toml can't be read."},
    {"NoSettings",
     {trouble("centre.toml", codes::syntax("x"), 1, nullptr)},
     "Skærmen kører uden centrets indstillinger: fejl i centre.toml linje 1.",
     "The screen runs without the centre's settings: error in centre.toml, line 1."},
    {"BothAndTheNews",
     {trouble("groups.toml", codes::syntax("x"), 2, nullptr), trouble("notices.toml", codes::syntax("x"), 3, "2026-11-12T10:00")},
     "Der er ingen plan at vise: fejl i groups.toml linje 2. Nyhederne er fra 12. november: fejl i notices.toml linje 3.",
     "There is no plan to show: error in groups.toml, line 2. The news is from 12 November: error in notices.toml, line 3."},
};

}  // namespace

TEST_P(ForStaff, ASentenceForEachFile)
{
    support::Stand stand;
    const auto said = [&] {
        return context::trouble_words(GetParam().troubles, stand.kiosk.now(), stand.kiosk.words(), stand.zone);
    };
    EXPECT_EQ(said(), GetParam().danish);
    stand.session.setLanguage("en");
    EXPECT_EQ(said(), GetParam().english);
}

INSTANTIATE_TEST_SUITE_P(Files, ForStaff, testing::ValuesIn(trouble_cases),
                         [](const auto &instance) { return instance.param.name; });

}  // namespace ui
