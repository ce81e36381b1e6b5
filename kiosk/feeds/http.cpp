// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feeds/http.h"

#include "feeds/problem_codes.h"
#include "feeds/unpack.h"

#include <algorithm>
#include <memory>

#include <QEventLoop>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

namespace feeds {

using schedule::Problem;

namespace {

// Off unless QT_LOGGING_RULES says "moedested.feeds.debug=true". Servers by their names alone: the rest of an address may be all
// that keeps a calendar private.
Q_LOGGING_CATEGORY(lcFeeds, "moedested.feeds", QtWarningMsg)

constexpr int most_redirects = 3;
/// Small, so that a server which sends faster than we count fills no memory.
constexpr qint64 read_buffer = 65536;
constexpr qsizetype longest_tag = 500;

constexpr std::size_t mebibyte = 1024 * 1024;

tl::unexpected<Problem> failure(schedule::Finding finding)
{
    return tl::unexpected(schedule::error(std::move(finding)));
}

QNetworkRequest to_qt(const QUrl &url, const Request &request)
{
    QUrl plain = url;
    plain.setUserInfo(QString());
    plain.setFragment(QString());
    QNetworkRequest qt(plain);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setSslConfiguration(request.tls);
    qt.setRawHeader("User-Agent", QByteArray::fromStdString(request.agent));
    qt.setRawHeader("Accept", "text/calendar, application/json, text/csv, */*;q=0.5");
    // Said by us, so that Qt tells neither the machine's language nor unpacks without our bound.
    qt.setRawHeader("Accept-Language", "da, en;q=0.5");
    qt.setRawHeader("Accept-Encoding", "gzip");
    if (!request.etag.empty())
        qt.setRawHeader("If-None-Match", QByteArray::fromStdString(request.etag));
    if (!request.last_modified.empty())
        qt.setRawHeader("If-Modified-Since", QByteArray::fromStdString(request.last_modified));
    const bool same_server =
        url.scheme() == request.url.scheme() && url.host() == request.url.host() && url.port() == request.url.port();
    if (same_server && !request.url.userInfo().isEmpty()) {
        const QString who =
            request.url.userName(QUrl::FullyDecoded) + QLatin1Char(':') + request.url.password(QUrl::FullyDecoded);
        qt.setRawHeader("Authorization", "Basic " + who.toUtf8().toBase64());
    }
    return qt;
}

/// A header that goes back to the server later, and into a file meanwhile.
std::string tag(const QNetworkReply &reply, const char *header)
{
    const QByteArray value = reply.rawHeader(header);
    const bool plain = value.size() <= longest_tag && std::ranges::all_of(value, [](char c) { return c >= ' ' && c < 0x7F; });
    return plain ? value.toStdString() : std::string();
}

/// One reply, read until its end or until a limit is met.
class Download {
public:
    Download(std::unique_ptr<QNetworkReply> reply, std::size_t largest) : m_largest(largest), m_reply(std::move(reply))
    {
        m_reply->setReadBufferSize(read_buffer);
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, [this] { take(); });
        QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, [this](const QList<QSslError> &errors) {
            if (!errors.isEmpty())
                m_tls_fault = errors.first().errorString().toStdString();
        });
    }

    /// False where `deadline` came first.
    bool wait(QTimer &deadline)
    {
        QEventLoop loop;
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(&deadline, &QTimer::timeout, &loop, &QEventLoop::quit);
        if (!m_reply->isFinished() && deadline.isActive())
            loop.exec();
        if (!m_reply->isFinished()) {
            m_reply->abort();
            return false;
        }
        take();
        return true;
    }

    const QNetworkReply &reply() const { return *m_reply; }
    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    bool too_large() const { return m_too_large; }
    const std::string &tls_fault() const { return m_tls_fault; }
    std::string &body() { return m_body; }

private:
    void take()
    {
        if (m_too_large)
            return;
        const QByteArray bytes = m_reply->readAll();
        m_body.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (m_body.size() > m_largest) {
            m_too_large = true;
            m_reply->abort();
        }
    }

