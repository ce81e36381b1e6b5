// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page as it was when somebody last looked at it. With MOEDESTED_UPDATE_GOLDENS=1 in the environment these tests write
// what came out in place of what was expected; look at what git says of it then.

#include "pdf/golden_picture.h"
#include "pdf/golden_text.h"
#include "pdf/samples.h"

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include <gmock/gmock.h>

using namespace paper;
using testing::IsEmpty;

namespace {

const std::filesystem::path goldens = MOEDESTED_SOURCE_DIR "/tests/golden/pdf";
const std::filesystem::path comparisons = MOEDESTED_BUILD_DIR "/golden-differences";
constexpr double tolerance = 0.3;  // millimetres
constexpr int picture_dpi = 50;
constexpr double most_changed = 0.002;  // of a picture's dots: how letters' edges are smoothed may differ

bool updating()
{
    return std::getenv("MOEDESTED_UPDATE_GOLDENS") != nullptr;
}

std::vector<Sample> samples_with_text()
{
    std::vector<Sample> samples = every_sample();
    for (const std::vector<std::string> &groups :
         {std::vector<std::string>{"aeroe", "online"}, std::vector<std::string>{"lukket"}})
        samples.push_back({"discharge", "da", handouts::Paper::A4, groups});
    const std::vector<std::string> two = {"aeroe", "online"};
    samples.push_back({.kind = "discharge", .language = "da", .groups = two, .large = true, .what = "large"});
    samples.push_back({.kind = "discharge",
                       .language = "da",
                       .groups = two,
                       .discharge = {.steps = false, .weeks = {1, 4}, .notes = "Ring først"},
                       .what = "weeks"});
    return samples;
}

std::vector<Sample> samples_with_picture()
{
    return {{"discharge", "da", handouts::Paper::A4, {"aeroe", "online"}},
            {"cost-benefit", "da"},
            {"balance", "en"},
            {"week-poster", "da"},
            {"pocket-card", "da"}};
}

class GoldenText : public testing::TestWithParam<Sample> {};
class GoldenPicture : public testing::TestWithParam<Sample> {};

}  // namespace

TEST_P(GoldenText, StandsWhereItStood)
{
    const std::string bytes = bytes_of(GetParam());
    ASSERT_FALSE(bytes.empty());
    const PlacedText text = placed_text(File(bytes));
    const std::filesystem::path golden = goldens / (GetParam().name() + ".txt");
    if (updating()) {
        write(golden, to_golden(text));
        return;
    }
    std::ifstream stream(golden, std::ios::binary);
    ASSERT_TRUE(stream) << golden << " is missing; MOEDESTED_UPDATE_GOLDENS=1 writes it";
    std::ostringstream expected;
    expected << stream.rdbuf();
    for (const std::string &difference : differences(from_golden(expected.str()), text, tolerance))
        ADD_FAILURE() << difference;
}

INSTANTIATE_TEST_SUITE_P(Paper, GoldenText, testing::ValuesIn(samples_with_text()), name_of_test);

TEST_P(GoldenPicture, LooksAsItLooked)
{
    const std::string bytes = bytes_of(GetParam());
    ASSERT_FALSE(bytes.empty());
    const Picture page = page_picture(File(bytes), 1, picture_dpi);
    const std::filesystem::path golden = goldens / (GetParam().name() + ".png");
    if (updating()) {
        write_png(page, golden);
        return;
    }
    const Picture expected = read_png(golden);
    const std::filesystem::path comparison = comparisons / (GetParam().name() + ".png");
    const double changed = share_of_changed_dots(expected, page);
    if (changed > most_changed)
        write_comparison(expected, page, comparison);
    EXPECT_LE(changed, most_changed) << "look at " << comparison;
}

INSTANTIATE_TEST_SUITE_P(Paper, GoldenPicture, testing::ValuesIn(samples_with_picture()), name_of_test);

TEST(Goldens, AreAllHeldAgainstSomething)
{
    std::set<std::string> wanted;
    for (const Sample &sample : samples_with_text())
        wanted.insert(sample.name() + ".txt");
    for (const Sample &sample : samples_with_picture())
        wanted.insert(sample.name() + ".png");
    std::vector<std::string> left_over;
    for (const auto &entry : std::filesystem::directory_iterator(goldens)) {
        const std::string name = entry.path().filename().string();
        if (wanted.contains(name))
            continue;
        if (updating())
            std::filesystem::remove(entry.path());
        else
            left_over.push_back(name);
    }
    EXPECT_THAT(left_over, IsEmpty());
}

TEST(GoldenDifferences, AreToldInSentences)
{
    const PlacedText before = from_golden("page 210.0 x 297.0\n 20.0 |  18.0 Et  25.0 lille  33.0 ark\n 30.0 |  18.0 Farvel\n");
    EXPECT_THAT(differences(before, before, 0.3), IsEmpty());
    EXPECT_EQ(to_golden(before), "page 210.0 x 297.0\n 20.0 |  18.0 Et  25.0 lille  33.0 ark\n 30.0 |  18.0 Farvel\n");
    PlacedText after = before;
    after.words[0].left += 0.2;
    EXPECT_THAT(differences(before, after, 0.3), IsEmpty());
    after.words[1].top += 2;
    after.words[2].top += 2.1;
    after.words[3].text = "Hej";
    EXPECT_THAT(differences(before, after, 0.3),
                testing::ElementsAre("page 1, 18.0 x 30.0 mm: \"Farvel\" is gone", "page 1, 18.0 x 30.0 mm: \"Hej\" is new",
                                     "page 1, 25.0 x 20.0 mm: \"lille\" to \"ark\" (2 words) moved by 0.0 to the right and 2.0 "
                                     "down"));
    after.pages.push_back({210, 297});
    EXPECT_EQ(differences(before, after, 0.3).front(), "2 pages, 1 before");
}
