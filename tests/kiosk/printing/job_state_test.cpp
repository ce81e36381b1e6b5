// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job and a printer that says what the test tells it to, on a clock that the test moves.

#include "stand.h"

#include <gtest/gtest.h>

namespace printing {

void PrintTo(Step step, std::ostream *out)
{
    constexpr const char *names[] = {"Create", "Send", "Ask", "Cancel", "Nothing"};
    *out << names[int(step)];
}

namespace {

using namespace std::chrono_literals;

constexpr int pending = 3, held = 4, processing = 5, processing_stopped = 6, canceled = 7, aborted = 8, completed = 9;
constexpr int idle = 3, busy = 4, stopped = 5;

Report says(int job, std::vector<std::string> reasons = {}, int printer = busy)
{
    Report report;
    report.job = job;
    report.printer = printer;
    report.reasons = std::move(reasons);
    return report;
}

class JobStates : public testing::Test {
protected:
    Step step() { return job.next(now).step; }
    /// Lets the time come at which the next step is due.
    Step due()
    {
        now = std::max(now, job.next(now).at);
        return step();
    }
    void send()
    {
        ASSERT_EQ(due(), Step::Create);
        job.created(Answer::Yes, now);
        ASSERT_EQ(due(), Step::Send);
        job.sent(Answer::Yes, now);
    }
    void hear(const Report &report)
    {
        ASSERT_EQ(due(), Step::Ask);
        job.asked(Answer::Yes, report, now);
    }
    /// The same for as long as it takes to be believed.
    void hear_on(const Report &report)
    {
        for (const Moment end = now + limits.grace + 1s; now < end;)
            hear(report);
    }
    void expect_purged_once_and_over(JobState state)
    {
        EXPECT_EQ(job.state(), state);
        ASSERT_EQ(due(), Step::Cancel);
        job.cancelled(Answer::Yes, now);
        EXPECT_EQ(step(), Step::Nothing);
        EXPECT_EQ(job.state(), state);
    }

