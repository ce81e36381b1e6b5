// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against a real printer program on loopback, sound and broken in every way that it can be.

#include "printing/device.h"
#include "relay.h"
#include "stand.h"

#include <algorithm>
#include <fstream>

#include <malloc.h>
#include <unistd.h>

namespace printing {
namespace {

/// Without what earlier cases of this process left to it for the next.
std::size_t resident_bytes()
{
    ::malloc_trim(0);
    std::size_t all = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * std::size_t(::sysconf(_SC_PAGESIZE));
}

class WithPrinter : public Printing {
protected:
    void expect_nothing_left_at(int jobs_before = 0)
    {
        EXPECT_TRUE(eventually([&] { return count_jobs(target, "not-completed") == jobs_before; }))
            << count_jobs(target, "not-completed") << " jobs are left";
    }

    PrinterProgram printer{scratch};
    Destination target{printer.uri(), {}, {}};
};

TEST_F(WithPrinter, TheSheetIsTheDocumentByteForByte)
{
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{document});
    EXPECT_EQ(printer.job_word("IPP_JOB_NAME"), "Mødested");
    EXPECT_EQ(printer.job_word("IPP_JOB_ORIGINATING_USER_NAME"), "nobody");
    expect_nothing_left_at();
}

TEST_F(WithPrinter, ALargeDocumentArrivesWhole)
{
    document = pdf_with_notes(3'000'000);
    Listener listener(target);
    ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Done));
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{document});
}

TEST_F(WithPrinter, CopiesSidesAndMediaArrive)
{
    Listener listener(target);
    ASSERT_TRUE(listener.reaches(listener.print(pdf(), {.copies = 3}), JobState::Done));
    EXPECT_EQ(printer.job_word("IPP_COPIES"), "3");
    EXPECT_EQ(printer.job_word("IPP_SIDES"), "two-sided-long-edge");
    EXPECT_EQ(printer.job_word("IPP_MEDIA"), "iso_a4_210x297mm");
    EXPECT_EQ(printer.job_word("IPP_PRINT_COLOR_MODE"), "monochrome");
    ASSERT_TRUE(listener.reaches(listener.print(pdf(), {.two_sided = false}), JobState::Done));
    EXPECT_EQ(printer.job_word("IPP_COPIES"), "1");
    EXPECT_EQ(printer.job_word("IPP_SIDES"), "one-sided");
}

TEST_F(WithPrinter, TheTrayArrives)
{
    Listener listener(target);
    ASSERT_TRUE(listener.reaches(listener.print(pdf(), {.tray = "by-pass-tray"}), JobState::Done));
    EXPECT_NE(printer.job_word("IPP_MEDIA_COL").find("by-pass-tray"), std::string::npos) << printer.job_word("IPP_MEDIA_COL");
}

TEST_F(WithPrinter, JobsComeOneAfterAnother)
{
    Listener listener(target);
    const int first = listener.print(pdf());
    const std::string before = document;
    document = pdf_with_notes(1000);
    const int second = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(second, JobState::Done));
    EXPECT_EQ(listener.last(first), JobState::Done);
    EXPECT_EQ(printer.sheets(), (std::vector<std::string>{before, document}));
}

TEST_F(WithPrinter, WhatItOffers)
{
    Listener listener(target);
    EXPECT_EQ(listener.spooler->offers(), std::nullopt);
    listener.watch(true);
    ASSERT_TRUE(eventually([&] { return listener.spooler->offers().has_value(); }));
    const PrinterCapabilities offer = *listener.spooler->offers();
    EXPECT_EQ(offer.name, "Kiosk");
    EXPECT_TRUE(offer.pdf && offer.raster && offer.apart && offer.two_sided());
    EXPECT_EQ(offer.most_copies, 999);
    EXPECT_FALSE(offer.colour());
    EXPECT_TRUE(offer.takes(Paper::A4));
    EXPECT_FALSE(offer.takes(Paper::A3));
    EXPECT_EQ(offer.raster_dpi, (std::vector<int>{300, 600}));
    ASSERT_EQ(offer.trays.size(), 4u);
    EXPECT_EQ(offer.trays[1].keyword, "main");
    EXPECT_EQ(offer.trays[1].media, "na_letter_8.5x11in");
}

