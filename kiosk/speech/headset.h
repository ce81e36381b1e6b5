// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace speech {

/// Whether somebody has put a headset into the kiosk.
class Headset : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool plugged() const = 0;
    /// From now on says when that changes; looks for sound cards that have come since it was last told to.
    virtual void watch() = 0;

signals:
    void changed();
};

}  // namespace speech
