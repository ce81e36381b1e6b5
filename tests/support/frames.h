// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QQuickWindow;

namespace support {

/// Lets the window draw once more; only then has a drag of the finger moved what it moves. False if no frame comes.
bool next_frame(QQuickWindow &window);

/// A list makes the rows beyond its edge in idle moments, in an order that the machine's load decides, and puts each in its place
/// with the next frame: waits for them all. False if they don't come.
bool lists_are_made(QQuickWindow &window);

}  // namespace support
