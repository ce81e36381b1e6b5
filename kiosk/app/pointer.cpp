// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pointer.h"

#include <utility>

#include <QLineF>

namespace app {

using namespace std::chrono_literals;

bool Pointer::moves(QPointF to, std::chrono::milliseconds at, qreal far)
{
    const bool had_one = m_last.has_value();
    const QPointF last = std::exchange(m_last, to).value_or(to);
    if (!had_one || at - m_since > 1s || at < m_since) {
        m_from = last;
        m_since = at;
    }
    if (QLineF(m_from, to).length() <= far)
        return false;
    m_from = to;
    m_since = at;
    return true;
}

}  // namespace app
