// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/groups.h"
#include "handouts/week.h"
#include "pdf/crowd.h"
#include "pdf/paper.h"
#include "pdf/placed_words.h"

#include <regex>

#include <gmock/gmock.h>

using namespace paper;
using handouts::WeekEntry;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string poster_of(const handouts::Order &order)
{
    const handouts::Pdf pdf = handouts::make("week-poster", order);
    EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
    return pdf.value_or("");
}

handouts::Order on_a3(handouts::Order order)
{
    order.poster = handouts::Paper::A3;
    return order;
}

/// The week of one group with these rhythms.
std::vector<WeekEntry> week_of(std::vector<schedule::Rhythm> rhythms)
{
    Desk desk;
    desk.site.plan.groups = {weekly("Gruppe", "By")};
    desk.site.plan.groups[0].rhythms = std::move(rhythms);
    return handouts::week_of(handouts::Telling(desk.order()));
}

schedule::Rhythm rhythm(schedule::Pattern pattern)
{
    return {std::move(pattern), {schedule::minutes(600), schedule::minutes(660)}, {}, {}, {}};
}

schedule::local_days date(int year, unsigned month, unsigned day)
{
    return schedule::local_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day));
}

void expect_within(const File &file, double scale)
{
    for (const PlacedWord &word : placed_text(file).words) {
        EXPECT_GE(word.left, 17.4 * scale) << word.text;
        EXPECT_LE(word.right, 192.6 * scale) << word.text;
        EXPECT_LE(word.bottom, 279.6 * scale) << word.text;
        EXPECT_GE(word.bottom - word.top, 2.995 * scale) << word.text;  // letters of 8.5 points
    }
}

double height_of(const File &file, const std::string &text)
{
    for (const PlacedWord &word : placed_text(file).words) {
        if (word.text == text)
            return word.bottom - word.top;
    }
    return 0;
}

}  // namespace

TEST(Week, HasAGroupOnEachOfItsDaysWithoutWordsWhereItIsEveryWeek)
{
    const auto week = week_of({rhythm(schedule::EveryWeeks{{std::chrono::Friday, std::chrono::Monday}, 1})});
    ASSERT_EQ(week.size(), 2U);
    EXPECT_EQ(week[0].day, 0U);
    EXPECT_EQ(week[1].day, 4U);
    EXPECT_EQ(week[0].rhythm + week[1].rhythm, "");
}

TEST(Week, NamesOnlyThatDayInARhythmOfSeveral)
{
    const auto week = week_of({rhythm(schedule::ParityWeeks{{std::chrono::Tuesday, std::chrono::Sunday}, schedule::Parity::Even}),
                               rhythm(schedule::MonthlyWeekdays{{std::chrono::Wednesday}, {1, -1}})});
    ASSERT_EQ(week.size(), 3U);
    EXPECT_EQ(week[0].rhythm, "Tirsdage i lige uger");
    EXPECT_EQ(week[1].rhythm, "Første og sidste onsdag i måneden");
    EXPECT_EQ(week[2].rhythm, "Søndage i lige uger");
}

TEST(Week, PutsSingleDatesOnTheirWeekdaysAndLeavesPastOnesOut)
{
    const auto week =
        week_of({rhythm(schedule::SingleDates{{date(2026, 10, 1), date(2026, 11, 28), date(2026, 12, 6), date(2026, 12, 12)}})});
    ASSERT_EQ(week.size(), 2U);
    EXPECT_EQ(week[0].day, 5U);
    EXPECT_EQ(week[0].rhythm, "Den 28. november og 12. december");
    EXPECT_EQ(week[1].rhythm, "Den 6. december");
}

TEST(Week, HasOtherDaysForARuleWithoutAWeekday)
{
    Desk desk;
    desk.site.plan = config::parse_groups(R"(
[[group]]
id = "rules"
name = "Gruppe"
town = "By"
[[group.rhythm]]
rrule = "FREQ=MONTHLY;BYMONTHDAY=1,15"
from = 2026-01-01
time = "10.00-11.00"
[[group.rhythm]]
rrule = "FREQ=MONTHLY;BYDAY=2TH"
from = 2026-01-08
time = "10.00-11.00"
)",
                                          "groups.toml")
                         .value.value();
    const auto week = handouts::week_of(handouts::Telling(desk.order()));
    ASSERT_EQ(week.size(), 2U);
    EXPECT_EQ(week[0].day, 3U);
    EXPECT_EQ(week[1].day, WeekEntry::other_days);
    EXPECT_EQ(week[1].rhythm, "Den 1. og 15. i måneden");
}

TEST(Week, LeavesOutWhatIsOverAndKeepsALastSingleMeeting)
{
    schedule::Rhythm over = rhythm(schedule::EveryWeeks{{std::chrono::Monday}, 1});
    over.until = date(2026, 11, 1);
    EXPECT_TRUE(week_of({over}).empty());

    Desk desk;
    desk.site.plan.groups = {weekly("Gruppe", "By")};
    desk.site.plan.groups[0].rhythms = {over};
    desk.site.plan.groups[0].added = {{date(2026, 12, 5), {schedule::minutes(600), schedule::minutes(660)}, {}}};
    const auto week = handouts::week_of(handouts::Telling(desk.order()));
    ASSERT_EQ(week.size(), 1U);
    EXPECT_EQ(week[0].day, 5U);
    EXPECT_EQ(week[0].rhythm, "Den 5. december");
}

