// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirrored.h"

#include "support/eventually.h"

#include <map>

#include <QGuiApplication>

namespace languages {

namespace {

using Places = std::map<const QQuickItem *, QRectF>;

/// Where a button is, and where the lines of a text are within its room.
QRectF place_of(const QQuickItem *item)
{
    if (!support::is_text(item))
        return support::on_screen(item);
    const double width = item->property("contentWidth").toDouble();
    const int alignment = item->property("effectiveHorizontalAlignment").toInt();
    const double x = alignment == Qt::AlignHCenter ? (item->width() - width) / 2
                     : alignment == Qt::AlignRight ? item->width() - width
                                                   : 0;
    return item->mapRectToScene(QRectF(x, 0, width, item->height()));
}

Places places(support::Visit &visit, Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    support::settle();
    visit.program().window().grabWindow();
    Places found;
    for (const QQuickItem *item : support::visible_items(visit.root(), [](const QQuickItem *item) {
             return (support::is_text(item) && !item->property("text").toString().isEmpty()) || support::is_button(item);
         }))
        found.emplace(item, place_of(item));
    return found;
}

}  // namespace

QStringList not_mirrored(support::Visit &visit, QSize picture)
{
    const Places left = places(visit, Qt::LeftToRight);
    const Places right = places(visit, Qt::RightToLeft);
    QStringList faults;
    for (const auto &[item, there] : right) {
        const auto here = left.find(item);
        if (here == left.end())
            continue;
        const double wanted = picture.width() - here->second.right();
        if (std::abs(there.left() - wanted) > 2 || std::abs(there.top() - here->second.top()) > 2)
            faults << QStringLiteral("%1 \"%2\" stands at %3,%4 and should at %5,%6")
                          .arg(item->objectName(), item->property("text").toString().left(40))
                          .arg(there.left())
                          .arg(there.top())
                          .arg(wanted)
                          .arg(here->second.top());
    }
    return faults;
}

}  // namespace languages
