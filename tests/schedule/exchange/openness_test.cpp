// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a group is open, however files say it: what is not understood never opens a closed one.
#include "exchanging.h"

#include "config/centre/groups.h"
#include "exchange/merge.h"

#include <gmock/gmock.h>

namespace exchange {

namespace {

struct OpenCase {
    std::string name;
    Format format;
    std::string bytes;
    std::string condition;              ///< in Danish; empty = the group is open
    std::vector<std::string> problems;  ///< their codes

    friend std::ostream &operator<<(std::ostream &out, const OpenCase &one) { return out << one.name; }
};

std::string types(const std::string &value)
{
    return R"([{"name": "Nytby", "slug": "nytby", "day": 1, "time": "17:00", "city": "Nytby", "address": "Vej 1", "types": )" +
           value + "}]";
}

std::string table(const std::string &columns, const std::string &cells)
{
    return "id;navn;by;dage;tid;" + columns + "\na;A;By;mandag;17-18;" + cells + "\n";
}

constexpr const char *ask = "Lukket gruppe. Spørg, om den er for dig.";

class Openness : public testing::TestWithParam<OpenCase> {};

TEST_P(Openness, IsNeverGuessed)
{
    const OpenCase &given = GetParam();
    const Import import = read_groups(given.bytes, given.format, import_options(), copenhagen());
    ASSERT_TRUE(import.groups && import.groups->size() == 1);
    const Group &group = import.groups->front().group;
    EXPECT_EQ(group.open, given.condition.empty());
    EXPECT_EQ(group.condition.in("da"), given.condition);
    EXPECT_EQ(codes(import.problems), given.problems);
}

const std::vector<OpenCase> cases = {
    {"TypesAsCodes", Format::MeetingGuide, types(R"(["C", "W", "X"])"), "Kun kvinder", {}},
    {"TypesAsObject", Format::MeetingGuide, types(R"({"0": "C", "2": "W", "3": "X"})"), "Kun kvinder", {}},
    {"TypesAsFlags", Format::MeetingGuide, types(R"({"C": true, "W": true, "O": false})"), "Kun kvinder", {}},
    {"TypesAsNames", Format::MeetingGuide, types(R"(["Closed", "Women", "Wheelchair Access"])"), "Kun kvinder", {}},
    {"TypesAsDanishNames", Format::MeetingGuide, types(R"("Lukket, Kvinder")"), "Kun kvinder", {}},
    {"TypesInLowerCase", Format::MeetingGuide, types(R"(["c"])"), ask, {}},
    {"TypesOpen", Format::MeetingGuide, types(R"(["O", "BE", "Child-Friendly", 11])"), "", {}},
    {"TypesThatSayNothingOfIt", Format::MeetingGuide, types(R"(["BE", "12x12"])"), "", {}},
    {"NoTypes", Format::MeetingGuide, types("[]"), "", {}},
    {"TypesNull", Format::MeetingGuide, types("null"), "", {}},
    {"WomenWithoutClosed", Format::MeetingGuide, types(R"(["W"])"), "Kun kvinder", {"asks-for-something"}},
    {"UnknownWords",
     Format::MeetingGuide,
     types(R"(["Kun for tidligere indsatte"])"),
     "Kun for tidligere indsatte",
     {"unknown-types"}},
    {"UnknownWordsOfAClosedGroup", Format::MeetingGuide, types(R"(["C", "Pårørende"])"), "Pårørende", {"unknown-types"}},
    {"UnknownWordsOfAnOpenGroup", Format::MeetingGuide, types(R"(["Open", "Kaffe"])"), "", {}},
    {"TypesThatAreNoWords", Format::MeetingGuide, types(R"([[1]])"), ask, {"odd-types"}},
    {"ColumnLukket", Format::Csv, table("lukket", "ja"), ask, {}},
    {"ColumnLukketNo", Format::Csv, table("Lukket", "nej"), "", {}},
    {"ColumnLukketEmpty", Format::Csv, table("lukket", ""), "", {}},
    {"ColumnLukketWithItsOwnWord", Format::Csv, table("Lukket gruppe", "lukket"), ask, {}},
    {"ColumnLukketInWords", Format::Csv, table("lukket", "kun for kvinder"), "kun for kvinder", {"unclear-openness"}},
    {"ColumnLukketAndCondition", Format::Csv, table("lukket;betingelse", "ja;Kun for mænd"), "Kun for mænd", {}},
    {"ColumnsThatContradict", Format::Csv, table("lukket;åben", "ja;ja"), ask, {}},
    {"ColumnOpenInWords", Format::Csv, table("åben", "efter aftale"), "efter aftale", {"unclear-openness"}},
    {"ColumnOpenInWordsWithCondition",
     Format::Csv,
     table("åben;betingelse", "efter aftale;Ring først"),
     "Ring først",
     {"unclear-openness"}},
    {"ConditionAlone", Format::Csv, table("betingelse", "Kun for mænd"), "Kun for mænd", {"asks-for-something"}},
    {"LabelOfFew", Format::Csv, table("for hvem", "Kun kvinder"), "Kun kvinder", {"asks-for-something"}},
    {"RowsThatContradict",
     Format::Csv,
     "id;navn;by;dage;tid;åben\na;A;By;mandag;17-18;ja\na;A;By;onsdag;17-18;nej\n",
     ask,
     {"row-differs-on-open"}},
};

INSTANTIATE_TEST_SUITE_P(Files, Openness, testing::ValuesIn(cases), [](const auto &instance) { return instance.param.name; });

TEST(OpennessOfAKnownGroup, FollowsAConditionThatATableTellsAlone)
{
    Plan plan = plan_of(group("a", weekly({std::chrono::Monday})));
    const Import import = read_groups("id;betingelse\na;Kun for mænd\n", Format::Csv, import_options(), copenhagen());
    ASSERT_TRUE(import.groups);
    merge(plan, *import.groups, now, copenhagen());
    EXPECT_FALSE(plan.groups.front().open);
    EXPECT_EQ(plan.groups.front().condition, Text("Kun for mænd"));
}

}  // namespace

}  // namespace exchange