TEST_F(WithPrinter, WhoeverWatchesHearsOfAnEmptyTrayBeforeAnythingIsSent)
{
    printer.load(0);
    Listener listener(target);
    listener.watch(true);
    ASSERT_TRUE(eventually([&] { return listener.spooler->trouble().has_value(); }));
    EXPECT_EQ(listener.spooler->trouble(), (PrinterProblem{JobState::PaperOut, false}));
    printer.load(250);
    EXPECT_TRUE(eventually([&] { return !listener.spooler->trouble(); })) << "it is looked at again";
    printer.turn_off();
    EXPECT_TRUE(eventually([&] { return listener.spooler->trouble() == PrinterProblem{JobState::Offline, true}; }));
    EXPECT_NE(listener.spooler->offers(), std::nullopt) << "what it offers is still known";
    listener.watch(false);
    EXPECT_EQ(listener.spooler->trouble(), std::nullopt);
}

TEST_F(WithPrinter, APrinterThatNobodyWatchesIsLeftAlone)
{
    Relay relay(printer.port());
    const auto is_quiet = [&] {
        const qint64 before = relay.passed();
        return !eventually([&] { return relay.passed() != before; }, 4 * Listener::quick().look_every);
    };
    Listener listener({relay.uri(), {}, {}});
    listener.watch(true);
    ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Done));
    EXPECT_FALSE(is_quiet());
    listener.watch(false);
    EXPECT_TRUE(eventually(is_quiet));
}

TEST_F(WithPrinter, WhatItCantDoIsRefusedAndNothingSent)
{
    Listener listener(target);
    const int job = listener.print(pdf(), {.paper = Paper::A3});
    ASSERT_TRUE(listener.reaches(job, JobState::Failed));
    EXPECT_EQ(listener.refusals, std::vector<Refusal>{Refusal::Paper});
    EXPECT_EQ(count_jobs(target, "all"), 0);
}

// A printer that waits for somebody, and what it says meanwhile.
struct Fault {
    const char *name;
    const char *reason;
    JobState state;
};

class Faults : public WithPrinter, public testing::WithParamInterface<Fault> {};

TEST_P(Faults, AreToldAndOneCopyComesOnceTheyAreSeenTo)
{
    printer.fault(GetParam().reason);
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, GetParam().state)) << testing::PrintToString(listener.states(job));
    printer.mend();
    printer.gate().open();
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{document});
    expect_nothing_left_at();
}

INSTANTIATE_TEST_SUITE_P(Each, Faults,
                         testing::Values(Fault{"PaperOut", "media-empty-error", JobState::PaperOut},
                                         Fault{"Jam", "media-jam-error", JobState::PaperJam},
                                         Fault{"TonerOut", "toner-empty-error", JobState::TonerOut},
                                         Fault{"TonerLow", "toner-low-report", JobState::TonerLow},
                                         Fault{"CoverOpen", "cover-open-error", JobState::CoverOpen}),
                         [](const auto &instance) { return instance.param.name; });

TEST_F(WithPrinter, AJamThatBreaksTheJobOffFailsItAndNothingComesLater)
{
    printer.break_off("media-jam-error");
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed)) << testing::PrintToString(listener.states(job));
    expect_nothing_left_at();
    printer.mend();
    document = pdf_with_notes(500);
    ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Done));
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{document}) << "the next visitor's, and no other";
}

TEST_F(WithPrinter, PaperThatNobodyBringsIsGivenUpAndTheJobCancelled)
{
    printer.fault("media-empty-error");
    Patience patience = Listener::quick();
    patience.job.blocked = 300ms;
    Listener listener(target, patience);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed));
    EXPECT_EQ(std::ranges::count(listener.states(job), JobState::PaperOut), 1);
    printer.gate().open();
    EXPECT_TRUE(eventually([&] { return count_jobs(target, "canceled") == 1; }));
}

TEST_F(WithPrinter, ABusyPrinterPrintsOneCopyWhenItIsFree)
{
    printer.fault("other-report");
    Listener other(target, Listener::quick(), {"Andet", "other"});
    const int first = other.print(pdf());
    ASSERT_TRUE(eventually([&] { return printer.gate().is_waited_at(); }));
    Listener listener(target);
    document = pdf_with_notes(700);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Waiting)) << testing::PrintToString(listener.states(job));
    printer.mend();
    printer.gate().open();
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    EXPECT_TRUE(other.reaches(first, JobState::Done));
    EXPECT_EQ(printer.sheets().size(), 2u);
    EXPECT_EQ(printer.sheets().back(), document);
}

