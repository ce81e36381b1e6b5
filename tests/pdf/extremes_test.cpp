// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/crowd.h"
#include "pdf/paper.h"
#include "schedule/planned.h"

#include <algorithm>
#include <fstream>
#include <regex>

#include <gmock/gmock.h>

using namespace paper;
using testing::HasSubstr;
using testing::Not;

namespace {

void expect_within_margins(const File &file)
{
    const std::string boxes = output_of("pdftotext -bbox " + file.path().string() + " -");
    const std::regex word(R"re(xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)<)re");
    for (std::sregex_iterator found(boxes.begin(), boxes.end(), word); found != std::sregex_iterator(); ++found) {
        EXPECT_GE(std::stod((*found)[1]), 49.5) << (*found)[5];
        EXPECT_LE(std::stod((*found)[3]), 545.8) << (*found)[5];
        EXPECT_LE(std::stod((*found)[4]), 792.4) << (*found)[5];
    }
}

}  // namespace

TEST(HandoutExtremes, NoGroupIsAClearError)
{
    const Desk desk;
    const auto pdf = handouts::make("discharge", desk.order(std::vector<std::string>{}));
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, "no-group-chosen");
    EXPECT_EQ(handouts::make("meeting", desk.order(std::vector<std::string>{})).error().code, "no-group-chosen");
}

TEST(HandoutExtremes, AGroupOfWhichAllIsPastIsOnNoPaper)
{
    Desk desk;
    schedule::Group over = desk.site.plan.groups.front();
    over.id = "forbi";
    over.name = "Sommerholdet";
    over.until = schedule::local_days(std::chrono::year(2026) / 11 / 20);
    over.added.clear();
    over.moved.clear();
    desk.site.plan.groups.insert(desk.site.plan.groups.begin(), over);
    for (const char *kind : {"meeting", "discharge", "town-list", "week-poster", "pocket-card"}) {
        const auto pdf = handouts::make(kind, desk.order());
        ASSERT_TRUE(pdf) << kind;
        EXPECT_THAT(File(*pdf).text(), testing::Not(testing::HasSubstr("Sommerholdet"))) << kind;
    }
    EXPECT_EQ(handouts::make("meeting", desk.order({"forbi"})).error().code, "no-group-chosen");
    // Its last meeting is today.
    desk.site.plan.groups.front().until.reset();
    desk.site.plan.groups.front().rhythms = {{schedule::SingleDates{{schedule::local_days(std::chrono::year(2026) / 11 / 21)}},
                                              {std::chrono::hours(19), std::chrono::hours(20)},
                                              {},
                                              {}}};
    EXPECT_THAT(File(handouts::make("town-list", desk.order()).value()).text(), testing::HasSubstr("Sommerholdet"));
}

TEST(HandoutExtremes, AGroupOutsideThePlanIsAClearError)
{
    const Desk desk;
    handouts::Order order = desk.order();
    order.groups = {99};
    EXPECT_EQ(handouts::make("discharge", order).error().code, "chosen-group-gone");
}

TEST(HandoutExtremes, EachGroupsOwnSheetOfTheSampleIsOnePage)
{
    for (const char *language : {"da", "en"}) {
        const Desk desk(language, "config/sample");
        for (const int days : {0, 6, 33, 160}) {
            handouts::Order order = desk.order();
            order.now += std::chrono::days(days);
            const auto today = std::chrono::floor<std::chrono::days>(order.zone.to_local(order.now));
            const auto alive = std::ranges::count_if(
                order.groups, [&](std::size_t group) { return !schedule::is_over(order.site.plan.groups[group], today); });
            EXPECT_GT(alive, 10);
            const File file(handouts::make("meeting", order).value());
            EXPECT_EQ(file.pages(), alive) << language << ' ' << days;
            expect_within_margins(file);
        }
    }
}

