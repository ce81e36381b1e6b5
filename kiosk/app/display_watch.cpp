// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display_watch.h"

#include "command_line.h"

#include <cstdio>
#include <cstdlib>

#include <QByteArray>
#include <QCoreApplication>

namespace app {

namespace {

QtMessageHandler before_watch = nullptr;

QByteArray setting(const char *name)
{
    return qEnvironmentVariableIsSet(name) ? '"' + qgetenv(name) + '"' : QByteArray("not set");
}

void watch(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        before_watch(type, context, message);
        return;
    }
    std::fprintf(
        stderr,
        "%s: there is no display to show the screen on (WAYLAND_DISPLAY is %s, DISPLAY is %s, QT_QPA_PLATFORM is %s). Start it "
        "in a running Wayland or X11 session; if there is one, install the packages qt6-wayland and libqt6gui6 again.\n",
        qPrintable(QCoreApplication::applicationName()), setting("WAYLAND_DISPLAY").constData(), setting("DISPLAY").constData(),
        setting("QT_QPA_PLATFORM").constData());
    // Where this returns, Qt aborts.
    std::_Exit(Failed);
}

}  // namespace

DisplayWatch::DisplayWatch()
{
    before_watch = qInstallMessageHandler(watch);
}

DisplayWatch::~DisplayWatch()
{
    qInstallMessageHandler(before_watch);
}

}  // namespace app
