// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/items.h"

#include <algorithm>

namespace support {

std::vector<QQuickItem *> visible_items(QQuickItem *root, const std::function<bool(const QQuickItem *)> &wanted)
{
    std::vector<QQuickItem *> found;
    if (!root->isVisible() || root->opacity() == 0)
        return found;
    if (wanted(root))
        found.push_back(root);
    QList<QQuickItem *> children = root->childItems();
    std::ranges::stable_sort(children, {}, [](const QQuickItem *child) { return child->z(); });
    for (QQuickItem *child : children) {
        const auto inside = visible_items(child, wanted);
        found.insert(found.end(), inside.begin(), inside.end());
    }
    return found;
}

std::vector<QQuickItem *> visible_named(QQuickItem *root, const QString &name)
{
    auto found = visible_items(root, [&](const QQuickItem *item) { return item->objectName() == name; });
    std::ranges::stable_sort(found, {}, [](const QQuickItem *item) { return on_screen(item).top(); });
    return found;
}

QRectF on_screen(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QRectF seen_part(const QQuickItem *item)
{
    QRectF seen = on_screen(item);
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem())
        if (up->clip())
            seen &= on_screen(up);
    return seen;
}

bool is_text(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

bool is_button(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton");
}

QString words_on(QQuickItem *root)
{
    auto texts = visible_items(root, is_text);
    std::ranges::stable_sort(texts, {}, [](const QQuickItem *item) { return on_screen(item).top(); });
    QStringList lines;
    for (const QQuickItem *text : texts)
        lines << text->property("text").toString();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace support
