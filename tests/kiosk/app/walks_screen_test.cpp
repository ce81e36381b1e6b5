// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A meeting step by step, Where am I, the tools, and how each is taken along.
#include "pdf/code_readers.h"
#include "support/eventually.h"
#include "support/text.h"
#include "support/visit.h"

#include <gmock/gmock.h>

namespace app {

using support::eventually;
using support::Visit;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string words(Visit &visit)
{
    return visit.words().toStdString();
}

std::string text_of(Visit &visit, const QString &name)
{
    const QQuickItem *item = visit.find(name);
    return item ? item->property("text").toString().toStdString() : "there is no " + name.toStdString();
}

/// What a phone reads off the glass where the code of a text is; empty where none is up.
std::string scanned(Visit &visit)
{
    const QQuickItem *code = visit.find("textCode");
    if (!code)
        return {};
    const QImage glass = visit.program().window().grabWindow();
    const QImage cut = glass.copy(support::on_screen(code).toRect()).convertToFormat(QImage::Format_Grayscale8);
    paper::Picture picture(cut.width(), cut.height());
    for (int row = 0; row < cut.height(); ++row)
        for (int column = 0; column < cut.width(); ++column)
            picture.at(column, row) = cut.constScanLine(row)[column];
    return paper::read_by_zxing(picture);
}

std::string code_words(Visit &visit)
{
    return visit.find("textCode")->property("payload").toString().toStdString();
}

bool in_sight(Visit &visit, const QString &name)
{
    const QQuickItem *item = visit.find(name);
    return item && support::seen_part(item) == support::on_screen(item);
}

void open(Visit &visit, const QString &screen, const QVariantMap &arguments = {})
{
    visit.tap("wake");
    visit.program().navigator().start(screen, arguments);
    support::settle();
}

constexpr QSize formats[] = {{1080, 1920}, {1920, 1080}, {1024, 600}};

}  // namespace

TEST(Course, GoesSixStepsForwardAndBack)
{
    Visit visit;
    open(visit, "course");
    const auto steps = support::contents(visit.program().centre()).at("da").steps;
    for (std::size_t step = 0; step < 6; ++step) {
        SCOPED_TRACE(step + 1);
        EXPECT_EQ(text_of(visit, "stepTitle"), steps[step].title);
        EXPECT_EQ(text_of(visit, "stepNumber"), "Trin " + std::to_string(step + 1) + " af 6");
        EXPECT_THAT(words(visit), HasSubstr(steps[step].need_not));
        EXPECT_EQ(visit.sees("previousStep"), step > 0);
        EXPECT_EQ(visit.sees("findMeetings"), step == 5);
        EXPECT_EQ(visit.tap("nextStep"), step < 5);
    }
    for (std::size_t step = 5; step > 0; --step) {
        ASSERT_TRUE(visit.tap("previousStep"));
        EXPECT_EQ(text_of(visit, "stepTitle"), steps[step - 1].title);
    }
    EXPECT_FALSE(visit.tap("previousStep"));
}

TEST(Course, EndsAtTheMeetings)
{
    Visit visit;
    open(visit, "course", {{"step", 6}});
    EXPECT_TRUE(visit.tap("findMeetings"));
    EXPECT_EQ(visit.screen(), "meetings");
}

TEST(Course, IsAtTheSameStepAfterHelp)
{
    Visit visit;
    open(visit, "course");
    visit.tap("nextStep");
    visit.tap("nextStep");
    const std::string before = text_of(visit, "stepTitle");
    visit.tap("help");
    visit.tap("back");
    EXPECT_EQ(visit.screen(), "course");
    EXPECT_EQ(text_of(visit, "stepTitle"), before);
}

