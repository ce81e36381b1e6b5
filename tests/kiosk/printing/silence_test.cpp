// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printers that are none, say nothing or talk nonsense.

#include "relay.h"
#include "stand.h"

namespace printing {
namespace {

class Silence : public Printing {};

TEST_F(Silence, APortThatRefusesIsOfflineAndGivenUp)
{
    Listener listener({PrinterProgram::uri_at(free_port()), {}, {}}, Listener::brief());
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed));
    EXPECT_EQ(listener.states(job), (std::vector<JobState>{JobState::Offline, JobState::Failed}));
}

TEST_F(Silence, OneThatAcceptsAndSaysNothingIsOfflineAndGivenUp)
{
    Relay relay(std::nullopt);
    Listener listener({relay.uri(), {}, {}}, Listener::brief());
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed));
    EXPECT_EQ(listener.states(job), (std::vector<JobState>{JobState::Offline, JobState::Failed}));
    EXPECT_GT(relay.connections(), 0);
}

// If any call waited for the printer, this test would take ten minutes for each.
TEST_F(Silence, NoCallWaitsForAnAnswerThatNeverComes)
{
    Relay relay(std::nullopt);
    Patience patience = Listener::quick();
    patience.answer = 10min;
    patience.farewell = Patience().farewell;
    Listener listener({relay.uri(), {}, {}}, patience);
    ASSERT_TRUE(eventually([&] { return relay.connections() > 0; }));
    QElapsedTimer timer;
    timer.start();
    const int first = listener.print(pdf());
    listener.watch(true);
    listener.spooler->find(10min);
    ASSERT_TRUE(eventually([&] { return relay.connections() > 1; })) << "what can be done again gives way to a job";
    const int second = listener.print(pdf());
    listener.spooler->cancel(second);
    listener.cancel_all();
    ASSERT_TRUE(listener.reaches(first, JobState::Cancelled)) << "a wipe does not wait either";
    ASSERT_TRUE(listener.reaches(second, JobState::Cancelled));
    EXPECT_LT(listener.end(), 3s);
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST_F(Silence, OneThatSaysNothingIsOfflineForWhoeverWatches)
{
    Relay relay(std::nullopt);
    Listener listener({relay.uri(), {}, {}}, Listener::brief());
    listener.watch(true);
    EXPECT_TRUE(eventually([&] { return listener.spooler->trouble() == PrinterProblem{JobState::Offline, true}; }));
    EXPECT_EQ(listener.spooler->offers(), std::nullopt);
}

TEST_F(Silence, NoPrinterByThatName)
{
    Listener listener({"ipp://printer.invalid/ipp/print", {}, {}}, Listener::brief());
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed, 20s));
    EXPECT_EQ(listener.states(job).front(), JobState::Offline);
}

TEST_F(Silence, NoPrinterAtAll)
{
    Listener listener(Destination(), Listener::brief());
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed));
}

TEST_F(Silence, NoCupsForAQueue)
{
    Listener listener({{}, "Gangen", (scratch.path() / "nobody.sock").string()}, Listener::brief());
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed));
    EXPECT_EQ(listener.states(job).front(), JobState::Offline);
}

struct Nonsense {
    const char *name;
    const char *words;
};

class TalksNonsense : public Silence, public testing::WithParamInterface<Nonsense> {};

TEST_P(TalksNonsense, AndIsGivenUp)
{
    Relay relay(std::nullopt);
    relay.say(GetParam().words);
    Listener listener({relay.uri(), {}, {}}, Listener::brief());
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Failed)) << testing::PrintToString(listener.states(job));
}

INSTANTIATE_TEST_SUITE_P(
    Each, TalksNonsense,
    testing::Values(Nonsense{"AnotherProtocol", "220 mail.example.org ESMTP\r\n"}, Nonsense{"HangsUp", "\n"},
                    Nonsense{"AWebPage", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello"},
                    Nonsense{"NotFound", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"},
                    Nonsense{"WantsAPassword",
                             "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"},
                    Nonsense{"EndsInTheMiddle",
                             "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: 500\r\n\r\n\x01"}),
    [](const auto &instance) { return instance.param.name; });

}  // namespace
}  // namespace printing
