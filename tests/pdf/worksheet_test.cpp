// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/crowd.h"
#include "pdf/paper.h"

#include <algorithm>
#include <regex>
#include <sstream>

#include <gmock/gmock.h>

using paper::Desk;
using paper::File;
using paper::output_of;
using paper::repeated;
using namespace config::worksheet;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::vector<std::string> names = {"cost-benefit", "values", "abc", "change-plan", "urge-log", "disarm", "balance", "vaci"};

constexpr double foot = 269.8;  // where the rule above the foot is, in millimetres from the top

/// A sheet of these parts, made as if it were the one called "abc".
std::string bytes_of(Desk &desk, std::vector<Part> parts)
{
    desk.content.worksheets["abc"] = {"Prøveark", "Til at prøve.", std::move(parts)};
    const handouts::Pdf pdf = handouts::make("abc", desk.order());
    EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
    return pdf.value_or("");
}

/// What stands on it without the head and the foot, as a screen reader meets it.
std::string structure_of(std::vector<Part> parts)
{
    Desk desk;
    const File file(bytes_of(desk, std::move(parts)));
    const std::string text = output_of("pdfinfo -struct-text " + file.path().string());
    const auto lead = text.find("\"Til at prøve.\"");
    EXPECT_NE(lead, std::string::npos);
    return text.substr(text.find('\n', lead) + 1);
}

/// Millimetres from the page's top left corner.
struct Rule {
    double left;
    double y;
    double right;
};

/// The level lines of a page below its head, from the top down; boxes' upper edges are among them.
std::vector<Rule> rules_on(const File &file, int page)
{
    constexpr double head = 30;  // where the mark of an example is
    static const std::regex point(R"(([-0-9.]+) ([-0-9.]+) ([ml]))");
    std::istringstream stream(output_of("qpdf --empty --pages " + file.path().string() + ' ' + std::to_string(page) +
                                        " -- --stream-data=uncompress --qdf --object-streams=disable -"));
    std::vector<Rule> rules;
    double x = 0;
    double y = 0;
    bool begun = false;
    for (std::string line; std::getline(stream, line);) {
        std::smatch parts;
        const bool is_point = std::regex_match(line, parts, point);
        if (is_point && parts[3] == "l" && begun && std::stod(parts[2]) == y)
            rules.push_back({x * 25.4 / 72, 297 - y * 25.4 / 72, std::stod(parts[1]) * 25.4 / 72});
        begun = is_point && parts[3] == "m";
        if (begun) {
            x = std::stod(parts[1]);
            y = std::stod(parts[2]);
        }
    }
    std::erase_if(rules, [](const Rule &rule) { return rule.y < head; });
    std::ranges::sort(rules, {}, &Rule::y);
    return rules;
}

/// Whether both are long enough to write on and one is above the other.
bool are_neighbours(const Rule &one, const Rule &other)
{
    constexpr double shortest = 12;
    const double shared = std::min(one.right, other.right) - std::max(one.left, other.left);
    return one.right - one.left > shortest && other.right - other.left > shortest && shared > 1;
}

void expect_room_to_write(const File &file)
{
    for (int page = 1; page <= file.pages(); ++page) {
        const std::vector<Rule> rules = rules_on(file, page);
        ASSERT_FALSE(rules.empty());
        for (std::size_t index = 0; index < rules.size(); ++index) {
            for (std::size_t above = 0; above < index; ++above) {
                if (are_neighbours(rules[above], rules[index]) && std::abs(rules[index].y - foot) > 0.1) {
                    EXPECT_GE(rules[index].y - rules[above].y, 7.99) << "page " << page << " at " << rules[index].y << " mm";
                }
            }
        }
    }
}

struct Word {
    double left;
    double top;
    double right;
    double bottom;
    std::string text;
};

/// Points from the page's top left corner.
std::vector<Word> words_of(const File &file)
{
    const std::string boxes = output_of("pdftotext -bbox " + file.path().string() + " -");
    const std::regex word(R"re(xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)<)re");
    std::vector<Word> words;
    for (std::sregex_iterator found(boxes.begin(), boxes.end(), word); found != std::sregex_iterator(); ++found)
        words.push_back(
            {std::stod((*found)[1]), std::stod((*found)[2]), std::stod((*found)[3]), std::stod((*found)[4]), (*found)[5]});
    return words;
}

void expect_within_margins(const File &file)
{
    for (const Word &word : words_of(file)) {
        EXPECT_GE(word.left, 49.5) << word.text;
        EXPECT_LE(word.right, 545.8) << word.text;
        EXPECT_LE(word.bottom, 792.4) << word.text;
    }
}