    Limits limits;
    Moment now{1000h};
    Job job{limits, now};
};

TEST_F(JobStates, AnOrdinarySheet)
{
    EXPECT_EQ(job.state(), JobState::Sending);
    send();
    EXPECT_EQ(job.state(), JobState::Waiting);
    hear(says(pending));
    EXPECT_EQ(job.state(), JobState::Waiting);
    hear(says(processing));
    EXPECT_EQ(job.state(), JobState::Printing);
    hear(says(completed, {}, idle));
    expect_purged_once_and_over(JobState::Done);
}

TEST_F(JobStates, ItIsAskedNoMoreOftenThanAllowed)
{
    send();
    hear(says(processing));
    EXPECT_EQ(job.next(now).at, now + limits.ask_every);
}

// Each reason that printers give, and what people are told. One that says that it stands still is believed at once.
struct Said {
    const char *name;
    const char *reason;
    JobState state;
};

class Reasons : public JobStates, public testing::WithParamInterface<Said> {};

TEST_P(Reasons, AreBelievedAtOnceFromAPrinterThatStandsStill)
{
    send();
    hear(says(processing, {std::string(GetParam().reason) + "-warning"}, stopped));
    EXPECT_EQ(job.state(), GetParam().state);
    hear(says(processing_stopped, {std::string(GetParam().reason)}));
    EXPECT_EQ(job.state(), GetParam().state);
    hear(says(processing, {std::string(GetParam().reason) + "-error"}));
    EXPECT_EQ(job.state(), GetParam().state);
    hear(says(processing));
    EXPECT_EQ(job.state(), JobState::Printing);
}

TEST_P(Reasons, AreBelievedFromOthersWhenNothingComes)
{
    send();
    hear(says(processing, {std::string(GetParam().reason) + "-report"}));
    EXPECT_EQ(job.state(), JobState::Printing);
    hear_on(says(processing, {std::string(GetParam().reason) + "-warning"}));
    EXPECT_EQ(job.state(), GetParam().state);
}

TEST_P(Reasons, AreNotBelievedWhilePagesCome)
{
    send();
    Report report = says(processing, {std::string(GetParam().reason) + "-warning"});
    for (int page = 0; page < 20; ++page) {
        report.printed = page;
        hear(report);
        EXPECT_EQ(job.state(), JobState::Printing);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Each, Reasons,
    testing::Values(
        Said{"PaperOut", "media-empty", JobState::PaperOut}, Said{"AskedForPaper", "media-needed", JobState::PaperOut},
        Said{"TrayOut", "input-tray-missing", JobState::PaperOut},
        Said{"PaperOutByItsAlert", "input-media-supply-empty", JobState::PaperOut}, Said{"Jam", "media-jam", JobState::PaperJam},
        Said{"CoverOpen", "cover-open", JobState::CoverOpen}, Said{"DoorOpen", "door-open", JobState::CoverOpen},
        Said{"InterlockOpen", "interlock-open", JobState::CoverOpen}, Said{"TonerOut", "toner-empty", JobState::TonerOut},
        Said{"InkOut", "marker-supply-empty", JobState::TonerOut}, Said{"Offline", "offline", JobState::Offline},
        Said{"NotConnected", "connecting-to-device", JobState::Offline}, Said{"Paused", "paused", JobState::Stopped},
        Said{"TrayFull", "output-area-full", JobState::Stopped}),
    [](const auto &instance) { return instance.param.name; });

TEST_F(JobStates, LittleTonerIsToldWhileItPrints)
{
    send();
    hear(says(processing, {"toner-low-report"}));
    EXPECT_EQ(job.state(), JobState::TonerLow);
    hear(says(completed, {"toner-low-report"}, idle));
    expect_purged_once_and_over(JobState::Done);
}

TEST_F(JobStates, LittleTonerIsNotWhyAPrinterStandsStill)
{
    send();
    hear(says(processing, {"toner-low-warning"}, stopped));
    EXPECT_EQ(job.state(), JobState::Stopped);
}

TEST_F(JobStates, LittlePaperIsNoTrouble)
{
    send();
    hear_on(says(processing, {"media-low-warning", "none"}));
    EXPECT_EQ(job.state(), JobState::Printing);
}

TEST_F(JobStates, AJamComesBeforeTheOpenCoverThatItTakesToClearIt)
{
    send();
    hear(says(processing, {"cover-open-error", "media-empty-error", "media-jam-error"}));
    EXPECT_EQ(job.state(), JobState::PaperJam);
}

TEST_F(JobStates, OneThatStandsStillWithoutAWordHasStopped)
{
    send();
    hear(says(processing, {"none"}, stopped));
    EXPECT_EQ(job.state(), JobState::Stopped);
    Report report = says(pending);
    report.job_reasons = {"printer-stopped"};
    hear(report);
    EXPECT_EQ(job.state(), JobState::Stopped);
}

TEST_F(JobStates, AReasonThatNobodyKnowsIsNoTrouble)
{
    send();
    hear_on(says(processing, {"com.example-needs-love-warning"}));
    EXPECT_EQ(job.state(), JobState::Printing);
}

TEST_F(JobStates, PaperRefilledPrintsTheSameJob)
{
    send();
    hear(says(processing, {"media-empty-error"}));
    EXPECT_EQ(job.state(), JobState::PaperOut);
    hear(says(processing));
    EXPECT_EQ(job.state(), JobState::Printing);
    hear(says(completed, {}, idle));
    expect_purged_once_and_over(JobState::Done);
}

TEST_F(JobStates, PaperThatNobodyBringsIsGivenUp)
{
    send();
    const Moment since = now;
    while (due() == Step::Ask)
        job.asked(Answer::Yes, says(processing_stopped, {"media-empty-error"}), now);
    EXPECT_EQ(now, since + limits.blocked);
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(JobStates, OneTroubleAfterAnotherDoesNotPutOffTheEnd)
{
    send();
    hear(says(processing_stopped, {"media-jam-error"}));
    now += limits.blocked - 1s;
    hear(says(processing_stopped, {"cover-open-error"}));
    now += 2s;
    EXPECT_EQ(step(), Step::Cancel);
    EXPECT_EQ(job.state(), JobState::Failed);
}

TEST_F(JobStates, AJobThatTakesForeverIsGivenUp)
{
    send();
    hear(says(processing));
    now += limits.whole;
    EXPECT_EQ(step(), Step::Cancel);
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(JobStates, OneThatThePrinterBrokeOffHasFailed)
{
    send();
    hear(says(aborted, {"media-jam-error"}));
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(JobStates, OneCompletedWithErrorsHasFailed)
{
    send();
    Report report = says(completed);
    report.job_reasons = {"job-completed-with-errors"};
    hear(report);
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(JobStates, OneThatSomebodyCancelledAtThePrinter)
{
    send();
    hear(says(canceled));
    expect_purged_once_and_over(JobState::Cancelled);
}

TEST_F(JobStates, OneThatAPrinterWithoutHistoryForgotIsDone)
{
    send();
    hear(says(processing));
    ASSERT_EQ(due(), Step::Ask);
    job.asked(Answer::Gone, {}, now);
    expect_purged_once_and_over(JobState::Done);
}

TEST_F(JobStates, OneThatAPrinterForgotByStartingAnewHasFailed)
{
    send();
    Report report = says(processing);
    report.up_time = 5000;
    hear(report);
    ASSERT_EQ(due(), Step::Ask);
    Report after;
    after.up_time = 3;
    job.asked(Answer::Gone, after, now);
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(JobStates, OneThatAPrinterInTroubleForgotHasFailed)
{
    send();
    hear(says(processing, {"media-jam-error"}));
    ASSERT_EQ(due(), Step::Ask);
    job.asked(Answer::Gone, {}, now);
    expect_purged_once_and_over(JobState::Failed);
}

// Before anything is sent.

TEST_F(JobStates, ABusyPrinterIsTriedAgainMoreAndMoreSeldom)
{
    std::vector<std::chrono::milliseconds> pauses;
    for (int tries = 0; tries < 6; ++tries) {
        ASSERT_EQ(due(), Step::Create);
        job.created(Answer::Busy, now);
        EXPECT_EQ(job.state(), JobState::Waiting);
        pauses.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(job.next(now).at - now));
    }
    EXPECT_EQ(pauses, (std::vector<std::chrono::milliseconds>{500ms, 1s, 2s, 4s, 5s, 5s}));
    job.created(Answer::Yes, now = job.next(now).at);
    EXPECT_EQ(step(), Step::Send);
}

TEST_F(JobStates, OneThatIsAlwaysBusyIsGivenUpWithNothingToCancel)
{
    const Moment since = now;
    while (due() == Step::Create)
        job.created(Answer::Busy, now);
    EXPECT_EQ(now, since + limits.busy);
    EXPECT_EQ(job.state(), JobState::Failed);
    EXPECT_EQ(step(), Step::Nothing);
}

TEST_F(JobStates, OneThatIsTurnedOffIsGivenUpWithNothingToCancel)
{
    const Moment since = now;
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::Lost, now);
    EXPECT_EQ(job.state(), JobState::Offline);
    while (due() == Step::Create)
        job.created(Answer::Lost, now);
    EXPECT_EQ(now, since + limits.silent);
    EXPECT_EQ(job.state(), JobState::Failed);
    EXPECT_EQ(step(), Step::Nothing);
}

TEST_F(JobStates, OneThatIsTurnedOnInTimePrints)
{
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::Lost, now);
    send();
    EXPECT_EQ(job.state(), JobState::Waiting);
}

TEST_F(JobStates, OneThatRefusesIsNotAskedAgain)
{
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::No, now);
    EXPECT_EQ(job.state(), JobState::Failed);
    EXPECT_EQ(step(), Step::Nothing);
}

TEST_F(JobStates, AnAnnouncementWithoutAnswerIsTakenBackBeforeTheNext)
{
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::Unsure, now);
    EXPECT_EQ(job.state(), JobState::Unknown);
    ASSERT_EQ(due(), Step::Cancel);
    job.cancelled(Answer::Unsure, now);
    ASSERT_EQ(due(), Step::Cancel);
    job.cancelled(Answer::Yes, now);
    send();
}

TEST_F(JobStates, AnAnnouncementThatCantBeTakenBackIsNotRepeated)
{
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::Unsure, now);
    ASSERT_EQ(due(), Step::Cancel);
    job.cancelled(Answer::No, now);
    EXPECT_EQ(job.state(), JobState::Failed);
    EXPECT_EQ(step(), Step::Nothing);
}

// Never two copies.

class Unsure : public JobStates {
protected:
    void SetUp() override
    {
        ASSERT_EQ(due(), Step::Create);
        job.created(Answer::Yes, now);
        ASSERT_EQ(due(), Step::Send);
        job.sent(Answer::Unsure, now);
        EXPECT_EQ(job.state(), JobState::Unknown);
    }
};

TEST_F(Unsure, OneThatThePrinterHasIsNotSentAgain)
{
    hear(says(processing));
    EXPECT_EQ(job.state(), JobState::Printing);
    hear(says(completed));
    expect_purged_once_and_over(JobState::Done);
}

TEST_F(Unsure, OneThatIsPrintedAlreadyIsNotSentAgain)
{
    hear(says(completed));
    expect_purged_once_and_over(JobState::Done);
}

TEST_F(Unsure, OneThatThePrinterDoesNotKnowIsNotSentAgain)
{
    ASSERT_EQ(due(), Step::Ask);
    job.asked(Answer::Gone, {}, now);
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(Unsure, OneThatWasBrokenOffAfterAPageIsNotSentAgain)
{
    Report report = says(aborted);
    report.printed = 1;
    hear(report);
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(Unsure, OneThatWasBrokenOffWithoutAWordOfPagesIsNotSentAgain)
{
    hear(says(aborted));
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(Unsure, OneThatStillWaitsForItsDocumentIsCancelledAndSentAgain)
{
    Report report = says(held);
    report.job_reasons = {"job-incoming"};
    hear(report);
    ASSERT_EQ(due(), Step::Cancel);
    job.cancelled(Answer::Yes, now);
    send();
    hear(says(processing));
    EXPECT_EQ(job.state(), JobState::Printing);
}

TEST_F(Unsure, OneThatWasBrokenOffBeforeTheFirstPageIsSentAgain)
{
    Report report = says(aborted);
    report.printed = 0;
    hear(report);
    ASSERT_EQ(due(), Step::Cancel);
    job.cancelled(Answer::Yes, now);
    send();
}

TEST_F(Unsure, OneThatBeganToPrintAsItCameIsNotSentAgain)
{
    Report report = says(processing);
    report.job_reasons = {"job-incoming"};
    report.printed = 1;
    hear(report);
    expect_purged_once_and_over(JobState::Failed);
}

TEST_F(Unsure, ALineThatBreaksEachTimeIsGivenUp)
{
    Report report = says(held);
    report.job_reasons = {"job-incoming"};
    int transfers = 1;
    while (due() != Step::Nothing) {
        switch (step()) {
            case Step::Create:
                job.created(Answer::Yes, now);
                break;
            case Step::Send:
                ++transfers;
                job.sent(Answer::Unsure, now);
                break;
            case Step::Ask:
                job.asked(Answer::Yes, report, now);
                break;
            default:
                job.cancelled(Answer::Yes, now);
        }
        ASSERT_LT(transfers, 10);
    }
    EXPECT_EQ(job.state(), JobState::Failed);
    EXPECT_EQ(transfers, 3);
}

TEST_F(JobStates, ALineThatIsDeadBeforeTheDocumentBeginsAnew)
{
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::Yes, now);
    ASSERT_EQ(due(), Step::Send);
    job.sent(Answer::Lost, now);
    EXPECT_EQ(job.state(), JobState::Offline);
    ASSERT_EQ(due(), Step::Cancel);
    job.cancelled(Answer::Yes, now);
    send();
}

// While it is asked.

TEST_F(JobStates, OneThatIsTurnedOffMidwayIsOffline)
{
    send();
    hear(says(processing));
    const Moment since = now = job.next(now).at;
    job.asked(Answer::Lost, {}, now);
    EXPECT_EQ(job.state(), JobState::Offline);
    while (due() == Step::Ask)
        job.asked(Answer::Lost, {}, now);
    EXPECT_EQ(now, since + limits.silent);
    EXPECT_EQ(job.state(), JobState::Failed);
}

TEST_F(JobStates, OneThatHangsIsUnknown)
{
    send();
    ASSERT_EQ(due(), Step::Ask);
    job.asked(Answer::Unsure, {}, now);
    EXPECT_EQ(job.state(), JobState::Unknown);
    hear(says(processing));
    EXPECT_EQ(job.state(), JobState::Printing);
}

TEST_F(JobStates, OneThatAnswersWithoutSayingAnythingIsUnknown)
{
    send();
    hear(Report());
    EXPECT_EQ(job.state(), JobState::Unknown);
}

TEST_F(JobStates, ABusyAnswerChangesNothing)
{
    send();
    hear(says(processing));
    ASSERT_EQ(due(), Step::Ask);
    job.asked(Answer::Busy, {}, now);
    EXPECT_EQ(job.state(), JobState::Printing);
    EXPECT_EQ(due(), Step::Ask);
}

// Nothing comes out late.

TEST_F(JobStates, AWipedJobIsCancelledUntilThePrinterSaysSo)
{
    send();
    hear(says(processing));
    job.wipe(now);
    EXPECT_EQ(job.state(), JobState::Cancelled);
    const Answer answers[] = {Answer::Lost, Answer::Unsure, Answer::Busy};
    for (int hours = 0; hours < 300; ++hours) {
        ASSERT_EQ(due(), Step::Cancel);
        job.cancelled(answers[hours % 3], now);
        EXPECT_LE(job.next(now).at, now + limits.longest_cancel_pause);
    }
    ASSERT_EQ(due(), Step::Cancel);
    job.cancelled(Answer::Gone, now);
    EXPECT_EQ(step(), Step::Nothing);
}

TEST_F(JobStates, AJobWipedBeforeItWasAnnouncedNeedsNothing)
{
    job.wipe(now);
    EXPECT_EQ(job.state(), JobState::Cancelled);
    EXPECT_EQ(step(), Step::Nothing);
}

TEST_F(JobStates, AJobWipedBeforeItWasSentIsCancelledAndNeverSent)
{
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::Yes, now);
    job.wipe(now);
    EXPECT_EQ(step(), Step::Cancel);
    job.sent(Answer::Yes, now);  // what was under way says nothing any more
    EXPECT_EQ(step(), Step::Cancel);
}

TEST_F(JobStates, AJobWipedWhileItBeginsAgainIsNotSentAgain)
{
    ASSERT_EQ(due(), Step::Create);
    job.created(Answer::Unsure, now);
    ASSERT_EQ(due(), Step::Cancel);
    job.wipe(now);
    job.cancelled(Answer::Yes, now);
    EXPECT_EQ(step(), Step::Nothing);
}

TEST_F(JobStates, AWipeAfterTheEndChangesNothing)
{
    send();
    hear(says(completed));
    job.wipe(now);
    expect_purged_once_and_over(JobState::Done);
}

TEST_F(JobStates, AFailedJobIsCancelledUntilThePrinterSaysSo)
{
    send();
    now += limits.whole;
    for (int tries = 0; tries < 50; ++tries) {
        ASSERT_EQ(due(), Step::Cancel);
        job.cancelled(Answer::Lost, now);
    }
    EXPECT_EQ(job.state(), JobState::Failed);
    expect_purged_once_and_over(JobState::Failed);
}

TEST(LeftBehind, IsCancelledAndNeverSent)
{
    const Moment now{5h};
    Job job = Job::left_behind({}, now);
    EXPECT_EQ(job.state(), JobState::Cancelled);
    EXPECT_EQ(job.next(now).step, Step::Cancel);
    job.cancelled(Answer::Lost, now);
    EXPECT_EQ(job.next(now).step, Step::Cancel);
    job.cancelled(Answer::Yes, now);
    EXPECT_EQ(job.next(now).step, Step::Nothing);
}

}  // namespace
}  // namespace printing
