// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickItem>

namespace accessibility {

/// The ground on which everything stands. To a screen reader it tells what is on it as it is read, where Qt would tell it as it
/// was made (a list's head after its rows), and while a dialog is up that alone.
class Stage : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit Stage(QQuickItem *parent = nullptr);
};

}  // namespace accessibility