/// Where the last thing to fill in ends, in millimetres from the top of the page.
double lowest_rule(const File &file, int page)
{
    double lowest = 0;
    for (const Rule &rule : rules_on(file, page)) {
        if (rule.y < foot - 1)
            lowest = std::max(lowest, rule.y);
    }
    return lowest;
}

struct Case {
    std::string name;
    std::string language;
};

class Sheet : public testing::TestWithParam<Case> {
protected:
    Desk desk{GetParam().language};
    File file{handouts::make(GetParam().name, desk.order(std::vector<std::string>{})).value_or("")};
};

std::vector<Case> all_sheets()
{
    std::vector<Case> cases;
    for (const std::string &name : names) {
        for (const char *language : {"da", "en"})
            cases.push_back({name, language});
    }
    return cases;
}

void PrintTo(const Case &one, std::ostream *stream)
{
    *stream << one.name << ' ' << one.language;
}

}  // namespace

TEST_P(Sheet, IsASoundPdfOfAtMostTwoPages)
{
    EXPECT_THAT(output_of("qpdf --check " + file.path().string()), HasSubstr("No syntax or stream encoding errors"));
    EXPECT_LE(file.pages(), 2);
}

TEST_P(Sheet, IsMadeWithoutGroupsAndBearsNoDate)
{
    EXPECT_THAT(file.text(), HasSubstr(desk.content.worksheets.at(GetParam().name).title));
    EXPECT_THAT(file.text(), Not(testing::ContainsRegex("20[0-9][0-9]")));
}

TEST_P(Sheet, HasEightMillimetresForEachLineToWriteOn)
{
    expect_room_to_write(file);
}

TEST_P(Sheet, KeepsWithinTheMargins)
{
    expect_within_margins(file);
}

TEST_P(Sheet, SaysOnEachPageWhoseItIs)
{
    const std::string words = GetParam().language == "da" ? "Arket er dit eget." : "This sheet is your own.";
    for (int page = 1; page <= file.pages(); ++page) {
        EXPECT_THAT(file.text_of_page(page), HasSubstr(words));
        EXPECT_THAT(file.text_of_page(page), HasSubstr(desk.site.centre.name));
    }
}

