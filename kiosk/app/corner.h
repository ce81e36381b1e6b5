// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QObject>
#include <QRectF>
#include <QTimer>

namespace app {

/// Notices a finger that is held still in a corner of the picture. Only looks on: every touch goes where it would go without it.
class Corner : public QObject {
    Q_OBJECT

public:
    /// How long a finger is held.
    explicit Corner(std::chrono::milliseconds time, QObject *parent = nullptr);

    /// Looks at an event of the window, in which the corner is this part of the picture.
    void watch(const QEvent &event, const QRectF &corner);

signals:
    void held();

private:
    void press(QPointF at, const QRectF &corner);
    void move(QPointF to, const QRectF &corner);

    QTimer m_timer;
    QPointF m_from;
};

}  // namespace app
