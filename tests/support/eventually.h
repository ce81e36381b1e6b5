// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

namespace support {

/// Lets the program's events happen until `condition` holds; false if it still does not after `limit`.
bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds limit = std::chrono::seconds(5));

/// Lets everything happen that waits to happen now, timers apart.
void settle();

}  // namespace support
