// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/icon_item.h"

#include <QFile>
#include <QSvgRenderer>

namespace kit {

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &IconItem::looksChanged, this, [this] { update(); });
}

void IconItem::paint(QPainter *painter)
{
    if (m_name.isEmpty())
        return;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon \"%s\".", qPrintable(m_name));
        return;
    }
    // SVG's own way to say "the colour of the text around me"; QtSvg has no text around it, so we say which.
    QSvgRenderer(file.readAll().replace("currentColor", m_color.name().toLatin1())).render(painter, boundingRect());
}

}  // namespace kit
