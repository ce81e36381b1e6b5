// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/content/assets.h"
#include "config/content/content.h"
#include "config/toml/suggest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace config {

using schedule::Pattern;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono;

namespace {

const schedule::Words &words(const std::string &language)
{
    static std::map<std::string, schedule::Words> known;
    auto &found = known[language];
    if (found.language.empty())
        found = read_words(assets_directory() / "content", language).value.value();
    return found;
}

schedule::local_days day(std::string_view text)
{
    return schedule::parse_date(text).value();
}

std::string say(const std::string &language, Pattern pattern)
{
    return rhythm_words(words(language), {std::move(pattern), {}, {}, {}});
}

}  // namespace

TEST(Assets, LieBesideTheProgramsFolder)
{
    EXPECT_EQ(assets_directory(), std::filesystem::path(MOEDESTED_SHARE));
}

TEST(Content, LanguagesAreTheFoldersWithWords)
{
    EXPECT_THAT(content_languages(assets_directory() / "content"), testing::IsSupersetOf({"da", "en"}));
    EXPECT_THAT(content_languages("/no/such/folder"), IsEmpty());
}

TEST(Content, EveryLanguageReadsWithoutProblems)
{
    for (const std::string &language : content_languages(assets_directory() / "content")) {
        const auto read = read_content(assets_directory() / "content", language);
        for (const auto &problem : read.problems)
            ADD_FAILURE() << to_line(problem);
        ASSERT_TRUE(read.value);
        EXPECT_EQ(read.value->words.language, language);
        EXPECT_FALSE(read.value->language_name.empty());
    }
}

TEST(Content, EveryLanguageHasTheSamePaperTexts)
{
    const auto keys = [](const std::string &language) {
        std::vector<std::string> found;
        const auto read = read_content(assets_directory() / "content", language);
        for (const auto &[key, text] : read.value.value().paper)
            found.push_back(key);
        return found;
    };
    for (const std::string &language : content_languages(assets_directory() / "content"))
        EXPECT_EQ(keys(language), keys("da")) << language;
}

TEST(Content, EachMissingFileIsNamed)
{
    const auto read = read_content("/no/such/folder", "da");
    EXPECT_FALSE(read.value);
    std::vector<std::string> files;
    for (const schedule::Problem &problem : read.problems) {
        EXPECT_EQ(problem.code, "missing-file");
        files.push_back(problem.file.substr(std::string("/no/such/folder/").size()));
    }
    EXPECT_THAT(files, testing::IsSupersetOf({"da/words.toml", "da/smart.toml", "da/stages.toml", "da/about.toml",
                                              "da/paper.toml", "evidence.toml"}));
}

TEST(Content, AToolWithAnothersNameIsAProblem)
{
    const ScratchDirectory scratch;
    std::filesystem::copy(assets_directory() / "content", scratch.path(), std::filesystem::copy_options::recursive);
    std::string text;
    {
        std::ifstream file(assets_directory() / "content/en/smart.toml");
        std::getline(file, text, '\0');
    }
    text.replace(text.find("name = \"abc-de\""), 15, "name = \"abc\"");
    const auto file = scratch.write("en/smart.toml", text);
    const auto read = read_content(scratch.path(), "en");
    EXPECT_FALSE(read.value);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().code, "duplicate-name");
    EXPECT_EQ(read.problems.front().key, "point[2].tool[1].name");
    EXPECT_EQ(read.problems.front().file, file.string());
}

TEST(Content, AStageOfAToolThatIsNotThereIsAProblem)
{
    const ScratchDirectory scratch;
    std::filesystem::copy(assets_directory() / "content", scratch.path(), std::filesystem::copy_options::recursive);
    std::string text;
    {
        std::ifstream file(assets_directory() / "content/en/smart.toml");
        std::getline(file, text, '\0');
    }
    text.replace(text.find("name = \"vaci\""), 13, "name = \"hobby\"");
    scratch.write("en/smart.toml", text);
    const auto read = read_content(scratch.path(), "en");
    EXPECT_FALSE(read.value);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().code, "unknown-word");
    EXPECT_EQ(read.problems.front().key, "stage[4].tool[3].name");
}

TEST(Content, WordsWithAFaultSayWhere)
{
    const ScratchDirectory scratch;
    std::filesystem::create_directory(scratch.path() / "da");
    std::string text;
    {
        std::ifstream file(assets_directory() / "content/da/words.toml");
        std::getline(file, text, '\0');
    }
    text.replace(text.find("{minute}"), 8, "{minut}");
    text.replace(text.find("\"søndag\""), 9, "");
    text.replace(text.find("\nlast ="), 7, "\nlats =");
    const auto read = read_words(scratch.path(), "da");
    EXPECT_FALSE(read.value);
    scratch.write("da/words.toml", text);
    std::vector<std::string> codes;
    for (const auto &problem : read_words(scratch.path(), "da").problems)
        codes.push_back(std::string(problem.code.name()) + ' ' + problem.key);
    EXPECT_THAT(codes, ElementsAre("missing-key last", "wrong-count weekdays", "misspelt-key lats", "missing-part time"));
}

