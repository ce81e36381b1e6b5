// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/theme.h"
#include "model.h"
#include "support/contrast.h"

#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <numbers>
#include <set>

#include <QFont>
#include <QMetaProperty>
#include <QRawFont>

namespace ui {

using context::Theme;
using support::contrast;

namespace {

/// A screen as IT may set one up, and as the display describes itself.
struct Panel {
    const char *name;
    QSizeF pixels;
    double width_mm;  ///< as it is
    int distance_mm;
};

const std::vector<Panel> panels = {
    {"Portrait27", {1080, 1920}, 336, 400},   {"Portrait27Far", {1080, 1920}, 336, 700},
    {"Landscape27", {1920, 1080}, 598, 400},  {"Portrait32At4K", {2160, 3840}, 398, 600},
    {"Panel10", {1024, 600}, 222, 400},       {"Panel10Far", {1024, 600}, 222, 600},
    {"Panel15Dense", {3840, 2160}, 345, 400}, {"Landscape24", {1920, 1200}, 518, 500},
};

void PrintTo(const Panel &panel, std::ostream *out)
{
    *out << panel.name;
}

class OnPanel : public testing::TestWithParam<Panel> {
protected:
    OnPanel()
    {
        config::Screen screen;
        screen.distance_mm = GetParam().distance_mm;
        theme = std::make_unique<Theme>(screen, session);
        theme->setSize(GetParam().pixels, GetParam().width_mm);
    }

    double pixels_per_mm() const { return GetParam().pixels.width() / GetParam().width_mm; }

    context::Session session{config::Centre{}};
    std::unique_ptr<Theme> theme;
};

/// Height of capitals in Lato, as a part of the letter size.
double capitals()
{
    QFont font("Lato");
    font.setPixelSize(1000);
    const QRawFont raw = QRawFont::fromFont(font);
    EXPECT_TRUE(raw.familyName().startsWith("Lato")) << raw.familyName().toStdString();
    return raw.capHeight() / 1000;
}

}  // namespace

TEST_P(OnPanel, CapitalsAreHighEnoughToReadFromThere)
{
    // EN 301 549 V3.2.1 section 5.1.4: an angle of 0.7 degrees or more.
    const double least_mm = GetParam().distance_mm * std::tan(0.7 * std::numbers::pi / 180);
    for (int step = 0; step < context::Session::text_steps; ++step) {
        for (const auto &[name, size] :
             {std::pair("small", theme->small()), std::pair("body", theme->body()), std::pair("heading", theme->heading()),
              std::pair("title", theme->title()), std::pair("display", theme->display()), std::pair("label", theme->label())})
            EXPECT_GE(size * capitals() / pixels_per_mm(), least_mm) << name << " at step " << step;
        session.enlargeText();
    }
}

TEST_P(OnPanel, TargetsAreLargeEnoughForAFinger)
{
    EXPECT_GE(theme->target() / pixels_per_mm(), 12.7);
    EXPECT_GE(theme->targetGap() / pixels_per_mm(), 2.5);
    EXPECT_GE(theme->primaryTarget() / pixels_per_mm(), 20.0);
}

TEST_P(OnPanel, StepsOfTheTypeAreInOrder)
{
    for (int step = 0; step < context::Session::text_steps; ++step) {
        EXPECT_LT(theme->small(), theme->body());
        EXPECT_LT(theme->body(), theme->heading());
        EXPECT_LT(theme->heading(), theme->title());
        EXPECT_LT(theme->title(), theme->display());
        const int body = theme->body();
        session.enlargeText();
        if (step + 1 < context::Session::text_steps) {
            EXPECT_GT(theme->body(), body);
        }
    }
}

TEST_P(OnPanel, WhatIsReadGrowsToTwiceItsSize)
{
    // WCAG 2.2 criterion 1.4.4; a panel that is small for its letters has room for half as much again.
    const double body = theme->body();
    const double small = theme->small();
    const double growth = theme->compact() ? 1.5 : 2.0;
    for (int step = 1; step < context::Session::text_steps; ++step)
        session.enlargeText();
    EXPECT_NEAR(theme->body(), growth * body, 1);
    EXPECT_NEAR(theme->small(), growth * small, 1);
}

INSTANTIATE_TEST_SUITE_P(Panels, OnPanel, testing::ValuesIn(panels), [](const auto &instance) { return instance.param.name; });

TEST(Theme, AsDesignedAt1080)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    theme.setSize({1080, 1920}, 336);
    EXPECT_EQ(theme.display(), 72);
    EXPECT_GE(theme.title(), 48);
    EXPECT_GE(theme.heading(), 36);
    EXPECT_LE(theme.heading(), 42);
    EXPECT_GE(theme.body(), 30);
    EXPECT_LE(theme.body(), 34);
    EXPECT_GE(theme.small(), 26);
    EXPECT_EQ(theme.margin(), 64);
    EXPECT_EQ(theme.unit(), 8);
    EXPECT_FALSE(theme.landscape());
    EXPECT_FALSE(theme.compact());
}

