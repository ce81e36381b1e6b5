// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "warnings.h"

#include <atomic>
#include <cstring>

#include <QtGlobal>

namespace app::warnings {

namespace {

std::atomic<int> met = 0;
QtMessageHandler previous = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto is_of = [&](const char *kind) {
        return context.category && std::strncmp(context.category, kind, std::strlen(kind)) == 0;
    };
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !is_of("qt.qpa") && !is_of("moedested."))
        ++met;
    previous(type, context, message);
}

}  // namespace

void count()
{
    previous = qInstallMessageHandler(handle);
}

int counted()
{
    return met;
}

}  // namespace app::warnings
