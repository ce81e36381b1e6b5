// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/player.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <QCoreApplication>
#include <QLocale>
#include <QMediaMetaData>
#include <QVideoFrame>

namespace player {

namespace {

constexpr qsizetype longest_order = 256;
constexpr qint64 longest_ms = 24 * 60 * 60 * 1000;

bool write_all(const char *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        count -= std::size_t(written);
    }
    return true;
}

}  // namespace

Player::Player() : m_orders(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_orders, &QSocketNotifier::activated, this, &Player::read_orders);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &Player::show);
    connect(&m_sink, &QVideoSink::subtitleTextChanged, this, [this](const QString &text) {
        const QByteArray line = text.toUtf8().left(longest_text);
        send({Kind::Text, 0, 0, std::uint32_t(line.size())}, line.constData());
    });
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &Player::tell_state);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this] { send({Kind::Failed}); });
    connect(&m_player, &QMediaPlayer::positionChanged, this, &Player::tell_position);
    connect(&m_player, &QMediaPlayer::durationChanged, this, &Player::tell_position);
    m_player.setVideoSink(&m_sink);
    // A device and not an address: whatever the file says of itself, nothing is looked for elsewhere.
    if (!m_film.open(film_descriptor, QIODevice::ReadOnly)) {
        send({Kind::Failed});
        return;
    }
    m_player.setSourceDevice(&m_film);
    // Shows the first picture, and tells whether there is one.
    m_player.pause();
}

void Player::read_orders()
{
    char bytes[512];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        // The screen has closed the film, or is gone. A decoder that hangs must not keep this process.
        std::_Exit(0);
    }
    m_unread.append(bytes, count);
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        obey(m_unread.left(end));
        m_unread.remove(0, end + 1);
    }
    if (m_unread.size() > longest_order)
        m_unread.clear();
}

void Player::obey(const QByteArray &order)
{
    const QList<QByteArray> words = order.split(' ');
    const auto number = [&](qsizetype at) { return words.value(at).toInt(); };
    if (words[0] == "play") {
        m_player.play();
    } else if (words[0] == "pause") {
        m_player.pause();
    } else if (words[0] == "seek") {
        m_player.setPosition(std::max(0, number(1)));
    } else if (words[0] == "room") {
        m_room = QSize(number(1), number(2)).boundedTo(QSize(longest_side, longest_side)).expandedTo(QSize(16, 16));
    } else if (words[0] == "text") {
        m_language = words.value(1);
        choose_text();
    } else if (words[0] == "sound") {
        if (number(1) && !m_audio) {
            m_audio = std::make_unique<QAudioOutput>();
            m_player.setAudioOutput(m_audio.get());
        }
        if (m_audio)
            m_audio->setMuted(!number(1));
    }
}

void Player::tell_state(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::InvalidMedia)
        send({Kind::Failed});
    else if (status == QMediaPlayer::EndOfMedia)
        send({Kind::Ended});
    const bool loaded = status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia;
    if (!loaded || m_told)
        return;
    m_told = true;
    if (!m_player.hasVideo()) {
        send({Kind::Failed});
        return;
    }
    choose_text();
    send({Kind::Loaded, m_player.hasAudio() ? 1U : 0U});
    tell_position();
}

void Player::tell_position()
{
    const auto told = [](qint64 time) { return std::uint32_t(std::clamp<qint64>(time, 0, longest_ms)); };
    send({Kind::Position, told(m_player.position()), told(m_player.duration())});
}

void Player::choose_text()
{
    const QList<QMediaMetaData> tracks = m_player.subtitleTracks();
    if (tracks.isEmpty() || m_language.isEmpty())
        return;
    const QLocale::Language wanted = QLocale(QString::fromLatin1(m_language)).language();
    int chosen = 0;
    for (int track = 0; track < tracks.size(); ++track)
        if (tracks[track].value(QMediaMetaData::Language).value<QLocale::Language>() == wanted)
            chosen = track;
    if (m_player.activeSubtitleTrack() != chosen)
        m_player.setActiveSubtitleTrack(chosen);
}

void Player::show(const QVideoFrame &frame)
{
    QImage image = frame.toImage();
    if (image.isNull())
        return;
    if (image.width() > m_room.width() || image.height() > m_room.height())
        image = image.scaled(m_room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.convertTo(QImage::Format_RGB32);
    QByteArray bytes;
    bytes.reserve(image.width() * image.height() * 4);
    for (int row = 0; row < image.height(); ++row)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(row)), image.width() * 4);
    send({Kind::Picture, std::uint32_t(image.width()), std::uint32_t(image.height()), std::uint32_t(bytes.size())},
         bytes.constData());
}

void Player::send(Packet packet, const void *bytes)
{
    char head[sizeof packet];
    std::memcpy(head, &packet, sizeof packet);
    if (!write_all(head, sizeof head) || !write_all(static_cast<const char *>(bytes), packet.bytes))
        std::_Exit(0);
}

}  // namespace player
