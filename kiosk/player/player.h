// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player/protocol.h"

#include <memory>

#include <QAudioOutput>
#include <QFile>
#include <QMediaPlayer>
#include <QSize>
#include <QSocketNotifier>
#include <QVideoSink>

namespace player {

/// Plays one film: takes orders from standard input and writes what is to be seen to standard output, until the input ends.
class Player : public QObject {
    Q_OBJECT

public:
    Player();

private:
    void read_orders();
    void obey(const QByteArray &order);
    void tell_state(QMediaPlayer::MediaStatus status);
    void tell_position();
    void choose_text();
    void show(const QVideoFrame &frame);
    void send(Packet packet, const void *bytes = nullptr);

    QFile m_film;
    QMediaPlayer m_player;
    QVideoSink m_sink;
    std::unique_ptr<QAudioOutput> m_audio;  ///< only once somebody asked for sound
    QSocketNotifier m_orders;
    QByteArray m_unread;
    QByteArray m_language;
    QSize m_room{1280, 720};
    bool m_told = false;
};

}  // namespace player
