// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <csignal>
#include <memory>

#include <QObject>
#include <QSocketNotifier>

namespace app {

/// Hears when the system wants the program to end: SIGTERM, SIGHUP and SIGINT. The first of each is `asked` in the event loop;
/// the second of the same ends the program where it stands, and so does a clock where the end takes too long. One at a time.
class Signals : public QObject {
    Q_OBJECT

public:
    static constexpr std::array numbers{SIGTERM, SIGHUP, SIGINT};
    static constexpr unsigned longest_end = 8;  ///< seconds

    Signals();
    /// What these signals did before.
    ~Signals() override;

    /// Until `hear` they do what they did before, so that none is lost while this process becomes another. Whether one came that
    /// the event loop has not heard yet.
    bool let_pass();
    void hear();

signals:
    void asked();

private:
    void give_back();

    std::array<struct sigaction, numbers.size()> m_before{};
    int m_end = -1;  ///< where what the handler wrote is read
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace app
