// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/qr_item.h"

#include "canvas/qr.h"

#include <QPainter>

namespace kit {

QrItem::QrItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    connect(this, &QrItem::payloadChanged, this, [this] { update(); });
}

void QrItem::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), Qt::white);
    const auto code = canvas::encode_qr(m_payload.toStdString());
    if (!code)
        return;
    const int side = int(std::min(width(), height()));
    const int modules = code->size + 2 * canvas::qr_quiet_zone;
    const int module = std::max(1, side / modules);
    const QPoint origin((int(width()) - module * code->size) / 2, (int(height()) - module * code->size) / 2);
    for (const canvas::QrRectangle &dark : canvas::merged(*code))
        painter->fillRect(QRect(origin + QPoint(dark.column, dark.row) * module, QSize(dark.width, dark.height) * module),
                          Qt::black);
}

}  // namespace kit
