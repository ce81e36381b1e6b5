// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/finger.h"

#include "support/eventually.h"
#include "support/items.h"

#include <QTest>

namespace support {

namespace {

QPointingDevice *glass()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

constexpr int slide_steps = 8;

}  // namespace

void Finger::press(QPointF at)
{
    m_at = at;
    QTest::touchEvent(&m_window, glass()).press(0, at.toPoint(), &m_window);
}

void Finger::move(QPointF to)
{
    m_at = to;
    QTest::touchEvent(&m_window, glass()).move(0, m_at.toPoint(), &m_window);
}

void Finger::slide(QPointF to)
{
    const QPointF from = m_at;
    for (int step = 1; step <= slide_steps; ++step) {
        move(from + (to - from) * step / slide_steps);
        settle();
    }
}

void Finger::release()
{
    QTest::touchEvent(&m_window, glass()).release(0, m_at.toPoint(), &m_window);
    settle();
}

void Finger::tap(QPointF at)
{
    press(at);
    release();
}

bool Finger::tap(const QQuickItem *item)
{
    if (!item)
        return false;
    const QRectF seen = seen_part(item) & QRectF(QPointF(), QSizeF(m_window.size()));
    if (seen.isEmpty())
        return false;
    tap(seen.center());
    return true;
}

}  // namespace support
