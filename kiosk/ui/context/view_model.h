// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/app_context.h"

#include <QObject>
#include <QQmlParserStatus>

namespace context {

/// What all view-models share: they read from the kiosk and do so anew whenever it changed.
class ViewModel : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(context::AppContext *kiosk READ kiosk WRITE setKiosk NOTIFY kioskChanged REQUIRED)

public:
    using QObject::QObject;

    AppContext *kiosk() const { return m_kiosk; }
    void setKiosk(AppContext *kiosk);
    void classBegin() override {}
    void componentComplete() override;

signals:
    void kioskChanged();
    void refreshed();

protected:
    /// Reads once all inputs are set, and again after each change; `refresh` then tells QML.
    virtual void read() = 0;
    void refresh();

private:
    AppContext *m_kiosk = nullptr;
    bool m_complete = false;
};

}  // namespace context
