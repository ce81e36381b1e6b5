// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/icon_item.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kit {

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &IconItem::looksChanged, this, [this] { update(); });
    connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, this, [this] { update(); });
}

void IconItem::paint(QPainter *painter)
{
    const QSize size = boundingRect().size().toSize();
    if (m_name.isEmpty() || size.isEmpty())
        return;
    // Each row of a list has the same few icons: reading and drawing one anew would take longer than the rest of the row.
    const QString key = QStringLiteral("icon %1 %2 %3x%4").arg(m_name, m_color.name()).arg(size.width()).arg(size.height());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("There is no icon \"%s\".", qPrintable(m_name));
            return;
        }
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter brush(&picture);
        brush.setRenderHint(QPainter::Antialiasing);
        // SVG's own way to say "the colour of the text around me"; QtSvg has no text around it, so we say which.
        QSvgRenderer(file.readAll().replace("currentColor", m_color.name().toLatin1())).render(&brush, QRectF(QPointF(), size));
        brush.end();
        QPixmapCache::insert(key, picture);
    }
    const bool leads_along_the_line = m_name == QLatin1String("back") || m_name == QLatin1String("forward");
    if (leads_along_the_line && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        painter->translate(size.width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawPixmap(0, 0, picture);
}

}  // namespace kit
