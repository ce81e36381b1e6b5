// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/print_view.h"
#include "support/fake_printer.h"
#include "support/stand.h"

#include <gmock/gmock.h>

namespace ui {

using paper::PrintDesk;
using paper::PrintView;
using printing::JobState;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

config::Printer limited_to(int sheets)
{
    config::Printer printer;
    printer.uri = "ipp://printer.example.org/ipp/print";
    printer.client_limit = sheets;
    return printer;
}

/// The way to paper, a printer at its end, and the words for it.
struct Desk {
    explicit Desk(const config::Printer &printer = limited_to(3)) : config(printer), desk(config, stand.session, &hardware)
    {
        view.setDesk(&desk);
        stand.show(view);
    }

    bool print(int pages = 1, int copies = 1) { return desk.print({.pdf = "%PDF", .pages = pages, .copies = copies}); }
    std::string word(const char *property) const { return view.property(property).toString().toStdString(); }

    support::Stand stand;
    config::Printer config;
    support::FakePrinter hardware;
    PrintDesk desk;
    PrintView view;
};

}  // namespace

TEST(PrintDesk, SendsTheBytesAsTheCentrePrints)
{
    config::Printer printer = limited_to(3);
    printer.two_sided = false;
    printer.colour = true;
    printer.tray = "tray-2";
    Desk desk(printer);
    ASSERT_TRUE(desk.print());
    ASSERT_EQ(desk.hardware.printed.size(), 1u);
    EXPECT_EQ(desk.hardware.printed[0].pdf, "%PDF");
    EXPECT_EQ(desk.hardware.printed[0].options,
              (printing::PrintOptions{.copies = 1, .two_sided = false, .colour = true, .tray = "tray-2"}));
    EXPECT_TRUE(desk.desk.shown());
}

TEST(PrintDesk, ASecondTouchMakesNoSecondCopy)
{
    Desk desk;
    EXPECT_TRUE(desk.print());
    EXPECT_FALSE(desk.print());
    desk.desk.hide();
    EXPECT_FALSE(desk.print());
    EXPECT_TRUE(desk.desk.shown()) << "the one that is under way";
    EXPECT_EQ(desk.hardware.printed.size(), 1u);
    desk.hardware.fare(JobState::Done);
    EXPECT_TRUE(desk.print()) << "it is over";
}

TEST(PrintDesk, AVisitorHasSoManySheets)
{
    Desk desk;
    EXPECT_TRUE(desk.print(3)) << "two sheets, printed on both sides";
    desk.hardware.fare(JobState::Done);
    EXPECT_EQ(desk.desk.left(), 1);
    EXPECT_FALSE(desk.print(3));
    EXPECT_TRUE(desk.print(2));
    desk.hardware.fare(JobState::Done);
    EXPECT_EQ(desk.desk.left(), 0);
    EXPECT_FALSE(desk.print());
    EXPECT_THAT(desk.word("notice"), HasSubstr("Spørg personalet"));
    desk.stand.session.wipe();
    EXPECT_EQ(desk.desk.left(), 3) << "of the next visitor";
}

TEST(PrintDesk, APrinterWithoutTwoSidesTakesMoreSheets)
{
    Desk desk;
    printing::PrinterCapabilities offer;
    offer.sides = {"one-sided"};
    desk.hardware.offer(offer);
    EXPECT_FALSE(desk.print(4));
    EXPECT_TRUE(desk.print(3));
}

TEST(PrintDesk, WhatNeverCameCountsForNobody)
{
    Desk desk;
    desk.print(3);
    desk.hardware.fare(JobState::Failed);
    EXPECT_EQ(desk.desk.left(), 3);
}

TEST(PrintDesk, StaffHaveNoLimit)
{
    Desk desk(limited_to(0));
    EXPECT_FALSE(desk.desk.allowed());
    EXPECT_FALSE(desk.print());
    EXPECT_THAT(desk.word("notice"), HasSubstr("Personalet kan printe"));
    desk.stand.session.enter(context::Session::Staff);
    EXPECT_TRUE(desk.print(20, 20));
}

