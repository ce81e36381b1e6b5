// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/preview_item.h"

#include <QPainter>

namespace staff {

PreviewItem::PreviewItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

PreviewItem::~PreviewItem()
{
    if (m_preview)
        m_preview->forget(m_ticket);
}

void PreviewItem::setPreview(Preview *preview)
{
    if (preview == m_preview)
        return;
    if (m_preview) {
        m_preview->disconnect(this);
        m_preview->forget(m_ticket);
    }
    m_preview = preview;
    if (m_preview) {
        m_ticket = m_preview->new_ticket();
        connect(m_preview, &Preview::opened, this, &PreviewItem::ask);
        connect(m_preview, &Preview::drawn, this, [this](quint64 ticket, const QImage &picture) {
            if (ticket != m_ticket)
                return;
            m_picture = picture;
            update();
        });
    }
    ask();
    emit asked();
}

void PreviewItem::setNumber(int number)
{
    if (number == m_number)
        return;
    m_number = number;
    ask();
    emit asked();
}

void PreviewItem::setInSight(bool in_sight)
{
    if (in_sight == m_in_sight)
        return;
    m_in_sight = in_sight;
    emit asked();
}

void PreviewItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        ask();
}

void PreviewItem::ask()
{
    const QSize pixels = size().toSize();
    if (m_preview && m_number < m_preview->pages() && !pixels.isEmpty())
        m_preview->want(m_ticket, m_number, pixels, m_in_sight);
}

void PreviewItem::paint(QPainter *painter)
{
    if (m_picture.isNull())
        painter->fillRect(boundingRect(), Qt::white);
    else
        painter->drawImage(boundingRect(), m_picture);
}

}  // namespace staff
