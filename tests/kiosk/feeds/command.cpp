// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <chrono>

#include <QEventLoop>
#include <QProcess>
#include <QTimer>

namespace feeds {

Ended run(const std::vector<std::string> &words)
{
    QStringList arguments;
    for (const std::string &word : words)
        arguments.append(QString::fromStdString(word));
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(MOEDESTED_BUILD_DIR "/bin/moedested"), arguments);
    loop.exec();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

}  // namespace feeds
