// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/process.h"
#include "support/scratch.h"
#include "support/text.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QStandardPaths>

namespace app {

using support::eventually;
using support::Running;
using support::Scratch;

namespace {

const QString kiosk_program = MOEDESTED_BUILD_DIR "/bin/moedested-kiosk";
const QStringList full_screen = {"--centre", MOEDESTED_SOURCE_DIR "/config/sample", "--now", "2026-11-21T13:42"};

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QProcessEnvironment environment_in(const Scratch &runtime)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_RUNTIME_DIR", QString::fromStdString(runtime.path()));
    environment.insert("QT_QUICK_BACKEND", "software");
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    return environment;
}

}  // namespace

TEST(FullScreen, TakesTheWholeOutputOfAnXServer)
{
    if (!has("Xvfb") || !has("xwininfo"))
        GTEST_SKIP() << "needs the Debian packages xvfb and x11-utils";
    const Scratch runtime;
    QProcessEnvironment environment = environment_in(runtime);
    Running server("Xvfb", {"-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"}, environment);
    QByteArray number;
    ASSERT_TRUE(
        eventually([&] { return (number += server.process.readAllStandardOutput()).endsWith('\n'); }, std::chrono::seconds(30)));
    environment.insert("DISPLAY", ':' + QString::fromLatin1(number.trimmed()));
    environment.insert("QT_QPA_PLATFORM", "xcb");
    Running kiosk(kiosk_program, full_screen, environment);
    QString windows;
    EXPECT_TRUE(eventually(
        [&] {
            for (const QString &line : (windows = support::run("xwininfo", {"-root", "-tree"}, environment).out).split('\n'))
                if (line.contains("moedested-kiosk") && line.contains(" 1366x768+0+0 "))
                    return true;
            return kiosk.process.state() == QProcess::NotRunning;
        },
        std::chrono::seconds(30)));
    EXPECT_EQ(kiosk.process.state(), QProcess::Running)
        << kiosk.process.readAllStandardError().toStdString() << windows.toStdString();
}

TEST(FullScreen, TakesTheWholeOutputOfACompositor)
{
    if (!has("weston"))
        GTEST_SKIP() << "needs the Debian package weston";
    const Scratch runtime;
    QProcessEnvironment environment = environment_in(runtime);
    Running compositor(
        "weston",
        {"--backend=headless-backend.so", "--shell=kiosk-shell.so", "--use-pixman", "--width=1080", "--height=1920",
         "--idle-time=0", "--socket=moedested-test", "--log=" + QString::fromStdString(runtime.path() / "log")},
        environment);
    ASSERT_TRUE(eventually([&] { return QFileInfo::exists(QString::fromStdString(runtime.path() / "moedested-test")); },
                           std::chrono::seconds(30)));
    environment.insert("WAYLAND_DISPLAY", "moedested-test");
    environment.insert("QT_QPA_PLATFORM", "wayland");
    environment.insert("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1");
    environment.insert("WAYLAND_DEBUG", "client");  // the protocol's own log names the size of each picture handed over
    Running kiosk(kiosk_program, full_screen, environment);
    QString log;
    EXPECT_TRUE(eventually(
        [&] {
            log += QString::fromUtf8(kiosk.process.readAllStandardError());
            return log.contains(", 1080, 1920, 4320, ") || kiosk.process.state() == QProcess::NotRunning;
        },
        std::chrono::seconds(30)))
        << log.right(3000).toStdString();
    EXPECT_EQ(kiosk.process.state(), QProcess::Running) << log.right(3000).toStdString();
}

}  // namespace app
