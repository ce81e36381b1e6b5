// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/dispatcher.h"
#include "support/eventually.h"
#include "support/log.h"
#include "support/process.h"
#include "support/scratch.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <signal.h>

namespace speech {

using namespace std::chrono_literals;
using support::eventually;
using support::Scratch;
using testing::IsEmpty;

namespace {

const QString shipped = MOEDESTED_BUILD_DIR "/share/moedested/speech";

/// The shipped settings, but with sound that goes nowhere.
const char *const into_nothing = "AudioOutputMethod \"alsa\"\nAudioALSADevice \"null\"\n";

/// Sentences that take half a minute each, by a program that says nothing.
const char *const half_a_minute =
    "AudioOutputMethod \"alsa\"\nAudioALSADevice \"null\"\n"
    "AddModule \"slow\" \"sd_generic\" \"slow.conf\"\nDefaultModule slow\n";
const char *const slow_module =
    "GenericExecuteSynth \"sleep 30\"\nAddVoice \"da\" \"MALE1\" \"slow\"\n"
    "GenericLanguage \"da\" \"da\" \"utf-8\"\nDefaultVoice \"slow\"\n";

class RealVoice : public testing::Test {
protected:
    RealVoice()
    {
        QDir().mkpath(runtime());
        qputenv("XDG_RUNTIME_DIR", runtime().toUtf8());
        qputenv("HOME", home().toUtf8());
        QDir().mkpath(home());
        QFile::setPermissions(runtime(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~RealVoice() override
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime_before);
        qputenv("HOME", m_home_before);
    }

    QString home() const { return QString::fromStdString(scratch.path() / "home"); }
    QString runtime() const { return QString::fromStdString(scratch.path() / "run"); }

    /// Settings that are the shipped ones but for where the sound goes and who makes it.
    Places places(const QByteArray &lines, const QByteArray &module = {})
    {
        const QString folder = QString::fromStdString(scratch.path() / "settings");
        QDir().mkpath(folder + "/modules");
        QByteArray settings;
        QFile file(shipped + "/speechd.conf");
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const bool replaced = line.startsWith("AudioOutputMethod") ||
                                  (!module.isEmpty() && (line.startsWith("AddModule") || line.startsWith("DefaultModule")));
            if (!replaced)
                settings += line;
        }
        scratch.write("settings/speechd.conf", (settings + lines).toStdString());
        scratch.write("settings/modules/slow.conf", module.toStdString());
        QFile::copy(shipped + "/modules/espeak-ng.conf", folder + "/modules/espeak-ng.conf");
        Places places = Dispatcher::installed(folder);
        return places;
    }

    static qint64 daemon_of(const QString &folder)
    {
        QDirIterator files(folder, {"pid"}, QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext())
            return 0;
        QFile file(files.next());
        return file.open(QFile::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
    }

    Scratch scratch;
    QByteArray m_runtime_before = qgetenv("XDG_RUNTIME_DIR");
    QByteArray m_home_before = qgetenv("HOME");
};

/// Counts what a voice answers.
struct Answers {
    explicit Answers(Voice &voice)
    {
        QObject::connect(&voice, &Voice::finished, &context, [this] { ++finished; });
        QObject::connect(&voice, &Voice::failed, &context, [this] { ++failed; });
    }

