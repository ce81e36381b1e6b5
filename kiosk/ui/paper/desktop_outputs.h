// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/print_target.h"

namespace paper {

/// What a sheet may become in a window on staff's own PC, and what came of the last one. The screen in the hallway has none:
/// this.
class DesktopOutputs : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool present READ present CONSTANT)
    Q_PROPERTY(paper::PrintTarget *file READ file CONSTANT)
    Q_PROPERTY(paper::PrintTarget *printer READ printer CONSTANT)
    Q_PROPERTY(QString words READ words NOTIFY told)

public:
    using QObject::QObject;

    bool present() { return file() != nullptr; }
    /// Asks where, and writes the document there.
    virtual PrintTarget *file() { return nullptr; }
    /// Asks on which printer, and sends the document to it.
    virtual PrintTarget *printer() { return nullptr; }
    /// What came of the last document, or what keeps it from coming; empty where there is nothing to say.
    virtual QString words() const { return {}; }
    /// Somebody starts over or closes the window: nothing is left, and nothing is on its way any more.
    virtual void forget() {}

signals:
    void told();
};

}  // namespace paper
