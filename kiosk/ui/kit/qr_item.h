// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>
#include <QString>

namespace kit {

/// A QR code on the screen: black on white in every theme, with its quiet zone, in whole pixels a module so that no edge blurs.
class QrItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(QrCode)
    Q_PROPERTY(QString payload MEMBER m_payload NOTIFY payloadChanged)

public:
    explicit QrItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void payloadChanged();

private:
    QString m_payload;
};

}  // namespace kit
