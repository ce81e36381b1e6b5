// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QQuickItem>

namespace support {

/// The visible items in and under `root` that `wanted` takes, in drawing order.
std::vector<QQuickItem *> visible_items(QQuickItem *root, const std::function<bool(const QQuickItem *)> &wanted);

/// The visible items of that objectName, from the top of the screen down.
std::vector<QQuickItem *> visible_named(QQuickItem *root, const QString &name);

/// Where the item is in the picture.
QRectF on_screen(const QQuickItem *item);

/// The part of it that no clipping ancestor cuts off.
QRectF seen_part(const QQuickItem *item);

bool is_text(const QQuickItem *item);
bool is_button(const QQuickItem *item);

/// All words to be seen, one text item a line, from the top down.
QString words_on(QQuickItem *root);

}  // namespace support
