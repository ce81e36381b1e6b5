// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server.h"

#include <stdexcept>

#include <QSslServer>
#include <QTimer>

#include <zlib.h>

namespace feeds {

Server::Server() : m_server(std::make_unique<QTcpServer>())
{
    start();
}

Server::Server(const QSslConfiguration &tls) : m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    start();
}

void Server::start()
{
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        throw std::runtime_error("no port on loopback");
    m_behaviour = answer(404, "");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Server::greet);
}

void Server::greet()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        const auto head = std::make_shared<QByteArray>();
        const auto read = [this, client, head] {
            if (head->contains("\r\n\r\n"))
                return;
            head->append(client->readAll());
            if (!head->contains("\r\n\r\n"))
                return;
            m_requests.push_back(*head);
            const Behaviour behaviour = m_behaviour;
            behaviour(*client, *head);
        };
        connect(client, &QTcpSocket::readyRead, client, read);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        read();
    }
}

std::string Server::address() const
{
    return (m_tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port());
}

void Server::serve(const QByteArray &body, const QByteArray &headers)
{
    behave(answer(200, body, headers));
}

std::string Server::last_header(const QByteArray &name) const
{
    if (m_requests.empty())
        return {};
    for (const QByteArray &line : m_requests.back().split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed().toStdString();
    }
    return {};
}

Server::Behaviour answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return bytes("HTTP/1.1 " + QByteArray::number(status) + " So\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\nConnection: close\r\n" + headers + "\r\n" + body);
}

Server::Behaviour bytes(const QByteArray &all)
{
    return [all](QTcpSocket &client, const QByteArray &) {
        client.write(all);
        client.disconnectFromHost();
    };
}

Server::Behaviour endless(const QByteArray &first, const QByteArray &again)
{
    return [first, again](QTcpSocket &client, const QByteArray &) {
        QObject::connect(&client, &QTcpSocket::bytesWritten, &client, [&client, again] {
            if (client.bytesToWrite() == 0)
                client.write(again);
        });
        client.write(first);
    };
}

Server::Behaviour trickle(const QByteArray &first, const QByteArray &again)
{
    return [first, again](QTcpSocket &client, const QByteArray &) {
        client.write(first);
        auto *timer = new QTimer(&client);
        QObject::connect(timer, &QTimer::timeout, &client, [&client, again] { client.write(again); });
        timer->start(10);
    };
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (::deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib does not work");
    QByteArray packed(static_cast<qsizetype>(::deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    ::deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    ::deflateEnd(&stream);
    return packed;
}

}  // namespace feeds
