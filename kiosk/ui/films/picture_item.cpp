// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "films/picture_item.h"

#include <QPainter>

namespace films {

PictureItem::PictureItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    const auto tell_room = [this] {
        if (m_view)
            m_view->setRoom(size().toSize());
        update();
    };
    connect(this, &QQuickItem::widthChanged, this, tell_room);
    connect(this, &QQuickItem::heightChanged, this, tell_room);
}

void PictureItem::setView(FilmView *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (m_view) {
        connect(m_view, &FilmView::pictureChanged, this, [this] { update(); });
        m_view->setRoom(size().toSize());
    }
    emit viewChanged();
}

void PictureItem::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), Qt::black);
    if (!m_view || m_view->picture().isNull())
        return;
    const QImage &picture = m_view->picture();
    QRectF place(QPointF(), QSizeF(picture.size()).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(boundingRect().center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, picture);
}

}  // namespace films
