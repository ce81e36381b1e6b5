// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/singletons.h"
#include "paper/desktop_outputs.h"
#include "paper/print_desk.h"

namespace paper {

struct PrintDeskSingleton : context::Singleton<PrintDesk> {
    Q_GADGET
    QML_FOREIGN(paper::PrintDesk)
    QML_NAMED_ELEMENT(PrintDesk)
    QML_SINGLETON
};

struct DesktopOutputsSingleton : context::Singleton<DesktopOutputs> {
    Q_GADGET
    QML_FOREIGN(paper::DesktopOutputs)
    QML_NAMED_ELEMENT(Desk)
    QML_SINGLETON
};

}  // namespace paper
