// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QQuickItem>
#include <QQuickWindow>

namespace support {

/// One finger on a window's glass.
class Finger {
public:
    explicit Finger(QQuickWindow &window) : m_window(window) {}

    void press(QPointF at);
    /// Is there in one step.
    void move(QPointF to);
    /// Slides there in small steps, as a finger does.
    void slide(QPointF to);
    void release();

    void tap(QPointF at);
    /// Touches the middle of an item's seen part; false where nothing of it is seen.
    bool tap(const QQuickItem *item);

private:
    QQuickWindow &m_window;
    QPointF m_at;
};

}  // namespace support
