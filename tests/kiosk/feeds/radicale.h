// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stand.h"

#include <string>

#include <QProcess>

namespace feeds {

/// A real calendar server on loopback with one calendar, `smart/meetings`, that anyone may read, and one, `smart/own`, that only
/// its user may. Ends with the test.
class Radicale {
public:
    Radicale();
    Radicale(const Radicale &) = delete;
    Radicale &operator=(const Radicale &) = delete;
    ~Radicale();

    /// "http://127.0.0.1:PORT", with "USER:PASSWORD@" in it where `who` is given.
    std::string address(const std::string &who = {}) const;
    /// Adds or changes an event.
    void put(const std::string &calendar, const std::string &event, const std::string &ics);
    void remove(const std::string &path);

private:
    bool start();
    void ask(const std::string &verb, const std::string &path, const std::string &type, const std::string &body);

    ScratchDirectory m_folder;
    QProcess m_process;
    int m_port = 0;
};

}  // namespace feeds
