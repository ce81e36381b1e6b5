// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/evidence.h"

#include "config/content/assets.h"
#include "config/content/content.h"

#include <gmock/gmock.h>

namespace config {

using testing::ElementsAre;
using testing::Pair;

namespace {

const std::filesystem::path content = assets_directory() / "content";

Evidence evidence(const std::string &language)
{
    const Read<Evidence> read = read_evidence(content / "evidence.toml", content / language / "evidence.toml");
    for (const schedule::Problem &problem : read.problems)
        ADD_FAILURE() << to_line(problem);
    return read.value.value_or(Evidence());
}

std::vector<std::pair<std::string, int>> bars(const std::string &chart)
{
    std::vector<std::pair<std::string, int>> bars;
    const Evidence all = evidence("da");
    if (const Chart *found = all.chart(chart)) {
        for (const Bar &bar : found->bars)
            bars.emplace_back(bar.label, bar.percent);
    }
    return bars;
}

}  // namespace

// Each figure once more, copied by hand from the report of 2016: a slip in the file or here shows as a difference.
TEST(Evidence, SaysHowManyCameAndAnswered)
{
    EXPECT_EQ(evidence("da").people, 906);
    EXPECT_EQ(evidence("da").groups, 25);
    EXPECT_EQ(evidence("da").answers, 713);
}

TEST(Evidence, HasTheReportsAges)
{
    EXPECT_THAT(bars("age"),
                ElementsAre(Pair("15–24 år", 20), Pair("25–35 år", 31), Pair("36–45 år", 22), Pair("46 år og op", 27)));
}

TEST(Evidence, HasTheReportsTreatmentBefore)
{
    EXPECT_THAT(bars("treatment"),
                ElementsAre(Pair("Døgnbehandling", 50), Pair("Ambulant, to til otte gange om måneden", 28),
                            Pair("Dagbehandling, mere end otte gange om måneden", 24), Pair("Substitutionsbehandling", 12)));
}

TEST(Evidence, HasTheReportsAttendance)
{
    EXPECT_THAT(bars("attendance"),
                ElementsAre(Pair("Hver uge", 67), Pair("To til tre gange om måneden", 21),
                            Pair("En gang om måneden eller sjældnere", 6), Pair("Var der for første gang", 6)));
}

TEST(Evidence, HasTheReportsUse)
{
    EXPECT_THAT(bars("use"),
                ElementsAre(Pair("Ingen stoffer den seneste måned", 80), Pair("Ingen stoffer, mens de har gået i gruppen", 73)));
}

TEST(Evidence, HasTheReportsSupport)
{
    EXPECT_THAT(bars("support"),
                ElementsAre(Pair("Får støtte til et liv uden misbrug", 90), Pair("Livet er påvirket til det bedre", 86)));
}

TEST(Evidence, SharesOfOneAnswerEachMakeAWhole)
{
    for (const char *chart : {"age", "attendance"}) {
        int sum = 0;
        for (const auto &[label, percent] : bars(chart))
            sum += percent;
        EXPECT_EQ(sum, 100) << chart;
    }
}

TEST(Evidence, HasTheSameFiguresInEachLanguage)
{
    const auto without_words = [](Evidence evidence) {
        std::vector<Chart> charts = std::move(evidence.charts);
        for (Chart &chart : charts) {
            chart.title.clear();
            chart.text.clear();
            for (Bar &bar : chart.bars)
                bar.label.clear();
        }
        return charts;
    };
    for (const std::string &language : content_languages(content)) {
        EXPECT_EQ(without_words(evidence(language)), without_words(evidence("da"))) << language;
        EXPECT_EQ(evidence(language).limits.size(), evidence("da").limits.size()) << language;
    }
}

TEST(Evidence, KnowsNoOtherChart)
{
    EXPECT_FALSE(evidence("da").chart("?"));
}

}  // namespace config