TEST(PrintDesk, TheWipeCancelsAndForgets)
{
    Desk desk;
    desk.print();
    desk.hardware.fare(JobState::PaperOut);
    desk.desk.toggleWay("two-sided");
    desk.stand.session.wipe();
    EXPECT_EQ(desk.hardware.wipes, 1);
    EXPECT_FALSE(desk.desk.shown());
    EXPECT_FALSE(desk.desk.state());
    desk.hardware.fare(JobState::Cancelled);
    EXPECT_FALSE(desk.desk.shown()) << "the next visitor hears nothing of it";
    desk.print();
    EXPECT_TRUE(desk.hardware.printed.back().options.two_sided);
}

TEST(PrintDesk, StopCancelsTheJob)
{
    Desk desk;
    desk.print();
    desk.hardware.fare(JobState::Printing);
    desk.desk.stop();
    EXPECT_EQ(desk.desk.state(), JobState::Cancelled);
    EXPECT_FALSE(desk.view.property("running").toBool());
}

TEST(PrintDesk, ComesBackIntoSightWhenSomebodyHasToSeeToThePrinter)
{
    Desk desk;
    desk.print();
    desk.desk.hide();
    desk.hardware.fare(JobState::Printing);
    EXPECT_FALSE(desk.desk.shown());
    desk.hardware.fare(JobState::PaperJam);
    EXPECT_TRUE(desk.desk.shown());
    desk.desk.hide();
    desk.hardware.fare(JobState::Printing);
    desk.hardware.fare(JobState::Done);
    EXPECT_FALSE(desk.desk.shown());
    EXPECT_FALSE(desk.desk.state()) << "nobody asked for it any more";
}

TEST(PrintDesk, OffersTheWaysThatThePrinterKnows)
{
    Desk desk;
    printing::PrinterCapabilities offer;
    offer.sides = {"one-sided"};
    offer.colour_modes = {"monochrome"};
    offer.trays = {{"main", ""}};
    desk.hardware.offer(offer);
    EXPECT_THAT(desk.desk.way_rows(), IsEmpty());
    offer.sides = {"one-sided", "two-sided-long-edge"};
    offer.colour_modes = {"monochrome", "color"};
    offer.trays = {{"tray-1", ""}, {"tray-2", ""}};
    desk.hardware.offer(offer);
    ASSERT_EQ(desk.desk.way_rows().size(), 4u);
    EXPECT_EQ(desk.desk.way_rows()[3], (context::Choice{"tray-tray-2", "Skuffe 2", false}));
    desk.stand.session.enter(context::Session::Staff);
    for (const char *way : {"two-sided", "colour", "tray-tray-2"})
        desk.desk.toggleWay(way);
    EXPECT_EQ(desk.word("ways"), "I farver, Skuffe 2");
    desk.print();
    EXPECT_EQ(desk.hardware.printed[0].options,
              (printing::PrintOptions{.copies = 1, .two_sided = false, .colour = true, .tray = "tray-2"}));
}

TEST(PrintDesk, HasA3WhereBothTheCentreAndThePrinterSaySo)
{
    config::Printer printer = limited_to(3);
    EXPECT_FALSE(Desk(printer).desk.offers(handouts::Paper::A3));
    printer.a3 = true;
    Desk desk(printer);
    printing::PrinterCapabilities offer;
    offer.media = {"iso_a4_210x297mm"};
    desk.hardware.offer(offer);
    EXPECT_FALSE(desk.desk.offers(handouts::Paper::A3));
    offer.media.push_back("iso_a3_297x420mm");
    desk.hardware.offer(offer);
    EXPECT_TRUE(desk.desk.offers(handouts::Paper::A3));
}

TEST(PrintDesk, IsWatchedWhileSomebodyLooks)
{
    Desk desk;
    {
        PrintView other;
        other.setDesk(&desk.desk);
        desk.view.setWatching(true);
        other.setWatching(true);
        EXPECT_TRUE(desk.hardware.watched);
        desk.view.setWatching(false);
        EXPECT_TRUE(desk.hardware.watched);
    }
    EXPECT_FALSE(desk.hardware.watched);
}

TEST(PrintDesk, SaysWhatThePrinterLacksBeforeAnythingIsSent)
{
    Desk desk;
    desk.hardware.complain(printing::PrinterProblem{JobState::PaperOut, true});
    EXPECT_EQ(desk.word("notice"), "Printeren mangler papir. Skaf hjælp hos personalet. Dit ark kommer, når printeren er klar.");
    desk.hardware.complain(printing::PrinterProblem{JobState::TonerLow, false});
    EXPECT_THAT(desk.word("trouble"), IsEmpty()) << "it still prints";
    EXPECT_EQ(desk.word("notice"), "Du kan printe 3 ark mere. Intet bliver gemt.");
}

