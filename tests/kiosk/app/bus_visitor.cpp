// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A visitor before the real program on a display: looks for a meeting, touches this and that, and is wiped. Says on standard
// output what has been done, and goes on with each line on standard input.

#include "support/eventually.h"
#include "support/line.h"
#include "support/visit.h"

#include <cstdio>

#include <QGuiApplication>

namespace {

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
    if (!support::told_to_go_on("rested"))
        return failed("begin");
    if (!visit.tap("wake") || !visit.tap("help") || !support::told_to_go_on("opened"))
        return failed("open Help now");
    for (const char *touched : {"goMeetings", "larger", "contrast", "filterTown", "choice-Aarhus", "meeting"})
        if (!visit.tap(touched))
            return failed(touched);
    visit.key(Qt::Key_Tab);
    if (!support::told_to_go_on("visited"))
        return failed("be wiped");
    visit.program().session().wipe();
    if (!support::eventually([&] { return visit.screen() == "rest"; }))
        return failed("rest");
    return support::told_to_go_on("wiped") ? 0 : failed("end");
}
