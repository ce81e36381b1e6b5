// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "config/centre/lookahead.h"
#include "config/centre/problem_codes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace config {

namespace {

constexpr const char *head = "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\n";

/// A plan looked at on a day, and all that is said of it.
struct Outlook {
    std::string name;
    std::string today;
    std::string toml;
    std::vector<std::string> problems;

    friend std::ostream &operator<<(std::ostream &out, const Outlook &one) { return out << one.name; }
};

std::string parity(const std::string &weeks, const std::string &more = {})
{
    return std::string(head) + "[[group.rhythm]]\nweeks = \"" + weeks + "\"\ndays = [\"tuesday\"]\ntime = \"19.00-20.30\"\n" +
           more;
}

const std::string even_weeks = "6:9 warning even-weeks-break group[0].rhythm[0].weeks";
const std::string odd_weeks = "6:9 warning odd-weeks-break group[0].rhythm[0].weeks";

const std::string mondays = "[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"19.00-20.30\"\n";
const std::string group_of_school_holidays = std::string(head) + "school_holidays = \"ask\"\n" + mondays;
const std::string group_of_school_holidays_too =
    "[[group]]\nid = \"b\"\nname = \"B\"\ntown = \"By\"\nschool_holidays = \"skip\"\n" + mondays;
const std::string autumn_break = "[[school_holiday]]\nfrom = 2026-10-10\nto = 2026-10-18\nname = \"Efterårsferie\"\n";

class LookAhead : public testing::TestWithParam<Outlook> {};

}  // namespace

TEST_P(LookAhead, SaysWhatNeedsAPerson)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("groups.toml", GetParam().toml);
    EXPECT_EQ(said(look_ahead(file, schedule::parse_date(GetParam().today).value()), file), GetParam().problems);
}

