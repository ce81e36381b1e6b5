// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_line.h"
#include "config/access/secrets.h"
#include "config/centre/site.h"
#include "config/content/assets.h"
#include "display_watch.h"
#include "fonts.h"
#include "printing/rehearsal.h"
#include "program.h"
#include "renewal.h"
#include "screen_tour.h"
#include "signals.h"
#include "speech/mute.h"
#include "speech/private_folder.h"
#include "warnings.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>

#include <QDir>
#include <QGuiApplication>
#include <QScreen>

namespace {

/// zlib's level 1: a tour is hundreds of pictures, and packing them tightly takes longer than drawing them.
constexpr int fast_picture = 80;

/// No status of the program: the screen is to be made of another centre.toml.
constexpr int begin_anew = -1;

using TourLook = std::function<bool(const app::TourStop &stop, int number, int of, const QImage &picture)>;

/// How many stops `look` found good, and how many there are.
struct Walked {
    int good = 0;
    int of = 0;
};

/// Of one size only, or each screen once, where that is wished.
Walked walk_all(QGuiApplication &application, app::Program &program, const app::CommandLine &wish, const TourLook &look)
{
    const config::Site &site = program.site();
    auto stops = wish.once ? app::stops_once(site) : app::all_stops(site);
    if (wish.size)
        std::erase_if(stops, [&](const app::TourStop &stop) { return stop.size != *wish.size; });
    Walked walked{0, int(stops.size())};
    app::ScreenTour walk(
        program, stops,
        [&](const app::TourStop &stop, int number, const QImage &picture) {
            walked.good += look(stop, number, walked.of, picture);
        },
        [&] { application.exit(); });
    QMetaObject::invokeMethod(
        &application, [&] { walk.start(); }, Qt::QueuedConnection);
    application.exec();
    return walked;
}

/// Walks every screen into `folder`, one numbered PNG file each.
int tour(QGuiApplication &application, app::Program &program, const app::CommandLine &wish)
{
    const QString &folder = *wish.tour;
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "moedested-kiosk: the folder %s can't be made; name one that you may write to.\n",
                     qPrintable(folder));
        return app::Failed;
    }
    const Walked walked =
        walk_all(application, program, wish, [&](const app::TourStop &stop, int number, int of, const QImage &picture) {
            const QString file = QStringLiteral("%1/%2-%3x%4-%5-%6.png")
                                     .arg(folder)
                                     .arg(number, 3, 10, QLatin1Char('0'))
                                     .arg(stop.size.width())
                                     .arg(stop.size.height())
                                     .arg(stop.language, stop.name);
            const bool written = picture.size() == stop.size && picture.save(file, nullptr, fast_picture);
            if (!written)
                std::fprintf(stderr, "moedested-kiosk: %s can't be written.\n", qPrintable(file));
            if (number % 20 == 0 || number == of)
                std::fprintf(stderr, "  %d of %d pictures\n", number, of);
            return written;
        });
    return walked.good == walked.of ? app::Good : app::Failed;
}

/// Loads every screen in every language, size, letter size and theme that is wished.
int self_test(QGuiApplication &application, app::Program &program, const app::CommandLine &wish)
{
    const Walked walked = walk_all(application, program, wish,
                                   [](const app::TourStop &, int, int, const QImage &picture) { return !picture.isNull(); });
    std::printf("%d of %d screens loaded, %d warnings\n", walked.good, walked.of, app::warnings::counted());
    return walked.good == walked.of && app::warnings::counted() == 0 ? app::Good : app::Failed;
}

/// The window on staff's own PC is a program of its own, and this process becomes it.
int become_desk(char *argv[])
{
    const std::filesystem::path program = config::assets_directory() / "../../libexec/moedested/moedested-desk";
    // A desktop knows a window's program by this name.
    std::string name = program.filename();
    argv[0] = name.data();
    ::execv(program.c_str(), argv);
    std::fprintf(stderr, "moedested-kiosk: %s can't be started: %s. Install the package again.\n",
                 program.lexically_normal().c_str(), std::strerror(errno));
    return app::Failed;
}

/// The status to end with, or `begin_anew`.
int run(QGuiApplication &application, app::Program &program, const app::CommandLine &wish)
{
    QQuickView &window = program.window();
    if (wish.tour || wish.self_test) {
        window.show();
        return wish.tour ? tour(application, program, wish) : self_test(application, program, wish);
    }
    if (wish.size) {
        window.resize(*wish.size);
        window.show();
    } else {
        // Where no window manager runs, full screen alone gives a window without a size.
        window.setGeometry(window.screen()->geometry());
        window.showFullScreen();
    }
    return QGuiApplication::exec();
}

int show(const app::CommandLine &wish, const schedule::Zone &zone, const app::Rerun &rerun, int argc, char *argv[])
{
    if (wish.desk)
        return become_desk(argv);
    std::optional<app::DisplayWatch> watch(std::in_place);
    QGuiApplication application(argc, argv);
    watch.reset();
    const schedule::Problems fonts = app::use_fonts(config::assets_directory());
    app::tell(fonts);
    // What Qt says of the machine while it starts (no XDG_RUNTIME_DIR, say) is no fault of a screen.
    app::warnings::count();
    app::Options options = wish.options;
    const bool in_hallway = !wish.tour && !wish.self_test;
    if (!in_hallway) {
        options.voice = std::make_shared<speech::Mute>();
        options.printer = std::make_shared<printing::Rehearsal>();
        // Whoever asks for these wants to know what the screen would bear with.
        const auto centre = config::read_centre(options.centre / "centre.toml");
        if (!centre.value)
            return app::tell(centre.problems);
        if (!fonts.empty())
            return app::Failed;
    } else if (!options.now) {
        options.keep = config::Keep::Yes;
    }
    std::optional<app::Signals> heard;
    std::optional<app::Renewal> renewal;
    if (in_hallway) {
        speech::PrivateFolder::sweep();
        heard.emplace();
        renewal.emplace([&] { rerun.begin(*heard); });
    }
    int status = begin_anew;
    while (status == begin_anew) {
        auto program = app::Program::make(options, zone, config::assets_directory());
        if (!program)
            return app::tell(program.error());
        QObject::connect(program->get(), &app::Program::outdated, &application, [] { QGuiApplication::exit(begin_anew); });
        if (in_hallway) {
            QObject::connect(&*heard, &app::Signals::asked, program->get(), &app::Program::end);
            renewal->watch(**program);
        }
        status = run(application, **program, wish);
    }
    return status;
}

}  // namespace

int main(int argc, char *argv[])
{
    config::keep_out_of_cores();
    const app::Rerun rerun(argv);
    return app::run(argc, argv, [&](const app::CommandLine &wish, const schedule::Zone &zone, int count, char *words[]) {
        return show(wish, zone, rerun, count, words);
    });
}
