// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/log.h"

#include <mutex>

#include <QLoggingCategory>

namespace support {

namespace {

std::mutex log_guard;
QString log_text;
QString log_category;
QtMessageHandler log_before = nullptr;

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg || QLatin1String(context.category) != log_category)
        return log_before(type, context, message);
    const std::lock_guard lock(log_guard);
    log_text += message + QLatin1Char('\n');
}

}  // namespace

Log::Log(const QString &category)
{
    const std::lock_guard lock(log_guard);
    log_category = category;
    log_text.clear();
    QLoggingCategory::setFilterRules(category + QStringLiteral(".debug=true"));
    log_before = qInstallMessageHandler(keep);
}

Log::~Log()
{
    qInstallMessageHandler(log_before);
    QLoggingCategory::setFilterRules(QString());
}

QString Log::said() const
{
    const std::lock_guard lock(log_guard);
    return log_text;
}

}  // namespace support
