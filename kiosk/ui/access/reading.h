// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/sentences.h"

#include <vector>

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>

namespace accessibility {

/// Something on the screen that can be read aloud: a text, or a picture by its name.
struct Passage {
    QPointer<QQuickItem> item;
    QString text;
};

bool is_shown(const QQuickItem *item);

/// What QML says of the item for the accessibility tree; asked here directly, because asking the tree itself would build it. Null
/// where it says nothing.
const QObject *accessible_of(const QQuickItem *item);

/// Whether QML has something to say of it to a screen reader.
bool is_told(const QQuickItem *item);

/// The children as they are read: a list makes its rows in any order, so there the place on the screen decides.
QList<QQuickItem *> in_reading_order(const QQuickItem *item);

/// Everything readable in and under `page` in reading order, beginning with its title and scrolled-away things included. Where a
/// dialog lies over the page, the dialog alone.
std::vector<Passage> passages(QQuickItem *page);

/// Where the letters of a sentence stand in their item, one rectangle a line; the whole item where it is no plain text.
QList<QRectF> lines_of(const QQuickItem *item, speech::Span sentence);

/// Scrolls whatever `item` lies in until `part` of it (its own coordinates) can be seen.
void bring_into_sight(QQuickItem *item, const QRectF &part);

/// Scrolls the page's list on by half its height; false where it has shown everything.
bool scroll_on(QQuickItem *page);

/// What the accessibility tree says of a control: its name, what it is and how it is set.
QString control_words(QQuickItem *control);

}  // namespace accessibility
