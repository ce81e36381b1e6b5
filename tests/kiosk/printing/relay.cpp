// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay.h"

#include <algorithm>

namespace printing {

Relay::Relay(std::optional<int> to) : m_to(to)
{
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
}

Relay::~Relay()
{
    for (const auto &line : m_lines) {
        line->client->disconnect(this);
        line->printer->disconnect(this);
    }
}

std::string Relay::uri() const
{
    return "ipp://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/ipp/print";
}

void Relay::accept()
{
    while (QTcpSocket *const client = m_server.nextPendingConnection()) {
        ++m_connections;
        if (!m_words.isEmpty()) {
            client->write(m_words);
            client->disconnectFromHost();
        }
        if (!m_to)
            continue;
        m_lines.push_back(std::make_unique<Line>(Line{client, new QTcpSocket(this), {}}));
        Line *const line = m_lines.back().get();
        line->printer->connectToHost(QHostAddress::LocalHost, quint16(*m_to));
        connect(line->printer, &QTcpSocket::connected, this, [=, this] {
            connect(line->client, &QTcpSocket::readyRead, this, [=, this] { pass(*line, line->client->readAll()); });
            pass(*line, line->client->readAll());
        });
        connect(line->printer, &QTcpSocket::readyRead, this, [=] { line->client->write(line->printer->readAll()); });
        connect(line->printer, &QTcpSocket::disconnected, this, [=] { line->client->disconnectFromHost(); });
        connect(line->printer, &QTcpSocket::errorOccurred, this, [=] { line->client->abort(); });
        connect(client, &QTcpSocket::disconnected, this, [=] { line->printer->disconnectFromHost(); });
    }
}

void Relay::pass(Line &line, QByteArray bytes)
{
    const qsizetype count = m_left ? std::min(qsizetype(*m_left), bytes.size()) : bytes.size();
    if (m_left)
        *m_left -= count;
    m_passed += count;
    if (count > 0 && line.kept.isEmpty())
        line.printer->write(bytes.first(count));
    if (count < bytes.size() || !line.kept.isEmpty()) {
        line.kept += bytes.mid(count);
        m_held = true;
    }
}

void Relay::go_on()
{
    m_left.reset();
    m_held = false;
    for (const auto &line : m_lines)
        line->printer->write(std::exchange(line->kept, {}));
}

void Relay::cut()
{
    m_left.reset();
    m_held = false;
    for (const auto &line : m_lines) {
        line->kept.clear();
        line->client->abort();
        line->printer->abort();
    }
}

}  // namespace printing
