// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/stand.h"

namespace support {

/// A clock on the wall that somebody sets. Must outlive whatever reads it.
class SetClock {
public:
    explicit SetClock(const char *iso) { set(iso); }

    void set(const char *iso) { m_now = moment(iso); }
    context::Clock::Source source()
    {
        return [this] { return m_now; };
    }

private:
    schedule::sys_seconds m_now;
};

}  // namespace support
