// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickPaintedItem>

namespace kit {

/// One of our line icons, drawn in a colour of the theme. Those that point back and forward point the other way in a language
/// that is read from the right. An icon never stands without its word, so it has no name of its own in the accessibility tree.
class IconItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Icon)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY looksChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)

public:
    explicit IconItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void looksChanged();

private:
    QString m_name;
    QColor m_color;
};

}  // namespace kit
