// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/crowd.h"
#include "pdf/paper.h"
#include "pdf/placed_words.h"

#include <map>
#include <set>

#include <gmock/gmock.h>

using namespace paper;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string list_of(const handouts::Order &order)
{
    const handouts::Pdf pdf = handouts::make("town-list", order);
    EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
    return pdf.value_or("");
}

void expect_within_margins(const File &file)
{
    const PlacedText text = placed_text(file);
    EXPECT_GT(text.words.size(), 10U);
    for (const PlacedWord &word : text.words) {
        EXPECT_GE(word.left, 17.4) << word.text;
        EXPECT_GE(word.top, 17.4) << word.text;
        EXPECT_LE(word.right, 192.6) << word.text;
        EXPECT_LE(word.bottom, 279.6) << word.text;
    }
}

}  // namespace

TEST(TownList, PutsTownsInTheOrderOfTheDanishAlphabet)
{
    Desk desk;
    desk.site.plan.groups.clear();
    for (const char *town : {"Ølstykke", "Aarhus", "Zinkby", "Ærø", "Ålborg", "Odense", "Kgs. Lyngby", "Køge", "Aabenraa"})
        desk.site.plan.groups.push_back(weekly(std::string("i ") + town, town));
    const std::string text = File(list_of(desk.order())).text(true);
    std::size_t before = 0;
    for (const char *town : {"Kgs. Lyngby", "Køge", "Odense", "Zinkby", "Ærø", "Ølstykke", "Aabenraa", "Ålborg", "Aarhus"}) {
        const std::size_t place = text.find(std::string("\n") + town);
        ASSERT_NE(place, std::string::npos) << town;
        EXPECT_GT(place, before) << town;
        before = place;
    }
}

TEST(TownList, PutsWhatIsOnlineOnlyLast)
{
    Desk desk;
    const std::string text = File(list_of(desk.order())).text();
    EXPECT_GT(text.find("Online – hele landet"), text.find("Łukasz’ gruppe i Ølstykke"));
    EXPECT_THAT(text, HasSubstr("moeder.example.org/online"));
}

TEST(TownList, SaysWhenWhereForWhomAndThePhone)
{
    Desk desk;
    const std::string text = in_one_line(File(list_of(desk.order({"aeroe", "lukket"}))).text());
    for (const char *part : {"Hver mandag", "17.00–18.30", "Ærøskøbing", "Det gamle værft, Ågade 12", "Åben for alle",
                             "Adgang uden trin", "00 00 00 00", "Torsdage i lige uger", "Lukket gruppe", "Mødet er på engelsk."})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(File(list_of(Desk("en").order({"aeroe"}))).text(), HasSubstr("Every Monday"));
}

TEST(TownList, HasOnlyTheChosenGroups)
{
    Desk desk;
    EXPECT_THAT(File(list_of(desk.order({"aeroe"}))).text(), Not(HasSubstr("Odense")));
}

TEST(TownList, SaysWhenARhythmIsNotToBeTrusted)
{
    Desk desk;
    const std::string text = in_one_line(File(list_of(desk.order({"aeroe"}))).text());
    EXPECT_THAT(text, HasSubstr("Ikke 7. december."));
    EXPECT_THAT(text, HasSubstr("Juleferie: Grupperne holder pause fra 21. december til 3. januar."));
    EXPECT_THAT(text, Not(HasSubstr("Ikke 21.")));
}

TEST(TownList, RepeatsItsColumnsAndTheTownOnEachPage)
{
    const Desk desk = crowd(60, 1);
    const File file(list_of(desk.order()));
    ASSERT_GT(file.pages(), 3);
    for (int page = 1; page <= file.pages(); ++page) {
        const std::string text = file.text_of_page(page);
        for (const char *head : {"Hvornår", "Gruppe og sted", "For hvem", "Telefon"})
            EXPECT_EQ(count(text, head), 1U) << head << page;
        EXPECT_EQ(count(text, "By 0 (fortsat)"), page == 1 ? 0U : 1U) << page;
        EXPECT_THAT(text, HasSubstr("Side " + std::to_string(page) + " af " + std::to_string(file.pages())));
    }
}