INSTANTIATE_TEST_SUITE_P(
    Plans, LookAhead,
    testing::Values(
        Outlook{"EvenWeeksOverALongYear", "2026-11-22", parity("even"), {even_weeks}},
        Outlook{"OddWeeksOverALongYear", "2026-11-22", parity("odd"), {odd_weeks}},
        Outlook{"AYearBeforeAndNoLonger", "2026-01-03", parity("even"), {}},
        Outlook{"AYearBefore", "2026-01-04", parity("even"), {even_weeks}},
        Outlook{"TheLastDayOfTheLongYear", "2027-01-03", parity("odd"), {odd_weeks}},
        Outlook{"TheNewYearHasBegun", "2027-01-04", parity("odd"), {}},
        Outlook{"NoLongYearAhead", "2028-11-22", parity("even"), {}},
        Outlook{"TheNextLongYear", "2032-11-22", parity("odd"), {"6:9 warning odd-weeks-break group[0].rhythm[0].weeks"}},
        Outlook{"TheRhythmEndsBeforeTheTurn", "2026-11-22", parity("even", "until = 2026-12-31\n"), {}},
        Outlook{"TheRhythmBeginsAfterTheTurn", "2026-11-22", parity("odd", "from = 2027-01-01\n"), {}},
        Outlook{
            "EveryOtherWeekHasNoBreak",
            "2026-11-22",
            std::string(head) + "[[group.rhythm]]\nevery = 2\nfrom = 2026-11-24\ndays = [\"tuesday\"]\ntime = \"19.00-20.30\"\n",
            {}},
        Outlook{"SingleDatesThatArePast",
                "2026-11-22",
                std::string(head) + "[[group.rhythm]]\ndates = [2026-11-21]\ntime = \"19.00-20.30\"\n" + mondays,
                {"6:9 warning no-dates-left group[0].rhythm[0].dates"}},
        Outlook{"SingleDatesOfWhichOneIsToday",
                "2026-11-21",
                std::string(head) + "[[group.rhythm]]\ndates = [2026-11-21]\ntime = \"19.00-20.30\"\n",
                {}},
        Outlook{"ARuleThatIsOver",
                "2026-11-22",
                std::string(head) +
                    "[[group.rhythm]]\nrrule = \"FREQ=WEEKLY;COUNT=2\"\nfrom = 2026-11-03\ntime = "
                    "\"19.00-20.30\"\n" +
                    mondays,
                {"6:9 warning no-dates-left group[0].rhythm[0].rrule"}},
        Outlook{
            "ARhythmThatHasEnded",
            "2026-11-22",
            std::string(head) + "[[group.rhythm]]\ndays = [\"tuesday\"]\nuntil = 2026-11-03\ntime = \"19.00-20.30\"\n" + mondays,
            {"7:9 warning no-dates-left group[0].rhythm[0].until"}},
        Outlook{"AGroupThatHasEnded",
                "2026-11-22",
                "[[group]]\nid = \"a\"\nname = \"A\"\ntown = \"By\"\nuntil = 2026-11-01\n[[group.rhythm]]\ndays = "
                "[\"tuesday\"]\ntime = \"19.00-20.30\"\n",
                {"5:9 warning group-over group[0].until"}},
        Outlook{"AGroupOfDatesThatArePast",
                "2026-11-22",
                std::string(head) + "[[group.added]]\ndate = 2026-11-21\ntime = \"19.00-20.30\"\n",
                {"2:6 warning group-over group[0].id"}},
        Outlook{"ADateThatIsPastButMovedAhead",
                "2026-11-22",
                std::string(head) + "[[group.rhythm]]\ndates = [2026-11-21]\ntime = \"19.00-20.30\"\n[[group.moved]]\n"
                                    "date = 2026-11-21\nto = 2026-11-25\n",
                {"6:9 warning no-dates-left group[0].rhythm[0].dates"}},
        Outlook{"SchoolHolidaysThatArePast",
                "2026-11-22",
                group_of_school_holidays + group_of_school_holidays_too + autumn_break,
                {"5:19 warning no-school-holidays group[0].school_holidays"}},
        Outlook{"SchoolHolidaysOnTheirLastDay", "2026-10-18", group_of_school_holidays + autumn_break, {}},
        Outlook{"SchoolHolidaysThatNobodyCountsOn", "2026-11-22", parity("even", "until = 2026-12-31\n") + autumn_break, {}},
        Outlook{"AFileWithErrors", "2026-11-22", parity("even", "untill = 2026-12-31\n"), {}},
        Outlook{"NoToml", "2026-11-22", "<html>", {}}),
    [](const auto &instance) { return instance.param.name; });

TEST(LookAtFeeds, NamesTheirGroupsOfWhichAllIsPast)
{
    const ScratchDirectory scratch;
    scratch.write("groups.toml", std::string(head) + mondays);
    schedule::Plan shown = read_groups(scratch.path() / "groups.toml").value.value();
    const auto today = schedule::parse_date("2026-11-22").value();
    const auto add = [&shown](const std::string &id, schedule::local_days date) {
        schedule::Group group = shown.groups.front();
        group.id = id;
        group.rhythms = {{schedule::SingleDates{{date}}, group.rhythms.front().time, {}, {}}};
        shown.groups.push_back(std::move(group));
    };
    add("i-dag", today);
    EXPECT_THAT(look_at_feeds(scratch.path(), shown, today), testing::IsEmpty());
    add("forbi", today - std::chrono::days(1));
    const auto problems = look_at_feeds(scratch.path(), shown, today);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].severity, schedule::Severity::Warning);
    EXPECT_EQ(schedule::Finding(problems[0]), codes::groups_of_feeds_over(today, std::vector<schedule::Value>{"forbi"}));
}

TEST(LookAhead, OfAMissingFileSaysNothing)
{
    EXPECT_THAT(look_ahead("/no/such/file", schedule::parse_date("2026-11-22").value()), testing::IsEmpty());
}

}  // namespace config
