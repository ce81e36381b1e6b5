// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `moedested printers` where there is none; how printers are found is tests/kiosk/printing's.
#include "run.h"

#include <gmock/gmock.h>

namespace cli {

TEST(PrintersCommand, SaysHowAPrinterThatDoesNotTellOfItselfIsWritten)
{
    const Outcome outcome = run({"printers"}, "CUPS_SERVER=/nowhere/cups.sock");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, testing::HasSubstr("uri = \"ipp://printer.example.org/ipp/print\""));
}

TEST(PrintersCommand, TakesNothingElse)
{
    EXPECT_EQ(run({"printers", "HP"}).status, 2);
}

}  // namespace cli
