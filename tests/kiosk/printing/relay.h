// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace printing {

/// A line to a printer that the test can cut: passes bytes on in both directions, on a port of its own.
class Relay : public QObject {
public:
    /// To the printer that listens on that port; without one it accepts and says nothing.
    explicit Relay(std::optional<int> to);
    ~Relay() override;

    std::string uri() const;
    /// Lets only so many more bytes through to the printer, on all connections together; the rest is kept.
    void hold_after(qint64 bytes) { m_left = bytes; }
    /// Whether something was held.
    bool holds() const { return m_held; }
    /// Lets everything through again, what was held first.
    void go_on();
    /// Closes every connection and forgets what was held.
    void cut();
    /// Bytes to the printer.
    qint64 passed() const { return m_passed; }
    int connections() const { return m_connections; }
    /// Says this to whoever connects, instead of passing anything on.
    void say(QByteArray words) { m_words = std::move(words); }

private:
    struct Line {
        QTcpSocket *client;
        QTcpSocket *printer;
        QByteArray kept;
    };

    void accept();
    void pass(Line &line, QByteArray bytes);

    std::optional<int> m_to;
    QTcpServer m_server;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::optional<qint64> m_left;
    QByteArray m_words;
    bool m_held = false;
    qint64 m_passed = 0;
    int m_connections = 0;
};

}  // namespace printing
