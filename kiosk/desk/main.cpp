// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// moedested-desk: the builder of sheets in a window on staff's own PC. `moedested-kiosk --desk` becomes this program.

#include "app/command_line.h"
#include "app/display_watch.h"
#include "app/fonts.h"
#include "app/program.h"
#include "app/signals.h"
#include "config/access/secrets.h"
#include "config/content/assets.h"
#include "desk/dialog.h"
#include "desk/own_pc.h"
#include "speech/mute.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QTranslator>

namespace {

constexpr QSize first_size(1280, 860);
constexpr QSize least_size(1024, 600);
/// What a desktop takes of the screen for the window's frame.
constexpr QSize frame_size(32, 64);

int show(const app::CommandLine &wish, const schedule::Zone &zone, int argc, char *argv[])
{
    desk::keep_nothing();
    std::optional<app::DisplayWatch> watch(std::in_place);
    QApplication application(argc, argv);
    watch.reset();
    app::tell(app::use_fonts(config::assets_directory()));
    QGuiApplication::setDesktopFileName(QStringLiteral("moedested-desk"));
    const auto own_pc = std::make_shared<desk::OwnPc>();
    app::Options options = wish.options;
    options.desk = own_pc;
    options.language = QLocale::system().name().section(u'_', 0, 0);
    options.voice = std::make_shared<speech::Mute>();
    const auto program = app::Program::make(options, zone, config::assets_directory());
    if (!program)
        return app::tell(program.error());
    const app::Signals heard;
    QObject::connect(&heard, &app::Signals::asked, program->get(), &app::Program::end);
    // The words of Qt's own dialogs.
    QTranslator dialogs;
    if (dialogs.load(QStringLiteral("qtbase_") + (*program)->session().language(),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&dialogs);

    QQuickView &window = (*program)->window();
    own_pc->setWindow(&window);
    window.setMinimumSize(least_size);
    window.resize(wish.size.value_or(first_size.boundedTo(window.screen()->availableSize() - frame_size)));
    window.show();
    return QApplication::exec();
}

}  // namespace

int main(int argc, char *argv[])
{
    config::keep_out_of_cores();
    return app::run(argc, argv, show);
}
