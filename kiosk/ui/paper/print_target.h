// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handouts/order.h"

#include <QtQml/qqmlregistration.h>
#include <QByteArray>
#include <QObject>

namespace paper {

/// A document on its way off the screen: the very bytes that were looked at.
struct PrintOrder {
    QByteArray pdf;
    int pages = 1;
    int copies = 1;
    handouts::Paper paper = handouts::Paper::A4;

    friend bool operator==(const PrintOrder &, const PrintOrder &) = default;
};

/// Where a document may go: a printer, a file.
class PrintTarget : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program lends it")

public:
    using QObject::QObject;

    /// Returns at once; how it goes is told elsewhere. False where nothing was begun.
    virtual bool print(const PrintOrder &order) = 0;
};

}  // namespace paper
