// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/speech.h"
#include "context/singletons.h"

namespace accessibility {

struct SpeechSingleton : context::Singleton<Speech> {
    Q_GADGET
    QML_FOREIGN(accessibility::Speech)
    QML_NAMED_ELEMENT(Speech)
    QML_SINGLETON
};

}  // namespace accessibility
