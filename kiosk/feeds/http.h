// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <chrono>
#include <cstddef>
#include <string>

#include <QSslConfiguration>
#include <QUrl>

#include <tl/expected.hpp>

namespace feeds {

/// How long Qt may take to let go of a server that sends its head faster than it can be read, and never ends it.
constexpr std::chrono::seconds longest_end(5);

/// One question to a server.
struct Request {
    QUrl url;                   ///< https, or http to this machine; a user and password in it go to its own host only
    std::string etag;           ///< of what is known already (RFC 9110 section 13.1.2), or empty
    std::string last_modified;  ///< of what is known already (section 13.1.3), or empty
    std::string agent;          ///< what this program calls itself
    std::chrono::milliseconds limit = std::chrono::seconds(25);         ///< for the whole of it, from the name to the last byte
    std::size_t largest = 0;                                            ///< bytes, as they arrive and unpacked
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();  ///< whose certificates are believed
};

/// What the server said.
struct Answer {
    bool not_modified = false;  ///< 304: what is known already is the newest
    std::string body;           ///< unpacked
    std::string etag;           ///< at most 500 bytes, nothing but printable ASCII; or empty
    std::string last_modified;  ///< likewise
};

/// Asks and waits for the whole answer, and never longer than `limit` and `longest_end`. A problem
/// never holds the address, which may be a secret.
///
/// Follows at most three redirects, to https only; keeps no cookies; goes through no proxy. Needs a QCoreApplication.
tl::expected<Answer, schedule::Problem> get(const Request &request);

}  // namespace feeds