TEST(WeekPoster, IsOnePageWithEveryMeetingUpTo25Groups)
{
    for (const int groups : {1, 2, 5, 9, 14, 19, 25}) {
        const Desk desk = crowd(groups);
        const File file(poster_of(desk.order()));
        SCOPED_TRACE(groups);
        EXPECT_EQ(file.pages(), 1);
        EXPECT_EQ(count(file.text(), "17.00–18.30"), static_cast<std::size_t>(groups));
        EXPECT_THAT(file.text(), Not(HasSubstr("møder mere")));
        expect_within(file, 1);
    }
}

TEST(WeekPoster, CountsTheMeetingsThatItHasNoRoomFor)
{
    Desk desk = crowd(200);
    const std::string text = File(poster_of(desk.order())).text();
    std::smatch more;
    ASSERT_TRUE(std::regex_search(text, more, std::regex("([0-9]+) møder mere: Se dem alle på moeder.example.org/")));
    EXPECT_EQ(count(text, "17.00–18.30") + std::stoul(more[1]), 200U);
    desk.site.centre.schedule_url.clear();
    const File file(poster_of(desk.order()));
    EXPECT_EQ(file.pages(), 1);
    EXPECT_THAT(file.text(), HasSubstr("Bed personalet om listen"));
    expect_within(file, 1);
}

TEST(WeekPoster, IsTheSameDrawnLargerOnA3)
{
    for (const int groups : {3, 20, 200}) {
        const Desk desk = crowd(groups);
        const File small(poster_of(desk.order()));
        const File large(poster_of(on_a3(desk.order())));
        SCOPED_TRACE(groups);
        EXPECT_EQ(large.text(), small.text());
        ASSERT_EQ(placed_text(large).pages.size(), 1U);
        EXPECT_NEAR(placed_text(large).pages[0].width, 297, 0.5);
        EXPECT_NEAR(placed_text(large).pages[0].height, 420, 0.5);
        EXPECT_NEAR(height_of(large, "17.00–18.30") / height_of(small, "17.00–18.30"), 1.414, 0.01);
        EXPECT_NEAR(drawn_codes(large)[0].module_mm() / drawn_codes(small)[0].module_mm(), 1.414, 0.01);
        expect_within(large, 1.414);
    }
}

TEST(WeekPoster, IsReadableFromTwoMetresWithFewGroups)
{
    const Desk desk = crowd(5);
    EXPECT_GE(height_of(File(poster_of(desk.order())), "17.00–18.30"), 20 * 25.4 / 72 - 0.01);  // letters of 20 points
}

TEST(WeekPoster, HasACodeThatTwoReadersRead)
{
    for (const int groups : {1, 20}) {
        const Desk desk = crowd(groups);
        for (const handouts::Order &order : {desk.order(), on_a3(desk.order())}) {
            const File file(poster_of(order));
            const std::vector<DrawnCode> codes = drawn_codes(file);
            ASSERT_EQ(codes.size(), 1U);
            EXPECT_GE(codes[0].module_mm(), 0.5);
            EXPECT_EQ(read_by_zbar(file, codes[0]), desk.site.centre.schedule_url);
            EXPECT_EQ(read_by_zxing(file, codes[0]), desk.site.centre.schedule_url);
            EXPECT_TRUE(has_quiet_zone(file, codes[0]));
            EXPECT_LE(reach_mm(codes[0]).right, placed_text(file).pages[0].width - 10);
        }
    }
}

TEST(WeekPoster, HasNoCodeWhereTheAddressIsMissingOrTooLong)
{
    Desk desk = crowd(3);
    desk.site.centre.schedule_url.clear();
    EXPECT_EQ(drawn_codes(File(poster_of(desk.order()))).size(), 0U);
    desk.site.centre.schedule_url = "https://example.org/" + std::string(900, 'x');
    const File file(poster_of(desk.order()));
    EXPECT_EQ(drawn_codes(file).size(), 0U);
    expect_within(file, 1);
}

TEST(WeekPoster, SaysForWhomAGroupIsAndWhenItDoesNotMeet)
{
    const Desk desk;
    const std::string text = in_one_line(File(poster_of(desk.order())).text());
    EXPECT_THAT(text, HasSubstr("Lukket gruppe: For dig, der er i"));
    EXPECT_THAT(text, HasSubstr("Torsdage i lige uger"));
    EXPECT_THAT(text, HasSubstr("Ikke 7. december."));
    EXPECT_THAT(text, HasSubstr("Juleferie: Grupperne holder pause"));
    EXPECT_THAT(text, HasSubstr("planen gælder pr. 21. november 2026"));
    EXPECT_THAT(text, Not(HasSubstr("holdt op")));
    EXPECT_THAT(File(poster_of(Desk("en").order())).text(), HasSubstr("Thursdays in even weeks"));
}

TEST(WeekPoster, SaysSoWhereThereAreNoGroups)
{
    const Desk desk = crowd(0);
    const File file(poster_of(desk.order()));
    EXPECT_EQ(file.pages(), 1);
    EXPECT_THAT(file.text(), HasSubstr("ingen grupper"));
}

TEST(WeekPoster, KeepsHardTextsWithinTheMargins)
{
    for (const int groups : {2, 9, 30}) {
        Desk desk = crowd(groups);
        for (schedule::Group &group : desk.site.plan.groups) {
            group.name = schedule::Text("Speciallægepraksisplanlægningsstabiliseringsperiodekonsulent");
            group.street = "Åboulevarden ved den lange vej bag det store hus med den grønne dør ved siden af kirken 12";
            group.open = false;
            group.condition = schedule::Text(std::string(300, 'a'));
        }
        expect_within(File(poster_of(desk.order())), 1);
    }
}
