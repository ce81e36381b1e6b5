// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the screen to paper, touched as by a finger; the printer is a made-up one.

#include "builder/builder_view.h"
#include "support/eventually.h"
#include "support/fake_printer.h"
#include "support/scratch.h"
#include "support/visit.h"

#include <gmock/gmock.h>

namespace app {

using printing::JobState;
using support::FakePrinter;
using testing::HasSubstr;
using testing::Not;

namespace {

class ToPaper : public testing::Test {
protected:
    explicit ToPaper(const std::filesystem::path &centre = support::sample_centre)
        : visit(Options{.centre = centre, .now = support::moment(support::saturday), .printer = printer})
    {
        visit.tap("wake");
    }

    std::string words() { return visit.words().toStdString(); }
    /// The next meeting's page.
    void print_page()
    {
        visit.tap("takeAlong");
        visit.tap("print");
    }
    void finish(JobState state = JobState::Done)
    {
        printer->fare(state);
        support::settle();
    }

    std::shared_ptr<FakePrinter> printer = std::make_shared<FakePrinter>();
    support::Visit visit;
};

/// A centre that keeps the printer to the staff.
class ToPaperByStaffOnly : public ToPaper {
protected:
    static std::filesystem::path centre()
    {
        static const support::ScratchCentre centre(
            "[[group]]\nid = \"by\"\nname = \"By\"\ntown = \"By\"\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = "
            "\"17.00-18.30\"\n",
            support::ScratchCentre::plain_centre + "[printer]\nuri = \"ipp://localhost/ipp/print\"\nclient_limit = 0\n");
        return centre.path();
    }

