// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <QProcess>

namespace printing {

/// A directory of its own for one test, gone afterwards.
class Scratch {
public:
    Scratch();
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch();

    const std::filesystem::path &path() const { return m_path; }
    /// Makes it where it is not there.
    std::filesystem::path folder(const std::string &name) const;
    std::filesystem::path write(const std::string &name, const std::string &bytes, bool program = false) const;

private:
    std::filesystem::path m_path;
};

std::string content_of(const std::filesystem::path &file);
/// The files below `folder` in which `words` stand, apart from those below `except`.
std::vector<std::filesystem::path> files_with(const std::string &words, const std::filesystem::path &folder,
                                              const std::filesystem::path &except = {});

/// Lets the program's events happen until `condition` holds; false if it still does not after `limit`.
bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds limit = std::chrono::seconds(10));

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

/// What a member of staff typed.
extern const std::string notes;
/// A page with the notes on it, uncompressed, and `padding` bytes that no viewer shows.
std::string pdf_with_notes(std::size_t padding = 0, int pages = 1);

}  // namespace printing