TEST(Stages, EachSentenceLeadsToItsPlaceAndNothingOfItIsKept)
{
    Visit visit;
    open(visit, "stages");
    const auto stages = support::contents(visit.program().centre()).at("da").stages;
    ASSERT_EQ(stages.size(), 6u);
    for (const config::Stage &stage : stages) {
        SCOPED_TRACE(stage.name);
        ASSERT_TRUE(visit.tap("stage-" + QString::fromStdString(stage.name)));
        EXPECT_EQ(visit.screen(), "stage");
        EXPECT_EQ(text_of(visit, "title"), stage.title);
        EXPECT_THAT(words(visit), HasSubstr("”" + stage.sentence + "”"));
        EXPECT_THAT(words(visit), HasSubstr(stage.strategies.front().title));
        ASSERT_TRUE(visit.tap("back"));
        EXPECT_EQ(visit.screen(), "stages");
    }
    visit.tap("stage-exit");
    visit.program().session().wipe();
    support::settle();
    EXPECT_EQ(visit.screen(), "rest");
    EXPECT_EQ(visit.program().navigator().argument("stage", "nothing"), "nothing");
    EXPECT_THAT(words(visit), Not(HasSubstr("Udgang")));
}

TEST(Stages, AToolLeadsToItsPageAndBack)
{
    Visit visit;
    open(visit, "stage", {{"stage", "contemplation"}});
    ASSERT_TRUE(visit.tap("tool-change-plan"));
    EXPECT_EQ(visit.screen(), "tool");
    EXPECT_EQ(text_of(visit, "title"), "Forandringsplan");
    visit.tap("back");
    EXPECT_EQ(visit.screen(), "stage");
}

TEST(Stages, TheWorksheetsComeAsOneBundle)
{
    Visit visit;
    open(visit, "stage", {{"stage", "contemplation"}});
    EXPECT_EQ(text_of(visit, "takePaper"), "Print 3 ark");
    ASSERT_TRUE(visit.tap("takePaper"));
    EXPECT_EQ(visit.screen(), "paper");
    EXPECT_TRUE(visit.find("page", 2)) << "a page for each of the three";
}

TEST(Touches, ThreeFromRestToTheUrgeLogOnPaper)
{
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)}) {
        SCOPED_TRACE(size.width());
        Visit visit(support::sample_centre, size);
        EXPECT_TRUE(visit.tap("wake"));
        EXPECT_TRUE(visit.tap("goTools"));
        ASSERT_TRUE(in_sight(visit, "print-urge-log")) << "without scrolling";
        EXPECT_TRUE(visit.tap("print-urge-log"));
        EXPECT_EQ(visit.screen(), "paper");
        EXPECT_TRUE(visit.find("page"));
    }
}

struct Page {
    const char *screen;
    QVariantMap arguments;
    const char *begins;
};

class TakenCode : public testing::TestWithParam<QSize> {};