    std::size_t m_largest;
    std::string m_body;
    std::string m_tls_fault;
    bool m_too_large = false;
    std::unique_ptr<QNetworkReply> m_reply;
};

schedule::Finding network_fault(const Download &download)
{
    if (!download.tls_fault().empty())
        return codes::unproven_server(schedule::Value::whole(download.tls_fault()));
    switch (download.reply().error()) {
        case QNetworkReply::ConnectionRefusedError:
            return codes::refused_connection();
        case QNetworkReply::RemoteHostClosedError:
            return codes::broken_off();
        case QNetworkReply::HostNotFoundError:
            return codes::unknown_server();
        case QNetworkReply::TimeoutError:
            return codes::no_answer();
        case QNetworkReply::SslHandshakeFailedError:
            return codes::no_safe_connection();
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::UnknownNetworkError:
            return codes::network_down();
        default:
            return codes::no_whole_answer(int(download.reply().error()));
    }
}

schedule::Finding status_fault(int status)
{
    if (status == 401 || status == 403)
        return codes::not_let_in(status);
    if (status == 404 || status == 410)
        return codes::gone(status);
    if (status >= 500)
        return codes::server_trouble(status);
    return codes::no_calendar(status);
}

bool is_redirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

tl::expected<std::string, Problem> unpacked(Download &download, std::size_t largest)
{
    const QByteArray packing = download.reply().rawHeader("Content-Encoding").trimmed().toLower();
    if (packing.isEmpty() || packing == "identity")
        return std::move(download.body());
    if (packing != "gzip" && packing != "x-gzip")
        return failure(codes::unknown_packing());
    auto bytes = unpack_gzip(download.body(), largest);
    if (bytes)
        return std::move(*bytes);
    return failure(bytes.error() == UnpackFault::TooLarge ? codes::unpacked_too_large(largest / mebibyte)
                                                          : codes::damaged_packing());
}

}  // namespace

tl::expected<Answer, Problem> get(const Request &request)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(request.limit);

    QUrl url = request.url;
    for (int redirects = 0;; ++redirects) {
        qCDebug(lcFeeds, "GET from %s%s", qPrintable(url.host()), request.etag.empty() ? "" : ", if it is new");
        Download download(std::unique_ptr<QNetworkReply>(manager.get(to_qt(url, request))), request.largest);
        const bool in_time = download.wait(deadline);
        qCDebug(lcFeeds, "HTTP %d, error %d of Qt, %zu bytes, type \"%s\", packed as \"%s\"%s", download.status(),
                int(download.reply().error()), download.body().size(), download.reply().rawHeader("Content-Type").constData(),
                download.reply().rawHeader("Content-Encoding").constData(), in_time ? "" : ", too late");
        if (!in_time)
            return failure(codes::too_slow(std::chrono::ceil<std::chrono::seconds>(request.limit).count()));
        if (download.too_large())
            return failure(codes::too_many_bytes(request.largest / mebibyte));
        const int status = download.status();
        if (is_redirect(status)) {
            const QUrl target = url.resolved(download.reply().attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
            if (redirects == most_redirects)
                return failure(codes::too_many_redirects(most_redirects));
            if (target.scheme() != QLatin1String("https") || target.host().isEmpty())
                return failure(codes::unsafe_redirect());
            url = target;
            continue;
        }
        const bool not_modified = status == 304 && !(request.etag.empty() && request.last_modified.empty());
        if (status != 0 && status != 200 && !not_modified)
            return failure(status_fault(status));
        if (status == 0 || download.reply().error() != QNetworkReply::NoError)
            return failure(network_fault(download));
        Answer answer;
        answer.not_modified = not_modified;
        answer.etag = tag(download.reply(), "ETag");
        answer.last_modified = tag(download.reply(), "Last-Modified");
        if (not_modified)
            return answer;
        auto body = unpacked(download, request.largest);
        if (!body)
            return tl::unexpected(std::move(body.error()));
        answer.body = std::move(*body);
        return answer;
    }
}

}  // namespace feeds
