// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// moedested-film: plays a centre's film for the screen, in a process of its own. A file that brings a decoder down takes no
// screen with it, what a film needs is gone when it is closed, and the screen starts without any of it.

#include "player/player.h"

#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    // No network for whatever a file asks for, where the system lets a program give it up; the service forbids it anyway.
    (void)unshare(CLONE_NEWUSER | CLONE_NEWNET);
    const rlimit no_core{};
    setrlimit(RLIMIT_CORE, &no_core);
    prctl(PR_SET_DUMPABLE, 0);
    // A file that calls for pictures without end gets none, and the screen keeps its memory.
    const rlimit most_memory{1U << 30, 1U << 30};
    setrlimit(RLIMIT_DATA, &most_memory);
    // A screen that is gone is found out by what write says.
    std::signal(SIGPIPE, SIG_IGN);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The one of Qt's two backends that needs neither a graphics card nor a cache on disk.
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication application(argc, argv);
    const player::Player player;
    return QGuiApplication::exec();
}
