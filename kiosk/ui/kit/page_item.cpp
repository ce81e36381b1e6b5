// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/page_item.h"

#include <QPainter>

namespace kit {

PageItem::PageItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

PageItem::~PageItem()
{
    if (m_pages)
        m_pages->forget(m_ticket);
}

void PageItem::setPages(Pages *pages)
{
    if (pages == m_pages)
        return;
    if (m_pages) {
        m_pages->disconnect(this);
        m_pages->forget(m_ticket);
    }
    m_pages = pages;
    if (m_pages) {
        m_ticket = m_pages->new_ticket();
        connect(m_pages, &Pages::opened, this, &PageItem::ask);
        connect(m_pages, &Pages::drawn, this, [this](quint64 ticket, const QImage &picture) {
            if (ticket != m_ticket)
                return;
            m_picture = picture;
            update();
        });
    }
    ask();
    emit asked();
}

void PageItem::setNumber(int number)
{
    if (number == m_number)
        return;
    m_number = number;
    ask();
    emit asked();
}

void PageItem::setInSight(bool in_sight)
{
    if (in_sight == m_in_sight)
        return;
    m_in_sight = in_sight;
    emit asked();
}

void PageItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        ask();
}

void PageItem::ask()
{
    const QSize pixels = size().toSize();
    if (m_pages && m_number < m_pages->count() && !pixels.isEmpty())
        m_pages->want(m_ticket, m_number, pixels, m_in_sight);
}

void PageItem::paint(QPainter *painter)
{
    if (m_picture.isNull())
        painter->fillRect(boundingRect(), Qt::white);
    else
        painter->drawImage(boundingRect(), m_picture);
}

}  // namespace kit