// Wiped, broken, ended: nothing comes out late.

TEST_F(WithPrinter, AWipeCancelsWhatIsPrinting)
{
    printer.fault("media-empty-error");
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::PaperOut));
    listener.cancel_all();
    ASSERT_TRUE(listener.reaches(job, JobState::Cancelled));
    printer.gate().open();
    EXPECT_TRUE(eventually([&] { return count_jobs(target, "canceled") == 1; }));
    expect_nothing_left_at();
}

TEST_F(WithPrinter, AWipeMeansWhatWaitsToo)
{
    printer.fault("other-report");
    Listener listener(target);
    const int first = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return printer.gate().is_waited_at(); }));
    const int second = listener.print(pdf());
    listener.cancel_all();
    ASSERT_TRUE(listener.reaches(first, JobState::Cancelled));
    ASSERT_TRUE(listener.reaches(second, JobState::Cancelled));
    printer.mend();
    printer.gate().open();
    document = pdf_with_notes(900);
    const int third = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(third, JobState::Done)) << testing::PrintToString(listener.states(third));
    EXPECT_EQ(printer.sheets().back(), document);
    EXPECT_EQ(count_jobs(target, "all"), 2) << "the second was never announced";
}

TEST_F(WithPrinter, OneJobOfTwoIsCancelled)
{
    printer.fault("other-report");
    Listener listener(target);
    const int first = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return printer.gate().is_waited_at(); }));
    const int second = listener.print(pdf());
    listener.spooler->cancel(second);
    ASSERT_TRUE(listener.reaches(second, JobState::Cancelled));
    printer.mend();
    printer.gate().open();
    ASSERT_TRUE(listener.reaches(first, JobState::Done)) << testing::PrintToString(listener.states(first));
    EXPECT_EQ(printer.sheets().size(), 1u);
}

TEST_F(WithPrinter, AWipeMidTransferLeavesNothing)
{
    document = pdf_with_notes(2'000'000);
    Relay relay(printer.port());
    Listener listener({relay.uri(), {}, {}});
    relay.hold_after(500'000);
    const int job = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return relay.holds(); }));
    listener.cancel_all();
    ASSERT_TRUE(listener.reaches(job, JobState::Cancelled));
    relay.go_on();
    expect_nothing_left_at();
    EXPECT_EQ(printer.sheets(), std::vector<std::string>());
}

TEST_F(WithPrinter, APrinterKilledMidTransferPrintsNothingWhenItIsOnAgain)
{
    document = pdf_with_notes(2'000'000);
    Relay relay(printer.port());
    Listener listener({relay.uri(), {}, {}});
    relay.hold_after(500'000);
    const int job = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return relay.holds(); }));
    printer.turn_off();
    relay.cut();
    ASSERT_TRUE(eventually([&] { return listener.last(job) == JobState::Offline || listener.last(job) == JobState::Unknown; }));
    printer.turn_on();
    ASSERT_TRUE(listener.reaches(job, JobState::Failed)) << testing::PrintToString(listener.states(job));
    expect_nothing_left_at();
    document = pdf_with_notes(300);
    ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Done));
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{document}) << "the next visitor's, and no other";
}

TEST_F(WithPrinter, ALineThatBreaksMidTransferGivesOneCopyAtMost)
{
    document = pdf_with_notes(2'000'000);
    Relay relay(printer.port());
    Listener listener({relay.uri(), {}, {}});
    relay.hold_after(500'000);
    const int job = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return relay.holds(); }));
    relay.cut();
    ASSERT_TRUE(eventually([&] { return is_over(listener.last(job)); })) << testing::PrintToString(listener.states(job));
    expect_nothing_left_at();
    const std::size_t expected = listener.last(job) == JobState::Done ? 1 : 0;
    EXPECT_EQ(printer.sheets().size(), expected);
}

TEST_F(WithPrinter, AnAnswerThatIsLostAfterTheTransferGivesOneCopy)
{
    printer.fault("other-report");
    Relay relay(printer.port());
    Patience patience = Listener::quick();
    patience.answer = 400ms;
    Listener listener({relay.uri(), {}, {}}, patience);
    const int job = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return printer.gate().is_waited_at(); }));
    relay.hold_after(0);
    ASSERT_TRUE(listener.reaches(job, JobState::Unknown)) << testing::PrintToString(listener.states(job));
    relay.go_on();
    printer.mend();
    printer.gate().open();
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    EXPECT_EQ(printer.sheets().size(), 1u);
}

