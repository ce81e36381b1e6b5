// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model.h"
#include "smart/code_text.h"
#include "smart/course_view.h"
#include "smart/principles_view.h"
#include "smart/stages_view.h"
#include "smart/tool_view.h"
#include "smart/tools_view.h"
#include "support/stand.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace ui {

using support::Stand;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(CodeText, HoldsParagraphsWithALineBetween)
{
    EXPECT_EQ(smart::code_text({"A", "", "B\nC"}), "A\n\nB\nC");
    EXPECT_EQ(smart::code_text({}), "");
}

TEST(CodeText, DividesNoWord)
{
    EXPECT_EQ(smart::code_text({QStringLiteral("Vedlige\u00ADholdelse")}), "Vedligeholdelse");
}

TEST(CodeText, LeavesOutWholeParagraphsFromTheFirstThatHasNoRoom)
{
    const QString most(600, 'a');
    EXPECT_EQ(smart::code_text({most}), most);
    EXPECT_EQ(smart::code_text({most + 'a'}), "");
    EXPECT_EQ(smart::code_text({"A", most, "B"}), "A");
    EXPECT_EQ(smart::code_text({QString(300, u'å')}).size(), 300) << "two bytes each";
    EXPECT_EQ(smart::code_text({QString(301, u'å')}), "");
}

TEST(Course, StaysWithinTheSteps)
{
    Stand stand;
    smart::CourseView view;
    view.setStep(99);
    stand.show(view);
    EXPECT_EQ(view.step(), 6);
    EXPECT_TRUE(view.last());
    view.next();
    EXPECT_EQ(view.step(), 6);
    view.setStep(-1);
    EXPECT_TRUE(view.first());
    view.previous();
    EXPECT_EQ(view.step(), 1);
}

TEST(Course, TellsOfAStepOnlyWhenItIsAnother)
{
    Stand stand;
    smart::CourseView view;
    stand.show(view);
    const QSignalSpy steps(&view, &smart::CourseView::stepChanged);
    stand.session.setLanguage("en");
    EXPECT_EQ(steps.size(), 0) << "a reader's place is not lost with each minute";
    EXPECT_EQ(view.property("title").toString().toStdString(), stand.texts.at("en").steps[0].title);
    view.next();
    EXPECT_EQ(steps.size(), 1);
    EXPECT_EQ(view.property("can").toString().toStdString(), stand.texts.at("en").steps[1].can);
}

TEST(Stages, ShowSentencesAndNothingPicked)
{
    Stand stand;
    smart::StagesView view;
    stand.show(view);
    EXPECT_THAT(column(view.sentences(), "words"),
                ElementsAre("precontemplation", "contemplation", "preparation", "action", "maintenance", "exit"));
    EXPECT_FALSE(view.property("found").toBool());
    EXPECT_EQ(view.property("codeText").toString(), "");
    EXPECT_THAT(column(view.tools(), "name"), IsEmpty());
}

TEST(Stages, EachHasStrategiesToolsAndWorksheets)
{
    Stand stand;
    smart::StagesView view;
    view.setStage("maintenance");
    stand.show(view);
    EXPECT_TRUE(view.property("found").toBool());
    EXPECT_EQ(view.strategies()->rowCount(), 4);
    EXPECT_THAT(column(view.tools(), "title"), ElementsAre("ABC", "Livsstilsbalance", "Hierarki af værdier", "VACI"));
    EXPECT_EQ(view.property("worksheets").toStringList(), QStringList({"abc", "balance", "values", "vaci"}));
    EXPECT_EQ(view.enclosed(), QStringList({"balance", "values", "vaci"}));
}

TEST(Stages, OfALanguageWithoutAWorksheetOfferTheOthers)
{
    Stand stand;
    stand.texts.at("da").worksheets.erase("balance");
    smart::StagesView view;
    view.setStage("exit");
    stand.show(view);
    EXPECT_THAT(column(view.tools(), "name"), ElementsAre("cost-benefit", "balance", "abc"));
    EXPECT_THAT(column(view.tools(), "worksheet"), ElementsAre("cost-benefit", "", "abc"));
    EXPECT_EQ(view.property("worksheets").toStringList(), QStringList({"cost-benefit", "abc"}));
}

TEST(Tools, AreThoseOfAllPointsWithTheirWorksheets)
{
    Stand stand;
    smart::ToolsView view;
    stand.show(view);
    EXPECT_THAT(column(view.tools(), "name"),
                ElementsAre("values", "cost-benefit", "change-plan", "disarm", "urge-log", "abc", "abc-de", "balance", "vaci"));
    EXPECT_THAT(column(view.tools(), "worksheet"), Each(testing::Ne(QString())));
}

TEST(Tool, IsTheOneOfThatNameInEachLanguage)
{
    Stand stand;
    smart::ToolView view;
    view.setTool("abc-de");
    stand.show(view);
    EXPECT_EQ(view.property("title").toString(), "ABC med D og E");
    EXPECT_EQ(view.property("worksheet").toString(), "abc");
    stand.session.setLanguage("en");
    EXPECT_EQ(view.property("title").toString(), "ABC with D and E");
    view.setTool("nowhere");
    EXPECT_FALSE(view.property("found").toBool());
    EXPECT_EQ(view.property("worksheet").toString(), "");
}

// Each page fits into its code whole: nothing that a visitor sees on the way is left out.
TEST(CodeText, OfEachShippedPageIsWhole)
{
    Stand stand;
    for (const QString language : {"da", "en"}) {
        stand.session.setLanguage(language);
        const config::Content &content = stand.texts.at(language);
        for (const config::Point &point : content.points) {
            for (const config::Tool &tool : point.tools) {
                smart::ToolView view;
                view.setTool(QString::fromStdString(tool.name));
                stand.show(view);
                EXPECT_TRUE(view.property("codeText").toString().endsWith(QString::fromStdString(tool.example))) << tool.name;
            }
        }
        for (const config::Stage &stage : content.stages) {
            smart::StagesView view;
            view.setStage(QString::fromStdString(stage.name));
            stand.show(view);
            EXPECT_TRUE(view.property("codeText").toString().endsWith(QString::fromStdString(stage.tools.back().text)))
                << stage.name;
        }
        smart::PrinciplesView view;
        stand.show(view);
        EXPECT_TRUE(view.property("codeText").toString().endsWith(QString::fromStdString(content.principles.back().title)));
    }
}

}  // namespace ui
