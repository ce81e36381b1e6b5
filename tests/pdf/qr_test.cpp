// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/calendar_code.h"
#include "pdf/code_readers.h"
#include "pdf/damage.h"
#include "pdf/placed_words.h"
#include "pdf/samples.h"
#include "schedule/calendar.h"

#include <map>
#include <set>
#include <utility>

#include <gmock/gmock.h>

using namespace paper;

namespace {

/// How many of the two readers must give the code's bytes.
enum class Readers { Neither, One, Both };

/// Phones differ, so both readers should do; but at 100 dpi a module of 0.5 mm is two pixels, and no camera is held that far
/// away.
struct Asked {
    int dpi;
    Readers clean;
    Readers damaged;
};

constexpr std::array asked = {
    Asked{100, Readers::One, Readers::One},
    Asked{150, Readers::Both, Readers::One},
    Asked{200, Readers::Both, Readers::Both},
};

Readers reading(const Picture &picture, const std::string &bytes)
{
    return static_cast<Readers>(int(read_by_zbar(picture) == bytes) + int(read_by_zxing(picture) == bytes));
}

/// All that a code may say: the schedule's address and each group's next meeting.
std::set<std::string> known_codes(const Desk &desk)
{
    const schedule::Calendar calendar(desk.site.plan, desk.zone);
    std::set<std::string> known = {handouts::schedule_code(desk.site)};
    for (const std::size_t group : desk.order().groups) {
        for (const schedule::Meeting &meeting : calendar.next({group}, noon, 1))
            known.insert(handouts::calendar_code(desk.site, desk.content, meeting));
    }
    return known;
}

struct Specimen {
    std::string name;
    std::string bytes;
    Picture ink;  ///< at printer_dpi, with the quiet zone and a little of what is around it
};

/// Each different code of all documents in Danish, whose letters are the harder ones, in each size that it is printed in. Not
/// those of a poster: nothing of this is large enough to harm a module of more than a millimetre.
std::vector<Specimen> specimens()
{
    std::vector<Specimen> result;
    std::set<std::pair<std::string, double>> seen;
    for (const Sample &sample : every_sample()) {
        if (sample.language != "da")
            continue;
        const File file(bytes_of(sample));
        for (const DrawnCode &code : drawn_codes(file)) {
            const std::string bytes = read_by_zxing(file, code);
            if (code.module_mm() <= 1 && seen.emplace(bytes, code.module).second)
                result.push_back({sample.name() + ", page " + std::to_string(code.page) + ": " + bytes, bytes,
                                  picture_of(file, code, printer_dpi, 6)});
        }
    }
    return result;
}

class Codes : public testing::TestWithParam<Sample> {
protected:
    void SetUp() override { ASSERT_FALSE(bytes.empty()); }

    /// The code out of its page, which is drawn once.
    Picture taken(const DrawnCode &code, int dpi)
    {
        Picture &page = pages[{code.page, dpi}];
        if (page.width == 0)
            page = page_picture(file, code.page, dpi);
        return cut(page, window_of(code, dpi));
    }

    Desk desk{GetParam().language};
    std::string bytes = bytes_of(GetParam(), desk);
    File file{bytes};
    std::vector<DrawnCode> codes = bytes.empty() ? std::vector<DrawnCode>() : drawn_codes(file);
    std::map<std::pair<int, int>, Picture> pages;
};

}  // namespace

TEST_P(Codes, AreOnEachDocumentThatTellsOfMeetings)
{
    // The test page has one to see whether a phone can read what the printer prints.
    static const std::set<std::string> tell = {"discharge", "meeting", "pocket-card", "test-page", "town-list", "week-poster"};
    EXPECT_EQ(!codes.empty(), tell.contains(GetParam().kind));
}

TEST_P(Codes, AreReadByteForByteFromEachPage)
{
    const std::set<std::string> known = known_codes(desk);
    for (const DrawnCode &code : codes) {
        const std::string read = read_by_zxing(taken(code, camera_dpi));
        SCOPED_TRACE(read);
        EXPECT_TRUE(known.contains(read));
        for (const Asked &ask : asked)
            EXPECT_GE(reading(taken(code, ask.dpi), read), ask.clean) << ask.dpi << " dpi, page " << code.page;
    }
}

TEST_P(Codes, AreLargeEnoughAndStandFree)
{
    const std::vector<SizeOfPage> sizes = placed_text(file).pages;
    for (const DrawnCode &code : codes) {
        const Picture picture = taken(code, camera_dpi);
        const std::string read = read_by_zxing(picture);
        SCOPED_TRACE(read);
        EXPECT_GE(code.module_mm(), read.starts_with("BEGIN") ? 0.599 : 0.499);
        EXPECT_TRUE(has_quiet_zone(picture, code));
        const Reach reach = reach_mm(code);
        const SizeOfPage &page = sizes.at(static_cast<std::size_t>(code.page) - 1);
        EXPECT_GE(std::min(reach.left, reach.top), 4);
        EXPECT_LE(reach.right, page.width - 4);
        EXPECT_LE(reach.bottom, page.height - 4);
    }
}

INSTANTIATE_TEST_SUITE_P(Paper, Codes, testing::ValuesIn(every_sample()), name_of_test);

namespace {

/// In twenty trials both readers took every code at 100, 150 and 200 dpi after blur, noise, turning and dot gain; at 30 % of the
/// contrast zbar took all, ZXing 17 or more. A spot on a corner mark is too much for either, so of stains and paleness two trials
/// of three are asked, by either reader.
class DamagedCodes : public testing::TestWithParam<Damage> {};

}  // namespace

TEST_P(DamagedCodes, AreReadByteForByte)
{
    const Damage &damage = GetParam();
    const bool chancy = damage.stains > 0 || damage.contrast < 0.5;
    const int trials = chancy ? 3 : 1;
    const std::vector<Specimen> all = specimens();
    EXPECT_FALSE(all.empty());
    for (const Specimen &specimen : all) {
        SCOPED_TRACE(specimen.name);
        for (const Asked &ask : asked) {
            int enough = 0;
            for (int trial = 1; trial <= trials; ++trial) {
                const auto seed = static_cast<unsigned>(trial * 1000 + ask.dpi);
                const Picture picture = photographed(printed(specimen.ink, damage, seed), ask.dpi, damage, seed);
                enough += reading(picture, specimen.bytes) >= (chancy ? Readers::One : ask.damaged);
            }
            EXPECT_GE(enough, chancy ? trials - 1 : trials) << ask.dpi << " dpi";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Paper, DamagedCodes,
                         testing::Values(Damage{.name = "blur", .blur = 0.15}, Damage{.name = "noise", .noise = 15},
                                         Damage{.name = "turned", .turn = 7}, Damage{.name = "pale", .contrast = 0.3},
                                         Damage{.name = "gain", .gain = 2}, Damage{.name = "stained", .stains = 0.02}),
                         [](const auto &instance) { return std::string(instance.param.name); });
