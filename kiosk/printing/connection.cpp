// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/connection.h"

#include "printing/dialogue.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace printing {

namespace {

using namespace std::chrono_literals;

/// How soon an interrupt is noticed.
constexpr auto look_up_every = 50ms;
/// A printer may have closed a connection that nobody used for longer.
constexpr auto fresh = 1s;
constexpr std::size_t piece = 32 * 1024;
constexpr int usual_port = 631;

Answer answer_of(ipp_status_t status)
{
    if (status < IPP_STATUS_REDIRECTION_OTHER_SITE)
        return Answer::Yes;
    switch (status) {
        case IPP_STATUS_ERROR_NOT_FOUND:
        case IPP_STATUS_ERROR_GONE:
            return Answer::Gone;
        case IPP_STATUS_ERROR_TIMEOUT:
        case IPP_STATUS_ERROR_SERVICE_UNAVAILABLE:
        case IPP_STATUS_ERROR_DEVICE:
        case IPP_STATUS_ERROR_TEMPORARY:
        case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
        case IPP_STATUS_ERROR_BUSY:
        case IPP_STATUS_ERROR_TOO_MANY_JOBS:
            return Answer::Busy;
        default:
            return Answer::No;
    }
}

/// Where HTTP alone answered.
Answer answer_of(http_status_t status)
{
    if (status == HTTP_STATUS_SERVICE_UNAVAILABLE)
        return Answer::Busy;
    return status >= HTTP_STATUS_BAD_REQUEST ? Answer::No : Answer::Unsure;
}

}  // namespace

Server server_of(std::string_view words, int usual)
{
    Server server{std::string(words), usual};
    const bool in_brackets = words.starts_with('[');
    const std::size_t end = in_brackets ? words.find(']') : words.find(':');
    // A path, a name alone, or an IPv6 address without brackets, which has no room for a port.
    if (end == std::string_view::npos || words.starts_with('/') || (!in_brackets && words.find(':', end + 1) != words.npos))
        return server;
    server.host = words.substr(in_brackets ? 1 : 0, end - (in_brackets ? 1 : 0));
    const std::string_view rest = words.substr(in_brackets ? end + 1 : end);
    if (rest.starts_with(':'))
        std::from_chars(rest.data() + 1, rest.data() + rest.size(), server.port);
    return server;
}

Connection::Connection(Destination target, std::string user, Interrupt &interrupt, std::chrono::milliseconds patience)
    : m_user(std::move(user)), m_interrupt(interrupt), m_patience(patience)
{
    if (!target.queue.empty()) {
        const Server server = target.server.empty() ? server_of(cupsServer(), ippPort()) : server_of(target.server, usual_port);
        m_host = server.host;
        m_port = server.port;
        m_resource = "/printers/" + target.queue;
        m_address = "ipp://localhost" + m_resource;
        return;
    }
    std::array<char, HTTP_MAX_URI> scheme{}, user_info{}, host{}, resource{};
    httpSeparateURI(HTTP_URI_CODING_ALL, target.uri.c_str(), scheme.data(), int(scheme.size()), user_info.data(),
                    int(user_info.size()), host.data(), int(host.size()), &m_port, resource.data(), int(resource.size()));
    m_host = host.data();
    m_resource = resource.data();
    m_address = target.uri;
    if (target.uri.starts_with("ipps:"))
        m_encryption = HTTP_ENCRYPTION_ALWAYS;
}

bool Connection::waits_on() const
{
    return !m_interrupt.is_set() && std::chrono::steady_clock::now() < m_deadline;
}

bool Connection::connect()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_http && now - m_used < fresh)
        return true;
    // With no time to connect in, it is only made: so its patience is set before it first waits, for TLS too.
    m_http.reset(httpConnect2(m_host.c_str(), m_port, nullptr, AF_UNSPEC, m_encryption, 1, 0, nullptr));
    if (!m_http)
        return false;
    const auto wait_on = [](http_t *, void *self) { return int(static_cast<const Connection *>(self)->waits_on()); };
    httpSetTimeout(m_http.get(), std::chrono::duration<double>(look_up_every).count(), wait_on, this);
    if (httpReconnect2(m_http.get(), int(m_patience.count()), m_interrupt.flag()) != 0)
        m_http.reset();
    return m_http != nullptr;
}

Ipp Connection::request(ipp_op_t operation) const
{
    Ipp request(ippNewRequest(operation));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, m_address.c_str());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, m_user.c_str());
    return request;
}

Reply Connection::ask(Ipp request, const std::string_view *document)
{
    qCDebug(lcPrinting, "%s to %s:%d%s\n%s", ippOpString(ippGetOperation(request.get())), m_host.c_str(), m_port,
            document ? ", with a document" : "", attributes_in_words(request.get()).c_str());
    Reply reply = ask_once_or_twice(request, document);
    ipp_t *const response = reply.response.get();
    qCDebug(lcPrinting, "%s: %s\n%s", in_words(reply.answer), response ? ippErrorString(ippGetStatusCode(response)) : "no IPP",
            attributes_in_words(response).c_str());
    return reply;
}

Reply Connection::ask_once_or_twice(Ipp &request, const std::string_view *document)
{
    m_deadline = std::chrono::steady_clock::now() + m_patience;
    if (!connect())
        return {};
    Reply reply = exchange(request, document);
    const http_status_t status = m_http ? httpGetStatus(m_http.get()) : HTTP_STATUS_ERROR;
    if (reply.answer == Answer::Unsure && status == HTTP_STATUS_UPGRADE_REQUIRED && m_encryption != HTTP_ENCRYPTION_REQUIRED) {
        // Refused by HTTP, so nothing of it reached the printer.
        m_encryption = HTTP_ENCRYPTION_REQUIRED;
        close();
        if (!connect())
            return {};
        reply = exchange(request, document);
    }
    m_used = std::chrono::steady_clock::now();
    const bool keeps = m_http && reply.response && std::string_view(httpGetField(m_http.get(), HTTP_FIELD_CONNECTION)) != "close";
    if (!keeps)
        close();
    return reply;
}

Reply Connection::exchange(Ipp &request, const std::string_view *document)
{
    const std::size_t length = ippLength(request.get()) + (document ? document->size() : 0);
    http_status_t status = cupsSendRequest(m_http.get(), request.get(), m_resource.c_str(), length);
    if (status != HTTP_STATUS_CONTINUE && status != HTTP_STATUS_OK)
        // libcups says Service Unavailable of itself where the line broke. Without its document a request prints nothing.
        return {status >= HTTP_STATUS_BAD_REQUEST && status != HTTP_STATUS_SERVICE_UNAVAILABLE ? answer_of(status)
                : document                                                                     ? Answer::Lost
                                                                                               : Answer::Unsure,
                {}};
    for (std::size_t done = 0; document && done < document->size() && status == HTTP_STATUS_CONTINUE;) {
        const std::size_t count = std::min(piece, document->size() - done);
        if (m_interrupt.is_set())
            return {Answer::Unsure, {}};
        status = cupsWriteRequestData(m_http.get(), document->data() + done, count);
        done += count;
        m_deadline = std::chrono::steady_clock::now() + m_patience;
    }
    Ipp response(cupsGetResponse(m_http.get(), m_resource.c_str()));
    if (response)
        return {answer_of(ippGetStatusCode(response.get())), std::move(response)};
    return {answer_of(httpGetStatus(m_http.get())), {}};
}

}  // namespace printing
