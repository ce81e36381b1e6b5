// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the finger on "print" until a real printer program on loopback, ippeveprinter, has taken the job with its document, by the
// clock: target 200 ms. The sheet is that of two groups in the builder, and the program waits as it does every day.

#include "builder/builder_view.h"
#include "kiosk/printing/printer_program.h"
#include "support/eventually.h"
#include "support/frames.h"
#include "support/visit.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QGuiApplication>

namespace {

constexpr int times = 20;

std::string centre_toml(const std::string &printer)
{
    return support::content_of(support::sample_centre / "centre.toml") + "\n[printer]\nuri = \"" + printer + "\"\n";
}

/// Milliseconds from the touch until each job was taken.
std::vector<double> print_often(support::Visit &visit)
{
    paper::PrintDesk &desk = visit.program().printDesk();
    std::vector<double> taken;
    for (int time = 0; time < times; ++time) {
        const QQuickItem *button = visit.find(QStringLiteral("print"));
        QElapsedTimer clock;
        const auto connection = QObject::connect(&desk, &paper::PrintDesk::changed, &desk, [&] {
            if (desk.state() == printing::JobState::Sending || !clock.isValid())
                return;
            taken.push_back(double(clock.nsecsElapsed()) / 1e6);
            clock.invalidate();
        });
        clock.start();
        visit.finger().tap(button);
        support::eventually([&] { return desk.state() == printing::JobState::Done; }, std::chrono::seconds(20));
        QObject::disconnect(connection);
        desk.hide();
        support::next_frame(visit.program().window());
    }
    std::ranges::sort(taken);
    return taken;
}

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    const printing::Bus bus;
    const support::Scratch scratch;
    const printing::PrinterProgram printer(scratch);
    const support::ScratchCentre centre(support::content_of(support::sample_centre / "groups.toml"), centre_toml(printer.uri()));
    support::Visit visit(centre.path());
    visit.program().session().enter(context::Session::Staff);
    visit.program().navigator().start(QStringLiteral("builder"), {{"groups", QStringList{"gladsaxe", "online"}}});
    auto *view = visit.root()->findChild<builder::BuilderView *>();
    support::eventually([&] { return view->preview()->count() > 0 && !view->preview()->busy(); });
    const std::vector<double> taken = print_often(visit);
    const std::size_t sheets = printer.sheets().size();
    if (taken.size() != times || sheets != times) {
        std::fprintf(stderr, "%zu of %d jobs were taken, %zu sheets came out\n", taken.size(), times, sheets);
        return 1;
    }
    std::printf("a print accepted by a local printer, %d times: median %.1f ms, worst %.1f ms after the touch (target 200)\n",
                times, taken[times / 2], taken.back());
    return 0;
}
