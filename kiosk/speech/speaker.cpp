// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speaker.h"

#include "log.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <span>
#include <tuple>

#include <QDeadlineTimer>
#include <QLocale>
#include <QThread>

#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace speech {

using namespace std::chrono_literals;

namespace {

// What libspeechd calls back is not told whose connection it is of.
std::mutex listener_guard;
Speaker *listener = nullptr;

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

/// A language with the country where most of its speakers are; here English is British.
QString with_country(const QString &language)
{
    return language == QLatin1String("en") ? QStringLiteral("en-GB")
                                           : QLocale(language).name().replace(QLatin1Char('_'), QLatin1Char('-'));
}

/// How far a voice's language is from the one that is wanted; 3 where it is another.
int distance(const QString &of_voice, const QString &wanted)
{
    if (of_voice.compare(wanted, Qt::CaseInsensitive) == 0)
        return 0;
    if (of_voice.compare(with_country(wanted), Qt::CaseInsensitive) == 0)
        return 1;
    return of_voice.startsWith(wanted + QLatin1Char('-'), Qt::CaseInsensitive) ? 2 : 3;
}

}  // namespace

Speaker::~Speaker()
{
    const std::lock_guard lock(listener_guard);
    if (listener == this)
        listener = nullptr;
}

void Speaker::pass_on(std::size_t message, std::size_t, SPDNotificationType what)
{
    // Whoever closes the connection cancels this thread, which must not be while it holds a lock.
    int before = 0;
    ::pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before);
    {
        const std::lock_guard lock(listener_guard);
        if (listener)
            QMetaObject::invokeMethod(
                listener, [speaker = listener, message, what] { speaker->heard(int(message), what); }, Qt::QueuedConnection);
    }
    ::pthread_setcancelstate(before, nullptr);
}

bool Speaker::connect_to_daemon()
{
    if (m_connection)
        return true;
    // A daemon that went away must not end the kiosk: libspeechd writes to its socket without a second thought.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    const QDeadlineTimer deadline(5s);
    QByteArray file = m_socket.toUtf8();
    while (!listens(file)) {
        if (deadline.hasExpired() || QThread::currentThread()->isInterruptionRequested())
            return false;
        QThread::msleep(10);
    }
    // By this address and no other: a daemon with other settings might write down what is said.
    const SPDConnectionAddress address{SPD_METHOD_UNIX_SOCKET, file.data(), nullptr, 0, nullptr};
    char *error = nullptr;
    m_connection.reset(spd_open2("moedested", "main", "moedested", SPD_MODE_THREADED, &address, /*autospawn=*/0, &error));
    qCDebug(lcSpeech, "%s", m_connection ? "connected to the daemon" : error ? error : "the daemon takes no connection");
    std::free(error);
    if (!m_connection)
        return false;
    {
        const std::lock_guard lock(listener_guard);
        listener = this;
    }
    m_connection->callback_end = &Speaker::pass_on;
    m_connection->callback_cancel = &Speaker::pass_on;
    if (spd_set_notification_on(m_connection.get(), SPDNotification(SPD_END | SPD_CANCEL)) == 0)
        return true;
    m_connection.reset();
    return false;
}

bool Speaker::take_voice(const QString &language)
{
    if (language == m_language)
        return true;
    const std::unique_ptr<SPDVoice *, decltype(&free_spd_voices)> list(spd_list_synthesis_voices(m_connection.get()),
                                                                       free_spd_voices);
    if (!list)
        return false;
    std::size_t count = 0;
    while (list.get()[count])
        ++count;
    const std::span voices(list.get(), count);
    // The same one each time; the plain name ("Danish") stands before those of dialects.
    qCDebug(lcSpeech, "%zu voices", count);
    const auto best = std::ranges::min_element(voices, {}, [&](const SPDVoice *voice) {
        return std::tuple(distance(QString::fromUtf8(voice->language), language), std::string_view(voice->name));
    });
    if (best == voices.end() || distance(QString::fromUtf8((*best)->language), language) == 3 ||
        spd_set_language(m_connection.get(), (*best)->language) != 0 ||
        spd_set_synthesis_voice(m_connection.get(), (*best)->name) != 0)
        return false;
    m_language = language;
    qCDebug(lcSpeech, "the voice \"%s\" for \"%s\"", (*best)->name, qPrintable(language));
    return true;
}

void Speaker::say(const Utterance &utterance, int number)
{
    stop();
    if (connect_to_daemon() && take_voice(utterance.language)) {
        spd_set_volume(m_connection.get(), int(200 * utterance.volume) - 100);
        spd_set_voice_rate(m_connection.get(), int(100 * utterance.rate));
        const int message = spd_say(m_connection.get(), SPD_MESSAGE, utterance.text.toUtf8().constData());
        qCDebug(lcSpeech, "sentence %d: %s", number, message >= 0 ? "taken" : "refused");
        if (message >= 0) {
            m_message = message;
            m_number = number;
            return;
        }
    }
    emit broke(number);
}

void Speaker::stop()
{
    // What is still told of it is told under a number that is nobody's any more.
    if (m_message)
        spd_cancel(m_connection.get());
    m_message.reset();
}

void Speaker::heard(int message, SPDNotificationType what)
{
    if (message != m_message)
        return;
    m_message.reset();
    if (what == SPD_EVENT_END)
        emit said(m_number);
    else
        emit broke(m_number);
}

}  // namespace speech
