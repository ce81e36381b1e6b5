// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stand.h"

#include "printing/attributes.h"

#include <algorithm>

#include <stdlib.h>

namespace printing {

namespace {

namespace fs = std::filesystem;

class WithBus : public testing::Environment {
public:
    void SetUp() override { m_bus = std::make_unique<Bus>(); }
    void TearDown() override { m_bus.reset(); }

private:
    std::unique_ptr<Bus> m_bus;
};

[[maybe_unused]] const auto *const bus = testing::AddGlobalTestEnvironment(new WithBus);

}  // namespace

void PrintTo(JobState state, std::ostream *out)
{
    constexpr const char *names[] = {"Sending",   "Waiting", "Printing", "PaperOut", "PaperJam", "TonerLow", "TonerOut",
                                     "CoverOpen", "Offline", "Stopped",  "Unknown",  "Done",     "Failed",   "Cancelled"};
    *out << names[int(state)];
}

Patience Listener::quick()
{
    Patience patience;
    patience.answer = 1500ms;
    patience.farewell = 500ms;
    patience.look_every = 50ms;
    patience.job.ask_every = 40ms;
    patience.job.grace = 200ms;
    patience.job.first_pause = 50ms;
    patience.job.longest_pause = 200ms;
    patience.job.longest_cancel_pause = 200ms;
    return patience;
}

Patience Listener::brief()
{
    Patience patience = quick();
    patience.answer = 150ms;
    patience.farewell = 100ms;
    patience.job.silent = 400ms;
    return patience;
}

Listener::Listener(const Destination &target, const Patience &patience, const RequestingUser &identity)
{
    spooler = std::make_unique<Spooler>(target, identity, patience);
    QObject::connect(spooler.get(), &Spooler::changed, [this](int job, JobState state) { m_states[job].push_back(state); });
    QObject::connect(spooler.get(), &Spooler::refused, [this](int, Refusal why) { refusals.push_back(why); });
}

int Listener::print(QByteArray pdf, PrintOptions options)
{
    return spooler->print(std::move(pdf), std::move(options));
}

void Listener::cancel_all()
{
    spooler->cancel_all();
}

void Listener::watch(bool on)
{
    spooler->watch(on);
}

bool Listener::reaches(int job, JobState state, std::chrono::milliseconds limit)
{
    return eventually([&] { return std::ranges::find(m_states[job], state) != m_states[job].end(); }, limit);
}

std::chrono::milliseconds Listener::end()
{
    QElapsedTimer timer;
    timer.start();
    spooler.reset();
    return std::chrono::milliseconds(timer.elapsed());
}

int count_jobs(const Destination &target, const std::string &which)
{
    Interrupt interrupt;
    Connection connection(target, "test", interrupt, 5s);
    Ipp request = connection.request(IPP_OP_GET_JOBS);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, which.c_str());
    const Reply reply = connection.ask(std::move(request));
    return reply.answer == Answer::Yes ? int(jobs_of(reply.response.get()).size()) : -1;
}

Printing::Printing() : papers{scratch.path() / "printer"}
{
    // Whatever libcups, poppler or the programs want to put down somewhere lands where the test looks.
    for (const char *name :
         {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"})
        ::setenv(name, scratch.path().c_str(), 1);
}

void Printing::TearDown()
{
    ::unsetenv("TMPDIR");
    EXPECT_EQ(files_with(typed, scratch.path(), papers), std::vector<fs::path>()) << "what was typed was stored";
}

}  // namespace printing
