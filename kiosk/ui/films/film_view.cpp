// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "films/film_view.h"
#include "config/content/problems.h"

#include "config/toml/toml_file.h"

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstring>

#include <QCoreApplication>
#include <QLoggingCategory>

namespace films {

Q_LOGGING_CATEGORY(lcFilm, "moedested.film")

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 10s;
constexpr qint64 step_back = 10'000;
constexpr std::size_t most_subtitles = 1 << 20;

QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../libexec/moedested/moedested-film");
}

}  // namespace

FilmView::FilmView(QObject *parent) : ViewModel(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(QStringLiteral("nothing came of it for ten seconds")); });
    connect(&m_player, &QProcess::readyReadStandardOutput, this, &FilmView::read_packets);
    connect(&m_player, &QProcess::finished, this, [this] { fail(QStringLiteral("the player ended while it was open")); });
    connect(&m_player, &QProcess::errorOccurred, this, [this] { fail(m_player.errorString()); });
}

FilmView::~FilmView()
{
    close();
}

const config::Film *FilmView::wanted() const
{
    if (!kiosk())
        return nullptr;
    const auto &films = kiosk()->site().centre.films;
    return m_film >= 0 && std::size_t(m_film) < films.size() ? &films[std::size_t(m_film)] : nullptr;
}

QString FilmView::title() const
{
    const config::Film *film = wanted();
    return film ? kiosk()->in(film->title) : tr("Short films");
}

QString FilmView::trouble() const
{
    return m_state == State::Failed ? tr("This film can't be shown. Ask the staff.") : QString();
}

QString FilmView::said() const
{
    if (!m_subtitles)
        return {};
    return m_cues.empty() ? m_text : said_at(m_cues, m_position);
}

QString FilmView::progress() const
{
    const auto words = [](qint64 moment) {
        const auto seconds = int(moment / 1000);
        return seconds < 60 ? tr("%1 s").arg(seconds) : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    };
    return m_length > 0 ? tr("%1 of %2").arg(words(m_position), words(m_length)) : words(m_position);
}

void FilmView::read()
{
    if (m_language != kiosk()->content().language.c_str())
        read_subtitles();
    if (m_state == State::Closed)
        open();
    emit moved();
}

void FilmView::read_subtitles()
{
    m_language = QString::fromStdString(kiosk()->content().language);
    m_cues.clear();
    const config::Film *film = wanted();
    if (film && !film->subtitles.empty()) {
        const auto file = below(kiosk()->directory(), film->subtitles.in(m_language.toStdString()));
        const auto text =
            file ? config::read_bytes(*file, file->string(), most_subtitles) : tl::expected<std::string, schedule::Problem>();
        if (file && text)
            m_cues = read_webvtt(QString::fromStdString(*text));
        // The film is worth seeing without them.
        if (m_cues.empty())
            qCWarning(lcFilm, "The subtitles of \"%s\" can't be read: %s", film->file.c_str(),
                      !file   ? file.error().c_str()
                      : !text ? config::to_log_line(text.error()).c_str()
                              : "save them as WebVTT, in UTF-8");
    }
    order("text " + m_language.toLatin1());
    emit stateChanged();
}

void FilmView::open()
{
    const config::Film *film = wanted();
    if (!film) {
        fail({});
        return;
    }
    auto file = open_film(kiosk()->directory(), film->file);
    if (!file) {
        fail(QString::fromStdString(file.error()));
        return;
    }
    // Qt's player doesn't say it of WebM.
    m_length = length_of(*file);
    start(std::move(*file));
}

void FilmView::start(Descriptor film)
{
    m_state = State::Opening;
    const int descriptor = film.number();
    const pid_t screen = ::getpid();
    m_player.setChildProcessModifier([descriptor, screen] {
        ::dup2(descriptor, player::film_descriptor);
        // With the screen goes its player.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != screen)
            ::_exit(1);
    });
    // What decoders say of a file is for nobody here.
    m_player.setStandardErrorFile(QProcess::nullDevice());
    m_player.start(program(), QStringList(), QIODevice::ReadWrite);
    m_patience.start();
    setRoom(m_room);
    order("text " + m_language.toLatin1());
    emit stateChanged();
}

