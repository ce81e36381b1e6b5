// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renewal.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <linux/close_range.h>

namespace app {

Rerun::Rerun(const char *const *argv)
{
    // As a path and not as an open file: after an upgrade it is the new program that fits the new files beside it.
    std::error_code error;
    m_program = std::filesystem::read_symlink("/proc/self/exe", error).string();
    for (; *argv; ++argv)
        m_words.emplace_back(*argv);
}

void Rerun::begin(Signals &heard) const
{
    std::vector<char *> words;
    std::vector<std::string> copies = m_words;
    for (std::string &word : copies)
        words.push_back(word.data());
    words.push_back(nullptr);
    if (!heard.let_pass()) {
        // Whatever a library left open would stay open for ever. The display's connection ends too, and with it the window.
        if (::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC) == 0)
            ::execv(m_program.c_str(), words.data());
        qWarning("The program can't begin anew, so what was written may still be in memory: %s. Restart it.",
                 std::strerror(errno));
    }
    heard.hear();
}

Renewal::Renewal(std::function<void()> renew, std::chrono::milliseconds quiet) : m_renew(std::move(renew))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] { m_renew(); });
}

void Renewal::watch(Program &program)
{
    m_program = &program;
    connect(&program.session(), &context::Session::written, this, [this] { m_due = true; });
    connect(&program.session(), &context::Session::wiped, this, &Renewal::look);
    connect(&program.navigator(), &context::Navigator::moved, this, &Renewal::look);
    connect(&program.printDesk(), &paper::PrintDesk::changed, this, &Renewal::look);
    look();
}

void Renewal::look()
{
    if (m_due && m_program && m_program->navigator().screen() == context::Navigator::rest() && !m_program->printDesk().busy())
        m_quiet.start();
    else
        m_quiet.stop();
}

}  // namespace app
