// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/warnings.h"

#include <cstring>
#include <mutex>

#include <QtGlobal>

namespace support {

namespace {

std::mutex guard;
QStringList collected;
QtMessageHandler previous = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool of_platform = context.category && std::strncmp(context.category, "qt.qpa", 6) == 0;
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !of_platform) {
        const std::lock_guard lock(guard);
        collected << message;
        return;
    }
    previous(type, context, message);
}

}  // namespace

void collect_warnings()
{
    previous = qInstallMessageHandler(handle);
}

QStringList take_warnings()
{
    const std::lock_guard lock(guard);
    return std::exchange(collected, {});
}

}  // namespace support
