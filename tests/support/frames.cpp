// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/frames.h"

#include "support/eventually.h"

#include <QQmlIncubationController>
#include <QQuickWindow>

namespace support {

bool next_frame(QQuickWindow &window)
{
    bool drawn = false;
    const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, [&] { drawn = true; });
    window.update();
    const bool came = eventually([&] { return drawn; });
    QObject::disconnect(connection);
    return came;
}

bool lists_are_made(QQuickWindow &window)
{
    const auto making = [&] { return window.incubationController()->incubatingObjectCount(); };
    if (making() > 0) {
        if (!eventually([&] { return making() == 0; }, std::chrono::seconds(30)))
            return false;
        window.grabWindow();
    }
    return true;
}

}  // namespace support
