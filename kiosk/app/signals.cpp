// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signals.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace app {

namespace {

volatile std::sig_atomic_t handler_end = -1;

/// Nothing here but what a handler may do (signal-safety(7)).
void leave_a_byte(int)
{
    const int before = errno;
    // An end that hangs is ended by SIGALRM.
    ::alarm(Signals::longest_end);
    const char byte = 0;
    (void)!::write(handler_end, &byte, 1);
    errno = before;
}

}  // namespace

Signals::Signals()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;  // then the system ends the program without a word
    m_end = ends[0];
    handler_end = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_end, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        if (::read(m_end, bytes, sizeof bytes) > 0)
            emit asked();
    });
    for (std::size_t i = 0; i < numbers.size(); ++i)
        ::sigaction(numbers[i], nullptr, &m_before[i]);
    hear();
}

Signals::~Signals()
{
    if (m_end < 0)
        return;
    give_back();
    m_notifier.reset();
    ::close(m_end);
    ::close(handler_end);
    handler_end = -1;
}

void Signals::give_back()
{
    for (std::size_t i = 0; i < numbers.size(); ++i)
        ::sigaction(numbers[i], &m_before[i], nullptr);
}

bool Signals::let_pass()
{
    if (m_end < 0)
        return false;
    give_back();
    pollfd end{m_end, POLLIN, 0};
    return ::poll(&end, 1, 0) > 0;
}

void Signals::hear()
{
    if (m_end < 0)
        return;
    struct sigaction action {};
    action.sa_handler = leave_a_byte;
    // The handler is for the first one alone; calls that it comes into go on.
    action.sa_flags = int(SA_RESETHAND) | SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        // A program that was started to outlive its terminal does.
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(numbers[i], &action, nullptr);
}

}  // namespace app
