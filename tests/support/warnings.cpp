// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/warnings.h"

#include <cstring>
#include <mutex>

#include <gtest/gtest.h>

#include <QtGlobal>

namespace support {

namespace {

std::mutex guard;
QStringList collected;
QtMessageHandler previous = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool of_platform = context.category && std::strncmp(context.category, "qt.qpa", 6) == 0;
    // Qt 6.4's list says this when its rows are replaced while it still makes one ahead, on a slow machine; it goes on whole.
    const bool of_list_ahead = message.startsWith(QLatin1String("DelegateModel::cancel: index out range"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !of_platform && !of_list_ahead) {
        const std::lock_guard lock(guard);
        collected << message;
        return;
    }
    previous(type, context, message);
}

class FailOnWarning : public testing::EmptyTestEventListener {
    void OnTestStart(const testing::TestInfo &) override { take_warnings(); }
    void OnTestEnd(const testing::TestInfo &) override
    {
        for (const QString &warning : take_warnings())
            ADD_FAILURE() << "Qt warned: " << warning.toStdString();
    }
};

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

void fail_on_warnings()
{
    collect_warnings();
    testing::UnitTest::GetInstance()->listeners().Append(new FailOnWarning);
}

}  // namespace support
