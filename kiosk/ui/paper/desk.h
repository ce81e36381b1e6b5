// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/outlet.h"

namespace paper {

/// What a sheet may become in a window on staff's own PC, and what came of the last one. The screen in the hallway has none:
/// this.
class Desk : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool present READ present CONSTANT)
    Q_PROPERTY(paper::Outlet *file READ file CONSTANT)
    Q_PROPERTY(paper::Outlet *printer READ printer CONSTANT)
    Q_PROPERTY(QString words READ words NOTIFY told)

public:
    using QObject::QObject;

    bool present() { return file() != nullptr; }
    /// Asks where, and writes the document there.
    virtual Outlet *file() { return nullptr; }
    /// Asks on which printer, and sends the document to it.
    virtual Outlet *printer() { return nullptr; }
    /// What came of the last document, or what keeps it from coming; empty where there is nothing to say.
    virtual QString words() const { return {}; }
    /// Somebody starts over or closes the window: nothing is left, and nothing is on its way any more.
    virtual void forget() {}

signals:
    void told();
};

}  // namespace paper
