// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

class QQuickWindow;

namespace support {

/// Lets the program's events happen until `condition` holds; false if it still does not after `limit`.
bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds limit = std::chrono::seconds(5));

/// Lets the window draw once more; only then has a drag of the finger moved what it moves. False if no frame comes.
bool next_frame(QQuickWindow &window);

/// A list makes the rows beyond its edge in idle moments, in an order that the machine's load decides, and puts each in its place
/// with the next frame: waits for them all. False if they don't come.
bool lists_are_made(QQuickWindow &window);

/// Lets everything happen that waits to happen now, timers apart.
void settle();

}  // namespace support
