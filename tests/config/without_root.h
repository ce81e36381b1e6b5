// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace config {

/// Takes root's rights from the process while it lives, so that file permissions count for a test that runs as root too.
class WithoutRoot {
public:
    WithoutRoot() : m_took(::geteuid() == 0 && ::seteuid(nobody) == 0) {}
    WithoutRoot(const WithoutRoot &) = delete;
    WithoutRoot &operator=(const WithoutRoot &) = delete;
    ~WithoutRoot()
    {
        // With the wrong rights every later test would mislead.
        if (m_took && ::seteuid(0) != 0)
            ::_exit(1);
    }

    /// False where the system has no other user to become.
    static bool holds() { return ::geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_took;
};

}  // namespace config