TEST(Paper, FillsItsParts)
{
    Content content;
    content.paper = {{"foot", "Side {page} af {pages}{x}"}};
    EXPECT_EQ(content.on_paper("foot", {{"page", "1"}, {"pages", "2"}}), "Side 1 af 2{x}");
}

TEST(Times, AreWrittenAsTheLanguageDoes)
{
    schedule::Words language = words("en");
    const auto at = [&](int hour, int minute) { return time_words(language, hours(hour) + minutes(minute)); };
    language.time = "{hour2}.{minute}";
    EXPECT_EQ(at(8, 5), "08.05");
    language.time = "{hour12}:{minute} {half}";
    language.halves = {"am", "pm"};
    EXPECT_EQ(at(0, 30), "12:30 am");
    EXPECT_EQ(at(11, 59), "11:59 am");
    EXPECT_EQ(at(12, 0), "12:00 pm");
    EXPECT_EQ(at(17, 0), "5:00 pm");
    EXPECT_EQ(at(24, 0), "12:00 am") << "midnight at the end of a day";
}

TEST(Times, ByHalvesOfTheDayNeedTheirNames)
{
    const ScratchDirectory scratch;
    std::filesystem::create_directory(scratch.path() / "xx");
    std::string text;
    {
        std::ifstream file(assets_directory() / "content/en/words.toml");
        std::getline(file, text, '\0');
    }
    const auto problems_with = [&](const std::string &time) {
        std::string changed = text;
        const auto at = changed.find("\ntime = ") + 1;
        changed.replace(at, changed.find('\n', at) - at, time);
        scratch.write("xx/words.toml", changed);
        std::vector<std::string> codes;
        for (const auto &problem : read_words(scratch.path(), "xx").problems)
            codes.push_back(std::string(problem.code.name()) + ' ' + problem.key);
        return codes;
    };
    EXPECT_THAT(problems_with("time = \"{hour12}:{minute} {half}\"\nhalves = [\"am\", \"pm\"]"), IsEmpty());
    EXPECT_THAT(problems_with("time = \"{hour12}:{minute} {half}\""), ElementsAre("missing-key halves"));
    EXPECT_THAT(problems_with("time = \"{hour12}:{minute}\"\nhalves = [\"am\", \"pm\"]"), ElementsAre("missing-half time"));
    EXPECT_THAT(problems_with("time = \"{minute}\""), ElementsAre("missing-part time"));
}

TEST(Lists, TakeTheLanguagesComma)
{
    schedule::Words language = words("en");
    language.comma = "، ";
    EXPECT_EQ(list_words(language, {"a", "b", "c"}), "a، b and c");
}

TEST(AnAdminsWords, AreTakenFromTheLanguageAsSpokenElsewhere)
{
    const schedule::Text text(std::map<std::string, std::string, std::less<>>{{"da", "Hej"}, {"pt", "Olá"}});
    EXPECT_EQ(text.in("pt-BR"), "Olá");
    EXPECT_EQ(text.in("en-XA"), "Hej");
}

TEST(Fill, LeavesWhatIsNotGiven)
{
    EXPECT_EQ(schedule::fill("{a}{b} {a", {{"a", "{b}"}, {"b", "1"}}), "{b}1 {a");
    EXPECT_EQ(schedule::fill("", {}), "");
    EXPECT_EQ(schedule::fill("{}", {{"a", "x"}}), "{}");
}

TEST(DanishWords, Dates)
{
    const auto &da = words("da");
    EXPECT_EQ(date_words(da, day("2026-11-23")), "mandag 23. november");
    EXPECT_EQ(date_words(da, day("2026-11-23"), day("2026-01-01")), "mandag 23. november");
    EXPECT_EQ(date_words(da, day("2027-01-04"), day("2026-11-23")), "mandag 4. januar 2027");
    EXPECT_EQ(day_month_words(da, day("2026-11-01")), "1. november");
    EXPECT_EQ(day_month_year_words(da, day("2026-11-23")), "23. november 2026");
}

TEST(DanishWords, Times)
{
    const auto &da = words("da");
    EXPECT_EQ(time_words(da, minutes(17 * 60)), "17.00");
    EXPECT_EQ(time_words(da, minutes(9 * 60 + 5)), "9.05");
    EXPECT_EQ(span_words(da, {minutes(17 * 60), minutes(18 * 60 + 30)}), "17.00–18.30");
    EXPECT_EQ(at_words(da, {minutes(17 * 60), minutes(18 * 60 + 30)}), "kl.\u00A017.00–18.30");
}

