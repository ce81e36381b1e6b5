// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A member of staff before the real program: note_visitor CENTRE PIN NOTE types the PIN at the door and the note onto a sheet,
// each given as its keys with commas between them, prints nothing, ends, and waits until the program begins anew. Says on
// standard output what has been done, and goes on with each line on standard input.

#include "app/renewal.h"
#include "builder/builder_view.h"
#include "support/eventually.h"
#include "support/line.h"
#include "support/visit.h"

#include <cstdio>

#include <QGuiApplication>

namespace {

using namespace std::chrono_literals;

/// The clock's corner in a portrait picture.
constexpr QPointF door_corner(1040, 40);

int failed_to(const char *what)
{
    std::fprintf(stderr, "the visitor could not %s\n", what);
    return 1;
}

bool type(support::Visit &visit, const char *keys)
{
    const QStringList names = QString::fromUtf8(keys).split(u',');
    return std::ranges::all_of(names, [&](const QString &key) { return visit.tap(QStringLiteral("key-") + key); });
}

/// Whether the sheet is drawn to the last page.
bool shows_sheet(support::Visit &visit)
{
    auto *view = visit.root()->findChild<builder::BuilderView *>();
    return view && !view->pdf().isEmpty() && view->preview()->count() > 0 && !view->preview()->busy();
}

}  // namespace

int main(int argc, char *argv[])
{
    const app::Rerun rerun(argv);
    QGuiApplication application(argc, argv);
    if (argc != 4)
        return failed_to("begin: note_visitor CENTRE PIN NOTE");
    app::Options options{.centre = argv[1], .now = support::moment(support::saturday), .pin_cost = config::least_pin_cost};
    options.hold = 100ms;
    support::Visit visit(options);
    app::Signals heard;
    app::Renewal renewal([&] { rerun.begin(heard); }, 100ms);
    renewal.watch(visit.program());

    if (!support::told_to_go_on("rested"))
        return 0;
    visit.finger().press(door_corner);
    const bool came = support::eventually([&] { return visit.screen() == "door"; });
    visit.finger().release();
    if (!came || !type(visit, argv[2]) || !visit.tap("key-try") ||
        !support::eventually([&] { return visit.screen() == "builder"; }))
        return failed_to("open the door");
    visit.program().navigator().start("builder", {{"groups", QStringList("online")}, {"notes", true}});
    support::settle();
    if (!type(visit, argv[3]) || !visit.tap("closeSheet") || !support::eventually([&] { return shows_sheet(visit); }, 20s))
        return failed_to("write the note");
    if (!support::told_to_go_on("written"))
        return failed_to("go on");
    if (!visit.tap("staffEnd"))
        return failed_to("end");
    support::eventually([] { return false; }, 20s);  // the program begins anew meanwhile
    return failed_to("begin anew");
}
