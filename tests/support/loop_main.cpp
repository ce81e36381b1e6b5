// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/warnings.h"

#include <gmock/gmock.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "C.UTF-8");
    testing::InitGoogleMock(&argc, argv);
    support::fail_on_warnings();
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
