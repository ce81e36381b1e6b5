// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/assets.h"
#include "printing/rehearsal.h"
#include "program.h"
#include "speech/mute.h"
#include "walk.h"
#include "warnings.h"

#include <cstdio>
#include <functional>
#include <variant>

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>

namespace {

/// zlib's level 1: a tour is hundreds of pictures, and packing them tightly takes longer than drawing them.
constexpr int fast_picture = 80;

enum Exit { Good = 0, Failed = 1, WrongUsage = 2 };

int wrong_usage(const QString &text)
{
    std::fprintf(stderr, "moedested-kiosk: %s\nTry 'moedested-kiosk --help'.\n", qPrintable(text));
    return WrongUsage;
}

std::optional<QSize> parse_size(const QString &text)
{
    const auto match = QRegularExpression(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$")).match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// What the command line asks for.
struct Wish {
    app::Options options;
    std::optional<QSize> size;
    std::optional<QString> tour;
    bool self_test = false;
};

/// The wish, or the status to end with.
std::variant<Wish, int> read_command_line(const schedule::Zone &zone)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The screen in the hallway: SMART meetings nearby."));
    const QCommandLineOption centre_option(QStringLiteral("centre"), QStringLiteral("The centre's directory."),
                                           QStringLiteral("DIR"));
    const QCommandLineOption now_option(QStringLiteral("now"), QStringLiteral("Let the clock stand still at T (ISO 8601)."),
                                        QStringLiteral("T"));
    const QCommandLineOption window_option(
        QStringLiteral("window"),
        QStringLiteral("A window of this size instead of the full screen; with --tour or --self-test, that size only."),
        QStringLiteral("WxH"));
    const QCommandLineOption tour_option(
        QStringLiteral("tour"), QStringLiteral("Walk every screen into PNG files in DIR, then end."), QStringLiteral("DIR"));
    const QCommandLineOption self_test_option(QStringLiteral("self-test"),
                                              QStringLiteral("Load every screen; end with 1 if there was any warning."));
    parser.addOptions({centre_option, now_option, window_option, tour_option, self_test_option});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments()))
        return wrong_usage(parser.errorText());
    if (parser.isSet(version)) {
        std::printf("%s %s\n", qPrintable(QCoreApplication::applicationName()), MOEDESTED_VERSION);
        return Good;
    }
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return Good;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong_usage(QStringLiteral("\"%1\" is not an option.").arg(parser.positionalArguments().first()));
    if (!parser.isSet(centre_option))
        return wrong_usage(QStringLiteral("--centre DIR is missing: name the directory that holds centre.toml and groups.toml."));

    Wish wish;
    wish.options.centre = parser.value(centre_option).toStdString();
    if (parser.isSet(now_option)) {
        wish.options.now = schedule::parse_instant(parser.value(now_option).toStdString(), zone);
        if (!wish.options.now)
            return wrong_usage(
                QStringLiteral("--now \"%1\" is no moment: write it as 2026-11-21T13:42.").arg(parser.value(now_option)));
    }
    if (parser.isSet(window_option)) {
        wish.size = parse_size(parser.value(window_option));
        if (!wish.size)
            return wrong_usage(
                QStringLiteral("--window \"%1\" is no size: write it as 1080x1920.").arg(parser.value(window_option)));
    }
    if (parser.isSet(tour_option))
        wish.tour = parser.value(tour_option);
    wish.self_test = parser.isSet(self_test_option);
    return wish;
}

using Look = std::function<bool(const app::Stop &stop, int number, int of, const QImage &picture)>;

/// How many stops `look` found good, and how many there are.
struct Walked {
    int good = 0;
    int of = 0;
};

/// Of one size only, if one is given.
Walked walk_all(QGuiApplication &application, app::Program &program, std::optional<QSize> size, const Look &look)
{
    auto stops = app::all_stops(program.site());
    if (size)
        std::erase_if(stops, [&](const app::Stop &stop) { return stop.size != *size; });
    Walked walked{0, int(stops.size())};
    app::Walk walk(
        program, stops,
        [&](const app::Stop &stop, int number, const QImage &picture) { walked.good += look(stop, number, walked.of, picture); },
        [&] { application.exit(); });
    QMetaObject::invokeMethod(
        &application, [&] { walk.start(); }, Qt::QueuedConnection);
    application.exec();
    return walked;
}

/// Walks every screen into `folder`, one numbered PNG file each.
int tour(QGuiApplication &application, app::Program &program, std::optional<QSize> size, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "moedested-kiosk: the folder %s can't be made; name one that you may write to.\n",
                     qPrintable(folder));
        return Failed;
    }
    const Walked walked =
        walk_all(application, program, size, [&](const app::Stop &stop, int number, int of, const QImage &picture) {
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
    return walked.good == walked.of ? Good : Failed;
}

/// Loads every screen in every language, size, letter size and theme.
int self_test(QGuiApplication &application, app::Program &program, std::optional<QSize> size)
{
    const Walked walked = walk_all(application, program, size,
                                   [](const app::Stop &, int, int, const QImage &picture) { return !picture.isNull(); });
    std::printf("%d of %d screens loaded, %d warnings\n", walked.good, walked.of, app::warnings::counted());
    return walked.good == walked.of && app::warnings::counted() == 0 ? Good : Failed;
}

int show(const Wish &wish, const schedule::Zone &zone, int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    // What Qt says of the machine while it starts (no XDG_RUNTIME_DIR, say) is no fault of a screen.
    app::warnings::count();
    app::Options options = wish.options;
    if (wish.tour || wish.self_test) {
        options.voice = std::make_shared<speech::Mute>();
        options.printer = std::make_shared<printing::Rehearsal>();
    }
    auto program = app::Program::make(options, zone, config::assets_directory());
    if (!program) {
        for (const schedule::Problem &problem : program.error())
            std::fprintf(stderr, "%s\n", schedule::to_line(problem).c_str());
        return Failed;
    }
    QQuickView &window = (*program)->window();
    if (wish.tour || wish.self_test) {
        window.show();
        return wish.tour ? tour(application, **program, wish.size, *wish.tour) : self_test(application, **program, wish.size);
    }
    if (wish.size) {
        window.resize(*wish.size);
        window.show();
    } else {
        // Where no window manager runs, full screen alone gives a window without a size.
        window.setGeometry(window.screen()->geometry());
        window.showFullScreen();
    }
    return application.exec();
}

}  // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("moedested-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOEDESTED_VERSION));
    const auto zone = schedule::Zone::load("Europe/Copenhagen");
    if (!zone) {
        std::fprintf(stderr, "%s\n", schedule::to_line(zone.error()).c_str());
        return Failed;
    }
    // Read before the screen is opened: who asks for help, or mistypes over ssh, may have no display at all.
    const auto wish = [&]() -> std::variant<Wish, int> {
        const QCoreApplication terminal(argc, argv);
        return read_command_line(*zone);
    }();
    if (const int *end = std::get_if<int>(&wish))
        return *end;
    return show(std::get<Wish>(wish), *zone, argc, argv);
}
