// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/page_item.h"

#include <QPainter>

namespace kit {

PageItem::PageItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
}

void PageItem::setView(PaperView *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (m_view)
        connect(m_view, &PaperView::refreshed, this, [this] { update(); });
    emit viewChanged();
    update();
}

void PageItem::paint(QPainter *painter)
{
    if (m_view)
        painter->drawImage(0, 0, m_view->picture(m_number, QSize(int(width()), int(height()))));
}

}  // namespace kit