TEST(DanishWords, Rhythms)
{
    EXPECT_EQ(say("da", schedule::EveryWeeks{{Monday}, 1}), "hver mandag");
    EXPECT_EQ(say("da", schedule::EveryWeeks{{Thursday, Monday}, 1}), "hver mandag og torsdag");
    EXPECT_EQ(say("da", schedule::EveryWeeks{{Thursday}, 2}), "hver anden torsdag");
    EXPECT_EQ(say("da", schedule::EveryWeeks{{Thursday}, 3}), "torsdage hver 3. uge");
    EXPECT_EQ(say("da", schedule::ParityWeeks{{Monday}, schedule::Parity::Even}), "mandage i lige uger");
    EXPECT_EQ(say("da", schedule::ParityWeeks{{Monday, Friday}, schedule::Parity::Odd}), "mandage og fredage i ulige uger");
    EXPECT_EQ(say("da", schedule::MonthlyWeekdays{{Tuesday}, {2, 4}}), "anden og fjerde tirsdag i måneden");
    EXPECT_EQ(say("da", schedule::MonthlyWeekdays{{Friday}, {2, 3, 4, -1}}), "anden, tredje, fjerde og sidste fredag i måneden");
    EXPECT_EQ(say("da", schedule::SingleDates{{day("2026-12-10"), day("2026-12-17")}}), "den 10. december og 17. december");
    EXPECT_EQ(say("da", schedule::SingleDates{{day("2026-12-10"), day("2027-01-14")}}),
              "den 10. december 2026 og 14. januar 2027");
}

TEST(EnglishWords, DatesAndTimes)
{
    const auto &en = words("en");
    EXPECT_EQ(date_words(en, day("2026-11-23")), "Monday 23 November");
    EXPECT_EQ(date_words(en, day("2027-01-04"), day("2026-11-23")), "Monday 4 January 2027");
    EXPECT_EQ(at_words(en, {minutes(17 * 60), minutes(18 * 60 + 30)}), "17:00–18:30");
}

TEST(EnglishWords, Rhythms)
{
    EXPECT_EQ(say("en", schedule::EveryWeeks{{Monday}, 1}), "every Monday");
    EXPECT_EQ(say("en", schedule::EveryWeeks{{Thursday}, 2}), "every other Thursday");
    EXPECT_EQ(say("en", schedule::EveryWeeks{{Thursday}, 3}), "Thursdays every 3 weeks");
    EXPECT_EQ(say("en", schedule::ParityWeeks{{Monday}, schedule::Parity::Even}), "Mondays in even weeks");
    EXPECT_EQ(say("en", schedule::MonthlyWeekdays{{Tuesday}, {2, 4}}), "second and fourth Tuesday of the month");
    EXPECT_EQ(say("en", schedule::SingleDates{{day("2026-12-10")}}), "on 10 December");
}

TEST(SentenceCase, RaisesLatinLettersAndNothingElse)
{
    EXPECT_EQ(schedule::sentence_case("mandag"), "Mandag");
    EXPECT_EQ(schedule::sentence_case("ønsket"), "Ønsket");
    EXPECT_EQ(schedule::sentence_case("åben"), "Åben");
    EXPECT_EQ(schedule::sentence_case("÷"), "÷");
    EXPECT_EQ(schedule::sentence_case("środa"), "Środa");
    EXPECT_EQ(schedule::sentence_case("čtvrtek"), "Čtvrtek");
    EXPECT_EQ(schedule::sentence_case("žodis"), "Žodis");
    EXPECT_EQ(schedule::sentence_case("łatwo"), "Łatwo");
    EXPECT_EQ(schedule::sentence_case("понеділок"), "Понеділок");
    EXPECT_EQ(schedule::sentence_case("єдиний"), "Єдиний");
    EXPECT_EQ(schedule::sentence_case("κάθε"), "Κάθε");
    EXPECT_EQ(schedule::sentence_case("έξι"), "Έξι");
    EXPECT_EQ(schedule::sentence_case("الاثنين"), "الاثنين") << "letters without case";
    EXPECT_EQ(schedule::sentence_case("ß"), "ß") << "no large letter of its own here";
    EXPECT_EQ(schedule::sentence_case("17.00"), "17.00");
    EXPECT_EQ(schedule::sentence_case(""), "");
}

TEST(Suggest, TheFewestEditsWin)
{
    EXPECT_EQ(nearest("mondy", {"sunday", "monday"}), "monday");
    EXPECT_EQ(nearest("Monday", {"monday"}), "monday");
    EXPECT_EQ(nearest("reson", {"reason", "room"}), "reason");
}

TEST(Suggest, NothingWhereNoneIsClose)
{
    EXPECT_EQ(nearest("colour", {"town", "name"}), "");
    EXPECT_EQ(nearest("", {"town"}), "");
    EXPECT_EQ(nearest("xy", {"at", "to"}), "");
    EXPECT_EQ(nearest(std::string(100'000, 'a'), {"town"}), "");
}

TEST(InQuotes, KeepsToOneShortLine)
{
    EXPECT_EQ(in_quotes("a\nb"), "\"a b\"");
    std::string sixty;
    for (int i = 0; i < 60; ++i)
        sixty += "å";
    EXPECT_EQ(in_quotes(sixty + "å"), '"' + sixty + "…\"");
}

}  // namespace config
