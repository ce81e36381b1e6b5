// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scratch.h"
#include "support/stand.h"

namespace support {

/// A clock on the wall that somebody sets. Must outlive whatever reads it.
class SetClock {
public:
    explicit SetClock(const char *iso) { set(iso); }

    void set(const char *iso) { m_now = moment(iso); }
    kit::Clock::Source source()
    {
        return [this] { return m_now; };
    }

private:
    schedule::sys_seconds m_now;
};

/// A centre whose files were last changed when the program was new, so that they hold nothing against any later clock.
class OldCentre : public ScratchCentre {
public:
    template<typename... Args>
    explicit OldCentre(const Args &...args) : ScratchCentre(args...)
    {
        date("groups.toml", moment("2026-01-05T12:00"));
    }
};

}  // namespace support
