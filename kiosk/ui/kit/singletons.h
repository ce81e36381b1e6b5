// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/desk.h"
#include "kit/kiosk.h"
#include "kit/navigator.h"
#include "kit/print_desk.h"
#include "kit/session.h"
#include "kit/speech.h"
#include "kit/theme.h"

#include <QJSEngine>
#include <QQmlEngine>

namespace kit {

/// The few objects of the program that QML sees by name. `main` (or a test) makes them and lends them here before it loads
/// any QML; nobody else may reach for them this way.
template<typename Object>
struct Lent {
    static inline Object *object = nullptr;

    static Object *create(QQmlEngine *, QJSEngine *)
    {
        QJSEngine::setObjectOwnership(object, QJSEngine::CppOwnership);
        return object;
    }
};

struct LentTheme : Lent<Theme> {
    Q_GADGET
    QML_FOREIGN(kit::Theme)
    QML_NAMED_ELEMENT(Theme)
    QML_SINGLETON
};

struct LentSession : Lent<Session> {
    Q_GADGET
    QML_FOREIGN(kit::Session)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON
};

struct LentNavigator : Lent<Navigator> {
    Q_GADGET
    QML_FOREIGN(kit::Navigator)
    QML_NAMED_ELEMENT(Navigator)
    QML_SINGLETON
};

struct LentSpeech : Lent<Speech> {
    Q_GADGET
    QML_FOREIGN(kit::Speech)
    QML_NAMED_ELEMENT(Speech)
    QML_SINGLETON
};

struct LentPrintDesk : Lent<PrintDesk> {
    Q_GADGET
    QML_FOREIGN(kit::PrintDesk)
    QML_NAMED_ELEMENT(PrintDesk)
    QML_SINGLETON
};

struct LentDesk : Lent<Desk> {
    Q_GADGET
    QML_FOREIGN(kit::Desk)
    QML_NAMED_ELEMENT(Desk)
    QML_SINGLETON
};

struct LentKiosk : Lent<Kiosk> {
    Q_GADGET
    QML_FOREIGN(kit::Kiosk)
    QML_NAMED_ELEMENT(Kiosk)
    QML_SINGLETON
};

}  // namespace kit
