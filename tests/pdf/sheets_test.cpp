// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/crowd.h"
#include "pdf/paper.h"

#include <gmock/gmock.h>

using namespace paper;
using testing::HasSubstr;
using testing::Not;

TEST(PrinciplesSheet, HasTheEightOnOnePageWithoutADate)
{
    for (const char *language : {"da", "en"}) {
        const Desk desk(language);
        const File file(handouts::make("principles", desk.order(std::vector<std::string>{})).value());
        SCOPED_TRACE(language);
        EXPECT_EQ(file.pages(), 1);
        const std::string words = in_one_line(file.text());
        for (const config::Passage &principle : desk.content.principles) {
            EXPECT_THAT(words, HasSubstr(principle.title));
            EXPECT_THAT(words, HasSubstr(principle.text.substr(principle.text.size() - 12)));
        }
        EXPECT_THAT(words, Not(HasSubstr("2026")));
        EXPECT_EQ(count(output_of("pdfinfo -struct " + file.path().string()), "H2"), 8U);
    }
}

TEST(PrinciplesSheet, HasNoCalendarToBeOld)
{
    Desk desk;
    desk.site.feeds = {{"feed", noon - std::chrono::days(90), std::chrono::days(3)}};
    EXPECT_THAT(File(handouts::make("principles", desk.order()).value()).text(), Not(HasSubstr("Planen er fra")));
}

TEST(OldPlan, IsSaidOnWallAndPocketToo)
{
    Desk desk;
    desk.site.feeds = {{"feed", noon - std::chrono::days(9), std::chrono::days(3)}};
    const handouts::Order order = desk.order({"aeroe"});
    for (const char *kind : {"town-list", "week-poster"}) {
        SCOPED_TRACE(kind);
        const std::string text = in_one_line(File(handouts::make(kind, order).value()).text());
        EXPECT_EQ(count(text, "Planen er fra 12. november 2026."), 1U);
        EXPECT_THAT(text, HasSubstr("planen gælder pr. 12. november 2026"));
    }
    EXPECT_EQ(count(File(handouts::make("pocket-card", order).value()).text(), "Gælder pr. 12. november 2026"), 8U);
}

TEST(Enclosures, FollowInOneFileEachWithItsOwnPageNumbers)
{
    const Desk desk;
    handouts::Order order = desk.order({"aeroe"});
    int pages = File(handouts::make("discharge", order).value()).pages();
    const std::vector<std::string> parts = {"principles", "town-list", "week-poster", "pocket-card", "meeting"};
    for (int index = 0; index < 30; ++index)
        order.enclosures.push_back(parts[static_cast<std::size_t>(index) % parts.size()]);
    for (const std::string &name : order.enclosures)
        pages += File(handouts::make(name, desk.order({"aeroe"})).value()).pages();
    const File file(handouts::make("discharge", order).value());
    EXPECT_EQ(file.pages(), pages);
    EXPECT_THAT(output_of("qpdf --check " + file.path().string()), HasSubstr("No syntax or stream encoding errors"));
    EXPECT_THAT(file.text_of_page(3), HasSubstr("Side 1 af 1"));
    EXPECT_THAT(file.text_of_page(3), HasSubstr("De otte principper"));
}

TEST(Enclosures, OfAnUnknownKindAreAClearError)
{
    const Desk desk;
    handouts::Order order = desk.order();
    order.enclosures = {"principles", "nothing"};
    EXPECT_EQ(handouts::make("discharge", order).error().code, "no-such-handout");
}

TEST(Enclosures, ThatNeedAGroupSaySoWhereNoneIsChosen)
{
    const Desk desk;
    handouts::Order order = desk.order(std::vector<std::string>{});
    EXPECT_TRUE(handouts::make("principles", order));
    order.enclosures = {"pocket-card"};
    EXPECT_EQ(handouts::make("principles", order).error().code, "no-group-chosen");
}
