// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

namespace feeds {

/// A server on loopback that answers as the test says, well or badly. Lives in the thread of the test: it works while the test
/// waits for an answer.
class Server : public QObject {
public:
    using Behaviour = std::function<void(QTcpSocket &client, const QByteArray &request)>;

    Server();
    /// With TLS.
    explicit Server(const QSslConfiguration &tls);

    /// "http://127.0.0.1:PORT" or with https.
    std::string address() const;
    quint16 port() const { return m_server->serverPort(); }

    /// What each request with a whole head is answered with.
    void behave(Behaviour behaviour) { m_behaviour = std::move(behaviour); }
    /// Answers with 200, these headers ("Name: value\r\n") and this body, and closes.
    void serve(const QByteArray &body, const QByteArray &headers = {});

    /// The heads of all requests so far.
    const std::vector<QByteArray> &requests() const { return m_requests; }
    /// A header of the last request; empty where it is not there.
    std::string last_header(const QByteArray &name) const;

private:
    void start();
    void greet();

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    Behaviour m_behaviour;
    std::vector<QByteArray> m_requests;
};

/// Behaviours: an answer in full, headers as "Name: value\r\n".
Server::Behaviour answer(int status, const QByteArray &body, const QByteArray &headers = {});
/// These very bytes, then the end of the connection.
Server::Behaviour bytes(const QByteArray &all);
/// Sends `first`, then `again` whenever what was sent is on its way, for ever.
Server::Behaviour endless(const QByteArray &first, const QByteArray &again);
/// Sends `first`, then `again` every ten milliseconds, for ever.
Server::Behaviour trickle(const QByteArray &first, const QByteArray &again);

/// Packed as gzip.
QByteArray gzip(const QByteArray &bytes);

}  // namespace feeds