    ToPaperByStaffOnly() : ToPaper(centre()) {}
};

}  // namespace

TEST_F(ToPaper, IsThreeTouchesFromRest)
{
    print_page();
    ASSERT_EQ(printer->printed.size(), 1u) << "after wake, meeting, print";
    EXPECT_TRUE(printer->printed[0].pdf.startsWith("%PDF"));
    EXPECT_TRUE(visit.sees("printPanel"));
    EXPECT_THAT(words(), HasSubstr("På vej til printeren"));
    finish();
    EXPECT_THAT(words(), HasSubstr("Dit ark er klar"));
    EXPECT_TRUE(visit.tap("hidePrinting"));
    EXPECT_FALSE(visit.sees("printPanel"));
    EXPECT_TRUE(visit.sees("page")) << "the page itself is behind it";
    EXPECT_THAT(words(), HasSubstr("Du kan printe 4 ark mere."));
}

TEST_F(ToPaper, ComingBackToThePagePrintsNothing)
{
    print_page();
    finish();
    visit.tap("hidePrinting");
    visit.tap("help");
    ASSERT_EQ(visit.screen(), "help");
    visit.key(Qt::Key_Escape);
    ASSERT_EQ(visit.screen(), "paper");
    EXPECT_EQ(printer->printed.size(), 1u);
    EXPECT_TRUE(visit.tap("printAgain"));
    EXPECT_EQ(printer->printed.size(), 2u);
}

TEST_F(ToPaper, HasALimitForEachVisit)
{
    print_page();
    for (int sheet = 1; sheet < 5; ++sheet) {
        finish();
        visit.tap("hidePrinting");
        EXPECT_TRUE(visit.tap("printAgain"));
    }
    finish();
    visit.tap("hidePrinting");
    EXPECT_FALSE(visit.sees("printAgain"));
    EXPECT_THAT(words(), HasSubstr("Du har printet de ark, der hører til et besøg."));
    visit.program().session().wipe();
    visit.tap("wake");
    print_page();
    EXPECT_EQ(printer->printed.size(), 6u) << "the next visitor has a limit of their own";
}

TEST_F(ToPaper, TellsWhomToFetchWhenThePrinterIsOut)
{
    print_page();
    finish(JobState::PaperOut);
    EXPECT_THAT(words(), HasSubstr("Printeren mangler papir"));
    EXPECT_THAT(words(), HasSubstr("Skaf hjælp hos personalet."));
    finish(JobState::Printing);
    EXPECT_THAT(words(), HasSubstr("Dit ark bliver printet"));
}

TEST_F(ToPaper, TheScreenGoesOnMeanwhile)
{
    print_page();
    EXPECT_TRUE(visit.tap("hidePrinting"));
    EXPECT_TRUE(visit.tap("goTools"));
    EXPECT_EQ(visit.screen(), "tools");
    finish(JobState::CoverOpen);
    EXPECT_TRUE(visit.sees("printPanel")) << "somebody has to see to it";
    visit.key(Qt::Key_Escape);
    EXPECT_FALSE(visit.sees("printPanel"));
}

TEST_F(ToPaper, StopsWhenToldTo)
{
    print_page();
    finish(JobState::Printing);
    EXPECT_TRUE(visit.tap("stopPrinting"));
    EXPECT_THAT(words(), HasSubstr("Udskriften er stoppet"));
    EXPECT_FALSE(visit.sees("stopPrinting"));
}

TEST_F(ToPaper, TheWipeCancelsWhatIsUnderWay)
{
    print_page();
    finish(JobState::PaperOut);
    visit.program().session().wipe();
    support::settle();
    EXPECT_EQ(printer->wipes, 1);
    EXPECT_FALSE(visit.sees("printPanel"));
    finish(JobState::Done);
    EXPECT_FALSE(visit.sees("printPanel"));
}

TEST_F(ToPaper, SaysThatThePrinterIsOutBeforeAnybodyPrints)
{
    print_page();
    finish();
    visit.tap("hidePrinting");
    EXPECT_TRUE(printer->watched);
    printer->complain(printing::PrinterProblem{JobState::PaperOut, true});
    support::settle();
    EXPECT_THAT(words(), HasSubstr("Skaf hjælp hos personalet."));
    EXPECT_FALSE(visit.sees("printAgain"));
    visit.tap("back");
    EXPECT_FALSE(printer->watched) << "nobody looks";
}

TEST_F(ToPaper, TheQuestionWhetherSomebodyIsThereLiesOverIt)
{
    print_page();
    visit.program().session().askStillThere();
    support::settle();
    EXPECT_TRUE(visit.tap("finish"));
    EXPECT_EQ(visit.screen(), "rest");
    EXPECT_EQ(printer->wipes, 1);
}

TEST_F(ToPaper, StaffPrintTheVeryPreviewAfterTwoTouches)
{
    visit.program().session().enter(context::Session::Staff);
    visit.program().navigator().start("builder");
    support::settle();
    EXPECT_TRUE(visit.tap("group-gladsaxe"));
    EXPECT_TRUE(visit.tap("group-frederiksberg"));
    auto *view = visit.root()->findChild<builder::BuilderView *>();
    ASSERT_TRUE(support::eventually([&] { return view->preview()->count() == 2; }));
    EXPECT_TRUE(visit.tap("moreCopies"));
    EXPECT_TRUE(visit.tap("print"));
    ASSERT_EQ(printer->printed.size(), 1u);
    EXPECT_EQ(printer->printed[0].pdf, view->pdf());
    EXPECT_EQ(printer->printed[0].options.copies, 2);
    finish(JobState::PaperOut);
    EXPECT_THAT(words(), HasSubstr("Læg papir i skuffen. Arket kommer, når du har gjort det."));
    visit.tap("hidePrinting");
    visit.tap("staffEnd");
    EXPECT_EQ(visit.screen(), "rest");
    EXPECT_GE(printer->wipes, 1);
}

TEST_F(ToPaper, StaffChooseHowItIsPrinted)
{
    visit.program().session().enter(context::Session::Staff);
    visit.program().navigator().start("builder", {{"groups", QStringList{"gladsaxe"}}});
    support::settle();
    EXPECT_TRUE(visit.tap("ways"));
    EXPECT_TRUE(visit.tap("choice-two-sided"));
    EXPECT_TRUE(visit.tap("choice-colour"));
    EXPECT_TRUE(visit.tap("closeSheet"));
    EXPECT_TRUE(visit.tap("print"));
    ASSERT_EQ(printer->printed.size(), 1u);
    EXPECT_FALSE(printer->printed[0].options.two_sided);
    EXPECT_TRUE(printer->printed[0].options.colour);
}

TEST_F(ToPaperByStaffOnly, AClientSeesThePageAndWhoPrintsIt)
{
    print_page();
    EXPECT_TRUE(printer->printed.empty());
    EXPECT_FALSE(visit.sees("printAgain"));
    EXPECT_THAT(words(), HasSubstr("Personalet kan printe den for dig."));
    EXPECT_THAT(words(), Not(HasSubstr("Print igen")));
}

}  // namespace app