TEST(TownList, KeepsATownWithItsFirstRowAndARowWhole)
{
    Desk desk;
    desk.site.plan.groups.clear();
    for (int index = 0; index < 80; ++index) {
        const std::string number = std::to_string(100 + index);
        desk.site.plan.groups.push_back(weekly("Navn" + number, "Sted" + number));
        desk.site.plan.groups.back().postcode = "Post" + number;
        desk.site.plan.groups.back().condition = schedule::Text("Krav" + number);
        desk.site.plan.groups.back().open = index % 3 != 0;
        desk.site.plan.groups.back().room = schedule::Text(repeated("lokale ", index % 11));
    }
    const File file(list_of(desk.order()));
    std::map<std::string, std::set<int>> pages;
    for (const PlacedWord &word : placed_text(file).words) {
        for (const char *what : {"Navn", "Sted", "Post", "Krav"}) {
            if (word.text.starts_with(what))
                pages[word.text.substr(4, 3)].insert(word.page);
        }
    }
    EXPECT_EQ(pages.size(), 80U);
    for (const auto &[number, on] : pages)
        EXPECT_EQ(on.size(), 1U) << number;
}

TEST(TownList, HasOneCodeThatTwoReadersRead)
{
    const Desk desk = crowd(40);
    const File file(list_of(desk.order()));
    const std::vector<DrawnCode> codes = drawn_codes(file);
    ASSERT_EQ(codes.size(), 1U);
    EXPECT_EQ(codes[0].page, 1);
    EXPECT_GE(codes[0].module_mm(), 0.5);
    EXPECT_EQ(read_by_zbar(file, codes[0]), desk.site.centre.schedule_url);
    EXPECT_EQ(read_by_zxing(file, codes[0]), desk.site.centre.schedule_url);
    EXPECT_TRUE(has_quiet_zone(file, codes[0]));
}

TEST(TownList, ClosesTheGapWhereThereIsNoAddress)
{
    Desk desk = crowd(4);
    const File with(list_of(desk.order()));
    desk.site.centre.schedule_url.clear();
    const File without(list_of(desk.order()));
    EXPECT_EQ(drawn_codes(without).size(), 0U);
    const auto top_of_table = [](const File &file) {
        for (const PlacedWord &word : placed_text(file).words) {
            if (word.text == "Hvornår")
                return word.top;
        }
        return 0.0;
    };
    EXPECT_LT(top_of_table(without), top_of_table(with));
}

TEST(TownList, SaysSoWhereThereAreNoGroups)
{
    const Desk desk = crowd(0);
    const File file(list_of(desk.order()));
    EXPECT_EQ(file.pages(), 1);
    EXPECT_THAT(file.text(), HasSubstr("ingen grupper"));
    EXPECT_THAT(file.text(), Not(HasSubstr("Hvornår")));
}

TEST(TownList, HasEachOfTwoHundredGroups)
{
    const Desk desk = crowd(200);
    const File file(list_of(desk.order()));
    EXPECT_EQ(count(file.text(), "Gruppe "), 200U + static_cast<std::size_t>(file.pages()));  // and once in the columns' names
    expect_within_margins(file);
}

TEST(TownList, KeepsHardTextsWithinItsColumns)
{
    Desk desk;
    for (schedule::Group &group : desk.site.plan.groups) {
        group.name = schedule::Text(repeated("Speciallægepraksis", 4));
        group.street = repeated("Åboulevarden ved den lange vej ", 6);
        group.room = schedule::Text(repeated("lokale ", 60));
        group.for_whom = schedule::Text(repeated("alle ", 60));
        group.condition = schedule::Text(repeated("et krav mere, ", 100));
        group.phone = repeated("00 ", 60);
        group.link = "https://example.org/" + repeated("x", 300);
        group.email = repeated("y", 120) + "@example.org";
        group.attendance = schedule::Attendance::Both;
        group.rhythms.insert(group.rhythms.end(), 30, group.rhythms.front());
    }
    expect_within_margins(File(list_of(desk.order())));
}

TEST(TownList, IsOneTableWithHeadsForItsColumnsAndRows)
{
    const Desk desk = crowd(30, 2);
    const File file(list_of(desk.order()));
    const std::string tree = output_of("pdfinfo -struct " + file.path().string());
    EXPECT_EQ(count(tree, "Table"), 1U);
    EXPECT_EQ(count(tree, "Scope /Column"), 4U);
    EXPECT_EQ(count(tree, "Scope /Row"), 30U + 2U);
    EXPECT_EQ(count(tree, "H2"), 2U);
}
