// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One printer over IPP (RFC 8010, RFC 8011) by libcups. Everything here may wait, and belongs to the thread that may.

#pragma once

#include "printing/job_state.h"
#include "printing/printer.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>

#include <cups/cups.h>

namespace printing {

/// Ends what a connection waits for, from any thread.
class Interrupt {
public:
    void set() { std::atomic_ref(m_flag).store(1); }
    void clear() { std::atomic_ref(m_flag).store(0); }
    bool is_set() const { return std::atomic_ref(const_cast<int &>(m_flag)).load() != 0; }
    /// As libcups wants it.
    int *flag() { return &m_flag; }

private:
    int m_flag = 0;
};

struct DeleteIpp {
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using Ipp = std::unique_ptr<ipp_t, DeleteIpp>;

/// What came of a request; the response is there for Answer::Yes, and may be for others.
struct Reply {
    Answer answer = Answer::Lost;
    Ipp response;
};

/// Where a CUPS listens.
struct Server {
    std::string host;  ///< a name, an address without brackets, or the path of a socket
    int port = 0;

    friend bool operator==(const Server &, const Server &) = default;
};

/// "host", "host:port", "::1", "[::1]" or "[::1]:port", as CUPS_SERVER may say it; `usual` is the port where none is named.
Server server_of(std::string_view words, int usual);

class Connection {
public:
    /// Borrows `interrupt`. `patience` is how long the printer may say nothing while it is waited for.
    Connection(Destination target, std::string user, Interrupt &interrupt, std::chrono::milliseconds patience);

    void be_patient(std::chrono::milliseconds patience) { m_patience = patience; }

    /// A request about the printer, with the attributes that each request begins with.
    Ipp request(ipp_op_t operation) const;
    /// Sends it, and behind it the document if there is one. Lost where nothing of the document, or of the request without one,
    /// arrived.
    Reply ask(Ipp request, const std::string_view *document = nullptr);
    /// The next request goes over a new connection.
    void close() { m_http.reset(); }

private:
    struct CloseHttp {
        void operator()(http_t *http) const { httpClose(http); }
    };

    bool connect();
    bool waits_on() const;
    /// Once more with TLS where the printer wants it.
    Reply ask_once_or_twice(Ipp &request, const std::string_view *document);
    Reply exchange(Ipp &request, const std::string_view *document);

    std::string m_host;
    int m_port = 0;
    std::string m_resource;
    std::string m_address;  ///< printer-uri
    std::string m_user;
    http_encryption_t m_encryption = HTTP_ENCRYPTION_IF_REQUESTED;
    Interrupt &m_interrupt;
    std::chrono::milliseconds m_patience;
    Moment m_deadline;
    Moment m_used;
    std::unique_ptr<http_t, CloseHttp> m_http;
};

}  // namespace printing
