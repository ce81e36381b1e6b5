// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "voice.h"

#include <memory>
#include <optional>

#include <libspeechd.h>

namespace speech {

/// A connection to a speech-dispatcher, in a thread of its own: connecting and each request wait for an answer. There is one at a
/// time.
class Speaker : public QObject {
    Q_OBJECT

public:
    /// `socket` is where the speech-dispatcher listens, or will soon.
    explicit Speaker(QString socket) : m_socket(std::move(socket)) {}
    ~Speaker() override;

    /// In place of whatever is being said; answered by `said` or `broke` with the same number, unless another takes its place.
    void say(const Utterance &utterance, int number);
    void stop();

signals:
    void said(int number);
    void broke(int number);

private:
    struct Close {
        void operator()(SPDConnection *connection) const { spd_close(connection); }
    };

    /// From libspeechd's own thread: a message was said to its end, or cancelled.
    static void pass_on(std::size_t message, std::size_t client, SPDNotificationType what);
    void heard(int message, SPDNotificationType what);
    bool connect_to_daemon();
    bool take_voice(const QString &language);

    QString m_socket;
    std::unique_ptr<SPDConnection, Close> m_connection;
    QString m_language;
    std::optional<int> m_message;  ///< that is being said, as the daemon numbers them
    int m_number = 0;              ///< as whoever asked for it does
};

}  // namespace speech
