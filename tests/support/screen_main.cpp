// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"
#include "support/stand.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

int main(int argc, char *argv[])
{
    // As the bench and the tests of whole processes do; the same on every machine, with or without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("QT_SCALE_FACTOR");
    testing::InitGoogleMock(&argc, argv);
    support::fail_on_warnings();
    Application application(argc, argv);
    app::use_fonts(support::share);
    return RUN_ALL_TESTS();
}
