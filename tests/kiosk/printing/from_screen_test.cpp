// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the finger to the sheet: the whole program with a note typed on its glass, and a real printer program on loopback, sound
// and broken.

#include "builder/builder_view.h"
#include "printing/device.h"
#include "relay.h"
#include "stand.h"
#include "support/visit.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include <gmock/gmock.h>

#include <QTimer>

#include <malloc.h>
#include <signal.h>

namespace printing {
namespace {

using support::ScratchCentre;

constexpr QSize low_panel(1024, 600);

constexpr const char *groups = R"toml(
[[group]]
id = "by"
name = "By"
town = "By"
[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"

[[group]]
id = "havn"
name = "Havn"
town = "Havn"
[[group.rhythm]]
days = ["thursday"]
time = "19.00-20.30"
)toml";

const QString note = QStringLiteral("Grød ved søbadet");

/// A word as programs keep it: in UTF-8, and in UTF-16 of either byte order.
std::vector<std::string> encodings(const QString &word)
{
    std::string little;
    std::string big;
    for (const QChar letter : word) {
        little += {char(letter.cell()), char(letter.row())};
        big += {char(letter.row()), char(letter.cell())};
    }
    return {word.toStdString(), little, big};
}

/// The longest time for which the screen's thread did not get round to its timers.
class Turns {
public:
    Turns()
    {
        m_timer.callOnTimeout([this] { look(); });
        m_timer.start(5ms);
        m_since.start();
    }
    std::chrono::milliseconds longest()
    {
        look();
        return m_longest;
    }

private:
    void look() { m_longest = std::max(m_longest, std::chrono::milliseconds(m_since.restart())); }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_longest{0};
};

std::size_t bytes_in_use()
{
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

class FromScreen : public Printing {
protected:
    FromScreen()
    {
        papers = {printer.tray(), printer.spool()};
        typed.clear();
        for (const QString &word : note.split(u' '))
            if (word.size() > 3)
                std::ranges::copy(encodings(word), std::back_inserter(typed));
    }

    /// Staff at the screen of a centre with a printer there: a note typed and two groups picked.
    void come(const std::string &uri, std::shared_ptr<Jobs> jobs = {})
    {
        centre.emplace(groups, ScratchCentre::plain_centre + "[printer]\nuri = \"" + uri + "\"\n");
        visit.emplace(
            app::Options{.centre = centre->path(), .now = support::moment(support::saturday), .printer = std::move(jobs)},
            low_panel);
        ASSERT_TRUE(visit->tap("wake"));
        visit->program().session().enter(context::Session::Staff);
        visit->program().navigator().start("builder", {{"notes", true}});
        for (const QChar letter : note)
            ASSERT_TRUE(visit->tap(letter == u' ' ? QStringLiteral("keySpace") : QStringLiteral("key-") + letter));
        ASSERT_TRUE(visit->tap("closeSheet"));
        ASSERT_TRUE(visit->tap("group-by"));
        ASSERT_TRUE(visit->tap("group-havn"));
        ASSERT_EQ(view().notes(), note);
    }
    void come() { come(printer.uri()); }
    builder::BuilderView &view() { return *visit->root()->findChild<builder::BuilderView *>(); }

    /// The sheet as it is looked at now; a piece of it, wherever it is cut, has at least one of the bytes that are searched for.
    void remember_sheet()
    {
        sheet = view().pdf().toStdString();
        for (std::size_t at = 0; at + 64 < sheet.size(); at += 4096)
            typed.push_back(sheet.substr(at, 64));
    }
    void print()
    {
        remember_sheet();
        ASSERT_TRUE(visit->tap("print"));
    }
    /// Waits for these words on the screen.
    bool says(const char *words, std::chrono::milliseconds limit = 20s)
    {
        return eventually([&] { return visit->words().contains(QString::fromUtf8(words)); }, limit);
    }
    /// Nothing is under way at the printer, nor will be.
    bool is_idle()
    {
        return eventually([&] {
            return count_jobs({printer.uri(), {}, {}}, "not-completed") == 0 && !printer.gate().is_waited_at();
        });
    }

    void TearDown() override
    {
        EXPECT_EQ(files_with(typed, scratch.path(), papers), std::vector<std::filesystem::path>()) << "while the program runs";
        visit.reset();
        Printing::TearDown();
    }

    PrinterProgram printer{scratch};
    std::optional<ScratchCentre> centre;
    std::optional<support::Visit> visit;
    std::string sheet;
};

TEST_F(FromScreen, TheSheetIsThePreviewByteForByteAndSoManyCopiesAreAskedFor)
{
    ASSERT_NO_FATAL_FAILURE(come());
    ASSERT_TRUE(visit->tap("moreCopies"));
    ASSERT_NO_FATAL_FAILURE(print());
    EXPECT_TRUE(visit->sees("printPanel"));
    EXPECT_TRUE(says("Dit ark er klar"));
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{sheet});
    EXPECT_EQ(printer.job_word("IPP_COPIES"), "2");
    EXPECT_EQ(printer.job_word("IPP_JOB_NAME"), "Mødested");
    EXPECT_TRUE(is_idle());
}

TEST_F(FromScreen, PaperOutAndRefilledGivesOneSheet)
{
    ASSERT_NO_FATAL_FAILURE(come());
    printer.fault("media-empty-error");
    ASSERT_NO_FATAL_FAILURE(print());
    EXPECT_TRUE(says("Læg papir i skuffen. Arket kommer, når du har gjort det."));
    EXPECT_TRUE(printer.sheets().empty());
    printer.mend();
    printer.gate().open();
    EXPECT_TRUE(says("Dit ark er klar"));
    EXPECT_TRUE(is_idle());
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{sheet});
}

TEST_F(FromScreen, AJamThatBreaksTheJobOffIsToldAndNothingComesLater)
{
    ASSERT_NO_FATAL_FAILURE(come());
    printer.break_off("media-jam-error");
    ASSERT_NO_FATAL_FAILURE(print());
    EXPECT_TRUE(says("Arket kom ikke"));
    EXPECT_TRUE(says("Så kan du printe igen."));
    EXPECT_TRUE(is_idle());
    printer.mend();
    ASSERT_TRUE(visit->tap("hidePrinting"));
    ASSERT_NO_FATAL_FAILURE(print());
    EXPECT_TRUE(says("Dit ark er klar"));
    EXPECT_TRUE(is_idle());
    EXPECT_EQ(printer.sheets(), std::vector<std::string>{sheet}) << "the second, and not the first as well";
}

TEST_F(FromScreen, APrinterKilledMidTransferPrintsNothingWhenItIsOnAgain)
{
    Relay relay(printer.port());
    ASSERT_NO_FATAL_FAILURE(come(relay.uri()));
    relay.hold_after(20'000);
    ASSERT_NO_FATAL_FAILURE(print());
    ASSERT_TRUE(eventually([&] { return relay.holds(); }));
    printer.turn_off(SIGKILL);
    relay.cut();
    EXPECT_TRUE(eventually([&] {
        const QString words = visit->words();
        return words.contains("Printeren svarer ikke") || words.contains("Printeren fortæller ikke");
    })) << visit->words().toStdString();
    printer.turn_on();
    EXPECT_TRUE(says("Arket kom ikke"));
    EXPECT_TRUE(is_idle());
    EXPECT_TRUE(printer.sheets().empty());
}

TEST_F(FromScreen, TheEndOfAVisitCancelsWhatThePrinterHas)
{
    ASSERT_NO_FATAL_FAILURE(come());
    printer.fault("media-empty-error");
    ASSERT_NO_FATAL_FAILURE(print());
    ASSERT_TRUE(says("Printeren mangler papir"));
    ASSERT_TRUE(visit->tap("hidePrinting"));
    ASSERT_TRUE(visit->tap("staffEnd"));
    EXPECT_EQ(visit->screen(), context::Navigator::rest());
    Interrupt interrupt;
    Device device({printer.uri(), {}, {}}, {}, interrupt, 5s);
    EXPECT_TRUE(eventually([&] {
        int number = 1;
        Report report;
        return device.ask(number, report) == Answer::Yes && has(report.job_reasons, "processing-to-stop-point");
    }));
    printer.mend();
    printer.gate().open();
    EXPECT_TRUE(is_idle());
    EXPECT_EQ(count_jobs({printer.uri(), {}, {}}, "canceled"), 1);
    EXPECT_TRUE(printer.sheets().empty()) << "somebody else may stand there by now";
    EXPECT_FALSE(visit->sees("printPanel"));
}

// With the patience of every day, by which a call that waited would wait for eight seconds.
TEST_F(FromScreen, TheScreenLivesOnWhileAPrinterNeverAnswers)
{
    Relay relay(std::nullopt);
    ASSERT_NO_FATAL_FAILURE(come(relay.uri()));
    Turns turns;
    ASSERT_NO_FATAL_FAILURE(print());
    EXPECT_TRUE(says("På vej til printeren"));
    ASSERT_TRUE(eventually([&] { return relay.connections() > 0; }));
    EXPECT_TRUE(visit->tap("hidePrinting"));
    EXPECT_TRUE(visit->tap("use-worksheets"));
    EXPECT_EQ(view().use(), "worksheets");
    EXPECT_TRUE(visit->program().printDesk().busy());
    EXPECT_TRUE(visit->tap("staffEnd"));
    EXPECT_TRUE(visit->tap("wake"));
    EXPECT_TRUE(visit->tap("goTools"));
    EXPECT_EQ(visit->screen(), "tools");
    std::printf("  the longest turn of the screen's thread was %d ms\n", int(turns.longest().count()));
    EXPECT_LT(turns.longest(), 1s);
    QElapsedTimer end;
    end.start();
    visit.reset();
    EXPECT_LT(end.elapsed(), 3000);
}

TEST_F(FromScreen, APrinterThatNeverAnswersIsToldAndGivenUp)
{
    Relay relay(std::nullopt);
    ASSERT_NO_FATAL_FAILURE(
        come(relay.uri(), std::make_shared<Spooler>(Destination{relay.uri(), {}, {}}, RequestingUser(), Listener::brief())));
    ASSERT_NO_FATAL_FAILURE(print());
    EXPECT_TRUE(says("Printeren svarer ikke"));
    EXPECT_TRUE(says("Arket kom ikke"));
}

TEST_F(FromScreen, ThirtySheetsLeaveNothingInMemory)
{
    ASSERT_NO_FATAL_FAILURE(
        come(printer.uri(), std::make_shared<Spooler>(Destination{printer.uri(), {}, {}}, RequestingUser(), Listener::quick())));
    paper::PrintDesk &desk = visit->program().printDesk();
    constexpr std::size_t before = 5;
    constexpr std::size_t sheets = 30;
    std::size_t in_use = 0;
    remember_sheet();
    for (std::size_t printed = 0; printed < before + sheets; ++printed) {
        if (printed == before)
            in_use = bytes_in_use();
        ASSERT_TRUE(view().print());
        ASSERT_TRUE(eventually([&] { return desk.state() == JobState::Done; }));
        desk.hide();
    }
    const auto grown = std::ptrdiff_t(bytes_in_use()) - std::ptrdiff_t(in_use);
    std::printf("  %td bytes more in use after %zu sheets of %zu bytes\n", grown, sheets, sheet.size());
    EXPECT_LT(grown, std::ptrdiff_t(sheets * sheet.size() / 2));
    EXPECT_EQ(printer.sheets(), std::vector<std::string>(before + sheets, sheet));
}

}  // namespace
}  // namespace printing
