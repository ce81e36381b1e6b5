// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include "app/screen_tour.h"
#include "config/centre/site.h"
#include "hostile_centres.h"
#include "printing/rehearsal.h"
#include "support/eventually.h"
#include "support/frames.h"
#include "support/scratch.h"

#include <map>
#include <set>

#include <gtest/gtest.h>

#include <QPainter>

namespace app {

using support::Visit;

namespace {

/// How much of a format is looked at: every text size, or the least and the largest only.
enum class Sizes { All, Ends };

struct Format {
    const char *name;
    Glass glass;
    Sizes sizes = Sizes::All;
};

void PrintTo(const Format &format, std::ostream *out)
{
    *out << format.name;
}

const Format portrait{"Portrait27", {{1080, 1920}, 336}};
const Format landscape{"Landscape27", {{1920, 1080}, 598}};
const Format panel{"Panel10", {{1024, 600}, 222}};
const Format narrow{"Portrait15", {{768, 1366}, 194}, Sizes::Ends};
const Format large{"Landscape32At4K", {{3840, 2160}, 708}, Sizes::Ends};

/// One look at a state of a screen.
struct TourLook {
    QString language = QStringLiteral("da");
    int text_step = 0;
    bool high_contrast = false;
    bool low_reach = false;
};

/// The program behind a glass, taken from state to state and from look to look.
class Viewing {
public:
    Viewing(const std::filesystem::path &centre, const Glass &glass, bool painted)
        : m_visit(app::Options{.centre = centre,
                               .now = support::moment(support::saturday),
                               .printer = std::make_shared<printing::Rehearsal>()},
                  glass.pixels),
          m_window(m_visit.program().window())
    {
        m_visit.program().theme().setSize(glass.pixels, glass.width_mm);
        // Under a root that nothing shines through all is laid out and nothing painted, which is most of the work.
        m_window.contentItem()->setOpacity(painted ? 1 : 0);
    }

    Visit &visit() { return m_visit; }

    void enter(const TourStop &stop) { go_to(m_visit.program(), stop); }

    /// Goes to the one screen that costs little to dress anew.
    void leave() { m_visit.program().navigator().reset(); }

    void dress(const TourLook &look)
    {
        context::Session &session = m_visit.program().session();
        session.setLanguage(look.language);
        while (session.textStep() != look.text_step)
            session.enlargeText();
        if (session.highContrast() != look.high_contrast)
            session.toggleContrast();
        if (session.lowReach() != look.low_reach)
            session.toggleLowReach();
    }