void FilmView::read_packets()
{
    m_unread += m_player.readAllStandardOutput();
    qsizetype at = 0;
    player::Packet packet;
    while (m_unread.size() - at >= qsizetype(sizeof packet)) {
        std::memcpy(&packet, m_unread.constData() + at, sizeof packet);
        constexpr std::uint32_t most = player::longest_side * player::longest_side * 4;
        if (packet.bytes > most) {
            fail(QStringLiteral("its player lost its way"));
            return;
        }
        if (m_unread.size() - at - qsizetype(sizeof packet) < qsizetype(packet.bytes))
            break;
        at += qsizetype(sizeof packet);
        if (!take(packet, m_unread.sliced(at, packet.bytes))) {
            fail(QStringLiteral("its player can't play it; save it as WebM or MP4"));
            return;
        }
        at += packet.bytes;
    }
    m_unread.remove(0, at);
}

bool FilmView::take(const player::Packet &packet, const QByteArray &bytes)
{
    m_patience.start();
    switch (packet.kind) {
        case player::Kind::Loaded:
            m_has_sound = packet.a != 0;
            emit stateChanged();
            return true;
        case player::Kind::Picture:
            if (packet.a == 0 || packet.a > player::longest_side || packet.b > player::longest_side ||
                packet.bytes != packet.a * packet.b * 4)
                return false;
            m_picture = QImage(reinterpret_cast<const uchar *>(bytes.constData()), int(packet.a), int(packet.b),
                               qsizetype(packet.a) * 4, QImage::Format_RGB32)
                            .copy();
            if (m_state == State::Opening) {
                m_state = State::Ready;
                emit stateChanged();
            }
            if (!m_playing)
                m_patience.stop();
            emit pictureChanged();
            return true;
        case player::Kind::Position:
            if (!m_ended)
                m_position = packet.a;
            if (m_length == 0)
                m_length = packet.b;
            // A file may say less than it holds.
            m_length = std::max(m_length, m_position);
            if (!m_playing && m_state == State::Ready)
                m_patience.stop();
            emit moved();
            if (m_playing)
                emit watched();
            return true;
        case player::Kind::Text:
            m_text = QString::fromUtf8(bytes.left(player::longest_text));
            m_own_text |= !m_text.isEmpty();
            emit moved();
            emit stateChanged();
            return true;
        case player::Kind::Ended:
            m_playing = false;
            m_ended = true;
            m_position = m_length;
            m_patience.stop();
            emit moved();
            emit stateChanged();
            return true;
        case player::Kind::Failed:
            return false;
    }
    return false;
}

void FilmView::fail(const QString &why)
{
    if (m_state == State::Failed)
        return;
    m_state = State::Failed;
    m_playing = false;
    close();
    if (const config::Film *film = wanted())
        qCWarning(lcFilm, "The film \"%s\" can't be shown: %s", film->file.c_str(), qPrintable(why));
    emit stateChanged();
}

void FilmView::close()
{
    m_patience.stop();
    m_player.disconnect(this);
    if (m_player.state() == QProcess::NotRunning)
        return;
    m_player.kill();
    m_player.waitForFinished(1000);
}

void FilmView::order(const QByteArray &words)
{
    if (m_state == State::Opening || m_state == State::Ready)
        m_player.write(words + '\n');
}

void FilmView::setRoom(QSize room)
{
    m_room = room;
    if (!room.isEmpty())
        order("room " + QByteArray::number(room.width()) + ' ' + QByteArray::number(room.height()));
}

void FilmView::toggle()
{
    if (m_state != State::Ready)
        return;
    m_playing = !m_playing;
    if (m_playing && m_ended)
        order("seek 0");
    m_ended = false;
    order(m_playing ? "play" : "pause");
    m_patience.start();
    if (!m_playing)
        m_patience.stop();
    emit stateChanged();
}

void FilmView::goBack()
{
    const qint64 to = std::max<qint64>(0, m_position - step_back);
    m_ended = false;
    m_position = to;
    order("seek " + QByteArray::number(to));
    emit moved();
    emit stateChanged();
}

void FilmView::toggleSound()
{
    m_sound = !m_sound;
    order(m_sound ? "sound 1" : "sound 0");
    emit stateChanged();
}

void FilmView::toggleSubtitles()
{
    m_subtitles = !m_subtitles;
    emit moved();
    emit stateChanged();
}

}  // namespace films
