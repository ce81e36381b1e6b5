// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirrored.h"

#include "support/eventually.h"
#include "support/frames.h"

#include <map>

#include <QGuiApplication>

namespace languages {

namespace {

/// By their words: a list may show the same meeting with another of its items when it has been laid out again.
using Places = std::multimap<QString, QRectF>;

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

bool in_list(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickListView"))
        item = item->parentItem();
    return item != nullptr;
}

/// Digits stand as on any telephone, whichever way a language is read.
bool on_the_pin_pad(const QQuickItem *item)
{
    while (item && item->objectName() != QLatin1String("pinPad"))
        item = item->parentItem();
    return item != nullptr;
}

/// A list keeps some of its items ready beyond the picture, and it is free which.
Places places(support::Visit &visit, Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    // A list that has been laid out anew may bring in more of its items, which are laid out with the next frame.
    for (int frame = 0; frame < 3; ++frame) {
        support::settle();
        visit.program().window().grabWindow();
        support::lists_are_made(visit.program().window());
    }
    Places found;
    for (const QQuickItem *item : support::visible_items(visit.root(), [](const QQuickItem *item) {
             return (support::is_text(item) && !item->property("text").toString().isEmpty()) || support::is_button(item);
         }))
        if (!on_the_pin_pad(item) && !(in_list(item) && support::on_screen(item).top() > visit.program().window().height()))
            found.emplace(QStringLiteral("%1 \"%2\"").arg(item->objectName(), item->property("text").toString().left(40)),
                          place_of(item));
    return found;
}

}  // namespace

QStringList not_mirrored(support::Visit &visit, QSize picture)
{
    const Places left = places(visit, Qt::LeftToRight);
    const Places right = places(visit, Qt::RightToLeft);
    const auto mirrors = [&](const QRectF &here, const QRectF &there) {
        // A list only guesses how far below the picture its foot stands.
        const bool seen = std::max(there.top(), here.top()) < picture.height();
        // A centred text may end in half a letter.
        return std::abs(there.left() - (picture.width() - here.right())) <= 4 &&
               (!seen || std::abs(there.top() - here.top()) <= 2);
    };
    QStringList faults;
    for (const auto &[words, there] : right) {
        const auto [first, last] = left.equal_range(words);
        if (first != last && std::none_of(first, last, [&](const auto &one) { return mirrors(one.second, there); }))
            faults << QStringLiteral("%1 stands at %2,%3; from the left it was at %4,%5 to %6")
                          .arg(words)
                          .arg(there.left())
                          .arg(there.top())
                          .arg(first->second.left())
                          .arg(first->second.top())
                          .arg(first->second.right());
    }
    return faults;
}

}  // namespace languages
