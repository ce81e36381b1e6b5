// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_line.h"
#include "config/content/problems.h"

#include <cstdio>
#include <variant>

#include <QCommandLineParser>
#include <QRegularExpression>

namespace app {

namespace {

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

/// The wish, or the status to end with.
std::variant<CommandLine, int> read_command_line(const schedule::Zone &zone)
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
    const QCommandLineOption once_option(
        QStringLiteral("once"),
        QStringLiteral("With --tour or --self-test: each screen once, in the centre's first language, with letters, colours and "
                       "reach as they are at first."));
    const QCommandLineOption desk_option(
        QStringLiteral("desk"),
        QStringLiteral("Sheets for clients in a window on staff's own PC, instead of the screen in the hallway."));
    parser.addOptions({centre_option, now_option, window_option, tour_option, self_test_option, once_option, desk_option});
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

    CommandLine wish;
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
    wish.once = parser.isSet(once_option);
    if (wish.once && !wish.tour && !wish.self_test)
        return wrong_usage(QStringLiteral("--once says how --tour or --self-test walks: it goes with one of them."));
    wish.desk = parser.isSet(desk_option);
    if (wish.desk && (wish.tour || wish.self_test))
        return wrong_usage(QStringLiteral("--desk opens a window for somebody: it goes without --tour and --self-test."));
    return wish;
}

}  // namespace

int tell(const schedule::Problems &problems)
{
    for (const schedule::Problem &problem : problems)
        std::fprintf(stderr, "%s\n", config::to_log_line(problem).c_str());
    return Failed;
}

int run(int argc, char *argv[],
        const std::function<int(const CommandLine &wish, const schedule::Zone &zone, int argc, char *argv[])> &show)
{
    QCoreApplication::setApplicationName(QStringLiteral("moedested-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOEDESTED_VERSION));
    const auto zone = schedule::Zone::load("Europe/Copenhagen");
    if (!zone)
        return tell({zone.error()});
    // Read before the screen is opened: who asks for help, or mistypes over ssh, may have no display at all.
    const auto wish = [&]() -> std::variant<CommandLine, int> {
        const QCoreApplication terminal(argc, argv);
        return read_command_line(*zone);
    }();
    if (const int *end = std::get_if<int>(&wish))
        return *end;
    return show(std::get<CommandLine>(wish), *zone, argc, argv);
}

}  // namespace app
