// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QQuickItem>

namespace accessibility {

/// Everything in and under `root` that the keyboard can operate, in reading order; of a dialog that lies over it, that alone.
std::vector<QQuickItem *> controls(QQuickItem *root);

/// Gives the keyboard to the next (by = 1) or the one before (-1), round from the last to the first; null where there is none.
QQuickItem *move_focus(QQuickItem *root, QQuickItem *from, int by);

}  // namespace accessibility
