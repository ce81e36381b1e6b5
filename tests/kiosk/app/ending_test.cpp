// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the program ends when the system wants it to, and what is left of a visit and of a killed run.

#include "app/signals.h"
#include "config/access/pins.h"
#include "memory.h"
#include "support/eventually.h"
#include "support/process.h"
#include "support/scratch.h"
#include "support/stand.h"

#include <gmock/gmock.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>

#include <csignal>

#include <unistd.h>

namespace app {

using namespace std::chrono_literals;
using support::eventually;
using support::Running;
using support::Scratch;
using support::ScratchCentre;

namespace {

std::string proc(const Running &program, const char *file)
{
    return support::content_of("/proc/" + std::to_string(program.process.processId()) + '/' + file);
}

/// Whether it would hear of a signal.
bool hears(const Running &program, int number)
{
    const std::string status = proc(program, "status");
    const std::size_t at = status.find("SigCgt:");
    return at != std::string::npos && (std::stoull(status.substr(at + 7), nullptr, 16) >> (number - 1) & 1) != 0;
}

class EndsOn : public testing::TestWithParam<int> {
protected:
    static QStringList words_for(const std::filesystem::path &centre)
    {
        return {"--centre", QString::fromStdString(centre), "--now", "2026-11-21T13:42"};
    }
};

}  // namespace

// The printer takes what it is sent and says nothing, and the program is just then trying to cancel what an earlier run left
// there.
TEST_P(EndsOn, TheSignalAndCallsItAnEnd)
{
    std::signal(GetParam(), SIG_DFL);  // a program started in the background of a shell is to ignore SIGINT
    QTcpServer printer;
    ASSERT_TRUE(printer.listen(QHostAddress::LocalHost));
    const ScratchCentre centre("group = []\n", ScratchCentre::plain_centre + "[printer]\nuri = \"ipp://127.0.0.1:" +
                                                   std::to_string(printer.serverPort()) + "/ipp/print\"\n");
    const Scratch runtime;
    QProcessEnvironment environment = support::offscreen();
    environment.insert("XDG_RUNTIME_DIR", QString::fromStdString(runtime.path()));
    std::filesystem::create_directories(runtime.folder("moedested-speech-killed") / "espeak-ng-data");
    Running kiosk(MOEDESTED_BUILD_DIR "/bin/moedested-kiosk", words_for(centre.path()), environment);
    ASSERT_TRUE(eventually([&] { return hears(kiosk, GetParam()) && printer.hasPendingConnections(); }, 30s))
        << kiosk.process.readAllStandardError().toStdString();
    EXPECT_TRUE(std::filesystem::is_empty(runtime.path())) << "what a killed run left is swept at the start";
    EXPECT_THAT(proc(kiosk, "limits"), testing::ContainsRegex("Max core file size +0 +0 "));
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(kiosk.process.processId()), GetParam());
    ASSERT_TRUE(kiosk.process.waitForFinished(10'000));
    EXPECT_LT(timer.elapsed(), 5000);
    EXPECT_EQ(kiosk.process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(kiosk.process.exitCode(), 0) << kiosk.process.readAllStandardError().toStdString();
    EXPECT_TRUE(std::filesystem::is_empty(runtime.path()));
}

INSTANTIATE_TEST_SUITE_P(Each, EndsOn, testing::ValuesIn(Signals::numbers),
                         [](const auto &instance) { return std::string(::sigabbrev_np(instance.param)); });

namespace {

bool is_left_to_the_system(int number)
{
    struct sigaction now {};
    return ::sigaction(number, nullptr, &now) == 0 && now.sa_handler == SIG_DFL;
}

}  // namespace

TEST(SignalsHeard, TheFirstIsToldAndTheSecondEndsTheProgramWhereItStands)
{
    Signals heard;
    QSignalSpy asked(&heard, &Signals::asked);
    EXPECT_FALSE(is_left_to_the_system(SIGTERM));
    ::raise(SIGTERM);
    EXPECT_TRUE(is_left_to_the_system(SIGTERM));
    EXPECT_FALSE(is_left_to_the_system(SIGHUP)) << "a session that closes sends both";
    ::raise(SIGHUP);
    EXPECT_EQ(asked.count(), 0) << "nothing is done in the handler";
    EXPECT_TRUE(eventually([&] { return asked.count() > 0; }));
    EXPECT_GT(::alarm(0), 0U) << "an end that hangs is ended";
}

TEST(SignalsHeard, NoneIsLostWhileTheProgramBeginsAnew)
{
    Signals heard;
    QSignalSpy asked(&heard, &Signals::asked);
    EXPECT_FALSE(heard.let_pass());
    EXPECT_TRUE(is_left_to_the_system(SIGTERM));
    heard.hear();
    ::raise(SIGTERM);
    ::alarm(0);
    EXPECT_TRUE(heard.let_pass());
    EXPECT_TRUE(eventually([&] { return asked.count() == 1; }));
}

TEST(SignalsHeard, OneThatWasToBeIgnoredIs)
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        Signals heard;
        QSignalSpy asked(&heard, &Signals::asked);
        ::raise(SIGHUP);
        support::settle();
        EXPECT_EQ(asked.count(), 0);
    }
    EXPECT_EQ(std::signal(SIGHUP, before), SIG_IGN);
    EXPECT_TRUE(is_left_to_the_system(SIGTERM));
}

namespace {

const QString pin_keys = "5,0,8,2,3,7,1,9,4,6,2,8";
const QString note_keys = "Q,x,z,k,w,v,q,j,x,z,w,k";

std::string joined(QString keys)
{
    return keys.remove(u',').toStdString();
}

std::string in_utf16(const std::string &text)
{
    const QString wide = QString::fromStdString(text);
    return {reinterpret_cast<const char *>(wide.utf16()), std::size_t(wide.size()) * 2};
}

/// Waits for a line of that word.
bool says(Running &program, const QByteArray &word)
{
    QByteArray said;
    return eventually(
               [&] {
                   said += program.process.readAllStandardOutput();
                   return said.endsWith(word + '\n') || program.process.state() == QProcess::NotRunning;
               },
               60s) &&
           said.endsWith(word + '\n');
}

}  // namespace

TEST(AVisitWithANote, IsNowhereInMemoryWhenTheProgramHasBegunAnew)
{
    const Scratch centre;
    for (const char *file : {"centre.toml", "groups.toml"})
        centre.write(file, support::content_of(support::sample_centre / file));
    const std::string pin = joined(pin_keys);
    ASSERT_TRUE(config::write_pins(centre.path(), {config::hash_pin(pin, config::least_pin_cost).value(), {}}));
    Running visitor(MOEDESTED_BUILD_DIR "/bin/note_visitor", {QString::fromStdString(centre.path()), pin_keys, note_keys},
                    support::offscreen());
    ASSERT_TRUE(says(visitor, "rested")) << visitor.process.readAllStandardError().toStdString();
    const auto number = pid_t(visitor.process.processId());
    visitor.process.write("\n");
    ASSERT_TRUE(says(visitor, "written")) << visitor.process.readAllStandardError().toStdString();
    const auto times = [&](const std::string &bytes) { return times_in_memory(number, bytes); };
    const std::string note = joined(note_keys);
    const auto before = times(in_utf16(note));
    if (!before)
        GTEST_SKIP() << "nobody may look into a process here";
    EXPECT_GT(*before, 0) << "what is looked for is what was typed";
    EXPECT_GT(times(note), 0);
    EXPECT_EQ(times(pin), 0) << "a PIN is overwritten as soon as it was tried";
    EXPECT_EQ(times(in_utf16(pin)), 0);
    visitor.process.write("\n");
    ASSERT_TRUE(says(visitor, "rested")) << visitor.process.readAllStandardError().toStdString();
    EXPECT_EQ(visitor.process.processId(), number) << "whoever looks after the process sees no other";
    EXPECT_EQ(times(in_utf16(note)), 0);
    EXPECT_EQ(times(note), 0);
    EXPECT_EQ(times("startxref\n"), 0) << "no sheet either";
    visitor.process.closeWriteChannel();
    EXPECT_TRUE(visitor.process.waitForFinished(10'000));
    EXPECT_EQ(visitor.process.exitCode(), 0);
}

}  // namespace app