TEST(HandoutExtremes, ASheetThatDoesNotFitOnOnePageKeepsItsSpaces)
{
    Desk desk;
    desk.site.plan.groups.front().directions = schedule::Text(repeated("Gå ind ad døren, og gå op. ", 30));
    desk.site.plan.groups.front().notes = schedule::Text(repeated("Der er kaffe og te i køkkenet. ", 30));
    const File file(handouts::make("meeting", desk.order({desk.site.plan.groups.front().id})).value());
    EXPECT_EQ(file.pages(), 2);
    expect_within_margins(file);
}

TEST(HandoutExtremes, WithoutAScheduleAddressThereIsOneCodeOnACard)
{
    Desk desk;
    desk.site.centre.schedule_url.clear();
    const File file(handouts::make("discharge", desk.order({"aeroe", "forbi"})).value());
    EXPECT_EQ(drawn_codes(file).size(), 1U);
    EXPECT_THAT(file.text(), Not(HasSubstr("mødeplan på nettet")));
}

TEST(HandoutExtremes, AnAddressTooLongToPrintLargeEnoughIsLeftOut)
{
    Desk desk;
    desk.site.centre.schedule_url = "https://example.org/" + repeated("plan/", 60);
    const File file(handouts::make("discharge", desk.order({"aeroe"})).value());
    EXPECT_EQ(drawn_codes(file).size(), 1U);
}

TEST(HandoutExtremes, WithoutHelpNumbersThereIsStill112)
{
    Desk desk;
    desk.site.centre.help.clear();
    EXPECT_THAT(File(handouts::make("discharge", desk.order({"aeroe"})).value()).text(), HasSubstr("112"));
    EXPECT_THAT(File(handouts::make("meeting", desk.order({"aeroe"})).value()).text(), HasSubstr("112"));
}

TEST(HandoutExtremes, OnlyAnExampleIsMarkedAsOne)
{
    Desk desk;
    EXPECT_EQ(count(File(handouts::make("discharge", desk.order({"aeroe"})).value()).text(), "Eksempel\n"), 2U);
    desk.site.centre.example = false;
    EXPECT_EQ(count(File(handouts::make("discharge", desk.order({"aeroe"})).value()).text(), "Eksempel"), 0U);
}

TEST(HandoutExtremes, LongWordsAndTextsStayWithinTheMargins)
{
    Desk desk;
    const std::string word = repeated("Speciallægepraksisplanlægning", 3);
    for (schedule::Group &group : desk.site.plan.groups) {
        group.name = word;
        group.venue = word + ' ' + word;
        group.street = repeated("Åboulevarden ved den lange vej ", 6);
        group.room = repeated("lokale ", 60);
        group.directions = repeated("Gå til højre. ", 200);
        group.for_whom = repeated("alle ", 60);
        group.condition = repeated("et krav mere, ", 100);
        group.notes = repeated(word, 30);
        group.link = "https://example.org/" + repeated("x", 300);
        group.email = repeated("y", 120) + "@example.org";
        group.attendance = schedule::Attendance::Both;
        group.rhythms.insert(group.rhythms.end(), 30, group.rhythms.front());
    }
    desk.site.centre.name = repeated(word, 4);
    desk.site.centre.help.assign(30, {word, repeated("00 ", 30), repeated("døgnet rundt ", 30)});
    const File discharge(handouts::make("discharge", desk.order()).value());
    expect_within_margins(discharge);
    const File meeting(handouts::make("meeting", desk.order()).value());
    expect_within_margins(meeting);
}

TEST(HandoutExtremes, ALongConditionIsCutAndNeverLeftOut)
{
    Desk desk;
    schedule::Group &group = desk.site.plan.groups.front();
    group.open = false;
    group.step_free = true;
    group.attendance = schedule::Attendance::Both;
    group.condition = repeated("Et krav mere, ", 100);
    group.directions = repeated("Gå til højre. ", 200);
    group.notes = repeated("Der er kaffe. ", 200);
    for (const char *kind : {"meeting", "discharge"})
        EXPECT_THAT(File(handouts::make(kind, desk.order({group.id})).value()).text(), HasSubstr("Et krav mere"));
    EXPECT_THAT(File(handouts::make("meeting", desk.order({group.id})).value()).text(), HasSubstr("Gå til højre"));
}

