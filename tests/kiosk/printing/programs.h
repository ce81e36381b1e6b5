// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs that a test starts, on loopback and in its own folder, and where they wait for it.

#pragma once

#include "support/scratch.h"

#include <filesystem>
#include <string>
#include <vector>

#include <QProcess>

namespace printing {

/// A shell script in a scratch folder.
std::filesystem::path write_program(const support::Scratch &scratch, const std::string &name, const std::string &script);

/// A port that is free now.
int free_port();
bool is_listening(int port);
/// Starts a program that ends with the test, its output in `log`.
void start(QProcess &process, const std::string &program, const std::vector<std::string> &arguments,
           const std::filesystem::path &log);
void end(QProcess &process, int signal);

/// Where a program's shell script waits until the test lets it through.
class Gate {
public:
    explicit Gate(const std::filesystem::path &folder);
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    ~Gate();

    /// A shell script that may call wait_at FOLDER.
    static std::string script(const std::string &body);
    /// Whether a program waits there.
    bool is_waited_at() const;
    /// Lets one through.
    void open() const;

private:
    std::filesystem::path m_waiting;
    int m_pipe;
};

}  // namespace printing
