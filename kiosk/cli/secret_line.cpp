// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/secret_line.h"

#include <cerrno>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr char control_c = 3;
constexpr char control_d = 4;
constexpr char control_h = 8;
constexpr char control_u = 21;
constexpr char del = 127;

/// A terminal that shows nothing of what is typed and hands over each key, Ctrl-C too: so it is always set back.
class Unseen {
public:
    Unseen() : m_changed(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_changed)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    ~Unseen()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

    bool holds() const { return m_changed; }

private:
    termios m_before{};
    bool m_changed;
};

/// The next byte as it comes: stdio would keep a copy of the line in its buffer.
std::optional<char> next_byte()
{
    char byte = 0;
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got == 1)
            return byte;
        if (got == 0 || errno != EINTR)
            return std::nullopt;
    }
}

std::optional<config::PinDigits> read_keys()
{
    config::PinDigits line;
    while (const auto key = next_byte()) {
        switch (*key) {
            case '\n':
            case '\r':
                return line;
            case control_c:
            case control_d:
                return std::nullopt;
            case del:
            case control_h:
                line.pop();
                break;
            case control_u:
                line.clear();
                break;
            default:
                line.push(*key);
        }
    }
    return std::nullopt;
}

std::optional<config::PinDigits> read_plain()
{
    config::PinDigits line;
    bool any = false;
    while (const auto byte = next_byte()) {
        any = true;
        if (*byte == '\n')
            break;
        line.push(*byte);
    }
    const std::string_view text = line.text();
    if (text.ends_with('\r'))
        line.pop();
    return any ? std::optional(line) : std::nullopt;
}

}  // namespace

bool asks_a_terminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

std::optional<config::PinDigits> read_secret_line(std::string_view prompt)
{
    if (!asks_a_terminal())
        return read_plain();
    const Unseen unseen;
    if (!unseen.holds())
        return std::nullopt;
    std::fprintf(stderr, "%.*s", int(prompt.size()), prompt.data());
    auto line = read_keys();
    std::fputc('\n', stderr);
    return line;
}

}  // namespace cli
