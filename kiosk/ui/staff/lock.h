// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace staff {

/// When the next PIN may be tried. Knows no clock, no file and no PIN: the moments it is given are times since the machine was
/// switched on (CLOCK_BOOTTIME), which nobody can set, and the number of wrong tries is kept by others.
class Lock {
public:
    using Uptime = std::chrono::milliseconds;

    static constexpr int free_tries = 5;
    static constexpr std::chrono::seconds first_wait{15};
    static constexpr std::chrono::seconds longest_wait{3600};

    /// After so many wrong tries in a row: nothing below five, then 15 s, and twice as long with each one more, to an hour.
    static std::chrono::seconds wait_after(int wrong);

    /// `wrong` from before: the whole wait begins again, since nobody knows how much of it has passed.
    Lock(int wrong, Uptime now) : m_wrong(wrong), m_since(now) {}

    /// There were this many wrong tries now, the last of them at this moment; 0 after a right one.
    void count(int wrong, Uptime now);

    int wrong() const { return m_wrong; }
    /// 0 where a PIN may be tried.
    std::chrono::milliseconds left(Uptime now) const;
    bool open(Uptime now) const { return left(now).count() == 0; }

private:
    int m_wrong;
    Uptime m_since;
};

}  // namespace staff