TEST_F(WithPrinter, APrinterTurnedOffMidwayIsOfflineAndItsJobLost)
{
    printer.fault("media-empty-error");
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::PaperOut));
    printer.turn_off();
    ASSERT_TRUE(listener.reaches(job, JobState::Offline));
    printer.mend();
    printer.turn_on();
    ASSERT_TRUE(listener.reaches(job, JobState::Failed));
    expect_nothing_left_at();
}

TEST_F(WithPrinter, APrinterThatIsTurnedOnInTimePrints)
{
    printer.turn_off();
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Offline));
    printer.turn_on();
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    EXPECT_EQ(printer.sheets().size(), 1u);
}

TEST_F(WithPrinter, AJobWipedWhileThePrinterIsOutOfReachIsCancelledWhenItIsBack)
{
    printer.fault("media-empty-error");
    Relay relay(printer.port());
    Patience patience = Listener::quick();
    patience.answer = 300ms;
    Listener listener({relay.uri(), {}, {}}, patience);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::PaperOut));
    relay.hold_after(0);
    listener.cancel_all();
    ASSERT_TRUE(listener.reaches(job, JobState::Cancelled));
    ASSERT_TRUE(eventually([&] { return relay.holds(); }));
    relay.cut();
    document = pdf_with_notes(100);
    const int next = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return count_jobs(target, "canceled") + count_jobs(target, "not-completed") == 1; }));
    printer.mend();
    printer.gate().open();
    ASSERT_TRUE(listener.reaches(next, JobState::Done)) << testing::PrintToString(listener.states(next));
    EXPECT_EQ(count_jobs(target, "canceled"), 1);
}

TEST_F(WithPrinter, TheEndOfTheProgramCancelsWhatIsUnderWay)
{
    printer.fault("media-empty-error");
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::PaperOut));
    listener.end();
    printer.gate().open();
    EXPECT_TRUE(eventually([&] { return count_jobs(target, "canceled") == 1; }));
}

TEST_F(WithPrinter, WhatAnEarlierRunLeftIsCancelledFirst)
{
    Interrupt interrupt;
    Device earlier(target, asker, interrupt, 5s);
    int number = 0;
    ASSERT_EQ(earlier.create({{}, {}, true}, number), Answer::Yes);
    Listener listener(target);
    EXPECT_TRUE(eventually([&] { return count_jobs(target, "canceled") == 1; }));
    ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Done));
}

TEST_F(WithPrinter, WhatOthersPrintIsLeftAlone)
{
    printer.fault("other-report");
    Listener other(target, Listener::quick(), {"Mødested", "kiosk-another"});
    const int theirs = other.print(pdf());
    ASSERT_TRUE(eventually([&] { return printer.gate().is_waited_at(); }));
    Listener listener(target);
    ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Waiting));
    listener.cancel_all();
    listener.end();
    printer.mend();
    printer.gate().open();
    ASSERT_TRUE(other.reaches(theirs, JobState::Done)) << testing::PrintToString(other.states(theirs));
    EXPECT_EQ(count_jobs(target, "canceled"), 0);
}

TEST_F(WithPrinter, ManySheetsLeaveNothingInMemory)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer keeps what was freed, to tell who uses it still";
#endif
    const std::size_t size = 8'000'000;
    document = pdf_with_notes(size);
    Listener listener(target);
    std::size_t after_one = 0;
    for (int sheet = 0; sheet < 5; ++sheet) {
        ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Done));
        after_one = sheet == 0 ? resident_bytes() : after_one;
    }
    EXPECT_LT(resident_bytes(), after_one + 2 * size) << "of four sheets";
}

class WithRasterPrinter : public Printing {
protected:
    PrinterProgram printer{scratch, {"-f", "image/pwg-raster"}};
};

TEST_F(WithRasterPrinter, GetsPwgRasterAndEachCopyInIt)
{
    Listener listener({printer.uri(), {}, {}});
    const int job = listener.print(pdf(), {.copies = 2});
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    ASSERT_EQ(printer.sheets().size(), 1u);
    EXPECT_TRUE(printer.sheets().front().starts_with("RaS2PwgRaster"));
    EXPECT_EQ(printer.job_word("IPP_SIDES"), "one-sided");
}

}  // namespace
}  // namespace printing
