// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corner.h"

#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>

namespace app {

namespace {

/// A finger trembles; farther than this part of the corner it slides.
constexpr qreal trembling = 0.4;

}  // namespace

Corner::Corner(std::chrono::milliseconds time, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &Corner::held);
}

void Corner::press(QPointF at, const QRectF &corner)
{
    m_from = at;
    corner.contains(at) ? m_timer.start() : m_timer.stop();
}

void Corner::move(QPointF to, const QRectF &corner)
{
    if (QLineF(m_from, to).length() > trembling * corner.width())
        m_timer.stop();
}

void Corner::watch(const QEvent &event, const QRectF &corner)
{
    switch (event.type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate: {
            const auto &points = static_cast<const QTouchEvent &>(event).points();
            const QPointF at = points.first().scenePosition();
            if (points.size() > 1)
                m_timer.stop();  // a hand that leans on the glass
            else if (event.type() == QEvent::TouchBegin)
                press(at, corner);
            else
                move(at, corner);
            break;
        }
        case QEvent::MouseButtonPress:
            press(static_cast<const QMouseEvent &>(event).scenePosition(), corner);
            break;
        case QEvent::MouseMove:
            move(static_cast<const QMouseEvent &>(event).scenePosition(), corner);
            break;
        case QEvent::TouchEnd:
        case QEvent::TouchCancel:
        case QEvent::MouseButtonRelease:
            m_timer.stop();
            break;
        default:
            break;
    }
}

}  // namespace app