TEST(PrintDesk, WithoutAPrinterThereIsOnlyThePage)
{
    support::Stand stand;
    const config::Printer none;
    PrintDesk desk(none, stand.session, nullptr);
    PrintView view;
    view.setDesk(&desk);
    stand.show(view);
    EXPECT_FALSE(desk.print({.pdf = "%PDF"}));
    desk.stop();
    desk.hide();
    view.setWatching(true);
    stand.session.wipe();
    EXPECT_THAT(view.notice().toStdString(), HasSubstr("Der er ikke sat en printer op."));
}

struct Said {
    JobState state;
    const char *title;
    const char *to_staff;
    const char *to_client;
};

class Words : public testing::TestWithParam<Said> {};

TEST_P(Words, SayWhatToDo)
{
    const char *help = "Skaf hjælp hos personalet. Dit ark kommer, når printeren er klar.";
    Desk desk;
    desk.print();
    desk.hardware.fare(GetParam().state);
    EXPECT_EQ(desk.word("title"), GetParam().title);
    EXPECT_EQ(desk.word("words"), GetParam().to_client ? GetParam().to_client : help);
    desk.stand.session.enter(context::Session::Staff);
    EXPECT_EQ(desk.word("words"), GetParam().to_staff);
}

INSTANTIATE_TEST_SUITE_P(
    States, Words,
    testing::Values(
        Said{JobState::Sending, "På vej til printeren", "Det tager et øjeblik.", "Det tager et øjeblik."},
        Said{JobState::Waiting, "Printeren er optaget", "Dit ark kommer, når det er dets tur.",
             "Dit ark kommer, når det er dets tur."},
        Said{JobState::Printing, "Dit ark bliver printet", "Det kommer ud af printeren.", "Det kommer ud af printeren."},
        Said{JobState::PaperOut, "Printeren mangler papir", "Læg papir i skuffen. Arket kommer, når du har gjort det.", nullptr},
        Said{JobState::PaperJam, "Papiret sidder fast i printeren",
             "Åbn printeren, og træk papiret forsigtigt ud. Luk den så igen.", nullptr},
        Said{JobState::TonerLow, "Dit ark bliver printet", "Det kommer ud af printeren. Den er ved at løbe tør for toner.",
             "Det kommer ud af printeren."},
        Said{JobState::TonerOut, "Printeren mangler toner", "Sæt en ny tonerpatron i. Arket kommer, når du har gjort det.",
             nullptr},
        Said{JobState::CoverOpen, "En låge på printeren står åben", "Luk den. Arket kommer, når du har gjort det.", nullptr},
        Said{JobState::Offline, "Printeren svarer ikke", "Se efter, om den er tændt, og om netværkskablet sidder i.", nullptr},
        Said{JobState::Stopped, "Printeren står stille", "Se, hvad der står på dens egen skærm.", nullptr},
        Said{JobState::Unknown, "Printeren fortæller ikke, hvordan det går",
             "Vi bliver ved med at spørge. Se efter, om arket allerede ligger der.",
             "Vi bliver ved med at spørge. Se efter, om arket allerede ligger der."},
        Said{JobState::Done, "Dit ark er klar", "Tag det med dig fra printeren.", "Tag det med dig fra printeren."},
        Said{JobState::Failed, "Arket kom ikke",
             "Se efter, om der ligger en side i printeren, og hvad der står på dens skærm. Så kan du printe igen.",
             "Sig det til en fra personalet. Du kan printe igen eller tage det med på telefonen."},
        Said{JobState::Cancelled, "Udskriften er stoppet", "Er der allerede kommet en side, så tag den med dig.",
             "Er der allerede kommet en side, så tag den med dig."}));

TEST(PrintDesk, SaysWhyThePrinterCannot)
{
    Desk desk;
    desk.print();
    desk.hardware.refuse(printing::Refusal::Paper);
    EXPECT_EQ(desk.word("words"), "Det papir har printeren ikke. Vælg en anden størrelse.");
    desk.print();
    desk.hardware.fare(JobState::Failed);
    EXPECT_THAT(desk.word("words"), HasSubstr("Sig det til en fra personalet"));
}

}  // namespace ui
