// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"
#include "voice.h"

#include <chrono>
#include <memory>
#include <optional>

#include <QPointer>
#include <QThread>
#include <QTimer>

namespace speech {

class Speaker;

/// The voice of the kiosk: espeak-ng through a speech-dispatcher of our own.
///
/// Nothing of it is there before the first `say`, and nothing after `forget`. One that does not answer is killed and called
/// failed.
class Dispatcher : public Voice {
    Q_OBJECT

public:
    /// What Debian installs, with the settings in `settings`.
    static Places installed(const QString &settings);

    explicit Dispatcher(Places places, std::chrono::milliseconds patience = std::chrono::seconds(8));
    ~Dispatcher() override;

    bool present() const override;
    void say(const Utterance &utterance) override;
    void stop() override;
    void forget() override;

private:
    void start();
    void end();
    void give_up();

    Places m_places;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<Daemon> m_daemon;
    QPointer<QThread> m_thread;
    QPointer<Speaker> m_speaker;
    std::optional<Utterance> m_waiting;  ///< while the thread of the daemon before it still ends
    int m_number = 0;
    bool m_saying = false;
    QTimer m_watch;
};

}  // namespace speech
