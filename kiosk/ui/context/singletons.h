// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/app_context.h"
#include "context/navigator.h"
#include "context/session.h"
#include "context/theme.h"

#include <QJSEngine>
#include <QQmlEngine>

namespace context {

/// The few objects of the program that QML sees by name. `main` (or a test) makes them and lends them here before it loads
/// any QML; nobody else may reach for them this way.
template<typename Object>
struct Singleton {
    static inline Object *object = nullptr;

    static Object *create(QQmlEngine *, QJSEngine *)
    {
        QJSEngine::setObjectOwnership(object, QJSEngine::CppOwnership);
        return object;
    }
};

struct ThemeSingleton : Singleton<Theme> {
    Q_GADGET
    QML_FOREIGN(context::Theme)
    QML_NAMED_ELEMENT(Theme)
    QML_SINGLETON
};

struct SessionSingleton : Singleton<Session> {
    Q_GADGET
    QML_FOREIGN(context::Session)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON
};

struct NavigatorSingleton : Singleton<Navigator> {
    Q_GADGET
    QML_FOREIGN(context::Navigator)
    QML_NAMED_ELEMENT(Navigator)
    QML_SINGLETON
};

struct AppContextSingleton : Singleton<AppContext> {
    Q_GADGET
    QML_FOREIGN(context::AppContext)
    QML_NAMED_ELEMENT(Kiosk)
    QML_SINGLETON
};

}  // namespace context