TEST_P(TakenCode, TheCodeIsReadAsExactlyThePagesWords)
{
    const Page pages[] = {
        {"principles", {}, "Otte principper i SMART Recovery\n\n1. Dit forbrug er din egen sag\n2. "},
        {"stage", {{"stage", "maintenance"}}, "Vedligeholdelse\n\nDu har fundet noget, der virker."},
        {"tool", {{"tool", "cost-benefit"}}, "Fordele-ulempe-skema\n\nSe, hvad vanen giver dig, og hvad den koster."},
    };
    for (const bool contrast : {false, true}) {
        Visit visit(support::sample_centre, GetParam());
        open(visit, "principles");
        if (contrast)
            visit.program().session().toggleContrast();
        for (const Page &page : pages) {
            SCOPED_TRACE(page.screen);
            visit.program().navigator().start(page.screen, page.arguments);
            support::settle();
            ASSERT_TRUE(in_sight(visit, "takeCode")) << "without scrolling";
            ASSERT_TRUE(visit.tap("takeCode"));
            const std::string held = scanned(visit);
            EXPECT_EQ(held.substr(0, std::string(page.begins).size()), page.begins);
            EXPECT_EQ(held, code_words(visit));
            EXPECT_THAT(words(visit), HasSubstr("Så kommer teksten frem på telefonen"));
            EXPECT_TRUE(visit.tap("closeSheet"));
            EXPECT_FALSE(visit.sees("textCode"));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, TakenCode, testing::ValuesIn(formats),
                         [](const auto &instance) { return std::to_string(instance.param.width()); });

TEST(TakeAlong, ModulesAreLargeEnoughForAPhoneHeldAway)
{
    for (const QSize size : formats) {
        Visit visit(support::sample_centre, size);
        open(visit, "tool", {{"tool", "cost-benefit"}, {"code", true}});
        const QQuickItem *code = visit.find("textCode");
        ASSERT_TRUE(code);
        constexpr int most_modules = 97 + 8;  // version 20 and its quiet zone; 600 bytes take no more
        const double pixels = std::floor(std::min(code->width(), code->height()) / most_modules);
        const double pixels_per_mm = visit.program().theme().target() / 12.7;  // or more: a target is never smaller
        EXPECT_GE(pixels / pixels_per_mm, 0.5) << size.width();
    }
}

TEST(TakeAlong, TheCodeIsGoneWithItsVisitor)
{
    Visit visit;
    open(visit, "stage", {{"stage", "action"}});
    visit.tap("takeCode");
    ASSERT_TRUE(visit.sees("textCode"));
    visit.program().session().wipe();
    EXPECT_TRUE(eventually([&] { return !visit.sees("textCode"); }));
    visit.tap("wake");
    EXPECT_FALSE(visit.sees("textCode"));
}

TEST(TakeAlong, ATouchBesideTheCodeClosesItAndPressesNothing)
{
    Visit visit;
    open(visit, "principles");
    visit.tap("takeCode");
    ASSERT_TRUE(visit.sees("textCode"));
    visit.finger().tap(QPointF(540, 200));
    EXPECT_TRUE(eventually([&] { return !visit.sees("textCode"); }));
    EXPECT_EQ(visit.screen(), "principles");
}

TEST(Principles, ArePaperInOneTouch)
{
    Visit visit;
    open(visit, "principles");
    ASSERT_TRUE(visit.tap("takePaper"));
    EXPECT_EQ(visit.screen(), "paper");
    EXPECT_TRUE(visit.find("page"));
}

TEST(Tool, ShowsItsRealWorksheetAndLargeOnATouch)
{
    Visit visit;
    open(visit, "tool", {{"tool", "abc-de"}});
    EXPECT_TRUE(visit.find("page", 1)) << "the sheet has two pages";
    EXPECT_THAT(words(visit), HasSubstr("Sådan gør du"));
    EXPECT_THAT(words(visit), HasSubstr("Et eksempel"));
    const QQuickItem *page = visit.find("page");
    ASSERT_TRUE(visit.draws_its_pages());
    const QImage picture = visit.program()
                               .window()
                               .grabWindow()
                               .copy((support::seen_part(page) & QRectF(0, 0, 1080, 1400)).toRect())
                               .convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int row = 0; row < picture.height(); ++row)
        for (int column = 0; column < picture.width(); ++column)
            dark += picture.constScanLine(row)[column] < 140;
    EXPECT_GT(dark, 200) << "it isn't blank";
    ASSERT_TRUE(visit.tap("worksheet"));
    EXPECT_EQ(visit.screen(), "paper");
    EXPECT_TRUE(visit.find("page", 1));
}

TEST(Tool, ThatIsNotThereLeadsToTheList)
{
    Visit visit;
    open(visit, "tool", {{"tool", "?"}});
    EXPECT_FALSE(visit.sees("takeCode"));
    ASSERT_TRUE(visit.tap("emptyAction"));
    EXPECT_EQ(visit.screen(), "tools");
}

TEST(Points, AToolOfOneLeadsToItsPage)
{
    Visit visit;
    open(visit, "point", {{"point", 2}});
    ASSERT_TRUE(visit.tap("tool-disarm"));
    EXPECT_EQ(visit.screen(), "tool");
    EXPECT_EQ(text_of(visit, "title"), "DISARM");
}

}  // namespace app
