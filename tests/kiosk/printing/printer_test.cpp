// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of a printer, by what it offers.

#include "printing/printer.h"
#include "printing/connection.h"

#include <gtest/gtest.h>

#include <pwd.h>

namespace printing {
namespace {

PrinterCapabilities office_printer()
{
    PrinterCapabilities offer;
    offer.pdf = true;
    offer.raster = true;
    offer.apart = true;
    offer.most_copies = 99;
    offer.collates = true;
    offer.keeps_size = true;
    offer.sides = {"one-sided", "two-sided-long-edge", "two-sided-short-edge"};
    offer.colour_modes = {"auto", "color", "monochrome"};
    offer.media = {"iso_a4_210x297mm", "iso_a3_297x420mm", "na_letter_8.5x11in"};
    offer.trays = {{"tray-1", "iso_a4_210x297mm"}, {"tray-2", "iso_a3_297x420mm"}};
    offer.raster_types = {"sgray_8", "srgb_8"};
    offer.raster_dpi = {600, 300};
    offer.sheet_back = "rotated";
    return offer;
}

Ticket ticket_of(const PrinterCapabilities &offer, const PrintOptions &options)
{
    const auto ticket = plan(offer, options);
    EXPECT_TRUE(ticket);
    return ticket.value_or(Ticket());
}

TEST(Server, IsToldFromItsPort)
{
    for (const auto &[words, server] :
         std::initializer_list<std::pair<const char *, Server>>{{"localhost", {"localhost", 631}},
                                                                {"cups.example.org:8631", {"cups.example.org", 8631}},
                                                                {"192.0.2.7:8631", {"192.0.2.7", 8631}},
                                                                {"::1", {"::1", 631}},
                                                                {"2001:db8::7:8631", {"2001:db8::7:8631", 631}},
                                                                {"[2001:db8::7]", {"2001:db8::7", 631}},
                                                                {"[2001:db8::7]:8631", {"2001:db8::7", 8631}},
                                                                {"[2001:db8::7", {"[2001:db8::7", 631}},
                                                                {"/run/cups/cups.sock", {"/run/cups/cups.sock", 631}},
                                                                {"/run/odd:name/cups.sock", {"/run/odd:name/cups.sock", 631}},
                                                                {"", {"", 631}}})
        EXPECT_EQ(server_of(words, 631), server) << words;
}

TEST(Plan, AnOfficePrinterGetsThePdfAndEveryWish)
{
    const Ticket ticket = ticket_of(office_printer(), {3, true, true, Paper::A3, "tray-2"});
    EXPECT_EQ(ticket, (Ticket{{}, 3, true, true, "two-sided-long-edge", "color", "iso_a3_297x420mm", "tray-2"}));
}

TEST(Plan, BlackAndWhiteOnOneSideIsSaidToo)
{
    const Ticket ticket = ticket_of(office_printer(), {1, false, false, Paper::A4, ""});
    EXPECT_EQ(ticket, (Ticket{{}, 1, false, true, "one-sided", "monochrome", "iso_a4_210x297mm", ""}));
}

TEST(Plan, APrinterThatTellsNothingIsAskedForNothing)
{
    PrinterCapabilities offer;
    offer.pdf = true;
    EXPECT_EQ(ticket_of(offer, {1, true, true, Paper::A4, "tray-2"}),
              (Ticket{{}, 1, false, false, "", "", "iso_a4_210x297mm", ""}));
}

TEST(Plan, WhatAPrinterLacksIsLeftOut)
{
    PrinterCapabilities offer = office_printer();
    offer.sides = {"one-sided"};
    offer.colour_modes = {"monochrome"};
    offer.trays = {};
    EXPECT_EQ(ticket_of(offer, {1, true, true, Paper::A4, "tray-2"}),
              (Ticket{{}, 1, false, true, "one-sided", "", "iso_a4_210x297mm", ""}));
    EXPECT_FALSE(offer.two_sided());
    EXPECT_FALSE(offer.colour());
}

TEST(Plan, WithoutPdfPagesAreMadeIntoRasterOnceForEachCopy)
{
    PrinterCapabilities offer = office_printer();
    offer.pdf = false;
    const Ticket ticket = ticket_of(offer, {2, true, false, Paper::A4, ""});
    EXPECT_EQ(ticket.raster, (RasterForm{300, false, true, "iso_a4_210x297mm", "rotated", 2}));
    EXPECT_EQ(ticket.copies, 0);
    EXPECT_EQ(ticket.sides, "two-sided-long-edge");
    EXPECT_TRUE(ticket_of(offer, {1, true, true, Paper::A4, ""}).raster->colour);
}

TEST(Plan, RasterIsAsFineAsNeededAndNoFiner)
{
    PrinterCapabilities offer = office_printer();
    offer.pdf = false;
    const auto dpi = [&](std::vector<int> offered) {
        offer.raster_dpi = std::move(offered);
        return ticket_of(offer, {}).raster->dpi;
    };
    EXPECT_EQ(dpi({1200, 600, 300, 150}), 300);
    EXPECT_EQ(dpi({1200, 600}), 600);
    EXPECT_EQ(dpi({150, 203}), 203);
    EXPECT_EQ(dpi({203, 600}), 600);
}

TEST(Plan, APrinterThatCountsNoCopiesOfAPdfGetsRaster)
{
    PrinterCapabilities offer = office_printer();
    offer.most_copies = 1;
    EXPECT_EQ(ticket_of(offer, {4, false, false, Paper::A4, ""}).raster->copies, 4);
    EXPECT_FALSE(ticket_of(offer, {}).raster);
}

TEST(Plan, Refuses)
{
    const auto refusal = [](const PrinterCapabilities &offer, const PrintOptions &options) {
        const auto ticket = plan(offer, options);
        return ticket ? std::nullopt : std::optional(ticket.error());
    };
    PrinterCapabilities offer = office_printer();
    offer.media = {"iso_a4_210x297mm"};
    EXPECT_EQ(refusal(offer, {1, true, false, Paper::A3, ""}), Refusal::Paper);
    offer.media = {};
    EXPECT_EQ(refusal(offer, {1, true, false, Paper::A3, ""}), Refusal::Paper) << "one that does not tell";
    offer = office_printer();
    EXPECT_EQ(refusal(offer, {0, true, false, Paper::A4, ""}), Refusal::Copies);
    offer.raster = false;
    EXPECT_EQ(refusal(offer, {100, true, false, Paper::A4, ""}), Refusal::Copies);
    offer.pdf = false;
    EXPECT_EQ(refusal(offer, {}), Refusal::Format);
    offer.raster = true;
    offer.raster_types = {"black_1"};
    EXPECT_EQ(refusal(offer, {}), Refusal::Format) << "only black dots";
    offer.raster_types = {"sgray_8"};
    offer.raster_dpi = {};
    EXPECT_EQ(refusal(offer, {}), Refusal::Format) << "no resolution";
}

TEST(Identities, AreTheSameEachTimeAndSayNothing)
{
    const Destination printer{"ipp://printer.example.org/ipp/print", {}, {}};
    const RequestingUser identity = requesting_user_at(printer);
    EXPECT_EQ(identity, requesting_user_at(printer));
    EXPECT_EQ(identity, requesting_user_at({{}, "Gangen", "cups.example.org"}));
    EXPECT_EQ(identity.job, "Mødested");
    EXPECT_EQ(identity.user.size(), std::string("kiosk-123456").size());
    EXPECT_TRUE(identity.user.starts_with("kiosk-"));
}

// cupsd 2.4.2-3+deb12u10 crashes on a document from a user without an account.
TEST(Identities, AtAQueueOfThisMachineAreAccountsThatItKnows)
{
    for (const char *server : {"/run/cups/cups.sock", "localhost"})
        EXPECT_TRUE(::getpwnam(requesting_user_at({{}, "Gangen", server}).user.c_str())) << server;
}

TEST(Options, AreThoseOfTheCentre)
{
    config::Printer printer;
    EXPECT_EQ(options_of(printer), PrintOptions());
    printer.two_sided = false;
    printer.colour = true;
    printer.tray = "tray-2";
    EXPECT_EQ(options_of(printer), (PrintOptions{1, false, true, Paper::A4, "tray-2"}));
}

TEST(Targets, ComeFromTheCentresPrinter)
{
    config::Printer printer;
    printer.uri = "ipp://printer.example.org/ipp/print";
    EXPECT_EQ(target_of(printer), (Destination{"ipp://printer.example.org/ipp/print", "", ""}));
    printer = {};
    printer.queue = "Gangen";
    EXPECT_EQ(target_of(printer), (Destination{"", "Gangen", ""}));
}

}  // namespace
}  // namespace printing
