// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/centre.h"
#include "schedule/civil.h"
#include "schedule/problem.h"

#include <chrono>
#include <filesystem>
#include <string>

#include <QSslConfiguration>

namespace feeds {

struct Options {
    schedule::sys_seconds now;
    bool force = false;                                                 ///< ask also where it is not time yet
    std::string agent;                                                  ///< what this program calls itself to servers
    std::chrono::milliseconds limit = std::chrono::seconds(25);         ///< for one feed's server, see `http.h`
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();  ///< whose certificates are believed
};

enum class Outcome {
    NotDue,     ///< it is not time yet
    Unchanged,  ///< the kept copy is the newest
    Changed,    ///< a new copy is kept
    Failed,     ///< the copy and its age are as before
};

struct Fetched {
    Outcome outcome = Outcome::Failed;
    schedule::Problems problems;  ///< why it failed; or what could not be taken from the new copy, by the feed's name
};

/// Keeps the copy of one feed in `directory`/feeds fresh: asks for it where it is due, and replaces the copy by one that was read
/// whole. Whatever goes wrong, the last good copy stays, byte for byte, with its age. Needs a QCoreApplication.
Fetched fetch(const std::filesystem::path &directory, const config::Feed &feed, const Options &options);

}  // namespace feeds
