// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radicale.h"

#include <memory>
#include <stdexcept>

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace feeds {

namespace {

constexpr const char *rights = R"([owner]
user: smart
collection: smart(/.*)?
permissions: RWrw
[everyone]
user: .*
collection: smart/meetings
permissions: r
)";

/// A port that is free now. Radicale can't choose one itself.
int free_port()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

constexpr const char *new_calendar =
    R"(<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"/>)";

}  // namespace

Radicale::Radicale()
{
    m_folder.write("users", "smart:test\n");
    m_folder.write("rights", rights);
    // Another program may take the port in between, so there are a few tries.
    for (int tries = 0; tries < 5; ++tries) {
        if (start()) {
            ask("MKCALENDAR", "/smart/meetings/", "application/xml", new_calendar);
            ask("MKCALENDAR", "/smart/own/", "application/xml", new_calendar);
            return;
        }
    }
    throw std::runtime_error("radicale does not start; is the package installed?");
}

Radicale::~Radicale()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Radicale::start()
{
    m_port = free_port();
    const std::string folder = m_folder.path().string();
    const auto config = m_folder.write(
        "config", "[server]\nhosts = 127.0.0.1:" + std::to_string(m_port) + "\n[auth]\ntype = htpasswd\nhtpasswd_filename = " +
                      folder + "/users\nhtpasswd_encryption = plain\ndelay = 0\n[rights]\ntype = from_file\nfile = " + folder +
                      "/rights\n[storage]\nfilesystem_folder = " + folder + "/calendars\n[logging]\nlevel = info\n");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("radicale"), {QStringLiteral("--config"), QString::fromStdString(config.string())});
    QByteArray log;
    const QDeadlineTimer deadline(30s);
    while (!log.contains("server ready")) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())) || deadline.hasExpired()) {
            m_process.kill();
            m_process.waitForFinished();
            return false;
        }
        log += m_process.readAll();
    }
    return true;
}

std::string Radicale::address(const std::string &who) const
{
    return "http://" + (who.empty() ? who : who + '@') + "127.0.0.1:" + std::to_string(m_port);
}

void Radicale::put(const std::string &calendar, const std::string &event, const std::string &ics)
{
    ask("PUT", "/smart/" + calendar + '/' + event + ".ics", "text/calendar; charset=utf-8", ics);
}

void Radicale::remove(const std::string &path)
{
    ask("DELETE", path, "text/plain", "");
}

void Radicale::ask(const std::string &verb, const std::string &path, const std::string &type, const std::string &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QString::fromStdString(address() + path)));
    request.setRawHeader("Authorization", "Basic " + QByteArray("smart:test").toBase64());
    request.setRawHeader("Content-Type", QByteArray::fromStdString(type));
    const std::unique_ptr<QNetworkReply> reply(
        manager.sendCustomRequest(request, QByteArray::fromStdString(verb), QByteArray::fromStdString(body)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    if (!reply->isFinished() || reply->error() != QNetworkReply::NoError)
        throw std::runtime_error(verb + ' ' + path + ": " + reply->errorString().toStdString());
}

}  // namespace feeds
