// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/dialog.h"

#include <QDialog>
#include <QSettings>
#include <QWindow>

namespace desk {

void keep_nothing()
{
    // A place that can be neither made nor written to: Qt's file dialog saves its history whenever one is closed.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral(":/nowhere"));
}

void open_over(QDialog &dialog, QWindow *window)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.winId();  // makes its window
    dialog.windowHandle()->setTransientParent(window);
    dialog.open();
}

}  // namespace desk
