// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatcher.h"

#include "log.h"
#include "speaker.h"

#include <QFileInfo>

namespace speech {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcSpeech, "moedested.speech", QtWarningMsg)

namespace {

/// How long a sentence may take at the slowest pace.
std::chrono::milliseconds longest(const QString &text)
{
    return 300ms * text.size();
}

}  // namespace

Places Dispatcher::installed(const QString &settings)
{
    return {QStringLiteral("/usr/bin/speech-dispatcher"), settings, QStringLiteral(MOEDESTED_ESPEAK_DATA)};
}

Dispatcher::Dispatcher(Places places, std::chrono::milliseconds patience) : m_places(std::move(places)), m_patience(patience)
{
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &Dispatcher::give_up);
}

Dispatcher::~Dispatcher()
{
    end();
    // Killing the daemon ends every wait for it, so this is over at once; a thread that hangs all the same is left behind.
    if (m_thread && !m_thread->wait(2000))
        m_thread->setParent(nullptr);
}

bool Dispatcher::present() const
{
    return QFileInfo(m_places.program).isExecutable() && QFileInfo(m_places.settings).isDir();
}

void Dispatcher::say(const Utterance &utterance)
{
    ++m_number;
    m_saying = true;
    m_watch.start(m_patience + longest(utterance.text));
    if (!m_daemon) {
        m_waiting = utterance;
        start();
        return;
    }
    QMetaObject::invokeMethod(m_speaker,
                              [speaker = m_speaker.data(), utterance, number = m_number] { speaker->say(utterance, number); });
}

void Dispatcher::stop()
{
    ++m_number;
    m_saying = false;
    m_waiting.reset();
    m_watch.stop();
    if (m_speaker)
        QMetaObject::invokeMethod(m_speaker, &Speaker::stop);
}

void Dispatcher::forget()
{
    stop();
    end();
}

void Dispatcher::start()
{
    // What libspeechd tells it tells without saying of which connection: one at a time.
    if (m_thread)
        return;
    qCDebug(lcSpeech, "starting %s", qPrintable(m_places.program));
    m_daemon = std::make_unique<Daemon>(m_places);
    connect(m_daemon.get(), &Daemon::ended, this, &Dispatcher::give_up, Qt::QueuedConnection);
    m_thread = new QThread(this);
    m_speaker = new Speaker(m_daemon->socket());
    m_speaker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, this, [this, thread = m_thread] {
        delete thread;
        if (m_waiting)
            say(Utterance(*m_waiting));
    });
    connect(m_speaker, &Speaker::said, this, [this](int number) {
        if (number != m_number || !std::exchange(m_saying, false))
            return;
        m_watch.stop();
        qCDebug(lcSpeech, "sentence %d: said", number);
        emit finished();
    });
    connect(m_speaker, &Speaker::broke, this, [this](int number) {
        if (number == m_number)
            give_up();
    });
    m_thread->start();
    say(Utterance(*m_waiting));
    m_waiting.reset();
}

void Dispatcher::end()
{
    if (m_speaker)
        m_speaker->disconnect(this);
    m_speaker = nullptr;
    if (m_thread) {
        m_thread->requestInterruption();
        m_thread->quit();
    }
    m_daemon.reset();
}

void Dispatcher::give_up()
{
    qCDebug(lcSpeech, "given up: what speaks broke, ended or did not answer in time");
    const bool was_saying = m_saying;
    stop();
    end();
    if (was_saying)
        emit failed();
}

}  // namespace speech
