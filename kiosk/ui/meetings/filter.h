// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/kiosk.h"

#include <QString>

namespace meetings {

/// What a visitor wants to see. Empty or zero means that it does not matter.
struct Filter {
    QString town;
    QString for_whom;  ///< the group's label in the centre's first language, so that it survives a change of language
    int weekday = 0;   ///< ISO 8601: 1 = Monday
    bool only_open = false;
    bool only_online = false;

    bool active() const { return *this != Filter{}; }
    bool takes(const schedule::Group &group) const;
    bool takes(schedule::local_days date) const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// The label under which a filter finds a group.
QString for_whom_key(const schedule::Group &group);

}  // namespace meetings
