// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace app {

/// While it lives, Qt can't abort for want of a display: the program says in its own words what is missing, and ends with
/// `Failed`.
class DisplayWatch {
public:
    DisplayWatch();
    DisplayWatch(const DisplayWatch &) = delete;
    DisplayWatch &operator=(const DisplayWatch &) = delete;
    ~DisplayWatch();
};

}  // namespace app
