// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speaker.h"

#include <algorithm>

#include <QDeadlineTimer>
#include <QLocale>
#include <QThread>
#include <QVoice>

#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace speech {

using namespace std::chrono_literals;

namespace {

bool listens(const QByteArray &socket_file)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket_file.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::ranges::copy(socket_file, address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const bool there = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return there;
}

/// The plain name of a language is where most of its speakers are, for Qt; here English is British.
QLocale locale_of(const QString &language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

}  // namespace

bool Speaker::connect_to_daemon()
{
    if (m_speech)
        return true;
    // A daemon that went away must not end the kiosk: libspeechd writes to its socket without a second thought.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    const QDeadlineTimer deadline(5s);
    const QByteArray file = m_socket.toUtf8();
    while (!listens(file)) {
        if (deadline.hasExpired() || QThread::currentThread()->isInterruptionRequested())
            return false;
        QThread::msleep(10);
    }
    m_speech = std::make_unique<QTextToSpeech>(QStringLiteral("speechd"));
    if (m_speech->state() != QTextToSpeech::Ready) {
        m_speech.reset();
        return false;
    }
    m_stopping = std::make_unique<QTimer>();
    m_stopping->setSingleShot(true);
    m_stopping->setInterval(300ms);
    connect(m_stopping.get(), &QTimer::timeout, this, &Speaker::go_on);
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &Speaker::heard);
    return true;
}

bool Speaker::take_voice(const QString &language)
{
    if (language == m_language)
        return true;
    const QLocale wanted = locale_of(language);
    // Languages that Qt does not know are all called "C", those that espeak-ng speaks among them.
    if (wanted.language() == QLocale::C || !m_speech->availableLocales().contains(wanted))
        return false;
    m_speech->setLocale(wanted);
    QList<QVoice> voices = m_speech->availableVoices();
    if (voices.isEmpty())
        return false;
    // The same one each time; the plain name ("Danish") stands before those of dialects.
    m_speech->setVoice(*std::ranges::min_element(voices, {}, &QVoice::name));
    m_language = language;
    return true;
}

void Speaker::say(const Utterance &utterance, int number)
{
    if (!connect_to_daemon() || !take_voice(utterance.language)) {
        emit broke(number);
        return;
    }
    m_next = Wish{utterance, number};
    if (m_state == State::Idle)
        go_on();
    else
        stop();
}

void Speaker::stop()
{
    if (m_state == State::Idle || !m_speech)
        return;
    m_number = 0;
    if (std::exchange(m_state, State::Stopping) == State::Stopping)
        return;
    // What comes back says "ready" without saying of what: the next begins when this one has been cancelled, or was never begun.
    m_stopping->start();
    m_speech->stop();
}

void Speaker::go_on()
{
    if (m_stopping)
        m_stopping->stop();
    m_state = State::Idle;
    if (m_next) {
        speak(*m_next);
        m_next.reset();
    }
}

void Speaker::speak(const Wish &wish)
{
    m_number = wish.number;
    m_state = State::Asked;
    m_speech->setVolume(wish.utterance.volume);
    m_speech->setRate(wish.utterance.rate);
    m_speech->say(wish.utterance.text);
}

void Speaker::heard(QTextToSpeech::State state)
{
    switch (state) {
        case QTextToSpeech::Speaking:
            if (m_state == State::Asked)
                m_state = State::Begun;
            break;
        case QTextToSpeech::Ready:
            if (m_state == State::Stopping) {
                go_on();
            } else if (m_state == State::Begun) {
                m_state = State::Idle;
                emit said(std::exchange(m_number, 0));
            }
            break;
        case QTextToSpeech::Error:
            m_state = State::Idle;
            m_next.reset();
            emit broke(std::exchange(m_number, 0));
            break;
        case QTextToSpeech::Paused:
            break;
    }
}

}  // namespace speech
