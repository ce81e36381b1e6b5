// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace support {

/// What a finished program left.
struct Outcome {
    int status = -1;  ///< -1 where it crashed, could not start or did not end in time
    QString out;
    QString err;
};

/// The environment of a program that shows itself nowhere.
QProcessEnvironment offscreen();

/// Runs a program to its end; ends it after `limit`.
Outcome run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = offscreen(),
            std::chrono::seconds limit = std::chrono::minutes(5));

/// A program that runs for one test and is ended with it.
class Running {
public:
    Running(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    ~Running();

    QProcess process;
};

}  // namespace support