TEST(HandoutExtremes, TwoHundredGroupsFlowOverPagesWithWholeCards)
{
    Desk desk;
    const schedule::Group one = desk.site.plan.groups.front();
    desk.site.plan.groups.clear();
    for (int number = 100; number < 300; ++number) {
        schedule::Group group = one;
        group.id = "gruppe-" + std::to_string(number);
        group.name = "Gruppe nr. " + std::to_string(number);
        desk.site.plan.groups.push_back(group);
    }
    const File file(handouts::make("discharge", desk.order()).value());
    const int pages = file.pages();
    EXPECT_GE(pages, 60);
    EXPECT_LE(pages, 75);
    std::size_t cards = 0;
    for (int page = 1; page <= pages; ++page) {
        const std::string text = file.text_of_page(page);
        EXPECT_THAT(text, HasSubstr("Side " + std::to_string(page) + " af " + std::to_string(pages)));
        // Each card's first line and its caption are on the same page.
        EXPECT_EQ(count(text, "Hver mandag"), count(text, "i kalenderen")) << page;
        cards += count(text, "Hver mandag");
    }
    EXPECT_EQ(cards, 200U);
    EXPECT_EQ(count(file.text(), "Næste møde: mandag 23. november"), 200U);
}

TEST(HandoutExtremes, AHeadingIsNeverLastOnItsPage)
{
    const Desk desk;
    for (std::size_t groups = 1; groups <= 8; ++groups) {
        handouts::Order order = desk.order();
        order.groups.assign(groups, 0);
        const File file(handouts::make("discharge", order).value());
        for (int page = 1; page <= file.pages(); ++page) {
            const std::string text = file.text_of_page(page);
            const auto heading = text.find("Prøv fem møder");
            if (heading != std::string::npos) {
                EXPECT_EQ(count(text.substr(heading), "17.00–18.30"), 5U) << groups;
            }
        }
    }
}

TEST(HandoutFonts, AMissingOrChangedFontIsAClearError)
{
    const Desk desk;
    handouts::Order order = desk.order({"aeroe"});
    order.fonts = scratch() / "no-such-folder";
    EXPECT_EQ(handouts::make("discharge", order).error().code, "unusable-font");

    const std::filesystem::path folder = scratch() / "changed";
    std::filesystem::create_directories(folder);
    const auto overwrite = std::filesystem::copy_options::overwrite_existing;
    for (const char *name : {"Lato-Regular.ttf", "Lato-Bold.ttf"}) {
        for (const char *other : {"Lato-Regular.ttf", "Lato-Bold.ttf"})
            std::filesystem::copy_file(fonts() / other, folder / other, overwrite);
        order.fonts = folder;
        EXPECT_TRUE(handouts::make("discharge", order));
        {
            std::fstream font(folder / name, std::ios::binary | std::ios::in | std::ios::out);
            font.seekp(300);
            font.put('\x7F');
        }
        EXPECT_EQ(handouts::make("discharge", order).error().code, "unusable-font") << name;
        std::filesystem::resize_file(folder / name, 5000);
        EXPECT_EQ(handouts::make("discharge", order).error().code, "unusable-font") << name;
        std::filesystem::resize_file(folder / name, 0);
        EXPECT_EQ(handouts::make("meeting", order).error().code, "unusable-font") << name;
        std::filesystem::remove(folder / name);
        std::filesystem::create_directory(folder / name);
        EXPECT_EQ(handouts::make("meeting", order).error().code, "unusable-font") << name;
        std::filesystem::remove(folder / name);
    }
}
