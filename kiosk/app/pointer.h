// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QPointF>

namespace app {

/// Tells a mouse that somebody moves from one that lies there: that trembles with the floor and creeps, for days on end.
class Pointer {
public:
    /// Whether it has now been moved by a hand: farther than `far` within a second. `at` is on a clock that only goes forward.
    bool moves(QPointF to, std::chrono::milliseconds at, qreal far);

private:
    std::optional<QPointF> m_last;
    QPointF m_from;                        ///< where the last second began
    std::chrono::milliseconds m_since{0};  ///< and when
};

}  // namespace app