    QObject context;
    int finished = 0;
    int failed = 0;
};

}  // namespace

TEST_F(RealVoice, SaysASentenceAfterTheOtherInBothLanguages)
{
    Dispatcher voice(places(into_nothing));
    Answers answers(voice);
    ASSERT_TRUE(voice.present());
    voice.say({"Mødet er klokken 17.", "da", 0.5, -0.1});
    ASSERT_TRUE(eventually([&] { return answers.finished + answers.failed == 1; }, 15s));
    EXPECT_EQ(answers.failed, 0);
    voice.say({"The meeting is at 17 o'clock.", "en", 1, -0.7});
    ASSERT_TRUE(eventually([&] { return answers.finished + answers.failed == 2; }, 15s));
    EXPECT_EQ(answers.failed, 0);
}

TEST_F(RealVoice, IsLoggedWhereAskedForWithoutAWordOfWhatItSays)
{
    const support::Log log("moedested.speech");
    Dispatcher voice(places(into_nothing));
    Answers answers(voice);
    voice.say({"Mødet er klokken 17.", "da", 0.5, -0.1});
    ASSERT_TRUE(eventually([&] { return answers.finished + answers.failed == 1; }, 15s));
    const QString said = log.said();
    for (const char *step : {"starting ", "connected to the daemon", " voices\n", "for \"da\"\n", ": taken", ": said"})
        EXPECT_TRUE(said.contains(step)) << step << " in\n" << said.toStdString();
    EXPECT_FALSE(said.contains("klokken")) << said.toStdString();
}

TEST_F(RealVoice, AskingItKeepsNobodyWaiting)
{
    Dispatcher voice(places(into_nothing));
    QElapsedTimer time;
    time.start();
    voice.say({"Hej", "da"});
    voice.stop();
    EXPECT_LT(time.elapsed(), 500) << "starting a process is the most that it may take";
}

TEST_F(RealVoice, ALanguageWithoutAVoiceFails)
{
    Dispatcher voice(places(into_nothing));
    Answers answers(voice);
    voice.say({"Hej", "tlh"});
    ASSERT_TRUE(eventually([&] { return answers.failed == 1; }, 15s));
    voice.say({"Hej", "da"});
    EXPECT_TRUE(eventually([&] { return answers.finished == 1; }, 15s)) << "the next one tries anew";
}

TEST_F(RealVoice, AnotherSentenceTakesThePlaceOfOne)
{
    Dispatcher voice(places(half_a_minute, slow_module));
    Answers answers(voice);
    voice.say({"Den første", "da"});
    ASSERT_TRUE(eventually([&] { return daemon_of(runtime()) != 0; }, 10s));
    voice.say({"Den anden", "da"});
    voice.stop();
    EXPECT_EQ(answers.finished, 0) << "what was stopped is heard of no more";
}

TEST_F(RealVoice, TheNextSentenceIsAnsweredWhateverWasStoppedBeforeIt)
{
    Dispatcher voice(places(into_nothing));
    Answers answers(voice);
    const QString hours = QStringLiteral("Det her tager meget lang tid at sige. ").repeated(200);
    for (int round = 1; round < 6; ++round) {
        voice.say({hours, "da"});
        voice.say({hours, "en"});
        voice.stop();
        voice.say({hours, "da"});
        voice.say({"Hej", "da"});
        ASSERT_TRUE(eventually([&] { return answers.finished == round; }, 10s)) << round;
    }
    voice.stop();
    support::settle();
    EXPECT_EQ(answers.finished, 5) << "one answer each, and none for what was stopped";
    EXPECT_EQ(answers.failed, 0);
}

TEST_F(RealVoice, ChangesNothingOfTheProgramsEnvironment)
{
    Dispatcher voice(places(into_nothing));
    Answers answers(voice);
    voice.say({"Hej", "da"});
    ASSERT_TRUE(eventually([&] { return answers.finished == 1; }, 15s));
    EXPECT_FALSE(qEnvironmentVariableIsSet("SPEECHD_ADDRESS")) << "other threads may be reading it";
    EXPECT_FALSE(qEnvironmentVariableIsSet("SPEECHD_CMD"));
}

TEST_F(RealVoice, ADaemonKilledInASentenceIsNoticedAndTheNextSentenceHasANewOne)
{
    Dispatcher voice(places(half_a_minute, slow_module));
    Answers answers(voice);
    voice.say({"Det her tager en halv time at sige", "da"});
    ASSERT_TRUE(eventually([&] { return daemon_of(runtime()) != 0; }, 10s));
    const qint64 first = daemon_of(runtime());
    ::kill(pid_t(first), SIGKILL);
    ASSERT_TRUE(eventually([&] { return answers.failed == 1; }, 3s));
    voice.say({"Igen", "da"});
    EXPECT_TRUE(eventually([&] { return daemon_of(runtime()) != 0; }, 10s));
    EXPECT_NE(daemon_of(runtime()), first);
}

TEST_F(RealVoice, ADaemonThatHangsIsGivenUpAndKeepsNobodyWaiting)
{
    // It takes connections and answers none.
    Places hanging = places(into_nothing);
    hanging.program = QString::fromStdString(scratch.write("hanging", R"(#!/usr/bin/python3
import socket, sys, time
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[sys.argv.index("--socket-path") + 1])
listener.listen()
while True:
    time.sleep(60)
)"));
    QFile::setPermissions(hanging.program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Dispatcher voice(hanging, 1500ms);
    Answers answers(voice);
    QElapsedTimer time;
    time.start();
    voice.say({"Hej", "da"});
    EXPECT_LT(time.elapsed(), 500);
    ASSERT_TRUE(eventually([&] { return answers.failed == 1; }, 6s));
    time.restart();
    voice.forget();
    EXPECT_LT(time.elapsed(), 500);
}

TEST_F(RealVoice, ADaemonThatIsNotThereFails)
{
    Places nowhere = places(into_nothing);
    nowhere.program = "/nowhere/speech-dispatcher";
    Dispatcher voice(nowhere);
    Answers answers(voice);
    EXPECT_FALSE(voice.present());
    voice.say({"Hej", "da"});
    EXPECT_TRUE(eventually([&] { return answers.failed == 1; }, 3s));
}

TEST_F(RealVoice, NoFileEverHoldsAWordOfIt)
{
    Dispatcher voice(places(into_nothing));
    Answers answers(voice);
    voice.say({"hemmeligheden", "da"});
    ASSERT_TRUE(eventually([&] { return answers.finished == 1; }, 15s));
    QDirIterator files(runtime(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (QFileInfo(file).isSymLink() || !file.open(QFile::ReadOnly))
            continue;
        ++seen;
        EXPECT_FALSE(file.readAll().contains("hemmelig")) << file.fileName().toStdString();
    }
    EXPECT_GE(seen, 2) << "its logs, which are there and empty";
    voice.forget();
    for (const QString &place : {runtime(), home()})
        EXPECT_THAT(QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(' ').toStdString(),
                    IsEmpty())
            << "after the visit there is nothing in " << place.toStdString();
}

TEST_F(RealVoice, NothingOfItRunsAfterTheVisit)
{
    Dispatcher voice(places(half_a_minute, slow_module));
    voice.say({"Det her tager en halv time at sige", "da"});
    ASSERT_TRUE(eventually([&] { return daemon_of(runtime()) != 0; }, 10s));
    const auto daemon = pid_t(daemon_of(runtime()));
    voice.forget();
    EXPECT_EQ(::kill(daemon, 0), -1);
}

}  // namespace speech