TEST(Theme, WhatItMeasuredBelievesITBeforeTheDisplay)
{
    context::Session session{config::Centre{}};
    config::Screen screen;
    screen.width_mm = 336;
    Theme measured(screen, session);
    measured.setSize({1080, 1920}, 598);
    Theme reported({}, session);
    reported.setSize({1080, 1920}, 336);
    EXPECT_EQ(measured.target(), reported.target());
    EXPECT_EQ(measured.body(), reported.body());
}

TEST(Theme, ADensityThatCannotBeIsNotBelieved)
{
    context::Session session{config::Centre{}};
    Theme usual({}, session);
    usual.setSize({1080, 1920}, 336);
    for (const double nonsense : {0.0, -5.0, 1.0, 16.0, 80.0, 1e9, 1600.0}) {
        Theme theme({}, session);
        theme.setSize({1080, 1920}, nonsense);
        EXPECT_NEAR(theme.target(), usual.target(), 1) << nonsense << " mm";
        EXPECT_NEAR(theme.body(), usual.body(), 1) << nonsense << " mm";
    }
}

TEST(Theme, NoSizeYetIsLetBe)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    theme.setSize({1024, 600}, 222);
    const double target = theme.target();
    theme.setSize({0, 0}, 0);
    EXPECT_EQ(theme.target(), target);
    EXPECT_EQ(theme.width(), 1024);
}

TEST(Theme, MillimetresAreThoseOfTheGlass)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    theme.setSize({1080, 1920}, 336);
    EXPECT_NEAR(theme.mm(), 1080 / 336.0, 1e-9);
}

TEST(Theme, MotionIsShortAndStopsWhereItIsNotWanted)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    EXPECT_GT(theme.motion(), 0);
    EXPECT_LT(theme.motion(), 200);
    session.toggleMotion();
    EXPECT_EQ(theme.motion(), 0);
    session.toggleMotion();
    theme.holdStill();
    EXPECT_EQ(theme.motion(), 0);
}

TEST(Theme, ALowPanelKeepsItsControlsWhereTheyAre)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    session.toggleLowReach();
    theme.setSize({1080, 1920}, 336);
    EXPECT_TRUE(theme.lowered());
    theme.setSize({1920, 1080}, 598);
    EXPECT_TRUE(theme.lowered());
    theme.setSize({1024, 600}, 222);
    EXPECT_FALSE(theme.lowered());
}

TEST(Theme, ALowPanelIsCompact)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    theme.setSize({1024, 600}, 222);
    EXPECT_TRUE(theme.landscape());
    EXPECT_TRUE(theme.compact());
    theme.setSize({1920, 1080}, 598);
    EXPECT_TRUE(theme.landscape());
    EXPECT_FALSE(theme.compact());
}

namespace {

/// A text and the ground it stands on somewhere on the screens.
struct Pair {
    const char *name;
    QColor (Theme::*text)() const;
    QColor (Theme::*ground)() const;
};

void PrintTo(const Pair &pair, std::ostream *out)
{
    *out << pair.name;
}

class Contrast : public testing::TestWithParam<Pair> {
protected:
    double now() const { return contrast((theme.*GetParam().text)(), (theme.*GetParam().ground)()); }

