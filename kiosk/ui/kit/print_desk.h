// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handouts/order.h"

#include <QtQml/qqmlregistration.h>
#include <QByteArray>
#include <QObject>

namespace kit {

/// A document on its way to paper: the very bytes that were looked at, and how they are wanted.
struct PrintOrder {
    QByteArray pdf;
    int copies = 1;
    bool two_sided = false;
    handouts::Paper paper = handouts::Paper::A4;

    friend bool operator==(const PrintOrder &, const PrintOrder &) = default;
};

/// Takes documents to the printer. Screens know only this much of printing.
class PrintDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program lends it")

public:
    using QObject::QObject;

    /// Returns at once; how it goes is told elsewhere.
    virtual void print(const PrintOrder &order) = 0;
};

}  // namespace kit