    /// The picture once all is in its place.
    QImage picture(const TourStop &stop)
    {
        m_window.grabWindow();
        if (QQuickItem *list = stop.scrolled ? m_visit.find(QStringLiteral("list")) : nullptr) {
            list->setProperty("settled", true);
            list->setProperty("contentY", 0.45 * m_window.height());
            m_window.grabWindow();
        }
        EXPECT_TRUE(support::lists_are_made(m_window));
        EXPECT_TRUE(m_visit.draws_its_pages());
        return m_window.grabWindow();
    }

private:
    Visit m_visit;
    QQuickWindow &m_window;
};

std::string words_of(const TourStop &stop, const TourLook &look)
{
    std::string words = stop.name.toStdString() + ' ' + look.language.toStdString() + " text " + std::to_string(look.text_step);
    if (look.high_contrast)
        words += " contrast";
    if (look.low_reach)
        words += " low";
    return words;
}

/// Text sizes upwards, then low reach at the largest and at the least: each change of looks lays everything out anew, so there
/// are few of them. Low reach in another language than the first is left out: it changes places, not words.
std::vector<TourLook> looks(const QString &language, Sizes sizes, bool low_too)
{
    constexpr int last = context::Session::text_steps - 1;
    std::vector<TourLook> all;
    for (int step = 0; step <= last; ++step)
        if (sizes == Sizes::All || step == 0 || step == last)
            all.push_back({.language = language, .text_step = step});
    if (low_too) {
        all.push_back({.language = language, .text_step = last, .low_reach = true});
        all.push_back({.language = language, .text_step = 0, .low_reach = true});
    }
    return all;
}

void expect_good_layout(const std::filesystem::path &centre, const Glass &glass, Sizes sizes)
{
    Viewing viewing(centre, glass, false);
    Visit &visit = viewing.visit();
    const auto stops = states(visit.program().site());
    ASSERT_GT(stops.size(), 12u);
    for (const std::string &tag : visit.program().centre().languages) {
        const QString language = QString::fromStdString(tag);
        const bool first = tag == visit.program().centre().languages.front();
        for (const TourStop &stop : stops) {
            viewing.leave();
            viewing.dress({.language = language});
            viewing.enter(stop);
            for (const TourLook &look :
                 looks(language, first ? sizes : Sizes::Ends, first && !visit.program().theme().compact())) {
                // Nobody meets the resting screen with what somebody chose before.
                if (stop.screen == context::Navigator::rest() && (look.text_step > 0 || look.low_reach))
                    continue;
                viewing.dress(look);
                ASSERT_EQ(viewing.picture(stop).size(), glass.pixels);
                for (const QString &fault : layout_faults(visit, glass))
                    ADD_FAILURE() << words_of(stop, look) << ": " << fault.toStdString();
            }
        }
    }
}

class Layout : public testing::TestWithParam<Format> {};
class LayoutOf : public testing::TestWithParam<std::tuple<HostileCentre, Format>> {};
class Pixels : public testing::TestWithParam<Format> {};

}  // namespace

TEST_P(Layout, NothingIsCutOverlapsOrIsTooSmall)
{
    const Format &format = GetParam();
    expect_good_layout(support::sample_centre, format.glass, format.sizes);
}

TEST_P(LayoutOf, AHostileCentreHoldsToo)
{
    const auto &[hostile, format] = GetParam();
    const support::ScratchCentre centre(hostile.groups_toml, hostile.centre_toml);
    centre.write("notices.toml", hostile.notices_toml);
    expect_good_layout(centre.path(), format.glass, Sizes::Ends);
}

TEST_P(Pixels, EveryTextStandsOutFromItsGround)
{
    Viewing viewing(support::sample_centre, GetParam().glass, true);
    int seen = 0;
    for (const TourStop &stop : states(viewing.visit().program().site())) {
        viewing.leave();
        viewing.dress({});
        viewing.enter(stop);
        for (const TourLook &look : {TourLook{}, TourLook{.high_contrast = true},
                                     TourLook{.high_contrast = true, .low_reach = true}, TourLook{.low_reach = true}}) {
            if (look.low_reach && viewing.visit().program().theme().compact())
                continue;
            viewing.dress(look);
            for (const QString &fault : contrast_faults(viewing.visit(), viewing.picture(stop), seen))
                ADD_FAILURE() << words_of(stop, look) << ": " << fault.toStdString();
        }
    }
    EXPECT_GT(seen, 500);
}

TEST(Tour, HasEachStateInEachLanguageSizeAndLook)
{
    Visit visit(app::Options{.centre = support::sample_centre, .now = support::moment(support::saturday)}, {1024, 600});
    const config::Site &site = visit.program().site();
    std::map<std::pair<int, int>, std::set<QString>> languages;
    std::map<std::pair<int, int>, std::size_t> as_at_first;
    bool large = false;
    bool contrast = false;
    bool low = false;
    for (const TourStop &stop : all_stops(site)) {
        const std::pair size(stop.size.width(), stop.size.height());
        languages[size].insert(stop.language);
        as_at_first[size] += stop.text_step == 0 && !stop.high_contrast && !stop.low_reach;
        large |= stop.text_step == context::Session::text_steps - 1;
        contrast |= stop.high_contrast;
        low |= stop.low_reach;
    }
    EXPECT_TRUE(large && contrast && low);
    const std::set<QString> both{"da", "en"};
    EXPECT_EQ(languages, (std::map<std::pair<int, int>, std::set<QString>>{
                             {{1080, 1920}, both}, {{1920, 1080}, both}, {{1024, 600}, both}}));
    const std::size_t of_a_size = states(site).size();
    for (const auto &[size, count] : as_at_first)
        EXPECT_EQ(count, 2 * of_a_size) << size.first;
    const auto once = stops_once(site);
    EXPECT_EQ(once.size(), 3 * of_a_size);
    for (const TourStop &stop : once)
        EXPECT_EQ(stop.language, "da") << stop.name.toStdString();
}

TEST(PixelContrast, IsThatOfTheLettersAndNotOfTheirEdges)
{
    QImage picture(200, 60, QImage::Format_RGB32);
    picture.fill(QColor("#FAF6F0"));
    QPainter painter(&picture);
    QFont font("Lato");
    font.setPixelSize(26);
    painter.setFont(font);
    painter.setPen(QColor("#3F4E53"));
    painter.drawText(10, 40, "Mødested");
    painter.end();
    EXPECT_NEAR(measured_contrast(picture, picture.rect()), 8.0, 0.2);
    EXPECT_EQ(measured_contrast(picture, QRect(150, 0, 50, 60)), 1) << "there is nothing to be read there";
}

INSTANTIATE_TEST_SUITE_P(Formats, Layout, testing::Values(portrait, landscape, panel, narrow, large),
                         [](const auto &instance) { return instance.param.name; });

INSTANTIATE_TEST_SUITE_P(Centres, LayoutOf,
                         testing::Combine(testing::Values(hostile_centre("LongWords"), hostile_centre("LongSentences")),
                                          testing::Values(portrait, landscape, panel)),
                         [](const auto &instance) {
                             return std::string(std::get<0>(instance.param).name).append(std::get<1>(instance.param).name);
                         });

INSTANTIATE_TEST_SUITE_P(Formats, Pixels, testing::Values(portrait, panel),
                         [](const auto &instance) { return instance.param.name; });

}  // namespace app