    context::Session session{config::Centre{}};
    Theme theme{{}, session};
};

const std::vector<Pair> pairs = {
    {"InkOnPaper", &Theme::ink, &Theme::paper},
    {"InkOnSurface", &Theme::ink, &Theme::surface},
    {"InkOnSand", &Theme::ink, &Theme::sand},
    {"InkSoftOnPaper", &Theme::inkSoft, &Theme::paper},
    {"InkSoftOnSurface", &Theme::inkSoft, &Theme::surface},
    {"InkSoftOnPrimarySoft", &Theme::inkSoft, &Theme::primarySoft},
    {"PrimaryOnPaper", &Theme::primary, &Theme::paper},
    {"PrimaryOnSurface", &Theme::primary, &Theme::surface},
    {"PrimaryOnPrimarySoft", &Theme::primary, &Theme::primarySoft},
    {"OnPrimaryOnPrimary", &Theme::onPrimary, &Theme::primary},
    {"OnPrimarySoftOnPrimary", &Theme::onPrimarySoft, &Theme::primary},
    {"OnAmberOnAmber", &Theme::onAmber, &Theme::amber},
    {"LeafOnLeafSoft", &Theme::leaf, &Theme::leafSoft},
    {"PlumOnPlumSoft", &Theme::plum, &Theme::plumSoft},
    {"PlumOnSurface", &Theme::plum, &Theme::surface},
    {"BrickOnBrickSoft", &Theme::brick, &Theme::brickSoft},
    {"BrickOnSurface", &Theme::brick, &Theme::surface},
    {"OnBrickOnBrick", &Theme::onBrick, &Theme::brick},
};

}  // namespace

TEST_P(Contrast, ByDay)
{
    EXPECT_GE(now(), 7);
}

TEST_P(Contrast, High)
{
    session.toggleContrast();
    EXPECT_GE(now(), 20);
}

INSTANTIATE_TEST_SUITE_P(Pairs, Contrast, testing::ValuesIn(pairs), [](const auto &instance) { return instance.param.name; });

TEST(HighContrast, IsBlackWhiteAndOneYellow)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    session.toggleContrast();
    std::set<QRgb> colors;
    const QMetaObject *meta = theme.metaObject();
    for (int index = meta->propertyOffset(); index < meta->propertyCount(); ++index)
        if (meta->property(index).metaType() == QMetaType::fromType<QColor>())
            colors.insert(meta->property(index).read(&theme).value<QColor>().rgb());
    EXPECT_TRUE(colors.erase(qRgb(0, 0, 0)));
    EXPECT_TRUE(colors.erase(qRgb(255, 255, 255)));
    EXPECT_EQ(colors.size(), 1u);
}

TEST(Theme, SaysWhenTheLooksChange)
{
    context::Session session{config::Centre{}};
    Theme theme({}, session);
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, [&] { ++changes; });
    session.enlargeText();
    session.toggleContrast();
    theme.setSize({1024, 600});
    EXPECT_EQ(changes, 3);
}

TEST(Theme, OnADeskSizesFollowNeitherWindowNorGlass)
{
    context::Session session{config::Centre{}};
    Theme theme(config::Screen{}, session);
    theme.setOnDesk();
    std::set<double> letters, targets;
    for (const QSizeF size : {QSizeF(1024, 600), QSizeF(1280, 860), QSizeF(3840, 2160)}) {
        for (const double width_mm : {0.0, 222.0, 698.0}) {
            theme.setSize(size, width_mm);
            letters.insert(theme.body());
            targets.insert(theme.target());
            EXPECT_FALSE(theme.compact());
            EXPECT_LT(theme.small(), theme.body());
        }
    }
    EXPECT_EQ(letters, std::set<double>{17});
    EXPECT_EQ(targets, std::set<double>{42});
}

}  // namespace ui
