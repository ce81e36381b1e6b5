// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "voice.h"

#include <memory>
#include <optional>

#include <QTextToSpeech>
#include <QTimer>

namespace speech {

/// Qt's text to speech, in a thread of its own: connecting to a speech-dispatcher and each request to it wait for an answer.
class Speaker : public QObject {
    Q_OBJECT

public:
    /// `socket` is where the speech-dispatcher listens, or will soon.
    explicit Speaker(QString socket) : m_socket(std::move(socket)) {}

    /// In place of whatever is being said; answered by `said` or `broke` with the same number, unless another takes its place.
    void say(const Utterance &utterance, int number);
    void stop();

signals:
    void said(int number);
    void broke(int number);

private:
    enum class State { Idle, Asked, Begun, Stopping };
    struct Wish {
        Utterance utterance;
        int number;
    };

    bool connect_to_daemon();
    bool take_voice(const QString &language);
    void speak(const Wish &wish);
    void heard(QTextToSpeech::State state);
    void go_on();

    QString m_socket;
    std::unique_ptr<QTextToSpeech> m_speech;
    std::unique_ptr<QTimer> m_stopping;
    QString m_language;
    State m_state = State::Idle;
    int m_number = 0;
    std::optional<Wish> m_next;
};

}  // namespace speech
