// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A visitor before the real program on a display: looks for a meeting, touches this and that, and is wiped. Says on standard
// output what has been done, and goes on with each line on standard input.

#include "support/eventually.h"
#include "support/visit.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <poll.h>
#include <QGuiApplication>

namespace {

/// Meanwhile the program answers whoever asks it something.
bool done(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
    const auto told = [] {
        pollfd input{.fd = 0, .events = POLLIN, .revents = 0};
        return poll(&input, 1, 0) > 0;
    };
    std::string line;
    return support::eventually(told, std::chrono::minutes(1)) && std::getline(std::cin, line);
}

int failed(const char *what)
{
    std::fprintf(stderr, "the visitor could not %s\n", what);
    return 1;
}

}  // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    support::Visit visit;
    if (!done("rested"))
        return failed("begin");
    if (!visit.tap("wake") || !visit.tap("help") || !done("opened"))
        return failed("open Help now");
    for (const char *touched : {"goMeetings", "larger", "contrast", "filterTown", "choice-Aarhus", "meeting"})
        if (!visit.tap(touched))
            return failed(touched);
    visit.key(Qt::Key_Tab);
    if (!done("visited"))
        return failed("be wiped");
    visit.program().session().wipe();
    if (!support::eventually([&] { return visit.screen() == "rest"; }))
        return failed("rest");
    return done("wiped") ? 0 : failed("end");
}