INSTANTIATE_TEST_SUITE_P(Worksheets, Sheet, testing::ValuesIn(all_sheets()), [](const auto &instance) {
    std::string name = instance.param.name + '_' + instance.param.language;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(Worksheet, GoesByTheTitleOfItsFile)
{
    const Desk desk;
    for (const std::string &name : names) {
        const handouts::Kind *kind = handouts::find_kind(name);
        ASSERT_NE(kind, nullptr) << name;
        EXPECT_FALSE(kind->needs_groups) << name;
        EXPECT_EQ(handouts::title_of(*kind, desk.content), desk.content.worksheets.at(name).title);
    }
    EXPECT_EQ(handouts::title_of(*handouts::find_kind("discharge"), desk.content), "Dine SMART-møder");
}

TEST(Worksheet, ThatTheLanguageLacksIsAClearError)
{
    Desk desk;
    desk.content.worksheets.erase("vaci");
    EXPECT_EQ(handouts::title_of(*handouts::find_kind("vaci"), desk.content), "");
    const handouts::Pdf pdf = handouts::make("vaci", desk.order());
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, "missing-worksheet");
    handouts::Order order = desk.order();
    order.enclosures = {"vaci"};
    EXPECT_EQ(handouts::make("discharge", order).error().code, "missing-worksheet");
}

TEST(Worksheet, IsEnclosedWithPageNumbersOfItsOwn)
{
    const Desk desk;
    handouts::Order order = desk.order({"aeroe"});
    const int alone = File(handouts::make("discharge", order).value()).pages();
    order.enclosures = {"cost-benefit", "urge-log"};
    const File file(handouts::make("discharge", order).value());
    EXPECT_THAT(file.text_of_page(alone), HasSubstr("Side " + std::to_string(alone) + " af " + std::to_string(alone)));
    EXPECT_THAT(file.text_of_page(alone + 1), HasSubstr(desk.content.worksheets.at("cost-benefit").title));
    EXPECT_THAT(file.text_of_page(alone + 1), HasSubstr("Side 1 af "));
}

TEST(Worksheet, SaysNothingOfAnOldPlan)
{
    Desk desk;
    desk.site.feeds = {config::FeedAge{}};
    const File file(bytes_of(desk, {Part{.content = Lines{3, ""}}}));
    EXPECT_THAT(file.text(), Not(HasSubstr("Planen er fra")));
}

TEST(WorksheetPart, HasAHeadingAndAText)
{
    EXPECT_EQ(structure_of({Part{"Først", "Læs det her.", false, Words()}}),
              "  H2 (block)\n    \"Først\"\n  P (block)\n    \"Læs det her.\"\n");
}

TEST(WorksheetPart, StepsAreANumberedList)
{
    EXPECT_EQ(structure_of({Part{.content = Steps{{"Skriv.", "Læs."}}}}),
              "  L (block)\n    LI (block)\n      Lbl (block)\n        \"1 \"\n      LBody (block)\n        \"Skriv. \"\n"
              "    LI (block)\n      Lbl (block)\n        \"2 \"\n      LBody (block)\n        \"Læs. \"\n");
}

TEST(WorksheetPart, TicksAreAListOfTheirOwn)
{
    EXPECT_EQ(structure_of({Part{.content = Steps{{"Læs."}}}, Part{.content = Ticks{{"Ja.", "Nej."}}}}),
              "  L (block)\n    LI (block)\n      Lbl (block)\n        \"1 \"\n      LBody (block)\n        \"Læs. \"\n"
              "  L (block)\n    LI (block)\n      LBody (block)\n        \"Ja. \"\n    LI (block)\n      LBody (block)\n"
              "        \"Nej. \"\n");
}

TEST(WorksheetPart, AScaleIsReadFromItsLowEndToItsHigh)
{
    EXPECT_EQ(structure_of({Part{.content = Scale{"Hvor sikker?", 1, 3, "lidt", "meget"}}}),
              "  P (block)\n    \"Hvor sikker?\"\n  P (block)\n    \"lidt\"\n  P (block)\n    \"1 \"\n    \"2 \"\n    \"3 \"\n"
              "  P (block)\n    \"meget\"\n");
}

TEST(WorksheetPart, ATableHasHeadingsAnExampleAndACellForEachAnswer)
{
    const std::string text =
        structure_of({Part{.content = Grid{{{"Hvornår", "dag", 1}, {"Hvad", "", 2}}, 2, {}, {"Mandag", "Uro"}}}});
    EXPECT_EQ(text,
              "  Table (block)\n    TR\n"
              "      TH:\n         /Scope /Column\n        \"Hvornår dag \"\n"
              "      TH:\n         /Scope /Column\n        \"Hvad \"\n"
              "    TR\n      TD\n        \"Eksempel: Mandag \"\n      TD\n        \"Uro \"\n"
              "    TR\n      TD\n      TD\n    TR\n      TD\n      TD\n");
}

TEST(WorksheetPart, ATablesRowsMayHaveHeadings)
{
    const std::string text = structure_of({Part{.content = Grid{{{"Svar", "", 1}}, 2, {"Træt", "Alene"}, {}}}});
    EXPECT_EQ(text,
              "  Table (block)\n    TR\n      TD\n      TH:\n         /Scope /Column\n        \"Svar \"\n"
              "    TR\n      TH:\n         /Scope /Row\n        \"Træt \"\n      TD\n"
              "    TR\n      TH:\n         /Scope /Row\n        \"Alene \"\n      TD\n");
}

TEST(WorksheetPart, FieldsUnderHeadingsAreATable)
{
    const std::string text = structure_of(
        {Part{.content = Fields{2, {{"Får", "nu", ""}, {"Koster", "", "Søvn."}}, {"Fordele", "Ulemper"}, {"Drikke"}}}});
    EXPECT_EQ(text,
              "  Table (block)\n    TR\n      TD\n"
              "      TH:\n         /Scope /Column\n        \"Fordele \"\n"
              "      TH:\n         /Scope /Column\n        \"Ulemper \"\n"
              "    TR\n      TH:\n         /Scope /Row\n        \"Drikke \"\n"
              "      TD\n        \"Får nu \"\n      TD\n        \"Koster Eksempel: Søvn. \"\n");
}

TEST(WorksheetPart, FieldsAreReadOneByOne)
{
    const std::string text =
        structure_of({Part{.content = Fields{2, {{"A", "først", ""}, {"B", "", ""}, {"C", "", ""}}, {}, {}}}});
    EXPECT_EQ(text, "  P (block)\n    \"A\"\n  P (block)\n    \"først\"\n  P (block)\n    \"B\"\n  P (block)\n    \"C\"\n");
}

TEST(WorksheetPart, TheLastRowsFieldsAreAsWideAsThePage)
{
    Desk desk;
    const File file(bytes_of(desk, {Part{.content = Fields{2, {{"A", "", ""}, {"B", "", ""}, {"C", "", ""}}, {}, {}}}}));
    const std::vector<Rule> rules = rules_on(file, 1);
    const auto last = std::ranges::find_if(rules.rbegin(), rules.rend(), [](const Rule &rule) { return rule.y < foot - 1; });
    EXPECT_NEAR(last->right - last->left, 174 - 2 * 5, 1);
    EXPECT_NEAR(rules.front().right - rules.front().left, (174 - 5) / 2.0 - 2 * 3, 1) << "the first box's upper edge";
}

TEST(WorksheetPart, ALadderHasALineForEachNumber)
{
    Desk desk;
    const File file(bytes_of(desk, {Part{.content = Ladder{5, "Mine fem"}}}));
    EXPECT_THAT(file.text(), testing::ContainsRegex("Mine fem\n+1\n+2\n+3\n+4\n+5\n"));
    const std::vector<Rule> rules = rules_on(file, 1);
    EXPECT_EQ(std::ranges::count_if(rules, [](const Rule &rule) { return rule.right - rule.left > 150 && rule.y < foot - 1; }),
              5);
    expect_room_to_write(file);
}

TEST(WorksheetPart, AShortLabelStandsBeforeItsLineAndALongOneAbove)
{
    Desk desk;
    const File beside(bytes_of(desk, {Part{.content = Lines{2, "Mit mål:"}}}));
    EXPECT_GT(rules_on(beside, 1)[0].left, 30);
    EXPECT_NEAR(rules_on(beside, 1)[1].left, 18, 0.1);
    const File above(bytes_of(desk, {Part{.content = Lines{2, repeated("et langt mål ", 9)}}}));
    EXPECT_NEAR(rules_on(above, 1)[0].left, 18, 0.1);
}

TEST(WorksheetWheel, IsAFigureThatSaysWhatItShows)
{
    Desk desk;
    const File file(bytes_of(desk, {Part{.content = Wheel{{"Krop", "Hjem", "Venner", "Ro", "Penge", "Fritid"}, 10, "Farv."}}}));
    const std::string text = output_of("pdfinfo -struct-text " + file.path().string());
    EXPECT_THAT(text,
                testing::ContainsRegex("\"Farv.\"\n +Figure:\n +/BBox .[0-9. ]+.\n +\"Krop Hjem Venner Ro Penge Fritid \""));
    EXPECT_THAT(output_of("qpdf --qdf --object-streams=disable " + file.path().string() + " -"),
                HasSubstr("Et hjul med 6 felter: Krop, Hjem, Venner, Ro, Penge, Fritid. Hvert felt har 10 ringe"));
}

TEST(WorksheetWheel, KeepsItsNamesApartAndOnThePage)
{
    for (std::size_t count = 6; count <= 10; ++count) {
        for (const std::string &name : {std::string("Ro"), std::string("Arbejde, uddannelse og en hverdag"), repeated("w", 40)}) {
            Desk desk;
            const File file(bytes_of(desk, {Part{.content = Wheel{std::vector(count, name), 10, ""}}}));
            expect_within_margins(file);
            const std::vector<Word> words = words_of(file);
            for (std::size_t one = 0; one < words.size(); ++one) {
                for (std::size_t other = 0; other < one; ++other) {
                    // Lines of one name stand closer than the font's own height.
                    const bool across =
                        std::min(words[one].right, words[other].right) > std::max(words[one].left, words[other].left);
                    const double down =
                        std::min(words[one].bottom, words[other].bottom) - std::max(words[one].top, words[other].top);
                    EXPECT_FALSE(across && down > 0.5) << count << ' ' << words[one].text << ' ' << words[other].text;
                }
            }
        }
    }
}

TEST(WorksheetPage, IsFullToTheFoot)
{
    Desk desk;
    const std::vector<std::vector<Part>> sheets = {
        {Part{.content = Lines{2, "Om:"}}},
        {Part{.content = Steps{{"Skriv."}}}, Part{.content = Grid{{{"A", "", 1}}, 3, {}, {}}}},
        {Part{.content = Fields{1, {{"A", "", ""}, {"B", "", ""}}, {}, {}}}, Part{.content = Lines{1, "Om:"}}},
        {Part{.content = Wheel{{"a", "b", "c", "d", "e", "f"}, 10, ""}}, Part{.content = Lines{1, ""}}},
    };
    for (const std::vector<Part> &parts : sheets) {
        const File file(bytes_of(desk, parts));
        EXPECT_EQ(file.pages(), 1);
        EXPECT_GT(lowest_rule(file, 1), foot - 16);
        EXPECT_LT(lowest_rule(file, 1), foot - 5);
        expect_room_to_write(file);
    }
}

TEST(WorksheetPage, APartThatDoesNotFitFollowsWholeOnTheNext)
{
    Desk desk;
    const Part table{"Tabel", "", false, Grid{{{"Kolonne", "", 1}, {"Og en til", "", 1}}, 12, {}, {}}};
    const File file(bytes_of(desk, {table, table}));
    EXPECT_EQ(file.pages(), 2);
    for (int page = 1; page <= 2; ++page) {
        const std::string text = file.text_of_page(page);
        EXPECT_THAT(text, HasSubstr("Tabel"));
        EXPECT_THAT(text, HasSubstr("Prøveark")) << "the head, or the running head";
        const std::vector<Rule> rules = rules_on(file, page);
        const auto below_row = [](const Rule &rule) { return rule.right - rule.left > 173.9 && rule.y < foot - 1; };
        EXPECT_EQ(std::ranges::count_if(rules, below_row), 13) << "below the headings and each row";
        EXPECT_GT(lowest_rule(file, page), foot - 16);
    }
}

TEST(WorksheetPage, BeginsWhereAPartAsksForIt)
{
    Desk desk;
    const File file(bytes_of(desk, {Part{"Først", "", false, Lines{2, ""}}, Part{"Så", "", true, Lines{2, ""}}}));
    EXPECT_EQ(file.pages(), 2);
    EXPECT_THAT(file.text_of_page(1), Not(HasSubstr("Så")));
    EXPECT_THAT(file.text_of_page(2), HasSubstr("Så"));
    EXPECT_THAT(file.text_of_page(2), HasSubstr("Side 2 af 2"));
}

TEST(WorksheetPage, APartHigherThanAPageGoesOnOverSeveral)
{
    Desk desk;
    const std::string step = repeated("ord nok til to linjer ", 10);
    const File file(bytes_of(desk, {Part{.content = Steps{std::vector<std::string>(12, step)}},
                                    Part{"Mere", step, false, Fields{1, std::vector<Field>(12, {"Felt", step, step}), {}, {}}},
                                    Part{.content = Lines{2, "Til sidst:"}}}));
    expect_within_margins(file);
    expect_room_to_write(file);
    const std::string text = file.text();
    std::size_t fields = 0;
    for (auto at = text.find("Felt"); at != std::string::npos; at = text.find("Felt", at + 1))
        ++fields;
    EXPECT_EQ(fields, 12U);
    EXPECT_THAT(text, HasSubstr("Til sidst:"));
}

TEST(WorksheetExtremes, WordsOfSixtyLettersAreAllThere)
{
    const std::string word = repeated("w", 60);
    const std::string spoke = repeated("w", 40);
    const std::vector<Part> parts = {
        {word, word + ' ' + word, false, Steps{{word, word}}},
        {word, word, false, Ticks{{word, word}}},
        {word, word, false, Lines{2, word}},
        {word, word, false, Fields{3, {{word, word, word}, {word, word, word}, {word, word, word}}, {word, word, word}, {word}}},
        {word, word, false,
         Grid{{{word, word, 1}, {word, word, 1}, {word, word, 1}, {word, word, 1}, {word, word, 1}, {word, word, 1}},
              2,
              {},
              {word, word, word, word, word, word}}},
        {word, word, false, Grid{{{word, word, 1}, {word, word, 1}}, 2, {word, word}, {word, word}}},
        {word, word, false, Ladder{3, word}},
        {word, word, false, Scale{word, 0, 10, word, word}},
        {word, word, false, Wheel{{spoke, spoke, spoke, spoke, spoke, spoke}, 10, word}},
    };
    Desk desk;
    desk.content.worksheets["abc"] = {word, word, parts};
    const File file(handouts::make("abc", desk.order()).value());
    expect_within_margins(file);
    expect_room_to_write(file);
    // 2 + 9 headings + 10 texts + 2 + 2 + 1 + 13 + 18 + 8 + 1 + 3 + 1 words, and the names around the wheel.
    std::string text;
    std::istringstream lines(output_of("pdfinfo -struct-text " + file.path().string()));
    for (std::string line; std::getline(lines, line);)
        text += line.find('"') == std::string::npos ? std::string() : line;
    EXPECT_EQ(std::ranges::count(text, 'w'), (2 + 9 + 10 + 2 + 2 + 1 + 13 + 18 + 8 + 1 + 3 + 1) * 60 + 6 * 40);
}
