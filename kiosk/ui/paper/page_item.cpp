// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/page_item.h"

#include <QPainter>

namespace paper {

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
        take({});
    }
    m_pages = pages;
    if (m_pages) {
        m_ticket = m_pages->new_ticket();
        connect(m_pages, &Pages::opened, this, &PageItem::ask);
        connect(m_pages, &Pages::drawn, this, [this](quint64 ticket, const QImage &picture) {
            if (ticket == m_ticket)
                take(picture);
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

void PageItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        ask();
}

void PageItem::ask()
{
    if (!m_pages)
        return;
    const QSize pixels = size().toSize();
    if (m_number >= m_pages->count()) {
        m_pages->forget(m_ticket);
        take({});
    } else if (!pixels.isEmpty()) {
        m_pages->want(m_ticket, m_number, pixels);
    }
}

void PageItem::take(const QImage &picture)
{
    m_picture = picture;
    update();
}

void PageItem::paint(QPainter *painter)
{
    if (m_picture.isNull()) {
        painter->fillRect(boundingRect(), Qt::white);
    } else if (m_picture.size() == size().toSize()) {
        // Pixel by pixel: a scale for the part of a pixel that the item is larger or smaller would blur or drop lines.
        painter->fillRect(boundingRect(), Qt::white);
        painter->drawImage(QPoint(), m_picture);
    } else {
        painter->drawImage(boundingRect(), m_picture);
    }
}

}  // namespace paper
