// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemon.h"

#include "log.h"

#include <QDir>
#include <QFileInfo>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace speech {

namespace {

/// espeak-ng's data without its hundred manners of speaking (whisper, robot, …): whoever asks which voices there are is told each
/// of them in each of 130 languages, which takes two seconds before the first word.
void link_data(const QDir &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : from.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
        if (entry.fileName() != QLatin1String("voices"))
            QFile::link(entry.absoluteFilePath(), to + QLatin1Char('/') + entry.fileName());
}

}  // namespace

Daemon::Daemon(const Places &places, QObject *parent) : QObject(parent)
{
    const QString folder = QString::fromStdString(m_folder.path());
    if (folder.isEmpty()) {
        QMetaObject::invokeMethod(this, &Daemon::ended, Qt::QueuedConnection);
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!places.espeak_data.isEmpty()) {
        link_data(QDir(places.espeak_data), folder + QStringLiteral("/espeak-ng-data"));
        environment.insert(QStringLiteral("ESPEAK_DATA_PATH"), folder);
    }
    // Whatever it and the sound libraries put down goes with the folder; sound servers are found where they were.
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    const QString pulse = runtime + QStringLiteral("/pulse/native");
    if (!environment.contains(QStringLiteral("PULSE_SERVER")) && QFileInfo::exists(pulse))
        environment.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:") + pulse);
    if (!runtime.isEmpty() && !environment.contains(QStringLiteral("PIPEWIRE_RUNTIME_DIR")))
        environment.insert(QStringLiteral("PIPEWIRE_RUNTIME_DIR"), runtime);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder);
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    connect(&m_process, &QProcess::finished, this, &Daemon::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        qCDebug(lcSpeech, "the daemon: %s", qPrintable(m_process.errorString()));
        if (error == QProcess::FailedToStart)
            emit ended();
    });
    m_process.start(places.program,
                    {QStringLiteral("--run-single"), QStringLiteral("--communication-method"), QStringLiteral("unix_socket"),
                     QStringLiteral("--socket-path"), socket(), QStringLiteral("--pid-file"), folder + QStringLiteral("/pid"),
                     QStringLiteral("--log-dir"), folder, QStringLiteral("--config-dir"), places.settings});
}

Daemon::~Daemon()
{
    m_process.disconnect(this);
    if (const auto id = m_process.processId(); id > 0)
        ::kill(-pid_t(id), SIGKILL);
    m_process.waitForFinished(1000);
}

QString Daemon::socket() const
{
    return QString::fromStdString(m_folder.path()) + QStringLiteral("/socket");
}

}  // namespace speech
